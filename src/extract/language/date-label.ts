import { readDates } from "./dates.js";
import { foldForMatching } from "./fold.js";

/** What may stand in a label beside its dates. */
const besides =
  /^(?:[\s,.:;()-]|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|on|by|until|through|to|from|at|and|midnight|noon|\d{1,2}(?::\d\d)?\s?[ap]\.?m|eastern|central|mountain|pacific|[ecmp][ds]?t)\b)*$/;

/** Longer labels say more than a day (characters). */
const longest = 60;

/**
 * The entry of a timeline as one sentence: what happens, and the day that stands beside it as its label. A label that is
 * no day, and a text that names a day itself, are left alone.
 *
 * @example withDateLabel("Closing date for applications", "October 16, 2026") // "Closing date for applications: October 16, 2026"
 */
export function withDateLabel(text: string, label: string | undefined): string {
  if (label === undefined || label.length > longest || !/\d|\bmid\b/i.test(label)) return text;
  const folded = foldForMatching(label);
  const dates = readDates(folded, label);
  if (dates.length === 0 || readDates(foldForMatching(text), text).length > 0) return text;
  let rest = "";
  let copied = 0;
  for (const { start, end } of dates) {
    rest += folded.slice(copied, start);
    copied = end;
  }
  if (!besides.test(rest + folded.slice(copied))) return text;
  return `${text.replace(/[.:;\s]+$/, "")}: ${label}`;
}
