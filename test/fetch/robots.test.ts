import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { FetcherOptions } from "../../src/fetch/options.js";
import { type Answer, fetcherFor, html, jumpingClock, programPage, serve, status } from "./loopback-site.js";

const rules = (text: string): Answer => html(text, { "content-type": "text/plain" });

async function visit(robots: Answer, path = "/gme", options: FetcherOptions = {}) {
  const site = await serve({
    "/robots.txt": robots,
    "/gme": html(programPage),
    "/gme/visa?year=2026": html(programPage),
  });
  const answer = await fetcherFor(site, options).fetch({ url: `http://www.example.edu${path}` });
  return { answer, site, paths: site.paths() };
}

describe("what robots.txt says (RFC 9309)", () => {
  test.each([
    ["nothing", "", "/gme", true],
    ["nothing about us", "User-agent: other\nDisallow: /", "/gme", true],
    ["no to all", "User-agent: *\nDisallow: /", "/gme", false],
    ["no to all, yes to us", "User-agent: *\nDisallow: /\n\nUser-agent: MatchScout\nDisallow:", "/gme", true],
    ["yes to all, no to us", "User-agent: *\nDisallow:\n\nUser-agent: matchscout/1.0\nDisallow: /gme", "/gme", false],
    ["the longest rule wins", "User-agent: *\nDisallow: /gme\nAllow: /gme/visa", "/gme/visa?year=2026", true],
    ["a rule about the query", "User-agent: *\nDisallow: /*?year=", "/gme/visa?year=2026", false],
    ["an end mark", "User-agent: *\nDisallow: /gme$", "/gme", false],
    ["a byte order mark first", "\uFEFFUser-agent: *\nDisallow: /gme", "/gme", false],
    ["old line ends", "User-agent: *\rDisallow: /gme\r", "/gme", false],
    ["an HTML page in its place", "<html><body>Not here</body></html>", "/gme", true],
    ["a long run of stars", `User-agent: *\nDisallow: /${"*".repeat(200_000)}gme`, "/gme", false],
  ])("%s", async (_, text, path, allowed) => {
    const { answer, paths } = await visit(rules(text), path);
    expect(answer.outcome).toBe(allowed ? "ok" : "robots_denied");
    expect(paths).toEqual(allowed ? ["/robots.txt", path] : ["/robots.txt"]);
    if (!allowed) expect(answer).toHaveProperty("reason", `robots.txt of www.example.edu disallows ${path}`);
  });
});

describe("what comes instead of robots.txt", () => {
  test.each([
    ["404", status(404)],
    ["403", status(403)],
    ["401", status(401)],
    ["410", status(410)],
    ["204", status(204)],
  ])("%s allows everything", async (_, robots) => {
    const { answer, paths } = await visit(robots);
    expect(answer).toMatchObject({ outcome: "ok", requests: 2 });
    expect(paths).toEqual(["/robots.txt", "/gme"]);
  });

  test.each<[string, Answer, string]>([
    ["500", status(500), "the server answered 500 three times"],
    ["429", status(429), "the server answered 429 three times"],
    ["a redirect inside", status(302, { location: "http://10.0.0.1/robots.txt" }), "10.0.0.1 is a private address"],
    ["a redirect to no web address", status(302, { location: "file:///etc" }), "only http: and https:"],
  ])("%s forbids everything", async (_, robots, why) => {
    const { answer, paths } = await visit(robots);
    expect(answer).toMatchObject({ outcome: "robots_denied" });
    expect(answer).toHaveProperty("reason", expect.stringContaining(why));
    expect(answer).toHaveProperty("reason", expect.stringContaining("could not be read, which forbids every visit"));
    expect(paths).not.toContain("/gme");
  });

  test.each<[string, Answer, string, FetcherOptions]>([
    [
      "a broken connection",
      (_, response) => response.socket?.destroy(),
      "broke the connection off (tried three times)",
      {},
    ],
    ["silence", () => {}, "did not answer within 0.2 seconds", { responseTimeoutMs: 200, retries: 0 }],
    [
      "half a file",
      (_, response) => {
        response.writeHead(200, { "content-length": 500 });
        response.write("User-agent: *\n", () => response.socket?.destroy());
      },
      "broke off in the middle of the answer",
      {},
    ],
  ])("%s means that the host cannot be reached: no page is asked for", async (_, robots, why, options) => {
    const { answer, paths } = await visit(robots, "/gme", options);
    expect(answer).toMatchObject({ outcome: "fetch_failed" });
    expect(answer).toHaveProperty("reason", expect.stringContaining(why));
    expect(answer).toHaveProperty("reason", expect.stringContaining("could not reach the host to read its robots.txt"));
    expect(paths).not.toContain("/gme");
  });

  test("a server that recovers at the second try is believed", async () => {
    const { answer } = await visit((request, response, count) => {
      if (count === 1) response.writeHead(503).end();
      else rules("User-agent: *\nDisallow: /private")(request, response, count);
    });
    expect(answer).toMatchObject({ outcome: "ok", requests: 3 });
  });
});

test("redirects of robots.txt are followed five times, also to another host, and its rules hold for the host asked", async () => {
  const chain = (length: number): Record<string, Answer> => {
    const answers: Record<string, Answer> = {};
    for (let hop = 1; hop < length; hop += 1) answers[`/${hop}`] = status(302, { location: `/${hop + 1}` });
    return { ...answers, [`/${length}`]: rules("User-agent: *\nDisallow: /"), "/gme": html(programPage) };
  };
  const five = await serve({ ...chain(5), "/robots.txt": status(301, { location: "http://cdn.example.org/1" }) });
  expect(await fetcherFor(five).fetch({ url: "http://www.example.edu/gme" })).toMatchObject({
    outcome: "robots_denied",
  });
  const six = await serve({ ...chain(6), "/robots.txt": status(301, { location: "/1" }) });
  expect(await fetcherFor(six).fetch({ url: "http://www.example.edu/gme" })).toMatchObject({ outcome: "ok" });
});

test("of 600 KB the first 500 KiB hold, without the line that the limit cuts in two", async () => {
  const filler = (bytes: number) => `${"#".repeat(98)}\n`.repeat(Math.ceil(bytes / 99));
  const early = `User-agent: *\nDisallow: /gme\n${filler(600_000)}`;
  expect((await visit(rules(early))).answer).toMatchObject({ outcome: "robots_denied" });
  const late = `User-agent: *\n${filler(600_000)}Disallow: /gme\n`;
  expect((await visit(rules(late))).answer).toMatchObject({ outcome: "ok" });
  const before = "User-agent: *\n";
  const limit = 500 * 1024;
  const cutLine = `${before}${"#".repeat(limit - before.length - "\nDisallow: /".length)}\nDisallow: /private\n${filler(9000)}`;
  expect((await visit(rules(cutLine))).answer).toMatchObject({ outcome: "ok" });
});

test("a compressed file is read as well", async () => {
  const { answer } = await visit((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("User-agent: *\nDisallow: /gme"));
  });
  expect(answer).toMatchObject({ outcome: "robots_denied" });
});

test("each scheme, host and port has a file of its own, which is fetched again when it is too old", async () => {
  const clock = jumpingClock();
  const site = await serve({ "/robots.txt": rules("User-agent: *\nCrawl-delay: 5"), "/gme": html(programPage) });
  const fetcher = fetcherFor(site, { clock, robotsMaxAgeMs: 8000 });
  for (const host of ["www.example.edu", "med.example.edu", "www.example.edu:8080"]) {
    await fetcher.fetch({ url: `http://${host}/gme` });
  }
  expect(site.log.map((entry) => `${entry.host}${entry.path}`)).toEqual([
    "www.example.edu/robots.txt",
    "www.example.edu/gme",
    "med.example.edu/robots.txt",
    "med.example.edu/gme",
    "www.example.edu:8080/robots.txt",
    "www.example.edu:8080/gme",
  ]);
  await fetcher.fetch({ url: "http://www.example.edu/gme" });
  expect(site.paths().slice(-2)).toEqual(["/robots.txt", "/gme"]);
});

describe("robots.txt in a run that goes on after a stop", () => {
  const robots = rules("User-agent: *\nDisallow: /gme/visa\nCrawl-delay: 3");
  const address = (path: string) => ({ url: `http://www.example.edu${path}` });

  test("what the first session read is not fetched again, and still holds with its crawl-delay", async () => {
    const { answer, site } = await visit(robots, "/gme", { clock: jumpingClock() });
    const clock = jumpingClock();
    const second = fetcherFor(site, { clock });
    second.recall(answer.robots ?? []);
    expect((await second.fetch(address("/gme/visa?year=2026"))).outcome).toBe("robots_denied");
    expect(await second.fetch(address("/gme"))).toMatchObject({ outcome: "ok", requests: 1 });
    await second.fetch(address("/gme"));
    expect(site.paths()).toEqual(["/robots.txt", "/gme", "/gme", "/gme"]);
    expect(clock.waits).toEqual([3000]);
  });

  test("a file that is a day old, or that could not be read, is fetched again", async () => {
    const { answer, site } = await visit(robots, "/gme", { clock: jumpingClock(Date.UTC(2026, 10, 21, 9)) });
    const later = fetcherFor(site, { clock: jumpingClock(Date.UTC(2026, 10, 22, 10)) });
    later.recall(answer.robots ?? []);
    await later.fetch(address("/gme"));
    expect(site.paths()).toEqual(["/robots.txt", "/gme", "/robots.txt", "/gme"]);
    expect((await visit(status(500))).answer.robots).toBeUndefined();
  });
});
