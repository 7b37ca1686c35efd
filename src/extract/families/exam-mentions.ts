import type { Statement } from "../statement.js";

export type Level = 1 | 2 | 3;

/** One place in a text that names a licensing examination. */
export interface ExamMention {
  readonly exam: "usmle" | "comlex";
  /** Steps or levels named there; empty where the text names none ("USMLE scores"). */
  readonly levels: readonly Level[];
  readonly start: number;
  readonly end: number;
}

const usmleName = String.raw`u\.?s\.?m\.?l\.?e\.?s?\b|uslme|usme\b|united states medical licens\w+ exam\w*|(?<=national board of medical examiners )exam\w*`;
const comlexName = String.raw`comlex(?:-?\s?usa)?\b|comlexes\b|comprehensive osteopathic medical licens\w+ exam\w*|complex(?=[\s-](?:usa|levels?\b|exams?\b|scores?\b|\d\b))|(?<=usmle(?:\s?\/\s?|\s(?:or|and|and\/or)\s))complex\b`;

/** Parts of Step 2 and Level 2: "CK", "(CK & CS)", "CE/PE". */
const part = String.raw`(?:\s?[-(,]?\s?(?:ck|cs|ce|pe|clinical knowledge|clinical skills|cognitive evaluation|performance evaluation)\b(?:\s?(?:&|and|\/|,|or|\+)\s?(?:ck|cs|ce|pe|clinical knowledge|clinical skills)\b)*\)?)?`;
/** A digit that counts something else is no level: "Step 1, 3 letters". */
const notCounting = String.raw`(?!\s(?:\(\d+\)\s)?(?:(?:or more|recent|additional|strong|new|clinical|professional|reference|total)\s)?(?:letters?|lors?|years?|months?|weeks?|copies|attempts?|times?|failures?|failed|residents?|positions?|references?|interns?|(?:or more|or fewer|or less)\b))(?!\s?(?:%|st\b|nd\b|rd\b|th\b)|[.,]\d|\/\d{2})`;
const level = String.raw`(?:iii|ii|i|[123]|one|two|three)(?:(?=ck|cs|ce|pe)|(?!\w))${notCounting}`;
const listed = String.raw`${level}${part}(?:(?:\s?(?:,|&|\/|\+|-|\band\b|\bor\b|\bto\b|\bthrough\b|\bplus\b|\bas well as\b)\s?){1,2}(?:\b(?:both|the)\s)?(?:steps?\s?|parts?\s?|levels?\s?)?${level}${part}){0,3}`;

const mention = new RegExp(
  [
    `(?<usmle>${usmleName})`,
    `(?<comlex>${comlexName})`,
    String.raw`\b(?<unit>steps?|parts?|pt\.?|levels?)\s?[-#]?\s?\(?(?<levels>${listed})`,
    String.raw`\b(?<both>(?:both|each|either|two)(?: of the)?(?: two)? (?:steps?|parts?|levels?|examinations?|exams?|tests)\b(?!\s?[-#(]?\s?(?:\d|i{1,3}\b|one\b|two\b|three\b)))`,
    String.raw`\b(?<three>(?:all|each of the|the) three (?:usmle )?(?:steps|parts|exams)\b)`,
    String.raw`\b(?<steps>(?:an?|the|any|any one|all|every|no|usmle|these|those|per|of a|at a) (?:of the )?(?:usmle )?steps?\b(?! (?:of|in|to|below|toward|further|closer|forward|back|ahead|process|by|for|are as|as follows|above|on our|with the|you|we|taken)\b|\s?[-#(:]?\s?(?:[:\d]|i{1,3}\b|one\b|two\b|three\b)))`,
    String.raw`\b(?<scores>steps? (?:scores?|exams?|examinations?|results?|failures?|attempts?)\b)`,
    String.raw`\b(?<ck>ck\b|clinical knowledge\b)`,
  ].join("|"),
  "g",
);
const bareLevels = new RegExp(
  String.raw`^\s?[-(]?\s?(?:(?:examinations?|exams?|boards?|scores?|results?)\s(?:of|for|on|in)?\s?)?(${listed})`,
);

const levelNames: Readonly<Record<string, Level>> = {
  i: 1,
  ii: 2,
  iii: 3,
  "1": 1,
  "2": 2,
  "3": 3,
  one: 1,
  two: 2,
  three: 3,
};

/**
 * Examinations that a folded text names, in order: "USMLE Step 1 and 2 CK", "Steps I & II", "COMLEX Level 2-CE",
 * "USMLE/COMLEX Part 1". A step of a how-to ("Step 1: Submit your application") and a trauma centre's level are none.
 * Step 2 CS and Level 2 PE alone are none either: they are no longer held.
 */
export function examMentions(text: string): readonly ExamMention[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = quick.test(text) ? readMentions(text) : [];
  if (remembered.size >= 128) remembered.clear();
  remembered.set(text, found);
  return found;
}

/** Rules ask for the mentions of the same sentence again and again. */
const remembered = new Map<string, readonly ExamMention[]>();
const quick = /usm|u\.s\.m|us\.m|uslme|comlex|complex|licens|step|\bpart|\bpt|level|\bck\b|clinical k|exam|\btest/;
/** A text with more mentions is no sentence. */
const mostMentions = 40;

function readMentions(text: string): readonly ExamMention[] {
  const found: ExamMention[] = [];
  const isExam = /\b(?:pass\w*|fail\w*|attempts?|usmle|scores?|exams?)\b/.test(text);
  const isComlex =
    /comlex|scores?|\bpass|steps? \d|\b[3-7]\d\d\b.{0,40}\blevel|\blevel\b.{0,40}\b[3-7]\d\d\b(?!-)|\bdos\b|\bd\.o\.|\bdo (?:appl|cand|grad|stud|sen|sch)|osteopath/.test(
      text,
    );
  for (const match of text.matchAll(mention)) {
    if (found.length >= mostMentions) break;
    const start = match.index;
    const end = start + match[0].length;
    const { usmle, unit, levels, both, three, steps, scores, ck } = match.groups ?? {};
    if (both !== undefined) {
      const exam = /\blevels?\b/.test(both) ? "comlex" : (found.at(-1)?.exam ?? "usmle");
      found.push({ exam, levels: /^(?:both|two)\b/.test(both) ? [1, 2] : [], start, end });
    } else if (scores !== undefined) found.push({ exam: found.at(-1)?.exam ?? "usmle", levels: [], start, end });
    else if (three !== undefined) found.push({ exam: "usmle", levels: [1, 2, 3], start, end });
    else if (steps !== undefined) {
      if (isExam) found.push({ exam: "usmle", levels: [], start, end });
    } else if (ck !== undefined) found.push({ exam: "usmle", levels: [2], start, end });
    else if (unit !== undefined) pushUnit(found, text, { unit, levels: levels ?? "", isComlex, start, end });
    else {
      const bare = bareLevels.exec(text.slice(end, end + 60));
      found.push({
        exam: usmle === undefined ? "comlex" : "usmle",
        levels: levelsIn(bare?.[1] ?? ""),
        start,
        end: end + (bare?.[0].length ?? 0),
      });
    }
  }
  return merged(found, text);
}

interface UnitMatch {
  readonly unit: string;
  readonly levels: string;
  /** Whether the text's words let "Level 1" be an examination. */
  readonly isComlex: boolean;
  readonly start: number;
  readonly end: number;
}

function pushUnit(found: ExamMention[], text: string, { unit, levels: list, isComlex, start, end }: UnitMatch): void {
  const levels = levelsIn(list);
  const name = found.findLast((one) => one.end <= start);
  const after = text.slice(end, end + 30);
  if (levels.length === 0) return;
  if (unit.startsWith("step")) {
    if (isHowTo(text, start, end)) return;
    const exam = name?.exam === "comlex" && start - name.end < 4 ? "comlex" : "usmle";
    found.push({ exam, levels, start, end });
  } else if (unit.startsWith("level")) {
    if (
      ((name === undefined || start - name.end > 3) &&
        /^\W{0,2}(?:trauma|nicu|neonatal|pediatric|adult|stroke|burn|picu|facility|hospital|center|of\b(?! (?:at least|no less|not less|\d{3}|comlex|the comlex))|evidence|courses?)/.test(
          after,
        )) ||
      /\bpgy-?\s?$/.test(text.slice(Math.max(0, start - 6), start))
    )
      return;
    if (name !== undefined || isComlex) found.push({ exam: "comlex", levels, start, end });
  } else if (name !== undefined || /\bboards?\b/.test(text) || /^ (?:of|in|on) (?:the )?usmle/.test(after))
    found.push({ exam: name?.exam ?? "usmle", levels, start, end });
}

/** "Step 1: Submit your application" is the first step of a how-to. */
function isHowTo(text: string, start: number, end: number): boolean {
  if (start > 2) return false;
  if (/\b(?:usmle|scores?|pass(?:ed|ing|es)?|exam\w*|attempts?|transcripts?|boards?|\d{3}|ck|results?)\b/.test(text))
    return false;
  return /^\s?(?:[:.)-]|\()\s?\(?(?:you|your|the|please|to|[a-z]{3,}) ?/.test(text.slice(end, end + 20));
}

/** Levels in a list such as "1, 2 ck and 3"; a part that is no longer held ("2 cs") names none. */
function levelsIn(list: string): readonly Level[] {
  const levels = new Set<Level>();
  for (const { 1: name = "", 2: parts = "" } of list.matchAll(
    /(?<![a-z\d])(iii|ii|i|[123]|one|two|three)(?=\b|ck|cs|ce|pe)((?:\s?[-(,/&+]?\s?(?:and\s|or\s)?(?:ck|cs|ce|pe|clinical knowledge|clinical skills)\b){0,3})/g,
  )) {
    const found = levelNames[name];
    const endedOnly = /\b(?:cs|pe|clinical skills)\b/.test(parts) && !/ck|ce|clinical knowledge/.test(parts);
    if (found !== undefined && !endedOnly) levels.add(found);
  }
  return [...levels].sort();
}

const between = /^\s?(?:[/,&(]|and\/or|and|or)?\s?$/;
const ofName = /^\s?(?:,|\)|-|ck|scores?|exams?|examinations?|results?)*\s?(?:of|for|from|in|on)\s(?:the\s)?$/;

/**
 * A name with no level takes the levels that follow or precede it closely: "USMLE/COMLEX Step 1", "Steps 1 and 2 of the
 * USMLE". A name directly before its own steps is one mention with them.
 */
function merged(found: readonly ExamMention[], text: string): readonly ExamMention[] {
  const result: ExamMention[] = [];
  for (const [index, one] of found.entries()) {
    const next = found[index + 1];
    const before = result.at(-1);
    if (one.levels.length > 0) {
      if (
        before?.levels.length === 0 &&
        before.exam === one.exam &&
        /^[\s(,:/-]{0,3}(?:(?:examinations?|exams?|boards?|scores?|results?|transcripts?|board|on|for|in|of|the)[\s(,:-]{1,3}){0,3}$/.test(
          text.slice(before.end, one.start),
        )
      )
        result.pop();
      result.push(one);
    } else if (
      next !== undefined &&
      next.levels.length > 0 &&
      next.exam !== one.exam &&
      between.test(text.slice(one.end, next.start))
    )
      result.push({ ...one, levels: next.levels });
    else if (next?.levels.length === 0 && next.exam !== one.exam && between.test(text.slice(one.end, next.start)))
      result.push({
        ...one,
        levels:
          found[index + 2] !== undefined && between.test(text.slice(next.end, found[index + 2]?.start))
            ? (found[index + 2]?.levels ?? [])
            : [],
      });
    else if (before !== undefined && before.levels.length > 0 && ofName.test(text.slice(before.end, one.start)))
      result.push({ ...one, levels: before.levels });
    else if (
      before !== undefined &&
      before.levels.length > 0 &&
      before.exam !== one.exam &&
      result.at(-2)?.levels === undefined &&
      /^\s?\/\s?$/.test(text.slice(before.end, one.start))
    )
      result.push({ ...one, levels: before.levels });
    else result.push(one);
  }
  return result;
}

/** Words for licensing examinations that name none. */
export const boardWords =
  /\b(?:board (?:scores?|exams?|examinations?|failures?|results?)|national boards?|licens(?:ing|ure) exam\w*|standardized tests?|exam(?:ination)? scores?|test scores?|boards)\b/;

/** Mentions in the nearest context: row and column header, sentence before, lead-in, question, heading. */
export function examsAround(
  { context, previous }: Statement,
  isFit: (mentions: readonly ExamMention[]) => boolean = isAny,
): readonly ExamMention[] {
  const texts = [
    context.rowHeader,
    context.columnHeader,
    previous?.folded ?? "",
    previous?.previous?.folded ?? "",
    previous?.previous?.previous?.folded ?? "",
    ...context.leadIns.toReversed(),
    context.question,
    ...context.headings.toReversed(),
  ];
  for (const text of texts) {
    if (text === "" || !/usmle|uslme|comlex|complex|\bsteps?\b|\blevels?\b|licens/.test(text)) continue;
    const found = examMentions(text);
    if (isFit(found)) return found;
  }
  return [];
}

const isAny = (mentions: readonly ExamMention[]): boolean => mentions.length > 0;
/** True where a step or level is named. */
export const isNamed = (mentions: readonly ExamMention[]): boolean => mentions.some(({ levels }) => levels.length > 0);

/** Steps that mentions of the USMLE name; Steps 1 and 2 where it is named without a step; none where only the COMLEX is. */
export function usmleSteps(mentions: readonly ExamMention[]): ReadonlySet<Level> {
  return levelsOf(mentions, "usmle");
}

/** Levels of one examination that mentions name; the first two where it is named without any. */
export function levelsOf(mentions: readonly ExamMention[], exam: ExamMention["exam"]): ReadonlySet<Level> {
  const own = mentions.filter((one) => one.exam === exam);
  const named = own.flatMap(({ levels }) => levels);
  return new Set(named.length === 0 && own.length > 0 ? [1, 2] : named);
}
