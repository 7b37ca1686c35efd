import type { Cause, Change } from "../../model/change.js";
import type { Contact } from "../../model/contact.js";
import type { ContactSpan, ProgramHistory, ValueSpan } from "../../model/history.js";
import type { ProgramRecord } from "../../model/program.js";
import { type FactKey, factKeys } from "../../model/vocabulary.js";
import { sameContact } from "../diff-contacts.js";
import type { IndexLine } from "./index-line.js";

/** The lines of one program that one snapshot brought. */
export interface ProgramLines {
  readonly snapshot: string;
  readonly at: string;
  readonly lines: readonly IndexLine[];
}

type Moment = ValueSpan["since"];
type Spans = Pick<ProgramHistory, "facts" | "contacts" | "events">;

/**
 * What was ever read of a program: values and contacts with the time in which they held. `newest` is its record in the
 * newest snapshot, which tells when what still holds was last seen; undefined when the program is gone. Pure.
 */
export function programHistory(changes: readonly ProgramLines[], newest: ProgramRecord | undefined): Spans {
  const facts = new Map<FactKey, ValueSpan[]>();
  const contacts: ContactSpan[] = [];
  const events: ProgramHistory["events"] = [];

  const openFact = (key: FactKey, span: ValueSpan) => facts.set(key, [...(facts.get(key) ?? []), span]);
  const closeFact = (key: FactKey, end: Ending) => {
    const spans = facts.get(key) ?? [];
    const last = spans.at(-1);
    if (last !== undefined && last.until === undefined) spans[spans.length - 1] = ended(last, end);
  };
  const closeContact = (contact: Contact, end: Ending) => {
    const place = contacts.findLastIndex((span) => span.until === undefined && sameContact(span.contact, contact));
    const span = contacts[place];
    if (span !== undefined) contacts[place] = ended(span, end);
  };
  const openAll = ({ facts: stated, contacts: listed }: ProgramRecord, since: Moment, cause: Cause | undefined) => {
    const why = cause === undefined ? {} : { cause };
    for (const key of factKeys) {
      const fact = stated[key];
      if (fact === undefined) continue;
      const { value, evidence, lastSeen } = fact;
      openFact(key, { value, evidence, since, lastSeen, ...why });
    }
    for (const contact of listed) contacts.push({ contact, since, lastSeen: contact.lastSeen, ...why });
  };
  const closeAll = (end: Ending) => {
    for (const key of facts.keys()) closeFact(key, end);
    for (const [place, span] of contacts.entries()) if (span.until === undefined) contacts[place] = ended(span, end);
  };

  const take = (change: Change, since: Moment, line: IndexLine) => {
    const { cause } = change;
    const end = { until: { ...since, cause }, lastSeen: line.lastSeen };
    switch (change.kind) {
      case "program_added":
        if (line.record !== undefined) openAll(line.record, since, cause);
        events.push({ ...since, change });
        return;
      case "program_removed":
        closeAll(end);
        events.push({ ...since, change });
        return;
      case "program_rekeyed":
      case "program_changed":
        events.push({ ...since, change });
        return;
      case "fact_removed":
        closeFact(change.key, end);
        return;
      case "fact_added":
      case "fact_changed": {
        closeFact(change.key, end);
        const { value, evidence } = change.after;
        openFact(change.key, { value, evidence, since, lastSeen: firstSeen(evidence, since), cause });
        return;
      }
      case "contact_removed":
        closeContact(change.before, end);
        return;
      case "contact_added":
      case "contact_changed":
        if (change.kind === "contact_changed") closeContact(change.before, end);
        contacts.push({ contact: change.after, since, lastSeen: change.after.lastSeen, cause });
    }
  };

  for (const { snapshot, at, lines } of changes) {
    const since = { snapshot, at };
    for (const line of lines) {
      if (line.change !== undefined) take(line.change, since, line);
      else if (line.record !== undefined) openAll(line.record, since, undefined);
    }
  }
  return {
    facts: factKeys.flatMap((key) => {
      const spans = facts.get(key);
      return spans === undefined ? [] : [{ key, spans: spans.map((span) => stillSeen(span, newest?.facts[key])) }];
    }),
    contacts: contacts.map((span) => {
      return stillSeen(
        span,
        newest?.contacts.find((contact) => sameContact(contact, span.contact)),
      );
    }),
    events,
  };
}

interface Ending {
  readonly until: NonNullable<ValueSpan["until"]>;
  readonly lastSeen: string | undefined;
}

function ended<S extends ValueSpan | ContactSpan>(span: S, { until, lastSeen }: Ending): S {
  return { ...span, until, lastSeen: lastSeen ?? span.lastSeen };
}

/** What holds was last seen when the newest snapshot says so. */
function stillSeen<S extends ValueSpan | ContactSpan>(span: S, now: { readonly lastSeen: string } | undefined): S {
  return span.until !== undefined || now === undefined ? span : { ...span, lastSeen: now.lastSeen };
}

function firstSeen(evidence: ValueSpan["evidence"], since: Moment): string {
  return evidence[0]?.fetchedAt ?? since.at;
}
