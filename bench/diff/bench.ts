import { parseArgs } from "node:util";
import { diffSnapshots } from "../../src/diff/diff-snapshots.js";
import type { Snapshot } from "../../src/store/output.js";
import { instantOfWeek, madeUpPrograms } from "./made-up-programs.js";

/**
 * Milliseconds of a diff of all programs against all programs, one in twenty of which changed, beside parsing the two
 * snapshots' JSON alone. The three take turns in every round; medians of the rounds. (The memory of a whole `matchscout
 * diff` is in bench/history.)
 *
 *     node dist/bench/diff/bench.js [--programs 6000] [--rounds 9]
 */
const { values } = parseArgs({
  options: { programs: { type: "string", default: "6000" }, rounds: { type: "string", default: "9" } },
});
const [count, rounds] = [Number(values.programs), Number(values.rounds)];

function snapshotOf(week: number, extractor: number): Snapshot {
  const createdAt = instantOfWeek(week);
  const programs = madeUpPrograms(count, week).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const counts = { sites: 0, failedSites: 0, programs: count, facts: 12 * count, contacts: 2 * count };
  const id = `${createdAt.slice(0, 10)}T030000Z`;
  const generator = { version: "0.1.0", extractor };
  return {
    manifest: {
      schemaVersion: 1,
      id,
      createdAt,
      kind: "crawl",
      result: "complete",
      generator,
      counts,
      sites: [],
      files: {},
    },
    programs,
  };
}

const [before, after, reread] = [snapshotOf(10, 1), snapshotOf(11, 1), snapshotOf(11, 2)];
const texts = [before, after].map(({ programs }) => JSON.stringify(programs));
const contenders = {
  "JSON.parse of both": () => texts.map((text): unknown => JSON.parse(text)).length,
  "diff, same rules": () => diffSnapshots(before, after).changes.length,
  "diff, newer rules": () => diffSnapshots(before, reread).changes.length,
};

const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
const found = new Map<string, number>();
for (let round = -2; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    const start = performance.now();
    found.set(name, run());
    if (round >= 0) times.get(name)?.push(performance.now() - start);
  }
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const baseline = median(times.get("JSON.parse of both") ?? []);
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
console.log(`${count} programs against ${count}, ${megabytes.toFixed(0)} MB of JSON, medians of ${rounds} rounds`);
for (const [name, list] of times) {
  const changes = name.startsWith("diff") ? `${found.get(name)} changes` : "";
  console.log(
    `${name.padEnd(20)} ${median(list).toFixed(0).padStart(5)} ms   ${(median(list) / baseline).toFixed(2)} × JSON.parse   ${changes}`,
  );
}
