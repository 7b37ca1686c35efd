import type { FoundTitle, TitleMeaning } from "./job-titles.js";
import type { Line } from "./lines.js";
import type { FoundName } from "./person-names.js";

/** What the reader of a card, a row or a sentence has put together about one person or office. */
export interface Draft {
  name?: FoundName;
  titles: FoundTitle[];
  /** The meaning of a title that it shares with others, or that a heading or header gives. */
  inherited?: TitleMeaning;
  addresses: string[];
  numbers: string[];
  /** The words around it ask the reader to get in touch. */
  called: boolean;
  /** Verbatim words, each from one block, in reading order. */
  quotes: string[];
  /** The line that introduced it ("Related programs, each with its own contact"). */
  lead: string;
  /** Where it was read: the line of the name, or the first one. */
  line: Line;
  /** Folded words of the sentence, or of the lines, that it was read from. */
  words: string;
  form: "card" | "row" | "lines" | "prose";
}

export function newDraft(line: Line, form: Draft["form"], quote = line.block.text): Draft {
  return { titles: [], addresses: [], numbers: [], called: false, quotes: [quote], lead: "", line, words: "", form };
}

/** More addresses or quotes than one contact has. */
const mostOfOne = 8;

export function addQuote(draft: Draft, quote: string): void {
  if (draft.quotes.length < mostOfOne && !draft.quotes.includes(quote)) draft.quotes.push(quote);
}

export function addOnce(list: string[], value: string): void {
  if (list.length < mostOfOne && !list.includes(value)) list.push(value);
}

const precedence: readonly TitleMeaning[] = [
  "director",
  "associate_director",
  "coordinator",
  "chair",
  "office",
  "other",
];

/** The meaning of a person's titles: a role in the residency before all others. */
export function meaningOf(draft: Draft): TitleMeaning | undefined {
  const own = draft.titles.map(({ meaning }) => meaning);
  if (own.length > 0)
    return precedence.find((meaning) => own.includes(meaning)) ?? (own.includes("trainee") ? "trainee" : "elsewhere");
  return draft.inherited;
}

/** Names of one person: equal, or the same first and last words ("Jane Roe", "Jane Q. Roe, MD"). */
export function isSamePerson(a: FoundName, b: FoundName): boolean {
  const [first, second] = [foldName(a.name), foldName(b.name)];
  if (a.familyOnly || b.familyOnly) return first.at(-1) === second.at(-1);
  return first[0] === second[0] && first.at(-1) === second.at(-1);
}

function foldName(name: string): string[] {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z' -]/g, "")
    .split(" ");
  return words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word) && word !== "");
}
