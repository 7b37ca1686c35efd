import { type OptOut, optOutFileSchema } from "../model/opt-out.js";
import { parseAs } from "./parse-file.js";
import { StoreError } from "./store-error.js";
import { readIfThere } from "./whole-file.js";

/** The wishes in an opt-out file. Throws `StoreError` when it is missing or breaks the schema. */
export async function readOptOuts(file: string): Promise<readonly OptOut[]> {
  const advice = "put it right as docs/data.md shows; nothing is published without it";
  const bytes = await readIfThere(file, advice);
  if (bytes === undefined) throw new StoreError({ kind: "missing", file, reason: "the file is missing", advice });
  return parseAs(optOutFileSchema, bytes.toString("utf8"), file, advice).optOuts;
}
