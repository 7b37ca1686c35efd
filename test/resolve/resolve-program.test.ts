import fc from "fast-check";
import { expect, test } from "vitest";
import type { Audience, Finding } from "../../src/model/finding.js";
import { programRecordSchema } from "../../src/model/program.js";
import type { PageReading } from "../../src/resolve/reading.js";
import { resolveProgram } from "../../src/resolve/resolve-program.js";
import { page, said, shows } from "./sample.js";

const audience = fc.constantFrom<Audience>("img", "all", "us");
const findingArbitrary: fc.Arbitrary<Finding> = fc
  .record({
    number: fc.integer({ min: 0, max: 3 }),
    kind: fc.integer({ min: 0, max: 5 }),
    fields: fc.record({
      audience,
      confidence: fc.constantFrom(0.6, 0.9),
      block: fc.integer({ min: 0, max: 3 }),
      rule: fc.constantFrom("r/a", "r/b"),
    }),
    stale: fc.boolean(),
    stance: fc.constantFrom("required" as const, "preferred" as const),
  })
  .map(({ number, kind, fields, stale, stance }): Finding => {
    const base = said(`Sentence ${number}.`, { ...fields, ...(stale && { stale: "past season" }) });
    switch (kind) {
      case 0:
        return { ...base, key: "visa.h1b", value: number > 1 ? "sponsored" : "not_sponsored" };
      case 1:
        return { ...base, key: "step1.minScore", value: { score: 220 + number, stance } };
      case 2:
        return { ...base, key: "step1.cutoff", value: "none" };
      case 3:
        return { ...base, key: "application.documents", value: number > 1 ? ["cv"] : ["cv", "photo"] };
      case 4:
        return { ...base, key: "img.usce", value: number > 1 ? { stance } : { stance, months: number + 1 } };
      default:
        return { ...base, key: number > 1 ? "letters.minimum" : "letters.maximum", value: number + 2 };
    }
  });
const person = fc.record({
  role: fc.constantFrom("coordinator" as const, "office" as const, "other" as const),
  name: fc.option(fc.constantFrom("Jane Roe", "Jane A. Roe", "J. Roe", "Bob Poe"), { nil: undefined }),
  email: fc.option(fc.constantFrom("jane@example.org", "gme@example.org"), { nil: undefined }),
  phone: fc.option(fc.constantFrom("+15025550142", "+15025550143"), { nil: undefined }),
});
const readingArbitrary = fc
  .record({
    path: fc.constantFrom("/a", "/b", "/c", "/d"),
    findings: fc.array(findingArbitrary, { maxLength: 4 }),
    contacts: fc.array(person, { maxLength: 3 }),
    scope: fc.constantFrom("program" as const, "institution" as const),
    start: fc.boolean(),
  })
  .map(({ path, findings, contacts, scope, start }) =>
    page(path, findings, {
      scope,
      start,
      contacts: contacts.map((details, index) => shows(`Person ${JSON.stringify(details)}`, details, { block: index })),
    }),
  );

const identity = {
  id: "ky-a",
  name: "Internal Medicine",
  institution: "Example Health",
  specialty: "internal-medicine",
  city: "Louisville",
  state: "KY",
} as const;

test("whatever pages say, the record is valid and does not depend on the order of pages and findings", () => {
  const recordOf = (readings: readonly PageReading[]) =>
    resolveProgram({
      identity,
      site: "example",
      url: "https://www.example.org/",
      outcome: "ok",
      checkedAt: "2026-11-22T03:00:00Z",
      readings,
    });
  fc.assert(
    fc.property(fc.array(readingArbitrary, { maxLength: 5 }), (readings) => {
      const record = recordOf(readings);
      expect(programRecordSchema.safeParse(record).error).toBeUndefined();
      const turned = readings.toReversed().map((reading) => ({
        ...reading,
        findings: {
          ...reading.findings,
          findings: reading.findings.findings.toReversed(),
          contacts: reading.findings.contacts.toReversed(),
        },
      }));
      expect(recordOf(turned)).toEqual(record);
    }),
    { numRuns: 400 },
  );
});

test("the record tells when the program's own pages last answered", () => {
  const readings = [
    page("/a", [], { fetchedAt: "2026-11-20T03:00:00Z" }),
    page("/b", [], { fetchedAt: "2026-11-21T03:00:00.000Z" }),
    page("/gme", [], { fetchedAt: "2026-11-22T03:00:00Z", scope: "institution" }),
  ];
  const input = {
    identity,
    site: "example",
    url: "https://www.example.org/",
    outcome: "ok" as const,
    checkedAt: "2026-11-22T03:00:00Z",
  };
  expect(resolveProgram({ ...input, readings }).lastSeen).toBe("2026-11-21T03:00:00.000Z");
  expect(resolveProgram({ ...input, readings: [] })).not.toHaveProperty("lastSeen");
});
