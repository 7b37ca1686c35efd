import { readNumbers } from "../language/numbers.js";
import type { PageContext, Rule, Understood } from "../rule.js";
import { specialtyWords } from "../specialty-of.js";
import type { Statement } from "../statement.js";
import { letterMentions, tellsOfOthers } from "./letter-words.js";
import { isOthersApplication } from "./other-applicants.js";

/** Where a part of the letters must come from: the words after "from" or "by", up to the end of the phrase. */
interface Origin {
  readonly count: number;
  readonly source: string;
  /** Wished for, not asked for. */
  readonly wished: boolean;
}

const origin = /\b(?:from|by|authored|in|letter writers?|being an?|who (?:is|are))\b/;
/** "A family physician must have written one": the writer stands before the number. */
const writtenBefore = [
  /\b(?:must|should|has to|have to|needs? to|is to|are to|shall)\s+(?:have )?(?:write|written|be (?:among )?the (?:writers?|authors?)|author(?:ed)?|provide[d]?|sign(?:ed)?|be)\b[^;]{0,30}$/,
  /\b(?:writes?|wrote|authors|authored|signs?|signed|supplies)\b[^;]{0,30}$/,
];
const wishes =
  /\b(?:prefer\w*|ideally|above all|especially|recommended|we recommend|encourag\w*|possible|bonus|helpful|advantage|recommendation is|suggest\w*|optional|welcome|would like|like to see|if available|plus)\b/;

function originsOf({ folded, previous }: Statement): Origin[] {
  const continues =
    previous !== undefined &&
    letterMentions(previous.folded).length > 0 &&
    /\bof (?:these|them|those|which|the)\b/.test(folded);
  if (letterMentions(folded).length === 0 && !continues) return [];
  const numbers = readNumbers(folded).filter(({ low, high }) => low >= 1 && high <= 6 && Number.isInteger(low));
  const found: Origin[] = [];
  // So many numbers are no sentence on letters; the time for one stays bounded.
  if (numbers.length > 24) return found;
  for (const [index, number] of numbers.entries()) {
    const from = numbers[index - 1]?.end ?? 0;
    const before = folded.slice(from, number.start);
    // "One of your three letters has to be by …": what follows belongs to the one, not to the three.
    if (index > 0 && isTotalOf(before)) continue;
    const next = numbers[index + 1];
    const follows = next !== undefined && isTotalOf(folded.slice(number.end, next.start)) ? numbers[index + 2] : next;
    const rest = folded.slice(number.end, Math.min(follows?.start ?? folded.length, number.end + 200));
    const at = originAt(rest);
    const source =
      writerBefore(before) ??
      (at < 0 ? undefined : rest.slice(at).split(/;|\.\s|, (?:an?|the|and|official|recent) /)[0]);
    if (source !== undefined)
      found.push({ count: number.low, source, wished: wishes.test(`${before.slice(-50)} ${rest}`) });
  }
  const single =
    /\b(?:a|an|another|third|second) (?:[a-z]+ ){0,2}(?:letter|lor)(?: of (?:recommendation|reference|support))?s? (?:from|by|written by)\b[^;]{0,120}/.exec(
      folded,
    );
  if (single) found.push({ count: 1, source: single[0], wished: wishes.test(folded) });
  return found;
}

/** "Two letters in the United States": "in" counts only right behind the letters. */
function originAt(rest: string): number {
  const at = rest.search(origin);
  return at >= 45 && /^in\b/.test(rest.slice(at)) ? -1 : at;
}

const isTotalOf = (gap: string): boolean => /^\s*of (?:the|your|these|those|all)?\s*$/.test(gap);

function writerBefore(before: string): string | undefined {
  const at = writtenBefore.map((wording) => before.search(wording)).find((offset) => offset > 2);
  return at === undefined
    ? undefined
    : (
        before
          .slice(Math.max(0, at - 80), at)
          .split(/[,;:]/)
          .at(-1) ?? ""
      ).trim();
}

const american = String.raw`(?:u\.?s\.?|united states|american|us-based|u\.s\.-based|u\.s\. based)`;
const inAmerica = String.raw`\b(?:in|within|from) (?:the )?(?:u\.?s\b|united states)`;
/** How a letter's source is said to be American. */
const americanSources: readonly { readonly wording: RegExp; readonly example: string }[] = [
  { wording: /^(?:from|in) (?:the )?(?:u\.?s\.?|united states)\b/, example: "from the United States" },
  {
    wording: new RegExp(
      String.raw`\b${american}[^,;]{0,40}\b(?:physicians?|doctors?|faculty|attendings?|clinicians?|clinical|rotations?|experience|letters?|hospitals?|institutions?|supervisors?|practi)`,
    ),
    example: "from U.S. physicians",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:physicians?|doctors?|faculty|attendings?|rotations?|clinical (?:work|experience)|practic\w+|worked)\b[^,;]{0,50}${inAmerica}`,
    ),
    example: "from doctors who practice in the United States",
  },
];

export const letterOrigin: Rule = {
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
    { text: "A family physician has to have signed two of your letters.", gives: { "letters.fromSpecialty": 2 } },
    { text: "Three letters, one of them preferably from a family physician.", gives: { "letters.minimum": 3 } },
    { text: "At least one letter must be from the last two years.", gives: {} },
  ],
  read(statement, context) {
    const { folded } = statement;
    if (tellsOfOthers.test(folded) || isOthersApplication(folded)) return [];
    const read: Understood[] = [];
    for (const { count, source, wished } of originsOf(statement)) {
      if (wished) continue;
      if (americanSources.some(({ wording }) => wording.test(source)))
        read.push({ key: "letters.fromUsPhysicians", value: count });
      if (isOwnSpecialty(source, context)) read.push({ key: "letters.fromSpecialty", value: count });
    }
    return [...read, ...emergencyLetters(folded, context)];
  },
};

/** A standardized letter of evaluation is emergency medicine's own. */
function emergencyLetters(folded: string, { specialty }: PageContext): Understood[] {
  if (specialty !== "emergency-medicine" || !/\bsloes?\b|\bstandardized letters? of evaluation\b/.test(folded))
    return [];
  const number = readNumbers(folded).find(
    ({ end, high }) => high <= 4 && /^[^,;]{0,70}\b(?:sloe|standardized letter)/.test(folded.slice(end)),
  );
  return number === undefined ? [] : [{ key: "letters.fromSpecialty", value: number.low }];
}

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
  return specialtyWords.some((entry) => entry.specialty === specialty && entry.wording.test(source));
}
