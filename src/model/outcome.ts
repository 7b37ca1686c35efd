import { z } from "zod";

/** How a visit to a page or site can end. `docs/outcomes.md` tells users what each means and what to do. */
export const outcomeNameSchema = z.enum([
  "ok",
  "unchanged",
  "moved",
  "blocked",
  "robots_denied",
  "gone",
  "fetch_failed",
  "extract_failed",
  "quarantined",
]);
export type OutcomeName = z.infer<typeof outcomeNameSchema>;

/** How a page was fetched: the server's bytes, or what its scripts drew in a browser. */
export const fetchedViaSchema = z.enum(["http", "browser"]);
export type FetchedVia = z.infer<typeof fetchedViaSchema>;

/** True when the visit went well: its result is new or confirmed. All other outcomes keep the last good facts. */
export function visitedWell(outcome: OutcomeName): boolean {
  return outcome === "ok" || outcome === "unchanged";
}

/** How the visit to one site ended, as the manifest records it. */
export const siteOutcomeSchema = z.strictObject({
  site: z.string(),
  outcome: outcomeNameSchema,
  reason: z.string().optional().describe("one sentence for people, where the outcome is not ok or unchanged"),
  checkedAt: z.iso.datetime().describe("when this run, or an earlier one whose result was kept, visited the site"),
  programs: z.int().nonnegative(),
  pages: z.int().nonnegative().describe("pages with a usable answer, unchanged ones included"),
  requests: z.int().nonnegative().describe("requests sent, robots.txt included"),
  bytes: z.int().nonnegative().describe("body bytes received"),
  facts: z.int().nonnegative(),
  contacts: z.int().nonnegative(),
  failures: z.array(z.strictObject({ url: z.url(), outcome: outcomeNameSchema, reason: z.string() })),
});
export type SiteOutcome = z.infer<typeof siteOutcomeSchema>;
