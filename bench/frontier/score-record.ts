import { isDeepStrictEqual } from "node:util";
import type { ProgramRecord } from "../../src/model/program.js";
import type { Answer } from "./answers.js";

/** How a record does against what its program states. */
export interface Score {
  readonly labelled: number;
  readonly found: number;
  /** Facts of labelled keys with another value: read from pages of somebody else. */
  readonly wrong: number;
}

const nothing: Score = { labelled: 0, found: 0, wrong: 0 };

export function scoreOf(
  record: Pick<ProgramRecord, "facts" | "contacts"> | undefined,
  answers: readonly Answer[],
): Score {
  let found = 0;
  let wrong = 0;
  for (const { key, value } of answers) {
    if (key === "contact") {
      if (record?.contacts.some((contact) => contact.email === value) === true) found += 1;
      continue;
    }
    const fact = record?.facts[key];
    if (fact === undefined) continue;
    if (isDeepStrictEqual(fact.value, value)) found += 1;
    else wrong += 1;
  }
  return { labelled: answers.length, found, wrong };
}

export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (total, { labelled, found, wrong }) => ({
      labelled: total.labelled + labelled,
      found: total.found + found,
      wrong: total.wrong + wrong,
    }),
    nothing,
  );
}
