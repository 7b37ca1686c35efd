import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { compilePatternsAtOnce } from "../../src/cli/v8-settings.js";
import { extractPage } from "../../src/extract/extract-page.js";
import { buildPage } from "../../src/page/build-page.js";
import { hostileMarkup, hostilePieces } from "./hostile-inputs.js";
import { largePage } from "./large-page.js";

compilePatternsAtOnce();

/**
 * What reading costs: `node dist/bench/extract/bench.js [ROUNDS]` gives microseconds per page and per kilobyte of
 * `cheerio.load` with its default parser alone, of building the page alone, and of building it and extracting every fact,
 * over the corpus (small pages that are all content) and over large pages as websites serve them. The three take turns in
 * every round, with V8's settings of the command line; medians of the rounds. `--hostile` gives the milliseconds of
 * processor time that 100 KB of each hostile text take instead.
 */
const source = (body: Buffer) => ({ url: "https://www.example.org/gme/apply", contentType: "text/html", body });

const contenders: Readonly<Record<string, (body: Buffer) => unknown>> = {
  "cheerio.load": (body) => load(body.toString("utf8")),
  "page built": (body) => buildPage(source(body)),
  "page built, facts extracted": (body) => extractPage(buildPage(source(body))),
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function compare(name: string, pages: readonly Buffer[], rounds: number): void {
  const kilobytes = pages.reduce((sum, page) => sum + page.length, 0) / 1024;
  const times = new Map(Object.keys(contenders).map((contender) => [contender, [] as number[]]));
  for (let round = -3; round < rounds; round += 1) {
    for (const [contender, run] of Object.entries(contenders)) {
      const start = process.hrtime.bigint();
      for (const page of pages) run(page);
      const microseconds = Number(process.hrtime.bigint() - start) / 1000;
      if (round >= 0) times.get(contender)?.push(microseconds);
    }
  }
  const baseline = median(times.get("cheerio.load") ?? []);
  console.log(`${name}: ${pages.length} pages, ${kilobytes.toFixed(0)} KB, medians of ${rounds} rounds`);
  for (const [contender, values] of times) {
    const value = median(values);
    console.log(
      `${contender.padEnd(30)} ${(value / pages.length).toFixed(0).padStart(6)} µs/page ${(value / kilobytes).toFixed(1).padStart(7)} µs/KB   ${(value / baseline).toFixed(2)} × cheerio.load`,
    );
  }
}

/** The best of three runs: what else the machine does only adds to a run. */
function costOf(body: Buffer): number {
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    extractPage(buildPage(source(body)));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

function measureHostile(): void {
  const bytes = 100 * 1024;
  const inputs = [
    ...Object.entries(hostilePieces).map(([name, piece]) => ({ name, piece, before: "<p>" })),
    ...Object.entries(hostileMarkup).map(([name, piece]) => ({ name, piece, before: "" })),
  ];
  const costs = inputs.map(({ name, piece, before }) => {
    const body = Buffer.from(before + piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece))));
    return { name, milliseconds: (costOf(body) * bytes) / body.length };
  });
  for (const { name, milliseconds } of costs.toSorted((a, b) => b.milliseconds - a.milliseconds)) {
    console.log(`${name.padEnd(30)} ${milliseconds.toFixed(0).padStart(6)} ms/100 KB`);
  }
}

const [argument = "15"] = process.argv.slice(2);
if (argument === "--hostile") {
  measureHostile();
} else {
  const folder = "test/corpus";
  const corpus = readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .map((name) => readFileSync(join(folder, name)));
  compare("corpus", corpus, Number(argument));
  compare(
    "large pages",
    Array.from({ length: 20 }, (_, seed) => Buffer.from(largePage(seed))),
    Number(argument),
  );
}
