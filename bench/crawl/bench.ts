import { parseArgs } from "node:util";
import { crawlSeeds } from "./throughput.js";

/**
 * Speed and memory of whole crawls; see bench/README.md.
 *
 *     node dist/bench/crawl/bench.js --seeds FILE --out FILE
 */
const { values } = parseArgs({
  options: {
    seeds: { type: "string" },
    out: { type: "string" },
  },
});

if (values.seeds !== undefined && values.out !== undefined) {
  await crawlSeeds(values.seeds, values.out);
} else {
  console.error("give --seeds FILE and --out FILE");
  process.exitCode = 2;
}
