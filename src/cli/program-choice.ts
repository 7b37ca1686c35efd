import type { History } from "../diff/history/open-history.js";
import { printable } from "../diff/printable.js";
import type { ProgramHistory } from "../model/history.js";
import type { Output } from "../store/output.js";
import { UsageError } from "./failures.js";
import { suggestions } from "./suggestions.js";
import { counted } from "./wording.js";

/** How many ids stand in a message. */
const fewest = 5;

/** The only one of `ids` that holds the name. Throws `UsageError`, which names the likely ones, else some of all. */
export function idHolding(ids: readonly string[], name: string): string {
  const holding = ids.filter((id) => id.includes(name.toLowerCase()));
  const [only] = holding;
  if (only !== undefined && holding.length === 1) return only;
  const likely = holding.length > 0 ? holding.slice(0, fewest) : suggestions(name, ids, fewest);
  const some = ids.slice(0, 3).join(", ");
  const hint =
    likely.length > 0
      ? `did you mean ${likely.join(" or ")}?`
      : `the snapshot holds ${counted(ids.length, "program")}${some === "" ? "" : `, such as ${some}`}`;
  const problem = holding.length > 1 ? "several programs go by" : "no program is called";
  throw new UsageError(`${problem} ${printable(name)}; ${hint}`);
}

/** The history of the program of that id, or of the only one whose id holds the name. Throws `UsageError`. */
export async function chooseHistory(history: History, output: Output, name: string): Promise<ProgramHistory> {
  const exact = await history.program(name);
  if (exact !== undefined) return exact;
  const newest = (await output.listSnapshots()).at(-1);
  if (newest === undefined)
    throw new UsageError(`${output.folder} holds no snapshot yet; \`matchscout crawl\` writes one`);
  const ids: string[] = [];
  for await (const { id } of output.readPrograms(newest)) ids.push(id);
  const held = await history.program(idHolding(ids, name));
  if (held !== undefined) return held;
  throw new UsageError(`no sound snapshot holds ${printable(name)}`);
}

/** All ids, present and former, of the programs that a filter names; undefined without such a filter. Throws `UsageError`. */
export async function chooseProgramIds(
  history: History,
  output: Output,
  names: readonly string[] | undefined,
): Promise<readonly string[] | undefined> {
  if (names === undefined) return undefined;
  const ids: string[] = [];
  for (const name of names) {
    const { program, formerIds } = await chooseHistory(history, output, name);
    ids.push(program, ...formerIds);
  }
  return ids;
}
