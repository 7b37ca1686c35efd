import { type Handler, Parser } from "htmlparser2";
import { NO_MARKS } from "./frame.js";
import { DEEPEST_ELEMENT, limitNesting } from "./nesting.js";
import { RunWriter } from "./run.js";
import { type Attributes, NO_ATTRIBUTES, type Tag } from "./tag.js";
import { Walker } from "./walk.js";

/** What a walk through a page gives. */
export interface Walked {
  readonly walker: Walker;
  readonly writer: RunWriter;
}

/** Walks markup as the parser reads it, without a tree: enough for pages of adapters without selectors. */
export function walkMarkup(html: string, url: string): Walked {
  try {
    return walk(html, url, DEEPEST_ELEMENT);
  } catch (error) {
    if (!(error instanceof NestedTooDeep)) {
      throw error;
    }
    return walk(limitNesting(html), url, Number.POSITIVE_INFINITY);
  }
}

function walk(html: string, url: string, deepest: number): Walked {
  const writer = new RunWriter();
  const walker = new Walker(url, NO_MARKS, writer);
  new Parser(new MarkupReader(walker, deepest)).end(html);
  return { walker, writer };
}

/** Thrown before the parser's time grows with the square of the depth. */
class NestedTooDeep extends Error {
  override readonly name = "NestedTooDeep";
}

/** Hands the parser's events to the walker: texts whole, as they would stand in a tree, and nothing of what is left out. */
class MarkupReader implements Partial<Handler> {
  readonly #walker: Walker;
  readonly #deepest: number;
  #depth = 0;
  #text = "";
  #hasAttributes = false;
  /** Open elements within the outermost one that is not read, itself included. */
  #within = 0;
  /** The element whose bare text is gathered. */
  #raw: Tag | undefined;

  constructor(walker: Walker, deepest: number) {
    this.#walker = walker;
    this.#deepest = deepest;
  }

  onattribute(): void {
    this.#hasAttributes = true;
  }

  onopentag(name: string, attribs: Attributes): void {
    this.#depth += 1;
    if (this.#depth > this.#deepest) {
      throw new NestedTooDeep();
    }
    const bare = !this.#hasAttributes;
    this.#hasAttributes = false;
    if (this.#within > 0) {
      this.#within += 1;
      return;
    }
    this.#flush();
    const tag: Tag = { name, attribs: bare ? NO_ATTRIBUTES : attribs };
    const entry = this.#walker.enter(tag);
    if (entry !== "read") {
      this.#within = 1;
      this.#raw = entry === "raw" ? tag : undefined;
    }
  }

  ontext(data: string): void {
    if (this.#within === 0 || this.#raw !== undefined) {
      this.#text = this.#text === "" ? data : this.#text + data;
    }
  }

  onclosetag(): void {
    this.#depth -= 1;
    if (this.#within === 0) {
      this.#flush();
      this.#walker.leave();
      return;
    }
    this.#within -= 1;
    if (this.#within === 0 && this.#raw !== undefined) {
      this.#walker.raw(this.#raw, this.#text);
      this.#raw = undefined;
      this.#text = "";
    }
  }

  oncomment(): void {
    this.#flushOutside();
  }

  onprocessinginstruction(): void {
    this.#flushOutside();
  }

  onend(): void {
    this.#flush();
    this.#walker.finish();
  }

  #flushOutside(): void {
    if (this.#within === 0) {
      this.#flush();
    }
  }

  #flush(): void {
    if (this.#text !== "") {
      this.#walker.text(this.#text);
      this.#text = "";
    }
  }
}
