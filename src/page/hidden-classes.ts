import type { Tag } from "./tag.js";

const RULE = /\.([\w-]+)\s*\{([^{}]*)\}/g;
const REVERSING = /bidi-override|direction\s*:\s*rtl/i;
const HIDING = /display\s*:\s*none/i;
const REVERSED_NAME = /(?:^|[\s_-])(?:reverse|reversed|rtl|backwards|bidi|rev)(?:$|[\s_-])/i;

/** Longer style sheets are not searched (characters). */
const LONGEST_SHEET = 200_000;

/** What the page's own style sheets say about classes: which turn text around and which hide it. */
export class HiddenClasses {
  readonly #reversed = new Set<string>();
  readonly #invisible = new Set<string>();

  /** Reads what a `style` element holds. */
  read(sheet: string): void {
    if (sheet.length > LONGEST_SHEET) {
      return;
    }
    if (!REVERSING.test(sheet) && !HIDING.test(sheet)) {
      return;
    }
    for (const [, name = "", rules = ""] of sheet.matchAll(RULE)) {
      if (REVERSING.test(rules)) {
        this.#reversed.add(name);
      }
      if (HIDING.test(rules)) {
        this.#invisible.add(name);
      }
    }
  }

  /** True where the element may show its text from right to left. */
  isReversed(element: Tag): boolean {
    return this.isSurelyReversed(element) || REVERSED_NAME.test(element.attribs.class ?? "");
  }

  /** True where a style says that the element shows its text from right to left. */
  isSurelyReversed(element: Tag): boolean {
    const style = element.attribs.style;
    return (style !== undefined && REVERSING.test(style)) || this.#names(element, this.#reversed);
  }

  isInvisible(element: Tag): boolean {
    return this.#names(element, this.#invisible);
  }

  #names(element: Tag, known: ReadonlySet<string>): boolean {
    const names = element.attribs.class;
    return known.size > 0 && names !== undefined && names.split(/\s+/).some((name) => known.has(name));
  }
}
