import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openOutput } from "../store/file-output.js";
import type { Output } from "../store/output.js";
import { writeFault } from "../store/store-error.js";

/** Runs `work` with an output folder that is gone afterwards. Throws `StoreError` when there is no room for one. */
export async function withScratchFolder<T>(work: (output: Output) => Promise<T>): Promise<T> {
  let folder: string;
  try {
    folder = await mkdtemp(join(tmpdir(), "matchscout-"));
  } catch (error) {
    throw writeFault(tmpdir(), error);
  }
  try {
    return await work(await openOutput(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
