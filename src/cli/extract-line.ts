import { createHash } from "node:crypto";
import { readPage } from "../crawl/read-page.js";
import type { Contact } from "../model/contact.js";
import type { Facts } from "../model/fact.js";
import type { PageReading } from "../resolve/reading.js";
import { resolveContacts } from "../resolve/resolve-contacts.js";
import { resolveFacts } from "../resolve/resolve-facts.js";
import { type PageSource, SourceError } from "./extract-source.js";

/** What one page says, with the proof. */
export interface Extracted {
  readonly file: string;
  readonly url: string;
  readonly facts: Facts;
  readonly contacts: readonly Contact[];
}

/** Reads one page by itself. Throws `SourceError` when it cannot be read as a page. */
export async function extractSource(file: string, source: PageSource): Promise<Extracted> {
  const read = await readPage(source.body, source, {});
  if ("failure" in read) throw new SourceError(read.failure);
  const reading: PageReading = {
    url: source.url,
    title: read.page.title,
    scope: "program",
    start: true,
    fetchedAt: source.fetchedAt,
    digest: createHash("sha256").update(source.body).digest("hex"),
    findings: read.findings,
    text: read.text,
  };
  return { file, url: source.url, facts: resolveFacts([reading]).facts, contacts: resolveContacts([reading]) };
}

/** The line that `extract --ndjson` prints, as `extractLineSchema` has it. */
export function extractLine({ file, url, facts, contacts }: Extracted): unknown {
  return {
    file,
    url,
    facts: Object.fromEntries(Object.entries(facts).map(([key, { value, evidence }]) => [key, { value, evidence }])),
    contacts: contacts.map(({ scope: _scope, lastSeen: _lastSeen, ...contact }) => contact),
  };
}
