import { setTimeout as delay } from "node:timers/promises";

/** Time as the fetch room sees it, so that tests need no waiting. */
export interface Clock {
  /** UTC time, milliseconds since 1970. */
  now(): number;
  /** Milliseconds on a clock that never jumps: what pauses between requests are measured with. */
  elapsed(): number;
  /** Waits so many milliseconds; throws the signal's reason as soon as it aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Longest wait that Node's timers can hold, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  async sleep(milliseconds, signal) {
    try {
      await delay(Math.min(milliseconds, longestTimer), undefined, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  },
};
