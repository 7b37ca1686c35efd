import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MadeUpSite } from "../frontier/made-up-site.js";
import { makeUpSite, type WebPlan } from "../frontier/made-up-web.js";
import { serveWeb } from "../frontier/web-server.js";

/** Sites of a size of which each has one program, so that their number says how many there are. */
const plan: WebPlan = { seed: 1, sites: 0, words: "all", obscure: 0, pages: { least: 50, most: 70 } };

const commandLine = fileURLToPath(new URL("../../src/cli/main.js", import.meta.url));

/** Sites that the server keeps at once: more than a crawl visits at once. */
const sitesKept = 100;

/** One run of the crawl command, as its process saw it. */
export interface MeasuredRun {
  /** Peak resident memory of the process, its threads included, in megabytes of 1,048,576 bytes. */
  readonly peak: number;
  readonly seconds: number;
}

/**
 * Crawls so many made-up programs on loopback with the real command, in a process of its own, twice into the same output
 * folder: the second run has the first one's snapshot and state to compare with. Throws when a crawl fails.
 */
export async function measureCrawls(programs: number): Promise<readonly MeasuredRun[]> {
  const folder = await mkdtemp(join(tmpdir(), "matchscout-memory-"));
  const server = await serveWeb(keepingFew());
  try {
    const crawlers = join(folder, "sites");
    await mkdir(crawlers);
    for (let number = 0; number < programs; number += 1) {
      const { adapter } = makeUpSite(plan, number);
      await writeFile(join(crawlers, `${adapter.id}.mjs`), `export default ${JSON.stringify(adapter)};\n`);
    }
    const options = [
      "--crawlers",
      crawlers,
      "--no-bundled",
      "--out",
      join(folder, "output"),
      "--delay",
      "0",
      "--quiet",
    ];
    const connectTo = ["--connect-to", `*.example.edu=127.0.0.1:${server.port}`];
    const runs: MeasuredRun[] = [];
    for (let run = 0; run < 2; run += 1) runs.push(await measured(["crawl", ...options, ...connectTo], folder));
    return runs;
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured(command: readonly string[], folder: string): Promise<MeasuredRun> {
  const report = join(folder, "peak");
  const onExit = `import { writeFileSync } from "node:fs";
    import { isMainThread } from "node:worker_threads";
    if (isMainThread) process.on("exit", () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`;
  const began = performance.now();
  const hook = `data:text/javascript,${encodeURIComponent(onExit)}`;
  const child = spawn(process.execPath, ["--import", hook, commandLine, ...command], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`the crawl ended with exit code ${code}`);
  const kilobytes = Number(await readFile(report, "utf8"));
  return { peak: kilobytes / 1024, seconds: (performance.now() - began) / 1000 };
}

/** Makes sites up when they are asked for, and forgets those that were asked for longest ago. */
function keepingFew(): (host: string) => MadeUpSite | undefined {
  const kept = new Map<string, MadeUpSite>();
  return (host) => {
    const number = /^site-(\d+)\./.exec(host)?.[1];
    if (number === undefined) return undefined;
    const site = kept.get(host) ?? makeUpSite(plan, Number(number));
    kept.delete(host);
    kept.set(host, site);
    const [oldest] = kept.keys();
    if (kept.size > sitesKept && oldest !== undefined) kept.delete(oldest);
    return site;
  };
}
