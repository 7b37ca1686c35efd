import { printable } from "../diff/printable.js";
import type { Evidence } from "../model/evidence.js";
import type { ProgramRecord } from "../model/program.js";
import { openOutput } from "../store/file-output.js";
import { contactInWords, factInWords, factsInOrder } from "./fact-text.js";
import type { ShowOptions } from "./output-options.js";
import { idHolding } from "./program-choice.js";
import { chooseSnapshot } from "./snapshot-choice.js";
import { type Colours, print, printJson, stdoutColours } from "./terminal.js";
import { counted, usualWidth } from "./wording.js";
import { wrapped } from "./wrapped.js";

/** `matchscout show`. Throws `UsageError` for a program or snapshot that is not there, and `StoreError`. */
export async function runShow(name: string, options: ShowOptions): Promise<void> {
  const output = await openOutput(options.out);
  const { programs } = await output.readSnapshot(await chooseSnapshot(output, options.snapshot));
  const record = findProgram(programs, name);
  if (options.json === true) printJson(record);
  else print(programText(record, stdoutColours()));
}

/** The program of that id or former id, or the only one whose id holds the name. Throws `UsageError`. */
function findProgram(programs: readonly ProgramRecord[], name: string): ProgramRecord {
  const exact = programs.find(({ id, formerIds = [] }) => id === name || formerIds.includes(name));
  if (exact !== undefined) return exact;
  const only = idHolding(
    programs.map(({ id }) => id),
    name,
  );
  return findProgram(programs, only);
}

function programText(record: ProgramRecord, colours: Colours): string {
  const facts = factsInOrder(record.facts);
  const lines = [
    colours.bold(wrapped(`${record.name}, ${record.institution}`, usualWidth, "  ")),
    wrapped(`${record.id} · ${record.specialty} · ${record.city}, ${record.state}`, usualWidth, "  "),
    wrapped(`${record.url} · ${record.outcome} on ${record.checkedAt.slice(0, 10)}`, usualWidth, "  "),
    "",
    `${counted(facts.length, "fact")}, ${counted(record.contacts.length, "contact")}`,
  ];
  for (const { key, fact } of facts) {
    const notes = [
      ...(fact.scope === "institution" ? ["of the institution"] : []),
      ...(fact.stale === undefined ? [] : [`out of date: ${printable(fact.stale)}`]),
      ...lastSeenNote(record, fact.lastSeen),
    ];
    lines.push("", statement(factInWords(key, fact.value), notes, colours), ...proof(fact.evidence, colours));
  }
  if (record.contacts.length > 0) lines.push("", colours.bold("Contacts"));
  for (const contact of record.contacts) {
    const scope = contact.scope === "institution" ? ["of the institution"] : [];
    const notes = [...scope, ...lastSeenNote(record, contact.lastSeen)];
    lines.push("", statement(contactInWords(contact), notes, colours), ...proof(contact.evidence, colours));
  }
  if (record.conflicts.length > 0) lines.push("", colours.bold("Its pages also say, against the above"));
  for (const { key, value, evidence } of record.conflicts) {
    lines.push("", statement(factInWords(key, value), [], colours), ...proof(evidence, colours));
  }
  return lines.join("\n");
}

/** A note for what the last visit could not confirm. */
function lastSeenNote({ checkedAt }: ProgramRecord, lastSeen: string): string[] {
  return Date.parse(lastSeen) < Date.parse(checkedAt) ? [`last seen ${lastSeen.slice(0, 10)}`] : [];
}

function statement(words: string, notes: readonly string[], colours: Colours): string {
  const marked = notes.length === 0 ? "" : `  ${colours.yellow(`(${notes.join("; ")})`)}`;
  return wrapped(`${colours.green(words)}${marked}`, usualWidth, "  ");
}

function proof(evidence: readonly Evidence[], colours: Colours): string[] {
  return evidence.flatMap(({ quote, headings, url }) => {
    const place = headings.length === 0 ? "" : `  ${wrapped(printable(headings.join(" › ")), 96, "  ")}`;
    return [
      `  “${wrapped(printable(quote), 94, "   ")}”`,
      ...(place === "" ? [] : [colours.dim(place)]),
      colours.dim(`  ${printable(url)}`),
    ];
  });
}
