import type { Sheet } from "./pdf-text.js";

/** First parts of words that keep their hyphen wherever the line ends. */
const KEEPS_HYPHEN =
  /^(?:non|self|well|half|part|full|long|short|high|low|hands|on|in|sub|co|pre|post|re|ex|pgy|step|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|board|program|research|clinic|community|university|hospital|post-graduate|year|month|us|u\.s|h|j|\d+)$/i;

/** Joins words that line ends part. Knows the words that stand whole elsewhere in the file. */
export class Hyphenation {
  readonly #words: ReadonlySet<string>;

  constructor(sheets: readonly Sheet[]) {
    const words = new Set<string>();
    for (const { pieces } of sheets) {
      for (const { text } of pieces) {
        for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) words.add(word);
      }
    }
    this.#words = words;
  }

  /** How a line goes on in the next: the text before, without its hyphen where that is none, and what stands between. */
  join(before: string, after: string): { readonly before: string; readonly between: "" | " " } {
    const text = before.trimEnd();
    if (text.endsWith("\u00ad")) return { before: text.slice(0, -1), between: "" };
    if (/[@/]$/.test(text) || after.startsWith("@")) return { before: text, between: "" };
    const parted = /([\p{L}\p{N}.-]*[\p{L}\p{N}])[-\u2010\u2011]$/u.exec(text.slice(-40));
    if (parted === null || !/^[\p{L}\p{N}]/u.test(after)) return { before: text, between: " " };
    const start = parted[1] ?? "";
    const end = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? "";
    return this.#isOneWord(start, end) ? { before: text.slice(0, -1), between: "" } : { before: text, between: "" };
  }

  #isOneWord(start: string, end: string): boolean {
    if (!/^\p{Ll}/u.test(end) || /\d$/.test(start)) return false;
    if (this.#words.has(`${start}${end}`.toLowerCase())) return true;
    const compound = `${start}-${end}`.toLowerCase();
    return !this.#words.has(compound) && !KEEPS_HYPHEN.test(start.split("-").at(-1) ?? "");
  }
}
