import { type Contact, type ContactDetails, type ContactRole, contactRoleSchema } from "../model/contact.js";
import type { Evidence } from "../model/evidence.js";
import type { ContactFinding } from "../model/finding.js";
import { evidenceOf, provenQuotes } from "./candidate.js";
import { pageRanks } from "./page-rank.js";
import { compareText } from "./precedence.js";
import type { PageReading } from "./reading.js";
import { newest } from "./resolve-facts.js";
import { isInitialOf, samePersonName } from "./same-person.js";

/** Quotes that a contact carries, besides those that show details nobody else shows. */
const usualQuotes = 3;

/** One contact as one page shows it, with at least one quote that stands there. */
interface Sighting {
  readonly details: ContactDetails;
  readonly finding: ContactFinding;
  readonly quotes: readonly string[];
  readonly reading: PageReading;
  readonly pageRank: number;
}

/**
 * The people and offices that the pages name, each once: sorted by role (coordinator, director, associate director,
 * chair, office, other), then name and e-mail. A contact of the institution that the program's own pages show as well
 * is the program's. The order of the readings does not matter.
 */
export function resolveContacts(readings: readonly PageReading[]): Contact[] {
  const sightings = readings.flatMap(sightingsOf).sort(bySurety);
  const groups: Sighting[][] = [];
  for (const stage of stages) {
    for (const sighting of sightings.filter(stage.takes)) {
      const fitting = groups.filter((group) => stage.joins(sighting, group));
      const [home] = fitting;
      if (home === undefined) groups.push([sighting]);
      else if (fitting.length === 1 || !stage.onlyAlone) home.push(sighting);
    }
  }
  return groups.map(contactOf).sort(byRole);
}

/** Steps of bringing sightings together. Names come first, so that a bare number or address finds its owner. */
const stages: readonly {
  takes(sighting: Sighting): boolean;
  joins(sighting: Sighting, group: readonly Sighting[]): boolean;
  /** A sighting that fits several groups tells nothing that they do not: two people share the number. */
  readonly onlyAlone?: true;
}[] = [
  {
    takes: isNamed,
    joins: (sighting, group) => group.every((member) => areOnePerson(sighting.details, member.details)),
  },
  {
    takes: ({ details }) => details.name === undefined && details.email !== undefined,
    joins: (sighting, group) =>
      group.some(({ details }) => details.email === sighting.details.email) || sharesOnlyPhone(sighting, group),
  },
  {
    takes: ({ details }) => details.name === undefined && details.email === undefined,
    joins: (sighting, group) =>
      group.some(
        ({ details }) => details.phone === sighting.details.phone && rolesAgree(details.role, sighting.details.role),
      ),
    onlyAlone: true,
  },
];

function areOnePerson(a: ContactDetails, b: ContactDetails): boolean {
  const [left = "", right = ""] = [a.name, b.name];
  if (samePersonName(left, right)) return true;
  return a.email !== undefined && a.email === b.email && isInitialOf(left, right);
}

/** A nameless address joins a person of the same role who has the same phone and no address of their own. */
function sharesOnlyPhone({ details }: Sighting, group: readonly Sighting[]): boolean {
  if (details.phone === undefined || group.some((member) => member.details.email !== undefined)) return false;
  return group.some((member) => member.details.phone === details.phone && member.details.role === details.role);
}

function rolesAgree(a: ContactRole, b: ContactRole): boolean {
  return a === b || [a, b].some((role) => role === "office" || role === "other");
}

function sightingsOf(reading: PageReading): Sighting[] {
  const rank = pageRanks(reading).ofContacts;
  return reading.findings.contacts.flatMap((finding) => {
    const quotes = provenQuotes(finding, reading);
    const { name, email, phone } = finding.contact;
    const reachable = name !== undefined || email !== undefined || phone !== undefined;
    return quotes.length === 0 || !reachable
      ? []
      : [{ details: finding.contact, finding, quotes, reading, pageRank: rank }];
  });
}

/** The program's own pages first, then the page's rank, then how surely it was read, then its place. */
function bySurety(a: Sighting, b: Sighting): number {
  return (
    scopeRank(a) - scopeRank(b) ||
    a.pageRank - b.pageRank ||
    b.finding.confidence - a.finding.confidence ||
    a.finding.block - b.finding.block ||
    compareText(tieBreaker(a), tieBreaker(b))
  );
}

function scopeRank({ reading }: Sighting): number {
  return reading.scope === "program" ? 0 : 1;
}

function tieBreaker({ details, finding, reading }: Sighting): string {
  const { role, name, email, phone, preferred } = details;
  const { quotes, headings, rule } = finding;
  const { url, digest, fetchedAt } = reading;
  return JSON.stringify([url, role, name, email, phone, preferred, quotes, headings, rule, digest, fetchedAt]);
}

function contactOf(group: readonly Sighting[]): Contact {
  const sorted = group.toSorted(bySurety);
  const name = fullestName(sorted);
  const email = sorted.find(({ details }) => details.email !== undefined)?.details.email;
  const phone = sorted.find(({ details }) => details.phone !== undefined)?.details.phone;
  const preferred = sorted.some(({ details }) => details.preferred === true);
  const evidence = evidenceList(sorted);
  return {
    role: roleOf(sorted, name !== undefined),
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(preferred && { preferred }),
    scope: sorted.some(({ reading }) => reading.scope === "program") ? "program" : "institution",
    evidence,
    lastSeen: newest(evidence),
  };
}

/** The surest name, unless another gives in full the first name of which it has the initial. */
function fullestName(sorted: readonly Sighting[]): string | undefined {
  const names = sorted.flatMap(({ details }) => (details.name === undefined ? [] : [details.name]));
  const [surest] = names;
  if (surest === undefined) return undefined;
  return names.find((name) => isInitialOf(name, surest) && name.length > surest.length) ?? surest;
}

/**
 * The surest role that says something, of a sighting with the name before others: a person is no office, and `other`
 * stands only where nothing better is known.
 */
function roleOf(sorted: readonly Sighting[], named: boolean): ContactRole {
  const nameFirst = [...sorted.filter(isNamed), ...sorted.filter((sighting) => !isNamed(sighting))];
  const roles = nameFirst.map(({ details }) => details.role);
  const telling = roles.find((role) => role !== "other" && !(named && role === "office"));
  return telling ?? (named || !roles.includes("office") ? "other" : "office");
}

function isNamed({ details }: Sighting): boolean {
  return details.name !== undefined;
}

/** The surest sighting's quotes, those that show a detail that it lacks, then a few more; no quote of a page twice. */
function evidenceList(sorted: readonly Sighting[]): Evidence[] {
  const quotes = new Map<string, Evidence>();
  const add = ({ quotes: shown, finding, reading }: Sighting) => {
    for (const quote of shown) {
      const place = `${reading.url} ${quote}`;
      if (!quotes.has(place)) quotes.set(place, evidenceOf(quote, finding.headings, reading));
    }
  };
  const known = new Set<string>();
  for (const sighting of sorted) {
    const { name, email, phone } = sighting.details;
    const news = Object.entries({ name, email, phone }).filter(
      ([key, value]) => value !== undefined && !known.has(key),
    );
    if (known.size > 0 && news.length === 0) continue;
    for (const [key] of news) known.add(key);
    add(sighting);
  }
  for (const sighting of sorted) {
    if (quotes.size >= usualQuotes) break;
    add(sighting);
  }
  return [...quotes.values()];
}

function byRole(a: Contact, b: Contact): number {
  const order = contactRoleSchema.options;
  return (
    order.indexOf(a.role) - order.indexOf(b.role) ||
    compareText(a.name ?? "\uffff", b.name ?? "\uffff") ||
    compareText(a.email ?? "", b.email ?? "") ||
    compareText(a.phone ?? "", b.phone ?? "")
  );
}
