import { printable } from "../diff/printable.js";
import { labelOf, valueInWords } from "../model/labels.js";
import type { ProbeReport } from "../model/probe-report.js";
import { factKeys } from "../model/vocabulary.js";
import { contactInWords } from "./fact-text.js";
import type { Colours } from "./terminal.js";
import { counted } from "./wording.js";
import { wrapped } from "./wrapped.js";

const width = 96;
/** Programs whose facts are printed one by one; of more only the numbers are. */
const fewPrograms = 3;

/** A probe's report for people. */
export function probeText(report: ProbeReport, colours: Colours): string {
  const { site, programs, leftOut, missing } = report;
  const lines = [
    colours.bold(printable(report.landing)),
    ...property("platform", platformWords(report)),
    ...property("robots.txt", robotsWords(report)),
    ...property("sitemap", sitemapWords(report)),
    ...property("institution", site.institution ?? "not stated"),
    ...site.institutionPages.flatMap((address) => property("policy page", address)),
    "",
    `${counted(programs.length, "residency", "residencies")}${leftOut.length === 0 ? "" : `; left out: ${leftOutWords(leftOut)}`}`,
  ];
  for (const program of programs) lines.push("", ...programLines(program, programs.length <= fewPrograms, colours));
  const failed = report.visits.filter(({ reason }) => reason !== undefined);
  if (failed.length > 0) lines.push("", `${counted(failed.length, "page")} did not answer well:`);
  for (const { url, outcome, reason } of failed)
    lines.push(`  ${wrapped(printable(`${url}: ${outcome}: ${reason}`), width, "    ")}`);
  lines.push("", `${counted(report.visits.length, "page")}, ${counted(report.requests, "request")}`);
  if (missing.length > 0)
    lines.push(`An adapter needs what no page states: ${missing.map((name) => `--${name}`).join(", ")}`);
  return lines.join("\n");
}

function property(name: string, value: string): string[] {
  return [`  ${name.padEnd(13)}${wrapped(printable(value), width - 15, " ".repeat(15))}`];
}

function platformWords({ platform }: ProbeReport): string {
  const { name = "unknown", generator, marks } = platform;
  const proofs = [...(generator === undefined ? [] : [`generator "${generator}"`]), ...marks];
  return proofs.length === 0 ? name : `${name} (${proofs.join(", ")})`;
}

function robotsWords({ robots }: ProbeReport): string {
  const rules = { none: "forbids nothing", some: "has rules", unread: "was not read" }[robots.rules];
  return robots.denied.length === 0
    ? `${rules}; all pages that were wanted are allowed`
    : `${rules}; forbids ${robots.denied.join(", ")}`;
}

function sitemapWords({ sitemaps }: ProbeReport): string {
  if (sitemaps.length === 0) return "none";
  return sitemaps.map(({ address, holds, addresses }) => `${address} (${addresses} ${holds})`).join(", ");
}

/** "5 fellowships, 1 program of another profession" */
export function leftOutWords(leftOut: ProbeReport["leftOut"]): string {
  const counts = new Map<string, number>();
  for (const { kind } of leftOut) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const many: Readonly<Record<string, string>> = {
    fellowship: "fellowships",
    "other profession": "programs of other professions",
  };
  return [...counts]
    .map(([kind, count]) =>
      counted(count, kind === "other profession" ? "program of another profession" : kind, many[kind] ?? `${kind}s`),
    )
    .join(", ");
}

function programLines(program: ProbeReport["programs"][number], whole: boolean, colours: Colours): string[] {
  const { name, specialty, city, state, acgmeId, start, facts, contacts } = program;
  const place = city === undefined || state === undefined ? "place not stated" : `${city}, ${state}`;
  const lines = [
    colours.bold(printable(name)),
    `  ${[specialty, place, ...(acgmeId === undefined ? [] : [`ACGME ${acgmeId}`])].map(printable).join(" · ")}`,
    ...start.map((page) => `  start: ${printable(page.address)} (${startWords(page)})`),
  ];
  const keys = factKeys.filter((key) => facts[key] !== undefined);
  if (whole) {
    for (const key of keys) {
      const fact = facts[key];
      if (fact === undefined) continue;
      lines.push(`  ${labelOf(key)}: ${valueInWords(key, fact.value)}`);
      lines.push(colours.dim(`      “${wrapped(printable(fact.evidence[0]?.quote ?? ""), width - 6, "       ")}”`));
    }
    for (const contact of contacts) lines.push(`  ${contactInWords({ ...contact, scope: "program" })}`);
  }
  return [...lines, `  ${counted(keys.length, "fact")}, ${counted(contacts.length, "contact")}`];
}

function startWords({ points, facts, contacts }: ProbeReport["programs"][number]["start"][number]): string {
  return [
    ...(points === undefined ? [] : [`link score ${points}`]),
    counted(facts, "fact"),
    counted(contacts, "contact"),
  ].join(", ");
}
