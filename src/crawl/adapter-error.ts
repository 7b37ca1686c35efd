/** A website's adapter that cannot be used. Its message is one line: the file, the field at fault, the reason. */
export class AdapterError extends Error {
  override readonly name = "AdapterError";
  /** Path of the adapter, relative to the current folder where it lies below it. */
  readonly file: string;
  /** Path of the field at fault, e.g. `programs[0].state`; absent when the file as a whole is at fault. */
  readonly field: string | undefined;
  readonly reason: string;

  constructor(fault: { file: string; field?: string | undefined; reason: string; cause?: unknown }) {
    const reason = fault.reason.replace(/[\p{Cc}\s]+/gu, " ").trim();
    super(`${fault.file}: ${fault.field === undefined ? "" : `${fault.field}: `}${reason}`, { cause: fault.cause });
    this.file = fault.file;
    this.field = fault.field;
    this.reason = reason;
  }
}
