import type { History, LogFilter } from "../../diff/history/open-history.js";
import type { LoggedChange } from "../../model/history.js";
import type { OptOutRules } from "../../model/honour-opt-outs.js";
import type { Outbox } from "../../store/outbox-file.js";
import { changeKey } from "./notification.js";

/** A change, and the key under which it is told. */
export interface WantedChange {
  readonly id: string;
  readonly logged: LoggedChange;
}

/** The changes that pass the filter, oldest first, each with its key and with what opt-outs leave of it. Throws `StoreError`. */
export async function* wantedChanges(
  history: History,
  filter: LogFilter,
  optOuts: OptOutRules,
): AsyncGenerator<WantedChange> {
  for await (const logged of history.log(filter)) {
    const change = optOuts.change(logged.change, logged.site);
    if (change !== undefined) yield { id: changeKey(logged), logged: { ...logged, change } };
  }
}

/**
 * Puts the wanted changes that were never queued into the outbox; returns how many. Throws `StoreError`, and the signal's
 * reason when aborted: what is not queued by then the next call queues.
 */
export async function queueChanges(
  outbox: Outbox,
  history: History,
  filter: LogFilter,
  optOuts: OptOutRules,
  signal?: AbortSignal,
): Promise<number> {
  let queued = 0;
  for await (const { id, logged } of wantedChanges(history, { since: outbox.since, ...filter }, optOuts)) {
    signal?.throwIfAborted();
    if (outbox.knows(id)) continue;
    await outbox.queue(id, logged);
    queued += 1;
  }
  return queued;
}
