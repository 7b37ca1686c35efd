import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { examMentions } from "./exam-mentions.js";
import {
  answerOf,
  introductionOf,
  isForOtherProgram,
  isTypical,
  questionOf,
  type Segment,
  segmentsOf,
} from "./exam-segments.js";

const comlex =
  /\bcomlex|\bcomplex (?:exam|score|level)|\busmle(?:\s?\/\s?| or | and )complex\b|comprehensive osteopathic/;
/** "DO" and "D.O." in capitals, and the word itself: a text in verbatim letters, for "do" is a verb. */
const osteopathic =
  /\bDO(?:s|['\u2019]s)?\b(?! (?:YOU|WE|NOT|I|THEY)\b)|\bD\.\s?O\.|\bosteopath|\bOsteopath|\bOSTEOPATH/;
const usmle = /\busmle|\buslme|\bsteps? (?:1|2|i|ii|one|two)\b/;

/** "USMLE or COMLEX", "COMLEX/USMLE", "Step 1 or Level 1": either will do. */
const either =
  /\b(?:usmles?|uslme|usme|steps?)\b[^.;]{0,60}?(?:\bor\b|\/|\bor else\b|\bequivalent\b)[^.;]{0,40}?(?:\bcomlex|\bcomplex\b|\blevels? (?:1|2|i|ii|one|two)\b)|\bcomlex\b[^.;]{0,50}?(?:\bor\b|\/)[^.;]{0,40}?(?:\busmle|\bsteps?\b)/;
const submitted =
  /\b(?:scores?|transcripts?|reports?|results?|pass(?:ed|es|ing|age)?|exam\w*|complet\w+|submit\w*|required?|must|boards?|documentation|taken?|provide|accept\w*|hav(?:e|ing)|success\w*|need)\b/;
const accepting =
  /\b(?:(?:with|on|by) (?:the )?comlex (?:\w+ )?(?:alone|only)|(?:is|are|be) no (?:bar|obstacle|barrier|problem|hindrance|disadvantage|drawback)|accept(?:s|ed|able|ing)?|welcome[ds]?|consider(?:s|ed)?|suffic(?:es?|ient)|enough|fine|eligible|recognize[sd]?|equal(?:ly)?|either|in (?:lieu|place|stead) of|in (?:its|their) (?:place|stead)|instead(?: of)?|(?:is|are) (?:judged|assessed|measured|evaluated|reviewed) (?:by|on)|just as|like any other|the same way|as (?:readily|gladly|happily)|as good as|choose|choice|whichever|up to (?:you|them)|as equals?|no difference|by itself|on its own|(?:count|weigh|rank)s? (?:\w+ )?(?:the same|alike|equally)|on (?:a|an) (?:par|equal footing)|take[ns]?|alone|appl(?:y|ications?) (?:with|on|using|through)|may (?:submit|apply|use|provide|substitute)|can (?:submit|apply|use|be used|be submitted)|equivalents?|okay|ok|honou?red|valid|all (?:that )?we (?:need|ask|want|require|look)|will do|does it|satisf(?:y|ies)|permitted|allowed|do(?:es)? not need|substitut\w+)\b/;
const duty =
  /\b(?:must|required?|requires?|mandatory|have to|has to|needs?(?! not)|needed|necessary|expected|shall|too|all the same|obligatory|insists?|please (?:take|sit|submit|send|provide)|follow|held to|ask(?:s|ed)? (?:\w+ ){0,4}(?:to|for|that))\b/;
const noDuty =
  /\b(?:not (?:\w+ ){0,2}(?:required?|necessary|needed|mandatory|have to|need|a requirement|a must|expected|obligatory)|need not|needn't|(?:do|does) not (?:\w+ )?(?:require|need|have to|insist|ask)|don't (?:\w+ )?(?:require|need|have to)|doesn't (?:require|need|have to)|no need|no requirement|needs? no\b|needs? neither|(?:spare|save) yourself|(?:can|may) (?:leave|skip|do without|forgo|pass over)|asks? (?:no|none)\b|(?:nobody|no one|none of us) (?:\w+ )?(?:wants|needs|asks|requires|expects)|optional)\b/;
const wish =
  /\b(?:prefer\w*|recommend(?:s|ed)?|encourag\w*|helpful|advantag\w*|advis\w+|desir\w+|would like|rather|like to see|happy to see|glad to see|ideal\w*|suggest\w*|beneficial|highly)\b/;
const about =
  /\b(?:average|mean|percentile|minimum|cut-?\s?offs?|threshold|attempts?|attempt|fail\w*|priority|prioritized|convert\w*|conversion|compar\w+)\b/;
const otherExams = /\b(?:lmcc|nbme|nbome|flex|fmgems|mccqe)\b/;

/** "Accepted along with, but not instead of, USMLE scores". */
const notInstead =
  /\b(?:not|never|cannot|can't) (?:as an? )?(?:\w+ )?(?:instead|in place|in lieu|replacement|substitute|stand in|replace|in (?:its|their) (?:stead|place)|take the place|make up for|stand alone)\b/;

function answer(accepted: boolean, confidence = 0.9): Understood[] {
  return [{ key: "comlex.accepted", value: accepted, confidence }];
}

/** The statement and what it answers or stands under, in verbatim letters. */
function around({ plain, block, context }: Statement): string {
  // A question within the paragraph is known in folded letters alone.
  const asked = /\b(?:an?|the|your|our|for|as) do\b|\bd\.o\.|\bdos\b|\bdo (?:appl|cand|stud|grad)/.test(
    context.question,
  )
    ? "DO"
    : "";
  return [asked, block.question ?? "", block.leadIns.at(-1) ?? "", block.headings.at(-1) ?? "", plain].join(" ");
}

/** What one stretch says of osteopathic applicants: that the COMLEX is enough, that it is not, or nothing. */
function acceptedIn({ text, start, end }: Segment, statement: Statement): boolean | undefined {
  const context = `${statement.context.lead} ${statement.folded}`;
  const hasComlex = comlex.test(text);
  const hasUsmle = usmle.test(text);
  const isAboutDo =
    (osteopathic.test(statement.plain.slice(0, start)) &&
      !/\b(?:md|allopathic|imgs?|international|all applicants)\b/.test(text)) ||
    osteopathic.test(statement.plain.slice(start, end)) ||
    (osteopathic.test(around(statement)) && /\b(?:they|these|it|such|those|them|one|both|you|your)\b/.test(text));
  if (
    hasUsmle &&
    /\bonly\b.{0,20}\b(?:usmle|steps?)\b.{0,25}\b(?:accept|consider)|\baccept\w* only (?:the )?usmle|\bonly (?:accept|take|consider|look at|work with|use)\w* (?:the )?usmle|\busmle scores? only\b/.test(
      text,
    )
  )
    return false;
  // "USMLE is required, COMLEX optional"
  if (usmleRequired.test(text) && /\bcomlex\b[^.;,]{0,20}\boptional\b/.test(text)) return false;
  if (hasUsmle && isAboutDo && noHarm.test(text)) return true;
  // "We're glad to see COMLEX without USMLE."
  if (
    /\b(?:glad|happy|pleased|fine|content|satisfied|delighted) (?:to (?:see|read|take|accept|have) |with )(?:the |your |a )?comlex\b[^.;,]{0,20}\b(?:without|alone|on its own|by itself)\b/.test(
      text,
    )
  )
    return true;
  if (/\bcomlex/.test(context) && /\bboth\b/.test(text) && noDuty.test(text)) return true;
  // "DO applicants must take the USMLE", "a COMLEX score alone is not enough"
  if (hasUsmle && (isAboutDo || /\bcomlex\b/.test(context))) {
    if (isAboutDo && (noDuty.test(text) || (wish.test(text) && !/\b(?:must|required)\b/.test(text)))) return true;
    const isForAll =
      isAboutDo ||
      /\b(?:in addition to|along with|besides|as well as|even if|all applicants|everyone|regardless|also|both|of all|for all|whatever|whichever|no matter)\b/.test(
        text,
      );
    if (
      duty.test(text) &&
      !wish.test(text) &&
      isForAll &&
      !either.test(text) &&
      !/\bmd\b(?! and)(?! or)/.test(text) &&
      !/\bminimum|\bscores? of\b/.test(text)
    )
      return false;
  }
  if (
    hasUsmle &&
    isAboutDo &&
    /\b(?:without|with no|lack\w*|unless|until|only (?:if|with|when))\b/.test(text) &&
    !noDuty.test(text) &&
    !wish.test(text)
  )
    return false;
  // "Scores help us to compare, but DO students can do without them"
  if (isAboutDo && usmle.test(statement.folded) && /\b(?:can|may) (?:do|manage|apply) without (?:it|them)\b/.test(text))
    return true;
  if (!hasComlex && !(comlex.test(statement.context.question) && !hasUsmle)) return undefined;
  // A denial far from the examination's name denies something else: "we name no lowest score … COMLEX alone will do".
  const at = Math.max(0, text.search(comlex));
  const near = text.slice(Math.max(0, at - 80), at + 110);
  if (
    /\b(?:not|never|cannot|can't|no longer|no use|unable|don't|doesn't|won't|isn't|aren't|insufficient)\b/.test(near) &&
    /\b(?:accept\w*|consider\w*|suffic\w+|enough|substitut\w+|replace\w*|lieu|stand in|eligible|take|work with|use|good|helps?|compar\w+|recognize|read|interpret|judge|review\w*|alone|only|insufficient|without)\b/.test(
      near,
    ) &&
    denials(near).length > 0 &&
    !/\bfail|\battempts?\b|\b(?:below|under|less than|lower than)\b/.test(text)
  ) {
    return noDuty.test(text) || wish.test(text)
      ? accepting.test(text.replace(noDuty, "")) || isAboutDo
        ? true
        : undefined
      : false;
  }
  if (/\binsufficient\b/.test(text)) return false;
  if (/\b(?:only|solely|exclusively|nothing but)\b.{0,30}\busmle/.test(text)) return false;
  return accepting.test(text) && !about.test(text) ? true : undefined;
}

const policy: Rule = {
  name: "comlex/policy",
  examples: [
    { text: "Osteopathic applicants may apply with COMLEX scores alone.", gives: { "comlex.accepted": true } },
    { text: "DO applicants have to sit the USMLE as well.", gives: { "comlex.accepted": false } },
    { text: "We do not accept COMLEX scores in place of the USMLE.", gives: { "comlex.accepted": false } },
    { text: "Our DO residents took COMLEX Level 3 in May.", gives: {} },
  ],
  read(statement, page) {
    if (
      isForOtherProgram(statement, page) ||
      statement.folded.endsWith("?") ||
      isTypical(statement.folded) ||
      isAboutTraining(statement)
    )
      return [];
    if (usmle.test(statement.folded) && comlex.test(statement.folded) && notInstead.test(statement.folded))
      return answer(false);
    if (osteopathic.test(statement.plain) && (notTaken.test(statement.folded) || notFreed.test(statement.folded)))
      return answer(false);
    const said = segmentsOf(statement).flatMap((segment) => acceptedIn(segment, statement) ?? []);
    if (said.length > 0) return answer(said.at(-1) ?? false);
    return shortAnswer(statement);
  },
};

const usmleRequired = /\busmle\b[^.;,]{0,24}\b(?<!not )(?:required|mandatory|necessary|needed|obligatory|a must)\b/;
/** "Without the USMLE a DO is at no disadvantage." */
const noHarm =
  /\bwithout\b[^.;]{0,60}\bno (?:\w+ )?(?:disadvantage|harm|problem|drawback)|\bno (?:\w+ )?(?:disadvantage|harm|problem|drawback)\b[^.;]{0,60}\bwithout\b|\b(?:without|(?:did|do|have|has) not (?:\w+ )?(?:take|taken|sit|sat|have))\b[^.;]{0,40}\b(?:same (?:footing|way|basis)|equal\w*|just as|likewise|all the same|no less)\b/;

/** "The COMLEX does not free a DO from the USMLE." */
const notFreed =
  /\b(?:not|never)\b[^.;]{0,12}\b(?:free|excuse|exempt|release|spare|relieve|dispense)s?\b[^.;]{0,40}\busmle/;

/** "A DO who has not taken the USMLE cannot be ranked here." */
const notTaken =
  /\b(?:who|that) (?:has|have) (?:not|never) (?:\w+ )?(?:taken|sat|passed|attempted|completed)\b[^.;]{0,20}\busmle\b[^.;]{0,30}\b(?:cannot|can't|not|ineligible|excluded)\b/;

function isAboutTraining({ folded, context }: Statement): boolean {
  if (
    context.section === "students" &&
    /\b(?:electives?|rotat\w+|clerkships?|sub-?i\w*|visit\w+)\b/.test(folded) &&
    !/\binterview|\bresidency/.test(folded)
  )
    return true;
  return /\b(?:level|step) (?:3|iii|three)\b/.test(folded) && /\bresidents?\b|\bpgy/.test(folded);
}

/** "Yes." to "Do you accept COMLEX scores?", "Yes." to "Must DO applicants take the USMLE?". */
function shortAnswer(statement: Statement): Understood[] {
  const { context, previous } = statement;
  const folded = answerOf(statement);
  const asked = [questionOf(statement), context.rowHeader, context.columnHeader].find(
    (text) => comlex.test(text) || (usmle.test(text) && osteopathic.test(around(statement))),
  );
  if (
    asked === undefined ||
    previous !== undefined ||
    about.test(asked) ||
    /\bbelow which\b|\bhow (?:high|low|good)\b|\blowest\b/.test(asked)
  )
    return [];
  const answered = answerIn(folded) ?? (/^both\b/.test(folded) ? "yes" : undefined);
  if (answered === undefined) return [];
  const said = answered === "yes";
  const asksUsmle =
    usmle.test(asked) && duty.test(asked) && !/\b(?:accept\w*|suffic\w*|enough|alone|only|instead|lieu)\b/.test(asked);
  if (asksUsmle) return either.test(asked) ? (said ? answer(true) : []) : answer(!said);
  return accepting.test(asked) || context.rowHeader !== "" || context.columnHeader !== "" || either.test(asked)
    ? answer(said)
    : [];
}

const alternative: Rule = {
  name: "comlex/either-exam",
  examples: [
    {
      text: "A transcript of USMLE or COMLEX scores must come with the application.",
      gives: { "comlex.accepted": true, "application.documents": ["exam_transcript"] },
    },
    {
      text: "No minimum is set for USMLE or COMLEX scores.",
      gives: { "step1.cutoff": "none", "step2.cutoff": "none" },
    },
  ],
  read(statement, page) {
    const { folded, context } = statement;
    if (
      isForOtherProgram(statement, page) ||
      folded.endsWith("?") ||
      isTypical(folded) ||
      isAboutTraining(statement) ||
      otherExams.test(folded)
    )
      return [];
    const mentions = examMentions(folded);
    if (isOfChoice(statement) || isCriterion(statement) || isEitherOfBoth(statement) || isOfOsteopaths(statement))
      return answer(true, 0.7);
    const beside = `${context.rowHeader} ${context.columnHeader} ${context.question}`;
    if (/^(?:an? )?(?:pass\w*|scores?|yes)?[ (,]{0,2}or comlex\b/.test(folded) && usmle.test(beside))
      return answer(true, 0.8);
    const hasBoth = mentions.some(({ exam }) => exam === "usmle") && mentions.some(({ exam }) => exam === "comlex");
    if (!hasBoth && !either.test(folded)) return [];
    const segment = segmentsOf(statement).find(({ text }) => comlex.test(text) || either.test(text))?.text ?? folded;
    const isListed = hasBoth && folded.length < 160 && !/\b(?:is|are|we|will|must|may)\b/.test(folded);
    if (!either.test(segment) && !isListed) return [];
    if (
      wish.test(segment) ||
      /\bpreference\b|\bpriorit/.test(segment) ||
      context.stance === "preferred" ||
      context.stance === "not_required"
    )
      return [];
    if (/\bfail|\battempt/.test(segment) && !/\bpass/.test(segment)) return [];
    if (about.test(segment) && !/\b(?:pass(?:ed|ing)|required?|must)\b/.test(segment)) return [];
    if (
      /\b(?:no|not|never)\b/.test(segment) &&
      !/\bwithout\b[^.;]{0,50}\bor comlex|\bnot (?:be )?(?:considered|reviewed|complete)|\bno later|\bno more/.test(
        segment,
      )
    )
      return [];
    return submitted.test(`${folded} ${context.lead} ${context.headings.at(-1) ?? ""}`) ? answer(true, 0.8) : [];
  },
};

/** A COMLEX level among the examinations of which one is enough. */
function isOfChoice(statement: Statement): boolean {
  const isChoice = /\b(?:one|two|any|either|some)(?: or more)? of (?:the|these|those)\b/.test(
    `${introductionOf(statement)} ${statement.folded}`,
  );
  return isChoice && examMentions(statement.folded).some(({ exam }) => exam === "comlex");
}

/** "From DO candidates either exam, or both, is fine." */
function isEitherOfBoth({ text, folded, context }: Statement): boolean {
  const heading = `${context.headings.at(-1) ?? ""} ${context.question}`;
  return (
    osteopathic.test(text) &&
    (/\beither (?:one|exam\w*|test|of (?:the two|them))?(?:, | )?or both\b|\beither (?:exam\w*|test|of (?:the two|them))\b/.test(
      folded,
    ) ||
      (/\beither\W*$/.test(folded) && comlex.test(heading) && usmle.test(heading))) &&
    !/\b(?:not|no|prefer\w*)\b/.test(folded)
  );
}

/** "COMLEX Level 1 and 2 passed" under "Osteopathic students need:". */
function isOfOsteopaths({ folded, block, context }: Statement): boolean {
  const lead = block.leadIns.at(-1) ?? "";
  return (
    block.kind === "item" &&
    comlex.test(folded) &&
    !usmle.test(`${folded} ${context.lead}`) &&
    osteopathic.test(lead) &&
    context.stance === "required" &&
    /\bpass|\bscore|\bcomplet/.test(folded) &&
    !/\bnot?\b/.test(folded)
  );
}

/** A COMLEX row of a table of criteria: what is asked of its score or attempts. */
function isCriterion({ folded, context, block }: Statement): boolean {
  const isRow = block.kind === "cell" && comlex.test(context.rowHeader);
  return (
    isRow &&
    /\b(?:pass\w*|required|first attempt|[3-8]\d{2}|scores?|accepted)\b/.test(folded) &&
    !/\bnot?\b|\bnone\b/.test(folded)
  );
}

/** Whether osteopathic graduates may apply with the COMLEX alone. */
export const comlexFamily: Family = {
  name: "comlex",
  about:
    /comlex|\bonly\b.{0,20}\busmle|usmle\b.{0,20}\bonly\b|\bcomplex (?:exam|score|level)|complex|osteopathic|\bdos?\b|\bd\.o\.|\blevels? (?:1|2|i|ii|one|two)\b/,
  sections: new Set(["residency", "students"]),
  rules: [policy, alternative],
};
