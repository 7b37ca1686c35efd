import type { SiteCrawl } from "../crawl/crawl-site.js";
import type { RobotsFile } from "../fetch/outcome.js";
import { type ProbeReport, probeReportSchema } from "../model/probe-report.js";
import type { ProgramRecord } from "../model/program.js";
import type { Site } from "../model/site.js";
import type { SiteDraft, SiteIdentity } from "./draft-site.js";
import type { Landing } from "./landing.js";
import type { Platform } from "./platform.js";
import type { StartPage } from "./start-pages.js";

interface ProbeParts {
  readonly order: { readonly address: string; readonly probedAt: string };
  readonly landing: Landing;
  readonly platform: Platform;
  readonly robots: readonly RobotsFile[];
  readonly sitemaps: ProbeReport["sitemaps"];
  readonly draft: SiteDraft;
  readonly identity: Partial<SiteIdentity> & Pick<SiteIdentity, "id">;
  readonly site: Site | undefined;
  readonly missing: ProbeReport["missing"];
  /** By the draft's programs. */
  readonly starts: readonly (readonly StartPage[])[];
  readonly crawl: SiteCrawl;
  readonly requests: number;
}

/** Everything that a probe tells, as `probeReportSchema` has it. */
export function reportProbe(parts: ProbeParts): ProbeReport {
  const { order, landing, platform, robots, sitemaps, draft, identity, site, missing, crawl, requests } = parts;
  const { institution, city, state } = identity;
  const visits = crawl.report.visits.map(({ url, outcome, reason }) => ({
    url,
    outcome,
    ...(reason !== undefined && { reason }),
  }));
  return probeReportSchema.parse({
    schemaVersion: 1,
    address: order.address,
    landing: landing.address,
    probedAt: order.probedAt,
    platform: {
      ...(platform.name !== undefined && { name: platform.name }),
      ...(platform.generator !== undefined && { generator: platform.generator }),
      marks: [...platform.marks],
    },
    robots: {
      rules: rulesOf(robots, landing.address),
      denied: visits.filter(({ outcome }) => outcome === "robots_denied").map(({ url }) => url),
    },
    sitemaps,
    site: {
      id: identity.id,
      home: draft.home,
      ...(institution !== undefined && { institution }),
      institutionPages: [...draft.institutionPages],
    },
    programs: draft.programs.map((program, index) => ({
      ...(site !== undefined && { id: site.programs[index]?.id }),
      name: program.name,
      specialty: program.specialty,
      ...(city !== undefined && { city }),
      ...(state !== undefined && { state }),
      ...(program.acgmeId !== undefined && { acgmeId: program.acgmeId }),
      start: (parts.starts[index] ?? []).map(({ points, ...page }) => ({
        ...page,
        ...(points !== undefined && { points }),
      })),
      ...saidBy(crawl.programs[index]),
    })),
    leftOut: [
      ...landing.listed.residencies
        .filter(({ specialty }) => specialty === undefined)
        .map(({ title }) => ({ title, kind: "combined residency" })),
      ...landing.listed.others.map(({ title, kind }) => ({ title, kind: kind.replaceAll("_", " ") })),
    ],
    missing: [...missing],
    visits,
    requests,
  });
}

function rulesOf(robots: readonly RobotsFile[], address: string): ProbeReport["robots"]["rules"] {
  const file = robots.find(({ origin }) => origin === new URL(address).origin);
  if (file === undefined) return "unread";
  return /^\s*(?:dis)?allow\s*:\s*\S/im.test(file.text) ? "some" : "none";
}

function saidBy(record: ProgramRecord | undefined): Pick<ProbeReport["programs"][number], "facts" | "contacts"> {
  if (record === undefined) return { facts: {}, contacts: [] };
  const facts = Object.entries(record.facts).map(([key, { value, evidence }]) => [key, { value, evidence }]);
  const contacts = record.contacts.map(({ scope: _scope, lastSeen: _lastSeen, ...contact }) => contact);
  return { facts: Object.fromEntries(facts), contacts };
}
