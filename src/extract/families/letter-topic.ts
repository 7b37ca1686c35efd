import type { Statement } from "../statement.js";
import { letterMentions } from "./letter-words.js";
import { isOthersApplication } from "./other-applicants.js";

/** Questions and labels that are about letters without naming them. */
const aboutWriters =
  /\bwho(?:m)?\b[^?]{0,30}\b(?:writes?|recommends?|vouch\w*)\b|\b(?:people|persons|those|physicians?) (?:who|to)\b[^?]{0,20}\bwrite\b|\b(?:referees|recommenders|letter[- ]writers|testimonials)\b|\bwrite (?:for|about|on behalf of) (?:me|you)\b/;
const longestLabel = 80;

/** Letters that somebody else than an applicant to the residency needs, by the sentence or by its lead-in. */
export const isOthersLetter = ({ folded, context }: Statement): boolean =>
  isOthersApplication(folded) ||
  isOthersApplication(context.leadIns.at(-1) ?? "") ||
  /\bfellowships?\b/.test(context.question);

/** Whether question, row header or nearest heading makes letters of recommendation the topic of what stands there. */
export function isUnderLetters({ context }: Statement): boolean {
  return [context.question, context.rowHeader, context.leadIns.at(-1) ?? "", context.headings.at(-1) ?? ""].some(
    (label) =>
      label !== "" && label.length <= longestLabel && (letterMentions(label).length > 0 || aboutWriters.test(label)),
  );
}

/** Whether the sentence before names letters, so that "one of them" or "one must be by …" is about these. */
export function continuesOnLetters(statement: Statement): boolean {
  const { previous, folded } = statement;
  if (asksForMore(statement)) return true;
  if (previous === undefined || !(letterMentions(previous.folded).length > 0 || isContinued(previous))) return false;
  return refersBack(folded);
}

/** "Letters matter to us. Send at least three": a request whose noun stands in the sentence before. */
const elliptic =
  /^(?:so |and |therefore |please |kindly |just ){0,2}(?:send|submit|upload|provide|have|include|forward|arrange for|supply|we (?:also )?(?:ask for|need|require|want|expect|accept|insist on|look for)|you (?:will |'ll )?(?:need|must (?:send|submit|have|provide))) (?:us )?(?:at least |no fewer than |a minimum of |exactly |up to |between )?(?:two|three|four|five|[2-5])(?: \(\d\)|-[3-5])?(?=\s*(?:[.;,:()]|$|-\s|(?:or|to|and|in all|in total|altogether|at (?:least|most|the)|sent|uploaded|of (?:them|these)|from|by|if|please)\b))/;
export const asksForMore = ({ previous, folded }: Statement): boolean =>
  previous !== undefined &&
  elliptic.test(folded) &&
  letterMentions(previous.folded).length > 0 &&
  !isOthersLetter(previous);

/** The sentence before may itself be about "two of them". */
const isContinued = ({ previous, folded }: Statement): boolean =>
  previous !== undefined && letterMentions(previous.folded).length > 0 && refersBack(folded);

function refersBack(folded: string): boolean {
  return /\b(?:of|from|among) (?:these|them|those|which|the (?:two|three|four|five)|the letters)\b|^(?:at least |at a minimum,? |no fewer than |not fewer than )?(?:one|two|three|four|[1-4]) (?:(?:at least|or more|at the least) )?(?:is|are|must|has|have|should|need|needs|shall)\b|^(?:at least|for [a-z]+,? at least) (?:one|two|[12])\b/.test(
    folded,
  );
}
