import type { Change } from "./change.js";
import type { Contact } from "./contact.js";
import { type ContactIdentity, detailPattern } from "./detail-pattern.js";
import type { Evidence } from "./evidence.js";
import type { Fact, Facts } from "./fact.js";
import type { OptOut } from "./opt-out.js";
import type { ProgramRecord } from "./program.js";
import { type FactKey, factKeys } from "./vocabulary.js";

/** What stands in a quote in place of what somebody asked to be taken out. */
const removed = "[removed]";

/** What opt-outs leave of data that is about to be published. Both give back what they were given where nothing applies. */
export interface OptOutRules {
  /** Undefined when the whole program is left out. */
  record(record: ProgramRecord): ProgramRecord | undefined;
  /** Undefined when the program or the contact that changed is left out; `site` is the program's website. */
  change(change: Change, site: string): Change | undefined;
}

/**
 * Applies opt-outs: programs and sites are left out, contacts are left out where one of the named details is theirs, and
 * their details give way to "[removed]" in the quotes and headings of the same program. An address whose path holds such
 * a detail is cut down to its website.
 */
export function honourOptOuts(optOuts: readonly OptOut[]): OptOutRules {
  const sites = new Set(optOuts.flatMap((each) => (each.kind === "site" ? [each.site] : [])));
  const programs = new Set(optOuts.flatMap((each) => (each.kind === "program" ? [each.program] : [])));
  const people = optOuts.filter((each) => each.kind === "contact");
  const leftOut = (ids: readonly string[], site: string) => sites.has(site) || ids.some((id) => programs.has(id));
  const peopleOf = (ids: readonly string[]) =>
    people.filter(({ program }) => program === undefined || ids.includes(program));

  return {
    record: (record) => {
      const ids = [record.id, ...(record.formerIds ?? [])];
      if (leftOut(ids, record.site)) return undefined;
      const wished = peopleOf(ids);
      return wished.length === 0 ? record : withoutContacts(record, wished);
    },
    change: (change, site) => {
      const ids = [change.program, ...("formerId" in change ? [change.formerId] : [])];
      if (leftOut(ids, site)) return undefined;
      const wished = peopleOf(ids);
      return wished.length === 0 ? change : changeWithout(change, wished);
    },
  };
}

function withoutContacts(record: ProgramRecord, wished: readonly ContactIdentity[]): ProgramRecord {
  const kept = record.contacts.filter((contact) => !wished.some((wish) => isSame(wish, contact)));
  const gone = record.contacts.filter((contact) => !kept.includes(contact));
  const redact = redaction([...wished, ...gone]);
  const withRedacted = <T extends { readonly evidence: readonly Evidence[] }>(proven: T) => ({
    ...proven,
    evidence: proven.evidence.map(redact),
  });
  const facts: Facts = {};
  for (const key of factKeys) copyFact(key, record.facts, facts, redact);
  return {
    ...record,
    facts,
    contacts: kept.map(withRedacted),
    conflicts: record.conflicts.map(withRedacted),
  };
}

function copyFact<K extends FactKey>(key: K, from: Facts, to: { [P in K]?: Fact<P> }, redact: Redact): void {
  const fact: Facts[K] = from[key];
  if (fact !== undefined) to[key] = { ...fact, evidence: fact.evidence.map(redact) };
}

function changeWithout(change: Change, wished: readonly ContactIdentity[]): Change | undefined {
  const redact = redaction(wished);
  const side = <T extends { readonly evidence: readonly Evidence[] }>(proven: T) => ({
    ...proven,
    evidence: proven.evidence.map(redact),
  });
  const isGone = (contact: Contact) => wished.some((wish) => isSame(wish, contact));
  switch (change.kind) {
    case "fact_added":
      return { ...change, after: side(change.after) };
    case "fact_removed":
      return { ...change, before: side(change.before) };
    case "fact_changed":
      return { ...change, before: side(change.before), after: side(change.after) };
    case "contact_added":
      return isGone(change.after) ? undefined : { ...change, after: side(change.after) };
    case "contact_removed":
      return isGone(change.before) ? undefined : { ...change, before: side(change.before) };
    case "contact_changed":
      return isGone(change.before) || isGone(change.after)
        ? undefined
        : { ...change, before: side(change.before), after: side(change.after) };
    default:
      return change;
  }
}

/** True when one of the wished details is the contact's. */
function isSame(wish: ContactIdentity, contact: ContactIdentity): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && plain(a) === plain(b);
  return same(wish.email, contact.email) || same(wish.phone, contact.phone) || same(wish.name, contact.name);
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

type Redact = (evidence: Evidence) => Evidence;

function redaction(people: readonly ContactIdentity[]): Redact {
  // Addresses first: a name within one would leave the rest of it behind.
  const details: ContactIdentity[] = [
    ...people.map(({ email }) => ({ email })),
    ...people.map(({ phone }) => ({ phone })),
    ...people.map(({ name }) => ({ name })),
  ];
  const patterns = details.flatMap((detail) => detailPattern(detail) ?? []);
  const clean = (text: string) => patterns.reduce((rest, pattern) => rest.replace(pattern, removed), text);
  return (evidence) => ({
    ...evidence,
    url: clean(decoded(evidence.url)) === decoded(evidence.url) ? evidence.url : new URL("/", evidence.url).href,
    quote: clean(evidence.quote),
    headings: evidence.headings.map(clean),
  });
}

/** An address with its percent-encoded characters (RFC 3986, 2.1) as people read them. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
