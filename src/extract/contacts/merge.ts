import { isElsewhere } from "./context-words.js";
import { addOnce, addQuote, type Draft, isSamePerson, meaningOf } from "./draft.js";
import { isAddressOf, mailboxKind } from "./email-addresses.js";

/**
 * Puts together what a page says of one person in several places: by name, by a shared address, by "Dr. Roe" for a Jane
 * Roe named elsewhere, by a nameless address that is built from one person's name.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const people: Draft[] = [];
  const byName = new Map<string, Draft[]>();
  const nameless: Draft[] = [];
  for (const draft of [...drafts].sort(
    (a, b) => Number(a.name?.familyOnly ?? false) - Number(b.name?.familyOnly ?? false),
  )) {
    if (!draft.name) {
      nameless.push(draft);
      continue;
    }
    const { name } = draft;
    const family = familyOf(name.name);
    const namesakes = byName.get(family) ?? [];
    const same = namesakes.filter((other) => other.name && isSamePerson(other.name, name));
    const known = name.familyOnly && same.length > 1 ? undefined : same[0];
    if (known) absorb(known, draft);
    else if (!name.familyOnly || same.length === 0) {
      people.push(draft);
      byName.set(family, [...namesakes, draft]);
    }
  }
  for (const draft of nameless) {
    giveToHolder(people, draft);
    giveToFirstName(people, draft);
  }
  const isOfSomebody = ownedBy(people);
  const kept = nameless.filter((draft) => !isOfSomebody(draft));
  return [...people, ...mergeOffices(kept)].sort((a, b) => a.line.block.index - b.line.block.index);
}

function familyOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z' -]/g, "")
    .split(" ")
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word) && word !== "");
  return words.at(-1) ?? "";
}

/** The richer draft stays; what the other adds goes over. */
function absorb(known: Draft, other: Draft): void {
  if (other.name && known.name && other.name.name.length > known.name.name.length && !other.name.familyOnly)
    known.name = other.name;
  const hadTitle = known.titles.length > 0 || known.inherited !== undefined;
  if (!hadTitle || other.titles.some(({ meaning }) => meaning !== "elsewhere" && meaning !== "trainee"))
    known.titles.push(...other.titles);
  known.inherited ??= other.inherited;
  for (const address of other.addresses) addOnce(known.addresses, address);
  for (const number of other.numbers) addOnce(known.numbers, number);
  known.called ||= other.called;
  const adds = other.addresses.length + other.numbers.length + other.titles.length > 0;
  if (adds) for (const quote of other.quotes) addQuote(known, quote);
}

/** "Contact Trudy at …" is about the one Trudy whom the page names. */
function giveToFirstName(people: readonly Draft[], draft: Draft): void {
  const first = firstNameCalled.exec(draft.words)?.[1];
  if (first === undefined || draft.titles.some(({ meaning }) => meaning === "elsewhere")) return;
  const bearers = people.filter(({ name }) => name?.name.toLowerCase().startsWith(`${first} `));
  const [bearer] = bearers;
  if (!bearer || bearers.length > 1) return;
  for (const address of draft.addresses) addOnce(bearer.addresses, address);
  for (const number of draft.numbers) addOnce(bearer.numbers, number);
  bearer.called = true;
  for (const quote of draft.quotes) addQuote(bearer, quote);
}

const firstNameCalled =
  /\b(?:contact|call|text|e-?mail|ask|reach(?: out to)?|write(?: to)?|in touch with|(?:questions|forms?|requests?|message) to) ([a-z'-]{3,20}) (?:at|by|via|on|in our|with|directly|if|for|\()/;

/** "Director's line: …" is the number of the one director whom the page names, where it gives no other. */
function giveToHolder(people: readonly Draft[], draft: Draft): void {
  const role = meaningOf(draft);
  if (draft.titles.length === 0 || (role !== "director" && role !== "coordinator" && role !== "chair")) return;
  const holders = people.filter((person) => meaningOf(person) === role);
  const [holder] = holders;
  if (!holder || holders.length > 1 || isElsewhere(draft.words)) return;
  const [number] = holder.numbers.length === 0 ? draft.numbers : [];
  const [address] = holder.addresses.length === 0 ? draft.addresses : [];
  if (number !== undefined) holder.numbers.push(number);
  if (address !== undefined) holder.addresses.push(address);
  if (number !== undefined || address !== undefined) for (const quote of draft.quotes) addQuote(holder, quote);
}

/** A nameless address that a person already has, or that is built from the name of one who has none. */
function ownedBy(people: readonly Draft[]): (draft: Draft) => boolean {
  const numbers = new Set(people.flatMap((person) => person.numbers));
  const addresses = new Set(people.flatMap((person) => person.addresses));
  const withoutAddress = people.filter((person) => person.addresses.length === 0).slice(0, mostCompared);
  const giveNumbers = (owner: Draft, draft: Draft): void => {
    if (owner.numbers.length > 0 || draft.addresses.length > 1) return;
    for (const number of draft.numbers) addOnce(owner.numbers, number);
  };
  return (draft) => {
    if (draft.addresses.length === 0)
      return draft.numbers.length > 0 && draft.numbers.every((number) => numbers.has(number));
    return draft.addresses.every((address) => {
      if (addresses.has(address)) return true;
      if (mailboxKind(address) === "elsewhere") return false;
      const owners = withoutAddress.filter((person) => person.name && isAddressOf(address, person.name.name));
      const [owner] = owners;
      if (owners.length !== 1 || !owner || owner.addresses.length > 0) return false;
      owner.addresses.push(address);
      giveNumbers(owner, draft);
      for (const quote of draft.quotes) addQuote(owner, quote);
      return true;
    });
  };
}

/** People of a page whose names are compared with a nameless address: more than a program's page has. */
const mostCompared = 100;

/** Address and number of one office in the same entry, or repeated further down, are one contact. */
function mergeOffices(drafts: readonly Draft[]): Draft[] {
  const offices: Draft[] = [];
  const known = new Map<string, Draft>();
  for (const draft of drafts) {
    const ways = draft.addresses.length > 0 ? draft.addresses : draft.numbers;
    const office = ways.map((way) => known.get(way)).find((other) => other !== undefined);
    if (!office) offices.push(draft);
    for (const way of [...draft.addresses, ...draft.numbers]) known.set(way, office ?? draft);
    if (!office) continue;
    for (const number of draft.numbers) addOnce(office.numbers, number);
    office.called ||= draft.called;
  }
  return offices;
}
