import type { Block } from "./page.js";
import type { Run } from "./run.js";

type Draft = Omit<Block, "links">;

/** Shorter texts may well stand twice: roles, phone numbers, "Yes." (characters). */
const LEAST_REPEATED = 60;

/** Marks the second of two equal blocks of content hidden: the copy for phones, the text repeated for screen readers. */
export function hideDuplicates(drafts: readonly Draft[], _runs: readonly Run[]): Draft[] {
  const seen = new Set<string>();
  return drafts.map((draft) => {
    if (draft.place !== "content" || draft.cell !== undefined || draft.text.length < LEAST_REPEATED) {
      return draft;
    }
    const key = [draft.headings.at(-1) ?? "", draft.leadIns.at(-1) ?? "", draft.text].join("\n");
    if (seen.has(key)) {
      return { ...draft, place: "hidden" };
    }
    seen.add(key);
    return draft;
  });
}
