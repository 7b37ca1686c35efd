import { denials } from "../language/negation.js";
import { type NumberRange, numberOf, numberPattern, readNumbers } from "../language/numbers.js";
import { stanceOf } from "../language/stance.js";
import type { Family, PageContext, Rule, Understood } from "../rule.js";
import { specialtyWords } from "../specialty-of.js";
import type { Statement } from "../statement.js";

const letterNoun =
  /\b(?:letters?(?: of (?:recommendation|reference|support|evaluation|rec))?s?|lo[rs]s?|recommendation letters?|reference letters?|recommendations|references|sloes?|evaluations? \(sloes?\))\b/g;
const otherLetters =
  /\b(?:dean'?s|cover|status|mspe|invitation|offer|good standing|match|motivation|interest|eligibility|evaluation status|appointment|acceptance|support from the program)\s*$/;

interface LetterMention {
  readonly start: number;
  readonly end: number;
}

function letterMentions(folded: string): LetterMention[] {
  return [...folded.matchAll(letterNoun)]
    .filter((match) => !otherLetters.test(folded.slice(Math.max(0, match.index - 22), match.index)))
    .filter(
      (match) =>
        !/^\s*(?:of (?:good standing|interest|intent|motivation|eligibility)|from (?:the )?(?:medical school )?dean|head)/.test(
          folded.slice(match.index + match[0].length, match.index + match[0].length + 40),
        ),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** What stands between a number and the letters that it counts: adjectives, no verb and no other noun. */
const between =
  /^\s*(?:\(?\d+\)?\s*)?(?:or more\s*|\+\s*|strong\s*|recent\s*|current\s*|professional\s*|personal\s*|clinical\s*|academic\s*|supporting\s*|separate\s*|individual\s*|additional\s*|further\s*|original\s*|confidential\s*|signed\s*|us\s*|u\.s\.\s*|medical\s*|physicians?'?\s*|faculty\s*|narrative\s*|standardized\s*|written\s*|good\s*|different\s*|\(\d+\)\s*|of\s*(?:the|your|these)?\s*|specialty\s*|non-|official\s*|uploaded\s*|total\s*|eras\s*|english\s*|reference\s*|recommendation\s*|supportive\s*|more\s*|required\s*){0,5}$/;
/** After "letters": "letters of recommendation (3)", "letters of recommendation: three", "letters - minimum of 3". */
const behind =
  /^\s*(?:\(lors?\)\s*)?(?:\(|:|-|,|x|=|we (?:require|ask for)|are required:|required:|needed:)?\s*(?:a\s+)?(?:minimum(?: of)?|at least|min\.?|total of|up to|maximum(?: of)?|no (?:more|fewer) than|max\.?)?\s*$/;

const maximumWords =
  /\b(?:up to|maximum(?: of)?|max\.?|no more than|not more than|at (?:the )?most|not exceed(?:ing)?|limit(?:ed)?(?: of| to)?|as many as)\s*(?:a total of\s*)?(?:of\s*)?$/;

interface LetterCount {
  readonly number: NumberRange;
  readonly mention: LetterMention;
  readonly isMaximum: boolean;
  /** "Two of the letters": a part of all letters, not their number. */
  readonly isPart: boolean;
}

function letterCounts(folded: string): LetterCount[] {
  const mentions = letterMentions(folded);
  if (mentions.length === 0) return [];
  const counts: LetterCount[] = [];
  for (const number of readNumbers(folded)) {
    if (number.low < 1 || number.high > 8 || !Number.isInteger(number.low)) continue;
    const mention = mentions.find(({ start, end }) => {
      if (start >= number.end) return between.test(folded.slice(number.end, start)) && start - number.end < 70;
      return number.start >= end && number.start - end < 32 && behind.test(folded.slice(end, number.start));
    });
    if (!mention) continue;
    const gap = mention.start >= number.end ? folded.slice(number.end, mention.start) : "";
    counts.push({
      number,
      mention,
      isMaximum: maximumWords.test(folded.slice(Math.max(0, number.start - 40), number.start)),
      isPart: /\bof (?:the|your|these)\b/.test(gap) || isQualified(folded.slice(mention.end), number.low),
    });
  }
  return counts;
}

/** "two letters must come from …", "one letter from the chair": these letters are some among others. */
const isQualified = (rest: string, count: number): boolean =>
  /^\s*(?:should|must|has to|have to|needs? to|is to|are to|shall)\s+(?:be (?:from|by|written|authored)|come|have been written|originate|stem)\b/.test(
    rest,
  ) ||
  (count === 1 && /^\s*(?:should|must|has to|needs? to|is to|shall|preferably|ideally|from|by|written)\b/.test(rest));

const lettersAskedFor =
  /\b(?:must|requir|need|minimum|at least|submit|include|send|provide|upload|accept|consist|complete|following|ask|expect|should|want|prefer|recommend|documents?|materials?|apply|application|have|like|consider)/;

const numberOfLetters: Rule = {
  name: "letters/number",
  examples: [
    { text: "Please have three letters of recommendation sent to ERAS.", gives: { "letters.minimum": 3 } },
    { text: "We ask for 3-4 letters of recommendation.", gives: { "letters.minimum": 3, "letters.maximum": 4 } },
    {
      text: "At least two letters are required, and no more than four letters will be read.",
      gives: { "letters.minimum": 2, "letters.maximum": 4 },
    },
    { text: "Two of the letters must be written by family physicians.", gives: { "letters.fromSpecialty": 2 } },
  ],
  read(statement) {
    const { folded, context } = statement;
    if (descriptive.test(folded)) return [];
    const counts = letterCounts(folded);
    const whole = counts.filter(({ isPart, isMaximum }) => !isPart && !isMaximum);
    const read: Understood[] = [];
    const answered = answeredCount(statement);
    if (answered !== undefined) read.push({ key: "letters.minimum", value: answered.low });
    if (answered !== undefined && answered.high > answered.low)
      read.push({ key: "letters.maximum", value: answered.high });
    if (answered !== undefined) return read;
    const enough = lowerIsEnough(folded);
    if (enough !== undefined) read.push({ key: "letters.minimum", value: enough });
    const first = enough === undefined ? whole[0] : undefined;
    const later = first ? undefined : laterCount(folded);
    if (later !== undefined && later <= 8) read.push({ key: "letters.minimum", value: later, confidence: 0.8 });
    if (first && !isTaken(folded, first)) {
      read.push({
        key: "letters.minimum",
        value: first.number.low,
        confidence: lettersAskedFor.test(folded) || context.stance ? 0.9 : 0.75,
      });
      if (first.number.high > first.number.low) read.push({ key: "letters.maximum", value: first.number.high });
    }
    const writers = first
      ? undefined
      : new RegExp(
          String.raw`\bletters?(?: of (?:recommendation|reference|support))? (?:by|from) (?:at least )?(${numberPattern})(?: \(\d\))? (?:[a-z]+ ){0,3}(?:faculty|physicians?|people|persons|attendings?|supervisors?|referees?|doctors?|clinicians?|members|individuals|writers|references)`,
        ).exec(folded)?.[1];
    const writerCount = writers === undefined ? undefined : numberOf(writers);
    if (writerCount !== undefined && enough === undefined)
      read.push({ key: "letters.minimum", value: writerCount, confidence: 0.8 });
    const most = counts.find(({ isMaximum }) => isMaximum)?.number ?? trailingMaximum(folded);
    if (most) read.push({ key: "letters.maximum", value: most.high });
    return read;
  },
};

/** "…three letters of recommendation (no more than 4)": the noun is not said again. */
function trailingMaximum(folded: string): NumberRange | undefined {
  if (letterMentions(folded).length === 0) return undefined;
  return readNumbers(folded).find(
    ({ start, end, high }) =>
      high >= 2 &&
      high <= 8 &&
      maximumWords.test(folded.slice(Math.max(0, start - 30), start)) &&
      !/^\s*(?:years?|months?|attempts?|pages?|words|times|failures?|weeks?|days|mb|exams?)\b/.test(folded.slice(end)),
  );
}

/** "How many letters?" "Three." */
function answeredCount({ folded, context }: Statement): NumberRange | undefined {
  const asked = [context.question, context.rowHeader, context.headings.at(-1) ?? ""].find(
    (text) => letterMentions(text).length > 0,
  );
  if (asked === undefined || letterCounts(folded).length > 0) return undefined;
  if (
    !/how many|what number|number of|which letters|letters? (?:of [a-z]+ )?(?:needed|required)|^[^?]{0,40}$/.test(asked)
  )
    return undefined;
  const first = readNumbers(folded)[0];
  const start = folded.replace(
    /^(?:a[:.]\s*)?(?:we (?:require|need|ask for|want) |at least |a minimum of |minimum(?: of)?:? )?/,
    "",
  );
  return first &&
    first.low >= 1 &&
    first.high <= 8 &&
    folded.indexOf(start) >= first.start - 1 &&
    first.start <= folded.length - start.length + 1
    ? first
    : undefined;
}

/** "Letters are read closely: send four." "One must be a SLOE; the total is three." */
function laterCount(folded: string): number | undefined {
  if (letterMentions(folded).length === 0) return undefined;
  const found = new RegExp(
    String.raw`\b(?:send|submit|need|require|ask for|want|expect|provide|total(?: number)? (?:is|of))\s(?:us\s)?(?:at least\s)?(${numberPattern})(?=\s*(?:[.;,)]|$|in all|in total|altogether))`,
  ).exec(folded)?.[1];
  return found === undefined ? undefined : numberOf(found);
}

/** "We prefer four letters, but three will be accepted": the lower number is the minimum. */
function lowerIsEnough(folded: string): number | undefined {
  const found = new RegExp(
    String.raw`\b(?:but|though|although|while|yet)\b[^.;]{0,20}?\b(${numberPattern})(?: letters)? (?:will be|are|is|would be) (?:accepted|enough|sufficient|fine|considered|acceptable)`,
  ).exec(folded)?.[1];
  return found === undefined || letterMentions(folded).length === 0 ? undefined : numberOf(found);
}

/** A letter count that is about something else: "with two letters you would not be considered", "a fourth letter". */
function isTaken(folded: string, { number, mention }: LetterCount): boolean {
  const before = folded.slice(Math.max(0, number.start - 30), number.start);
  return (
    /\b(?:additional|extra|optional|further|fourth|another|other|more than)\s*$/.test(before) ||
    (/\b(?:additional|extra|further|(?<!or )more)\b/.test(folded.slice(number.end, mention.start)) &&
      !/\bin addition\b/.test(folded)) ||
    (denials(folded.slice(Math.max(0, number.start - 60), number.end)).length > 0 &&
      /\b(?:fewer|less) than\b/.test(before) === false &&
      /\bnot (?:accept|read|review|require|need)\b/.test(before))
  );
}

/** Where a part of the letters must come from: the words after "from" or "by", up to the end of the phrase. */
interface Origin {
  readonly count: number;
  readonly source: string;
  readonly wished: boolean;
}

const origin = /\b(?:from|by|authored|in|letter writers?|being an?|who (?:is|are))\b/;
/** "A family physician must have written at least one": the writer stands before the number. */
const writerBefore =
  /\b(?:an?|the)\s+([^,;]{3,70}?)\s+(?:must|should|has to|needs to|is to|shall)\s+(?:have )?(?:write|written|be (?:among )?the (?:writers?|authors?)|author(?:ed)?|provide[d]?|sign(?:ed)?|be)\b[^;]{0,30}$/;
/** The writer is wished for, not asked for. */
const wished =
  /\b(?:prefer\w*|ideally|above all|especially|recommended|we recommend|encourag\w*|possible|bonus|helpful|advantage|recommendation is|suggest\w*|optional|welcome|would like|like to see|if available|plus)\b/;
/** Says what applicants are like, not what they must send. */
const descriptive = /\b(?:typical\w*|most of|usually|on average|successful applicants|tend to|as a rule those)\b/;

function originsOf({ folded, previous }: Statement): Origin[] {
  const continues =
    previous !== undefined &&
    letterMentions(previous.folded).length > 0 &&
    /\bof (?:these|them|those|which|the)\b/.test(folded);
  if (letterMentions(folded).length === 0 && !continues) return [];
  const numbers = readNumbers(folded).filter(({ low, high }) => low >= 1 && high <= 6 && Number.isInteger(low));
  const found: Origin[] = [];
  for (const [index, number] of numbers.entries()) {
    const from = numbers[index - 1]?.end ?? 0;
    const before = folded.slice(from, number.start);
    const rest = folded.slice(number.end, Math.min(numbers[index + 1]?.start ?? folded.length, number.end + 200));
    const writer = writerBefore.exec(before)?.[1];
    const at = rest.search(origin);
    const source =
      writer ?? (at < 0 ? undefined : rest.slice(at).split(/;|\.\s|, (?:an?|the|and|official|recent) /)[0]);
    if (source !== undefined)
      found.push({ count: number.low, source, wished: wished.test(`${before.slice(-50)} ${rest}`) });
  }
  const single =
    /\b(?:a|an|another|third|second) (?:[a-z]+ ){0,2}(?:letter|lor)(?: of (?:recommendation|reference|support))?s? (?:from|by|written by)\b[^;]{0,120}/.exec(
      folded,
    );
  if (single) found.push({ count: 1, source: single[0], wished: wished.test(folded) });
  return found;
}

const usPhysician =
  /^(?:from|in) (?:the )?(?:u\.?s\.?|united states)\b|\b(?:u\.?s\.?|united states|american|us-based|u\.s\.-based|u\.s\. based)\b[^,;]{0,40}\b(?:physicians?|doctors?|faculty|attendings?|clinicians?|clinical|rotations?|experience|letters?|hospitals?|institutions?|supervisors?|practi)|\b(?:physicians?|faculty|attendings?|doctors?|rotations?|clinical (?:work|experience)|practic\w+|worked)\b[^,;]{0,50}\b(?:in|within|from) the (?:u\.?s|united states)|\b(?:physicians?|faculty|attendings?|doctors?|rotations?)\b[^,;]{0,30}\b(?:in|from) (?:the )?u\.?s\.?\b/;

const letterOrigin: Rule = {
  name: "letters/origin",
  examples: [
    {
      text: "Three letters of recommendation, at least one of them from a family physician.",
      gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
    },
    {
      text: "Two letters must come from physicians practicing in the United States.",
      gives: { "letters.fromUsPhysicians": 2 },
    },
    { text: "Three letters, one of them preferably from a family physician.", gives: { "letters.minimum": 3 } },
  ],
  read(statement, context) {
    const read: Understood[] = [];
    if (descriptive.test(statement.folded)) return read;
    for (const { count, source, wished } of originsOf(statement)) {
      if (wished) continue;
      if (usPhysician.test(source)) read.push({ key: "letters.fromUsPhysicians", value: count });
      if (isOwnSpecialty(source, context)) read.push({ key: "letters.fromSpecialty", value: count });
    }
    if (
      /\bsloes?\b|\bstandardized letters? of evaluation\b/.test(statement.folded) &&
      context.specialty === "emergency-medicine"
    ) {
      const number = readNumbers(statement.folded).find(
        ({ start, end, high }) =>
          high <= 4 && /^[^,;]{0,70}\b(?:sloe|standardized letter)/.test(statement.folded.slice(end)) && start >= 0,
      );
      if (number) read.push({ key: "letters.fromSpecialty", value: number.low });
    }
    return read;
  },
};

function isOwnSpecialty(source: string, { specialty }: PageContext): boolean {
  if (/\b(?:chair\w*|chief|program director|e\.g)\b/.test(source)) return false;
  if (
    /\b(?:in|from|of) (?:the|your|our|this|that) (?:chosen )?(?:specialty|field|discipline)\b|\bspecialty[- ]specific\b|\bspecialty to which\b/.test(
      source,
    )
  )
    return true;
  if (
    specialty === "internal-medicine" &&
    /(?<!family |emergency |physical |nuclear |preventive |sports )\bmedicine\b/.test(source)
  )
    return true;
  const words = specialtyWords.filter((entry) => entry.specialty === specialty);
  return words.some(({ wording }) => wording.test(source));
}

const chairLetter =
  /\b(?:department of [a-z ]{3,30} letter|chair(?:man|person|woman)?'?s?(?: \w+)? letter|department(?:al)?(?: chair(?:man|person)?'?s?)? letter|letters?(?: of (?:recommendation|reference|support))?[^.;,]{0,60}\b(?:from|by)\b[^.;]{0,50}\bchair(?:man|person|woman)?\b|chair(?:man|person|woman)?(?:'s)?\b[^.;,]{0,40}\b(?:letter|recommendation)|standardized (?:departmental|chair) letter|letter from (?:the|your) department\b)/;

const chair: Rule = {
  name: "letters/chair",
  examples: [
    {
      text: "One letter must be from the chair of your internal medicine department.",
      gives: { "letters.chair": "required" },
    },
    { text: "A chair's letter is not required.", gives: { "letters.chair": "not_required" } },
    { text: "A letter from the department chair is welcome but optional.", gives: { "letters.chair": "not_required" } },
    { question: "Do I need a letter from my chair?", text: "No.", gives: { "letters.chair": "not_required" } },
  ],
  read({ folded, context }) {
    if (
      /\bchair/.test(context.question) &&
      /\bletter|\bwrite|\brecommend/.test(context.question) &&
      /^(?:a[:.] )?(?:yes|no)\b/.test(folded)
    ) {
      return [{ key: "letters.chair", value: /^(?:a[:.] )?yes\b/.test(folded) ? "required" : "not_required" }];
    }
    if (!chairLetter.test(folded) && !(/\bchair|\bdepartment chief/.test(folded) && letterMentions(folded).length > 0))
      return [];
    if (/\bthank|\bdear\b|\bmessage from\b|\bwelcome letter\b/.test(folded)) return [];
    const at = folded.search(
      /\bchair|\bdepartmental? letter|\bfrom (?:the|your) department|\bdepartment of|\bdepartment chief/,
    );
    const near = folded.slice(Math.max(0, at - 110), at + 110);
    // "By faculty, the program director or the chair" asks for none of them in particular.
    if (
      /\b(?:faculty|physicians?|attendings?)\b[^.;]{0,30}\b(?:or|and\/or)\b[^.;]{0,20}chair|\bchair\w*[^.;]{0,50}\b(?:or|\/)\s?(?:a |any |another )?(?:faculty|physician|attending|member)|\be\.g\b[^)]{0,20}chair|\bif\b(?! possible)|\bwhere\b|\bshould you\b/.test(
        near,
      )
    )
      return [];
    if (/\boptional\b/.test(near)) return [{ key: "letters.chair", value: "not_required" }];
    const stance = stanceOf(near) ?? context.stance ?? (readNumbers(folded).length > 0 ? "required" : undefined);
    return stance === undefined ? [] : [{ key: "letters.chair", value: stance, confidence: 0.85 }];
  },
};

/** Letters of recommendation: how many, from whom. */
export const lettersFamily: Family = {
  name: "letters",
  about: /\bletters?\b|\bof (?:these|them|which)\b|\blo[rs]s?\b|\brecommendations?\b|\breferences?\b|\bsloes?\b/,
  sections: new Set(["residency", "elsewhere"]),
  rules: [numberOfLetters, letterOrigin, chair],
};
