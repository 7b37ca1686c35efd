import type { UnreadWording } from "../model/finding.js";
import { stanceOf } from "./language/stance.js";
import { type Statement, shownContext } from "./statement.js";

/** Topics of the vocabulary: a firm sentence about one of them should have been understood. */
const topics: readonly { readonly topic: string; readonly wording: RegExp }[] = [
  { topic: "visa", wording: /\b(?:visas?|j-?1|h-?1-?b)\b/ },
  { topic: "ECFMG", wording: /\becfmg\b/ },
  { topic: "USMLE", wording: /\b(?:usmle|step [123](?: ck)?)\b/ },
  { topic: "COMLEX", wording: /\bcomlex\b/ },
  { topic: "graduation", wording: /\b(?:years? (?:of|since|after|from) graduat|graduat(?:ed|ion) (?:within|in the|after|before))/ },
  { topic: "US clinical experience", wording: /\b(?:clinical experience|usce|hands-on)\b/ },
  { topic: "letters", wording: /\bletters? of (?:recommendation|reference|support)\b/ },
  { topic: "deadline", wording: /\bdeadline\b/ },
];

/** Wording of a requirement that no rule understood, where the statement is one: what the next rule should read. */
export function unreadWording({ text, folded, context, block }: Statement): UnreadWording[] {
  if (context.section !== "residency" || block.kind === "heading") return [];
  const topic = topics.find(({ wording }) => wording.test(folded))?.topic;
  if (topic === undefined || stanceOf(folded) === undefined) return [];
  return [{ quote: text, headings: shownContext(block), reason: `speaks of ${topic}, and no rule understands it` }];
}
