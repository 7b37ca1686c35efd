import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import type { FetcherOptions } from "../../src/fetch/options.js";
import * as bad from "./bad-answers.js";
import { type Answer, fetcherFor, html, jumpingClock, programPage, serve, status } from "./loopback-site.js";

interface Fault {
  readonly fault: string;
  readonly answer: Answer;
  readonly options?: FetcherOptions;
  readonly outcome: string;
  readonly reason: string | RegExp;
  /** Requests for the page, robots.txt aside. */
  readonly tries: number;
}

const faults: readonly Fault[] = [
  {
    fault: "404",
    answer: status(404),
    outcome: "gone",
    reason: "the server answered 404: there is no such page",
    tries: 1,
  },
  {
    fault: "410",
    answer: status(410),
    outcome: "gone",
    reason: "the server answered 410: there is no such page",
    tries: 1,
  },
  { fault: "401", answer: status(401), outcome: "blocked", reason: "the server asks for a login (401)", tries: 1 },
  { fault: "403", answer: status(403), outcome: "blocked", reason: "the server refuses access (403)", tries: 1 },
  { fault: "406", answer: status(406), outcome: "blocked", reason: /406/, tries: 1 },
  { fault: "451", answer: status(451), outcome: "blocked", reason: /legal reasons \(451\)/, tries: 1 },
  {
    fault: "400",
    answer: status(400),
    outcome: "fetch_failed",
    reason: "the server answered 400 instead of a page",
    tries: 1,
  },
  {
    fault: "202",
    answer: status(202),
    outcome: "fetch_failed",
    reason: "the server answered 202 instead of a page",
    tries: 1,
  },
  {
    fault: "500",
    answer: status(500),
    outcome: "fetch_failed",
    reason: "the server answered 500 three times",
    tries: 3,
  },
  {
    fault: "503",
    answer: status(503),
    outcome: "fetch_failed",
    reason: "the server answered 503 three times",
    tries: 3,
  },
  {
    fault: "429",
    answer: status(429),
    outcome: "fetch_failed",
    reason: "the server answered 429 three times",
    tries: 3,
  },
  {
    fault: "429 with a Retry-After of a day",
    answer: status(429, { "retry-after": "86400" }),
    options: { clock: jumpingClock() },
    outcome: "fetch_failed",
    reason: "the server answered 429 and asks to come back after 2026-11-23T10:00:00Z",
    tries: 1,
  },
  { fault: "204", answer: status(204), outcome: "fetch_failed", reason: "the answer is empty (204)", tries: 1 },
  { fault: "an empty page", answer: html(""), outcome: "fetch_failed", reason: "the answer is empty", tries: 1 },
  {
    fault: "white space alone",
    answer: html(" \n\n "),
    outcome: "fetch_failed",
    reason: "the answer is empty",
    tries: 1,
  },
  {
    fault: "304 to a request without a condition",
    answer: status(304),
    outcome: "fetch_failed",
    reason: /304 \(not modified\) to a request that set no condition/,
    tries: 1,
  },
  {
    fault: "a connection reset before the answer",
    answer: bad.resetBefore,
    outcome: "fetch_failed",
    reason: "www.example.edu broke the connection off (tried three times)",
    tries: 3,
  },
  {
    fault: "a connection reset in the middle of the body",
    answer: bad.resetInTheMiddle,
    outcome: "fetch_failed",
    reason: "www.example.edu broke off in the middle of the answer (tried three times)",
    tries: 3,
  },
  {
    fault: "a body shorter than its Content-Length",
    answer: bad.shorterThanAnnounced,
    outcome: "fetch_failed",
    reason: /broke off in the middle of the answer/,
    tries: 3,
  },
  {
    fault: "compressed data that end too early",
    answer: bad.cutGzip,
    outcome: "fetch_failed",
    reason: "the answer broke off before its end (tried three times)",
    tries: 3,
  },
  {
    fault: "a body marked as gzip that is not",
    answer: bad.noGzip,
    outcome: "fetch_failed",
    reason: "the answer is marked as gzip but cannot be decompressed",
    tries: 1,
  },
  {
    fault: "an encoding that nobody asked for",
    answer: bad.unknownEncoding,
    outcome: "fetch_failed",
    reason: "the answer has an unknown encoding, x-own",
    tries: 1,
  },
  {
    fault: "a gzip bomb",
    answer: bad.gzipBomb,
    outcome: "fetch_failed",
    reason: "the answer is larger than 10000000 bytes after decompression",
    tries: 1,
  },
  {
    fault: "a body that never ends",
    answer: bad.endless,
    options: { maxBodyBytes: 500_000 },
    outcome: "fetch_failed",
    reason: "the answer is larger than 500000 bytes",
    tries: 1,
  },
  {
    fault: "a body that says that it is too large",
    answer: bad.announcedTooLarge,
    outcome: "fetch_failed",
    reason: "the answer is 50000000 bytes long, more than the limit of 10000000",
    tries: 1,
  },
  {
    fault: "a slow drip",
    answer: bad.drip,
    options: { requestTimeoutMs: 200, retries: 1 },
    outcome: "fetch_failed",
    reason: "the answer of www.example.edu was not complete after 0.2 seconds (tried twice)",
    tries: 2,
  },
  {
    fault: "no answer",
    answer: bad.noAnswer,
    options: { responseTimeoutMs: 200, retries: 0 },
    outcome: "fetch_failed",
    reason: "www.example.edu did not answer within 0.2 seconds",
    tries: 1,
  },
  {
    fault: "silence in the middle of the answer",
    answer: bad.silenceInTheMiddle,
    options: { idleTimeoutMs: 200, retries: 0 },
    outcome: "fetch_failed",
    reason: "www.example.edu fell silent for 0.2 seconds",
    tries: 1,
  },
  {
    fault: "an image",
    answer: bad.written({ "content-type": "image/png" }, (response) => response.write("never read")),
    outcome: "fetch_failed",
    reason: "the answer is image/png, which is neither a page nor a PDF",
    tries: 1,
  },
  {
    fault: "an image sent as HTML",
    answer: bad.imageAsHtml,
    outcome: "fetch_failed",
    reason: "the answer is marked as text/html but is a PNG image",
    tries: 1,
  },
  {
    fault: "binary data sent as HTML",
    answer: bad.binaryAsHtml,
    outcome: "fetch_failed",
    reason: "the answer is marked as text/html but is binary data",
    tries: 1,
  },
  {
    fault: "a text sent as PDF",
    answer: bad.textAsPdf,
    outcome: "fetch_failed",
    reason: "the answer is marked as a PDF but is none",
    tries: 1,
  },
  {
    fault: "a redirect to itself",
    answer: status(302, { location: "/gme" }),
    outcome: "fetch_failed",
    reason: "redirects lead in a circle back to http://www.example.edu/gme",
    tries: 1,
  },
  {
    fault: "a redirect without an address",
    answer: status(302),
    outcome: "fetch_failed",
    reason: "the server answered 302 without an address to go to",
    tries: 1,
  },
  {
    fault: "a redirect to a file",
    answer: status(302, { location: "file:///etc/passwd" }),
    outcome: "fetch_failed",
    reason: "a redirect is refused: addresses of the kind file: are not visited, only http: and https:",
    tries: 1,
  },
  {
    fault: "a redirect to the metadata service",
    answer: status(302, { location: "http://169.254.169.254/latest/meta-data" }),
    outcome: "fetch_failed",
    reason: "169.254.169.254 is a link-local address",
    tries: 1,
  },
  {
    fault: "a redirect to a name that resolves to 127.0.0.1",
    answer: status(302, { location: "http://inside.test/admin" }),
    options: { resolveName: async () => [{ address: "127.0.0.1", family: 4 }] },
    outcome: "fetch_failed",
    reason: "the name inside.test resolves to a loopback address, 127.0.0.1",
    tries: 1,
  },
  {
    fault: "a challenge page with status 503",
    answer: (_, response) => {
      response.writeHead(503, { "content-type": "text/html" }).end("<p>Checking your browser before accessing.</p>");
    },
    outcome: "blocked",
    reason: "the server sent a challenge page in place of the page",
    tries: 3,
  },
  {
    fault: "a challenge that its header names",
    answer: status(403, { "cf-mitigated": "challenge" }),
    outcome: "blocked",
    reason: /^the server refuses access \(403\): a protection service/,
    tries: 1,
  },
  {
    fault: "a login page",
    answer: html('<h1>Sign in</h1><form><input name="user"><input type="password" name="secret"></form>'),
    outcome: "blocked",
    reason: "the server sent a login page in place of the page",
    tries: 1,
  },
  {
    fault: "a soft 404",
    answer: html("<title>Page not found | Example Health</title><p>Try the search.</p>"),
    outcome: "gone",
    reason: "the server sent a page-not-found notice in place of the page",
    tries: 1,
  },
];

describe("each fault of a website has its outcome and a reason that a person understands", () => {
  test.each(faults)("$fault", async ({ answer, options, outcome, reason, tries }) => {
    const site = await serve({ "/gme": answer, "/fine": html(programPage) });
    const fetcher = fetcherFor(site, options);
    const result = await fetcher.fetch({ url: "http://www.example.edu/gme" });
    expect(result).toMatchObject({ outcome, requestedUrl: "http://www.example.edu/gme" });
    const expected = typeof reason === "string" ? reason : expect.stringMatching(reason);
    expect(result).toHaveProperty("reason", expected);
    expect(site.paths().filter((path) => path === "/gme")).toHaveLength(tries);
    expect(await fetcher.fetch({ url: "http://other.example.edu/fine" })).toMatchObject({ outcome: "ok" });
  });
});

test("ten redirects are too many", async () => {
  const answers: Record<string, Answer> = {};
  for (let hop = 0; hop < 10; hop += 1) answers[`/${hop}`] = status(302, { location: `/${hop + 1}` });
  const site = await serve({ ...answers, "/10": html(programPage) });
  const result = await fetcherFor(site).fetch({ url: "http://www.example.edu/0" });
  expect(result).toMatchObject({ outcome: "fetch_failed", reason: "more than 5 redirects" });
  expect(site.paths()).toEqual(["/robots.txt", "/0", "/1", "/2", "/3", "/4", "/5"]);
});

test("a server that recovers is read at the next try", async () => {
  const site = await serve({
    "/gme": (request, response, visit) => {
      if (visit < 3) response.writeHead(503).end();
      else html(programPage)(request, response, visit);
    },
  });
  const result = await fetcherFor(site).fetch({ url: "http://www.example.edu/gme" });
  expect(result).toMatchObject({ outcome: "ok", requests: 4 });
});

test("403 is not asked again in the same visit; the next visit may find the page", async () => {
  const site = await serve({
    "/gme": (request, response, visit) => {
      if (visit === 1) response.writeHead(403).end();
      else html(programPage)(request, response, visit);
    },
  });
  const fetcher = fetcherFor(site);
  expect(await fetcher.fetch({ url: "http://www.example.edu/gme" })).toMatchObject({ outcome: "blocked", status: 403 });
  expect(await fetcher.fetch({ url: "http://www.example.edu/gme" })).toMatchObject({ outcome: "ok" });
});

test("a refused connection is named", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const result = await fetcherFor({ port, log: [], paths: () => [] }).fetch({ url: "http://www.example.edu/gme" });
  expect(result).toMatchObject({ outcome: "fetch_failed" });
  expect(result).toHaveProperty(
    "reason",
    expect.stringContaining(
      "could not reach the host to read its robots.txt: www.example.edu refused the connection (tried three times)",
    ),
  );
});

test("an answer that is no HTTP is named", async () => {
  const server = createServer((socket) => {
    socket.on("error", () => {}).resume();
    socket.end("SSH-2.0-made-up\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const fetcher = fetcherFor({ port, log: [], paths: () => [] });
  const result = await fetcher.fetch({ url: "http://www.example.edu/gme" });
  expect(result).toHaveProperty("reason", expect.stringContaining("is not valid HTTP"));
  await fetcher.close();
  await new Promise((resolve) => server.close(resolve));
});

test("a charset that does not fit the bytes is passed on as the server sent it", async () => {
  const site = await serve({
    "/gme": html("<p>Café</p>", { "content-type": "text/html; charset=iso-8859-1" }),
  });
  const result = await fetcherFor(site).fetch({ url: "http://www.example.edu/gme" });
  expect(result).toMatchObject({ outcome: "ok", contentType: "text/html; charset=iso-8859-1" });
});

test("a PDF is a PDF under other labels too", async () => {
  const pdf = Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "latin1");
  const site = await serve({
    "/a": bad.bytes(pdf),
    "/b.pdf": bad.bytes(pdf, { "content-type": "application/octet-stream" }),
    "/c": bad.bytes(pdf, { "content-type": "application/octet-stream" }),
  });
  const fetcher = fetcherFor(site);
  for (const path of ["/a", "/b.pdf"]) {
    const result = await fetcher.fetch({ url: `http://www.example.edu${path}` });
    expect(result).toMatchObject({ outcome: "ok", contentType: "application/pdf" });
  }
  expect(await fetcher.fetch({ url: "http://www.example.edu/c" })).toMatchObject({ outcome: "fetch_failed" });
});

test.each([
  ["ftp://www.example.edu/gme", "addresses of the kind ftp: are not visited, only http: and https:"],
  ["http://user:secret@www.example.edu/", "addresses that carry a user name or password are not visited"],
  ["not an address", '"not an address" is not a web address'],
  [`http://www.example.edu/${"x".repeat(9000)}`, "the address is longer than 8000 characters"],
])("%.40s is refused without a request", async (url, reason) => {
  const site = await serve({});
  expect(await fetcherFor(site).fetch({ url })).toMatchObject({ outcome: "fetch_failed", reason, requests: 0 });
  expect(site.log).toHaveLength(0);
});
