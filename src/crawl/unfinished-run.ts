import type { Output } from "../store/output.js";
import {
  type JournalEntry,
  journalEntrySchema,
  type PageAnswered,
  type RunOptions,
  type RunStarted,
  type SiteFinished,
} from "./journal-entry.js";
import { ResumeError } from "./resume-error.js";

/** What a run had done when it was interrupted. */
export interface UnfinishedRun {
  readonly id: string;
  readonly started: RunStarted;
  readonly finished: ReadonlyMap<string, SiteFinished>;
  /** Finished sites whose state file may not have been written. */
  readonly unwritten: ReadonlySet<string>;
  readonly notDue: ReadonlySet<string>;
  /** Sites that were begun and not finished. */
  readonly begun: ReadonlyMap<string, BegunSite>;
  readonly sessions: number;
  /** Time at work, all sessions together. */
  readonly milliseconds: number;
}

/** What a run had done on a site that it did not finish. */
export interface BegunSite {
  /** When the run first came to the site, ISO 8601. */
  readonly checkedAt: string;
  /** By address asked for. */
  readonly answers: ReadonlyMap<string, PageAnswered>;
  /** Time at work on the site, all sessions together. */
  readonly milliseconds: number;
}

interface GrowingSite {
  readonly checkedAt: string;
  readonly answers: Map<string, PageAnswered>;
  milliseconds: number;
  sessionStart: number;
  before: number;
}

/** Reads what an interrupted run noted. Throws `ResumeError` when its journal cannot be understood, and `StoreError`. */
export async function readUnfinishedRun(output: Output, id: string): Promise<UnfinishedRun> {
  const finished = new Map<string, SiteFinished>();
  const unwritten = new Set<string>();
  const notDue = new Set<string>();
  const begun = new Map<string, GrowingSite>();
  const clock = { start: 0, last: 0, before: 0, sessions: 0 };
  let started: RunStarted | undefined;
  for await (const value of output.readRun(id)) {
    const entry = understood(value, id);
    const at = Date.parse(entry.at);
    if (entry.type === "run_started" || entry.type === "session_started") {
      if (entry.type === "run_started") started = entry;
      clock.before += clock.last - clock.start;
      clock.start = at;
      clock.sessions += 1;
    } else {
      note(entry, at, { finished, unwritten, notDue, begun });
    }
    clock.last = Math.max(at, clock.start);
  }
  if (started === undefined) throw damaged(id);
  const milliseconds = clock.before + clock.last - clock.start;
  return { id, started, finished, unwritten, notDue, begun, sessions: clock.sessions, milliseconds };
}

/** Why a run that was begun with other options, adapters or rules cannot be gone on with; undefined when it can. */
export function whyNotResumable(
  { id, started }: UnfinishedRun,
  present: Pick<RunStarted, "parent" | "options" | "adapters" | "version" | "extractor">,
): string | undefined {
  const anew = "crawl without --resume to start anew";
  if (JSON.stringify(started.options) !== JSON.stringify(present.options)) {
    const then = optionWords(started.options);
    return `the run ${id} was begun ${then}, and this command is ${optionWords(present.options)}; give the same options, or ${anew}`;
  }
  if (started.version !== present.version || started.extractor !== present.extractor) {
    return `the run ${id} was begun by another version of matchscout; ${anew}`;
  }
  if (started.adapters !== present.adapters) return `the adapters have changed since the run ${id} was begun; ${anew}`;
  if (started.parent !== present.parent) {
    return `another snapshot was written since the run ${id} was begun (${present.parent ?? "or removed"}); ${anew}`;
  }
  return undefined;
}

/** Options as one would type them: "with --state KY --due". */
function optionWords({ sites, states, specialties, programs, due, everyAdapter }: RunOptions): string {
  const words = [
    ...(everyAdapter ? [] : ["--no-bundled"]),
    ...(sites === undefined ? [] : [`--site ${sites.join(",")}`]),
    ...(states === undefined ? [] : [`--state ${states.join(",")}`]),
    ...(specialties === undefined ? [] : [`--specialty ${specialties.join(",")}`]),
    ...(programs === undefined ? [] : [`--programs (a list of ${programs.length})`]),
    ...(due ? ["--due"] : []),
  ];
  return words.length === 0 ? "without options that select" : `with ${words.join(" ")}`;
}

function understood(value: unknown, id: string): JournalEntry {
  const parsed = journalEntrySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw damaged(id, parsed.error);
}

function damaged(id: string, cause?: unknown): ResumeError {
  return new ResumeError(`the journal of the run ${id} cannot be read; crawl without --resume to start anew`, cause);
}

function note(
  entry: Exclude<JournalEntry, { type: "run_started" | "session_started" }>,
  at: number,
  run: {
    readonly finished: Map<string, SiteFinished>;
    readonly unwritten: Set<string>;
    readonly notDue: Set<string>;
    readonly begun: Map<string, GrowingSite>;
  },
): void {
  switch (entry.type) {
    case "site_started": {
      const known = run.begun.get(entry.site);
      if (known === undefined) {
        const site = { checkedAt: entry.at, answers: new Map(), milliseconds: 0, sessionStart: at, before: 0 };
        run.begun.set(entry.site, site);
      } else {
        Object.assign(known, { sessionStart: at, before: known.milliseconds });
      }
      return;
    }
    case "page_answered": {
      const site = run.begun.get(entry.site);
      if (site === undefined) return;
      site.answers.set(entry.address, entry);
      site.milliseconds = site.before + Math.max(0, at - site.sessionStart);
      return;
    }
    case "site_finished":
      run.begun.delete(entry.outcome.site);
      run.finished.set(entry.outcome.site, entry);
      if (entry.state !== undefined) run.unwritten.add(entry.outcome.site);
      return;
    case "state_written":
      run.unwritten.delete(entry.site);
      return;
    case "site_not_due":
      run.notDue.add(entry.site);
      return;
  }
}
