import { describe } from "../diff/describe.js";
import { printable } from "../diff/printable.js";
import type { Cause } from "../model/change.js";
import type { Evidence } from "../model/evidence.js";
import type { ContactSpan, ProgramHistory, ValueSpan } from "../model/history.js";
import { labelOf, valueInWords } from "../model/labels.js";
import { contactInWords } from "./fact-text.js";
import type { Colours } from "./terminal.js";
import { usualWidth } from "./wording.js";
import { wrapped } from "./wrapped.js";

const causes: Readonly<Record<Cause, string>> = {
  source: "the site changed",
  extractor: "we read it differently",
  schema: "our vocabulary changed",
  rekey: "the program got a new id",
};

/** A program's history for people, at most 100 columns; the newest value of each fact last. */
export function historyText(history: ProgramHistory, colours: Colours): string {
  const { program, formerIds, name, institution, state, facts, contacts, events } = history;
  const former = formerIds.length === 0 ? "" : `, formerly ${formerIds.join(", ")}`;
  const lines = [
    colours.bold(wrapped(printable(`${name}, ${institution} (${state})`), usualWidth, "  ")),
    wrapped(`${program}${former}`, usualWidth, "  "),
  ];
  for (const { key, spans } of facts) {
    lines.push("", colours.bold(labelOf(key)));
    for (const span of spans) {
      lines.push(...spanLines(printable(valueInWords(key, span.value)), span, span.evidence, colours));
    }
  }
  if (contacts.length > 0) lines.push("", colours.bold("Contacts"));
  for (const span of contacts)
    lines.push(...spanLines(contactInWords(span.contact), span, span.contact.evidence, colours));
  if (events.length > 0) lines.push("", colours.bold("The program"));
  for (const { at, change } of events) {
    const { what, before, after } = describe(change);
    lines.push(`  ${day(at)}  ${wrapped(`${what}: ${before} → ${after}`, 86, "              ")}`);
  }
  if (facts.length + contacts.length + events.length === 0) lines.push("", "No snapshot holds anything of it.");
  return lines.join("\n");
}

type Held = Pick<ValueSpan | ContactSpan, "since" | "lastSeen" | "until">;

function spanLines(words: string, span: Held, evidence: readonly Evidence[], colours: Colours): string[] {
  const { since, lastSeen, until } = span;
  const held = until === undefined ? `since ${day(since.at)}, last seen ${day(lastSeen)}` : ended(span, until);
  const shown = until === undefined ? colours.green(words) : words;
  const [principal] = evidence;
  const proof =
    principal === undefined
      ? []
      : [`    “${wrapped(printable(principal.quote), 92, "     ")}”`, colours.dim(`    ${printable(principal.url)}`)];
  return [`  ${wrapped(shown, usualWidth - 2, "    ")}`, `    ${wrapped(held, usualWidth - 4, "    ")}`, ...proof];
}

function ended({ since, lastSeen }: Held, until: NonNullable<ValueSpan["until"]>): string {
  // What came and went on one day is told by the minute.
  const when = day(since.at) === day(until.at) ? minute : day;
  return `${when(since.at)} to ${when(lastSeen)}; no more on ${when(until.at)}: ${causes[until.cause]}`;
}

function day(instant: string): string {
  return instant.slice(0, 10);
}

function minute(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}
