import { denials } from "../language/negation.js";
import { type NumberRange, readNumbers } from "../language/numbers.js";
import { tellsOfPast } from "../language/past.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import {
  highestIn,
  isExact,
  isMaximumAt,
  isMinimumAt,
  lastOfList,
  mostLetters,
  permittedMore,
  trailingMaximum,
} from "./letter-bounds.js";
import { answeredCounts, moreThan, mostByAnswer } from "./letter-count-answers.js";
import {
  byWriters,
  contentWith,
  elided,
  elliptic,
  forImgs,
  leastOf,
  numberIn,
  orIfYouLike,
  sufficing,
  sumIn,
  writingForYou,
} from "./letter-count-wordings.js";
import { asksForMore, isOthersLetter, isUnderLetters } from "./letter-topic.js";
import { type LetterMention, letterMentions, namesCount, tellsOfOthers } from "./letter-words.js";

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
interface LetterCount {
  readonly number: NumberRange;
  readonly mention: LetterMention;
  readonly isMaximum: boolean;
  /** "Two of the letters": a part of all letters, not their number. */
  readonly isPart: boolean;
}

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
  // "All three letters must be by physicians": no part of them.
  if (/\ball (?:of )?(?:the |your )?$/.test(before)) return false;
  // "Your three letters should be from …": all of them.
  if (number.low > 1 && /(?<!\bof )\b(?:the|your|these) $/.test(before)) return false;
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
  const rest = folded.slice(mention.end);
  return isQualified(rest, number.low) && (/\bat least (?:\w+ )?$/.test(before) || !isByAnybody(rest, number.low));
}

/** Who writes them marks some letters out among others: a specialty, a country, a rank. */
const particular =
  /\b(?:u\.?s\b|u\.s|united states|america\w*|canad\w+|chair\w*|chief|director|dean|specialt\w+|field|\w+(?:ists?|eons?|iatricians?)|family|internal|emergency|medicine|surgery|surgical|\w+ology|research\w*|rotations?)\b/;
/** "Three letters have to be by physicians who know you": all of them, as anybody might say. */
const isByAnybody = (rest: string, count: number): boolean =>
  count > 1 && !particular.test(rest.split(/[;.]/)[0] ?? "") && !/\b(?:other|third|fourth|rest|remaining)\b/.test(rest);

/** "two letters must come from …", "one letter from the chair": these letters are some among others. */
const isQualified = (rest: string, count: number): boolean =>
  /^\s*(?:should|must|has to|have to|needs? to|is to|are to|shall)\s+(?:be (?:from|by|written|authored)|come(?! with| in\b)|have been written|originate|stem)\b/.test(
    rest,
  ) ||
  (count === 1 && /^\s*(?:should|must|has to|needs? to|is to|shall|preferably|ideally|from|by|written)\b/.test(rest));

const askedFor =
  /\b(?:must|requir|need|minimum|at least|submit|include|send|provide|upload|accept|consist|complete|following|ask|expect|should|want|has to|have to|see to|arrang|suppl|furnish|forward|obtain|enough|suffic|will do|look for|allow|optional|prefer|recommend|documents?|materials?|apply|application|have|like|consider|made up of|compris|\beras\b|contain|enclos|attach|hold|belong|part of|complete)/;

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
    if (!namesCount(folded) && !moreThan.test(statement.context.question)) return [];
    const names = letterMentions(folded).length > 0;
    const under = isUnderLetters(statement) || asksForMore(statement);
    if (!names && !under && !folded.includes("writ") && !folded.includes("vouch")) return [];
    if (tellsOfOthers.test(folded) || tellsOfPast(folded) || isOthersLetter(statement)) return [];
    const asked = moreThan.test(statement.context.question) ? mostByAnswer(statement) : undefined;
    if (asked !== undefined) return [{ key: "letters.maximum", value: asked }];
    const answered = under && letterCounts(folded).length === 0 ? answeredCounts(statement) : [];
    if (answered.length > 0) return answered.filter(isOfAll);
    if (!names) return under ? [...loneMinimum(folded), ...loneMaximum(folded)].filter(isOfAll) : behalf(folded);
    const counts = letterCounts(folded);
    const whole = counts.find(
      (count) => !count.isPart && !count.isMaximum && count.number.high > 1 && !isOnTop(statement, count.number.high),
    );
    return [...minimumOf(statement, whole), ...maximumOf(folded, counts, whole)].filter(isOfAll);
  },
};

/** "For graduates of schools abroad: two letters from the United States" among the letters that all must send. */
const isOnTop = ({ audience, folded }: Statement, count: number): boolean =>
  audience === "img" &&
  count <= 2 &&
  /\b(?:from|by|in|of)\b[^;.]{0,60}\b(?:united states|u\.?s\b|american?\b|this country)/.test(folded);

/** No program is content with one letter: a single one is one among others. */
const isOfAll = ({ value }: Understood): boolean => value !== 1;

function minimumOf(statement: Statement, whole: LetterCount | undefined): Understood[] {
  const { folded, block, context } = statement;
  const alternative = folded.includes(" or") ? numberIn(folded, orIfYouLike) : undefined;
  if (alternative !== undefined) return [{ key: "letters.minimum", value: alternative }];
  const content = folded.includes("but ") ? numberIn(folded, contentWith) : undefined;
  if (content !== undefined && content > 1 && content <= mostLetters)
    return [{ key: "letters.minimum", value: content }];
  const ofImgs = folded.includes("(") || folded.includes(",") ? numberIn(folded, forImgs) : undefined;
  if (ofImgs !== undefined && ofImgs > 1 && ofImgs <= mostLetters)
    return [{ key: "letters.minimum", value: ofImgs, audience: "img" }];
  const sum = folded.includes("the ") ? sumIn(folded) : undefined;
  if (sum !== undefined && sum <= mostLetters) return [{ key: "letters.minimum", value: sum, confidence: 0.8 }];
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
  const stated = readNumbers(folded).find((number) => number.high <= mostLetters && isMinimumAt(folded, number));
  const found = stated?.low ?? otherwiseCounted(folded, whole === undefined ? [...byWriters, ...elliptic] : elliptic);
  if (found === undefined || isOnTop(statement, found)) return [];
  return [{ key: "letters.minimum", value: found, confidence: 0.8 }];
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

/** Under "Letters" a sentence gives the least number by a word for it. */
function loneMinimum(folded: string): Understood[] {
  const all = sufficient.test(folded) ? numberIn(folded, sufficing) : undefined;
  if (all !== undefined && all <= mostLetters) return [{ key: "letters.minimum", value: all, confidence: 0.7 }];
  const told = numberIn(folded, elided);
  if (told !== undefined && told > 1 && told <= mostLetters)
    return [{ key: "letters.minimum", value: told, confidence: 0.8 }];
  const least = numberIn(folded, leastOf);
  const qualified = /\b(?:from|by|must|should|bear|come|originate|stem|written|sign\w*|who|doctor|physician)\b/.test(
    folded,
  );
  if (least === undefined || least < 1 || least > mostLetters || qualified) return [];
  return [{ key: "letters.minimum", value: least, confidence: 0.8 }];
}

function loneMaximum(folded: string): Understood[] {
  const most = trailingMaximum(folded)?.high ?? highestIn(folded);
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
  const high = most?.high ?? highestIn(folded) ?? (whole === undefined ? undefined : highestBeside(folded, whole));
  return high === undefined ? [] : [{ key: "letters.maximum", value: high }];
}

/** What else is said of the letters that are asked for: "or three if you have them", "and there is room for a fourth". */
function highestBeside(folded: string, whole: LetterCount): number | undefined {
  const { number } = whole;
  if (folded.includes(" or")) {
    const listed = lastOfList(folded.slice(number.start));
    if (listed !== undefined) return listed;
    if (orIfYouLike.test(folded)) return number.high;
  }
  return (
    permittedMore(folded, number.high) ??
    (isExact(folded, number) ? number.high : undefined) ??
    (!isExtra(folded, whole) && number.high > number.low ? number.high : undefined)
  );
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
