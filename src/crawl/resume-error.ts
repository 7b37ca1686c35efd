/** A run that cannot be resumed. Its message is one line that says why and what to do. */
export class ResumeError extends Error {
  override readonly name = "ResumeError";

  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
  }
}
