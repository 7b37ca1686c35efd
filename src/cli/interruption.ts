import { InterruptedError } from "./failures.js";

/** How long pages that are under way may take to finish once the user asked to stop, in milliseconds. */
const graceMs = 10_000;

/** The two ways in which a run is asked to end. */
export interface Interruption {
  /** Pages that are under way are finished, no other is asked for. */
  readonly stop: AbortSignal;
  /** Everything ends now. */
  readonly signal: AbortSignal;
}

/**
 * Runs `work` with signals by which Ctrl-C and SIGTERM end it in order: first `stop`, and `signal` when pages under way
 * take longer than ten seconds. Ctrl-C once more ends the process at once; whatever is whole on disk stays so. Throws
 * `InterruptedError`, which tells `kept`, once `work` gave up because of the signals. `onStop` is called with the first.
 */
export async function interruptible<T>(
  work: (interruption: Interruption) => Promise<T>,
  kept: string,
  onStop: () => void = () => undefined,
): Promise<T> {
  const [stop, now] = [new AbortController(), new AbortController()];
  let timer: NodeJS.Timeout | undefined;
  const end = (signal: "SIGINT" | "SIGTERM"): void => {
    if (stop.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 143);
    const reason = new InterruptedError(signal, kept);
    stop.abort(reason);
    timer = setTimeout(() => now.abort(reason), graceMs);
    onStop();
  };
  const listeners = { SIGINT: () => end("SIGINT"), SIGTERM: () => end("SIGTERM") } as const;
  process.on("SIGINT", listeners.SIGINT).on("SIGTERM", listeners.SIGTERM);
  try {
    return await work({ stop: stop.signal, signal: now.signal });
  } catch (error) {
    throw now.signal.aborted ? now.signal.reason : error;
  } finally {
    clearTimeout(timer);
    process.off("SIGINT", listeners.SIGINT).off("SIGTERM", listeners.SIGTERM);
  }
}
