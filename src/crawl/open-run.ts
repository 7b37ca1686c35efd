import { createHash, randomInt } from "node:crypto";
import { extractorVersion } from "../extract/version.js";
import { schemaVersion } from "../model/snapshot.js";
import type { Output } from "../store/output.js";
import { snapshotId } from "../store/snapshot-id.js";
import type { CrawlOptions } from "./crawl-options.js";
import type { RunOptions, RunStarted } from "./journal-entry.js";
import type { LoadedSites } from "./load-sites.js";
import { ResumeError } from "./resume-error.js";
import { RunLog } from "./run-log.js";
import { readUnfinishedRun, type UnfinishedRun, whyNotResumable } from "./unfinished-run.js";

/**
 * Opens the log of a run: a new one, or with `resume` that of the run that was interrupted. A crawl has a journal; a
 * refresh of a single site is not worth one. A new crawl gives up an interrupted one and tells so with the event
 * `run_given_up`. Throws `ResumeError` when there is nothing to resume or the options differ, and `StoreError`.
 */
export async function openRun(options: CrawlOptions, parent: string | undefined, sites: number): Promise<RunLog> {
  const { output, fetcher, kind, now = Date.now } = options;
  const startedAt = new Date(now()).toISOString();
  const parts = { id: newRunId(startedAt), startedAt, output, fetcher, now };
  if (kind !== "crawl") return new RunLog(parts);
  const present = {
    parent,
    options: optionsOf(options),
    adapters: adaptersDigest(options.loaded),
    version: options.version,
    extractor: extractorVersion,
  };
  const unfinished = await unfinishedIds(output);
  if (options.resume === true) {
    const earlier = await resumable(output, unfinished.at(-1), present);
    const journal = await output.reopenRun(earlier.id);
    await journal.append({ type: "session_started", at: startedAt }, false);
    return new RunLog({ ...parts, id: earlier.id, startedAt: earlier.started.at, journal, earlier });
  }
  for (const id of unfinished) await giveUp(options, id);
  const journal = await output.beginRun(parts.id);
  const started: RunStarted = {
    type: "run_started",
    schemaVersion,
    at: startedAt,
    ...withoutUndefined(present),
    sites,
  };
  await journal.append(started, true);
  return new RunLog({ ...parts, journal });
}

/** The id of a run: when it began, and a number that tells it from others of the same second. */
export function newRunId(startedAt: string): string {
  return snapshotId(startedAt, randomInt(2, 1_000_000));
}

/** Ids of interrupted runs. One that was killed after its snapshot was written has ended and is forgotten. */
async function unfinishedIds(output: Output): Promise<readonly string[]> {
  const ids = await output.listRuns();
  const newest = ids.length === 0 ? undefined : (await output.readLatest())?.newest;
  const ended = newest === undefined ? undefined : (await output.readRunReport(newest))?.run;
  if (ended === undefined || !ids.includes(ended)) return ids;
  await output.forgetRun(ended);
  return ids.filter((id) => id !== ended);
}

async function resumable(
  output: Output,
  id: string | undefined,
  present: Parameters<typeof whyNotResumable>[1],
): Promise<UnfinishedRun> {
  if (id === undefined) {
    throw new ResumeError(`${output.folder} holds no run that was interrupted; crawl without --resume to start anew`);
  }
  const run = await readUnfinishedRun(output, id);
  const reason = whyNotResumable(run, present);
  if (reason !== undefined) throw new ResumeError(reason);
  return run;
}

async function giveUp({ output, onEvent }: CrawlOptions, id: string): Promise<void> {
  try {
    const { started, finished, notDue } = await readUnfinishedRun(output, id);
    onEvent?.({ type: "run_given_up", run: id, done: finished.size + notDue.size, sites: started.sites });
  } catch (error) {
    if (!(error instanceof ResumeError)) throw error;
  }
  await output.forgetRun(id);
}

function optionsOf({ filter, everyAdapter, due }: CrawlOptions): RunOptions {
  const { sites, states, specialties, programs } = filter;
  return {
    ...(sites !== undefined && { sites: sites.toSorted() }),
    ...(states !== undefined && { states: states.toSorted() }),
    ...(specialties !== undefined && { specialties: specialties.toSorted() }),
    ...(programs !== undefined && { programs: programs.toSorted() }),
    due: due === true,
    everyAdapter: everyAdapter !== false,
  };
}

/** SHA-256 of everything that the adapters declare, hooks included. */
function adaptersDigest({ sites, errors }: LoadedSites): string {
  const hooks = (_key: string, value: unknown): unknown => (typeof value === "function" ? String(value) : value);
  const declared = JSON.stringify([sites.map(({ site }) => site), errors.map(({ file }) => file)], hooks);
  return createHash("sha256").update(declared).digest("hex");
}

function withoutUndefined({ parent, ...rest }: Parameters<typeof whyNotResumable>[1]) {
  return { ...rest, ...(parent !== undefined && { parent }) };
}
