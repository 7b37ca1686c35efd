import { mkdir, readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openOutput } from "../../src/store/file-output.js";
import type { SiteState } from "../../src/store/output.js";
import { freshFolder } from "./fresh-folder.js";
import { digestOf } from "./samples.js";

const body = new TextEncoder().encode("<p>We sponsor J-1 visas.</p>");

const state: SiteState = {
  schemaVersion: 1,
  site: "example-health",
  urls: {
    "https://www.example.org/gme/b": {
      finalUrl: "https://www.example.org/gme/b",
      etag: '"v1"',
      contentType: "text/html",
      digest: digestOf("b"),
      fetchedAt: "2026-11-22T03:00:00Z",
      outcome: "ok",
      checkedAt: "2026-11-22T03:00:00Z",
      goneRuns: 0,
    },
    "https://www.example.org/gme/a": {
      finalUrl: "https://www.example.org/gme/a",
      contentType: "text/html",
      digest: digestOf("a"),
      fetchedAt: "2026-11-22T03:00:00Z",
      outcome: "gone",
      checkedAt: "2026-11-22T03:00:00Z",
      goneRuns: 1,
    },
  },
  programPages: { "ky-b": ["https://www.example.org/gme/b", "https://www.example.org/gme/a"], "ky-a": [] },
};

test("a page is stored once, compressed, and comes back byte for byte", async () => {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  const digest = await output.putPage(body);
  const file = output.pagePath(digest);
  expect(file).toBe(join(folder, "pages", digest.slice(0, 2), `${digest}.gz`));
  const written = await stat(file);
  expect(await output.putPage(body)).toBe(digest);
  expect((await stat(file)).ino).toBe(written.ino);
  expect(new Uint8Array(await output.getPage(digest))).toEqual(body);
  expect(await readFile(file)).not.toEqual(Buffer.from(body));
});

test("a page that came compressed is stored as it came, and comes back byte for byte", async () => {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  const gzip = gzipSync(body, { level: 1 });
  const digest = await output.putPage(body, gzip);
  expect(await readFile(output.pagePath(digest))).toEqual(gzip);
  expect(new Uint8Array(await output.getPage(digest))).toEqual(body);
});

test("the same page from many sides at once is one whole file", async () => {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  const digests = await Promise.all(Array.from({ length: 20 }, () => output.putPage(body)));
  const [digest = ""] = digests;
  expect(new Set(digests).size).toBe(1);
  expect(await readdir(join(folder, "pages", digest.slice(0, 2)))).toEqual([`${digest}.gz`]);
  expect(new Uint8Array(await output.getPage(digest))).toEqual(body);
});

test("a damaged page is named, and mended when it is stored again", async () => {
  const output = await openOutput(await freshFolder());
  const digest = await output.putPage(body);
  await truncate(output.pagePath(digest), 10);
  await expect(output.getPage(digest)).rejects.toMatchObject({ kind: "checksum", file: output.pagePath(digest) });
  await output.putPage(body);
  expect(new Uint8Array(await output.getPage(digest))).toEqual(body);
});

test("a page put in the place of another is noticed", async () => {
  const output = await openOutput(await freshFolder());
  const digest = await output.putPage(body);
  const other = await output.putPage(new TextEncoder().encode("<p>We sponsor no visas.</p>"));
  await writeFile(output.pagePath(digest), await readFile(output.pagePath(other)));
  await expect(output.getPage(digest)).rejects.toMatchObject({ kind: "checksum" });
});

test("a missing page and a digest that is none are told apart", async () => {
  const output = await openOutput(await freshFolder());
  await expect(output.getPage(digestOf("c"))).rejects.toMatchObject({ kind: "missing" });
  await expect(output.getPage("../../../etc/passwd")).rejects.toMatchObject({ kind: "invalid" });
});

test("the state of a site comes back; its bytes do not depend on the order of its keys", async () => {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  expect(await output.readSiteState("example-health")).toBeUndefined();
  await output.writeSiteState(state);
  const first = await readFile(join(folder, "state", "example-health.json"), "utf8");
  await output.writeSiteState({
    ...state,
    urls: Object.fromEntries(Object.entries(state.urls).reverse()),
    programPages: Object.fromEntries(Object.entries(state.programPages).reverse()),
  });
  expect(await readFile(join(folder, "state", "example-health.json"), "utf8")).toBe(first);
  expect(await output.readSiteState("example-health")).toEqual(state);
});

test.each([
  ["no JSON", "{", /not valid JSON/],
  ["an unknown key", '{"schemaVersion":1,"site":"example-health","urls":{},"programPages":{},"mood":1}', /mood/],
  ["another site's", '{"schemaVersion":1,"site":"other","urls":{},"programPages":{}}', /site other/],
])("a state file with %s is named with what to do", async (_, text, reason) => {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  const file = join(folder, "state", "example-health.json");
  await mkdir(join(folder, "state"));
  await writeFile(file, text);
  await expect(output.readSiteState("example-health")).rejects.toMatchObject({
    kind: "malformed",
    file,
    reason: expect.stringMatching(reason),
    message: expect.stringContaining("delete the file"),
  });
});

test.each(["../../etc/cron", "a/b", "", ".", "A", "x".repeat(300)])(
  "the site id %j never becomes a path",
  async (site) => {
    const folder = await freshFolder();
    const output = await openOutput(join(folder, "out"));
    await expect(output.readSiteState(site)).rejects.toMatchObject({ kind: "invalid" });
    await expect(output.writeSiteState({ ...state, site })).rejects.toMatchObject({ kind: "invalid" });
    expect(await readdir(folder)).toEqual([]);
  },
);
