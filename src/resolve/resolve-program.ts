import type { OutcomeName } from "../model/outcome.js";
import type { ProgramIdentity, ProgramRecord } from "../model/program.js";
import type { PageReading } from "./reading.js";
import { resolveContacts } from "./resolve-contacts.js";
import { resolveFacts } from "./resolve-facts.js";

/** What a program's record is made from. */
export interface ProgramInput {
  readonly identity: ProgramIdentity;
  /** Id of the website that the program was read from. */
  readonly site: string;
  /** The program's first start page. */
  readonly url: string;
  /** How this visit to the program's pages ended. */
  readonly outcome: OutcomeName;
  /** When the pages were asked for, ISO 8601. */
  readonly checkedAt: string;
  /** All pages of the program that are known to be good, those of its institution included. */
  readonly readings: readonly PageReading[];
}

/**
 * The record of one program from all its pages. Pure; the order of the readings does not matter. `lastSeen` is the
 * latest time at which one of the program's own pages answered well.
 */
export function resolveProgram(input: ProgramInput): ProgramRecord {
  const { identity, site, url, outcome, checkedAt, readings } = input;
  const { facts, conflicts } = resolveFacts(readings);
  const seen = readings.filter(({ scope }) => scope === "program").map(({ fetchedAt }) => fetchedAt);
  const lastSeen = seen.sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  return {
    ...identity,
    site,
    url,
    outcome,
    checkedAt,
    ...(lastSeen !== undefined && { lastSeen }),
    facts,
    contacts: resolveContacts(readings),
    conflicts: [...conflicts],
  };
}
