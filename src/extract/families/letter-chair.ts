import { answerIn, bareAnswerIn, beyondAnswer } from "../language/answers.js";
import { foldForMatching } from "../language/fold.js";
import { readNumbers } from "../language/numbers.js";
import { tellsOfPast } from "../language/past.js";
import { stanceOf } from "../language/stance.js";
import type { Rule } from "../rule.js";
import type { Statement } from "../statement.js";
import { continuesOnLetters, isOthersLetter, isUnderLetters } from "./letter-topic.js";
import { letterMentions } from "./letter-words.js";
import { isHeaderCell, nextInRow } from "./listed.js";

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
  {
    wording: /\bletter (?:of|by) (?:the|your) (?:home |own )?department\b|\bsummary letter\b/,
    example: "the summary letter of your home department",
  },
  { wording: /\bstandardized (?:departmental|chair) letter/, example: "a standardized departmental letter" },
  {
    wording:
      /\b(?:letters?|lors?|recommendations?|one)\b[^.;]{0,40}\b(?:from|by)\b[^.;]{0,20}\b(?:chief|head) of (?:the|your) (?:\w+ ){0,2}(?:department|service|division)\b/,
    example: "one LOR by the chief of the department of internal medicine",
  },
  { wording: /\bletters? (?:from|of) (?:the|your) (?:department|chair)\b/, example: "a letter from your department" },
];

/** "By faculty, the program director or the chair" asks for none of them in particular. */
const amongOthers =
  /\b(?:faculty|physicians?|attendings?)\b[^.;]{0,30}\b(?:or|and\/or)\b[^.;]{0,20}chair|\bchair\w*[^.;]{0,50}\b(?:or|\/)\s?(?:on |from |by )?(?:a |any |another |the )?(?:faculty|physician|attending|member)|\be\.g\b[^)]{0,20}chair/;
const conditional = /\bif\b(?! possible)|\bwhere\b|\bshould you\b/;
/** "…or, where there is no department, that of a program director": what takes the letter's place. */
const substitute =
  /(?:,|\bor,?|\band,?) (?:where|if) (?:there is no|your school (?:has|lacks)|you have no)[^,;.]{0,40},?|\b(?:where|if) (?:there is no|your school has no|you have no) (?:such )?(?:chair|department)[^,;.]{0,24}/g;
/** "If your school writes one, include it; we do not insist." */
const notInsisted =
  /\b(?:do not|don't|never) (?:insist|require|need|mind)\b|\bnot (?:required|needed|necessary|a problem)\b|\boptional\b|\bfine without\b|\bno (?:harm|matter|problem) if not\b/;
/** "You will not get past us unless the chair has written": what is lacking without it makes it a requirement. */
const indispensable =
  /\b(?:unless|until)\b[^.;]{0,60}\bchair|\b(?:not complete|incomplete|cannot be (?:read|reviewed|considered)|not (?:be )?(?:read|reviewed|considered)) without (?:it|one|that|this|a chair)|\b(?:have|let|ask) (?:the|your|a) (?:[a-z]+ )?chair\b[^;]{0,120}\b(?:contribute|write|sign|send)\b|\b(?:without|lack(?:s|ing)?|missing|has no) (?:an? |the |your |this )?(?:\w+ )?(?:chair|department)[^;.]{0,40}\b(?:incomplete|not|cannot|never|unread)\b|\b(?:incomplete|not|cannot|never|nobody|no file)\b[^;.]{0,40}\b(?:without|lack(?:s|ing)?|missing) (?:an? |the |your |this )?(?:\w+ )?(?:chair|department)/;
/** "We ask nobody for a letter by the chair", "we can live without them", "we shall be glad, without making it a condition". */
const waived =
  /\b(?:absence|lack|omission|want) of (?:an? |the |such |your )?(?:\w+ )?(?:chair|department)[^.;]{0,40}\b(?:not|no|never)\b|\b(?:nobody|no one|none)\b[^.;]{0,30}\bchair|\b(?:do|live|manage|get by|get along) (?:perfectly |quite |just )?(?:well |fine )?without\b|\badds? (?:nothing|little)\b|\bnothing (?:hangs|depends|turns) on\b|\bmakes? no difference\b|\b(?:can|may) be (?:left out|omitted)\b|\bleave (?:it|that|this one) out\b|\b(?:not|n't) (?:look|wait|miss) (?:for )?(?:it|one)\b|\bspare\b|\bsave your chair\b|\bnever (?:ask|ask(?:ed)? for|need|require)\b/;
const unasked =
  /\b(?:no|nobody|no one|nor|neither)\b[^.;]{0,70}\bchair[^.;]{0,40}\b(?:needed|required|necessary|expected|wanted|asked for)\b|\b(?:nobody|no one)\b[^.;]{0,24}\b(?:needs?|wants?|asks?|expects?)\b|\bchair[^.;]{0,60}\b(?:need not|needn't|(?:not|n't) (?:have|need) to)\b|\byou (?:may|can|are free to)(?: also)? (?:add|include|send|submit|upload|attach|enclose)\b|\bno (?:separate |special |additional )?(?:chair|department(?:al)? letter)|\bno need\b[^;.]{0,24}\b(?:chair|department)/;
/** "Include a letter from your chair": the bare verb asks for it. */
const bidden =
  /^(?:[a-z]+ ){0,4}(?:include|send|submit|upload|provide|enclose|obtain|get|attach)\b|\b(?:part of (?:a|an|the|your|every|each)|belongs? (?:to|in)|among (?:them|these|which)|including|incl\.?)\b/;
const gladly =
  /\b(?:glad|happy|pleased|delighted|nice|grateful|(?:we )?like (?:it|one)|smile|weight with us|(?:carries|has|lends) (?:some |much |extra |more )?weight|speaks for you|counts? for)\b/;
/** Beside a "no" it makes no preference: "no, though we are happy to read one", "no; such a letter would be fitting". */
const merelyWelcome = (folded: string): boolean =>
  /\b(?:glad|happy|pleased|welcome|fitting|fine|nice)\b/.test(folded) &&
  !/\b(?:prefer|recommend|advantage|helpful|weight|encourag|appreciat|plus\b|like to see)/.test(folded);
const wishedFor = /\bif (?:at all )?possible\b|\bif available\b|\bif you can\b|\b(?:where|when|whenever) possible\b/;
/** A lead-in that asks for what follows: "Please include:", "Three letters, namely:". */
const bidsWhatFollows =
  /\b(?:include|send|submit|upload|provide|enclose|attach|namely|consist|compris\w+|following|as follows|add|letters?)\b[^.;]{0,40}:?$/;
const noRecommendation =
  /\bchair\w* (?:\w+ ){0,2}(?:meets?|advises?|mentors?|greets?|reads?|interviews?|signs every)\b|\bchief residents?\b|\bwelcomes? you\b|\b(?:lunch|dinner|breakfast|meet(?:ing)?s?|interviews?|talk|time|tour) with (?:the |our )?(?:\w+ )?chair|\b(?:will|shall) (?:get|receive)\b[^.;]{0,12}\bletter|\baddress(?:ed)? to\b|\bchair\w* of (?:the|our) (?:\w+ )?committee\b|\bthank|\bdear\b|\bmessage from\b|\bwelcome letter\b|\bletters? to (?:the |our |all )?(?:alumni|residents?|students|patients?|faculty|friends)\b/;

const praises =
  /\b(?:help(?:s|ful)|preferred|recommended|encouraged|appreciated|advantage|a plus|bonus|nice|like to see|adds? weight|strengthens?)\b/;

const namesChair = (text: string): boolean =>
  text.includes("chair") || text.includes("department") || text.includes("summary letter");

/** "No chair's letter, no interview." */
const noneWithout = /^no [^,;.]{0,40}\b(?:chair|department)[^,;.]{0,30}[,:] no \w+/;

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
  read(statement, { page }) {
    const { context } = statement;
    const { folded } = statement;
    if (!namesChair(folded) && !namesChair(context.question) && !namesChair(context.rowHeader)) return [];
    if (isHeaderCell(statement, page)) return [];
    const answered = answeredStance(statement);
    if (answered !== undefined) {
      // "Chair's letter | No | Helpful": what stands behind the answer softens it.
      const remark = answered === "not_required" ? foldForMatching(nextInRow(statement, page) ?? "") : "";
      return [{ key: "letters.chair", value: praises.test(remark) ? "preferred" : answered }];
    }
    const named =
      chairLetters.some(({ wording }) => wording.test(folded)) ||
      (/\bchair|\bdepartment chief/.test(folded) &&
        (letterMentions(statement.previous === undefined ? `${context.lead} ${folded}` : folded).length > 0 ||
          isUnderLetters(statement) ||
          continuesOnLetters(statement)));
    if (!named || noRecommendation.test(folded) || isOthersLetter(statement) || tellsOfPast(folded)) return [];
    const near = nearChair(folded);
    const outside = near.replace(/\([^)]{0,90}\)?/g, " ").replace(substitute, " ");
    const plain = /\bchair/.test(near) && !/\bchair/.test(outside) ? near : outside;
    if (amongOthers.test(plain)) return [];
    if (gladly.test(near) || (/\bwelcome\b/.test(near) && waived.test(near)))
      return [{ key: "letters.chair", value: "preferred", confidence: 0.85 }];
    if (noneWithout.test(folded)) return [{ key: "letters.chair", value: "required" }];
    if (waived.test(near) || unasked.test(near))
      return [{ key: "letters.chair", value: "not_required", confidence: 0.85 }];
    if (wishedFor.test(near)) return [{ key: "letters.chair", value: "preferred" }];
    if (indispensable.test(folded) || /\ba must\b|\((?:mandatory|required|obligatory)\)/.test(near))
      return [{ key: "letters.chair", value: "required", confidence: 0.85 }];
    if (conditional.test(plain))
      return notInsisted.test(folded) ? [{ key: "letters.chair", value: "not_required", confidence: 0.8 }] : [];
    if (/\bwelcome\b/.test(plain) && stanceOf(plain) === undefined)
      return [{ key: "letters.chair", value: "not_required", confidence: 0.8 }];
    if (/\boptional\b/.test(near)) return [{ key: "letters.chair", value: "not_required" }];
    const stance =
      stanceOf(plain) ??
      context.stance ??
      (readNumbers(folded).length > 0 || bidden.test(folded) || bidsWhatFollows.test(context.leadIns.at(-1) ?? "")
        ? "required"
        : undefined);
    return stance === undefined ? [] : [{ key: "letters.chair", value: stance, confidence: 0.85 }];
  },
};

/** "Do I need a chair's letter?" "No, although one is appreciated." The same beside a row's header. */
function answeredStance({ folded, context }: Statement): "required" | "preferred" | "not_required" | undefined {
  const isAsked = [context.question, context.rowHeader].some(
    (text) =>
      text !== "" &&
      (/\bchair/.test(text)
        ? /\bletter|\bwrit|\brecommend|\bone (?:be|come)\b/.test(text)
        : chairLetters.some(({ wording }) => wording.test(text))),
  );
  if (!isAsked) return undefined;
  const said = stanceOf(beyondAnswer(folded));
  if (bareAnswerIn(folded)?.answer === "no" && merelyWelcome(folded)) return "not_required";
  if (said === "preferred" || gladly.test(folded) || /^(?:very )?welcome\b/.test(folded)) return "preferred";
  if (waived.test(folded)) return "not_required";
  const answer = answerIn(folded);
  if (answer !== undefined) return answer === "yes" ? "required" : "not_required";
  return folded.length < 60 ? said : undefined;
}

/** The words about the chair: no further than the next semicolon on either side. */
function nearChair(folded: string): string {
  const at = folded.search(
    /\bchair|\bdepartment(?:al)?(?: \w+)? letter|\bfrom (?:the|your) department|\bdepartment of|\bdepartment chief|\b(?:chief|head) of (?:the|your)/,
  );
  const start = Math.max(0, at - 110, folded.lastIndexOf(";", at) + 1);
  const stop = folded.indexOf(";", at);
  return folded.slice(start, Math.min(at + 110, stop < 0 ? folded.length : stop));
}
