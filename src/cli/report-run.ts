import { isFailure } from "../crawl/verdict.js";
import { printable } from "../diff/printable.js";
import type { ReportedSite, RunReport } from "../model/run-report.js";
import { openOutput } from "../store/file-output.js";
import type { ReportOptions } from "./command-options.js";
import { outcomeWords, receivedBytes } from "./crawl-summary.js";
import { UsageError } from "./failures.js";
import { plainTable } from "./plain-table.js";
import { chooseSnapshot } from "./snapshot-choice.js";
import { type Colours, print, printJson, stdoutColours } from "./terminal.js";
import { counted, duration, shortened, usualWidth } from "./wording.js";
import { wrapped } from "./wrapped.js";

/** `matchscout report`. Throws `UsageError` when the snapshot has no report. */
export async function runReport(name: string, options: ReportOptions): Promise<void> {
  const output = await openOutput(options.out);
  const id = await chooseSnapshot(output, name);
  const report = await output.readRunReport(id);
  if (report === undefined) throw new UsageError(`the snapshot ${id} holds no run report (run.json)`);
  if (options.json === true) printJson(report);
  else print(reportText(report, stdoutColours()));
}

/** The report as a table with reasons of failures and totals, at most 100 columns wide. */
function reportText(report: RunReport, colours: Colours): string {
  const { sites } = report;
  const failed = sites.filter(({ outcome }) => isFailure(outcome));
  const sum = (pick: (site: ReportedSite) => number) => sites.reduce((total, site) => total + pick(site), 0);
  const lines = [heading(report, colours), "", ...(sites.length === 0 ? [] : [siteTable(sites, colours), ""])];
  for (const { site, outcome, reason } of failed) {
    lines.push(`${colours.red("✗")} ${wrapped(`${site}: ${printable(reason ?? outcome)}`, 96, "  ")}`);
  }
  for (const { site, warning } of sites) {
    if (warning !== undefined) lines.push(`${colours.yellow("!")} ${wrapped(`${site}: ${warning}`, 96, "  ")}`);
  }
  for (const { file, field, reason } of report.brokenAdapters) {
    const place = field === undefined ? "" : `${field}: `;
    lines.push(`${colours.red("✗")} ${wrapped(printable(`broken adapter: ${file}: ${place}${reason}`), 96, "  ")}`);
  }
  if (report.removed.length > 0) {
    lines.push(wrapped(`removed, because no adapter declares them any more: ${report.removed.join(", ")}`, 98, "  "));
  }
  if (report.notDue.length > 0) lines.push(`${counted(report.notDue.length, "site")} not due, left as they were`);
  const totals = [
    counted(sites.length, "site"),
    `${failed.length} failed`,
    counted(
      sum(({ pages }) => pages),
      "page",
    ),
    counted(
      sum(({ requests }) => requests),
      "request",
    ),
    receivedBytes(sum(({ bytes }) => bytes)),
    `${sum(({ counts }) => counts.found)} facts found`,
    `${sum(({ counts }) => counts.lost)} lost`,
    `${sum(({ counts }) => counts.unread)} unread`,
    `${sum(({ counts }) => counts.unproven)} unproven`,
  ];
  lines.push(wrapped(totals.join(" · "), 98, "  "));
  lines.push(colours.dim("more about a site: matchscout doctor SITE"));
  return lines.join("\n");
}

function heading(report: RunReport, colours: Colours): string {
  const resumed = report.sessions === 1 ? "" : `, in ${report.sessions} sessions`;
  const due = report.due ? " of what was due" : "";
  const when = `${report.startedAt.slice(0, 16).replace("T", " ")} UTC`;
  const run = `${report.kind}${due}, ${when}, ${duration(report.milliseconds)}${resumed}`;
  return wrapped(`${colours.bold(report.snapshot)}  ${run}`, usualWidth, "  ");
}

function siteTable(sites: readonly ReportedSite[], colours: Colours): string {
  const titles = ["site", "outcome", "pages", "requests", "found", "lost", "issues", "failed", "time"];
  const table = plainTable(
    titles.map((title) => colours.bold(title)),
    titles.map((_, index) => (index < 2 ? "left" : "right")),
  );
  for (const site of sites) {
    const words = outcomeWords[site.outcome];
    const { found, lost, unread, unproven } = site.counts;
    table.push([
      shortened(site.site, 26),
      isFailure(site.outcome) ? colours.red(words) : words,
      site.pages,
      site.requests,
      found,
      lost === 0 ? lost : colours.yellow(String(lost)),
      unread + unproven,
      site.failures.length,
      duration(site.milliseconds),
    ]);
  }
  return table.text();
}
