import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffSnapshots } from "../../src/diff/diff-snapshots.js";
import { type Change, comparisonSchema, type Effect } from "../../src/model/change.js";
import type { Contact } from "../../src/model/contact.js";
import type { ProgramRecord } from "../../src/model/program.js";
import { contact, digestOf, evidence, fact, program, snapshot } from "./sample.js";
import { snapshotArbitrary } from "./snapshot-arbitrary.js";

const j1 = (value: "sponsored" | "not_sponsored", quote: string, from = {}) => ({
  "visa.j1": fact<"visa.j1">(value, quote, from),
});

function changesBetween(before: ProgramRecord[], after: ProgramRecord[]): Change[] {
  const comparison = diffSnapshots(snapshot(before), snapshot(after));
  expect(comparisonSchema.safeParse(comparison).error).toBeUndefined();
  return comparison.changes;
}

test("a value that changed comes with both quotes and what it means", () => {
  const [change, ...others] = changesBetween(
    [program({ facts: j1("not_sponsored", "No visas.") })],
    [program({ facts: j1("sponsored", "We sponsor J-1 visas.", { digest: digestOf("b") }) })],
  );
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    kind: "fact_changed",
    program: "ky-example-health-internal-medicine",
    programName: "Internal Medicine Residency",
    key: "visa.j1",
    cause: "source",
    effect: "loosens",
    before: { value: "not_sponsored", evidence: [{ quote: "No visas." }] },
    after: { value: "sponsored", evidence: [{ quote: "We sponsor J-1 visas." }] },
  });
});

test("times, digests, quotes, confidence, scope of evidence and order are no changes", () => {
  const before = program({
    facts: {
      ...j1("sponsored", "We sponsor J-1 visas."),
      "img.ecfmg": fact<"img.ecfmg">({ stance: "required", dueBy: "start" }, "ECFMG"),
    },
    contacts: [contact(), contact({ name: "Bob Poe", email: "bob.poe@example.org", role: "director" })],
    lastSeen: "2026-11-20T03:00:00Z",
  });
  const later = { fetchedAt: "2026-11-29T03:00:00Z", digest: digestOf("f"), url: "https://www.example.org/visas" };
  const after = program({
    facts: {
      "img.ecfmg": fact<"img.ecfmg">({ dueBy: "start", stance: "required" }, "ECFMG is needed", later),
      "visa.j1": {
        ...fact<"visa.j1">("sponsored", "J-1 visas are sponsored.", later),
        confidence: 0.5,
        stale: "past season",
      },
    },
    contacts: [...before.contacts]
      .reverse()
      .map((each) => ({ ...each, lastSeen: later.fetchedAt, evidence: [evidence("Jane", later)] })),
    lastSeen: "2026-11-29T03:00:00Z",
    checkedAt: "2026-11-29T03:00:00Z",
    outcome: "unchanged",
  });
  expect(changesBetween([before], [after])).toEqual([]);
});

test("a program under a new id keeps its history, in both directions", () => {
  const old = program({ id: "ky-old-name", facts: j1("sponsored", "J-1 yes") });
  const renamed = program({
    id: "ky-new-name",
    formerIds: ["ky-old-name"],
    name: "Medicine Residency",
    facts: j1("not_sponsored", "J-1 no"),
  });
  expect(changesBetween([old], [renamed])).toMatchObject([
    { kind: "program_rekeyed", program: "ky-new-name", formerId: "ky-old-name", cause: "rekey" },
    { kind: "program_changed", field: "name", after: "Medicine Residency", cause: "rekey" },
    { kind: "fact_changed", program: "ky-new-name", key: "visa.j1", effect: "tightens" },
  ]);
  expect(changesBetween([renamed], [old]).map(({ kind }) => kind)).toEqual([
    "program_rekeyed",
    "program_changed",
    "fact_changed",
  ]);
});

test("a former id that is still in use is no rename", () => {
  const changes = changesBetween(
    [program({ id: "ky-a" })],
    [program({ id: "ky-a" }), program({ id: "ky-b", formerIds: ["ky-a"] })],
  );
  expect(changes).toMatchObject([{ kind: "program_added", program: "ky-b" }]);
});

test("programs that come and go; gone from the site is the site's doing", () => {
  const before = snapshot([program({ id: "ky-a" }), program({ id: "ky-b", site: "other-site" })]);
  const gone = {
    site: "other-site",
    outcome: "gone" as const,
    checkedAt: "2026-11-22T03:00:00Z",
    programs: 0,
    pages: 0,
    requests: 2,
    bytes: 0,
    facts: 0,
    contacts: 0,
    failures: [],
  };
  const after = snapshot([program({ id: "ky-c" })], { sites: [gone] });
  expect(diffSnapshots(before, after).changes).toMatchObject([
    { kind: "program_removed", program: "ky-a", cause: "extractor" },
    { kind: "program_removed", program: "ky-b", cause: "source" },
    { kind: "program_added", program: "ky-c", cause: "extractor" },
  ]);
});

describe("the cause", () => {
  const before = [program({ facts: j1("sponsored", "J-1") })];
  const same = [program({ facts: j1("not_sponsored", "J-1") })];
  const changed = [program({ facts: j1("not_sponsored", "J-1", { digest: digestOf("b") }) })];
  const newer = { generator: { version: "0.2.0", extractor: 2 } };
  const causesOf = (after: ReturnType<typeof snapshot>) =>
    diffSnapshots(snapshot(before), after).changes.map(({ cause }) => cause);

  test("is the extractor when the same bytes are read by newer rules", () => {
    expect(causesOf(snapshot(same, newer))).toEqual(["extractor"]);
    expect(causesOf(snapshot([program({ facts: {} })], newer))).toEqual(["source"]);
  });
  test("is the site when the page differs, whatever the rules", () => {
    expect(causesOf(snapshot(changed, newer))).toEqual(["source"]);
    expect(causesOf(snapshot(same))).toEqual(["source"]);
  });
  test("is the extractor for all that a re-reading of stored pages finds", () => {
    const reread = { ...newer, kind: "reextract" as const, parent: "2026-11-22T030000Z" };
    expect(causesOf(snapshot([program({ facts: {} })], reread))).toEqual(["extractor"]);
  });
  test("of a fact that newer rules find on a page that was known", () => {
    const after = [
      program({ facts: { ...j1("sponsored", "J-1"), "visa.h1b": fact<"visa.h1b">("not_sponsored", "only J-1") } }),
    ];
    expect(causesOf(snapshot(after, newer))).toEqual(["extractor"]);
  });
});

describe("contacts", () => {
  const between = (before: Contact[], after: Contact[]) =>
    changesBetween([program({ contacts: before })], [program({ contacts: after })]).map((change) => change.kind);

  test.each([
    ["a new phone under the same address", { phone: "+15025550199" }],
    ["a new address under the same name", { email: "jroe@example.org" }],
    ["a married name under the same address", { name: "Jane Roe-Poe" }],
    ["a role", { role: "director" as const }],
    ["a wish to be written to", { preferred: true as const }],
  ])("%s is one change", (_, details) => {
    expect(between([contact()], [contact(details)])).toEqual(["contact_changed"]);
  });
  test("an office is known by its role and phone", () => {
    const office = contact({ role: "office", name: undefined, email: undefined });
    expect(between([office], [{ ...office, email: "gme@example.org" }])).toEqual(["contact_changed"]);
  });
  test("another person is one removed and one added", () => {
    expect(
      between([contact()], [contact({ name: "Ann Doe", email: "ann.doe@example.org", phone: "+15025550143" })]),
    ).toEqual(["contact_added", "contact_removed"]);
  });
  test("two people who share an address stay apart", () => {
    const shared = [contact({ email: "gme@example.org" }), contact({ name: "Ann Doe", email: "gme@example.org" })];
    expect(between(shared, [...shared].reverse())).toEqual([]);
    expect(between(shared, shared.slice(1))).toEqual(["contact_removed"]);
  });
});

const opposites: Record<Change["kind"], Change["kind"]> = {
  program_added: "program_removed",
  program_removed: "program_added",
  program_rekeyed: "program_rekeyed",
  program_changed: "program_changed",
  fact_added: "fact_removed",
  fact_removed: "fact_added",
  fact_changed: "fact_changed",
  contact_added: "contact_removed",
  contact_removed: "contact_added",
  contact_changed: "contact_changed",
};
const effects: Record<Effect, Effect> = { tightens: "loosens", loosens: "tightens", neutral: "neutral" };

test("a snapshot does not differ from itself", () => {
  fc.assert(
    fc.property(snapshotArbitrary, (any) => {
      expect(diffSnapshots(any, any).changes).toEqual([]);
    }),
  );
});

test("read backwards, every change is its opposite", () => {
  const outline = (change: Change) => [
    // A change names the program by its id in the later snapshot.
    change.program.replace("new-", ""),
    change.kind,
    "key" in change ? change.key : "field" in change ? change.field : "",
    "effect" in change ? change.effect : "",
    change.cause,
  ];
  const turned = ([id, kind, key, effect, cause]: ReturnType<typeof outline>) => {
    const change = Object.entries(opposites).find(([from]) => from === kind)?.[1];
    return [id, change, key, Object.entries(effects).find(([from]) => from === effect)?.[1] ?? "", cause];
  };
  const sorted = (lists: unknown[][]) => lists.map((list) => JSON.stringify(list)).sort();
  fc.assert(
    fc.property(snapshotArbitrary, snapshotArbitrary, (before, after) => {
      const forward = diffSnapshots(before, after);
      expect(comparisonSchema.safeParse(forward).success).toBe(true);
      const back = diffSnapshots(after, before).changes.map(outline);
      expect(sorted(back)).toEqual(sorted(forward.changes.map(outline).map(turned)));
    }),
  );
});

test("of thousands of programs exactly those that changed are found", () => {
  const many = (value: "sponsored" | "not_sponsored") =>
    Array.from({ length: 6000 }, (_, index) =>
      program({
        id: `ky-${String(index).padStart(5, "0")}`,
        facts: {
          ...j1(index % 10 === 0 ? value : "sponsored", "J-1"),
          "img.ecfmg": fact<"img.ecfmg">({ stance: "required" }, "ECFMG"),
        },
        contacts: [contact(), contact({ name: "Bob Poe", email: "bob@example.org" })],
      }),
    );
  const [before, after] = [
    snapshot(many("sponsored")),
    snapshot(many("not_sponsored"), { generator: { version: "1", extractor: 2 } }),
  ];
  expect(diffSnapshots(before, after).changes).toHaveLength(600);
});
