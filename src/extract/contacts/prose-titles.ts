import type { FoundTitle } from "./job-titles.js";
import { isCalled } from "./prose-calls.js";
import { between, leftover, type NameAtom, type Sentence, type TitleAtom } from "./prose-sentence.js";

/** Each title goes to the name that it stands beside; of two, to the one on the side where the sentence began. */
export function pairTitles(
  sentence: Sentence,
  names: readonly NameAtom[],
  titles: readonly TitleAtom[],
  isTelling: boolean,
): Map<NameAtom, FoundTitle[]> {
  const pairs = new Map<NameAtom, FoundTitle[]>();
  const first = sentence.atoms.find(({ kind }) => kind === "name" || kind === "title");
  const isTitleFirst =
    first?.kind === "title" &&
    first.title.meaning !== "trainee" &&
    // "The program is led by Dr. Roe (director) and …"
    !/ by$/.test(between(sentence, first.start, first.end)) &&
    isBeside(
      sentence,
      first,
      names.find(({ start }) => start >= first.end),
    );
  for (const title of titles) {
    const left = names.findLast(({ end }) => end <= title.start);
    const right = names.find(({ start }) => start >= title.end);
    const hasTitleBetween = (from: number, to: number) =>
      titles.some((other) => other !== title && other.start >= from && other.end <= to);
    const besideLeft =
      left && !hasTitleBetween(left.end, title.start) && leftover(gap(sentence, left.end, title.start)) === 0;
    const besideRight =
      right &&
      !hasTitleBetween(title.end, right.start) &&
      leftover(between(sentence, title.title.complementEnd, right.start)) === 0;
    const owner =
      besideLeft && besideRight ? (isTitleFirst ? right : left) : besideLeft ? left : besideRight ? right : undefined;
    if (owner) pairs.set(owner, [...(pairs.get(owner) ?? []), title.title]);
    if (owner && title.title.plural) shareTitle(sentence, owner, names, title, pairs);
  }
  for (const title of titles) {
    const left = names.findLast(({ end }) => end <= title.start);
    if (!left || pairs.has(left) || [...pairs.values()].some((found) => found.includes(title.title))) continue;
    const words = between(sentence, left.end, title.start);
    if (clauseBehind.test(words) || becomes.test(words)) pairs.set(left, [title.title]);
  }
  const [onlyName, onlyTitle] = [names[0], titles[0]];
  // "Our chief residents take your questions: Dr. Roe and Dr. Doe"
  if (pairs.size === 0 && titles.length === 1 && onlyTitle?.title.meaning === "trainee" && onlyTitle.title.plural)
    for (const name of names) if (name.start > onlyTitle.end) pairs.set(name, [onlyTitle.title]);
  if (
    pairs.size === 0 &&
    names.length === 1 &&
    titles.length === 1 &&
    onlyName &&
    onlyTitle &&
    isTelling &&
    (onlyName.name.evidence === "certain" || isCalled(sentence, onlyName))
  )
    pairs.set(onlyName, [onlyTitle.title]);
  return pairs;
}

/** What stands between a name and a title without the addresses and numbers there: "Jane Roe (jroe@…) is the coordinator". */
function gap(sentence: Sentence, from: number, to: number): string {
  let words = "";
  let at = from;
  for (const { kind, start, end } of sentence.atoms) {
    if ((kind !== "email" && kind !== "phone") || start < at || end > to) continue;
    words += between(sentence, at, start);
    at = end;
  }
  return (words + between(sentence, at, to)).replace(/[<>]/g, "");
}

/** "…, who has run the office since 1998 as", "… will help you; she has been our": the clause that a title ends. */
const clauseBehind =
  /^[^.]{0,60}(?:\bwho|[;,] (?:she|he)|\b(?:and|as) (?:she|he))\b[^.]{0,60}\b(?:is|as|been|our|the|serves|a|an)(?: [\w-]+ly| also| likewise| still)?\s*(?:the |our |a |an |[\w-]+'s )?$/;

/** "Jane Roe took over as program director", "Jane Roe has been appointed coordinator". */
const becomes =
  /^,[^.;:]{3,60}, (?:is|serves as|acts as) (?:(?:the|our|its) )?$|^,? (?:(?:recently|just|now) )?(?:took over|has taken over|stepped in|stepped into the role|became|has become|started|began|joined (?:us|the \w+)|(?:will |has |is |was )?(?:been )?(?:serv(?:e|es|ed|ing)|act(?:s|ing)?|work(?:s|ing)?|named|appointed|promoted|selected|hired|functions?))(?: (?:as|to|to be))?(?: (?:the|our|its|a|an))?(?: new| interim)? $/;

/** "Our coordinators, Jane Roe and John Doe": the title in the plural is both's. */
function shareTitle(
  sentence: Sentence,
  owner: NameAtom,
  names: readonly NameAtom[],
  title: TitleAtom,
  pairs: Map<NameAtom, FoundTitle[]>,
): void {
  const others =
    owner.start >= title.end
      ? names.filter(({ start }) => start > owner.start)
      : names.filter(({ start }) => start < owner.start).reverse();
  let last = owner;
  for (const name of others) {
    const gap =
      name.start > last.end ? between(sentence, last.end, name.start) : between(sentence, name.end, last.start);
    if (leftover(gap) > 0 && !/@|\d{4}/.test(gap)) return;
    if (!pairs.has(name)) pairs.set(name, [title.title]);
    last = name;
  }
}

function isBeside(sentence: Sentence, title: TitleAtom, name: NameAtom | undefined): boolean {
  return name !== undefined && leftover(between(sentence, title.title.complementEnd, name.start)) === 0;
}
