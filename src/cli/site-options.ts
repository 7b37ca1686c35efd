import type { Command } from "commander";
import { collectPaths, collectSpecialties, collectStates } from "./option-values.js";

export function addAdapterOptions(command: Command): Command {
  return command
    .option("--crawlers <dir>", "take adapters from this folder as well (repeatable)", collectPaths)
    .option("--no-bundled", "leave aside the adapters that come with matchscout")
    .option("--programs <file>", "know the programs of this list, as `programs import` writes it; crawls keep to them");
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
