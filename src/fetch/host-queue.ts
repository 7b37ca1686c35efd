import PQueue from "p-queue";
import { orAbort } from "./abort.js";
import type { Clock } from "./clock.js";

interface HostLimits {
  /** Milliseconds from the end of one request to the start of the next. */
  readonly floorMs: number;
  /** Longest crawl-delay that is kept, in milliseconds, where the host's owner allows shorter pauses. */
  readonly longestCrawlDelayMs?: number;
  readonly concurrency: number;
  readonly clock: Clock;
  /** Shared by all hosts: how many may be talked to at once. */
  readonly slots: PQueue;
}

/**
 * The queue of one host: requests go one after the other, and three clocks say when the next may start: the floor of
 * this run, the crawl-delay of the host's robots.txt, and a pause that the host asked for (`Retry-After`) or that
 * follows a failure.
 */
export class HostQueue {
  readonly #limits: HostLimits;
  readonly #queue: PQueue;
  #crawlDelayMs = 0;
  #lastEnd = Number.NEGATIVE_INFINITY;
  #notBefore = Number.NEGATIVE_INFINITY;
  #closedUntil = Number.NEGATIVE_INFINITY;

  constructor(limits: HostLimits) {
    this.#limits = limits;
    this.#queue = new PQueue({ concurrency: limits.concurrency });
  }

  /** UTC milliseconds before which the host wants no visit at all; minus infinity when it said nothing of the kind. */
  get closedUntil(): number {
    return this.#closedUntil;
  }

  /** Keeps the longest crawl-delay that was asked for, in milliseconds. */
  setCrawlDelay(milliseconds: number): void {
    const kept = Math.min(milliseconds, this.#limits.longestCrawlDelayMs ?? milliseconds);
    this.#crawlDelayMs = Math.max(this.#crawlDelayMs, kept);
  }

  /** No request for so many milliseconds from now. */
  pause(milliseconds: number): void {
    this.#notBefore = Math.max(this.#notBefore, this.#limits.clock.elapsed() + milliseconds);
  }

  /** No further visit in this run before that UTC time in milliseconds. */
  close(until: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, until);
  }

  /**
   * Runs one request when it is its turn; a higher `priority` goes first. Throws the signal's reason as soon as it
   * aborts. The host stays taken until the request has really ended.
   */
  async run<Value>(request: () => Promise<Value>, priority: number, signal: AbortSignal): Promise<Value> {
    const turn = this.#queue.add(
      async () => {
        await this.#wait(signal);
        return this.#limits.slots.add(async () => {
          signal.throwIfAborted();
          try {
            return await request();
          } finally {
            this.#lastEnd = this.#limits.clock.elapsed();
          }
        });
      },
      { priority },
    );
    return orAbort(turn, signal);
  }

  async #wait(signal: AbortSignal): Promise<void> {
    const { clock, floorMs } = this.#limits;
    for (;;) {
      signal.throwIfAborted();
      const start = Math.max(this.#lastEnd + floorMs, this.#lastEnd + this.#crawlDelayMs, this.#notBefore);
      const rest = start - clock.elapsed();
      if (rest <= 0) return;
      await clock.sleep(Math.ceil(rest), signal);
    }
  }
}
