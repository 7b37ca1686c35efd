import { join } from "node:path";
import { type SiteCheck, siteCheckSchema } from "../model/site-check.js";
import { checkBeforeWrite, parseAs } from "./parse-file.js";
import { namesIn, readIfThere, writeWhole } from "./whole-file.js";

const advice = "delete the file: the next `matchscout site check` writes it anew";

/** How sites were when they were last checked live: `checks/<site>.json` of an output folder. */
export class CheckFiles {
  readonly #folder: string;

  /** `output` is the output folder. */
  constructor(output: string) {
    this.#folder = join(output, "checks");
  }

  /** All checks by site. Throws `StoreError`. */
  async readAll(): Promise<ReadonlyMap<string, SiteCheck>> {
    const checks = new Map<string, SiteCheck>();
    for (const name of await namesIn(this.#folder)) {
      if (!/^[a-z0-9-]+\.json$/.test(name)) continue;
      const file = join(this.#folder, name);
      const bytes = await readIfThere(file, advice);
      if (bytes === undefined) continue;
      const check = parseAs(siteCheckSchema, bytes.toString("utf8"), file, advice);
      checks.set(check.site, check);
    }
    return checks;
  }

  /** Throws `StoreError`. */
  async write(check: SiteCheck): Promise<void> {
    const file = join(this.#folder, `${check.site}.json`);
    const checked = checkBeforeWrite(siteCheckSchema, check, file, "the check of the site");
    await writeWhole(file, `${JSON.stringify(checked, null, 2)}\n`);
  }
}
