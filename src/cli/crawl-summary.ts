import type { SiteReport } from "../crawl/kept-visit.js";
import { isFailure } from "../crawl/verdict.js";
import type { CrawlReport } from "../crawl/write-run.js";
import { printable } from "../diff/printable.js";
import type { OutcomeName } from "../model/outcome.js";
import { withAllowPrivate } from "./allow-private.js";
import { plainTable } from "./plain-table.js";
import type { Colours } from "./terminal.js";
import { bytesInWords, counted, duration, shortened, usualWidth } from "./wording.js";
import { wrapped } from "./wrapped.js";

/** Above this many sites the table shows only those that need a look. */
const mostRows = 60;

/** Outcomes as people read them. */
export const outcomeWords: Readonly<Record<OutcomeName, string>> = {
  ok: "ok",
  unchanged: "unchanged",
  moved: "moved",
  blocked: "blocked",
  robots_denied: "robots denied",
  gone: "gone",
  fetch_failed: "fetch failed",
  extract_failed: "extract failed",
  quarantined: "quarantined",
};

/** The closing table of a crawl with the reasons of failures, totals and the snapshot's place. At most 100 columns. */
export function crawlSummary(
  report: CrawlReport & { readonly carried?: readonly string[] },
  folder: string,
  colours: Colours,
): string {
  const { visited, manifest, removed, notDue } = report;
  const failed = visited.filter(({ outcome }) => isFailure(outcome.outcome));
  const shown = visited.length <= mostRows ? visited : failed;
  const lines = shown.length === 0 ? [] : [siteTable(shown, colours)];
  if (failed.length > 0) lines.push("");
  if (shown.length < visited.length) {
    lines.push(colours.dim(`${counted(visited.length - shown.length, "site")} went well and are not shown`));
  }
  for (const { outcome } of failed) {
    const reason = withAllowPrivate(`${outcome.site}: ${printable(outcome.reason ?? outcome.outcome)}`);
    const advice = `; if that is right: matchscout refresh ${outcome.site} --accept-drop`;
    const line = outcome.outcome === "quarantined" ? `${reason}${advice}` : reason;
    lines.push(`${colours.red("✗")} ${wrapped(line, 96, "  ")}`);
  }
  if (failed.length > 0) {
    lines.push(
      `  What ${failed.length === 1 ? "it" : "they"} stated before is kept, with the date on which it was last seen.`,
    );
  }
  if (notDue.length > 0) lines.push(`${counted(notDue.length, "site")} not due, left as they were`);
  const { carried = [] } = report;
  if (carried.length > 0) lines.push(`${counted(carried.length, "site")} without stored pages, left as they were`);
  if (removed.length > 0) lines.push(`removed, because no adapter declares them any more: ${removed.join(", ")}`);
  const sum = (pick: (site: SiteReport) => number) => visited.reduce((total, site) => total + pick(site), 0);
  const counts = [
    `${counted(visited.length, "site")}${failed.length === 0 ? "" : `, ${failed.length} failed`}`,
    counted(
      sum(({ outcome }) => outcome.programs),
      "program",
    ),
    counted(
      sum(({ outcome }) => outcome.pages),
      "page",
    ),
    counted(
      sum(({ outcome }) => outcome.facts),
      "fact",
    ),
    counted(
      sum(({ outcome }) => outcome.contacts),
      "contact",
    ),
    counted(
      sum(({ outcome }) => outcome.requests),
      "request",
    ),
    receivedBytes(sum(({ outcome }) => outcome.bytes)),
    duration(report.milliseconds),
  ];
  lines.push("", wrapped(counts.join(" · "), usualWidth, "  "));
  const issues = issueCounts(
    sum(({ unread }) => unread),
    sum(({ unproven }) => unproven),
  );
  if (issues !== "") lines.push(`${issues}; matchscout report tells the sites, matchscout doctor SITE the words`);
  lines.push(
    report.written
      ? `snapshot ${colours.bold(manifest.id)} (${manifest.result}) in ${folder}`
      : `nothing was due, so no snapshot was written; the newest is ${colours.bold(manifest.id)} in ${folder}`,
  );
  return lines.join("\n");
}

/** What could not be read or proved, empty where there is nothing of it. */
function issueCounts(unread: number, unproven: number): string {
  return [
    ...(unread === 0 ? [] : [`${counted(unread, "wording")} that no rule understands`]),
    ...(unproven === 0 ? [] : [`${counted(unproven, "finding")} without proof`]),
  ].join(", ");
}

/** "81 kB received" */
export function receivedBytes(bytes: number): string {
  return `${bytesInWords(bytes)} received`;
}

function siteTable(sites: readonly SiteReport[], colours: Colours): string {
  const table = plainTable(
    ["site", "outcome", "pages", "facts", "contacts", "failures", "time"].map((title) => colours.bold(title)),
    ["left", "left", "right", "right", "right", "right", "right"],
  );
  for (const { outcome, milliseconds } of sites) {
    const words = outcomeWords[outcome.outcome];
    table.push([
      shortened(outcome.site, 40),
      isFailure(outcome.outcome) ? colours.red(words) : outcome.outcome === "ok" ? colours.green(words) : words,
      outcome.pages,
      outcome.facts,
      outcome.contacts,
      outcome.failures.length,
      duration(milliseconds),
    ]);
  }
  return table.text();
}
