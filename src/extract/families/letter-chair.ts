import { answerIn, beyondAnswer } from "../language/answers.js";
import { readNumbers } from "../language/numbers.js";
import { stanceOf } from "../language/stance.js";
import type { Rule } from "../rule.js";
import type { Statement } from "../statement.js";
import { continuesOnLetters, isUnderLetters } from "./letter-topic.js";
import { letterMentions } from "./letter-words.js";
import { isOthersApplication } from "./other-applicants.js";

/** How pages name the letter of the department's chair, or the department's own. */
const chairLetters: readonly { readonly wording: RegExp; readonly example: string }[] = [
  { wording: /\bchair(?:man|person|woman)?'?s?(?: \w+)? letter/, example: "a chair's letter" },
  {
    wording: /\bdepartment(?:al)?(?: chair(?:man|person)?'?s?)?(?: (?:summary|standardized|evaluation))? letter/,
    example: "a departmental summary letter",
  },
  { wording: /\bdepartment of [a-z ]{3,30} letter/, example: "Department of Medicine letter" },
  {
    wording:
      /\bletters?(?: of (?:recommendation|reference|support))?[^.;,]{0,60}\b(?:from|by)\b[^.;]{0,50}\bchair(?:man|person|woman)?\b/,
    example: "a letter from the department's chair",
  },
  {
    wording: /\bchair(?:man|person|woman)?(?:'s)?\b[^.;,]{0,40}\b(?:letter|recommendation)/,
    example: "the chair should write a letter",
  },
  {
    wording:
      /\bchair(?:man|person|woman)?\b[^.;,]{0,50}\b(?:has|have|to|must|should|who) (?:written|write|contribute|sign(?:ed)?)\b/,
    example: "unless the chair of your department has written",
  },
  {
    wording: /\bdepartment'?s? (?:own )?(?:standardized |summary |official )?letter\b/,
    example: "your home department's standardized letter",
  },
  { wording: /\bstandardized (?:departmental|chair) letter/, example: "a standardized departmental letter" },
  { wording: /\bletter from (?:the|your) department\b/, example: "a letter from your department" },
];

/** "By faculty, the program director or the chair" asks for none of them in particular. */
const amongOthers =
  /\b(?:faculty|physicians?|attendings?)\b[^.;]{0,30}\b(?:or|and\/or)\b[^.;]{0,20}chair|\bchair\w*[^.;]{0,50}\b(?:or|\/)\s?(?:a |any |another )?(?:faculty|physician|attending|member)|\be\.g\b[^)]{0,20}chair/;
const conditional = /\bif\b(?! possible)|\bwhere\b|\bshould you\b/;
/** "You will not get past us unless the chair has written": what is lacking without it makes it a requirement. */
const indispensable =
  /\b(?:unless|until)\b[^.;]{0,60}\bchair|\b(?:not complete|incomplete|cannot be (?:read|reviewed|considered)|not (?:be )?(?:read|reviewed|considered)) without (?:it|one|that|this|a chair)|\b(?:have|let|ask) (?:the|your|a) (?:[a-z]+ )?chair\b[^;]{0,120}\b(?:contribute|write|sign|send)\b/;
/** "We ask nobody for a letter by the chair", "we can live without them", "we shall be glad, without making it a condition". */
const waived =
  /\b(?:nobody|no one|none)\b[^.;]{0,30}\bchair|\b(?:do|live|manage|get by|get along) (?:perfectly |quite |just )?(?:well |fine )?without\b/;
const unasked = /\bno (?:separate |special |additional )?(?:chair|department(?:al)? letter)/;
/** "Include a letter from your chair": the bare verb asks for it. */
const bidden =
  /^(?:[a-z]+ ){0,4}(?:include|send|submit|upload|provide|enclose|obtain|get|attach)\b|\b(?:part of (?:a|an|the|your|every|each)|belongs? (?:to|in)|among (?:them|these|which)|including|incl\.?)\b/;
const gladly = /\b(?:glad|happy|pleased|delighted|nice|grateful|like it|smile)\b/;
const noRecommendation = /\bthank|\bdear\b|\bmessage from\b|\bwelcome letter\b/;

export const chairLetter: Rule = {
  name: "letters/chair",
  examples: [
    {
      text: "One letter must be from the chair of your internal medicine department.",
      gives: { "letters.chair": "required" },
    },
    { text: "A chair's letter is not required.", gives: { "letters.chair": "not_required" } },
    { text: "A letter from the department chair is welcome but optional.", gives: { "letters.chair": "not_required" } },
    { question: "Do I need a letter from my chair?", text: "No.", gives: { "letters.chair": "not_required" } },
    { row: "Chair's letter", text: "Preferred", gives: { "letters.chair": "preferred" } },
    { text: "Letters may be by faculty or by the chair.", gives: {} },
    { text: "The chair thanks all who sent a letter.", gives: {} },
  ],
  read(statement) {
    const { folded, context } = statement;
    const answered = answeredStance(statement);
    if (answered !== undefined) return [{ key: "letters.chair", value: answered }];
    const named =
      chairLetters.some(({ wording }) => wording.test(folded)) ||
      (/\bchair|\bdepartment chief/.test(folded) &&
        (letterMentions(`${context.lead} ${folded}`).length > 0 ||
          isUnderLetters(statement) ||
          continuesOnLetters(statement)));
    if (!named || noRecommendation.test(folded) || isOthersApplication(folded)) return [];
    const near = nearChair(folded);
    if (gladly.test(near)) return [{ key: "letters.chair", value: "preferred", confidence: 0.85 }];
    if (waived.test(near) || unasked.test(near))
      return [{ key: "letters.chair", value: "not_required", confidence: 0.85 }];
    if (indispensable.test(folded)) return [{ key: "letters.chair", value: "required", confidence: 0.85 }];
    const plain = near.replace(/\([^)]{0,90}\)?/g, " ");
    if (amongOthers.test(plain) || conditional.test(plain)) return [];
    if (/\boptional\b/.test(near)) return [{ key: "letters.chair", value: "not_required" }];
    const wished = /\bif (?:at all )?possible\b|\bif available\b/.test(near) ? "preferred" : undefined;
    const stance =
      wished ??
      stanceOf(near) ??
      context.stance ??
      (readNumbers(folded).length > 0 || bidden.test(folded) ? "required" : undefined);
    return stance === undefined ? [] : [{ key: "letters.chair", value: stance, confidence: 0.85 }];
  },
};

/** "Do I need a chair's letter?" "No, although one is appreciated." The same beside a row's header. */
function answeredStance({ folded, context }: Statement): "required" | "preferred" | "not_required" | undefined {
  const asked = [context.question, context.rowHeader].find(
    (text) => /\bchair/.test(text) && /\bletter|\bwrite|\brecommend/.test(text),
  );
  if (asked === undefined) return undefined;
  const said = stanceOf(beyondAnswer(folded));
  if (said === "preferred") return said;
  const answer = answerIn(folded);
  if (answer !== undefined) return answer === "yes" ? "required" : "not_required";
  return folded.length < 60 ? said : undefined;
}

/** The words about the chair: no further than the next semicolon on either side. */
function nearChair(folded: string): string {
  const at = folded.search(
    /\bchair|\bdepartment(?:al)?(?: \w+)? letter|\bfrom (?:the|your) department|\bdepartment of|\bdepartment chief/,
  );
  const start = Math.max(0, at - 110, folded.lastIndexOf(";", at) + 1);
  const stop = folded.indexOf(";", at);
  return folded.slice(start, Math.min(at + 110, stop < 0 ? folded.length : stop));
}
