import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diffSnapshots } from "../../src/diff/diff-snapshots.js";
import { type LogFilter, openHistory } from "../../src/diff/history/open-history.js";
import { loggedChangeSchema, programHistorySchema } from "../../src/model/history.js";
import type { ProgramRecord } from "../../src/model/program.js";
import { openOutput } from "../../src/store/file-output.js";
import type { Output } from "../../src/store/output.js";
import { contact, digestOf, fact, program, snapshot } from "./sample.js";

let folder: string;
let output: Output;
let nth: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "matchscout-history-"));
  output = await openOutput(folder);
  nth = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes the snapshot of the next week; returns its id. */
async function week(...programs: ProgramRecord[]): Promise<string> {
  const createdAt = new Date(Date.UTC(2026, 0, 5 + 7 * nth, 3)).toISOString();
  nth += 1;
  const { sites } = snapshot(programs).manifest;
  const generator = { version: "0.1.0", extractor: 1 };
  return (await output.writeSnapshot({ kind: "crawl", createdAt, generator, sites, programs })).id;
}

const seen = (day: string) => `2026-${day}T03:00:00.000Z`;

/** A program whose page said so about H-1B visas on a day. */
function saying(
  value: "sponsored" | "not_sponsored" | undefined,
  quote: string,
  day: string,
  more: Partial<ProgramRecord> = {},
) {
  const from = { fetchedAt: seen(day), digest: digestOf(value === "sponsored" ? "a" : "b") };
  return program({
    facts: value === undefined ? {} : { "visa.h1b": fact<"visa.h1b">(value, quote, from) },
    ...more,
  });
}

const id = "ky-example-health-internal-medicine";

async function changes(filter?: LogFilter) {
  const found = [];
  for await (const logged of (await openHistory(output)).log(filter)) found.push(loggedChangeSchema.parse(logged));
  return found;
}

test("every value that a fact had, from when to when, by which quote and why it changed", async () => {
  const first = await week(saying("not_sponsored", "No H-1B.", "01-05"));
  await week(saying("not_sponsored", "No H-1B.", "01-12"));
  const third = await week(saying("sponsored", "We sponsor H-1B.", "01-19"));
  const fourth = await week(saying(undefined, "", "01-26"));
  const fifth = await week(saying("sponsored", "H-1B is sponsored.", "02-02"));
  const history = programHistorySchema.parse(await (await openHistory(output)).program(id));
  expect(history).toMatchObject({ program: id, name: "Internal Medicine Residency", unreadable: [], events: [] });
  expect(history.facts).toMatchObject([
    {
      key: "visa.h1b",
      spans: [
        {
          value: "not_sponsored",
          evidence: [{ quote: "No H-1B." }],
          since: { snapshot: first },
          lastSeen: seen("01-12"),
          until: { snapshot: third, cause: "source" },
        },
        {
          value: "sponsored",
          evidence: [{ quote: "We sponsor H-1B." }],
          since: { snapshot: third },
          lastSeen: seen("01-19"),
          until: { snapshot: fourth, cause: "source" },
          cause: "source",
        },
        {
          value: "sponsored",
          evidence: [{ quote: "H-1B is sponsored." }],
          since: { snapshot: fifth },
          lastSeen: seen("02-02"),
        },
      ],
    },
  ]);
  const [one] = history.facts;
  expect(one?.spans[0]).not.toHaveProperty("cause");
  expect(one?.spans[2]).not.toHaveProperty("until");
});

test("a value that goes on unchanged was last seen when the newest snapshot saw it", async () => {
  await week(saying("sponsored", "We sponsor H-1B.", "01-05"));
  await openHistory(output);
  await week(saying("sponsored", "We sponsor H-1B.", "01-12"));
  const history = await (await openHistory(output)).program(id);
  expect(history?.facts[0]?.spans).toMatchObject([{ lastSeen: seen("01-12") }]);
});

test("contacts that come, change and go", async () => {
  const jane = contact({ lastSeen: seen("01-05") });
  const moved = contact({ phone: "+15025550199", lastSeen: seen("01-12") });
  await week(program({ contacts: [jane] }));
  const second = await week(program({ contacts: [moved] }));
  const third = await week(program({ contacts: [] }));
  const history = await (await openHistory(output)).program(id);
  expect(history?.contacts).toMatchObject([
    { contact: { phone: "+15025550142" }, lastSeen: seen("01-05"), until: { snapshot: second } },
    {
      contact: { phone: "+15025550199" },
      since: { snapshot: second },
      lastSeen: seen("01-12"),
      until: { snapshot: third },
    },
  ]);
});

test("a program that was re-keyed twice is found by each of its ids, with all of its past", async () => {
  await week(saying("not_sponsored", "No H-1B.", "01-05", { id: "ky-old" }));
  await week(saying("not_sponsored", "No H-1B.", "01-12", { id: "ky-newer", formerIds: ["ky-old"] }));
  await week(saying("sponsored", "We sponsor H-1B.", "01-19", { id: "ky-newest", formerIds: ["ky-newer", "ky-old"] }));
  const history = await openHistory(output);
  const asked = await Promise.all(["ky-old", "ky-newer", "ky-newest"].map((name) => history.program(name)));
  for (const one of asked) {
    expect(one).toMatchObject({ program: "ky-newest", formerIds: ["ky-newer", "ky-old"] });
    expect(one?.facts[0]?.spans.map(({ value }) => value)).toEqual(["not_sponsored", "sponsored"]);
    expect(one?.events.map(({ change }) => change.kind)).toEqual(["program_rekeyed", "program_rekeyed"]);
  }
});

test("a program that went and came back keeps its past; one that nobody knows has none", async () => {
  await week(saying("sponsored", "We sponsor H-1B.", "01-05"));
  const gone = await week();
  const back = await week(saying("sponsored", "H-1B: yes.", "01-19"));
  const history = await openHistory(output);
  expect((await history.program(id))?.facts[0]?.spans).toMatchObject([
    { until: { snapshot: gone } },
    { since: { snapshot: back }, evidence: [{ quote: "H-1B: yes." }] },
  ]);
  expect(await history.program("ky-nobody")).toBeUndefined();
  await week();
  const removed = await (await openHistory(output)).program(id);
  expect(removed).toMatchObject({ name: "Internal Medicine Residency", specialty: "internal-medicine" });
  expect(removed?.facts[0]?.spans.every(({ until }) => until !== undefined)).toBe(true);
});

describe("the log", () => {
  test("is what each snapshot changed, and filters by time, place, key, effect and cause", async () => {
    const tn = { id: "tn-example", state: "TN" as const, specialty: "pediatrics" as const };
    await week(saying("not_sponsored", "No.", "01-05"), saying("sponsored", "Yes.", "01-05", tn));
    const second = await week(saying("sponsored", "Yes.", "01-12"), saying("sponsored", "Yes.", "01-12", tn));
    const third = await week(
      saying("sponsored", "Yes.", "01-19", { contacts: [contact()] }),
      saying("not_sponsored", "No.", "01-19", tn),
    );
    expect((await changes()).map(({ snapshot: at, change }) => [at, change.kind])).toEqual([
      [second, "fact_changed"],
      [third, "contact_added"],
      [third, "fact_changed"],
    ]);
    expect(await changes({ since: "2026-01-13" })).toHaveLength(2);
    expect(await changes({ until: "2026-01-13" })).toHaveLength(1);
    expect(await changes({ states: ["TN"] })).toMatchObject([
      { specialty: "pediatrics", change: { effect: "tightens" } },
    ]);
    expect(await changes({ specialties: ["internal-medicine"], keys: ["visa.h1b"] })).toHaveLength(1);
    expect(await changes({ programs: ["tn-example"] })).toHaveLength(1);
    expect(await changes({ effects: ["loosens"] })).toHaveLength(1);
    expect(await changes({ keys: ["visa.j1"] })).toEqual([]);
    expect(await changes({ causes: ["extractor"] })).toEqual([]);
  });

  test("equals the diffs of neighbours, whatever the snapshots", async () => {
    const value = fc.constantFrom("sponsored" as const, "not_sponsored" as const, undefined);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 5 }), async (weeks) => {
        const ids: string[] = [];
        for (const [a, b] of weeks) {
          ids.push(await week(saying(a, "A.", "01-05", { id: "ky-a" }), saying(b, "B.", "01-05", { id: "ky-b" })));
        }
        const expected = [];
        for (const [index, to] of ids.entries()) {
          if (index === 0) continue;
          const from = ids[index - 1] ?? "";
          expected.push(...diffSnapshots(await output.readSnapshot(from), await output.readSnapshot(to)).changes);
        }
        const logged = (await changes()).filter(({ snapshot: at }) => ids.indexOf(at) > 0);
        expect(logged.map(({ change }) => change)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});

describe("the index", () => {
  test("is made once, and anew where it was deleted, damaged or cut off", async () => {
    await week(saying("not_sponsored", "No.", "01-05"));
    await week(saying("sponsored", "Yes.", "01-12"));
    const whole = await changes();
    const index = join(folder, "index");
    const [first = "", second = ""] = await readdir(index);
    const told: number[] = [];
    await openHistory(output, (done) => told.push(done));
    expect(told).toEqual([]);
    const bytes = await readFile(join(index, second));
    await rm(join(index, first));
    await writeFile(join(index, second), bytes.subarray(0, bytes.length - 20));
    expect(await changes()).toEqual(whole);
    expect(await readFile(join(index, second))).toEqual(bytes);
    await rm(index, { recursive: true });
    expect(await changes()).toEqual(whole);
  });

  test("forgets a snapshot that was deleted: its neighbours are compared with each other", async () => {
    await week(saying("not_sponsored", "No.", "01-05"));
    const middle = await week(saying("sponsored", "Yes.", "01-12"));
    const last = await week(
      saying("not_sponsored", "No.", "01-19"),
      saying("sponsored", "Yes.", "01-19", { id: "ky-b" }),
    );
    expect(await changes()).toHaveLength(3);
    await rm(join(folder, "snapshots", middle), { recursive: true });
    expect((await changes()).map(({ snapshot: at, change }) => [at, change.kind])).toEqual([[last, "program_added"]]);
    expect(await readdir(join(folder, "index"))).toHaveLength(2);
  });

  test("passes over a damaged snapshot and says so", async () => {
    await week(saying("not_sponsored", "No.", "01-05"));
    const damaged = await week(saying("sponsored", "Yes.", "01-12"));
    await week(saying("sponsored", "Yes.", "01-19"));
    await writeFile(join(folder, "snapshots", damaged, "programs.json"), "[");
    const history = await openHistory(output);
    expect(history.unreadable).toEqual([damaged]);
    expect(await changes()).toMatchObject([{ change: { kind: "fact_changed" } }]);
    expect((await history.program(id))?.unreadable).toEqual([damaged]);
  });
});

test("a clock that was set back puts no snapshot before an older one", async () => {
  const made = async (createdAt: string, value: "sponsored" | "not_sponsored") => {
    const draft = { kind: "crawl" as const, createdAt, generator: { version: "0.1.0", extractor: 1 }, sites: [] };
    return (await output.writeSnapshot({ ...draft, programs: [saying(value, value, "03-08")] })).id;
  };
  const ids = [
    await made("2026-03-08T03:00:00Z", "sponsored"),
    await made("2026-03-08T02:05:00Z", "not_sponsored"),
    await made("2026-03-08T02:10:00Z", "sponsored"),
  ];
  expect(ids).toEqual(["2026-03-08T030000Z", "2026-03-08T030000Z-2", "2026-03-08T030000Z-3"]);
  expect(await output.listSnapshots()).toEqual(ids);
  expect((await output.readLatest())?.newest).toBe(ids[2]);
  expect((await changes()).map(({ snapshot: at }) => at)).toEqual(ids.slice(1));
});
