/**
 * What went wrong with a file of an output folder: `missing`, `malformed` (not what the schema says), `checksum`
 * (bytes changed since they were written), `newer` (written by a later matchscout), `unreadable` and `unwritable`
 * (the system refused), `full` (no space left), `held` (another run writes here), `invalid` (what was to be written
 * breaks the rules of the folder).
 */
export type StoreErrorKind =
  | "missing"
  | "malformed"
  | "checksum"
  | "newer"
  | "unreadable"
  | "unwritable"
  | "full"
  | "held"
  | "invalid";

/** A fault of an output folder. Its message is one line for people: the file, what is wrong, what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly kind: StoreErrorKind;
  /** Path of the file or folder at fault. */
  readonly file: string;
  readonly reason: string;

  constructor(fault: { kind: StoreErrorKind; file: string; reason: string; advice: string; cause?: unknown }) {
    super(oneLine(`${fault.file}: ${fault.reason}; ${fault.advice}`), { cause: fault.cause });
    this.kind = fault.kind;
    this.file = fault.file;
    this.reason = oneLine(fault.reason);
  }
}

/** Wraps what the system said when `file` could not be read. A `StoreError` is returned as it is. */
export function readFault(file: string, error: unknown, advice: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = errorCode(error);
  if (code === "ENOENT") {
    return new StoreError({ kind: "missing", file, reason: "the file is missing", advice, cause: error });
  }
  if (code === "ENOTDIR") return new StoreError({ kind: "missing", file, ...fileForFolder, cause: error });
  if (code === "ENAMETOOLONG") return new StoreError({ kind: "unreadable", file, ...longName, cause: error });
  return new StoreError({
    kind: "unreadable",
    file,
    reason: `the file cannot be read (${describe(error)})`,
    advice: code === "EACCES" || code === "EPERM" ? "check who may read it" : advice,
    cause: error,
  });
}

const fileForFolder = {
  reason: "a file stands where a folder is needed",
  advice: "choose another folder or move that file away",
};

/** Systems take 255 bytes for a name, and about 4,000 for a path. */
const longName = {
  reason: "a name in this path, or all of it, is too long for the system (ENAMETOOLONG)",
  advice: "choose a shorter one",
};

/**
 * Wraps what the system said when a file could not be written; of a temporary file its folder is named, which users know.
 * A `StoreError` is returned as it is.
 */
export function writeFault(path: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const file = path.replace(/(?<=.)[/\\]\.tmp-\d+-[0-9a-f]+(?:[/\\].*)?$/, "");
  const code = errorCode(error);
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new StoreError({
      kind: "full",
      file,
      reason: `no space left on the disk (${code})`,
      advice: "free some space and run again; what was finished before is safe",
      cause: error,
    });
  }
  if (code === "ENOTDIR" || code === "EEXIST") {
    return new StoreError({ kind: "unwritable", file, ...fileForFolder, cause: error });
  }
  if (code === "ENAMETOOLONG") return new StoreError({ kind: "unwritable", file, ...longName, cause: error });
  return new StoreError({
    kind: "unwritable",
    file,
    reason: `it cannot be written (${describe(error)})`,
    advice: "check who may write there or choose another output folder",
    cause: error,
  });
}

/** The system's code of a failed call, e.g. `ENOENT`; undefined for other errors. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function describe(error: unknown): string {
  return errorCode(error) ?? (error instanceof Error ? error.message : String(error));
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").trim();
}
