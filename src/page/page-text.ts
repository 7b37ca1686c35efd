import type { Page } from "./page.js";
import { foldText } from "./run.js";

/** The text of all blocks, one a line: what quotes are looked for in. */
export function pageText(page: Page): string {
  return page.blocks.map((block) => block.text).join("\n");
}

/** True where `quote` stands in `text`, both read with white space folded and zero-width characters dropped. */
export function containsQuote(text: string, quote: string): boolean {
  const folded = foldText(quote);
  return folded !== "" && (text.includes(folded) || foldText(text).includes(folded));
}
