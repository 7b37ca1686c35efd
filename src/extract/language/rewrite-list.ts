import { LiteralFilter, MOST_GROUPS } from "./literal-filter.js";

/** What is written in one way, and how rules know it. */
export interface Rewrite {
  /** With the flag `g`; groups are used in `plain`. */
  readonly wording: RegExp;
  readonly plain: string | ((match: string, ...groups: (string | undefined)[]) => string);
}

/** Rewrites in the order in which they apply. Only those are run whose literals, or those of one they share a bit with, the text holds. */
export class RewriteList {
  readonly #rewrites: readonly Rewrite[];
  readonly #filter: LiteralFilter;

  constructor(rewrites: readonly Rewrite[]) {
    this.#rewrites = rewrites;
    const groups: RegExp[][] = Array.from({ length: Math.min(rewrites.length, MOST_GROUPS) }, () => []);
    for (const [index, { wording }] of rewrites.entries()) groups[index % MOST_GROUPS]?.push(wording);
    this.#filter = new LiteralFilter(groups);
  }

  /** The text in the words that rules know; its offsets are its own. */
  apply(text: string): string {
    const bits = this.#filter.candidates(text);
    if (bits === 0) return text;
    let plain = text;
    this.#rewrites.forEach((rewrite, index) => {
      if (((bits >>> (index % MOST_GROUPS)) & 1) === 1) plain = rewritten(plain, rewrite);
    });
    return plain;
  }
}

function rewritten(text: string, { wording, plain }: Rewrite): string {
  return typeof plain === "string" ? text.replace(wording, plain) : text.replace(wording, plain);
}
