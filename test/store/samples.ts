import type { SiteOutcome } from "../../src/model/outcome.js";
import type { ProgramRecord } from "../../src/model/program.js";
import type { SnapshotDraft } from "../../src/store/output.js";

export const digestOf = (letter: string): string => letter.repeat(64);

export function program(id: string, overrides: Partial<ProgramRecord> = {}): ProgramRecord {
  return {
    id,
    name: "Internal Medicine Residency",
    institution: "Example Health",
    specialty: "internal-medicine",
    city: "Louisville",
    state: "KY",
    site: "example-health",
    url: "https://www.example.org/gme/internal-medicine",
    outcome: "ok",
    checkedAt: "2026-11-22T03:00:00.000Z",
    lastSeen: "2026-11-22T03:00:00.000Z",
    facts: {
      "visa.j1": {
        value: "sponsored",
        scope: "program",
        evidence: [
          {
            url: "https://www.example.org/gme/internal-medicine",
            quote: "We sponsor J-1 visas — through the ECFMG.",
            headings: ["Visas"],
            fetchedAt: "2026-11-22T03:00:00.000Z",
            digest: digestOf("a"),
          },
        ],
        confidence: 0.95,
        lastSeen: "2026-11-22T03:00:00.000Z",
      },
    },
    contacts: [],
    conflicts: [],
    ...overrides,
  };
}

export function siteOutcome(site: string, overrides: Partial<SiteOutcome> = {}): SiteOutcome {
  return {
    site,
    outcome: "ok",
    checkedAt: "2026-11-22T03:00:00.000Z",
    programs: 1,
    pages: 3,
    requests: 4,
    bytes: 12_000,
    facts: 1,
    contacts: 0,
    failures: [],
    ...overrides,
  };
}

export function draft(overrides: Partial<SnapshotDraft> = {}): SnapshotDraft {
  return {
    kind: "crawl",
    createdAt: "2026-11-22T03:00:00.000Z",
    generator: { version: "0.1.0", extractor: 1 },
    sites: [siteOutcome("example-health")],
    programs: [program("ky-example-health-internal-medicine")],
    ...overrides,
  };
}
