/**
 * A text (folded by `foldForMatching`) with its contractions spelled out, so that one wording is enough for "we do not"
 * and "we don't". Offsets change.
 *
 * @example spelledOut("we don't, and there's no limit.") // "we do not, and there is no limit."
 */
export function spelledOut(text: string): string {
  if (!text.includes("'")) return text;
  return text
    .replace(/\bcan't\b/g, "cannot")
    .replace(/\bwon't\b/g, "will not")
    .replace(/\b(\w+)n't\b/g, "$1 not")
    .replace(/\b(we|you|they|i|he|she|it|that|there)'(re|ve|ll|d|s)\b/g, (_, word: string, short: string) => {
      return `${word} ${full[short] ?? short}`;
    });
}

const full: Readonly<Record<string, string>> = { re: "are", ve: "have", ll: "will", d: "would", s: "is" };
