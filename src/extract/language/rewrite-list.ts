import { LiteralFilter, lowestBit, MOST_GROUPS } from "./literal-filter.js";

/** What is written in one way, and how rules know it. */
export interface Rewrite {
  /** With the flag `g`; groups are used in `plain`. */
  readonly wording: RegExp;
  readonly plain: string | ((match: string, ...groups: (string | undefined)[]) => string);
}

/** Rewrites in the order in which they apply. Only those whose literals the text holds are run. */
export class RewriteList {
  readonly #parts: readonly { readonly rewrites: readonly Rewrite[]; readonly filter: LiteralFilter }[];

  constructor(rewrites: readonly Rewrite[]) {
    this.#parts = partsOf(rewrites).map((part) => ({
      rewrites: part,
      filter: new LiteralFilter(part.map(({ wording }) => [wording])),
    }));
  }

  /** The text in the words that rules know; its offsets are its own. */
  apply(text: string): string {
    let plain = text;
    for (const { rewrites, filter } of this.#parts) {
      for (let bits = filter.candidates(plain); bits !== 0; bits &= bits - 1) {
        const rewrite = rewrites[lowestBit(bits)];
        if (rewrite !== undefined) plain = rewritten(plain, rewrite);
      }
    }
    return plain;
  }
}

function partsOf(rewrites: readonly Rewrite[]): readonly (readonly Rewrite[])[] {
  const count = Math.ceil(rewrites.length / MOST_GROUPS);
  return Array.from({ length: count }, (_, part) => rewrites.slice(part * MOST_GROUPS, (part + 1) * MOST_GROUPS));
}

function rewritten(text: string, { wording, plain }: Rewrite): string {
  return typeof plain === "string" ? text.replace(wording, plain) : text.replace(wording, plain);
}
