import type { Stage } from "../../model/vocabulary.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { examMentions } from "./exam-mentions.js";
import { isSideCondition, isTypical, questionOf } from "./exam-segments.js";
import { stageIn } from "./exam-stage.js";
import { inPlainWords } from "./exam-synonyms.js";
import { denied, optional, wishes } from "./step-passed-wording.js";
import { type StepPhrase, stepMark, stepPhraseOf } from "./step-phrases.js";
import { isAside, levelsRequired, required } from "./step-required.js";

/** That something is not done, or stays undone. */
const refusal = String.raw`(?:\b(?:not|never|no|nobody|no one|none|nor|neither|cannot|can't|won't|don't|doesn't|unable|ineligible|incomplete|rejected|excluded|removed|dropped|withdrawn|closed|unopened|unread|unranked|passed over|set aside|withdrawal|termination|loss|revo\w+|void|rescinded|cancell?ed|forfeit\w*|los(?:es?|ing)|lapses?|left (?:off|out|unread)|turned (?:away|down)|taken off|struck (?:off|from)|go(?:es)? no further|get(?:s)? no|h(?:old|olds|eld) (?:back|off)|on hold|postpone[ds]?|wait(?:s)? (?:with|to|for)|(?:comes?|falls?|drops?|goes) off)\b)`;
/** That the examination is not there. */
const lacking = String.raw`(?:\b(?:without|until|till|unless|before|lack\w*|missing|short of|in the absence of|absent|for want of|waiting for|awaiting|who(?:ever)? (?:have|has) (?:not|yet)|do(?:es)? not (?:contain|hold|include|have|show)|failure to (?:provide|submit|produce|show|pass|have|complete|send))\b)`;
const outstanding = `(?:outstanding|missing|pending|open|unknown|lacking|still to come|not (?:yet )?(?:there|in|here|known|available|on file|been|passed|arrived|come|reached|posted|reported|released|received|with us))`;
/** What the program does with an application when it goes on with it. */
const goesOn = String.raw`\b(?:open|read|review|consider|look at|process|interview|invite|rank|list|accept|offer|extend|send|sign|issue|meet|take|screen|evaluate)(?:s|ed|ing)?\b`;
const aim = `(?:make (?:sure|certain)|see to it|be sure|ensure|arrange|see that|please (?:have|send|release|submit|upload|forward|get)|have your|get your|do have|plan to have)`;

const lackingStep = new RegExp(String.raw`${lacking}[^.;]{0,130}\u00a7$`);

interface Gate {
  readonly wording: RegExp;
  /** The part that names the point of the season, where it is not the whole sentence. */
  readonly event?: (match: RegExpExecArray, text: string) => string;
  readonly example: string;
}

const upTo = (text: string, word: RegExp): string => text.slice(0, Math.max(0, text.search(word)));

/** "…unless he or she has, by the rank list deadline, furnished": a point between the refusal and the Step dates it. */
const datedIn = (words: string): string | undefined =>
  /,(?<point> (?:as of|by|before|prior to|at the time of|no later than|not later than|on or before) [^,;.]{4,60}),/.exec(
    words,
  )?.groups?.point;

/** Ways to make a Step the gate to a point of the season; \u00a7 stands for the Steps. */
const gates: readonly Gate[] = [
  {
    wording:
      /\b(?:apply|applied|interview\w*|invite[ds]?|considered|reviewed|meet)\b[^.;]{0,60}(?:\bbut\b|\byet\b|\bthough\b|,)(?<event>[^.;]{0,20}\b(?:not|never|nobody|no one|no place)\b[^.;]{0,60})/,
    event: ({ groups }) => groups?.event ?? "",
    example: "You may apply without Step 2 CK, but not be ranked without it.",
  },
  {
    wording:
      /\u00a7[^.;]{0,40}\b(?:may|can|is allowed to|is free to)\b[^.;]{0,16}\b(?:follow|wait|come|be (?:taken|sat|sent|submitted|done|outstanding)|arrive)\b[^.;]{0,40}\b(?<event>(?:as long as|provided|but|until|so long as|if only|no later than)[^.;]{0,90})/,
    event: ({ groups }) => groups?.event ?? "",
    example: "Your Step 2 CK result may follow, as long as we have it before we rank.",
  },
  {
    wording: new RegExp(String.raw`${refusal}[^.;]{0,90}${lacking}[^.;]{0,130}\u00a7`),
    event: ({ 0: words }) => datedIn(words) ?? upTo(words, lackingStep),
    example: "No contract is signed until Step 2 CK has been passed.",
  },
  {
    wording: new RegExp(String.raw`(?:${lacking}|\bno\b)[^.;]{0,50}\u00a7(?<event>[^.;]{0,90}${refusal}[^.;]{0,60})`),
    event: ({ groups, index }, text) => `${text.slice(Math.max(0, index - 60), index)} ${groups?.event ?? ""}`,
    example: "Files lacking a Step 2 CK score stay closed.",
  },
  {
    wording: new RegExp(
      String.raw`(?<event>${refusal}[^.;]{0,90})\bwhose\b[^.;]{0,40}\u00a7[^.;]{0,40}\b${outstanding}\b`,
    ),
    event: ({ groups }) => groups?.event ?? "",
    example: "We put nobody on our rank list whose Step 2 CK pass is still outstanding.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:whose\b[^.;]{0,40}|where |if |when |with |as long as )[^.;]{0,30}\u00a7[^.;]{0,30}\b${outstanding}\b(?<event>[^.;]{0,60}${refusal}[^.;]{0,60})`,
    ),
    event: ({ groups }) => groups?.event ?? "",
    example: "Applications in which Step 2 CK is missing are not read.",
  },
  {
    wording: new RegExp(
      String.raw`${goesOn}[^.;]{0,60}\b(?:as soon as|once|only (?:when|once|if|after|with|those)|the moment)\b[^.;]{0,60}\u00a7`,
    ),
    event: ({ 0: words }) => upTo(words, /\b(?:as soon as|once|only|the moment)\b/),
    example: "We open a file as soon as it holds a Step 1 pass.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:as soon as|once|only (?:when|once|if|after|with)|the moment)\b[^.;]{0,60}\u00a7[^.;]{0,60}, (?<event>[^.;]{0,20}(?:${goesOn}|\bwe\b)[^.;]{0,60})`,
    ),
    event: ({ groups }) => groups?.event ?? "",
    example: "Once Step 2 CK has been passed, we invite.",
  },
  {
    wording:
      /\u00a7[^.;]{0,24}\b(?:is|are|form|forms) (?:an? )?(?:\w+ )?parts? of (?:an?|the|your|every) (?:\w+ )?(?:application|file)/,
    event: () => "to apply",
    example: "Step 2 CK is part of a complete application.",
  },
  {
    wording:
      /\b(?<event>(?:interviews?|offers?|invitations?)\b[^.;]{0,30}\b(?:made|sent|extended|issued|given|go|offered|scheduled)\b[^.;]{0,20})\bafter\b[^.;]{0,60}\u00a7/,
    event: ({ groups }) => groups?.event ?? "",
    example: "Interview offers are made after the Step 2 CK score is in.",
  },
  {
    wording:
      /\bonly (?:complete|full|finished)\b[^.;]{0,60}\u00a7|\bonly\b[^.;]{0,24}\b(?:with|who|whose|that have)\b[^.;]{0,30}\u00a7|\b(?:go(?:es)? to|(?:is|are) (?:reserved|kept|meant) for|(?:is|are) (?:limited|restricted) to|(?:is|are) open to)\b[^.;]{0,40}\b(?:with|who|whose|having)\b[^.;]{0,60}\u00a7/,
    example: "Interviews go to those with a passing Step 2 CK score on file.",
  },
  {
    wording: new RegExp(
      String.raw`\b${aim}\b[^.;]{0,60}\u00a7[^.;]{0,60}\b(?:before|by|in time for|prior to|ahead of)\b`,
    ),
    example: "Please make sure that your Step 2 CK score reaches us before we rank.",
  },
  {
    wording:
      /\u00a7[^.;]{0,30}\b(?:is|are|falls?|becomes?) due\b|\b(?:latest|last|final) (?:date|day|moment|point|time) for\b[^.;]{0,30}\u00a7/,
    example: "Step 2 CK is due by the interview.",
  },
  {
    wording:
      /\b(?:presuppos\w+|depends? (?:up)?on|hinges? (?:up)?on|hangs? on|rests on|calls? for|takes|waits? for)\b[^.;]{0,30}\u00a7|\bhave until\b[^.;]{0,50}\u00a7|\u00a7[^.;]{0,30}\b(?:pre-?)?(?:condition|requisite) (?:for|of|to)\b/,
    example: "Ranking presupposes a pass in Step 2 CK.",
  },
  {
    wording:
      /\b(?:(?:complete|completed|finished|full) applications? (?:\w+ ){1,3}[^.;]{0,30}|applications? (?:is|are|counts? as) (?:\w+ )?complete (?:when|once|if|only|as soon as)[^.;]{0,40}|we (?:only )?(?:review|read|consider|process|look at) (?:only )?(?:those )?(?:applications|files|applicants) (?:that|which|who|with)[^.;]{0,40})\u00a7|\bapply with\b[^.;]{0,20}\u00a7[^.;]{0,12}\b(?:passed|done|completed|behind|in hand)/,
    event: () => "to apply",
    example: "An application is complete when it includes Step 1 and Step 2 CK scores.",
  },
  {
    wording:
      /\u00a7[^.;]{0,30}\b(?:is (?:what|the thing that) (?:gets|brings|puts|takes|lets)|(?:is|are) (?:the|your) (?:ticket|key|condition|gate|precondition)|(?:opens|unlocks)|(?:gets|puts|brings) you)\b/,
    example: "A passing Step 2 CK is what gets you onto our rank list.",
  },
  {
    wording:
      /\bpass(?:ed|ing)?\b[^.;]{0,30}\u00a7[^.;]{0,20}\b(?:will do|suffices?|is (?:enough|sufficient)|are (?:enough|sufficient)|does it|goes (?:with|into)|belongs? (?:in|to|with))\b|\u00a7[^.;]{0,24}\b(?:met|satisfied|fulfilled|settled|content|happy) with an? (?:simple |mere |bare )?pass\b|\u00a7[^.;]{0,16}\bpass\w*\b[^.;]{0,16}\b(?:will do|suffices?|is (?:enough|sufficient))\b|\u00a7[^.;]{0,30}\bpassed\b[^.;]{0,12}\b(?:goes (?:with|into)|belongs? (?:in|to|with))\b/,
    example: "For Step 1 a pass is enough.",
  },
];

const gateLike =
  /\b(?:presuppos\w+|depends?|hinges?|hangs?|rests|calls?|takes|waits?|after|with|complete\w*|we|un(?:til|less|read|opened|ranked)|till|without|before|lack\w*|missing|short of|absen\w+|want of|waiting|awaiting|who|whose|contain|failure to|as soon as|once|only|moment|go(?:es)? to|reserved|kept|limited|restricted|open|make|see|sure|ensure|arrange|please|have|get|due|date|day|gets|ticket|key|condition|precondition|prerequisite|until|include|do|suffic\w+|enough|goes|belongs?|not|nobody|may|can|no)\b/;
const noDuty =
  /\b(?:nobody|no one|none|neither|you|they|applicants|nothing)\b[^.;]{0,50}\b(?:needs? (?:to|not)|has to|have to|is (?:expected|required)|must)\b[^.;]{0,4}(?:not)?/;
const hypothetical =
  /^\W*(?:(?:should (?:you|they|an?|your)|if)\b(?![^,;]{0,90}\b(?:not|missing|outstanding|pending|absent|lacking)\b)|even if|even though|although)\b/;
/** "We do not wait for a Step 2 score before we rank." */
const indifferent =
  /\b(?:not|never|don't|doesn't|nobody|no one) (?:\w+ )?(?:wait|insist|hold|look|ask|care|mind|penali[sz]e)\w*\b|\bno reason\b|\b(?:still|all the same|anyway|nevertheless|regardless|even) (?:be )?(?:ranked|interviewed|invited|reviewed|considered|apply)\b|\bwelcome\b|\bwith(?: or |\/| and )without\b|\bwhether or not\b|\bregardless\b/;

/** Characters beyond which a text is no sentence. */
const longest = 500;

export const gated: Rule = {
  name: "usmle/pass-gate",
  examples: [
    {
      text: "Files lacking a Step 2 CK score stay closed.",
      gives: { "step2.passRequired": true, "step2.dueBy": "application" },
    },
    {
      text: "You may apply without Step 2 CK, but will not be ranked without it.",
      gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    },
    { text: "You can be ranked without Step 2 CK.", gives: {} },
    { text: "Nobody needs Step 2 CK to be interviewed here.", gives: {} },
  ],
  read(statement) {
    const { folded, block } = statement;
    if (block.kind === "heading" || folded.length > longest || !gateLike.test(folded)) return [];
    const { text, runs } = phraseWithPronoun(statement);
    const phrase = { text: inPlainWords(text), runs };
    if (
      phrase.runs.length === 0 ||
      isAside(statement) ||
      (isTypical(folded) && !/\bmatched applicants\b/.test(folded)) ||
      isSideCondition(folded)
    )
      return [];
    if (
      hypothetical.test(folded) ||
      indifferent.test(folded) ||
      isLeftOpen(folded) ||
      /\bfail(?:ed|s|ures?(?! to\b))?\b|\battempts?\b|\bscor\w+ (?:of|below|under|above|\d{3})\b|\b(?:below|under|above|over|at least|less than|more than|from) \d{3}\b|\bminimum|\bcut-?\s?off/.test(
        folded,
      )
    )
      return [];
    for (const { wording, event } of gates) {
      const match = wording.exec(phrase.text);
      if (match === null) continue;
      if (isSoft(phrase.text)) return [];
      const named = event === undefined ? phrase.text : event(match, phrase.text);
      const stage = stageIn(named) ?? barePoint(named) ?? stageIn(folded);
      return phrase.runs.flatMap((levels): Understood[] => required(levels, folded, statement, stage));
    }
    return [];
  },
};

const pronoun =
  /\b(without|until|till|unless|before|lacking|once|as soon as|(?:if|when|as long as) we (?:do not|don't) have)\s(?:(?:the two|both|all|either|any) of (?:them|these|those)|them both|both|them|they|it|these|those|(?:the|this|that|such an?|those|these|either|your) (?:scores?|results?|pass(?:es)?))\b/;

/** The phrase of the statement; where it names no Step, what "without them" says of the Steps of the sentence before. */
function phraseWithPronoun(statement: Statement): StepPhrase {
  const phrase = stepPhraseOf(statement);
  if (!pronoun.test(phrase.text)) return phrase;
  const [own] = phrase.runs;
  // "Apply even if Step 2 CK is still to come; you cannot be ranked without it."
  if (own !== undefined)
    return phrase.runs.length === 1 &&
      phrase.text.search(pronoun) > phrase.text.indexOf(";") &&
      phrase.text.includes(";")
      ? { text: phrase.text.replace(pronoun, `$1 ${stepMark}`), runs: [own, own] }
      : phrase;
  const { previous } = statement;
  const runs = previous === undefined ? [] : stepPhraseOf(previous).runs;
  const asked = runs.length > 0 ? [] : levelsRequired(examMentions(questionOf(statement)));
  const named = new Set([...runs.flatMap((levels) => [...levels]), ...asked].filter((level) => level < 3));
  return named.size === 0 ? phrase : { text: phrase.text.replace(pronoun, `$1 ${stepMark}`), runs: [named] };
}

/** "If available", "as soon as possible": but "may apply without, not be ranked" leaves nothing open. */
function isLeftOpen(folded: string): boolean {
  return optional.test(
    folded.replace(/\b(?:may|can) (?:still )?(?:apply|be submitted)\b|\bas soon as\b(?! possible| available)/g, ""),
  );
}

function isSoft(text: string): boolean {
  return wishes.test(text) || denied.test(text) || noDuty.test(text);
}

const points: readonly { readonly stage: Stage; readonly wording: RegExp }[] = [
  { stage: "rank_list", wording: /\brank|\b(?:our|the|match) list\b|\bmatch\b/ },
  { stage: "interview", wording: /\binterview|\binvit|\bmeet\b/ },
  {
    stage: "start",
    wording: /\bcontract|\bstart|\bbegin|\borientation|\bappoint|\bhired?\b|\bemploy|\b(?:take|taken) on\b/,
  },
  {
    stage: "application",
    wording:
      /\bapplications?\b|\bapply\b|\bfiles?\b|\b(?:read|review\w*|opened|screen\w*|processed)\b|\bconsider\w*(?! for)|\bincomplete|\blook\w* (?:at|into|further)\b/,
  },
];

/** The point of the season that the words of a gate name without a preposition: "nobody is ranked", "no contract". */
function barePoint(text: string): Stage | undefined {
  return points.find(({ wording }) => wording.test(text))?.stage;
}
