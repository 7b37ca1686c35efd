import type { Command } from "commander";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";
import { collectPaths, collectSpecialties, collectStates } from "./option-values.js";

/** Options that say where adapters come from. */
export interface AdapterOptions {
  readonly crawlers?: readonly string[];
  /** False after `--no-bundled`. */
  readonly bundled: boolean;
}

/** Options that select among the programs. */
export interface FilterOptions {
  readonly site?: readonly string[];
  readonly state?: readonly State[];
  readonly specialty?: readonly Specialty[];
}

export function addAdapterOptions(command: Command): Command {
  return command
    .option("--crawlers <dir>", "take adapters from this folder as well (repeatable)", collectPaths)
    .option("--no-bundled", "leave aside the adapters that come with matchscout");
}

export function addProgramFilter(command: Command): Command {
  return command
    .option("--state <code>", "only programs of this state, e.g. KY (repeatable)", collectStates)
    .option(
      "--specialty <name>",
      "only programs of this specialty, e.g. internal-medicine (repeatable)",
      collectSpecialties,
    );
}
