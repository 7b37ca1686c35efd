import { type Command, Option } from "commander";
import type { LogFilter } from "../diff/history/open-history.js";
import { causes, effects } from "../model/cause-and-effect.js";
import type { Cause, Effect } from "../model/change.js";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";
import type { FactKey } from "../model/vocabulary.js";
import { collectKeys, collectNames } from "./option-values.js";
import { addProgramFilter } from "./site-options.js";

/** Which changes are wanted. */
export interface ChangeFilterOptions {
  readonly state?: readonly State[];
  readonly specialty?: readonly Specialty[];
  readonly program?: readonly string[] | undefined;
  readonly key?: readonly FactKey[];
  readonly effect?: Effect;
  readonly cause?: Cause;
}

/** `causeByDefault` holds unless the user names another cause; without it, any does. */
export function addChangeFilter(command: Command, causeByDefault?: Cause): Command {
  const cause = new Option("--cause <cause>", "only changes that come from this").choices(causes);
  return addProgramFilter(command)
    .option("--program <id>", "only this program (repeatable)", collectNames)
    .option("--key <key>", "only this fact, e.g. visa.h1b (repeatable)", collectKeys)
    .addOption(new Option("--effect <effect>", "only changes that mean this").choices(effects))
    .addOption(causeByDefault === undefined ? cause : cause.default(causeByDefault));
}

/** The filter that the options stand for. */
export function changeFilterOf({ state, specialty, program, key, effect, cause }: ChangeFilterOptions): LogFilter {
  return {
    states: state,
    specialties: specialty,
    programs: program,
    keys: key,
    effects: effect === undefined ? undefined : [effect],
    causes: cause === undefined ? undefined : [cause],
  };
}
