import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { extractPage } from "../../src/extract/extract-page.js";
import { buildPage } from "../../src/page/build-page.js";

/**
 * Microseconds per page and per kilobyte over the corpus: `cheerio.load` with its default parser alone, building the
 * page alone, and building it and extracting every fact. The three take turns in every round; medians of the rounds.
 */
const rounds = Number(process.argv[2] ?? 15);
const folder = "test/corpus";
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => readFileSync(join(folder, name)));
const kilobytes = pages.reduce((sum, page) => sum + page.length, 0) / 1024;

const contenders = {
  "cheerio.load": (body: Buffer) => load(body.toString("utf8")),
  "page built": (body: Buffer) =>
    buildPage({ url: "https://www.example.org/gme/apply", contentType: "text/html", body }),
  "page built, facts extracted": (body: Buffer) =>
    extractPage(buildPage({ url: "https://www.example.org/gme/apply", contentType: "text/html", body })),
};

const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = -3; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    const start = process.hrtime.bigint();
    for (const page of pages) run(page);
    const microseconds = Number(process.hrtime.bigint() - start) / 1000;
    if (round >= 0) times.get(name)?.push(microseconds);
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const baseline = median(times.get("cheerio.load") ?? []);
console.log(`${pages.length} pages, ${kilobytes.toFixed(0)} KB, medians of ${rounds} rounds`);
for (const [name, values] of times) {
  const value = median(values);
  console.log(
    `${name.padEnd(30)} ${(value / pages.length).toFixed(0).padStart(6)} µs/page ${(value / kilobytes).toFixed(1).padStart(7)} µs/KB   ${(value / baseline).toFixed(2)} × cheerio.load`,
  );
}
