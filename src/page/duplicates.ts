import type { OpenBlock } from "./open-block.js";

/** Shorter texts may well stand twice: roles, phone numbers, "Yes." (characters). */
const LEAST_REPEATED = 60;

/** Hides the second of two equal blocks of content: the copy for phones, the text repeated for screen readers. */
export function hideDuplicates(blocks: readonly OpenBlock[]): void {
  const seen = new Set<string>();
  for (const block of blocks) {
    if (block.place !== "content" || block.cell !== undefined || block.text.length < LEAST_REPEATED) {
      continue;
    }
    const key = `${block.headings.at(-1) ?? ""}\n${block.leadIns.at(-1) ?? ""}\n${block.text}`;
    if (seen.has(key)) {
      block.place = "hidden";
    }
    seen.add(key);
  }
}
