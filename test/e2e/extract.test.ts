import { rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { extractLineSchema } from "../../src/model/extract-line.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { matchscout, temporaryFolder } from "./matchscout.js";

let folder: string;
let html: string;
let text: string;
let server: FixtureServer;

beforeAll(async () => {
  folder = await temporaryFolder();
  html = join(folder, "requirements.html");
  text = join(folder, "requirements.txt");
  const sentences = ["We sponsor J-1 visas.", "Please contact Dana Example, Program Coordinator, at (502) 555-0142."];
  await writeFile(html, `<h1>Eligibility</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join("")}`);
  await writeFile(text, `Eligibility\n\n${sentences.join("\n\n")}\n`);
  server = await startFixtureServer({ root: sitesFolder, version: "v1" });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test("--ndjson prints one line per file in the published form, for HTML and plain text", async () => {
  const { code, stdout, stderr } = await matchscout("extract", "--ndjson", html, text);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => extractLineSchema.parse(JSON.parse(line)));
  expect(lines.map(({ file }) => file)).toEqual([html, text]);
  for (const { file, url, facts, contacts } of lines) {
    expect(url).toBe(pathToFileURL(file).href);
    expect(facts["visa.j1"]).toMatchObject({ value: "sponsored", evidence: [{ quote: "We sponsor J-1 visas.", url }] });
    expect(contacts).toMatchObject([{ role: "coordinator", name: "Dana Example", phone: "+15025550142" }]);
    const { mtime } = await stat(file);
    expect(facts["visa.j1"]?.evidence[0]?.fetchedAt).toBe(mtime.toISOString());
  }
});

test("a file that cannot be read is told on stderr and stops no other; the exit code is 1", async () => {
  const { code, stdout, stderr } = await matchscout("extract", "--ndjson", join(folder, "none.html"), folder, html);
  expect(code).toBe(1);
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^matchscout: \S+none\.html: there is no such file$/),
    expect.stringMatching(/^matchscout: \S+: it is a folder/),
  ]);
});

test("a packed page, such as a stored one, is unpacked; a file that is no page is refused", async () => {
  const packed = join(folder, "page.gz");
  await writeFile(packed, gzipSync("<h1>Eligibility</h1><p>We sponsor J-1 visas.</p>"));
  const { code, stdout } = await matchscout("extract", "--ndjson", packed, pathToFileURL(html).href);
  expect(code).toBe(0);
  expect(stdout.match(/"value":"sponsored"/g)).toHaveLength(2);
  const [cut, picture] = [join(folder, "cut.gz"), join(folder, "picture.png")];
  await writeFile(cut, gzipSync("<p>We sponsor J-1 visas.</p>".repeat(100)).subarray(0, 40));
  await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]));
  const refused = await matchscout("extract", cut, picture, "ftp://example.org/page.html");
  expect(refused.code).toBe(1);
  expect(refused.stderr.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/cut\.gz: it is packed with gzip, and damaged/),
    expect.stringMatching(/picture\.png: it is neither HTML nor PDF nor text/),
    expect.stringMatching(/ftp:\S+: only http, https and file addresses can be read/),
  ]);
});

test("an address is fetched as a crawl would fetch it", async () => {
  const address = "http://granite-falls.example.edu/pathology/residency/applicants";
  const { code, stdout } = await matchscout("extract", "--json", "--connect-to", server.connectTo, address);
  expect(code).toBe(0);
  const [line] = extractLineSchema.array().parse(JSON.parse(stdout));
  expect(line).toMatchObject({ file: address, url: address });
  expect(Object.keys(line?.facts ?? {}).length).toBeGreaterThan(10);
  expect(server.accessLog[0]?.path).toBe("/robots.txt");
});

test("a loopback address is refused unless the user allows it", async () => {
  const { code, stderr } = await matchscout("extract", `${server.origin}/`);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /127\.0\.0\.1 is a loopback address; --allow-private allows it, for what runs on your own machine\n$/,
  );
});

test("for people, text that a terminal would obey is shown without its control characters", async () => {
  const hostile = join(folder, "hostile.html");
  await writeFile(hostile, "<h1>Visas</h1><p>We sponsor J-1 visas\u001b[31m\u0007 every\u202e year.</p>");
  const { stdout } = await matchscout("extract", hostile);
  expect(stdout).toContain("J-1 visa: sponsored");
  expect([...stdout].filter((character) => /[\p{Cc}\u202e]/u.test(character) && character !== "\n")).toEqual([]);
});
