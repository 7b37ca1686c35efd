import { expect, test } from "vitest";
import { readRetryAfter } from "../../src/fetch/retry.js";

const now = Date.UTC(2026, 10, 22, 10, 0, 0);

test.each([
  ["120", undefined, 120_000],
  [" 0 ", undefined, 0],
  ["Sun, 22 Nov 2026 10:02:00 GMT", undefined, 120_000],
  // The server's clock is an hour ahead of ours: its own date says what it means.
  ["Sun, 22 Nov 2026 11:02:00 GMT", "Sun, 22 Nov 2026 11:00:00 GMT", 120_000],
  ["Sun, 22 Nov 2026 09:00:00 GMT", undefined, 0],
  ["soon", undefined, undefined],
  ["-5", undefined, undefined],
  ["1.5", undefined, undefined],
  ["", undefined, undefined],
  [undefined, undefined, undefined],
])("Retry-After %j with Date %j", (value, date, expected) => {
  expect(readRetryAfter(value, date, now)).toBe(expected);
});
