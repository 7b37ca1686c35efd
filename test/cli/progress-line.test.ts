import { expect, test } from "vitest";
import { progressLine, type RunProgress } from "../../src/cli/progress-line.js";

const run: RunProgress = {
  sites: 145,
  done: 36,
  doneBefore: 0,
  failed: 2,
  pages: 180,
  elapsed: 60_000,
  now: "https://www.example.edu/gme/internal-medicine",
};

test("shows sites, failures, time left, speed and what goes on", () => {
  expect(progressLine(run, 120)).toBe(
    "█████░░░░░░░░░░░░░░░ 36 of 145 sites · 2 failed · 3 min 2 s left · 3.0 pages/s  https://www.example.edu/gme/internal-me…",
  );
});

test.each([
  [70, "36 of 145 sites · 2 failed · 3 min 2 s left · 3.0 pages/s"],
  [50, "36 of 145 sites · 2 failed · 3 min 2 s left"],
  [30, "36 of 145 sites · 2 failed"],
  [18, "36 of 145 sites"],
  [9, "36 of 14…"],
])("in %i columns it drops what matters least", (width, text) => {
  expect(progressLine(run, width)).toContain(text);
});

test("never a column more than there are, whatever the numbers", () => {
  for (let width = 1; width <= 140; width += 1) {
    for (const done of [0, 1, 145])
      expect([...progressLine({ ...run, done }, width)].length).toBeLessThanOrEqual(width);
  }
});

test("guesses no time before three sites are done, nor from sites of an earlier session", () => {
  expect(progressLine({ ...run, done: 2 }, 100)).not.toContain("left");
  expect(progressLine({ ...run, doneBefore: 35 }, 100)).not.toContain("left");
  expect(progressLine({ ...run, doneBefore: 26 }, 100)).toContain("10 min 54 s left");
});

test("a run without sites and a run that has just begun are no trouble", () => {
  expect(progressLine({ ...run, sites: 0, done: 0, failed: 0, pages: 0, elapsed: 0, now: "" }, 60)).toContain(
    "0 of 0 sites",
  );
});
