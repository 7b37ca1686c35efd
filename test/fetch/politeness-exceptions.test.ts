import { expect, test } from "vitest";
import { z } from "zod";
import {
  exceptionFor,
  type PolitenessException,
  politenessExceptionSchema,
  politenessExceptions,
} from "../../src/fetch/politeness-exceptions.js";
import { fetcherFor, html, jumpingClock, programPage, serve } from "./loopback-site.js";

const allowed: PolitenessException = {
  host: "www.example.edu",
  minDelayMs: 200,
  reason: "the webmaster allows five requests a second, by e-mail",
  until: "2027-06-30",
};

test("every exception has a reason and an end, none has passed, and no host stands twice", () => {
  expect(z.array(politenessExceptionSchema).safeParse(politenessExceptions).error).toBeUndefined();
  const hosts = politenessExceptions.map(({ host }) => host);
  expect(new Set(hosts).size).toBe(hosts.length);
  // The one place where a test reads the clock: an exception that is over must not stay in the list unnoticed.
  expect(politenessExceptions.filter(({ until }) => Date.parse(until) + 86_400_000 <= Date.now())).toEqual([]);
});

test("an exception holds for its host alone, to the end of its last day (UTC)", () => {
  const held = (host: string, now: string) => exceptionFor(host, Date.parse(now), [allowed]) !== undefined;
  expect(held("www.example.edu", "2027-06-30T23:59:59Z")).toBe(true);
  expect(held("www.example.edu", "2027-07-01T00:00:00Z")).toBe(false);
  expect(held("example.edu", "2026-11-23T00:00:00Z")).toBe(false);
});

test("where the owner allows it, the pause is shorter than the crawl-delay asks for; elsewhere it is not", async () => {
  const robots = html("User-agent: *\nCrawl-delay: 30", { "content-type": "text/plain" });
  const site = await serve({ "/robots.txt": robots, "/a": html(programPage), "/b": html(programPage) });
  const elapsed = async (host: string) => {
    const clock = jumpingClock();
    const fetcher = fetcherFor(site, { clock, politenessExceptions: [{ ...allowed, until: "9999-12-31" }] });
    const begun = clock.elapsed();
    for (const path of ["/a", "/b"]) {
      expect((await fetcher.fetch({ url: `http://${host}${path}` })).outcome).toBe("ok");
    }
    return clock.elapsed() - begun;
  };
  expect(await elapsed("other.example.edu")).toBeGreaterThanOrEqual(60_000);
  const short = await elapsed("www.example.edu");
  expect(short).toBeGreaterThanOrEqual(400);
  expect(short).toBeLessThan(30_000);
});
