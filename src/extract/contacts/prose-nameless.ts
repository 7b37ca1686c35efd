import { isElsewhere } from "./context-words.js";
import { addOnce, addQuote, type Draft } from "./draft.js";
import { begin, between, pronoun, type ReachAtom, type Sentence, type TitleAtom } from "./prose-sentence.js";

export function give(draft: Draft, way: ReachAtom, quote: string): void {
  if (way.kind === "email") addOnce(draft.addresses, way.address);
  else addOnce(draft.numbers, way.number);
  addQuote(draft, quote);
}

/** "She is our program coordinator", "her title is residency manager": titles of the person of the sentence before. */
function tellTitles(sentence: Sentence, subject: Draft, titles: readonly TitleAtom[]): void {
  for (const { start, title } of titles) {
    if (subject.titles.includes(title) || !saysWhat.test(between(sentence, sentence.start, start))) continue;
    subject.titles.push(title);
    addQuote(subject, sentence.text);
  }
}

const saysWhat = /\b(?:is|was|as|been|serves|became|title|position|role)\b[^.;]{0,40}$/;

/** "the coordinator at …", "the coordinator (…)": not "…; one letter is your director's". */
function isAskedAt(sentence: Sentence, title: TitleAtom, way: ReachAtom): boolean {
  if (/\b(?:your|their|a|an)\s(?:[\w-]+\s)?$/.test(between(sentence, Math.max(0, title.start - 24), title.start)))
    return false;
  return title.end <= way.start
    ? !/;|\b(?:send|e-?mail|write) [^,]{0,30}\bto\b/.test(between(sentence, title.end, way.start))
    : /^[\s(,;\u2013\u2014-]*(?:(?:she|he|who) (?:is|serves as) (?:our |the )?)?$/.test(
        between(sentence, way.end, title.start),
      );
}

/** A sentence that names nobody: it goes on about those of the sentence before, or gives the address of an office. */
export function readNameless(
  sentence: Sentence,
  titles: readonly TitleAtom[],
  reach: readonly ReachAtom[],
  before: readonly Draft[],
  known: readonly Draft[],
  called: boolean,
): Draft[] {
  const named = before.filter(({ name }) => name !== undefined);
  // "Jane Roe is …. John Doe is …. Both can be reached at …"
  const people =
    named.length === 1 && /\bboth\b/.test(sentence.folded)
      ? known.filter(({ name, titles: own }) => name !== undefined && own.length > 0).slice(-2)
      : named;
  const [subject] = people.slice(-1);
  if (subject && pronoun.test(sentence.folded)) tellTitles(sentence, subject, titles);
  if (reach.length === 0) return [];
  const together = /\b(?:both|either|they|them|their)\b/.test(sentence.folded);
  const lone =
    /\b(?:he|she|his|her|him)\b/.test(sentence.folded) ||
    /^\W*(?:tel|phone|telephone|e-?mail|office|direct)\b[^a-z]{0,3}/.test(sentence.folded);
  const targets =
    together && people.length > 1 ? people : (lone || together) && people.length > 0 ? people.slice(-1) : [];
  if (targets.length > 0) {
    for (const target of targets) for (const way of reach) give(target, way, sentence.text);
    return [];
  }
  const office =
    before.find(({ name, titles: own }) => name === undefined && own.length === 0) ??
    known.find(({ name }) => name === undefined);
  const draft =
    office &&
    titles.length === 0 &&
    office.addresses.length + office.numbers.length < 2 &&
    !isElsewhere(office.words) &&
    !isElsewhere(sentence.folded)
      ? office
      : begin(sentence, called);
  for (const way of reach) give(draft, way, sentence.text);
  draft.titles.push(
    ...titles
      .filter((title) => title.title.meaning !== "trainee" && reach.some((way) => isAskedAt(sentence, title, way)))
      .map(({ title }) => title),
  );
  if (draft !== office) return [draft];
  draft.words = `${draft.words} ${sentence.folded}`;
  draft.called ||= called;
  return [];
}
