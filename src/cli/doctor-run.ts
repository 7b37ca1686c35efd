import { existsSync } from "node:fs";
import { isFailure } from "../crawl/verdict.js";
import { printable } from "../diff/printable.js";
import type { OutcomeName } from "../model/outcome.js";
import type { ReportedSite, ReportedUnproven, ReportedUnread, ReportedVisit } from "../model/run-report.js";
import { openOutput } from "../store/file-output.js";
import type { Output, SiteState } from "../store/output.js";
import type { DoctorOptions } from "./command-options.js";
import { outcomeWords } from "./crawl-summary.js";
import { adviceFor } from "./doctor-advice.js";
import { UsageError } from "./failures.js";
import { filterOf, loadAdapters } from "./load-adapters.js";
import { type Colours, print, printJson, stdoutColours } from "./terminal.js";
import { counted, usualWidth } from "./wording.js";
import { wrapped } from "./wrapped.js";

/** One address of a site: how its last visit ended, and the copy that is stored. */
interface PageCondition extends Pick<ReportedVisit, "url" | "outcome" | "asked" | "status" | "reason" | "via"> {
  readonly facts: number;
  readonly contacts: number;
  readonly storedPage: string | null;
  /** False when the store no longer has it. */
  readonly stored: boolean;
  readonly storedAt: string | null;
  readonly nextCheckAt: string | null;
}

interface Condition {
  readonly site: string;
  readonly outcome: OutcomeName;
  readonly reason: string | null;
  readonly checkedAt: string;
  /** The snapshot whose run visited the site last; null when that run left no report. */
  readonly snapshot: string | null;
  readonly pages: readonly PageCondition[];
  readonly unread: readonly ReportedUnread[];
  readonly unproven: readonly ReportedUnproven[];
  readonly advice: readonly string[];
}

/** Wordings of one kind that are shown; `--json` has all. */
const mostShown = 10;

/** `matchscout doctor`. Throws `UsageError` for a site that was never visited. */
export async function runDoctor(site: string, options: DoctorOptions): Promise<void> {
  const output = await openOutput(options.out);
  const condition = await conditionOf(output, site);
  if (condition === undefined) {
    filterOf({ site: [site] }, await loadAdapters(options));
    throw new UsageError(`${site} was never visited; \`matchscout crawl --site ${site}\` does it`);
  }
  if (options.json === true) printJson(condition);
  else print(conditionText(condition, stdoutColours()));
}

async function conditionOf(output: Output, site: string): Promise<Condition | undefined> {
  const latest = await output.readLatest();
  if (latest === undefined) return undefined;
  const last = (await output.readManifest(latest.newest)).sites.find((outcome) => outcome.site === site);
  if (last === undefined) return undefined;
  const state = await output.readSiteState(site);
  const { visit, reading } = await lastReports(output, site);
  const visits = visit?.report.visits ?? last.failures.map((failure) => ({ ...failure, asked: true }));
  const pages = pagesOf(visits, state, output);
  const { unread = [], unproven = [] } = reading ?? {};
  const unreadable = pages.find(({ outcome }) => outcome === "extract_failed") ?? pages[0];
  return {
    site,
    outcome: last.outcome,
    reason: last.reason ?? null,
    checkedAt: last.checkedAt,
    snapshot: visit?.snapshot ?? null,
    pages,
    unread,
    unproven,
    advice: adviceFor({
      site,
      outcome: last.outcome,
      pages: last.failures.map(({ outcome }) => outcome),
      reason: last.reason ?? "",
      storedPage: unreadable?.stored === true ? (unreadable.storedPage ?? undefined) : undefined,
      lost: pages.filter(({ storedPage, stored }) => storedPage !== null && !stored).length,
      unread: unread.length,
      unproven: unproven.length,
    }),
  };
}

interface LastReports {
  /** The newest report of a run that visited the site. */
  readonly visit?: { readonly snapshot: string; readonly report: ReportedSite };
  /** The newest report of a run that read its pages, if only from the store. */
  readonly reading?: ReportedSite;
}

async function lastReports(output: Output, site: string): Promise<LastReports> {
  let reading: ReportedSite | undefined;
  for (const snapshot of (await output.listSnapshots()).toReversed()) {
    const run = await output.readRunReport(snapshot);
    const report = run?.sites.find((visited) => visited.site === site);
    if (run === undefined || report === undefined) continue;
    reading ??= report;
    if (run.kind !== "reextract") return { visit: { snapshot, report }, reading };
  }
  return reading === undefined ? {} : { reading };
}

function pagesOf(
  visits: readonly (Pick<ReportedVisit, "url" | "outcome" | "asked"> & Partial<ReportedVisit>)[],
  state: SiteState | undefined,
  output: Output,
): PageCondition[] {
  return visits.map((visit) => {
    const { url, outcome, asked, status, reason, via, facts = 0, contacts = 0 } = visit;
    const known = state?.urls[url];
    const digest = visit.digest ?? known?.digest;
    const storedPage = digest === undefined ? null : output.pagePath(digest);
    return {
      url,
      outcome,
      asked,
      ...(status !== undefined && { status }),
      ...(reason !== undefined && { reason }),
      ...(via !== undefined && { via }),
      facts,
      contacts,
      storedPage,
      stored: storedPage !== null && existsSync(storedPage),
      storedAt: visit.fetchedAt ?? known?.fetchedAt ?? null,
      nextCheckAt: (known ?? state?.unanswered?.[url])?.nextCheckAt ?? visit.nextCheckAt ?? null,
    };
  });
}

function conditionText(condition: Condition, colours: Colours): string {
  const { site, outcome, reason, checkedAt, snapshot, pages, unread, unproven, advice } = condition;
  const words = isFailure(outcome) ? colours.red(outcomeWords[outcome]) : colours.green(outcomeWords[outcome]);
  const seen = snapshot === null ? "" : `, snapshot ${snapshot}`;
  const lines = [wrapped(`${colours.bold(site)}: ${words} on ${instant(checkedAt)}${seen}`, usualWidth, "  ")];
  if (reason !== null) lines.push(`  ${wrapped(printable(reason), 96, "  ")}`);
  lines.push("", colours.bold("What was tried, and what came back"));
  for (const page of pages) lines.push(...pageLines(page, colours));
  if (pages.length === 0) lines.push("  nothing that is known");
  lines.push(...wordings("Wording that no rule understood", unread, colours));
  lines.push(...wordings("Findings without proof", unproven, colours));
  lines.push("", colours.bold("What to do next"));
  for (const sentence of advice) lines.push(`  - ${wrapped(sentence, 94, "    ")}`);
  return lines.join("\n");
}

function pageLines(page: PageCondition, colours: Colours): string[] {
  const failed = isFailure(page.outcome);
  const mark = failed ? colours.red("✗") : colours.green("✓");
  const status = page.status === undefined ? "" : ` (${page.status})`;
  const notAsked = page.asked ? "" : ", not asked";
  const found = failed ? "" : `, ${counted(page.facts, "statement")}, ${counted(page.contacts, "contact")}`;
  const lines = [
    `${mark} ${printable(page.url)}`,
    `    ${outcomeWords[page.outcome]}${status}${notAsked}${found}`,
    ...(page.reason === undefined ? [] : [`    ${wrapped(printable(page.reason), 94, "    ")}`]),
  ];
  if (page.storedPage !== null) {
    const when = page.storedAt === null ? "" : ` of ${instant(page.storedAt)}`;
    const drawn = page.via === "browser" ? ", drawn in a browser" : "";
    const lost = page.stored ? "" : ", missing now";
    lines.push(colours.dim(`    stored copy${when}${drawn}${lost}: ${page.storedPage}`));
  }
  if (page.nextCheckAt !== null) lines.push(colours.dim(`    crawl --due looks again ${instant(page.nextCheckAt)}`));
  return lines;
}

function wordings(
  title: string,
  list: readonly { readonly url: string; readonly quote: string; readonly reason: string }[],
  colours: Colours,
): string[] {
  if (list.length === 0) return [];
  const lines = ["", colours.bold(`${title} (${list.length})`)];
  for (const { url, quote, reason } of list.slice(0, mostShown)) {
    lines.push(
      `  “${wrapped(printable(quote), 94, "   ")}”`,
      colours.dim(`    ${printable(reason)} · ${printable(url)}`),
    );
  }
  if (list.length > mostShown) lines.push(colours.dim(`  and ${list.length - mostShown} more: --json has them all`));
  return lines;
}

/** "2026-11-22 03:00 UTC". */
function instant(time: string): string {
  return `${time.slice(0, 16).replace("T", " ")} UTC`;
}
