import { existsSync } from "node:fs";
import { join } from "node:path";
import { type LoadedSites, loadSites } from "../crawl/load-sites.js";
import { printable } from "../diff/printable.js";
import type { Site } from "../model/site.js";
import { draftFixture, type FixtureDraft } from "../survey/adapter-fixture.js";
import { adapterText } from "../survey/adapter-text.js";
import { existingPath, type SitePaths, writeSite } from "../survey/write-site.js";
import { UsageError } from "./failures.js";
import { packageFolder } from "./package-info.js";
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
  await withScratchFolder(async (output) => {
    const { report, site, crawl } = await probed(url, options, output);
    if (site === undefined) {
      const names = report.missing.map((name) => `--${name}`).join(" and ");
      throw new UsageError(`no page states what an adapter needs; say it with ${names}`);
    }
    const paths = pathsOf(site, options);
    const force = options.force === true;
    refuseTaken(site, await present(options.crawlers), paths.adapter, force);
    const taken = force ? undefined : await existingPath(paths);
    if (taken !== undefined) throw new UsageError(`${taken} is there already; --force replaces it`);
    const draft = await withScratchFolder((scratch) => draftFixture(site, crawl, output, scratch));
    const hasPages = draft.fixture.pages.length > 0;
    const written = hasPages ? paths : { adapter: paths.adapter };
    await writeSite(written, adapterText(site), hasPages ? draft : undefined);
    print(probeText(report, stdoutColours()));
    print(writtenText(site, written, draft, options));
  });
}

function pathsOf(site: Site, { crawlers, fixtures }: NewSiteOptions): Required<SitePaths> {
  const state = site.programs[0]?.state.toLowerCase() ?? "";
  return { adapter: join(crawlers, state, `${site.id}.ts`), fixture: join(fixtures, site.id) };
}

/** The adapters that the new one must not clash with: those of its folder and those that come with matchscout. */
async function present(crawlers: string): Promise<LoadedSites> {
  const folders = [join(packageFolder, "crawlers"), crawlers].filter((folder) => existsSync(folder));
  return loadSites(folders);
}

/** Ids are minted once: one that stands elsewhere is not given again. */
function refuseTaken(site: Site, { sites }: LoadedSites, adapter: string, force: boolean): void {
  const ids = new Set(site.programs.map(({ id }) => id));
  for (const { site: other, file } of sites) {
    if (file === adapter) continue;
    if (other.id === site.id) throw new UsageError(`the id ${site.id} is taken by ${file}; choose another with --id`);
    const program = other.programs.find(({ id }) => ids.has(id));
    if (program !== undefined) throw new UsageError(`the program ${program.id} is already declared in ${file}`);
    if (!force && new URL(other.home).host === new URL(site.home).host) {
      throw new UsageError(`${site.home} is the home of ${file}; add its programs there, or use --force`);
    }
  }
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
