import { describe, expect, test } from "vitest";
import {
  type Access,
  type Answer,
  fetcherFor,
  html,
  jumpingClock,
  programPage,
  serve,
  status,
} from "./loopback-site.js";

const paths = ["/a", "/b", "/c", "/d"];
const pages = Object.fromEntries(paths.map((path) => [path, html(programPage)]));

/** Milliseconds from the end of each request to a host to the start of the next, as the server saw them. */
function pauses(log: readonly Access[]): number[] {
  return log.slice(1).map((entry, index) => entry.start - (log[index]?.end ?? 0));
}

test("a host gets one request at a time, robots.txt first and once", async () => {
  const slow: Answer = (request, response, visit) => {
    setTimeout(() => html(programPage)(request, response, visit), 10);
  };
  const site = await serve({ "/robots.txt": slow, ...Object.fromEntries(paths.map((path) => [path, slow])) });
  const fetcher = fetcherFor(site);
  const outcomes = await Promise.all(paths.map((path) => fetcher.fetch({ url: `http://www.example.edu${path}` })));
  expect(outcomes.map((answer) => answer.outcome)).toEqual(["ok", "ok", "ok", "ok"]);
  expect(site.paths()).toEqual(["/robots.txt", ...paths]);
  expect(site.log.every((entry) => entry.others === 0)).toBe(true);
  expect(outcomes.map((answer) => answer.requests).sort()).toEqual([1, 1, 1, 2]);
});

test("the floor lies between the end of a request and the start of the next, robots.txt, retries and redirects included", async () => {
  const slowly = (_: unknown, response: { end(body: string): void }) => setTimeout(() => response.end(programPage), 30);
  const site = await serve({
    "/a": slowly,
    "/b": status(302, { location: "/c" }),
    "/c": (request, response, visit) => {
      if (visit === 1) response.writeHead(500).end();
      else html(programPage)(request, response, visit);
    },
  });
  const fetcher = fetcherFor(site, { minDelayMs: 80 });
  await Promise.all(["/a", "/b"].map((path) => fetcher.fetch({ url: `http://www.example.edu${path}` })));
  expect([...site.paths()].sort()).toEqual(["/a", "/b", "/c", "/c", "/robots.txt"]);
  // The server sees an answer leave before the client has it, and a request come after it was sent.
  for (const pause of pauses(site.log)) expect(pause).toBeGreaterThanOrEqual(80);
});

test("a crawl-delay that is longer than the floor holds, up to a limit", async () => {
  const robots = html("User-agent: *\nCrawl-delay: 0.1", { "content-type": "text/plain" });
  const site = await serve({ ...pages, "/robots.txt": robots });
  const fetcher = fetcherFor(site);
  await Promise.all(paths.map((path) => fetcher.fetch({ url: `http://www.example.edu${path}` })));
  for (const pause of pauses(site.log)) expect(pause).toBeGreaterThanOrEqual(100);

  const clock = jumpingClock();
  const greedy = html("User-agent: matchscout\nCrawl-delay: 86400", { "content-type": "text/plain" });
  const other = await serve({ ...pages, "/robots.txt": greedy });
  await fetcherFor(other, { clock }).fetch({ url: "http://www.example.edu/a" });
  expect(clock.waits).toEqual([60_000]);
});

test("hosts are visited side by side", async () => {
  const waiting: (() => void)[] = [];
  const site = await serve({
    // Nobody is answered before both have come: one after the other would never end.
    "/a": (request, response, visit) => {
      waiting.push(() => html(programPage)(request, response, visit));
      if (waiting.length === 2) for (const answer of waiting) answer();
    },
  });
  const fetcher = fetcherFor(site);
  const hosts = ["one.example.edu", "two.example.edu"];
  const outcomes = await Promise.all(hosts.map((host) => fetcher.fetch({ url: `http://${host}/a` })));
  expect(outcomes.map((answer) => answer.outcome)).toEqual(["ok", "ok"]);
});

test("no more hosts than the run allows are visited at once", async () => {
  let busy = 0;
  let most = 0;
  const site = await serve({
    "/a": (request, response, visit) => {
      busy += 1;
      most = Math.max(most, busy);
      setTimeout(() => {
        busy -= 1;
        html(programPage)(request, response, visit);
      }, 5);
    },
  });
  const fetcher = fetcherFor(site, { maxConcurrentHosts: 2 });
  const hosts = Array.from({ length: 8 }, (_, index) => `host-${index}.example.edu`);
  await Promise.all(hosts.map((host) => fetcher.fetch({ url: `http://${host}/a` })));
  expect(most).toBeLessThanOrEqual(2);
});

test("a floor below a second does not hold for hosts that are not on loopback", async () => {
  const clock = jumpingClock();
  const resolveName = async () => {
    throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
  };
  const site = await serve({});
  const fetcher = fetcherFor(site, { clock, resolveName, backoffMs: 1 });
  const answer = await fetcher.fetch({ url: "http://www.public.test/gme" });
  expect(answer).toHaveProperty(
    "reason",
    expect.stringContaining("the name www.public.test is not known (tried three times)"),
  );
  expect(clock.waits).toEqual([1000, 1000]);
});

test("several requests at once to one host are possible on loopback, for measurements", async () => {
  const waiting: (() => void)[] = [];
  const both = (...[request, response, visit]: Parameters<ReturnType<typeof html>>) => {
    waiting.push(() => html(programPage)(request, response, visit));
    if (waiting.length === 2) for (const answer of waiting) answer();
  };
  const site = await serve({ "/a": both, "/b": both });
  const fetcher = fetcherFor(site, { concurrencyPerHost: 2 });
  const outcomes = await Promise.all(
    ["/a", "/b"].map((path) => fetcher.fetch({ url: `http://www.example.edu${path}` })),
  );
  expect(outcomes.map((answer) => answer.outcome)).toEqual(["ok", "ok"]);
});

describe("a Retry-After is kept", () => {
  test.each([
    ["in seconds", { "retry-after": "30" }],
    ["as a date", { "retry-after": "Sun, 22 Nov 2026 10:00:30 GMT", date: "Sun, 22 Nov 2026 10:00:00 GMT" }],
  ])("%s", async (_, headers: Record<string, string>) => {
    const clock = jumpingClock(Date.UTC(2026, 10, 22, 3));
    const site = await serve({
      ...pages,
      "/busy": (request, response, visit) => {
        if (visit === 1) response.writeHead(429, headers).end();
        else html(programPage)(request, response, visit);
      },
    });
    const fetcher = fetcherFor(site, { clock });
    const answer = await fetcher.fetch({ url: "http://www.example.edu/busy" });
    expect(answer).toMatchObject({ outcome: "ok", requests: 3 });
    expect(clock.waits).toEqual([30_000]);
  });

  test("one that is too long closes the host for the run, but no other", async () => {
    const clock = jumpingClock();
    const site = await serve({ ...pages, "/busy": status(503, { "retry-after": "7200" }) });
    const fetcher = fetcherFor(site, { clock });
    const busy = await fetcher.fetch({ url: "http://www.example.edu/busy" });
    expect(busy).toMatchObject({
      outcome: "fetch_failed",
      reason: "the server answered 503 and asks to come back after 2026-11-22T12:00:00Z",
    });
    const next = await fetcher.fetch({ url: "http://www.example.edu/a" });
    expect(next).toMatchObject({
      outcome: "fetch_failed",
      reason: "www.example.edu asked for no visit before 2026-11-22T12:00:00Z",
      requests: 0,
    });
    expect(await fetcher.fetch({ url: "http://med.example.edu/a" })).toMatchObject({ outcome: "ok" });
    expect(clock.waits).toEqual([]);
  });
});

test("pauses before further tries double, and can be stretched by chance", async () => {
  const site = await serve({ "/a": status(500) });
  const plain = jumpingClock();
  await fetcherFor(site, { clock: plain, backoffMs: 400 }).fetch({ url: "http://www.example.edu/a" });
  expect(plain.waits).toEqual([400, 800]);
  const stretched = jumpingClock();
  const options = { clock: stretched, backoffMs: 400, random: () => 0.5 };
  await fetcherFor(site, options).fetch({ url: "http://www.example.edu/a" });
  expect(stretched.waits).toEqual([500, 1000]);
});
