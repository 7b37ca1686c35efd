import type { Contact } from "../model/contact.js";
import type { Facts } from "../model/fact.js";
import { resolveContacts } from "../resolve/resolve-contacts.js";
import { resolveFacts } from "../resolve/resolve-facts.js";
import type { SourcePage } from "./source-page.js";

/** What one page says, with the proof. */
interface Said {
  readonly facts: Facts;
  readonly contacts: readonly Contact[];
}

/** The facts and contacts that one page alone gives. */
export function saidBy({ reading }: SourcePage): Said {
  return { facts: resolveFacts([reading]).facts, contacts: resolveContacts([reading]) };
}

/** The line that `extract --ndjson` prints, as `extractLineSchema` has it. */
export function extractLine(source: SourcePage): unknown {
  const { facts, contacts } = saidBy(source);
  return {
    file: source.file,
    url: source.reading.url,
    facts: Object.fromEntries(Object.entries(facts).map(([key, { value, evidence }]) => [key, { value, evidence }])),
    contacts: contacts.map(({ scope: _scope, lastSeen: _lastSeen, ...contact }) => contact),
  };
}
