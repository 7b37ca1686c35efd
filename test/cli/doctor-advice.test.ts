import { expect, test } from "vitest";
import { adviceFor } from "../../src/cli/doctor-advice.js";

const well = {
  site: "s",
  outcome: "ok",
  pages: ["ok"],
  reason: "",
  lost: 0,
  storedPage: undefined,
  unread: 0,
  unproven: 0,
} as const;

test("a broken hook is the adapter's fault, not the website's", () => {
  const reason = "the adapter's follow hook threw: x is not a function";
  expect(adviceFor({ ...well, outcome: "extract_failed", reason })).toEqual([
    "Mend the adapter's hook, then: matchscout refresh s",
  ]);
});

test("stored pages that are missing are told, and where nothing is wrong nothing is to be done", () => {
  expect(adviceFor({ ...well, lost: 2 })).toEqual([expect.stringMatching(/pages are missing.*refresh s/)]);
  expect(adviceFor(well)).toEqual(["Nothing: its pages were read."]);
});
