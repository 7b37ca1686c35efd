import type { OutcomeName } from "../model/outcome.js";
import { withAllowPrivate } from "./allow-private.js";

/** What there is to know about a site to say what to do next. */
interface Patient {
  readonly site: string;
  readonly outcome: OutcomeName;
  /** Outcomes of its pages. */
  readonly pages: readonly OutcomeName[];
  /** Why the visit ended as it did; empty where it went well. */
  readonly reason: string;
  /** Stored pages that are missing. */
  readonly lost: number;
  /** Path of a stored page that could not be read, or of any stored page. */
  readonly storedPage: string | undefined;
  readonly unread: number;
  readonly unproven: number;
}

/** What to do about each outcome; `docs/outcomes.md` tells more. */
const remedies: Readonly<Record<OutcomeName, (site: string) => readonly string[]>> = {
  ok: () => [],
  unchanged: () => [],
  moved: () => ["Open the new address in a browser; when it is the program's, write it into the adapter."],
  blocked: (site) => [
    `Open the page in a browser. When it shows there, try once more another day: matchscout refresh ${site}`,
    "When it stays blocked, write to the website's owner; MatchScout does not go around such a wall.",
  ],
  robots_denied: () => [
    "Look at the robots.txt of the host. When it forbids the page, leave it, or ask the website's owner.",
  ],
  gone: (site) => [
    "Find the page's new address on the website and write it into the adapter.",
    `When the page is gone for good: the second run in a row that finds it gone gives up its facts (matchscout refresh ${site}).`,
  ],
  fetch_failed: (site) => [`Mostly the website was down for a while; try again later: matchscout refresh ${site}`],
  extract_failed: () => ["The page came, but could not be read; look at the stored page or at the reason above."],
  quarantined: (site) => [
    "Compare the website with what is stored: it was probably redesigned.",
    `When the fall is right: matchscout refresh ${site} --accept-drop`,
  ],
};

/** How `HookError` begins. */
const brokenHook = /^the adapter's \w+ hook threw/;

/** What to do next, the most pressing first; one sentence that says so when there is nothing to do. */
export function adviceFor(patient: Patient): readonly string[] {
  const { site, outcome, pages, reason, lost, storedPage, unread, unproven } = patient;
  if (brokenHook.test(reason)) return [`Mend the adapter's hook, then: matchscout refresh ${site}`];
  if (withAllowPrivate(reason) !== reason) {
    return [`When the website runs on your own machine: matchscout refresh ${site} --allow-private`];
  }
  const outcomes = [...new Set([outcome, ...pages])];
  const advice = outcomes.flatMap((name) => remedies[name](site));
  if (storedPage !== undefined && (outcomes.includes("extract_failed") || outcome === "quarantined")) {
    advice.push(`See what is read on a stored page: matchscout extract --explain ${storedPage}`);
  }
  if (lost > 0) {
    advice.push(
      `Stored pages are missing: put the folder pages back from a copy, or fetch them anew with refresh ${site}.`,
    );
  }
  if (unproven > 0) advice.push("Please report the findings without proof: they are a fault of an extraction rule.");
  if (unread > 0)
    advice.push("Read the wording that no rule understood; what matters in it is a rule worth proposing.");
  return advice.length === 0 ? ["Nothing: its pages were read."] : advice;
}
