import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openOutput } from "../../src/store/file-output.js";
import { instantOfWeek, madeUpPrograms } from "../diff/made-up-programs.js";

/**
 * Seconds and peak memory of `matchscout history`, `log` and `diff` over years of weekly snapshots, each as a whole process,
 * start included: first with no index, then with it; beside a process that does nothing (`--version`). Medians of the
 * rounds. Writes the snapshots to a temporary folder (36 MB each with 6,000 programs) and deletes it.
 *
 *     node dist/bench/history/bench.js [--programs 6000] [--snapshots 200] [--rounds 9]
 */
const { values } = parseArgs({
  options: {
    programs: { type: "string", default: "6000" },
    snapshots: { type: "string", default: "200" },
    rounds: { type: "string", default: "9" },
  },
});
const [programs, snapshots, rounds] = [Number(values.programs), Number(values.snapshots), Number(values.rounds)];
const main = join(dirname(fileURLToPath(import.meta.url)), "../../src/cli/main.js");
const folder = await mkdtemp(join(tmpdir(), "matchscout-bench-history-"));

/** Makes a process tell its peak memory as the last line on stderr. */
const tellMemory = `data:text/javascript,process.on("exit", () => console.error(process.resourceUsage().maxRSS))`;

/** Runs a command as a process of its own: wall seconds, start included, and peak memory in megabytes. */
function run(...words: string[]): { readonly seconds: number; readonly megabytes: number } {
  const start = performance.now();
  const options = { maxBuffer: 2 ** 30, encoding: "utf8" as const };
  const { status, stderr } = spawnSync(process.execPath, ["--import", tellMemory, main, ...words], options);
  if (status !== 0) throw new Error(`matchscout ${words.join(" ")} failed: ${stderr}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(stderr.trim().split("\n").at(-1)) / 1024 };
}

try {
  const output = await openOutput(folder);
  let parent: string | undefined;
  const began = performance.now();
  for (let week = 0; week < snapshots; week += 1) {
    const draft = { kind: "crawl" as const, createdAt: instantOfWeek(week), parent, sites: [] };
    const generator = { version: "0.1.0", extractor: 1 };
    parent = (await output.writeSnapshot({ ...draft, generator, programs: madeUpPrograms(programs, week) })).id;
  }
  const id = madeUpPrograms(1, 0)[0]?.id ?? "";
  const lately = instantOfWeek(snapshots - 4).slice(0, 10);
  console.log(
    `${snapshots} snapshots of ${programs} programs, written in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  const first = run("history", id, "--out", folder);
  console.log(row("first index", [first]));
  const questions: Readonly<Record<string, readonly string[]>> = {
    "--version (nothing done)": ["--version"],
    "history PROGRAM": ["history", id, "--out", folder],
    "history PROGRAM visa.h1b": ["history", id, "visa.h1b", "--out", folder],
    "log --since (4 weeks) --key": ["log", "--since", lately, "--key", "visa.h1b", "--out", folder],
    "log --state KY --key (all years)": ["log", "--state", "KY", "--key", "visa.h1b", "--out", folder],
    "diff (newest two)": ["diff", "--out", folder],
  };
  const times = new Map(Object.keys(questions).map((name) => [name, [] as ReturnType<typeof run>[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, words] of Object.entries(questions)) times.get(name)?.push(run(...words));
  }
  for (const [name, list] of times) console.log(row(name, list));
} finally {
  await rm(folder, { recursive: true, force: true });
}

function row(name: string, list: readonly ReturnType<typeof run>[]): string {
  const seconds = median(list.map((one) => one.seconds)).toFixed(2);
  const megabytes = median(list.map((one) => one.megabytes)).toFixed(0);
  return `${name.padEnd(33)} ${seconds.padStart(8)} s ${megabytes.padStart(6)} MB`;
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}
