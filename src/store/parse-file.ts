import { type ZodError, type ZodType, z } from "zod";
import { schemaVersion } from "../model/snapshot.js";
import { migrations } from "./migrations/chain.js";
import { type MigratedPart, migrated } from "./migrations/migration.js";
import { StoreError } from "./store-error.js";

const versionSchema = z.looseObject({ schemaVersion: z.number() });

/** What else is known of a text that is read. */
interface Reading {
  /** Names the part of the file for people: "line 3". */
  readonly where?: string;
  /** The part of a snapshot that it is, which is brought up to date when an earlier matchscout wrote it. */
  readonly part?: MigratedPart;
  /** The schema version under which it was written, where the text itself does not tell. */
  readonly version?: number;
}

/**
 * Reads JSON text as `schema` says. Throws `StoreError`: `newer` when a later matchscout wrote the file, `malformed`
 * otherwise.
 */
export function parseAs<T>(schema: ZodType<T>, text: string, file: string, advice: string, reading: Reading = {}): T {
  const { where, part } = reading;
  const place = where === undefined ? "" : `${where}: `;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new StoreError({ kind: "malformed", file, reason: `${place}it is not valid JSON`, advice, cause: error });
  }
  const version = reading.version ?? versionSchema.safeParse(value).data?.schemaVersion ?? schemaVersion;
  const present = part === undefined || version >= schemaVersion ? value : migrated(part, value, version, migrations);
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  if (version > schemaVersion) {
    throw new StoreError({
      kind: "newer",
      file,
      reason: `it was written by a newer matchscout (schema ${version}, this one reads ${schemaVersion})`,
      advice: "update matchscout",
    });
  }
  const reason = `${place}${describeIssue(parsed.error)}`;
  throw new StoreError({ kind: "malformed", file, reason, advice, cause: parsed.error });
}

/** Checks what is to be written. Throws `StoreError` of kind `invalid`. The result has its keys in the schema's order. */
export function checkBeforeWrite<T>(schema: ZodType<T>, value: unknown, file: string, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new StoreError({
    kind: "invalid",
    file,
    reason: `${what} breaks the schema: ${describeIssue(parsed.error)}`,
    advice: "nothing was written; please report this as a fault of matchscout",
    cause: parsed.error,
  });
}

function describeIssue(error: ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "it does not fit the schema";
  const path = issue.path.map(String).join(".");
  const message = issue.message.slice(0, 300);
  return path === "" ? message : `"${path}": ${message}`;
}
