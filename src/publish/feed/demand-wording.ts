import { valueInWords } from "../../model/labels.js";
import type { ApplicationDocument, FactKey, FactValue, Stage, Stance } from "../../model/vocabulary.js";

/** Words for changes of demands: things that are required, preferred or not, how high, how many, by when. */

/** "now requires a letter", "no longer requires a letter". */
export function stanceOn(thing: string): (after: Stance, before: Stance | undefined) => string {
  return (after, before) => {
    if (after === "required") return `now requires ${thing}`;
    if (after === "preferred") return `now prefers ${thing}${before === "required" ? ", no longer requires it" : ""}`;
    if (before === undefined || before === "not_required") return `now says that ${thing} is not required`;
    return before === "required" ? `no longer requires ${thing}` : `no longer prefers ${thing}`;
  };
}

export const chairLetter = stanceOn("a letter of the department's chair");

const stages: Readonly<Record<Stage, string>> = {
  application: "the application",
  interview: "the interview",
  rank_list: "the rank list",
  start: "the start of training",
};

/** " by the rank list"; nothing where no stage is stated. */
export function perhapsBy(stage: Stage | undefined): string {
  return stage === undefined ? "" : ` by ${stages[stage]}`;
}

type ScoreKey = Extract<FactKey, `${string}.minScore`>;

/** ": Step 1 minimum rises from 210 to 220". */
export function scoreOf<K extends ScoreKey>(key: K, exam: string) {
  return (after: FactValue<K>, before: FactValue<K> | undefined): string => {
    if (before === undefined) {
      const verb =
        after.stance === "required" ? "asks for" : after.stance === "preferred" ? "prefers" : "does not insist on";
      return `now ${verb} at least ${after.score} in ${exam}`;
    }
    if (after.stance !== before.stance) return stanceOrBoth(key, `${exam} minimum`, after, before);
    const which = after.stance === "preferred" ? `preferred ${exam} minimum` : `${exam} minimum`;
    return `: ${which} ${after.score > before.score ? "rises" : "falls"} from ${before.score} to ${after.score}`;
  };
}

type AttemptsKey = Extract<FactKey, `${string}.maxAttempts`>;

/** "now allows at most 2 attempts at Step 1, down from 3". */
export function attemptsAt<K extends AttemptsKey>(key: K, exam: string) {
  return (after: FactValue<K>, before: FactValue<K> | undefined): string => {
    if (before !== undefined && after.stance !== before.stance) {
      return stanceOrBoth(key, `limit on attempts at ${exam}`, after, before);
    }
    const verb = after.stance === "required" ? "requires" : "prefers";
    const limit =
      after.attempts === 1
        ? `now ${verb} a pass of ${exam} at the first attempt`
        : `now ${verb === "requires" ? "allows" : "prefers"} at most ${after.attempts} attempts at ${exam}`;
    return before === undefined
      ? limit
      : `${limit}, ${after.attempts > before.attempts ? "up" : "down"} from ${before.attempts}`;
  };
}

/** "now takes graduates of the last 3 years, no longer of the last 5". */
export function graduationLimit(
  after: FactValue<"graduation.maxYears">,
  before: FactValue<"graduation.maxYears"> | undefined,
): string {
  if (before !== undefined && after.stance !== before.stance) {
    return stanceOrBoth("graduation.maxYears", "limit on years since graduation", after, before);
  }
  if (before !== undefined) {
    const which = after.stance === "preferred" ? "preferred limit" : "limit";
    const verb = after.years > before.years ? "rises" : "falls";
    return `: ${which} on years since graduation ${verb} from ${before.years} to ${after.years}`;
  }
  const span = after.years === 1 ? "year" : `${after.years} years`;
  return `now ${after.stance === "required" ? "requires" : "prefers"} graduation within the last ${span}`;
}

/** "now requires 3 months of US clinical experience". */
export function usce(after: FactValue<"img.usce">, before: FactValue<"img.usce"> | undefined): string {
  const months = (count: number) => `${count} month${count === 1 ? "" : "s"}`;
  if (before?.stance === after.stance) {
    if (before.months !== undefined && after.months !== undefined && before.months !== after.months) {
      const verb = after.months > before.months ? "rises" : "falls";
      return `: US clinical experience ${verb} from ${months(before.months)} to ${months(after.months)}`;
    }
    if (before.months === after.months && after.observershipCounts !== undefined) {
      return after.observershipCounts
        ? "now counts observerships as US clinical experience"
        : "now says that observerships do not count as US clinical experience";
    }
    return changed("img.usce", "US clinical experience", after, before);
  }
  const thing =
    after.months === undefined ? "US clinical experience" : `${months(after.months)} of US clinical experience`;
  return stanceOn(thing)(after.stance, before?.stance);
}

/** "now also asks for a photo", "no longer asks for a diploma". */
export function documents(
  after: readonly ApplicationDocument[],
  before: readonly ApplicationDocument[] | undefined,
): string {
  const listed = (items: readonly ApplicationDocument[]) =>
    items.map((item) => valueInWords("application.documents", [item])).join(", ");
  if (before === undefined) return `now lists the documents of an application: ${listed(after)}`;
  const added = after.filter((item) => !before.includes(item));
  const dropped = before.filter((item) => !after.includes(item));
  return [
    ...(added.length > 0 ? [`now also asks for these documents: ${listed(added)}`] : []),
    ...(dropped.length > 0 ? [`no longer asks for these documents: ${listed(dropped)}`] : []),
  ].join("; ");
}

interface Demand {
  readonly stance: Stance;
}

/** Where the stance changed: alone, or with the number beside it. */
function stanceOrBoth<K extends ScoreKey | AttemptsKey | "graduation.maxYears">(
  key: K,
  name: string,
  after: FactValue<K> & Demand,
  before: FactValue<K> & Demand,
): string {
  const alone = valueInWords(key, { ...after, stance: before.stance }) === valueInWords(key, before);
  if (!alone) return changed(key, name, after, before);
  const words = { required: "required", preferred: "preferred", not_required: "not required" } as const;
  const value = valueInWords(key, after).split(", ")[0];
  return `: ${name} of ${value} is now ${words[after.stance]}, before it was ${words[before.stance]}`;
}

/** What holds for any change: both values in words. */
function changed<K extends FactKey>(key: K, name: string, after: FactValue<K>, before: FactValue<K>): string {
  return `: ${name} changes from "${valueInWords(key, before)}" to "${valueInWords(key, after)}"`;
}
