import { printable } from "../diff/printable.js";
import type { DiscoveryReport } from "../model/discovery-report.js";
import type { Site } from "../model/site.js";
import { discoverPrograms } from "../survey/discover.js";
import { writeSite } from "../survey/write-site.js";
import { throwWithAllowPrivate } from "./allow-private.js";
import { UsageError } from "./failures.js";
import { fetcherOf } from "./fetcher-of.js";
import { interruptible } from "./interruption.js";
import { adapterPath, refuseClash } from "./new-adapter.js";
import { plainTable } from "./plain-table.js";
import { leftOutWords } from "./site-probe-text.js";
import { statedIdentity } from "./stated-identity.js";
import type { DiscoverOptions } from "./survey-options.js";
import { type Colours, print, printJson, stdoutColours } from "./terminal.js";
import { counted, shortened } from "./wording.js";

/** `matchscout discover`. Throws `UsageError` when --write lacks something, `SurveyError`, `StoreError`. */
export async function runDiscover(url: string, options: DiscoverOptions): Promise<void> {
  const stated = statedIdentity(options);
  await interruptible(async ({ stop: signal }) => {
    const fetcher = fetcherOf(options, undefined);
    const { report, site } = await discoverPrograms({
      address: url,
      fetcher,
      stated,
      discoveredAt: new Date().toISOString(),
      signal,
    })
      .catch(throwWithAllowPrivate)
      .finally(() => fetcher.close());
    signal.throwIfAborted();
    const written = options.write === true ? await writeProposed(report, site, options) : undefined;
    if (options.json === true) printJson(report);
    else print(discoveryText(report, written, stdoutColours()));
  }, "nothing was written");
}

/** Writes the proposed adapter whole, and returns its path. Throws `UsageError` when it lacks something, `StoreError`. */
async function writeProposed(
  report: DiscoveryReport,
  site: Site | undefined,
  options: DiscoverOptions,
): Promise<string> {
  if (site === undefined || report.adapter === undefined) throw new UsageError(missingText(report));
  const adapter = adapterPath(site, options.crawlers);
  await refuseClash(site, { adapter }, options);
  await writeSite({ adapter }, report.adapter, undefined);
  return adapter;
}

function missingText({ missing }: DiscoveryReport): string {
  return `no page states what an adapter needs; say it with ${missing.map((name) => `--${name}`).join(" and ")}`;
}

function discoveryText(report: DiscoveryReport, written: string | undefined, colours: Colours): string {
  const { residencies, leftOut, policyPages, adapter, institution, city, state } = report;
  const table = plainTable(
    ["residency", "specialty", "ACGME", "page"].map((title) => colours.bold(title)),
    ["left", "left", "left", "left"],
  );
  for (const { title, specialty, acgmeId, start } of residencies) {
    const { pathname, search } = new URL(start);
    table.push([shortened(printable(title), 34), specialty, acgmeId ?? "", shortened(`${pathname}${search}`, 40)]);
  }
  const place = city === undefined || state === undefined ? "place not stated" : `${city}, ${state}`;
  return [
    colours.bold(printable(`${institution ?? "institution not stated"}, ${place}`)),
    ...report.lists.map((address) => `  ${printable(address)}`),
    "",
    table.text(),
    "",
    counted(residencies.length, "residency", "residencies") +
      (leftOut.length === 0 ? "" : `; left out: ${leftOutWords(leftOut)}`),
    ...policyPages.map((address) => `policy page: ${printable(address)}`),
    "",
    ...(written === undefined ? [adapter ?? missingText(report)] : [`written: ${written}`]),
  ].join("\n");
}
