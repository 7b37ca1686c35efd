import type { Statement } from "../statement.js";
import { type ExamMention, examMentions, type Level } from "./exam-mentions.js";

/** Stands in a phrase's text for Steps that are named side by side. */
export const stepMark = "\u00a7";

/** A statement with each run of named Steps ("Step 1 and Step 2 CK (or the COMLEX levels)") as one mark. */
export interface StepPhrase {
  /** Folded; holds `stepMark` once for each element of `runs`. */
  readonly text: string;
  /** Steps 1 and 2 that each run names; the COMLEX beside them is left out. */
  readonly runs: readonly ReadonlySet<1 | 2>[];
}

/** "Now that Step 1 is pass/fail": how an examination is graded asks for nothing. */
export const isGraded = (after: string): boolean =>
  /^\s?(?:is |being |now |has (?:become|gone) |having (?:become|gone|moved to) |became |went )*(?:pass(?:\/| or |-)fail|p\/f)\b/.test(
    after,
  );

const joint =
  /^[\s,&/+()]{0,3}(?:\b(?:and|or|plus|as well as|and\/or|but also|both|respectively)\b)?[\s(/]{0,2}(?:(?:the|usmle|of|for|on|in)\s){0,2}$/;
const remembered = new WeakMap<Statement, StepPhrase>();

/** The phrase of a statement; its text is the folded one where no Step is named. */
export function stepPhraseOf(statement: Statement): StepPhrase {
  const known = remembered.get(statement);
  if (known !== undefined) return known;
  const phrase = stepPhraseIn(statement.folded);
  remembered.set(statement, phrase);
  return phrase;
}

function stepPhraseIn(folded: string): StepPhrase {
  const runs: Set<1 | 2>[] = [];
  let text = "";
  let copied = 0;
  const asked = examMentions(folded).filter(({ end }) => !isGraded(folded.slice(end, end + 40)));
  for (const run of runsOf(asked, folded)) {
    const levels = new Set(run.filter(({ exam }) => exam === "usmle").flatMap((one) => one.levels.filter(isFirstTwo)));
    const [first] = run;
    const last = run.at(-1);
    if (levels.size === 0 || first === undefined || last === undefined) continue;
    runs.push(levels);
    const isOpen = folded.slice(first.start, last.end).includes("(") && folded[last.end] === ")";
    text += folded.slice(copied, first.start) + stepMark;
    copied = last.end + (isOpen ? 1 : 0);
  }
  return { text: text + folded.slice(copied), runs };
}

function runsOf(mentions: readonly ExamMention[], folded: string): readonly (readonly ExamMention[])[] {
  const runs: ExamMention[][] = [];
  for (const one of mentions) {
    if (one.levels.length === 0) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && joint.test(folded.slice(last.end, one.start))) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function isFirstTwo(level: Level): level is 1 | 2 {
  return level < 3;
}
