import type { Comparison } from "../model/change.js";
import { byProgram } from "./by-program.js";
import { type Description, describe, type Quote } from "./describe.js";
import { summaryOf } from "./summary.js";

/**
 * A comparison as Markdown (CommonMark with GitHub's extensions). Scraped text stands in code spans or with every
 * character that means something escaped, so that it brings no HTML, no link and no mention. Ends with a line feed.
 */
export function formatMarkdown(comparison: Comparison): string {
  const head = `# Changes from ${comparison.from} to ${comparison.to}`;
  const groups = byProgram(comparison).map(({ title, changes }) =>
    [`## ${escapeMarkdown(title)}`, changes.map((change) => changeItem(describe(change))).join("\n")].join("\n\n"),
  );
  return `${[head, ...groups, summaryOf(comparison)].join("\n\n")}\n`;
}

function changeItem({ what, before, after, effect, cause, quotes }: Description): string {
  const meaning = effect === undefined || effect === "neutral" ? "" : ` **${effect}**`;
  const because = cause === undefined ? "" : ` _(${cause})_`;
  const headline = `- **${escapeMarkdown(what)}**: ${escapeMarkdown(before)} → ${escapeMarkdown(after)}${meaning}${because}`;
  return [headline, ...quotes.map(quoteItem)].join("\n");
}

function quoteItem({ side, text, url }: Quote): string {
  return `  - ${side}: ${codeSpan(text)} ${address(url)}`;
}

/** Escapes all ASCII punctuation (CommonMark 2.4) and, by an entity, what GitHub turns into links and mentions. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, "\\$&")
    .replace(/\\@/g, "&#64;")
    .replace(/\b(https?|ftp)\\:/gi, "$1&#58;")
    .replace(/\bwww\\\./gi, "www&#46;");
}

/** A code span whose fence is longer than any run of back-ticks in it (CommonMark 6.1). */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}

/** A web address as a link; any other kind is shown, never linked. */
function address(url: string): string {
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(url) ? `<${url}>` : codeSpan(url);
}
