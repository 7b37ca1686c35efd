import { readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { keepHeapSmall } from "../../src/cli/v8-settings.js";
import { crawl } from "../../src/crawl/run.js";
import { createFetcher } from "../../src/fetch/fetcher.js";
import type { Site } from "../../src/model/site.js";
import { openOutput } from "../../src/store/file-output.js";

/** Websites crawled at once, each with one request at a time. */
const concurrency = 8;

/** More than any site of the benchmark has. */
const everyPage = 100_000;

/**
 * Takes part in a throughput benchmark: crawls every page that links lead to from the start addresses in the file
 * `seeds` (one home page a line, on loopback), with the parts and in the way of a real crawl but for the pause between
 * requests: facts are extracted, pages stored, a journal kept and a snapshot written, in the folder `<out>.output`. Writes a
 * line of JSON for each page to `out`. Throws when a page was not read.
 */
export async function crawlSeeds(seeds: string, out: string): Promise<void> {
  const homes = (await readFile(seeds, "utf8")).split("\n").filter((line) => line !== "");
  const sites = homes.map((home, index) => ({ site: wholeSite(home, index), file: seeds }));
  const folder = `${out}.output`;
  await rm(folder, { recursive: true, force: true });
  const output = await openOutput(folder);
  const fetcher = createFetcher({ allowPrivate: true, minDelayMs: 0, maxConcurrentHosts: concurrency });
  try {
    const { manifest } = await crawl({
      loaded: { sites, errors: [] },
      filter: {},
      kind: "crawl",
      version: "0.0.0",
      output,
      fetcher,
      concurrency,
      readingThreads: Math.max(1, availableParallelism() - 1),
      onReadingThread: keepHeapSmall,
    });
    const report = await output.readRunReport(manifest.id);
    const visits = report?.sites.flatMap((site) => site.visits) ?? [];
    await writeFile(out, visits.map((visit) => `${JSON.stringify(visit)}\n`).join(""));
    const failed = visits.filter(({ outcome }) => outcome !== "ok");
    if (failed.length > 0)
      throw new Error(`${failed.length} pages failed, the first with ${JSON.stringify(failed[0])}`);
  } finally {
    await fetcher.close();
  }
}

/** A site of one program whose every page is wanted. */
function wholeSite(home: string, index: number): Site {
  return {
    id: `site-${index}`,
    home,
    maxPages: everyPage,
    maxSitePages: everyPage,
    follow: () => true,
    programs: [
      {
        id: `ky-site-${index}`,
        name: "Pediatrics Residency",
        institution: "Fallowmere Medical Center",
        specialty: "pediatrics",
        city: "Fallowmere",
        state: "KY",
        start: [home],
      },
    ],
  };
}
