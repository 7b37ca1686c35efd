import { answerIn } from "../language/answers.js";
import { type NumberRange, numberOf, readNumbers } from "../language/numbers.js";
import { tellsOfPast } from "../language/past.js";
import { leadStanceOf } from "../language/stance.js";
import type { PageContext, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { isAmericanSource, isOwnSpecialty } from "./letter-source.js";
import { continuesOnLetters, isOthersLetter, isUnderLetters } from "./letter-topic.js";
import { letterMentions, namesCount, tellsOfOthers } from "./letter-words.js";
import { isUsExperience, plainCountry } from "./us-clinical-experience-wording.js";

/** Where a part of the letters must come from: the words after "from" or "by", up to the end of the phrase. */
interface Origin {
  readonly count: number;
  readonly source: string;
  /** Wished for, not asked for. */
  readonly wished: boolean;
}

const origin =
  /\b(?:from|by|authored|in|letter writers?|being an?|who (?:is|are)|signature of|(?:originate|stem) (?:with|in|from)|come with|belong to|out of|(?:written|done|earned|obtained|gathered) (?:in|on|at|during)|someone in|(?:must|has to|have to|should|needs? to|is to|are to|shall) be (?:in|an?|the work of|someone|people|physicians?|(?:[a-z]+[ -]){0,2}[a-z]+(?:ists|eons|ians)\b)|including)\b/;
/** "At least 1 neurologist", "one U.S. physician": the writer stands right behind the number. */
const writerBehind =
  /^(?: \(\d\))?,? (?:an? )?(?:(?:or more|different|practicing|practising|board[- ]certified|academic|licensed|fellow|doctors?|physicians?|attendings?|faculty) ){0,3}(?!letters?\b)[a-z.&/-]{2,}(?: [a-z-]+){0,2}/;
const practitioner = /(?:ists?|eons?|ians?|physicians?|doctors?|attendings?)\b/;
/** "A family physician must have written one": the writer stands before the number. */
const writtenBefore = [
  /\b(?:must|should|has to|have to|needs? to|is to|are to|shall)\s+(?:have )?(?:write|written|be (?:among )?the (?:writers?|authors?)|author(?:ed)?|provide[d]?|sign(?:ed)?|be)\b[^;]{0,30}$/,
  /\b(?:writes?|wrote|authors|authored|signs?|signed|supplies|(?:having|to have|have|has) (?:written|signed|authored))\b[^;]{0,30}$/,
  /^[^;]{0,60}\b(?:the )?(?:author|writer|signer)s? of\s*$/,
];
const wishes =
  /\b(?:prefer\w*|ideally|above all|especially|recommended|we recommend|encourag\w*|possible|bonus|helpful|advantage|recommendation is|suggest\w*|optional|welcome|would like|we'd like|like to see|if available|plus|nice|glad|happy|pleased|good if|like it|no must|not (?:a must|required|needed|necessary|mandatory|obligatory)|unnecessary|need not|(?:not|n't) (?:have|need) to|you may|you can|up to you|best)\b/;

function originsOf(statement: Statement): Origin[] {
  const { folded } = statement;
  if (!isOnLetters(statement)) return [];
  const numbers = readNumbers(folded).filter(
    ({ low, high, start }) =>
      low >= 1 && high <= 6 && Number.isInteger(low) && folded.slice(Math.max(0, start - 6), start) !== "every ",
  );
  const found: Origin[] = [];
  // So many numbers are no sentence on letters; the time for one stays bounded.
  if (numbers.length > 24) return found;
  for (const [index, number] of numbers.entries()) {
    const from = numbers[index - 1]?.end ?? 0;
    const before = folded.slice(from, number.start);
    // "One of your three letters has to be by …": what follows belongs to the one, not to the three.
    if ((index > 0 && isTotalOf(before)) || /\bif (?:at least )?$/.test(before)) continue;
    const next = numbers[index + 1];
    const follows = next !== undefined && isTotalOf(folded.slice(number.end, next.start)) ? numbers[index + 2] : next;
    const rest = folded.slice(number.end, Math.min(follows?.start ?? folded.length, number.end + 200));
    const at = originAt(rest);
    const source =
      sourceBack(folded, number) ??
      (boundBehind.test(rest) ? undefined : writerBefore(before)) ??
      writerRightBehind(rest) ??
      (at < 0 ? undefined : rest.slice(at).split(phraseEnd)[0]);
    const [wishable = ""] = rest.split(/;|\s-\s/);
    if (source !== undefined)
      found.push({
        count: number.low,
        source,
        wished: wishes.test(`${before.slice(-50).split(";").at(-1) ?? ""} ${wishable}`),
      });
  }
  const plain = plural.test(folded) ? folded.replace(plural, "a $1") : folded;
  const single =
    /\b(?:a|an|another|third|second) (?:[a-z]+ ){0,2}(?:letter|lor|sloe)(?: of (?:recommendation|reference|support|evaluation))?s? (?:from|by|written by|signed by|authored by)\b[^;]{0,120}/.exec(
      plain,
    );
  found.push(...fromAmerica(folded), ...allFrom(folded, numbers), ...someFrom(folded), ...amongWriters(folded));
  if (single) {
    // "US clinical experience, and a letter of recommendation from it".
    const isFromExperience =
      refersToWork.test(single[0]) && isUsExperience(plainCountry(folded.slice(0, single.index)));
    const source = isFromExperience ? `from the united states ${single[0]}` : single[0];
    found.push({ count: 1, source, wished: wishes.test(folded) });
  }
  return found;
}

const refersToWork = /\b(?:from|by)\b[^,;]{0,30}\b(?:it|there|that|this|these|them|such)\b/;

/** "Letter(s) of recommendation by …": one at the least. */
const plural = /\b(letter|recommendation|reference|lor)\(s\)/;

/** "…, and one of the three has to be a psychiatrist": who it is stands behind. */
const boundBehind =
  /^(?: of (?:the|these|those|your|them)(?: \w+)?)? (?:must|has to|have to|should|needs? to|is to|are to|shall) (?:be|come)\b/;
const phraseEnd = /;|(?<!\bu\.s)\.\s|, (?:an?|the|and|official|recent|including|with|where|while|but|or) /;

/** "Three letters, every one of them by a family physician": the source of them all. */
function allFrom(folded: string, numbers: readonly NumberRange[]): Origin[] {
  const all =
    /\b(?:all|each|every one|both)(?: (?:two|three|four|of (?:them|these|which|whom)))?(?: (?:must|should|have to|has to|are to|need to|needs to))?(?: (?:be|come|written|stem))? (?:from|by)\b/.exec(
      folded,
    );
  const total = numbers.findLast(({ end }) => end <= (all?.index ?? 0));
  if (all === null || total === undefined || /\bnot $/.test(folded.slice(0, all.index))) return [];
  const [source = ""] = folded.slice(all.index + all[0].length, all.index + 160).split(phraseEnd);
  return [{ count: total.low, source, wished: wishes.test(source) }];
}

/** "Not all of them have to be by surgeons, but one does." */
function someFrom(folded: string): Origin[] {
  const some =
    /\bnot all\b[^;.]{0,40}\b(?:from|by)\b([^;.]{3,60}?),? (?:but|though) (?:at least )?(one|two|three) (?:of them )?(?:does|do|must|has to|have to|should|is|are|needs? to)\b/.exec(
      folded,
    );
  const count = numberOf(some?.[2] ?? "");
  return count === undefined ? [] : [{ count, source: some?.[1] ?? "", wished: false }];
}

/** "A family physician must be among your letter writers." */
function amongWriters(folded: string): Origin[] {
  const source =
    /\b(?:an?|one) ([a-z][a-z. -]{2,40}?) (?:must|has to|needs to|is to|shall|should) (?:be (?:among|one of)|have (?:written|signed) one|write one|sign one)\b/.exec(
      folded,
    )?.[1];
  return source === undefined ? [] : [{ count: 1, source, wished: wishes.test(folded) }];
}

const isOnLetters = (statement: Statement): boolean =>
  letterMentions(statement.folded).length > 0 ||
  continuesOnLetters(statement) ||
  isUnderLetters(statement) ||
  writesForYou.test(statement.folded) ||
  letterWritten.test(statement.folded);
/** "Three people must write on your behalf": letters that are not called so. */
/** "One of the writers has to be a psychiatrist." */
const letterWritten =
  /\b(?:one|two|three|at least \d) of (?:the|your|these) (?:letter )?(?:writers|authors|referees|recommenders)\b/;
const writesForYou = /\bwrit(?:e|es|ing|ten) (?:for you|on your behalf|in your support|about you)\b/;

function writerRightBehind(rest: string): string | undefined {
  const behind = writerBehind.exec(rest)?.[0];
  if (behind === undefined) return undefined;
  const end = practitioner.exec(behind);
  return end === null ? undefined : rest.slice(0, 100).split(/[;,.](?= |$)/)[0];
}

/** "Must a physiatrist write one?" "One must, yes." */
function answeredOrigin({ folded, context }: Statement): Origin[] {
  const { question } = context;
  const asked =
    /^(?:q[.:] )?(?:must|does|do|should|has|have|need)\b(?=.{0,90}\b(?:written|come|stem|be|from)\b).{0,90}?\b((?:by|from) .{3,70}?)\?/.exec(
      question,
    )?.[1] ??
    /^(?:q[.:] )?(?:must|does|do|should|has|have|need)\b(.{3,80}?)\b(?:write|wrote|written|sign|author|come)/.exec(
      question,
    )?.[1];
  if (asked === undefined || !(letterMentions(question).length > 0 || /\b(?:one|two|any)\b/.test(question))) return [];
  // "Must they all?" "No, but one at the least must."
  const isOfAll = /\b(?:all|every|each)\b/.test(question);
  const confirmed = (answerIn(folded) === "yes" && !isOfAll) || someDo.test(folded);
  const count = /\btwo\b/.test(folded) || /\btwo\b/.test(question) ? 2 : 1;
  return confirmed ? [{ count, source: asked, wished: wishes.test(folded) }] : [];
}

/** "Letters from U.S. physicians" beside "2". */
function labelledOrigin({ folded, context, previous }: Statement): Origin[] {
  if (previous !== undefined || folded.length > 40) return [];
  const source = [context.rowHeader, context.question]
    .map((label) => labelledSource.exec(label)?.[1])
    .find((words) => words !== undefined);
  const number = readNumbers(folded)[0];
  if (source === undefined || number === undefined || number.low < 1 || number.high > 6) return [];
  const begins = /^(?:a[.:] )?(?:at least |no fewer than |minimum(?: of)? |a minimum of |yes,? )?$/.test(
    folded.slice(0, number.start),
  );
  return begins ? [{ count: number.low, source, wished: wishes.test(`${folded} ${source}`) }] : [];
}
const labelledSource =
  /\b(?:letters?|lors?|recommendations|references)(?: of (?:recommendation|reference))? ((?:from|by|in) [^?:]{3,50})/;

const someDo =
  /^(?:a[.:] )?(?:(?:no|not all|not every one|but)\b[,;.:]? ){0,3}(?:at least |at the least )?(?:one|two)(?: or more)?(?: of (?:them|these|the (?:two|three|four)))?,? (?:(?:at (?:the )?(?:very )?least|or more),? )?(?:must|has to|does|do|have to|should|needs to|need to)\b(?! not)|^(?:at least )?(?:one|two)(?: of (?:them|these))?(?:,? (?:yes|please|at least|at the least|at a minimum))?[.!]/;

/** "Two letters in the United States": "in" counts only right behind the letters. */
function originAt(rest: string): number {
  const at = rest.search(origin);
  return at >= 45 && /^in\b/.test(rest.slice(at)) ? -1 : at;
}

/** "At least one U.S. letter is required", "two US LORs". */
const americanLetters =
  /\b(one|two|three|four|[1-4])(?: \(\d\))? (?:u\.?s\.?|american)(?=\s*(?:$|[,;.)]))|\b(one|two|three|four|[1-4])(?: \(\d\))? (?:or more )?(?:u\.?s\.?|american|us-based|u\.s\.-based) (?:clinical )?(?:letters?|lors?|recommendations|references)\b/;
function fromAmerica(folded: string): Origin[] {
  const match = americanLetters.exec(folded);
  const count = numberOf(match?.[1] ?? match?.[2] ?? "");
  return count === undefined ? [] : [{ count, source: "from the united states", wished: wishes.test(folded) }];
}

/** "Letters by U.S. faculty are a must; we want two of them": the source stands in the clause before. */
function sourceBack(folded: string, { start, end }: NumberRange): string | undefined {
  const apposed =
    /\b(?:letters?|recommendations|references) ((?:by|from) [^;:]{3,80}?), (?:at least |no fewer than )?$/.exec(
      folded.slice(0, start),
    )?.[1];
  if (apposed !== undefined && /^ of (?:them|these|those)\s*,/.test(folded.slice(end))) return apposed;
  if (!/^ of (?:them|these|those|that kind)(?: letters)?\s*(?:[.;,)]|$)/.test(folded.slice(end))) return undefined;
  return /\b(?:letters?|recommendations|references) ((?:by|from) [^;:]{3,80}?) (?:is|are|must|should|have|has|count)\b[^;:]{0,60}[;:] [a-z ]{0,30}$/.exec(
    folded.slice(0, start),
  )?.[1];
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
    if (statement.context.question === "" && (!namesCount(folded) || !isOnLetters(statement))) return [];
    if (tellsOfOthers.test(folded) || tellsOfPast(folded) || isOthersLetter(statement)) return [];
    if (leadStanceOf(statement.context.leadIns.at(-1) ?? "") === "preferred") return [];
    const read: Understood[] = [];
    for (const { count, source, wished } of [
      ...originsOf(statement),
      ...answeredOrigin(statement),
      ...labelledOrigin(statement),
    ]) {
      if (wished) continue;
      if (isAmericanSource(source)) read.push({ key: "letters.fromUsPhysicians", value: count });
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
    ({ end, high }) =>
      high <= 4 &&
      (/^[^,;]{0,70}\b(?:sloe|standardized letter)/.test(folded.slice(end)) ||
        (/\bsloes?\b[^,;]{0,60}$/.test(folded.slice(0, end)) &&
          /^ (?:will do|is enough|suffices?|is needed|is required)/.test(folded.slice(end)))),
  );
  return number === undefined ? [] : [{ key: "letters.fromSpecialty", value: number.low }];
}
