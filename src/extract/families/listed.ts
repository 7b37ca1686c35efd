import type { Statement } from "../statement.js";

const finiteVerb =
  /\b(?:is|are|was|were|will|would|can|cannot|may|might|has|had|does|do|did|should|we|they|it|our|gains?|provides?|offers?|gives?)\b/;

/**
 * True where a statement stands in a list of things asked for, so that it takes its stance from what it stands under: an
 * item, a cell, a definition, or a short line without a verb of its own.
 */
export function isListed({ block, folded }: Statement): boolean {
  if (block.kind === "heading" || block.kind === "term") return false;
  return block.kind !== "text" || (folded.length < 120 && !finiteVerb.test(folded));
}
