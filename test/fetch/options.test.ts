import { expect, test } from "vitest";
import { configureFetch } from "../../src/fetch/options.js";

test("the defaults are polite", () => {
  expect(configureFetch({ version: "1.2.3" })).toMatchObject({
    userAgent: expect.stringMatching(/^matchscout\/1\.2\.3 \(\+https:\/\/\S+\)$/),
    minDelayMs: 1000,
    concurrencyPerHost: 1,
    maxBodyBytes: 10_000_000,
    maxRedirects: 5,
    retries: 2,
    allowPrivate: false,
  });
});

test.each([
  [{ minDelayMs: -1 }, "minDelayMs"],
  [{ concurrencyPerHost: 0 }, "concurrencyPerHost"],
  [{ retries: 1.5 }, "retries"],
  [{ robotsMaxAgeMs: 7 * 86_400_000 }, "robotsMaxAgeMs"],
  [{ userAgent: "" }, "userAgent"],
])("%j is refused by name", (options, name) => {
  expect(() => configureFetch(options)).toThrow(name);
});
