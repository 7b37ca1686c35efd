import { InterruptedError } from "./failures.js";

/**
 * Runs `work` with a signal that Ctrl-C and SIGTERM abort, so that it can end in order. Ctrl-C once more ends the
 * process at once; whatever is whole on disk stays so.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (signal: "SIGINT" | "SIGTERM"): void => {
    if (controller.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 143);
    controller.abort(new InterruptedError(signal));
  };
  const listeners = { SIGINT: () => stop("SIGINT"), SIGTERM: () => stop("SIGTERM") } as const;
  process.on("SIGINT", listeners.SIGINT).on("SIGTERM", listeners.SIGTERM);
  try {
    return await work(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    process.off("SIGINT", listeners.SIGINT).off("SIGTERM", listeners.SIGTERM);
  }
}
