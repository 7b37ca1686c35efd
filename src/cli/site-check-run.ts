import PQueue from "p-queue";
import type { LoadedSite } from "../crawl/load-sites.js";
import { selectSites } from "../crawl/selection.js";
import { printable } from "../diff/printable.js";
import type { SiteCheck, SiteHealth } from "../model/site-check.js";
import { CheckFiles } from "../store/check-files.js";
import { openOutput } from "../store/file-output.js";
import { adapterDigest, checkSite } from "../survey/check-site.js";
import { withAllowPrivate } from "./allow-private.js";
import { askedPages } from "./asked-pages.js";
import { exitCodes } from "./exit-codes.js";
import { fetcherOf } from "./fetcher-of.js";
import { interruptible } from "./interruption.js";
import { filterOf, loadAdapters } from "./load-adapters.js";
import { plainTable } from "./plain-table.js";
import type { CheckOptions } from "./survey-options.js";
import { type Colours, print, printJson, stdoutColours } from "./terminal.js";
import { counted, shortened } from "./wording.js";
import { wrapped } from "./wrapped.js";

/** Columns that the table and its reasons keep to. */
const width = 80;

/** `matchscout site check`. Ends with exit code 1 when a site is not healthy. Throws `UsageError` and `StoreError`. */
export async function runCheck(sites: readonly string[], options: CheckOptions): Promise<void> {
  const loaded = await loadAdapters(options);
  const { state, specialty } = options;
  const filter = filterOf(
    { ...(sites.length > 0 && { site: sites }), ...(state && { state }), ...(specialty && { specialty }) },
    loaded,
  );
  const wanted = new Set(selectSites(loaded.sites, filter).map(({ site }) => site.id));
  const files = new CheckFiles(options.out);
  const earlier = await files.readAll();
  const chosen = loaded.sites.filter(
    ({ site }) =>
      wanted.has(site.id) && (options.changed !== true || earlier.get(site.id)?.adapter !== adapterDigest(site)),
  );
  const checks = await checkAll(chosen, files, options);
  const unhealthy = checks.filter(({ healthy }) => !healthy).length;
  const health: SiteHealth = {
    schemaVersion: 1,
    checkedAt: new Date().toISOString(),
    healthy: checks.length - unhealthy,
    unhealthy,
    sites: checks,
  };
  if (options.json === true) printJson(health);
  else print(healthText(health, stdoutColours()));
  if (unhealthy > 0 || loaded.errors.length > 0) process.exitCode = exitCodes.someFailed;
}

/** Checks the sites, several at once, and notes each as soon as it is done. */
async function checkAll(chosen: readonly LoadedSite[], files: CheckFiles, options: CheckOptions): Promise<SiteCheck[]> {
  if (chosen.length === 0) return [];
  const output = await openOutput(options.out);
  const fetcher = fetcherOf(options, undefined);
  const progress = askedPages(process.stderr);
  const lock = await output.lock();
  const queue = new PQueue({ concurrency: options.concurrency });
  try {
    return await interruptible(async ({ stop, signal }) => {
      const asking = { fetcher, signal, stop, onPage: (address: string) => progress.tell(address) };
      const endings = await Promise.all(
        chosen.map((loaded) =>
          queue.add(async () => {
            stop.throwIfAborted();
            const check = await checkSite({ loaded, output, asking, checkedAt: new Date().toISOString() });
            await files.write(check);
            return check;
          }),
        ),
      );
      return endings.sort((a, b) => (a.site < b.site ? -1 : 1));
    }, "the sites that were done are noted");
  } finally {
    queue.clear();
    progress.end();
    await lock.release();
    await fetcher.close();
  }
}

const marks = { well: "ok", ill: "NO", unknown: "?" } as const;

function healthText({ sites, healthy, unhealthy }: SiteHealth, colours: Colours): string {
  if (sites.length === 0) return "no site to check";
  const titles = ["site", "pages", "robots", "scope", "content", "facts", "expected", "health"];
  const table = plainTable(
    titles.map((title) => colours.bold(title)),
    ["left", "right", "left", "left", "left", "right", "right", "left"],
  );
  for (const { site, named, answered, aspects, facts, expected, healthy: isWell } of sites) {
    table.push([
      shortened(site, 24),
      `${answered}/${named}`,
      marks[aspects.robots],
      marks[aspects.scope],
      marks[aspects.content],
      facts,
      expected === undefined ? "" : `${expected.minimum}-${expected.maximum}`,
      isWell ? colours.green("well") : colours.red("ILL"),
    ]);
  }
  const reasons = sites.flatMap(({ site, problems, warnings }) => [
    ...problems.map(
      (reason) => `${colours.red("✗")} ${wrapped(printable(withAllowPrivate(`${site}: ${reason}`)), width - 2, "  ")}`,
    ),
    ...warnings.map((reason) => `${colours.yellow("!")} ${wrapped(printable(`${site}: ${reason}`), width - 2, "  ")}`),
  ]);
  const totals = `${counted(sites.length, "site")}: ${healthy} well, ${unhealthy} ill`;
  return [table.text(), ...(reasons.length > 0 ? ["", ...reasons] : []), "", totals].join("\n");
}
