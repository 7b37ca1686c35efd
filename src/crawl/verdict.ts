import type { OutcomeName, SiteOutcome } from "../model/outcome.js";
import type { PageVisit } from "./page-visit.js";

/** Why an address was visited: pages that must answer, and pages that a link merely promised. */
export type Role = "start" | "institution" | "known" | "linked";

/** A visit and what the address means to the program or site. */
export interface JudgedVisit {
  readonly visit: PageVisit;
  readonly role: Role;
}

/** Worst first. */
const severity: readonly OutcomeName[] = [
  "quarantined",
  "extract_failed",
  "fetch_failed",
  "blocked",
  "robots_denied",
  "gone",
  "moved",
];

export interface Verdict {
  readonly outcome: OutcomeName;
  readonly reason?: string;
}

/**
 * How the visit to a site or program ended as a whole: the worst of the failures that matter. A dead, forbidden or
 * moved link that never gave anything, or one to a file that is no page, is the site's own affair.
 */
export function verdictOf(judged: readonly JudgedVisit[]): Verdict {
  const failures = judged.filter(matters).map(({ visit }) => visit);
  const worst = severity.find((name) => failures.some(({ outcome }) => outcome === name));
  const first = failures.find(({ outcome }) => outcome === worst);
  if (worst === undefined || first === undefined) {
    const telling = judged.filter(({ visit, role }) => role !== "linked" || !isFailure(visit.outcome));
    return { outcome: telling.every(({ visit }) => visit.outcome === "unchanged") ? "unchanged" : "ok" };
  }
  const others = failures.length - 1;
  const more = others === 0 ? "" : ` (and ${others} more ${others === 1 ? "page" : "pages"})`;
  return { outcome: worst, reason: `${first.address}: ${first.reason ?? worst}${more}` };
}

/** The failed visits of a site that were asked for, as the manifest lists them. */
export function failuresOf(visits: readonly PageVisit[]): SiteOutcome["failures"] {
  return visits
    .filter(({ asked, outcome }) => asked && isFailure(outcome))
    .map(({ address, outcome, reason }) => ({ url: address, outcome, reason: reason ?? outcome }));
}

/** True for every outcome but `ok` and `unchanged`. */
export function isFailure(outcome: OutcomeName): boolean {
  return outcome !== "ok" && outcome !== "unchanged";
}

function matters({ visit, role }: JudgedVisit): boolean {
  if (!isFailure(visit.outcome)) return false;
  if (role === "known") return !visit.confirmedGone;
  if (role !== "linked") return true;
  const answeredWell = visit.status !== undefined && visit.status < 300;
  return visit.outcome === "blocked" || (visit.outcome === "fetch_failed" && !answeredWell);
}
