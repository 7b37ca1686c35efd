import { load } from "cheerio/slim";
import { type Document, type Element, isTag } from "domhandler";
import { type Marks, NO_MARKS } from "./frame.js";
import type { Card } from "./run.js";
import type { Tag } from "./tag.js";

export interface PageSelectors {
  /** The area that holds the page's content; everything outside of it is not content. */
  readonly content?: string;
  readonly contacts?: { readonly card: string; readonly name?: string; readonly role?: string };
}

/** A selector of an adapter that is no CSS. */
export class SelectorError extends Error {
  override readonly name = "SelectorError";
  readonly selector: string;

  constructor(selector: string, cause: unknown) {
    super(`not a CSS selector: ${selector}`, { cause });
    this.selector = selector;
  }
}

/** The elements that the adapter's selectors name. Throws `SelectorError`. */
export function markElements(document: Document, selectors: PageSelectors | undefined): Marks {
  if (selectors?.content === undefined && selectors?.contacts === undefined) {
    return NO_MARKS;
  }
  const $ = load(document);
  const select = (selector: string, within?: Element): Element[] => {
    try {
      const found = within === undefined ? $(selector) : $(within).find(selector);
      return found.toArray().filter((node) => isTag(node));
    } catch (error) {
      throw new SelectorError(selector, error);
    }
  };
  const cards = new Map<Tag, Card>();
  const { contacts } = selectors;
  if (contacts !== undefined) {
    select(contacts.card).forEach((card, id) => {
      cards.set(card, { id });
      for (const part of ["role", "name"] as const) {
        const selector = contacts[part];
        for (const element of selector === undefined ? [] : select(selector, card)) {
          cards.set(element, { id, part });
        }
      }
    });
  }
  return { content: new Set(selectors.content === undefined ? [] : select(selectors.content)), cards };
}
