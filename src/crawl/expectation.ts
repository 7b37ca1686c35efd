import type { ExpectationBand } from "../model/expectation-band.js";
import type { ProgramRecord } from "../model/program.js";
import { addressKey } from "./address.js";

/** Below this many facts a site is too small for a drop to mean anything. */
const fewestFacts = 5;
/** Share of the former facts that must be found again. */
const leastShare = 0.5;

/**
 * Why a site's new records are not to be believed: it gave five facts or more and suddenly gives less than half of
 * them, although its pages answered (a redesign that the extractor cannot read, an error page with status 200).
 * Undefined when they are. Where a band was accepted, its minimum stands in place of the half. Facts of pages that are
 * gone for good (`gone` holds their keys) are not expected.
 */
export function shortfall(
  before: readonly ProgramRecord[],
  after: readonly ProgramRecord[],
  gone: ReadonlySet<string>,
  band: ExpectationBand | undefined,
): string | undefined {
  const expected = before.flatMap(({ facts }) =>
    Object.values(facts).filter(({ evidence: [principal] }) => {
      return principal !== undefined && !gone.has(addressKey(principal.url));
    }),
  ).length;
  const found = factCount(after);
  if (band !== undefined) {
    const minimum = Math.max(0, band.minimum - (factCount(before) - expected));
    if (found >= minimum) return undefined;
    return `it gave ${found} facts, fewer than the ${minimum} that its band expects; the last good ones are kept`;
  }
  if (expected < fewestFacts || found >= expected * leastShare) return undefined;
  return `its facts fell from ${expected} to ${found}; the last good ones are kept`;
}

/** Why a site's records deserve a second look although they are believed: more facts than its band expects. */
export function surplus(after: readonly ProgramRecord[], band: ExpectationBand | undefined): string | undefined {
  const found = factCount(after);
  if (band === undefined || found <= band.maximum) return undefined;
  return `it gave ${found} facts, more than the ${band.maximum} that its band expects`;
}

/** The band that holds for a visit: one learnt from as many programs as the site has, when all of them were visited. */
export function bandFor(
  band: ExpectationBand | undefined,
  declared: number,
  visited: number,
): ExpectationBand | undefined {
  return band !== undefined && band.programs === declared && declared === visited ? band : undefined;
}

/** How many facts the records hold. */
export function factCount(records: readonly ProgramRecord[]): number {
  return records.reduce((sum, { facts }) => sum + Object.keys(facts).length, 0);
}
