import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { crawl } from "../../src/crawl/run.js";
import { createFetcher } from "../../src/fetch/fetcher.js";
import type { Fetcher } from "../../src/fetch/outcome.js";
import type { ProgramRecord } from "../../src/model/program.js";
import { openOutput } from "../../src/store/file-output.js";
import type { Answer } from "./answers.js";
import { ExhaustiveReader } from "./breadth-first.js";
import type { MadeUpSite } from "./made-up-site.js";
import { makeUpWeb } from "./made-up-web.js";
import { type Score, scoreOf, sum } from "./score-record.js";
import { serveWeb } from "./web-server.js";

/**
 * Share of labelled facts found against pages fetched per program, on a made-up web: MatchScout's crawl over a real
 * server on loopback, beside breadth-first search and reading everything.
 *
 *     node dist/bench/frontier/bench.js [--seed 1] [--sites 40] [--words all|even|odd] [--obscure 0] [--quick] [--misses]
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    sites: { type: "string", default: "40" },
    words: { type: "string", default: "all" },
    obscure: { type: "string", default: "0" },
    quick: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
  },
});
const words = values.words === "even" || values.words === "odd" ? values.words : "all";
const budgets = values.quick ? [12] : [1, 2, 3, 4, 5, 6, 8, 10, 12];

/** The share that counts as having found what there is. */
const wanted = 0.95;

interface Run {
  readonly score: Score;
  readonly pages: number;
  readonly requests: number;
}

async function crawlAll(web: readonly MadeUpSite[], fetcher: Fetcher, budget: number, misses: boolean): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "matchscout-frontier-"));
  try {
    const output = await openOutput(folder);
    const asked = new Map<string, string[]>(web.map(({ adapter }) => [adapter.id, []]));
    const report = await crawl({
      loaded: {
        sites: web.map(({ adapter }) => ({ site: { ...adapter, maxPages: budget }, file: `${adapter.id}.ts` })),
        errors: [],
      },
      filter: {},
      kind: "crawl",
      version: "0.0.0",
      output,
      fetcher,
      concurrency: 4,
      acceptDrop: true,
      onEvent: (event) => {
        if (event.type === "page_asked") asked.get(event.site)?.push(event.address);
      },
    });
    const { programs } = await output.readSnapshot(report.manifest.id);
    const records = new Map(programs.map((record) => [record.id, record]));
    const answers = web.flatMap(({ labels }) => [...labels]);
    if (misses) {
      for (const site of web) {
        for (const [id, stated] of site.labels) {
          tellMisses(site, records.get(id), stated, asked.get(site.adapter.id) ?? []);
        }
      }
    }
    return {
      score: sum(answers.map(([id, stated]) => scoreOf(records.get(id), stated))),
      pages: report.visited.reduce((total, { outcome }) => total + outcome.pages, 0),
      requests: report.visited.reduce((total, { outcome }) => total + outcome.requests, 0),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Prints what a program's record lacks or has wrong, and what was asked for on its site. */
function tellMisses(
  site: MadeUpSite,
  record: ProgramRecord | undefined,
  stated: readonly Answer[],
  asked: readonly string[],
): void {
  const lacking = stated.filter((answer) => scoreOf(record, [answer]).found === 0);
  if (record === undefined || lacking.length === 0) return;
  console.log(`${record.id}, ${record.url}, lacks ${lacking.map(({ key }) => key).join(", ")}`);
  for (const { key } of lacking) {
    const fact = key === "contact" ? undefined : record.facts[key];
    if (fact !== undefined) console.log(`    has ${key} from ${fact.evidence[0]?.url}`);
  }
  for (const { sentence } of lacking) {
    const page = [...site.pages.values()].find(({ paragraphs }) => paragraphs.includes(sentence));
    console.log(`    stands on ${page?.path}: ${page?.title}`);
  }
  for (const address of asked) {
    const { pathname, search } = new URL(address);
    console.log(`    asked for ${pathname}${search}: ${site.pages.get(`${pathname}${search}`)?.title}`);
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
const shareOf = ({ found, labelled }: Score): number => found / labelled;

const web = makeUpWeb({
  seed: Number(values.seed),
  sites: Number(values.sites),
  words,
  obscure: Number(values.obscure),
  pages: { least: 50, most: 2000 },
});
const programs = web.reduce((total, { adapter }) => total + adapter.programs.length, 0);
const sizes = web.map(({ pages }) => pages.size).sort((a, b) => a - b);
console.log(
  `seed ${values.seed}, words ${words}: ${web.length} sites of ${sizes[0]} to ${sizes.at(-1)} pages (median ${sizes[Math.floor(sizes.length / 2)]}), ${programs} programs`,
);

const hosts = new Map(web.map((site) => [site.host, site]));
const server = await serveWeb((host) => hosts.get(host));
const fetcher = createFetcher({
  minDelayMs: 0,
  connectTo: [{ pattern: "*.example.edu", address: "127.0.0.1", port: server.port }],
});
let enough: number | undefined;
try {
  console.log("\nbudget  found    wrong  pages per program  requests per program");
  for (const budget of budgets) {
    const last = budget === budgets.at(-1);
    const { score, pages, requests } = await crawlAll(web, fetcher, budget, values.misses && last);
    if (shareOf(score) >= wanted) enough ??= pages / programs;
    console.log(
      `${String(budget).padStart(6)}  ${percent(shareOf(score)).padStart(6)}  ${String(score.wrong).padStart(5)}  ${(pages / programs).toFixed(1).padStart(17)}  ${(requests / programs).toFixed(1).padStart(20)}`,
    );
  }
} finally {
  await fetcher.close();
  await server.close();
}

if (!values.quick) {
  const curves: (readonly Score[])[] = [];
  const everything: Score[] = [];
  for (const site of web) {
    const reader = new ExhaustiveReader(site);
    for (const program of site.adapter.programs) {
      curves.push(reader.breadthFirst(program));
      everything.push(reader.everything(program));
    }
  }
  const after = (budget: number): Score =>
    sum(
      curves.map(
        (curve) => curve[Math.min(budget, curve.length) - 1] ?? curve[0] ?? { labelled: 0, found: 0, wrong: 0 },
      ),
    );
  console.log("\nbreadth-first, pages per program  found    wrong");
  for (const budget of [1, 2, 3, 6, 12, 24, 48, 96, 192, 384]) {
    const score = after(budget);
    console.log(
      `${String(budget).padStart(32)}  ${percent(shareOf(score)).padStart(6)}  ${String(score.wrong).padStart(5)}`,
    );
  }
  const longest = Math.max(...curves.map((curve) => curve.length));
  let needed = 1;
  while (needed < longest && shareOf(after(needed)) < wanted) needed += 1;
  const own = curves.map((curve) => {
    const enough = curve.findIndex((score) => shareOf(score) >= wanted);
    return enough === -1 ? curve.length : enough + 1;
  });
  const mean = own.reduce((total, pages) => total + pages, 0) / own.length;
  console.log(
    `breadth-first reaches ${percent(wanted)} of all facts with ${needed} pages per program; a program's own facts take it ${mean.toFixed(1)} pages on average`,
  );
  const share =
    enough === undefined
      ? "does not reach it"
      : `reaches it with ${enough.toFixed(1)}, ${percent(enough / needed)} of that`;
  console.log(`MatchScout ${share}`);
  const all = sum(everything);
  console.log(
    `\neverything: ${percent(shareOf(all))} found, ${all.wrong} wrong, ${(web.reduce((total, { pages, adapter }) => total + pages.size * adapter.programs.length, 0) / programs).toFixed(0)} pages per program`,
  );
}
