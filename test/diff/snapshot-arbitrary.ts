import fc from "fast-check";
import { contact, digestOf, fact, program, snapshot } from "./sample.js";

const stance = fc.constantFrom("required" as const, "preferred" as const, "not_required" as const);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const programArbitrary = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    renamed: fc.boolean(),
    name: fc.constantFrom("Medicine", "Surgery"),
    visa: optional(fc.constantFrom("sponsored" as const, "not_sponsored" as const, "case_by_case" as const)),
    score: optional(fc.record({ score: fc.integer({ min: 200, max: 260 }), stance })),
    usce: optional(fc.record({ stance, months: fc.integer({ min: 1, max: 6 }) }, { requiredKeys: ["stance"] })),
    digest: fc.constantFrom("a", "b", "c"),
    people: fc.uniqueArray(fc.constantFrom("Ann", "Bea", "Cid"), { maxLength: 3 }),
    phone: fc.constantFrom("+15025550142", "+15025550143"),
  })
  .map(({ number, renamed, name, visa, score, usce, digest, people, phone }) => {
    const from = { digest: digestOf(digest) };
    return program({
      id: renamed ? `ky-new-${number}` : `ky-${number}`,
      formerIds: renamed ? [`ky-${number}`] : undefined,
      name,
      facts: {
        ...(visa && { "visa.h1b": fact<"visa.h1b">(visa, visa, from) }),
        ...(score && { "step1.minScore": fact<"step1.minScore">(score, "score", from) }),
        ...(usce && { "img.usce": fact<"img.usce">(usce, "usce", from) }),
      },
      contacts: people.map((person) =>
        contact({ name: `${person} Roe`, email: `${person.toLowerCase()}@example.org`, phone }),
      ),
    });
  });

/** Snapshots of a few programs that come, go, are renamed and change in every way that a diff compares. */
export const snapshotArbitrary = fc
  .record({
    programs: fc.uniqueArray(programArbitrary, { selector: ({ id, formerIds }) => formerIds?.[0] ?? id, maxLength: 5 }),
    extractor: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ programs, extractor }) =>
    snapshot(
      programs.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      { generator: { version: "0.1.0", extractor } },
    ),
  );
