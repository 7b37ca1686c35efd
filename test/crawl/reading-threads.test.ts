import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import { type PageReader, readHere } from "../../src/crawl/page-reader.js";

type Built = typeof import("../../src/crawl/reading-threads.js");

/** Threads run what was built: `npm test` builds first. */
const { ReadingThreads }: Built = await import(pathToFileURL(resolve("dist/src/crawl/reading-threads.js")).href);

const open: PageReader[] = [];
afterEach(() => Promise.all(open.splice(0).map((reader) => reader.close())));

function threads(): InstanceType<Built["ReadingThreads"]> {
  const reader = new ReadingThreads(2);
  open.push(reader);
  return reader;
}

/** A page that takes some time to read. */
const pageOf = (number: number) => {
  const said = `<p>Applicants need ${number % 5} letters. We sponsor J-1 visas. Write to <a href="mailto:p${number}@example.edu">Dana Marsh</a>.</p>`;
  return {
    body: Buffer.from(`<main><h1>Pediatrics Residency</h1>${said.repeat(40)}<a href="/apply">Apply</a></main>`),
    url: `http://www.example.edu/${number}`,
    contentType: "text/html; charset=utf-8",
    fetchedAt: "2026-11-22T03:00:00.000Z",
    adapter: {},
  };
};

/** Reads until the reader found that it needs threads. */
async function keepBusy(reader: InstanceType<Built["ReadingThreads"]>): Promise<void> {
  for (let number = 0; reader.running === 0; number += 1) {
    await reader.read(pageOf(number));
    // The event loop's use is counted when it turns.
    await new Promise(setImmediate);
  }
}

test("pages read in threads say what they say when they are read here", async () => {
  const reader = threads();
  await keepBusy(reader);
  const numbers = Array.from({ length: 20 }, (_, number) => number);
  const there = await Promise.all(numbers.map((number) => reader.read(pageOf(number))));
  const here = await Promise.all(numbers.map((number) => readHere(pageOf(number))));
  expect(there).toEqual(here);
});

test("a page without text, and an adapter's selector that is no CSS, end as they do here", async () => {
  const reader = threads();
  await keepBusy(reader);
  const broken = { ...pageOf(1), adapter: { content: "main[[" } };
  const reads = Array.from({ length: 4 }, () => reader.read(broken).catch((error: unknown) => String(error)));
  for (const said of await Promise.all(reads)) expect(said).toContain("not a CSS selector: main[[");
  const empty = { ...pageOf(1), body: Buffer.from("<main></main>") };
  const emptyReads = await Promise.all(Array.from({ length: 4 }, () => reader.read(empty)));
  expect(emptyReads).toEqual(Array(4).fill(await readHere(empty)));
});
