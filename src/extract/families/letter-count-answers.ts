import { answerIn } from "../language/answers.js";
import { numberPattern, readNumbers } from "../language/numbers.js";
import type { Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import {
  highestIn,
  isExact,
  isMaximumAt,
  isMinimumAt,
  isOtherUnit,
  lastOfList,
  mostLetters,
  permittedMore,
} from "./letter-bounds.js";
import { numberIn } from "./letter-count-wordings.js";

/** "May I send more than four letters?" "No." */
export const moreThan = new RegExp(
  String.raw`\bmore than (${numberPattern})(?: \w+){0,2} (?:letters?|lors?|recommendations|references)\b`,
);
export function mostByAnswer({ folded, context, previous }: Statement): number | undefined {
  const most = previous === undefined && answerIn(folded) === "no" ? numberIn(context.question, moreThan) : undefined;
  return most !== undefined && most > 1 && most <= mostLetters ? most : undefined;
}

/** "How many letters?" "At least three, at most four." The same under a heading, or beside a row's header. */
export function answeredCounts(statement: Statement): Understood[] {
  const { folded } = statement;
  if (/\d{3}/.test(folded)) return [];
  const label = `${statement.context.question} ${statement.context.rowHeader}`;
  if (lettersOfSome.test(label)) return [];
  const numbers = readNumbers(folded).filter(({ low, high }) => low >= 1 && high <= mostLetters);
  const [first] = numbers;
  const begins = opening.exec(folded)?.[0].length ?? 0;
  if (first === undefined || first.start > begins + 1 || isOtherUnit(folded, first)) return [];
  if (partBehind.test(folded.slice(first.end))) return [];
  if (numbers.length === 1 && first.low === first.high && asksForMost.test(label))
    return [{ key: "letters.maximum", value: first.high }];
  const most = numbers.find((number) => isMaximumAt(folded, number) && !isOtherUnit(folded, number));
  const least = numbers.find((number) => isMinimumAt(folded, number)) ?? (most === first ? undefined : first);
  const high =
    most?.high ??
    (first.high > first.low || isExact(folded, first) ? first.high : undefined) ??
    highestIn(folded) ??
    lastOfList(folded.slice(first.start)) ??
    permittedMore(folded, first.high);
  return [
    ...(least === undefined ? [] : ([{ key: "letters.minimum", value: least.low }] as const)),
    ...(high === undefined ? [] : ([{ key: "letters.maximum", value: high }] as const)),
  ];
}

/** "Maximum number of letters", "How many letters may I send at most?" */
const asksForMost =
  /^(?!.*\b(?:minimum|least|required?|need)\b).*\b(?:max(?:imum)?|at (?:the )?most|limit|upper|as many as)\b/;
/** "Letters from U.S. physicians": some of them only. */
const lettersOfSome =
  /\b(?:letters?|lors?|recommendations|references)(?: of (?:recommendation|reference))? (?:from|by|in|written (?:by|in)) (?:an? |the )?(?:u\.?s\b|u\.s|united states|america|\w+(?:ists?|eons?|iatricians?)\b|family|internal|emergency|your (?:specialty|chair))/;

/** Words before the number that an answer begins with. */
const opening =
  /^(?:a[:.]\s*)?(?:(?:the |our )?(?:usual|customary|standard) |just |only |please |we(?: are|'re) (?:happy|fine|content|good|ok) with |(?:have|provide|submit|upload|include|forward|supply|arrange for|you must (?:send|submit|have|provide)) |we(?: would|'d) like |we (?:also )?(?:require|need|ask for|want|accept|expect|insist on) |you need |send (?:us )?|at least |anything (?:between|from) |between |from |exactly |(?:a )?min(?:imum|\.)?(?: of)?:? |no (?:more|fewer) than |not (?:under|below) |(?:a )?max(?:imum|\.)?(?: of)?:? |up to |at most |a total of )*/;
/** "One must come from …", "two of them": a part of the letters. */
const partBehind =
  /^\s*(?:\(\d\)\s*)?(?:letters? )?(?:(?:at least|or more) (?:of|is|are|must|should|has|have|needs?|shall)\b|of (?:the|your|these) |must|should|has to|have to|needs? to|is to|are to|shall|of (?:them|these|those|which)|from|by)\b/;
