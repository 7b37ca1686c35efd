import { existsSync } from "node:fs";
import type { Output } from "../store/output.js";
import { counted } from "./wording.js";

/**
 * One sentence about stored pages that the state of these websites names and the store no longer holds; undefined when all
 * are there. Throws `StoreError`.
 */
export async function missingPagesOf(output: Output, sites: readonly string[]): Promise<string | undefined> {
  const missing = new Set<string>();
  const bereft: string[] = [];
  for (const site of sites) {
    const state = await output.readSiteState(site);
    const gone = Object.values(state?.urls ?? {}).filter(({ digest }) => !existsSync(output.pagePath(digest)));
    for (const { digest } of gone) missing.add(digest);
    if (gone.length > 0) bereft.push(site);
  }
  if (missing.size === 0) return undefined;
  const more = bereft.length > 3 ? ` and ${counted(bereft.length - 3, "other site")}` : "";
  return (
    `${counted(missing.size, "stored page")} of ${bereft.slice(0, 3).join(", ")}${more} ` +
    `${missing.size === 1 ? "is" : "are"} missing: what ${missing.size === 1 ? "it" : "they"} stated is kept as it was; ` +
    "put the folder pages back from a copy, or crawl to fetch them anew"
  );
}
