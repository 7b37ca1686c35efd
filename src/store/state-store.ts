import { join } from "node:path";
import { idSchema } from "../model/program.js";
import { checkBeforeWrite, parseAs } from "./parse-file.js";
import { type SiteState, siteStateSchema } from "./site-state.js";
import { StoreError } from "./store-error.js";
import { readIfThere, sweep, writeWhole } from "./whole-file.js";

const advice = "delete the file: the next crawl then fetches the whole site anew";

/** What is remembered of sites between runs: `state/<site>.json`. */
export class StateStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The state of a site, or undefined before its first visit. Throws `StoreError`. */
  async read(site: string): Promise<SiteState | undefined> {
    const file = this.#path(site);
    const bytes = await readIfThere(file, advice);
    if (bytes === undefined) return undefined;
    const state = parseAs(siteStateSchema, bytes.toString("utf8"), file, advice);
    if (state.site === site) return state;
    throw new StoreError({ kind: "malformed", file, reason: `it holds the state of the site ${state.site}`, advice });
  }

  /** Throws `StoreError`. */
  async write(state: SiteState): Promise<void> {
    const file = this.#path(state.site);
    const checked = checkBeforeWrite(siteStateSchema, state, file, "the state of the site");
    const { urls, unanswered, programPages, ...rest } = checked;
    const sorted = {
      ...rest,
      urls: sortedByKey(urls),
      ...(unanswered !== undefined && { unanswered: sortedByKey(unanswered) }),
      programPages: sortedByKey(programPages),
    };
    await writeWhole(file, `${JSON.stringify(sorted, null, 2)}\n`);
  }

  /** Removes what killed writers left. */
  async sweep(): Promise<void> {
    await sweep(this.#folder);
  }

  /** A site id that is no id of ours never becomes part of a path. */
  #path(site: string): string {
    if (idSchema.safeParse(site).success) return join(this.#folder, `${site}.json`);
    throw new StoreError({
      kind: "invalid",
      file: this.#folder,
      reason: `${JSON.stringify(site.slice(0, 80))} is no site id`,
      advice: "use lower-case words joined by hyphens",
    });
  }
}

function sortedByKey<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
