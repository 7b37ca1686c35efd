import { printable } from "../diff/printable.js";
import type { ExtractIssues } from "../model/extract-issues.js";
import type { SourcePage } from "./source-page.js";
import type { Colours } from "./terminal.js";
import { counted } from "./wording.js";
import { wrapped } from "./wrapped.js";

/** What a page asks for that no rule understood. */
export function issuesOf({ file, reading }: SourcePage): ExtractIssues {
  const issues = reading.findings.unread.map(({ quote, headings, reason }) => ({
    quote,
    headings: [...headings],
    reason,
  }));
  return { file, url: reading.url, issues };
}

/** The issues of a page for people, at most 100 columns wide. */
export function issuesText({ file, issues }: ExtractIssues, colours: Colours): string {
  const lines = [colours.bold(printable(file))];
  for (const { quote, headings, reason } of issues) {
    lines.push(`  “${wrapped(printable(quote), 94, "   ")}”`);
    if (headings.length > 0) lines.push(colours.dim(`    ${wrapped(printable(headings.join(" › ")), 94, "    ")}`));
    lines.push(`    ${colours.yellow(printable(reason))}`);
  }
  lines.push(`  ${issues.length === 0 ? "no wording that no rule understands" : counted(issues.length, "issue")}`, "");
  return lines.join("\n");
}
