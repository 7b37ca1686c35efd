import { join } from "node:path";
import type { OptOut } from "../model/opt-out.js";
import { readOptOuts } from "../store/opt-out-file.js";
import { packageFolder } from "./package-info.js";

/** All wishes to be left out: those that come with matchscout and those of the named files. Throws `StoreError`. */
export async function allOptOuts(files: readonly string[] = []): Promise<readonly OptOut[]> {
  const lists = await Promise.all([join(packageFolder, "crawlers/opt-outs.json"), ...files].map(readOptOuts));
  return lists.flat();
}
