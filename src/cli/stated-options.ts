import { type Command, InvalidArgumentError } from "commander";
import type { State } from "../model/state.js";
import { collectStates, wholeNumber } from "./option-values.js";

/** Options that say what no page states. */
export function addStatedOptions(command: Command): Command {
  return command
    .option("--institution <name>", "name of the institution, where its pages do not tell")
    .option("--city <name>", "city of the programs, where no page tells")
    .option("--state <code>", "state of the programs, e.g. KY, where no page tells", oneState)
    .option("--id <id>", "id of the site, in place of the one that its address gives");
}

/** The option that bounds a probe. */
export function addPagesOption(command: Command): Command {
  return command.option("--max-pages <number>", "most pages that are asked for", wholeNumber(1000), 60);
}

function oneState(text: string): State {
  const [state, ...others] = collectStates(text);
  if (state !== undefined && others.length === 0) return state;
  throw new InvalidArgumentError("Expected one USPS code such as KY.");
}

/** An http or https address. */
export function webAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address !== undefined && /^https?:$/.test(address.protocol)) return address.href;
  throw new InvalidArgumentError("Expected a web address such as https://www.example.edu/residency.");
}
