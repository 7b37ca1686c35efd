import { openHistory } from "../../diff/history/open-history.js";
import type { Cause } from "../../model/change.js";
import type { LoggedChange } from "../../model/history.js";
import { honourOptOuts } from "../../model/honour-opt-outs.js";
import type { OptOut } from "../../model/opt-out.js";
import { type Manifest, schemaVersion } from "../../model/snapshot.js";
import type { State } from "../../model/state.js";
import { stateNames } from "../../model/state-names.js";
import { grouped } from "../../resolve/grouped.js";
import type { Output } from "../../store/output.js";
import { attributionOf } from "../licence.js";
import { entryOf, type FeedEntry } from "./entry.js";
import { feedId } from "./entry-id.js";
import type { Feed } from "./feed.js";
import { programInWords } from "./sentence.js";

export interface FeedOptions {
  readonly optOuts: readonly OptOut[];
  /** ISO 8601: only changes of snapshots made then or later. */
  readonly since?: string | undefined;
  /** Only changes that come from these; the site's own by default. */
  readonly causes?: readonly Cause[] | undefined;
  /** http(s) address of the folder in which the feeds will be found. */
  readonly baseUrl?: string | undefined;
  readonly signal?: AbortSignal;
}

/** Most entries of a feed of a program, and of any other feed; older ones are left out. */
const mostEntries = { program: 50, other: 500 } as const;

/** All feeds of an output folder, and the damaged snapshots that were passed over. */
export interface CollectedFeeds {
  readonly newest: Manifest;
  /** Sorted by path: `changes` has all, then one for each program that changed, specialty and state. */
  readonly feeds: readonly Feed[];
  readonly unreadable: readonly string[];
}

/**
 * The feeds of what changed over all snapshots. They depend on the snapshots alone: the same snapshots give the same feeds,
 * whenever and by whomever they are made. Throws `StoreError`. `newest` is the id of the newest snapshot.
 */
export async function collectFeeds(output: Output, newest: string, options: FeedOptions): Promise<CollectedFeeds> {
  const manifest = await output.readManifest(newest);
  const rules = honourOptOuts(options.optOuts);
  const drafts = new Map<string, Draft>();
  const draftOf = (path: string, title: string, most: number): Draft => {
    const draft = drafts.get(path) ?? { title, most, entries: [] };
    drafts.set(path, draft);
    return draft;
  };
  draftOf("changes", "MatchScout: changes at US residency programs", mostEntries.other);
  for await (const program of output.readPrograms(newest)) {
    if (rules.record(program) === undefined) continue;
    for (const { path, title } of placesOf(program.state, program.specialty)) draftOf(path, title, mostEntries.other);
  }
  const history = await openHistory(output);
  const causes = options.causes ?? ["source"];
  for await (const logged of history.log({ since: options.since })) {
    options.signal?.throwIfAborted();
    const change = rules.change(logged.change, logged.site);
    if (change === undefined) continue;
    const path = `program/${change.program}`;
    // Whoever follows the former id goes on getting what happens to the program.
    const former = change.kind === "program_rekeyed" ? drafts.get(`program/${change.formerId}`) : undefined;
    if (former !== undefined) drafts.set(path, former);
    if (!causes.includes(change.cause)) continue;
    const entry = entryOf({ ...logged, change });
    add(draftOf(path, `MatchScout: ${programInWords(change)}`, mostEntries.program), entry);
    add(draftOf("changes", "", mostEntries.other), entry);
    for (const each of placesOf(change.state, logged.specialty))
      add(draftOf(each.path, each.title, mostEntries.other), entry);
  }
  const feeds = [...drafts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, draft]) => feedOf(path, draft, manifest, options));
  return { newest: manifest, feeds, unreadable: history.unreadable };
}

interface Draft {
  readonly title: string;
  readonly most: number;
  /** Oldest first. */
  readonly entries: FeedEntry[];
}

function add({ entries, most }: Draft, entry: FeedEntry): void {
  entries.push(entry);
  // Dropped in batches: to move all entries for each new one would take long.
  if (entries.length > 2 * most) entries.splice(0, entries.length - most);
}

/** The newest snapshot first, within it the order of its changes. */
function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...grouped(entries, ({ logged }) => logged.snapshot).values()].reverse().flat();
}

function placesOf(state: State, specialty: LoggedChange["specialty"]): { path: string; title: string }[] {
  return [
    { path: `state/${state.toLowerCase()}`, title: `MatchScout: changes in ${stateNames[state]}` },
    { path: `specialty/${specialty}`, title: `MatchScout: changes in ${specialty.replaceAll("-", " ")}` },
  ];
}

function feedOf(path: string, draft: Draft, newest: Manifest, { baseUrl }: FeedOptions): Feed {
  const entries = newestFirst(draft.entries.slice(-draft.most));
  const address = (ending: string) => new URL(`${path}${ending}`, `${baseUrl?.replace(/\/+$/, "")}/`).href;
  return {
    schemaVersion,
    path,
    id: feedId(path),
    title: draft.title,
    updated: entries[0]?.at ?? newest.createdAt,
    rights: attributionOf(newest),
    ...(baseUrl !== undefined && { url: { atom: address(".atom"), json: address(".json") } }),
    entries,
  };
}
