import { readFile } from "node:fs/promises";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fetcherFor, html, programPage, serve, status } from "./loopback-site.js";

const tlsFile = (name: string) => readFile(new URL(`./tls/${name}.pem`, import.meta.url), "utf8");

test("a page comes with its bytes, its label, its validators and what it cost", async () => {
  const site = await serve({
    "/gme": html(programPage, { etag: '"v1"', "last-modified": "Sat, 21 Nov 2026 08:00:00 GMT" }),
  });
  const answer = await fetcherFor(site).fetch({ url: "http://www.example.edu/gme#visa" });
  expect(answer).toMatchObject({
    outcome: "ok",
    status: 200,
    requestedUrl: "http://www.example.edu/gme#visa",
    url: "http://www.example.edu/gme",
    contentType: "text/html; charset=utf-8",
    validators: { etag: '"v1"', lastModified: "Sat, 21 Nov 2026 08:00:00 GMT" },
    requests: 2,
    bytes: Buffer.byteLength(programPage) + Buffer.byteLength("no such page"),
  });
  expect(answer.outcome === "ok" && Buffer.from(answer.body).toString()).toBe(programPage);
  expect(new Date(answer.at).toISOString()).toBe(answer.at);
});

test("the user agent says who visits and where to complain", async () => {
  const site = await serve({ "/gme": html(programPage) });
  await fetcherFor(site, { contact: "https://example.org/about-our-visits" }).fetch({
    url: "http://www.example.edu/gme",
  });
  await fetcherFor(site, { userAgent: "campus-bot/2 (+mailto:web@example.org)" }).fetch({
    url: "http://www.example.edu/gme",
  });
  const agents = site.log.map((entry) => entry.headers["user-agent"]);
  expect(agents.slice(0, 2)).toEqual(Array(2).fill("matchscout/1.2.3 (+https://example.org/about-our-visits)"));
  expect(agents.slice(2)).toEqual(Array(2).fill("campus-bot/2 (+mailto:web@example.org)"));
});

test.each([
  ["gzip", gzipSync],
  ["x-gzip", gzipSync],
  ["deflate", deflateSync],
  ["deflate", deflateRawSync],
  ["br", brotliCompressSync],
])("a body in %s is read", async (encoding, compress) => {
  const body = compress(Buffer.from(programPage));
  const site = await serve({
    "/gme": (_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": encoding }).end(body);
    },
  });
  const answer = await fetcherFor(site).fetch({ url: "http://www.example.edu/gme" });
  expect(answer.outcome === "ok" && Buffer.from(answer.body).toString()).toBe(programPage);
  // Kept as it came where that is gzip, so that storing the page need not compress it again.
  expect(answer.outcome === "ok" && answer.gzip).toEqual(encoding.endsWith("gzip") ? body : undefined);
});

test("an unchanged page is not sent again", async () => {
  const site = await serve({
    "/gme": (request, response) => {
      const known = request.headers["if-none-match"] === '"v1"';
      if (known) response.writeHead(304, { etag: '"v1"' }).end();
      else response.writeHead(200, { "content-type": "text/html", etag: '"v1"' }).end(programPage);
    },
  });
  const fetcher = fetcherFor(site);
  const first = await fetcher.fetch({ url: "http://www.example.edu/gme" });
  const validators = first.outcome === "ok" ? first.validators : {};
  const second = await fetcher.fetch({ url: "http://www.example.edu/gme", validators });
  expect(second).toMatchObject({
    outcome: "unchanged",
    status: 304,
    validators: { etag: '"v1"' },
    requests: 1,
    bytes: 0,
  });
});

test("a date alone makes a conditional request too, and validators go only to the address that gave them", async () => {
  const lastModified = "Sat, 21 Nov 2026 08:00:00 GMT";
  const conditional = (seen: (string | undefined)[]) => (request: { headers: Record<string, unknown> }) => {
    const since = request.headers["if-modified-since"];
    seen.push(typeof since === "string" ? since : undefined);
  };
  const onOld: (string | undefined)[] = [];
  const onNew: (string | undefined)[] = [];
  const site = await serve({
    "/old": (request, response) => {
      conditional(onOld)(request);
      response.writeHead(302, { location: "/new" }).end();
    },
    "/new": (request, response) => {
      conditional(onNew)(request);
      html(programPage)(request, response, 1);
    },
  });
  const fetcher = fetcherFor(site);
  await fetcher.fetch({ url: "http://www.example.edu/old", validators: { lastModified } });
  await fetcher.fetch({
    url: "http://www.example.edu/old",
    validators: { lastModified },
    validatorsUrl: "http://www.example.edu/new",
  });
  expect(onOld).toEqual([lastModified, undefined]);
  expect(onNew).toEqual([undefined, lastModified]);
});

test("permanent redirects are remembered up to the first that is not", async () => {
  const site = await serve({
    "/a": status(301, { location: "/b" }),
    "/b": status(308, { location: "http://med.example.edu/c" }),
    "/c": status(302, { location: "/d" }),
    "/d": status(301, { location: "/e" }),
    "/e": html(programPage),
    "/f": status(302, { location: "/e" }),
  });
  const fetcher = fetcherFor(site);
  const answer = await fetcher.fetch({ url: "http://www.example.edu/a" });
  expect(answer).toMatchObject({
    outcome: "ok",
    url: "http://med.example.edu/e",
    permanentUrl: "http://med.example.edu/c",
  });
  const temporary = await fetcher.fetch({ url: "http://www.example.edu/f" });
  expect(temporary).toMatchObject({ outcome: "ok", url: "http://www.example.edu/e" });
  expect(temporary).not.toHaveProperty("permanentUrl");
});

test("a site that moved to another domain for good is reported, and the new address is not visited", async () => {
  const site = await serve({
    "/gme": status(301, { location: "http://www.example.org/gme" }),
    "/login": status(302, { location: "http://sso.example.org/page" }),
    "/page": html(programPage),
    "/away": status(302, { location: "http://sso.example.org/start" }),
    "/start": status(301, { location: "http://login.example.edu/page" }),
  });
  const fetcher = fetcherFor(site);
  const moved = await fetcher.fetch({ url: "http://www.example.edu/gme" });
  expect(moved).toMatchObject({ outcome: "moved", movedTo: "http://www.example.org/gme", status: 301 });
  expect(moved).toHaveProperty("reason", "www.example.edu has moved for good to http://www.example.org/gme");
  expect(site.log.some((entry) => entry.host === "www.example.org")).toBe(false);
  const followed = await fetcher.fetch({ url: "http://www.example.edu/login" });
  expect(followed).toMatchObject({ outcome: "ok", url: "http://sso.example.org/page" });
  // A stop on the way that moved does not mean that the site has.
  const passedOn = await fetcher.fetch({ url: "http://www.example.edu/away" });
  expect(passedOn).toMatchObject({ outcome: "ok", url: "http://login.example.edu/page" });
});

test("robots.txt of the host that a redirect leads to holds too", async () => {
  const site = await serve({
    "/gme": status(302, { location: "http://closed.example.edu/private" }),
    "/robots.txt": (request, response) => {
      const closed = request.headers.host === "closed.example.edu";
      response.writeHead(200).end(closed ? "User-agent: *\nDisallow: /private" : "");
    },
  });
  const answer = await fetcherFor(site).fetch({ url: "http://www.example.edu/gme" });
  expect(answer).toMatchObject({
    outcome: "robots_denied",
    url: "http://closed.example.edu/private",
    reason: "robots.txt of closed.example.edu disallows /private",
  });
  expect(site.paths()).not.toContain("/private");
});

test("the certificate of an https site is verified for the name, also where a connect-to rule leads elsewhere", async () => {
  const [key, cert] = await Promise.all([tlsFile("made-up-key"), tlsFile("made-up-certificate")]);
  const site = await serve({ "/gme": html(programPage) }, { key, cert });
  const trusting = fetcherFor(site, { certificateAuthorities: [cert] });
  expect(await trusting.fetch({ url: "https://secure.example.edu/gme" })).toMatchObject({ outcome: "ok" });
  const otherName = await trusting.fetch({ url: "https://other.example.edu/gme" });
  expect(otherName).toMatchObject({ outcome: "fetch_failed" });
  expect(otherName).toHaveProperty(
    "reason",
    expect.stringContaining("certificate of other.example.edu could not be verified"),
  );
  const selfSigned = await fetcherFor(site).fetch({ url: "https://secure.example.edu/gme" });
  expect(selfSigned).toMatchObject({ outcome: "fetch_failed", requests: 1 });
  expect(site.paths()).toEqual(["/robots.txt", "/gme"]);
});

test("an aborted visit ends at once with the reason of the signal, and others go on", async () => {
  const stop = new AbortController();
  const site = await serve({
    "/hangs": () => stop.abort(new Error("stopped by the user")),
    "/gme": html(programPage),
  });
  const fetcher = fetcherFor(site);
  const hanging = fetcher.fetch({ url: "http://www.example.edu/hangs", signal: stop.signal });
  const queued = fetcher.fetch({ url: "http://www.example.edu/gme", signal: stop.signal });
  const other = fetcher.fetch({ url: "http://www.example.edu/gme" });
  await expect(hanging).rejects.toThrow("stopped by the user");
  await expect(queued).rejects.toThrow("stopped by the user");
  expect(await other).toMatchObject({ outcome: "ok" });
  await expect(fetcher.fetch({ url: "http://www.example.edu/gme", signal: stop.signal })).rejects.toThrow("stopped");
});

test("the visit that fetches robots.txt can be aborted without harm to others that wait for the file", async () => {
  const stop = new AbortController();
  const site = await serve({
    "/robots.txt": (_, response, visit) => {
      if (visit === 1) stop.abort(new Error("stopped by the user"));
      else response.writeHead(200).end("User-agent: *\nDisallow: /private");
    },
    "/gme": html(programPage),
  });
  const fetcher = fetcherFor(site);
  const stopped = fetcher.fetch({ url: "http://www.example.edu/gme", signal: stop.signal });
  const other = fetcher.fetch({ url: "http://www.example.edu/gme" });
  await expect(stopped).rejects.toThrow("stopped by the user");
  expect(await other).toMatchObject({ outcome: "ok", requests: 2 });
});

test("many visits can share one signal without a warning", async () => {
  const warnings: string[] = [];
  const note = (warning: Error) => warnings.push(warning.message);
  process.on("warning", note);
  const site = await serve({ "/gme": html(programPage) });
  const fetcher = fetcherFor(site);
  const { signal } = new AbortController();
  const visits = Array.from({ length: 40 }, () => fetcher.fetch({ url: "http://www.example.edu/gme", signal }));
  await Promise.all(visits);
  process.off("warning", note);
  expect(warnings).toEqual([]);
});

test("closing ends visits under way", async () => {
  let arrived: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const site = await serve({ "/hangs": () => arrived() });
  const fetcher = fetcherFor(site);
  const hanging = fetcher.fetch({ url: "http://www.example.edu/hangs" });
  const ended = expect(hanging).rejects.toThrow("the fetcher is closed");
  await asked;
  await fetcher.close();
  await ended;
});
