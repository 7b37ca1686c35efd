import type { OpenBlock } from "./open-block.js";
import type { Run } from "./run.js";

/** Shorter texts may well stand twice: roles, phone numbers, "Yes." (characters). */
const LEAST_REPEATED = 60;

/**
 * Hides the second of two equal blocks of content, be it the copy for phones or the text repeated for screen readers.
 * What is folded away gives way to what is shown, however short it is.
 */
export function hideDuplicates(blocks: readonly OpenBlock[], runs: readonly Run[]): void {
  const folded = new Set(runs.filter((run) => run.region.folded).map((run) => run.block));
  const shown = new Set<string>();
  for (const block of blocks) {
    if (isRepeatable(block) && !folded.has(block.index)) {
      const key = keyOf(block);
      if (block.text.length >= LEAST_REPEATED && shown.has(key)) {
        block.place = "hidden";
      }
      shown.add(key);
    }
  }
  const seen = new Set<string>();
  for (const index of folded) {
    const block = blocks[index];
    if (block !== undefined && isRepeatable(block)) {
      const key = keyOf(block);
      if (shown.has(key) || (block.text.length >= LEAST_REPEATED && seen.has(key))) {
        block.place = "hidden";
      }
      seen.add(key);
    }
  }
}

/** Cells may well be equal: the columns of a table repeat their values. */
function isRepeatable(block: OpenBlock): boolean {
  return block.place === "content" && block.cell === undefined;
}

/** Equal texts under different headings or lead-ins say different things. */
function keyOf(block: OpenBlock): string {
  return `${block.headings.at(-1) ?? ""}\n${block.leadIns.at(-1) ?? ""}\n${block.text}`;
}
