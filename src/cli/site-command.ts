import type { Command } from "commander";
import { addFetchOptions } from "./fetch-options.js";
import { wholeNumber } from "./option-values.js";
import { addAdapterOptions, addProgramFilter } from "./site-options.js";
import { addPagesOption, addStatedOptions, webAddress } from "./stated-options.js";
import type { CheckOptions, ExpectOptions, NewSiteOptions, ProbeOptions } from "./survey-options.js";

/** `matchscout site …`: what concerns the adapter of one website. */
export function addSiteCommand(program: Command): void {
  const site = program
    .command("site")
    .summary("look at a website, write its adapter, see whether it is well")
    .description("What concerns the adapter of a website: before there is one, when it is written, and ever after.")
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  addProbe(site);
  addNew(site);
  addCheck(site);
  addExpect(site);
  site.addHelpText("after", "\nExample:\n  $ matchscout site probe https://www.example.edu/residency --json");
}

function addProbe(site: Command): void {
  const command = site
    .command("probe")
    .argument("<url>", "address of a program, or of a page that lists programs", webAddress)
    .summary("what a website holds and what would be read on it")
    .description(
      "Visits a website politely and tells its platform, robots.txt and sitemap, the residencies that it seems to hold, " +
        "the start pages for an adapter, and what would be extracted right now. Writes nothing.",
    );
  addPagesOption(addStatedOptions(addFetchOptions(command)))
    .option("--json", "print as JSON; its members are in the schema probe-report")
    .addHelpText("after", "\nExample:\n  $ matchscout site probe https://www.example.edu/residency")
    .action(async (url: string, options: ProbeOptions) => (await import("./site-probe-run.js")).runProbe(url, options));
}

function addNew(site: Command): void {
  const command = site
    .command("new")
    .argument("<url>", "address of a program, or of a page that lists programs", webAddress)
    .summary("write the adapter of a website, with a fixture for its tests")
    .description(
      "Probes a website, then writes its adapter, a fixture of the pages that were read with made-up people, addresses " +
        "and numbers, and the record that is expected from them. The tests find all of it by themselves.",
    );
  addPagesOption(addStatedOptions(addFetchOptions(command)))
    .option("--crawlers <dir>", "folder of adapters, with one folder for each state", "crawlers")
    .option("--fixtures <dir>", "folder of the adapters' fixtures", "fixtures/adapters")
    .option("--force", "replace an adapter and fixture that are there already")
    .addHelpText(
      "after",
      "\nExample:\n  $ matchscout site new https://www.example.edu/residency --contact you@example.org",
    )
    .action(async (url: string, options: NewSiteOptions) =>
      (await import("./site-new-run.js")).runNewSite(url, options),
    );
}

function addCheck(site: Command): void {
  const command = site
    .command("check")
    .argument("[site...]", "ids of sites; all without one")
    .summary("whether websites are well: reachable, allowed, in scope, with content and facts")
    .description(
      "Visits websites as a crawl does and tells whether each is well. Writes when it was checked, but no snapshot. " +
        "Exit code 1 when one is not well.",
    )
    .option("--out <dir>", "output folder", "output")
    .option("--changed", "only sites whose adapter changed since they were last checked, or that never were")
    .option(
      "--concurrency <number>",
      "sites checked at once; each host gets one request at a time",
      wholeNumber(64),
      8,
    );
  addFetchOptions(addProgramFilter(addAdapterOptions(command)))
    .option("--json", "print as JSON; its members are in the schema site-health")
    .addHelpText("after", "\nExample:\n  $ matchscout site check --state KY")
    .action(async (ids: readonly string[], options: CheckOptions) =>
      (await import("./site-check-run.js")).runCheck(ids, options),
    );
}

function addExpect(site: Command): void {
  const command = site
    .command("expect")
    .argument("<site>", "id of the site")
    .summary("how many facts a site gives when all is well")
    .description(
      "Shows the band of facts that a site is expected to give, and the one that its own visits speak for. A visit below " +
        "the accepted band is quarantined, one above it is reported.",
    )
    .option("--out <dir>", "output folder", "output")
    .option("--accept", "write the proposed band beside the adapter");
  addAdapterOptions(command)
    .option("--json", "print as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout site expect pinegrove-health --accept")
    .action(async (id: string, options: ExpectOptions) =>
      (await import("./site-expect-run.js")).runExpect(id, options),
    );
}
