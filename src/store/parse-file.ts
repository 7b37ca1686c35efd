import { type ZodError, type ZodType, z } from "zod";
import { schemaVersion } from "../model/snapshot.js";
import { StoreError } from "./store-error.js";

const versionSchema = z.looseObject({ schemaVersion: z.number() });

/**
 * Reads JSON text as `schema` says. `where` names the part of the file for people ("line 3").
 * Throws `StoreError`: `newer` when a later matchscout wrote the file, `malformed` otherwise.
 */
export function parseAs<T>(schema: ZodType<T>, text: string, file: string, advice: string, where?: string): T {
  const place = where === undefined ? "" : `${where}: `;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new StoreError({ kind: "malformed", file, reason: `${place}it is not valid JSON`, advice, cause: error });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const version = versionSchema.safeParse(value);
  if (version.success && version.data.schemaVersion > schemaVersion) {
    throw new StoreError({
      kind: "newer",
      file,
      reason: `it was written by a newer matchscout (schema ${version.data.schemaVersion}, this one reads ${schemaVersion})`,
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
