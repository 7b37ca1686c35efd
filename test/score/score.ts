import { parseArgs } from "node:util";
import { ratesOf, type Scored } from "./atoms.js";
import { groupedBy, scoreCorpus } from "./corpus.js";

const { values } = parseArgs({
  options: { misses: { type: "string", default: "0" }, corpus: { type: "string", default: "test/corpus" } },
});

const scored = await scoreCorpus(values.corpus, "dist/src/cli/main.js");
for (const [key, atoms] of groupedBy(scored, "key")) console.log(line(key, atoms));
console.log("\nWorst pages");
for (const [page, atoms] of groupedBy(scored, "page").slice(0, 10)) console.log(line(page, atoms));
const faults = scored.filter(({ outcome }) => outcome !== "hit");
for (const { outcome, page, atom } of faults.slice(0, Number(values.misses)))
  console.log(`${outcome.padEnd(6)} ${page}  ${atom}`);
console.log(`\n${line("all", scored)}`);

function line(name: string, atoms: readonly Scored[]): string {
  const { precision, recall, f1, hit, missed, wrong } = ratesOf(atoms);
  const percent = (rate: number): string => `${(100 * rate).toFixed(1)}%`.padStart(6);
  return `${name.padEnd(30)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}  hit ${hit} missed ${missed} wrong ${wrong}`;
}
