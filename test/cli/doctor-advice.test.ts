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

test("a website on one's own machine needs to be allowed; one that leads there does not", () => {
  const reason = "http://localhost:9/gme: the name localhost resolves to a loopback address, 127.0.0.1";
  const patient = { ...well, outcome: "fetch_failed", pages: ["fetch_failed"] } as const;
  expect(adviceFor({ ...patient, reason })).toEqual([expect.stringContaining("refresh s --allow-private")]);
  const led = "http://www.example.edu/gme: the name inside.example.edu resolves to a private address, 10.0.0.1";
  expect(adviceFor({ ...patient, reason: led })).toEqual([expect.not.stringContaining("--allow-private")]);
});

test("stored pages that are missing are told, and where nothing is wrong nothing is to be done", () => {
  expect(adviceFor({ ...well, lost: 2 })).toEqual([expect.stringMatching(/pages are missing.*refresh s/)]);
  expect(adviceFor(well)).toEqual(["Nothing: its pages were read."]);
});
