import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { alternative } from "./comlex-either.js";
import {
  about,
  accepting,
  answer,
  around,
  comlex,
  duty,
  either,
  isAboutTraining,
  noDuty,
  notInstead,
  osteopathic,
  usmle,
  wish,
} from "./comlex-wording.js";
import { answerOf, isForOtherProgram, isTypical, questionOf, type Segment, segmentsOf } from "./exam-segments.js";
import { isHeaderCell } from "./listed.js";

/** The header or lead-in that a short cell or item stands under, in verbatim letters: "DO applicants". */
const labelOf = ({ block }: Statement): string =>
  block.kind === "cell" || block.kind === "item" || block.kind === "definition"
    ? `${block.cell?.rowHeader ?? ""} ${block.cell?.columnHeader ?? ""} ${block.leadIns.at(-1) ?? ""}`
    : "";

function shortHeadingOf({ block }: Statement): string {
  const heading = block.headings.at(-1) ?? "";
  return heading.length < 60 ? heading : "";
}

const inLieu =
  /\b(?:comlex|levels? (?:\d|i+))\b[^.;]{0,40}\b(?:in (?:lieu|place|stead) of|instead of)\b[^.;]{0,12}\b(?:usmle|steps?)\b/;

/** What one stretch says of osteopathic applicants: that the COMLEX is enough, that it is not, or nothing. */
function acceptedIn({ text, start, end }: Segment, statement: Statement): boolean | undefined {
  const context = `${statement.context.lead} ${statement.folded}`;
  const hasComlex = comlex.test(text);
  const hasUsmle = usmle.test(text);
  const isAboutDo =
    (osteopathic.test(statement.plain.slice(0, start)) &&
      !/\b(?:md|allopathic|imgs?|international|all applicants)\b/.test(text)) ||
    osteopathic.test(statement.plain.slice(start, end)) ||
    /\bcomlex[- ](?:takers?|students?|applicants?|candidates?|graduates?)\b/.test(statement.folded) ||
    (hasUsmle && osteopathic.test(statement.block.question ?? shortHeadingOf(statement))) ||
    (statement.folded.length < 60 && osteopathic.test(labelOf(statement))) ||
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
  // "Level 1 and Level 2 in lieu of the Steps are fine."
  if (inLieu.test(text)) return denials(text).length === 0;
  // "We're glad to see COMLEX without USMLE."
  if (
    /\b(?:glad|happy|pleased|fine|content|satisfied|delighted) (?:to (?:see|read|take|accept|have) |with )(?:the |your |a )?comlex\b[^.;,]{0,20}\b(?:without|alone|on its own|by itself)\b/.test(
      text,
    )
  )
    return true;
  if (/\bcomlex|\blevels? (?:1|2|i|ii)\b/.test(context) && /\bboth\b/.test(text) && noDuty.test(text)) return true;
  if (hasUsmle && isAboutDo && lackingUsmle.test(text) && !noDuty.test(text) && !wish.test(text)) {
    const fate = fateWithoutUsmle(text);
    if (fate !== undefined) return fate;
  }
  // "DO applicants must take the USMLE", "a COMLEX score alone is not enough"
  if (hasUsmle && (isAboutDo || /\bcomlex\b/.test(context))) {
    if (isAboutDo && (noDuty.test(text) || (wish.test(text) && !/\b(?:must|required)\b/.test(text)))) return true;
    const isForAll =
      isAboutDo ||
      /\b(?:in addition to|along with|besides|as well as|even if|all applicants|everyone|everybody|every applicant|regardless|also|both|of all|for all|whatever|whichever|no matter)\b/.test(
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
    !noDuty.test(text) &&
    !wish.test(text) &&
    !either.test(text) &&
    /\b(?:unless|until|only (?:if|with|when))\b/.test(text)
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

/** "A DO without USMLE scores": what becomes of one tells whether the COMLEX is enough. */
const lackingUsmle =
  /\b(?:without|with no|lack(?:s|ing)?|minus|in the absence of)\b[^,;.]{0,24}?\b(?:usmles?|uslme|steps?)\b(?:[ /](?:\d|i+|ck|and|&|or|steps?|scores?|results?|exams?|transcripts?|comlex(?= \w+ing)))*/;
const turnedAway =
  /\b(?:incomplete|reject\w*|screened|set aside|passed over|insufficient|too little|elsewhere|turned (?:away|down)|unread|unopened|filtered)\b/;
const unharmed =
  /\b(?:not|never|nor|no longer|n't) (?:be |been |\w+ly )?(?:at an? (?:\w+ )?disadvantage|disadvantaged|penali[sz]ed|excluded|rejected|turned (?:away|down)|harmed|hurt|worse off|set aside|screened out|held back|a (?:problem|drawback|bar|barrier|hindrance))\b|\b(?:no|without) (?:\w+ )?(?:problem|drawback|bar|barrier|hindrance|objection|trouble|penalty|disadvantage)\b/;
const served =
  /\b(?:reviewed|considered|read|ranked|interviewed|invited|judged|assessed|treated|get by|gets by|manage[sd]?|do well|like (?:every(?:one|body)|all|any)|the same|all right|apply|(?:fully|perfectly|equally) \w+|works?)\b/;

function fateWithoutUsmle(text: string): boolean | undefined {
  if (unharmed.test(text)) return true;
  const rest = text.replace(lackingUsmle, " ");
  if (denials(rest).length > 0 || turnedAway.test(rest)) return false;
  return accepting.test(rest) || served.test(rest) ? true : undefined;
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
      isAboutTraining(statement) ||
      isHeaderCell(statement, page.page)
    )
      return [];
    if (usmle.test(statement.folded) && comlex.test(statement.folded) && notInstead.test(statement.folded))
      return answer(false);
    if (osteopathic.test(statement.plain) && (notTaken.test(statement.folded) || notFreed.test(statement.folded)))
      return answer(false);
    const said = segmentsOf(statement).flatMap((segment) => acceptedIn(segment, statement) ?? []);
    if (said.length > 0) return answer(said.at(-1) ?? false);
    const labelled = besideLabel(statement);
    return labelled.length > 0 ? labelled : shortAnswer(statement);
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

const granted =
  /^(?:yes|y|ok(?:ay)?|fine|all right|sure|accept(?:ed|able)|allowed|permitted|sufficient|suffices|enough|considered|welcome|will do|in lieu|good|no problem)\b(?! (?:with|if|but|only with|in addition|along))/;
const refused =
  /^(?:no(?=[.,;!]|$| -)|not (?:accepted|enough|sufficient|considered|alone|allowed|eligible)|insufficient|never|rejected)(?![\w-])/;
const spared =
  /^(?:no|not (?:\w+ )?(?:needed|required|necessary|mandatory|a must)|optional|unnecessary|waived|none)(?![\w-])/;
const demanded = /^(?:yes|required|mandatory|needed|necessary|a must|must)(?![\w-])/;
/** "COMLEX without USMLE", "COMLEX only" */
const alone = /\b(?:without|only|alone|instead|in lieu|or|w\/o)\b/;

/** "OK for DOs" beside "COMLEX", "Not needed" beside "USMLE for DOs". */
function besideLabel(statement: Statement): Understood[] {
  const { folded, context, block, previous } = statement;
  if (previous !== undefined || folded.length > 60 || block.kind === "heading") return [];
  const label = [context.rowHeader, context.columnHeader, context.question.endsWith("?") ? "" : context.question].find(
    (one) => one.length > 0 && one.length < 60 && (comlex.test(one) || usmle.test(one)) && !about.test(one),
  );
  if (label === undefined) return [];
  if (comlex.test(label)) {
    if (usmle.test(label) && !alone.test(label)) return [];
    return granted.test(folded) ? answer(true) : refused.test(folded) ? answer(false) : [];
  }
  if (!osteopathic.test(`${block.cell?.rowHeader ?? ""} ${block.cell?.columnHeader ?? ""} ${block.question ?? ""}`))
    return [];
  return spared.test(folded) ? answer(true) : demanded.test(folded) ? answer(false) : [];
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
  // "Not required", "no minimum" beside "COMLEX"
  if (/^no (?:minimum|cut-?\s?off|limit|lowest|particular)/.test(folded)) return [];
  if (!asked.endsWith("?") && spared.test(folded) && !/^no\W*$/.test(folded) && !duty.test(asked)) return [];
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

/** Whether osteopathic graduates may apply with the COMLEX alone. */
export const comlexFamily: Family = {
  name: "comlex",
  about:
    /comlex|\bonly\b.{0,20}\busmle|usmle\b.{0,20}\bonly\b|\bcomplex (?:exam|score|level)|complex|osteopathic|\bdos?\b|\bd\.o\.|\blevels? (?:1|2|i|ii|one|two)\b/,
  sections: new Set(["residency", "students"]),
  rules: [policy, alternative],
};
