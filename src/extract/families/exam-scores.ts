import type { Statement } from "../statement.js";
import { type ExamMention, examMentions, examsAround, isNamed, type Level, levelsOf } from "./exam-mentions.js";
import { segmentsOf } from "./exam-segments.js";

/** A three-digit score in a statement and the steps or levels that it stands for. */
export interface ExamScore {
  readonly exam: ExamMention["exam"];
  readonly levels: ReadonlySet<Level>;
  readonly score: number;
  /** False where the text names the examination without a step or level. */
  readonly isNamed: boolean;
  readonly start: number;
  readonly end: number;
}

const number = /(?<![\w$#.]|\d[-,])([1-8]\d{2})(?:'?s)?(?:\s?\/\s?\d{2})?(?![\w%]|\.\d|,\d|-\d{3,})/g;
/** What is counted here is no score. */
const counted =
  /^\s?(?:\+|or more|to \d+|-\s?\d+)?\s?(?:-?\s?beds?|-?bedded|hours?|hrs|procedures?|(?:\w+ )?applications?|applicants?|patients?|residents?|students?|words?|interviews?|interviewees|positions?|visits?|deliver\w+|births|faculty|physicians|miles|people|candidates|th\b|percent|dollars|days|cases|admissions|characters|pages|square|acres|employees|surgeries|operations|graduates|years|weeks|months|programs|hospitals|clinics)\b/;
/** A number after these words is an address, a room, a course. */
const places =
  /(?:\b(?:room|rm|suite|ste|box|building|floor|unit|ext|extension|x|course|highway|route|of about|some|approximately|nearly|roughly|fewer than|top|#)\s?\.?\s?|[$£€]\s?)$/;

const ranges = { usmle: [170, 290], comlex: [350, 800] } as const;

/** A text with more scores is a table run together, not a sentence. */
const mostScores = 12;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly score?: number;
  readonly levels?: ReadonlySet<Level>;
}

/**
 * Scores in a statement with the examinations that they belong to. The size of a number tells a USMLE score (below 300)
 * from a COMLEX score (350 and more); the order of words tells the step: "Step 1: 210, Step 2: 220", "210 on Step 1 and
 * 220 on Step 2", "Steps 1 and 2 of 210 and 220". Where the statement names no examination the nearest context does.
 */
export function examScores(statement: Statement): readonly ExamScore[] {
  const numbers = scoreNumbers(statement.folded);
  if (numbers.length === 0) return [];
  const own = examMentions(statement.folded);
  const segments = segmentsOf(statement);
  return (["usmle", "comlex"] as const).flatMap((exam) => {
    const [low, high] = ranges[exam];
    const scores = numbers.filter(({ score }) => score >= low && score <= high);
    if (scores.length === 0) return [];
    const mentions = own.filter((one) => one.exam === exam);
    if (mentions.length === 0) return bindAround(scores, statement, exam).map((one) => ({ ...one, exam }));
    // A contrast ends the reach of a mention: "scores above 210 count, but Step 2 is not required".
    const apart = segments.filter(
      ({ start, end, text }) =>
        isContrast(statement, start) &&
        scores.every((score) => score.start < start || score.start >= end) &&
        text !== "",
    );
    const near = mentions.filter(({ start }) =>
      apart.every((segment) => start < segment.start || start >= segment.end),
    );
    return bindByParts(statement, scores, near.length > 0 ? near : mentions, exam).map((one) => ({
      ...one,
      exam,
    }));
  });
}

function isContrast({ clauses }: Statement, start: number): boolean {
  return clauses.some(
    (clause) =>
      clause.start === start &&
      /^(?:but|however|although|though|whereas|while|yet|nevertheless|nonetheless)$/.test(clause.connector),
  );
}

interface ScoreNumber {
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

function scoreNumbers(text: string): ScoreNumber[] {
  const found: ScoreNumber[] = [];
  for (const match of text.matchAll(number)) {
    if (found.length > mostScores) return [];
    const start = match.index;
    const end = start + match[0].length;
    if (counted.test(text.slice(end, end + 40)) || places.test(text.slice(Math.max(0, start - 16), start))) continue;
    // Of a range only the lower end is asked for.
    const last = found.at(-1);
    if (last !== undefined && /^\s?(?:-|to)\s?$/.test(text.slice(last.end, start)) && last.score < Number(match[1]))
      continue;
    found.push({ score: Number(match[1]), start, end });
  }
  return found;
}

type Bound = Omit<ExamScore, "exam">;

/** Between semicolons a score belongs to what is named there: "215 on the USMLE; Step 2 is not needed to be interviewed". */
function bindByParts(
  statement: Statement,
  scores: readonly ScoreNumber[],
  mentions: readonly ExamMention[],
  exam: ExamMention["exam"],
): Bound[] {
  const text = statement.folded;
  const cuts = statement.clauses
    .filter(({ start }) => start > 0 && isContrast(statement, start))
    .map(({ start }) => start);
  for (let at = text.indexOf(";"); at >= 0; at = text.indexOf(";", at + 1)) cuts.push(at);
  if (cuts.length === 0) return bind(text, scores, mentions, exam);
  const bound: Bound[] = [];
  const apart: ScoreNumber[] = [];
  let start = 0;
  for (const end of [...cuts.sort((a, b) => a - b), text.length]) {
    const from = start;
    const isIn = (one: { readonly start: number }): boolean => one.start >= from && one.start < end;
    const inPart = scores.filter(isIn);
    const named = mentions.filter(isIn);
    if (named.length > 0) bound.push(...bind(text, inPart, named, exam));
    else apart.push(...inPart);
    start = end;
  }
  return apart.length > 0 ? [...bound, ...bind(text, apart, mentions, exam)] : bound;
}

const passedAfter =
  /^\s?[:,(-]?\s?(?:must be |to be |has to be )?(?:an? )?(?:pass(?:ed|ing)?(?: (?:score|mark|grade))?|p)\)?\s?(?:,|;|and\b|&|\/|\+|-)/;
const passedBefore = /\bpass(?:ing (?:score|mark|grade))? (?:in|on|of|for) (?:the )?(?:usmle )?$/;

/** "Step 1 pass, Step 2 CK 220": a Step of which only a pass is asked has no score. */
function scoredIn(
  text: string,
  mentions: readonly ExamMention[],
  scores: readonly ScoreNumber[],
): readonly ExamMention[] {
  if (mentions.length < 2 || !/pass|\bp\b/.test(text)) return mentions;
  const scored = mentions.filter(({ start, end, levels }, index) => {
    const next = mentions[index + 1];
    if (levels.length === 0 || next === undefined) return true;
    const isPassed =
      passedAfter.test(text.slice(end, end + 40)) ||
      /^(?![^,;.]{0,40}\b(?:unless|if|except|not applicable)\b)[^,;.]{0,40}\b(?:pass\/fail|p\/f|pass or fail|no longer (?:scored|numeric))/.test(
        text.slice(end, next.start),
      ) ||
      (passedBefore.test(text.slice(Math.max(0, start - 30), start)) &&
        scores.some((score) => score.start > end && score.end < next.start));
    return !isPassed;
  });
  return scored.length > 0 ? scored : mentions;
}

function bind(
  text: string,
  scores: readonly ScoreNumber[],
  mentions: readonly ExamMention[],
  exam: ExamMention["exam"],
): Bound[] {
  const named = mentions.filter(({ levels }) => levels.length > 0);
  const used = scoredIn(text, named.length > 0 ? named : mentions, scores);
  const tokens: Token[] = [
    ...used.map(({ start, end, levels }) => ({
      start,
      end,
      levels: new Set<Level>(levels.length > 0 ? levels : [1, 2]),
    })),
    ...scores,
  ].sort((a, b) => a.start - b.start);
  const bound: Bound[] = [];
  const startsWithScore = tokens[0]?.score !== undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.score === undefined) continue;
    const after = runOfLevels(tokens, index, 1);
    const before = runOfLevels(tokens, index, -1);
    const levels = startsWithScore ? (after.size > 0 ? after : before) : before.size > 0 ? before : after;
    bound.push({
      levels: levels.size > 0 ? levels : levelsOf(used, exam),
      score: token.score,
      isNamed: named.length > 0,
      start: token.start,
      end: token.end,
    });
  }
  return zipped(bound);
}

/** Levels of the mentions between a score and the next score in one direction. */
function runOfLevels(tokens: readonly Token[], from: number, direction: 1 | -1): Set<Level> {
  const levels = new Set<Level>();
  for (let index = from + direction; index >= 0 && index < tokens.length; index += direction) {
    const token = tokens[index];
    if (token?.levels === undefined) break;
    for (const level of token.levels) levels.add(level);
  }
  return levels;
}

/** "Steps 1 and 2 of 210 and 220": as many scores as steps, one after the other. */
function zipped(bound: readonly Bound[]): Bound[] {
  const [first, second] = bound;
  if (bound.length !== 2 || first === undefined || second === undefined || first.score === second.score)
    return [...bound];
  const levels = [...first.levels].sort();
  const isSame =
    first.levels.size === 2 && (second.levels.size === 0 || [...second.levels].sort().join() === levels.join());
  if (!isSame || second.start - first.end > 24) return [...bound];
  return bound.map((one, index) => ({ ...one, levels: new Set(levels.slice(index, index + 1)) }));
}

function bindAround(scores: readonly ScoreNumber[], statement: Statement, exam: ExamMention["exam"]): Bound[] {
  const around = examsAround(statement);
  const { context, folded } = statement;
  const isAboutScores =
    /\bscor|\bminimum|\bcut-?off|\bthreshold/.test(`${folded} ${context.lead} ${context.headings.at(-1) ?? ""}`) ||
    (/\b(?:or|and) (?:higher|above|better|more|up)\b|\bat least\b|\d\s?\+|[>≥]/.test(folded) &&
      isNamed([...examMentions(context.rowHeader), ...examMentions(context.columnHeader)]));
  const levels = levelsOf(around, exam);
  // "Parts 1 and 2" of an answer belong to the examination that the question names.
  const parts = /\b(?:parts?|steps?|levels?) (?:1|i|one) (?:and|&) (?:2|ii|two)\b/.test(folded)
    ? new Set<Level>([1, 2])
    : levels;
  return isAboutScores && levels.size > 0
    ? zipped(scores.map((one) => ({ ...one, levels: parts, isNamed: isNamed(around) })))
    : [];
}
