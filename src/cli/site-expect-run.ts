import { resolve } from "node:path";
import { bandFileOf } from "../crawl/band-file.js";
import type { ExpectationBand } from "../model/expectation-band.js";
import { openOutput } from "../store/file-output.js";
import { writeWhole } from "../store/whole-file.js";
import { type GoodVisit, goodVisits, learntBand } from "../survey/learn-band.js";
import { UsageError } from "./failures.js";
import { filterOf, loadAdapters } from "./load-adapters.js";
import type { ExpectOptions } from "./survey-options.js";
import { print, printJson } from "./terminal.js";
import { counted } from "./wording.js";

/** `matchscout site expect`. Throws `UsageError` when --accept finds nothing to learn from, and `StoreError`. */
export async function runExpect(id: string, options: ExpectOptions): Promise<void> {
  const loaded = await loadAdapters(options);
  filterOf({ site: [id] }, loaded);
  const found = loaded.sites.find(({ site }) => site.id === id);
  if (found === undefined) throw new UsageError(`no site is called ${id}`);
  const programs = found.site.programs.length;
  const visits = await goodVisits(await openOutput(options.out), id, programs);
  const proposal = learntBand(id, programs, visits);
  const file = bandFileOf(found.file);
  if (options.accept === true) {
    if (file === found.file) throw new UsageError(`${id} has no adapter yet; \`matchscout site new\` writes one`);
    if (proposal === undefined) throw new UsageError(nothingToLearnFrom(id, options.out));
    await writeWhole(resolve(file), `${JSON.stringify(proposal, null, 2)}\n`);
  }
  if (options.json === true) printJson({ site: id, band: found.band ?? null, proposal: proposal ?? null, visits });
  else {
    print(expectText(found.band, proposal, visits, options.accept === true ? file : undefined));
    if (proposal === undefined) print(nothingToLearnFrom(id, options.out));
  }
}

function nothingToLearnFrom(id: string, folder: string): string {
  return `${folder} holds no good visit of ${id} to learn from; \`matchscout crawl --site ${id}\` makes one`;
}

function expectText(
  band: ExpectationBand | undefined,
  proposal: ExpectationBand | undefined,
  visits: readonly GoodVisit[],
  written: string | undefined,
): string {
  const words = (one: ExpectationBand | undefined) =>
    one === undefined
      ? "none"
      : `${one.minimum} to ${one.maximum} facts, learnt from ${counted(one.learnt.visits, "visit")}`;
  return [
    `accepted: ${words(band)}`,
    `proposed: ${words(proposal)}`,
    ...visits.map(({ checkedAt, facts }) => `  ${checkedAt.slice(0, 10)}  ${counted(facts, "fact")}`),
    ...(written === undefined ? [] : [`written: ${written}`]),
    ...(written === undefined && proposal !== undefined ? ["--accept writes the proposal beside the adapter"] : []),
  ].join("\n");
}
