import type { Stage } from "../../model/vocabulary.js";
import type { Understood } from "../rule.js";
import { staleTermIn } from "../stale-terms.js";
import type { Statement } from "../statement.js";
import { type ExamMention, examMentions, type Level } from "./exam-mentions.js";
import { audienceIn } from "./exam-segments.js";
import { elsewhere, optional, promotion, visitors } from "./step-passed-wording.js";
import { isGraded } from "./step-phrases.js";

const requiredKeys = { 1: "step1.passRequired", 2: "step2.passRequired" } as const;

export function levelsRequired(mentions: readonly ExamMention[]): ReadonlySet<1 | 2> {
  return new Set(
    mentions
      .filter(({ exam }) => exam === "usmle")
      .flatMap(({ levels }) => levels)
      .filter((level) => level !== 3),
  );
}

/** "Part 2 if completed", "(and Step 2, if available)", "preferably Step 2 too" asks for nothing. */
export function isOptional({ start, end }: ExamMention, text: string): boolean {
  const after = text.slice(end, end + 50);
  const before = text.slice(Math.max(0, start - 36), start);
  const next = (examMentions(text).find((one) => one.start >= end)?.start ?? text.length) - end;
  return (
    optional.test(after.slice(0, next).replace(/,? (?:and|or|plus|&),? (?:if|when|where) .*$/, "")) ||
    /\b(?:preferably|ideally|optionally|if available|if taken),?\s(?:also\s)?(?:the\s)?(?:usmle\s)?$/.test(before) ||
    planned.test(before) ||
    isGraded(after) ||
    /^[^,;.]{0,24}\b(?:booked|scheduled|registered|planned|under way|to follow)\b/.test(after.slice(0, next))
  );
}

/** "Registered for Step 2", "a test date for Step 2": the examination is still to come. */
const planned =
  /\b(?:scheduled|registered|signed up|booked|planning|plans?|intend(?:s|ing)?|(?:test|exam|examination)? ?(?:date|day|appointment|slot|permit|registration)|seat) (?:for|in|to (?:take|sit|write)|of)(?: both)?(?: (?:the|usmle|for|of)){0,3}\s$/;

/** "Since the state licenses nobody without it, …": why a Step is asked for says nothing else of it. */
const reason =
  /^(?:since|because|as|given that|in view of|in light of|owing to|due to|under) [^;.]{0,140}?, (?=(?:[\w-]+ ){0,4}(?:usmle|steps?|passing|applicants?|candidates?|all|every|each|both|incoming|new|we|you|our|it|they|no|nobody|an?|the)\b)|,? \b(?:because|since|as|given that|owing to|due to) (?!of (?:now|july|june)|(?:soon|well|part|early|late|long|an?|one|proof|evidence)\b)[^;.]{0,160}\.?$/g;

export function isAside({ folded: whole, context, groups }: Statement): boolean {
  const folded = /licens|law|board|state/.test(whole) ? whole.replace(reason, " ") : whole;
  if (elsewhere.test(folded) && !/\bbefore they apply|\bto apply|\bmust be (?:completed|passed) before\b/.test(folded))
    return true;
  if (promotion.test(folded)) return true;
  return (visitors.test(folded) || (groups.has("visiting_student") && !groups.has("img"))) &&
    !/\bappl(?:icants|y)|residency\b/.test(folded)
    ? true
    : /\bpass rates?\b/.test(context.lead);
}

export function required(
  levels: ReadonlySet<Level>,
  text: string,
  statement: Statement,
  stage: Stage | undefined,
): Understood[] {
  const stale = staleTermIn(statement.folded);
  const common = { audience: audienceIn(text, statement), ...(stale === undefined ? {} : { stale }) };
  const read: Understood[] = [];
  for (const level of levels) {
    if (level !== 3) read.push({ key: requiredKeys[level], value: true, ...common });
  }
  if (levels.has(2) && stage !== undefined) read.push({ key: "step2.dueBy", value: stage, ...common });
  return read;
}
