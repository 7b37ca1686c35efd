import { parseArgs } from "node:util";
import { compilePatternsAtOnce, keepHeapSmall } from "../../src/cli/v8-settings.js";

/**
 * Speed and memory of whole crawls; see bench/README.md.
 *
 *     node dist/bench/crawl/bench.js --seeds FILE --out FILE
 *     node dist/bench/crawl/bench.js --programs 500,2000
 */
const { values } = parseArgs({
  options: {
    seeds: { type: "string" },
    out: { type: "string" },
    programs: { type: "string" },
  },
});

if (values.seeds !== undefined && values.out !== undefined) {
  // As the command line does, before the crawler is loaded.
  keepHeapSmall();
  compilePatternsAtOnce();
  await (await import("./throughput.js")).crawlSeeds(values.seeds, values.out);
} else if (values.programs !== undefined) {
  console.log("programs    run  peak memory  seconds");
  const { measureCrawls } = await import("./memory.js");
  for (const programs of values.programs.split(",").map(Number)) {
    for (const [index, { peak, seconds }] of (await measureCrawls(programs)).entries()) {
      const run = index === 0 ? "first" : "second";
      console.log(
        `${String(programs).padStart(8)} ${run.padStart(6)} ${peak.toFixed(0).padStart(9)} MB ${seconds.toFixed(0).padStart(8)}`,
      );
    }
  }
} else {
  console.error("give --seeds FILE and --out FILE, or --programs NUMBER,NUMBER");
  process.exitCode = 2;
}
