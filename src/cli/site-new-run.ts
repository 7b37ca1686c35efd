import { join } from "node:path";
import { printable } from "../diff/printable.js";
import type { Site } from "../model/site.js";
import type { Output } from "../store/output.js";
import { draftFixture, type FixtureDraft } from "../survey/adapter-fixture.js";
import { adapterText } from "../survey/adapter-text.js";
import { type SitePaths, writeSite } from "../survey/write-site.js";
import { UsageError } from "./failures.js";
import { interruptible } from "./interruption.js";
import { adapterPath, refuseClash } from "./new-adapter.js";
import { withScratchFolder } from "./scratch-folder.js";
import { probed } from "./site-probe-run.js";
import { probeText } from "./site-probe-text.js";
import type { NewSiteOptions } from "./survey-options.js";
import { print, stdoutColours } from "./terminal.js";
import { counted } from "./wording.js";

/**
 * `matchscout site new`. Throws `UsageError` when something that an adapter needs is not known, when its ids are taken
 * or when it is there already, and as `probed` does.
 */
export async function runNewSite(url: string, options: NewSiteOptions): Promise<void> {
  await interruptible(
    ({ stop }) => withScratchFolder((output) => newSite(url, options, output, stop)),
    "nothing was written",
  );
}

/** What is written is written whole: whoever stops it in the middle finds all of it. */
async function newSite(url: string, options: NewSiteOptions, output: Output, stop: AbortSignal): Promise<void> {
  const { report, site, crawl } = await probed(url, options, output);
  if (site === undefined) {
    const names = report.missing.map((name) => `--${name}`).join(" and ");
    throw new UsageError(`no page states what an adapter needs; say it with ${names}`);
  }
  const paths = pathsOf(site, options);
  await refuseClash(site, paths, options);
  const draft = await withScratchFolder((scratch) => draftFixture(site, crawl, output, scratch));
  stop.throwIfAborted();
  const hasPages = draft.fixture.pages.length > 0;
  const written = hasPages ? paths : { adapter: paths.adapter };
  await writeSite(written, adapterText(site), hasPages ? draft : undefined);
  print(probeText(report, stdoutColours()));
  print(writtenText(site, written, draft, options));
}

function pathsOf(site: Site, { crawlers, fixtures }: NewSiteOptions): Required<SitePaths> {
  return { adapter: adapterPath(site, crawlers), fixture: join(fixtures, site.id) };
}

function writtenText(site: Site, paths: SitePaths, draft: FixtureDraft, { crawlers }: NewSiteOptions): string {
  const { fixture, leftOut, differences } = draft;
  const isOwn = crawlers !== "crawlers";
  const flags = `--site ${site.id}${isOwn ? ` --crawlers ${crawlers}` : ""}`;
  return [
    "",
    `written: ${paths.adapter}`,
    ...(paths.fixture === undefined
      ? ["no fixture: none of its pages can be taken over"]
      : [
          `written: ${paths.fixture} (${counted(fixture.pages.length, "page")} with made-up people, and what is read on them)`,
        ]),
    ...leftOut.map((reason) => `not in the fixture: ${printable(reason)}`),
    ...differences.map((text) => `the fixture gives something else than the website: ${printable(text)}`),
    `next: read the adapter, then matchscout crawl ${flags}`,
  ].join("\n");
}
