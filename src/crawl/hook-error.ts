/** An adapter's hook that threw. It fails the site whose adapter it is, and no other. */
export class HookError extends Error {
  override readonly name = "HookError";

  constructor(hook: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`the adapter's ${hook} hook threw: ${reason.replace(/[\p{Cc}\s]+/gu, " ").trim()}`, { cause });
  }
}
