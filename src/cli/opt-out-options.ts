import type { Command } from "commander";
import { collectPaths } from "./option-values.js";

export function addOptOutOption(command: Command): Command {
  return command.option(
    "--opt-outs <file>",
    "honour this opt-out file beside the one that comes with matchscout (repeatable)",
    collectPaths,
  );
}
