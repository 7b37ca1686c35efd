import type { ExpectationBand } from "../model/expectation-band.js";
import type { SiteOutcome } from "../model/outcome.js";
import type { ProgramRecord } from "../model/program.js";
import type { Site, SiteProgram } from "../model/site.js";
import type { PageReading } from "../resolve/reading.js";
import { resolveProgram } from "../resolve/resolve-program.js";
import type { Output, SiteState } from "../store/output.js";
import { addressKey } from "./address.js";
import { programBudget } from "./budget.js";
import { carryUnread } from "./carry.js";
import { bandFor, factCount, shortfall, surplus } from "./expectation.js";
import { addressOf, knownPages } from "./first-pages.js";
import type { PageReader } from "./page-reader.js";
import type { PageVisit } from "./page-visit.js";
import { type ProgramVisit, readMenus, visitProgram } from "./program-pages.js";
import { proposedStart } from "./proposed-start.js";
import { reportSite, type UntimedSite } from "./site-report.js";
import { type Asking, SiteVisitor } from "./site-visitor.js";
import { Sitemap } from "./sitemap.js";
import { Territory } from "./territory.js";
import { failuresOf, isFailure, type JudgedVisit, verdictOf } from "./verdict.js";

/** What one site's crawl is given. */
export interface SiteCrawlOrder {
  readonly site: Site;
  /** The programs to visit; fewer than the site has when the run selects among them. */
  readonly programs: readonly SiteProgram[];
  /** The newest snapshot's records of these programs, by their present id. */
  readonly former: ReadonlyMap<string, ProgramRecord>;
  /** How many facts the whole site should give, where that was accepted. */
  readonly band?: ExpectationBand | undefined;
  /** Believe the site even when it gives far fewer facts than before. */
  readonly acceptDrop: boolean;
  readonly output: Output;
  /** Absent: pages are read in this thread. */
  readonly reader?: PageReader | undefined;
  /** When the visit to the site began, ISO 8601. */
  readonly checkedAt: string;
  /** Absent: nothing is asked for, only stored copies are read. */
  readonly asking?: Asking | undefined;
}

/** What one site's crawl gave. */
export interface SiteCrawl {
  readonly outcome: SiteOutcome;
  readonly programs: readonly ProgramRecord[];
  /** Not written yet. */
  readonly state: SiteState;
  readonly report: UntimedSite;
}

/**
 * Visits one site: its institution's pages once, then for each program the start pages, what their links promise, and
 * the pages that gave facts before. A page that fails keeps its last good copy and so its facts, with the date on
 * which they were last seen. Writes page bytes, but neither state nor snapshot. Throws `HookError` when the adapter's
 * hook does, `StoreError` when the output folder fails, and the abort reason when aborted.
 */
export async function crawlSite(order: SiteCrawlOrder): Promise<SiteCrawl> {
  const { site, programs, former, output, checkedAt } = order;
  const state = await output.readSiteState(site.id);
  const visitor = new SiteVisitor({ ...order, state });
  const territory = new Territory(site);
  const institution: JudgedVisit[] = [];
  for (const path of site.institutionPages ?? []) {
    institution.push({ visit: await visitor.visit(addressOf(site, path)), role: "institution" });
  }
  const menus = await readMenus(site, programs, visitor);
  const parts = { visitor, territory, menus, sitemap: new Sitemap(site.home, visitor, territory) };
  const judged: JudgedVisit[] = [...institution];
  const records: ProgramRecord[] = [];
  const programPages: Record<string, readonly string[]> = { ...state?.programPages };
  let taken = 0;
  for (const [index, program] of programs.entries()) {
    const known = knownPages(state, program);
    const budget = programBudget(site, taken, programs.length - index);
    const { visits, cost } = await visitProgram(site, program, known, budget, parts);
    taken += cost;
    judged.push(...visits);
    records.push(recordOf(site, program, visits, institution, checkedAt));
    programPages[program.id] = pagesToRemember(visits, known);
    for (const id of program.formerIds ?? []) delete programPages[id];
  }
  const keys = settledKeys(visitor.visits, state);
  const carried = records.map((record) => carryUnread(record, former.get(record.id), keys.settled));
  const before = programs.flatMap(({ id }) => former.get(id) ?? []);
  const band = bandFor(order.band, site.programs.length, programs.length);
  const short = order.acceptDrop ? undefined : shortfall(before, carried, keys.gone, band);
  const verdict = short === undefined ? verdictOf(judged) : { outcome: "quarantined" as const, reason: short };
  const kept = short === undefined ? carried : carried.map((record) => quarantined(record, former.get(record.id)));
  const outcome: SiteOutcome = {
    site: site.id,
    ...verdict,
    checkedAt,
    programs: kept.length,
    pages: visitor.visits.filter((visit) => !isFailure(visit.outcome)).length,
    requests: visitor.requests,
    bytes: visitor.bytes,
    facts: factCount(kept),
    contacts: kept.reduce((sum, { contacts }) => sum + contacts.length, 0),
    failures: failuresOf(visitor.visits),
  };
  const nextCheckAt = (address: string) => (visitor.urls.get(address) ?? visitor.unanswered.get(address))?.nextCheckAt;
  return {
    outcome,
    programs: kept,
    state: stateAfter(order, visitor, programPages, state),
    report: reportSite({
      outcome,
      visits: visitor.visits,
      nextCheckAt,
      former,
      after: kept,
      warning: surplus(carried, band),
    }),
  };
}

function recordOf(
  site: Site,
  program: SiteProgram,
  visits: readonly ProgramVisit[],
  institution: readonly JudgedVisit[],
  checkedAt: string,
): ProgramRecord {
  const shared = institution.map((judged) => ({ ...judged, scope: "institution" as const }));
  const readings = readingsOf([...visits, ...shared]);
  const { start: _start, scope: _scope, ...identity } = program;
  return resolveProgram({
    identity,
    site: site.id,
    url: addressOf(site, program.start[0] ?? "/"),
    outcome: verdictOf(visits).outcome,
    checkedAt,
    readings,
  });
}

/** One reading for every page with something to read; the same bytes or address under two names are read once. */
function readingsOf(visits: readonly ProgramVisit[]): PageReading[] {
  const seen = new Set<string>();
  const readings: PageReading[] = [];
  for (const { visit, role, scope } of visits) {
    const { copy } = visit;
    if (copy === undefined || seen.has(copy.digest) || seen.has(addressKey(copy.url))) continue;
    seen.add(copy.digest).add(addressKey(copy.url));
    const { url, digest, fetchedAt, findings, text, page } = copy;
    readings.push({ url, title: page.title, scope, start: role === "start", fetchedAt, digest, findings, text });
  }
  return readings;
}

/** Pages that gave something, and known pages that failed this time. A page that is gone for good is forgotten. */
function pagesToRemember(visits: readonly ProgramVisit[], known: readonly string[]): readonly string[] {
  const knownKeys = new Set(known.map(addressKey));
  return visits
    .filter(({ visit: { address, copy, outcome, confirmedGone } }) => {
      if (confirmedGone) return false;
      if (isFailure(outcome) && knownKeys.has(addressKey(address))) return true;
      return copy !== undefined && copy.findings.findings.length + copy.findings.contacts.length > 0;
    })
    .map(({ visit }) => visit.address);
}

/**
 * Keys of the pages whose present state is certain: read in this run or before, gone for good, or left out by the
 * adapter although they were known.
 */
function settledKeys(
  visits: readonly PageVisit[],
  state: SiteState | undefined,
): { settled: ReadonlySet<string>; gone: ReadonlySet<string> } {
  const settled = new Set<string>();
  const gone = new Set<string>();
  const visited = new Set(visits.map(({ address }) => addressKey(address)));
  for (const { address, copy, confirmedGone } of visits) {
    if (copy === undefined && !confirmedGone) continue;
    for (const known of [address, copy?.url, state?.urls[address]?.finalUrl]) {
      if (known === undefined) continue;
      settled.add(addressKey(known));
      if (confirmedGone) gone.add(addressKey(known));
    }
  }
  for (const [address, { finalUrl }] of Object.entries(state?.urls ?? {})) {
    if (visited.has(addressKey(address)) || visited.has(addressKey(finalUrl))) continue;
    settled.add(addressKey(address)).add(addressKey(finalUrl));
  }
  return { settled, gone };
}

function quarantined(record: ProgramRecord, former: ProgramRecord | undefined): ProgramRecord {
  const { facts, contacts, conflicts, lastSeen } = former ?? record;
  return { ...record, outcome: "quarantined", ...(lastSeen !== undefined && { lastSeen }), facts, contacts, conflicts };
}

/** What the next run starts from. Addresses that a whole and good crawl neither visited nor needs are forgotten. */
function stateAfter(
  { site, programs }: SiteCrawlOrder,
  visitor: SiteVisitor,
  programPages: Readonly<Record<string, readonly string[]>>,
  before: SiteState | undefined,
): SiteState {
  const answered = visitor.visits.every(({ outcome }) => outcome !== "fetch_failed" && outcome !== "blocked");
  const whole = answered && programs.length === site.programs.length;
  const visited = new Set(visitor.visits.map(({ address }) => address));
  const needed = new Set([...visited, ...Object.values(programPages).flat()]);
  const urls = [...visitor.urls].filter(([address]) => !whole || needed.has(address));
  const unanswered = [...visitor.unanswered].filter(([address]) => !whole || visited.has(address));
  const proposed = proposedStart(site, programs, visitor.visits, before?.proposedStart);
  return {
    schemaVersion: 1,
    site: site.id,
    urls: Object.fromEntries(urls),
    ...(unanswered.length > 0 && { unanswered: Object.fromEntries(unanswered) }),
    programPages,
    ...(Object.keys(proposed).length > 0 && { proposedStart: proposed }),
  };
}
