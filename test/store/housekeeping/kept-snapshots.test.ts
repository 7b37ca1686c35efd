import fc from "fast-check";
import { expect, test } from "vitest";
import { keptSnapshots } from "../../../src/store/housekeeping/kept-snapshots.js";

const latest = (newest: string, newestComplete?: string) => {
  return { schemaVersion: 1 as const, newest, ...(newestComplete !== undefined && { newestComplete }) };
};

test("the last weeks are kept whole, then one a month, and the newest complete one whatever its age", () => {
  const ids = [
    "2026-06-01T030000Z",
    "2026-06-15T030000Z",
    "2026-07-06T030000Z",
    "2026-07-13T030000Z",
    "2026-07-20T030000Z",
    "2026-09-07T030000Z",
    "2026-09-14T030000Z",
    "2026-09-21T030000Z",
    "2026-09-21T030000Z-2",
  ];
  expect(keptSnapshots(ids, 1, latest("2026-09-21T030000Z-2", "2026-07-06T030000Z"))).toEqual([
    "2026-06-15T030000Z",
    "2026-07-06T030000Z",
    "2026-07-20T030000Z",
    "2026-09-14T030000Z",
    "2026-09-21T030000Z",
    "2026-09-21T030000Z-2",
  ]);
  expect(keptSnapshots(ids, 5200, undefined)).toEqual(ids);
  expect(keptSnapshots([], 4, undefined)).toEqual([]);
});

test("pruning twice keeps what pruning once kept, and never loses the newest or a month", () => {
  const id = fc
    .date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2026-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 19).replaceAll(":", "")}Z`);
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 30 }), fc.integer({ min: 1, max: 60 }), (some, weeks) => {
      const ids = some.toSorted();
      const kept = keptSnapshots(ids, weeks, undefined);
      expect(keptSnapshots(kept, weeks, undefined)).toEqual(kept);
      expect(kept.at(-1)).toBe(ids.at(-1));
      const months = (list: readonly string[]) => new Set(list.map((each) => each.slice(0, 7)));
      expect(months(kept)).toEqual(months(ids));
    }),
  );
});
