import type { Output, Snapshot } from "../store/output.js";
import { StoreError } from "../store/store-error.js";

/**
 * A snapshot of an output folder, with its manifest: `latest`, `previous` (the one before it), or one by its id, such as
 * `2026-11-22T030000Z`. Throws `StoreError`: of kind `missing` when there is none such, else naming the damaged file.
 */
export async function readSnapshot(
  output: Output,
  which: "latest" | "previous" | (string & {}) = "latest",
): Promise<Snapshot> {
  const ids = await output.listSnapshots();
  const id = which === "latest" ? ids.at(-1) : which === "previous" ? ids.at(-2) : ids.find((each) => each === which);
  if (id !== undefined) return output.readSnapshot(id);
  const newest = ids.at(-1);
  throw new StoreError({
    kind: "missing",
    file: output.folder,
    reason: `it holds no snapshot ${which}`,
    advice: newest === undefined ? "`matchscout crawl` writes one" : `the newest is ${newest}`,
  });
}
