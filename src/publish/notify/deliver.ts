import type { Clock } from "../../fetch/clock.js";
import { backoff } from "../../fetch/retry.js";
import type { LoggedChange } from "../../model/history.js";
import type { OptOutRules } from "../../model/honour-opt-outs.js";
import type { Outbox } from "../../store/outbox-file.js";
import { judge, type Verdict } from "./answer.js";
import { notificationOf } from "./notification.js";
import type { Post } from "./post.js";
import { signedHeaders } from "./signature.js";

export interface Delivery {
  readonly webhook: URL;
  readonly key: Buffer;
  readonly post: Post;
  readonly optOuts: OptOutRules;
  readonly clock: Clock;
  /** Tries of one message before the receiver counts as down. */
  readonly tries: number;
  /** Pause before the second try, in milliseconds; it doubles with each. */
  readonly backoffMs: number;
  /** Longest pause that a receiver may ask for within a run, in milliseconds. */
  readonly longestWaitMs: number;
  readonly signal: AbortSignal;
}

/** How a run of deliveries ended. What was not delivered waits in the outbox. */
export interface Delivered {
  readonly delivered: number;
  /** Left out, because somebody asked for it since they were queued. */
  readonly withdrawn: number;
  /** Messages that the receiver does not take, with its reason for the last. */
  readonly refused: { readonly count: number; readonly reason: string } | undefined;
  /** Why the run stopped before the end of the outbox. */
  readonly stopped: string | undefined;
}

/**
 * Sends what waits in the outbox, oldest first, one message at a time. A message counts as delivered once the receiver
 * said so and the outbox has noted it: a kill in between sends it again, under the same key. Throws `StoreError`, and the
 * signal's reason when aborted.
 */
export async function deliverAll(outbox: Outbox, delivery: Delivery): Promise<Delivered> {
  const { optOuts, clock } = delivery;
  let [delivered, withdrawn, refusals] = [0, 0, 0];
  let reason = "";
  const result = (stopped?: string): Delivered => {
    return { delivered, withdrawn, refused: refusals === 0 ? undefined : { count: refusals, reason }, stopped };
  };
  for (const [id, logged] of [...outbox.waiting]) {
    const change = optOuts.change(logged.change, logged.site);
    const at = () => new Date(clock.now()).toISOString();
    if (change === undefined) {
      await outbox.settle(id, "withdrawn", at());
      withdrawn += 1;
      continue;
    }
    const verdict = await tryToDeliver(id, { ...logged, change }, delivery);
    if (verdict.kind === "delivered") {
      await outbox.settle(id, "delivered", at());
      delivered += 1;
    } else if (verdict.kind === "refused") {
      refusals += 1;
      reason = verdict.reason;
    } else return result(verdict.reason);
  }
  return result();
}

async function tryToDeliver(id: string, logged: LoggedChange, delivery: Delivery): Promise<Verdict> {
  const { webhook, key, post, clock, tries, backoffMs, longestWaitMs, signal } = delivery;
  // The key is that of the change as it was queued: opt-outs may have changed what is shown of it since.
  const body = JSON.stringify({ ...notificationOf(logged), id });
  for (let attempt = 0; ; attempt += 1) {
    const timestamp = Math.floor(clock.now() / 1000);
    const verdict = judge(await post(webhook, signedHeaders({ id, timestamp, body, key }), body, signal));
    if (verdict.kind !== "again" || attempt + 1 >= tries) return verdict;
    const { waitMs = 0, reason } = verdict;
    if (waitMs > longestWaitMs) {
      return { kind: "closed", reason: `${reason} and asks to wait ${Math.ceil(waitMs / 60_000)} minutes` };
    }
    await clock.sleep(Math.max(waitMs, backoff(backoffMs, attempt, Math.random)), signal);
  }
}
