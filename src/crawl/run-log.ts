import type { Fetcher, FetchOutcome } from "../fetch/outcome.js";
import type { Output, RunJournal } from "../store/output.js";
import { StoreError } from "../store/store-error.js";
import type { JournalEntry, PageAnswered, SiteFinished } from "./journal-entry.js";
import type { SiteJournal } from "./site-visitor.js";
import type { BegunSite, UnfinishedRun } from "./unfinished-run.js";

/** A line of the journal before the time is added. */
type Note = JournalEntry extends infer Entry ? (Entry extends JournalEntry ? Omit<Entry, "at"> : never) : never;

/** What a run needs to write its log. */
interface RunLogParts {
  readonly id: string;
  readonly startedAt: string;
  readonly output: Output;
  readonly fetcher: Fetcher;
  readonly now: () => number;
  /** Absent for a run that is not worth resuming. */
  readonly journal?: RunJournal | undefined;
  /** What earlier sessions of the run did. */
  readonly earlier?: UnfinishedRun | undefined;
}

/** Everything about a run that outlives its process: what earlier sessions did, and notes of what this one does. */
export class RunLog {
  readonly #parts: RunLogParts;

  constructor(parts: RunLogParts) {
    this.#parts = parts;
  }

  get id(): string {
    return this.#parts.id;
  }

  /** When the run's first session began, ISO 8601. */
  get startedAt(): string {
    return this.#parts.startedAt;
  }

  /** This session included. */
  get sessions(): number {
    return (this.#parts.earlier?.sessions ?? 0) + 1;
  }

  /** Time at work of the earlier sessions. */
  get earlierMilliseconds(): number {
    return this.#parts.earlier?.milliseconds ?? 0;
  }

  /** Sites that earlier sessions finished. */
  get finished(): ReadonlyMap<string, SiteFinished> {
    return this.#parts.earlier?.finished ?? new Map();
  }

  /** Sites that earlier sessions left alone, because none of their pages was due. */
  get notDue(): ReadonlySet<string> {
    return this.#parts.earlier?.notDue ?? new Set();
  }

  /** Writes the state files that an earlier session had no time for. Throws `StoreError`. */
  async writeOwedStates(): Promise<void> {
    const { earlier } = this.#parts;
    for (const site of earlier?.unwritten ?? []) await this.#writeState(site, earlier?.finished.get(site)?.state);
  }

  /** Notes that a site is begun; returns what an earlier session did on it. */
  async startSite(site: string): Promise<Pick<BegunSite, "checkedAt" | "milliseconds"> & { journal?: SiteJournal }> {
    const begun = this.#parts.earlier?.begun.get(site);
    const checkedAt = begun?.checkedAt ?? this.#instant();
    const milliseconds = begun?.milliseconds ?? 0;
    if (this.#parts.journal === undefined) return { checkedAt, milliseconds };
    await this.#note({ type: "site_started", site }, false);
    return { checkedAt, milliseconds, journal: this.#journalOf(site, begun?.answers ?? new Map()) };
  }

  /** Notes a finished site for good, then writes its state. Throws `StoreError`. */
  async finishSite(site: Omit<SiteFinished, "type" | "at">): Promise<void> {
    await this.#note({ type: "site_finished", ...site }, true);
    await this.#writeState(site.outcome.site, site.state);
  }

  /** Notes that a site is left alone in this run. */
  async leaveSite(site: string): Promise<void> {
    await this.#note({ type: "site_not_due", site }, false);
  }

  async close(): Promise<void> {
    await this.#parts.journal?.close();
  }

  async #writeState(site: string, state: SiteFinished["state"]): Promise<void> {
    if (state === undefined) return;
    await this.#parts.output.writeSiteState(state);
    await this.#note({ type: "state_written", site }, false);
  }

  #journalOf(site: string, answers: ReadonlyMap<string, PageAnswered>): SiteJournal {
    return {
      recall: async (address) => {
        const answered = answers.get(address);
        const answer = answered === undefined ? undefined : await this.#restored(answered);
        this.#parts.fetcher.recall(answer?.robots ?? []);
        return answer;
      },
      record: async (address, answer, digest) => {
        const bodiless = withoutBody(answer);
        const stored = digest === undefined ? {} : { digest };
        await this.#note({ type: "page_answered", site, address, answer: bodiless, ...stored }, false);
      },
    };
  }

  async #restored({ answer, digest }: PageAnswered): Promise<FetchOutcome | undefined> {
    if (answer.outcome !== "ok") return answer;
    if (digest === undefined) return undefined;
    try {
      return { ...answer, body: await this.#parts.output.getPage(digest) };
    } catch (error) {
      if (error instanceof StoreError && (error.kind === "missing" || error.kind === "checksum")) return undefined;
      throw error;
    }
  }

  async #note(note: Note, durable: boolean): Promise<void> {
    await this.#parts.journal?.append({ ...note, at: this.#instant() }, durable);
  }

  #instant(): string {
    return new Date(this.#parts.now()).toISOString();
  }
}

function withoutBody(answer: FetchOutcome): PageAnswered["answer"] {
  if (answer.outcome !== "ok") return answer;
  const { body: _body, gzip: _gzip, ...rest } = answer;
  return rest;
}
