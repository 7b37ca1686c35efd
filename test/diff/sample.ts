import type { Contact } from "../../src/model/contact.js";
import type { Evidence } from "../../src/model/evidence.js";
import type { Fact } from "../../src/model/fact.js";
import type { ProgramRecord } from "../../src/model/program.js";
import type { Manifest } from "../../src/model/snapshot.js";
import type { FactKey, FactValue } from "../../src/model/vocabulary.js";
import type { Snapshot } from "../../src/store/output.js";

export const digestOf = (letter: string): string => letter.repeat(64);

export function evidence(quote: string, overrides: Partial<Evidence> = {}): Evidence {
  return {
    url: "https://www.example.org/gme/im",
    quote,
    headings: [],
    fetchedAt: "2026-11-22T03:00:00Z",
    digest: digestOf("a"),
    ...overrides,
  };
}

export function fact<K extends FactKey>(value: FactValue<K>, quote: string, from: Partial<Evidence> = {}): Fact<K> {
  const proof = evidence(quote, from);
  return { value, scope: "program", evidence: [proof], confidence: 0.9, lastSeen: proof.fetchedAt };
}

export function contact(details: Partial<Contact> = {}): Contact {
  return {
    role: "coordinator",
    name: "Jane Roe",
    email: "jane.roe@example.org",
    phone: "+15025550142",
    scope: "program",
    evidence: [evidence("Jane Roe, Program Coordinator")],
    lastSeen: "2026-11-22T03:00:00Z",
    ...details,
  };
}

export function program(overrides: Partial<ProgramRecord> = {}): ProgramRecord {
  return {
    id: "ky-example-health-internal-medicine",
    name: "Internal Medicine Residency",
    institution: "Example Health",
    specialty: "internal-medicine",
    city: "Louisville",
    state: "KY",
    site: "example-health",
    url: "https://www.example.org/gme/im",
    outcome: "ok",
    checkedAt: "2026-11-22T03:00:00Z",
    facts: {},
    contacts: [],
    conflicts: [],
    ...overrides,
  };
}

export function snapshot(programs: readonly ProgramRecord[], overrides: Partial<Manifest> = {}): Snapshot {
  return {
    manifest: {
      schemaVersion: 1,
      id: "2026-11-22T030000Z",
      createdAt: "2026-11-22T03:00:00Z",
      kind: "crawl",
      result: "complete",
      generator: { version: "0.1.0", extractor: 1 },
      counts: { sites: 0, failedSites: 0, programs: programs.length, facts: 0, contacts: 0 },
      sites: [],
      files: {},
      ...overrides,
    },
    programs,
  };
}
