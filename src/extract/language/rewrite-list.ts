import { LiteralFilter, lowestBit } from "./literal-filter.js";

/** What is written in one way, and how rules know it. */
export interface Rewrite {
  /** With the flag `g`; groups are used in `plain`. */
  readonly wording: RegExp;
  readonly plain: string | ((match: string, ...groups: (string | undefined)[]) => string);
}

/** Rewrites in the order in which they apply. Only those whose literals the text holds are run. */
export class RewriteList {
  readonly #rewrites: readonly Rewrite[];
  readonly #filter: LiteralFilter;

  /** Throws `RangeError` for more than 32 rewrites. */
  constructor(rewrites: readonly Rewrite[]) {
    this.#rewrites = rewrites;
    this.#filter = new LiteralFilter(rewrites.map(({ wording }) => [wording]));
  }

  /** The text in the words that rules know; its offsets are its own. */
  apply(text: string): string {
    let plain = text;
    for (let bits = this.#filter.candidates(text); bits !== 0; bits &= bits - 1) {
      const rewrite = this.#rewrites[lowestBit(bits)];
      if (rewrite !== undefined) plain = rewritten(plain, rewrite);
    }
    return plain;
  }
}

function rewritten(text: string, { wording, plain }: Rewrite): string {
  return typeof plain === "string" ? text.replace(wording, plain) : text.replace(wording, plain);
}
