import type { ProgramRecord } from "../model/program.js";
import { addressKey } from "./address.js";

/** Below this many facts a site is too small for a drop to mean anything. */
const fewestFacts = 5;
/** Share of the former facts that must be found again. */
const leastShare = 0.5;

/**
 * Why a site's new records are not to be believed: it gave five facts or more and suddenly gives less than half of
 * them, although its pages answered (a redesign that the extractor cannot read, an error page with status 200).
 * Undefined when they are. Facts of pages that are gone for good (`gone` holds their keys) are not expected.
 */
export function shortfall(
  before: readonly ProgramRecord[],
  after: readonly ProgramRecord[],
  gone: ReadonlySet<string>,
): string | undefined {
  const expected = before.flatMap(({ facts }) =>
    Object.values(facts).filter(({ evidence: [principal] }) => {
      return principal !== undefined && !gone.has(addressKey(principal.url));
    }),
  ).length;
  const found = factCount(after);
  if (expected < fewestFacts || found >= expected * leastShare) return undefined;
  return `its facts fell from ${expected} to ${found}; the last good ones are kept`;
}

/** How many facts the records hold. */
export function factCount(records: readonly ProgramRecord[]): number {
  return records.reduce((sum, { facts }) => sum + Object.keys(facts).length, 0);
}
