import { describe, expect, test } from "vitest";
import { believable, readTimetable } from "../../src/crawl/timetable.js";

const at = (text: string) => Date.parse(`${text}Z`);
const hour = 3_600_000;
const zone = "America/New_York";

/** Plays a clock through: what is run, by the times the clock shows when it is looked at. */
function play(line: string, clock: readonly number[], timeZone = "UTC"): string[] {
  const timetable = readTimetable(line, timeZone);
  const runs: string[] = [];
  let last = clock[0] ?? 0;
  for (const now of clock) {
    last = believable(last, now);
    const decision = timetable.decide(last, now);
    if (decision.kind !== "run") continue;
    last = decision.due;
    runs.push(new Date(last).toISOString().slice(0, 16));
  }
  return runs;
}

/** Looks at the clock every ten minutes. */
function ticks(from: string, to: string): number[] {
  const [first, end] = [at(from), at(to)];
  return Array.from({ length: (end - first) / 600_000 + 1 }, (_, index) => first + index * 600_000);
}

describe("a timetable", () => {
  test("runs at each planned time once", () => {
    expect(play("0 3 * * 1", ticks("2026-11-22T00:00", "2026-12-01T00:00"))).toEqual([
      "2026-11-23T03:00",
      "2026-11-30T03:00",
    ]);
  });

  test("a clock set back an hour after a run doubles nothing, and the next run is not lost", () => {
    const clock = [...ticks("2026-11-23T02:00", "2026-11-23T03:10"), ...ticks("2026-11-23T02:10", "2026-11-24T03:10")];
    expect(play("0 3 * * *", clock)).toEqual(["2026-11-23T03:00", "2026-11-24T03:00"]);
  });

  test("a clock set forward over a planned time, or a machine that slept, runs once for all that was missed", () => {
    const clock = [at("2026-11-23T02:00"), at("2026-11-25T10:00"), at("2026-11-25T11:00"), at("2026-11-26T03:00")];
    expect(play("0 3 * * *", clock)).toEqual(["2026-11-25T03:00", "2026-11-26T03:00"]);
  });

  test("a clock that was years ahead does not silence the schedule", () => {
    const clock = [at("2031-01-01T00:00"), at("2031-01-01T03:00"), ...ticks("2026-11-23T02:00", "2026-11-23T04:00")];
    expect(play("0 3 * * *", clock)).toEqual(["2031-01-01T03:00", "2026-11-23T03:00"]);
  });

  test("the hour that comes twice in autumn runs a fixed time once, the one left out in spring at its end", () => {
    expect(play("30 1 * * *", ticks("2026-10-31T12:00", "2026-11-02T12:00"), zone)).toEqual([
      "2026-11-01T05:30",
      "2026-11-02T06:30",
    ]);
    expect(play("30 2 * * *", ticks("2026-03-07T12:00", "2026-03-09T12:00"), zone)).toEqual([
      "2026-03-08T07:00",
      "2026-03-09T06:30",
    ]);
  });

  test("waits until the next time, and tells the ones after it", () => {
    const timetable = readTimetable("0 3 * * 1", "UTC");
    const now = at("2026-11-22T12:00");
    expect(timetable.decide(now, now)).toEqual({ kind: "wait", until: now + 15 * hour });
    expect(timetable.next(2, now)).toEqual([at("2026-11-23T03:00"), at("2026-11-30T03:00")]);
  });

  test.each([
    ["61 * * * *", undefined, /^"61 \* \* \* \*" is no timetable: .*minute/],
    ["0 3 * * 1", "Mars/Olympus", /^no time zone is called "Mars\/Olympus"/],
    ["0 0 30 2 *", undefined, /it never comes$/],
  ])("refuses %s (%s) in one sentence", (line, timeZone, says) => {
    expect(() => readTimetable(line, timeZone)).toThrow(says);
  });
});
