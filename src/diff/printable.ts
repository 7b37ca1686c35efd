import { stripVTControlCharacters } from "node:util";

/**
 * Scraped text made safe to show on one line: terminal control sequences (ECMA-48), control characters, and the marks
 * that turn the direction of text around are gone; white space is folded.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, "")
    .trim();
}
