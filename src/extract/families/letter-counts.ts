import { denials } from "../language/negation.js";
import {
  type NumberRange,
  numberOf,
  numberPattern,
  ordinalOf,
  ordinalPattern,
  readNumbers,
} from "../language/numbers.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { isUnderLetters } from "./letter-topic.js";
import { type LetterMention, letterMentions, namesCount, tellsOfOthers } from "./letter-words.js";
import { isOthersApplication } from "./other-applicants.js";

/** More letters than this are a slip, or something else is counted. */
const mostLetters = 8;

/** A run of text that names letters more often than this is no sentence; the time for one stays bounded. */
const mostMentions = 24;

/** Words that may stand between a number and the letters that it counts: "three (3) strong academic letters". */
const adjectives =
  "strong|recent|current|professional|personal|clinical|academic|supporting|separate|individual|additional|further|original|confidential|signed|us|u.s.|medical|physicians?'?|faculty|narrative|standardized|written|good|different|specialty|official|uploaded|total|eras|english|reference|recommendation|supportive|more|required";
const between = new RegExp(
  String.raw`^\s*(?:\(?\d+\)?\s*)?(?:(?:or more|\+|\(\d+\)|of(?: the| your| these)?|non-|${adjectives.replaceAll(".", "\\.")})\s*){0,5}$`,
);
/** Between "letters" and a number behind them: "letters of recommendation (3)", "letters: a minimum of three". */
const behind =
  /^\s*(?:\(lors?\)\s*)?(?:\(|:|-|,|x|=|we (?:require|ask for)|are required:|required:|needed:|, of which we (?:need|require|want|ask for)|to the number of|\(not under|\(not below|not under|numbering)?\s*(?:a\s+)?(?:anything (?:between|from)|between|anywhere (?:between|from)|exactly|precisely|minimum(?: of)?|at least|min\.?|total of|up to|maximum(?: of)?|no (?:more|fewer) than|max\.?)?\s*$/;
const maximumBefore =
  /\b(?:(?:not|never|don't|cannot) (?:[a-z]+ ){1,3}more than|up to|maximum(?: of)?|max\.?|no more than|not more than|at (?:the )?most|n?or more than|not exceed(?:ing)?|limit(?:ed)?(?: of| to)?|as many as|stop(?: \w+)? (?:at|after)|\beras (?:lets|allows?|permits?|holds?|takes?) (?:you )?(?:to )?(?:assign |send |up to |submit )?|nothing (?:over|above|beyond)|not (?:above|over))\s*(?:a total of\s*)?(?:of\s*)?$/;
const maximumAfter =
  /^\s*(?:letters? |lors? )?(?:at (?:the )?(?:very )?(?:most|outside)|(?:is |are )?(?:the |a |our )?(?:absolute )?(?:maximum|limit|ceiling|upper limit|largest number|most)|max\b|or fewer|is where we stop|if you (?:so )?(?:wish|like|want|prefer|must))/;
/** What a number counts when it is no letter: "no more than two years old". */
const otherUnit = /^\s*(?:years?|months?|attempts?|pages?|words|times|failures?|weeks?|days|mb|exams?)\b/;

interface LetterCount {
  readonly number: NumberRange;
  readonly mention: LetterMention;
  readonly isMaximum: boolean;
  /** "Two of the letters": a part of all letters, not their number. */
  readonly isPart: boolean;
}

const isMaximumAt = (folded: string, { start, end }: NumberRange): boolean =>
  maximumBefore.test(folded.slice(Math.max(0, start - 40), start)) || maximumAfter.test(folded.slice(end, end + 40));

function letterCounts(folded: string): LetterCount[] {
  const mentions = letterMentions(folded);
  if (mentions.length === 0 || mentions.length > mostMentions) return [];
  const counts: LetterCount[] = [];
  for (const number of readNumbers(folded)) {
    if (number.low < 1 || number.high > mostLetters || !Number.isInteger(number.low)) continue;
    const mention = mentions.find((named) => isCounted(folded, number, named));
    if (mention)
      counts.push({ number, mention, isMaximum: isMaximumAt(folded, number), isPart: isPart(folded, number, mention) });
  }
  return counts;
}

function isCounted(folded: string, { start, end }: NumberRange, mention: LetterMention): boolean {
  if (mention.start >= end) return mention.start - end < 70 && between.test(folded.slice(end, mention.start));
  const gap = folded.slice(mention.end, start);
  if (start < mention.end || gap.length >= 32 || !behind.test(gap)) return false;
  // "Letters 2 and 3 may …": the letters' own numbers.
  return (
    gap.trim() !== "" || !/^\s*(?:may|must|should|can|is|are|has|have|from|by)\b/.test(folded.slice(end, end + 20))
  );
}

function isPart(folded: string, number: NumberRange, mention: LetterMention): boolean {
  const before = folded.slice(Math.max(0, number.start - 16), number.start);
  // "One of your three letters": three is the number of them all.
  if (/\bof (?:the|your|these|those|all)?\s*$/.test(before)) return false;
  if (mention.start >= number.end && /\bof (?:the|your|these)\b/.test(folded.slice(number.end, mention.start)))
    return true;
  // "Of your letters, two must …"
  if (
    mention.end <= number.start &&
    /\bof (?:the|your|these|those|all)\s*$/.test(folded.slice(0, mention.start).slice(-12))
  )
    return true;
  // "Four letters, two (2) of which are by surgeons."
  if (/^\s*(?:\(\d\)\s*)?of (?:which|whom)\b/.test(folded.slice(number.end))) return true;
  // "From these rotations we expect at least one letter."
  if (/^(?:from|of) (?:these|this|those|such)\b/.test(folded)) return true;
  return isQualified(folded.slice(mention.end), number.low);
}

/** "two letters must come from …", "one letter from the chair": these letters are some among others. */
const isQualified = (rest: string, count: number): boolean =>
  /^\s*(?:should|must|has to|have to|needs? to|is to|are to|shall)\s+(?:be (?:from|by|written|authored)|come(?! with| in\b)|have been written|originate|stem)\b/.test(
    rest,
  ) ||
  (count === 1 && /^\s*(?:should|must|has to|needs? to|is to|shall|preferably|ideally|from|by|written)\b/.test(rest));

const askedFor =
  /\b(?:must|requir|need|minimum|at least|submit|include|send|provide|upload|accept|consist|complete|following|ask|expect|should|want|has to|have to|see to|arrang|suppl|furnish|forward|obtain|enough|suffic|will do|look for|allow|optional|prefer|recommend|documents?|materials?|apply|application|have|like|consider|made up of|compris|contain|enclos|attach|hold|belong|part of|complete)/;

export const numberOfLetters: Rule = {
  name: "letters/number",
  examples: [
    { text: "Please have three letters of recommendation sent to ERAS.", gives: { "letters.minimum": 3 } },
    { text: "We ask for 3-4 letters of recommendation.", gives: { "letters.minimum": 3, "letters.maximum": 4 } },
    {
      text: "At least two letters are required, and no more than four letters will be read.",
      gives: { "letters.minimum": 2, "letters.maximum": 4 },
    },
    { row: "Letters of reference", text: "Three, at most five", gives: { "letters.minimum": 3, "letters.maximum": 5 } },
    { text: "Two of the letters must be written by family physicians.", gives: { "letters.fromSpecialty": 2 } },
    { text: "Our nurses wrote three letters to the editor.", gives: {} },
  ],
  read(statement) {
    const { folded } = statement;
    if (!namesCount(folded)) return [];
    const names = letterMentions(folded).length > 0;
    const under = isUnderLetters(statement);
    if (!names && !under && !folded.includes("writ") && !folded.includes("vouch")) return [];
    if (tellsOfOthers.test(folded) || isOthersApplication(folded)) return [];
    const answered = under ? answeredCounts(statement) : [];
    if (answered.length > 0) return answered;
    if (!names) return under ? [...loneMinimum(folded), ...loneMaximum(folded)] : behalf(folded);
    const counts = letterCounts(folded);
    const whole = counts.find((count) => !count.isPart && !count.isMaximum);
    return [...minimumOf(statement, whole), ...maximumOf(folded, counts, whole)];
  },
};

function minimumOf({ folded, block, context }: Statement, whole: LetterCount | undefined): Understood[] {
  const alternative = folded.includes(" or") ? numberIn(folded, orIfYouLike) : undefined;
  if (alternative !== undefined) return [{ key: "letters.minimum", value: alternative }];
  const enough = sufficient.test(folded) ? numberIn(folded, sufficing) : undefined;
  if (enough !== undefined && enough > 1) return [{ key: "letters.minimum", value: enough }];
  if (whole !== undefined) {
    const asked = askedFor.test(folded) || context.stance !== undefined;
    const isFragment =
      block.kind !== "text" || folded.length < 60 || /\bappl/.test(`${context.headings.join(" ")} ${context.lead}`);
    const begins = Math.min(whole.number.start, whole.mention.start) < 25;
    if (!isExtra(folded, whole) && (asked || (isFragment && begins && tellsNoEvent(folded))))
      return [{ key: "letters.minimum", value: whole.number.low, confidence: asked ? 0.9 : 0.75 }];
  }
  if (whole !== undefined && !isExtra(folded, whole)) return [];
  const found = otherwiseCounted(folded, whole === undefined ? [...byWriters, ...elliptic] : elliptic);
  return found === undefined ? [] : [{ key: "letters.minimum", value: found, confidence: 0.8 }];
}

const sufficient = /accept|enough|suffic|fine|will do/;

/** The first number that one of the wordings gives. */
function otherwiseCounted(folded: string, wordings: readonly RegExp[]): number | undefined {
  for (const wording of wordings) {
    const number = numberIn(folded, wording);
    if (number !== undefined && number <= mostLetters) return number;
  }
  return undefined;
}

/** "Exactly three", "three, neither fewer nor more": the minimum is the maximum. */
const exactly =
  /\b(?:exactly|precisely)\s$|^[^.;]{0,50}\b(?:neither (?:fewer|less|more) nor (?:fewer|less|more)|no (?:more|fewer|less)(?:,| and| or) no (?:more|fewer|less)|not (?:more|fewer|less) and not)\b/;
/** "Anything below three leaves the file incomplete", "not under three". */
const leastOf = new RegExp(
  String.raw`\b(?:anything (?:below|under|short of|less than)|(?:fewer|less) than|not (?:under|below)|nothing (?:below|under|short of)|(?:a )?minimum(?: of|:)?|min\.|at least|no fewer than|at the least|at a minimum)\s(${numberPattern})(?: \(\d\))?(?=\s*(?:[.;,()]|$|leaves?|makes?|will|and a max|people|writers?|referees?))`,
);
/** "More than three is too many", "a fourth would not be looked at". */
const tooMany = new RegExp(
  String.raw`\b(?:more than|over|above|beyond) (${numberPattern})(?: letters?)? (?:is|are|would be|will be|we (?:do|will)) (?:too many|too much|not|ignored|discarded|left unread|unread)`,
);

/** "From the fifth on they will not be read", "anything past the third letter is ignored". */
const onward = new RegExp(
  String.raw`\b(?:from the|an?y?) (${ordinalPattern})(?: (?:one|letter))?(?: on(?:wards?)?)?\b[^;.]{0,24}\b(?:(?:not|n't|never) (?:be )?(?:read|opened|looked|considered|accepted|counted|reviewed|seen)|unread|ignored?|discarded|returned|dropped)\b`,
);
const pastThe = new RegExp(
  String.raw`\b(?:past|beyond|after|over|above) the (${ordinalPattern})(?: (?:one|letter))?\b[^;.]{0,24}\b(?:not|n't|never|unread|ignored?|discarded|returned|dropped|nothing)\b`,
);
const oneMore =
  /\b(?:one more|an additional one|an extra one|one additional)\b[^;.]{0,20}\b(?:allowed|fine|welcome|accepted|optional|permitted|possible|ok)\b/;

/** The most letters, told by an ordinal. */
function ordinalMaximum(folded: string): number | undefined {
  const refused = ordinalIn(folded, onward);
  const most = refused === undefined ? ordinalIn(folded, pastThe) : refused - 1;
  return most !== undefined && most > 1 && most <= mostLetters ? most : undefined;
}

function ordinalIn(folded: string, wording: RegExp): number | undefined {
  const word = wording.exec(folded)?.[1];
  return word === undefined ? undefined : ordinalOf(word);
}

const tooManyWord = /more than|over|above|beyond|past|after|from the|\ban?y? (?:third|fourth|fifth|sixth)/;

/** Under "Letters" a sentence gives the least number by a word for it. */
function loneMinimum(folded: string): Understood[] {
  const least = numberIn(folded, leastOf);
  const qualified = /\b(?:from|by|must|should|bear|come|originate|stem|written|sign\w*|who|doctor|physician)\b/.test(
    folded,
  );
  if (least === undefined || least < 1 || least > mostLetters || qualified) return [];
  return [{ key: "letters.minimum", value: least, confidence: 0.8 }];
}

function loneMaximum(folded: string): Understood[] {
  const most = trailingMaximum(folded)?.high ?? numberIn(folded, tooMany) ?? ordinalMaximum(folded);
  return most === undefined ? [] : [{ key: "letters.maximum", value: most, confidence: 0.8 }];
}

/** "Three people must write on your behalf": letters that are not called so. */
function behalf(folded: string): Understood[] {
  const number = numberIn(folded, writingForYou);
  return number === undefined || number > mostLetters
    ? []
    : [{ key: "letters.minimum", value: number, confidence: 0.8 }];
}

/** "Three letters" alone asks for them; "three letters were sent to …" tells of something. */
const tellsNoEvent = (folded: string): boolean =>
  !/\b(?:was|were|wrote|sent|helped|received|receives?|are listed|are cited|stand(?:s)? for|won)\b/.test(folded);

function maximumOf(folded: string, counts: readonly LetterCount[], whole: LetterCount | undefined): Understood[] {
  const most = counts.find(({ isMaximum }) => isMaximum)?.number ?? trailingMaximum(folded);
  const high =
    most?.high ??
    (tooManyWord.test(folded) ? (numberIn(folded, tooMany) ?? ordinalMaximum(folded)) : undefined) ??
    (whole !== undefined && folded.includes(" or") && orIfYouLike.test(folded) ? whole.number.high : undefined) ??
    (whole !== undefined && oneMore.test(folded) ? whole.number.high + 1 : undefined) ??
    (whole !== undefined && isExact(folded, whole.number) ? whole.number.high : undefined) ??
    (whole !== undefined && !isExtra(folded, whole) && whole.number.high > whole.number.low
      ? whole.number.high
      : undefined);
  return high === undefined ? [] : [{ key: "letters.maximum", value: high }];
}

const isExact = (folded: string, { start, end }: NumberRange): boolean =>
  exactly.test(folded.slice(Math.max(0, start - 12), start)) || exactly.test(folded.slice(end, end + 90));

/** "…three letters of recommendation (no more than 4)": the noun is not said again. */
function trailingMaximum(folded: string): NumberRange | undefined {
  return readNumbers(folded).find(
    (number) =>
      number.high >= 2 &&
      number.high <= mostLetters &&
      isMaximumAt(folded, number) &&
      !otherUnit.test(folded.slice(number.end)),
  );
}

/** "How many letters?" "At least three, at most four." The same under a heading, or beside a row's header. */
function answeredCounts(statement: Statement): Understood[] {
  const { folded } = statement;
  if (/\d{3}/.test(folded) || letterCounts(folded).length > 0) return [];
  const numbers = readNumbers(folded).filter(({ low, high }) => low >= 1 && high <= mostLetters);
  const [first] = numbers;
  const begins = opening.exec(folded)?.[0].length ?? 0;
  if (first === undefined || first.start > begins + 1 || otherUnit.test(folded.slice(first.end))) return [];
  if (partBehind.test(folded.slice(first.end))) return [];
  const most = numbers.find((number) => isMaximumAt(folded, number) && !otherUnit.test(folded.slice(number.end)));
  const high =
    most?.high ?? (first.high > first.low || isExact(folded, first) ? first.high : numberIn(folded, tooMany));
  return [
    ...(most === first ? [] : ([{ key: "letters.minimum", value: first.low }] as const)),
    ...(high === undefined ? [] : ([{ key: "letters.maximum", value: high }] as const)),
  ];
}

/** Words before the number that an answer begins with. */
const opening =
  /^(?:a[:.]\s*)?(?:we (?:require|need|ask for|want|accept|expect|insist on) |you need |send (?:us )?|at least |anything (?:between|from) |between |from |exactly |(?:a )?min(?:imum|\.)?(?: of)?:? |no (?:more|fewer) than |not (?:under|below) |(?:a )?max(?:imum|\.)?(?: of)?:? |up to |at most |a total of )*/;
/** "One must come from …", "two of them": a part of the letters. */
const partBehind =
  /^\s*(?:\(\d\)\s*)?(?:letters? )?(?:of the (?:two|three|four|five)\b|must|should|has to|have to|needs? to|is to|are to|shall|of (?:them|these|those|which)|from|by)\b/;

/** "Three or, if you prefer, four letters": the lower number. */
const orIfYouLike = new RegExp(
  String.raw`\b(${numberPattern}),? or,? (?:if|at|should)\b[^,;.]{0,30},? (?:${numberPattern}) (?:[a-z]+ )?(?:letters|lors|recommendations|references)`,
);
/** "… but three will be accepted", "three suffice": the lower number is the minimum. */
const sufficing = new RegExp(
  String.raw`\b(?<!more than |up to )(${numberPattern})(?: letters)? (?:(?:will be|are|is|would be) (?:accepted|enough|sufficient|fine|acceptable)|suffices?\b|will (?:do|suffice)\b)(?! by)`,
);
/** "… and three of them we insist upon". "A minimum of three and a maximum of four letters." */
const insisted = new RegExp(
  String.raw`\b(${numberPattern}) (?:of (?:them|these|which|those) )?(?:we|that we|are what we) (?:insist (?:up)?on|require|need|must have|ask for)\b`,
);
/** "Letters are read closely: send four." "One must be a SLOE; the total is three." "… but three are required." */
const elided = new RegExp(
  String.raw`\b(?:send|submit|need|require|ask for|want|expect|provide|total(?: number)? (?:is|of))\s(?:us\s)?(?:at least\s)?(${numberPattern})(?=\s*(?:[.;,)]|$|in all|in total|altogether))|(?:;|\bbut|\band)\s(?:at least\s)?(${numberPattern}) (?:are|is) (?:required|needed|necessary|mandatory|expected|asked for)`,
);
const writers =
  "faculty|physicians?|people|persons|attendings?|supervisors?|referees?|doctors?|clinicians?|members|individuals|writers|references|teachers|professors|recommenders";
/** "Letters by three physicians who know you." "Recommendations from two faculty members." */
const recommending = new RegExp(
  String.raw`\b(?:letters?(?: of (?:recommendation|reference|support))?|recommendations|references) (?:by|from) (?:at least )?(${numberPattern})(?: \(\d\))? (?:[a-z]+ ){0,3}(?:${writers})\b`,
);
/** "Three of your teachers must write a letter." */
const writing = new RegExp(
  String.raw`\b(${numberPattern}) (?:of your )?(?:[a-z]+ ){0,2}(?:${writers}) (?:must|should|have to|are to|need to|to) (?:each )?(?:write|provide|submit|send|upload)\b[^.;]{0,24}\b(?:letters?|recommendations?)\b`,
);

/** "Three people must write on your behalf." "Have two recommenders send their letters." */
const writingForYou = new RegExp(
  String.raw`\b(${numberPattern}) (?:of your )?(?:[a-z]+ ){0,2}(?:${writers}|teachers|recommenders|referees) (?:must|should|have to|are to|need to|to|who(?: will| can)?) (?:each )?(?:write|vouch) (?:for you|on your behalf|in your support|about you)\b`,
);
/** "A trio of letters." "A total of three LoRs." */
const setOf = new RegExp(
  String.raw`\b(?:an? (trio|pair|couple)|a total of (${numberPattern})) (?:of )?(?:[a-z]+ )?(?:letters|lors|recommendations|references)\b`,
);
const sendingLetters = new RegExp(
  String.raw`\bhave (?:at least )?(${numberPattern}) (?:[a-z]+ ){0,2}(?:${writers}|teachers|recommenders|referees) (?:each )?(?:send|write|upload|submit)\b[^.;]{0,24}\b(?:letters?|recommendations?)\b`,
);

const byWriters = [writing, sendingLetters, recommending];
const elliptic = [insisted, setOf, leastOf, elided];

function numberIn(folded: string, wording: RegExp): number | undefined {
  const match = wording.exec(folded);
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? undefined : word === "trio" ? 3 : word === "pair" ? 2 : numberOf(word);
}

/** A letter count that is about something else: "with two letters you would not be considered", "a fourth letter". */
function isExtra(folded: string, { number, mention }: LetterCount): boolean {
  const before = folded.slice(Math.max(0, number.start - 30), number.start);
  if (/^\s*(?:is|are|will|would) not (?:be )?(?:enough|sufficient)\b/.test(folded.slice(mention.end))) return true;
  return (
    /\b(?:additional|extra|optional|further|fourth|another|other|more than)\s*$/.test(before) ||
    (/\b(?:additional|extra|further|(?<!or )more)\b/.test(folded.slice(number.end, mention.start)) &&
      !/\bin addition\b/.test(folded)) ||
    (denials(folded.slice(Math.max(0, number.start - 60), number.end)).length > 0 &&
      !/\b(?:fewer|less) than\b/.test(before) &&
      /\bnot (?:accept|read|review|require|need)\b/.test(before))
  );
}
