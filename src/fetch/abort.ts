import { setMaxListeners } from "node:events";

/** Waits for a promise, but no longer than until the signal aborts; then throws its reason. */
export async function orAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let abort: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/**
 * Runs `task` with a signal that aborts with any of the given ones. Unlike `AbortSignal.any`, leaves nothing attached to
 * signals that live as long as the run.
 */
export async function withSignals<Value>(
  signals: readonly (AbortSignal | undefined)[],
  task: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const undo: (() => void)[] = [];
  for (const signal of signals) {
    if (signal === undefined) continue;
    // One listener per visit under way is no leak, however many there are.
    setMaxListeners(0, signal);
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    undo.push(() => signal.removeEventListener("abort", abort));
  }
  try {
    return await task(controller.signal);
  } finally {
    for (const detach of undo) detach();
  }
}
