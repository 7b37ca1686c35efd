import { siteSchema } from "../../src/model/site.js";
import type { Specialty } from "../../src/model/specialty.js";
import { Addresses, platforms } from "./addresses.js";
import { inventAnswers } from "./answers.js";
import { buildOtherTraining, fillUp } from "./distractors.js";
import type { MadeUpLink, MadeUpSite } from "./made-up-site.js";
import { buildProgram } from "./program-pages.js";
import { Random } from "./random.js";
import { SiteBuilder, Wording } from "./site-builder.js";
import { answerTexts, siteTexts, towns } from "./wording.js";

const specialties: readonly (readonly [Specialty, string])[] = [
  ["internal-medicine", "Internal Medicine"],
  ["family-medicine", "Family Medicine"],
  ["pediatrics", "Pediatrics"],
  ["psychiatry", "Psychiatry"],
  ["neurology", "Neurology"],
  ["general-surgery", "General Surgery"],
  ["pathology", "Pathology"],
  ["dermatology", "Dermatology"],
  ["emergency-medicine", "Emergency Medicine"],
  ["anesthesiology", "Anesthesiology"],
];

export interface WebPlan {
  readonly seed: number;
  readonly sites: number;
  readonly words: "all" | "even" | "odd";
  /** Share of answer pages, from 0 to 1, whose link and address are named by words that nobody foresees. */
  readonly obscure: number;
  /** Pages of the smallest and of the largest site. */
  readonly pages: { readonly least: number; readonly most: number };
}

/** Makes up websites: the same plan gives the same web. */
export function makeUpWeb(plan: WebPlan): MadeUpSite[] {
  return Array.from({ length: plan.sites }, (_, number) => makeUpSite(plan, number));
}

/** One website of the web that the plan gives. */
export function makeUpSite({ seed, words, obscure, pages }: WebPlan, number: number): MadeUpSite {
  const random = new Random(seed * 7919 + number);
  const host = `site-${number}.example.edu`;
  const wording = new Wording(random, words);
  const addresses = new Addresses(random.one(platforms), random);
  const builder = new SiteBuilder(random, wording, addresses, random.one([0, 0.15, 0.35]), obscure);
  const institution = `${random.one(towns)} ${random.one(["Medical Center", "University Hospital", "Health System", "General Hospital"])}`;
  const size = Math.round(pages.least * (pages.most / pages.least) ** random.next());
  const office = {
    text: random.one([
      "Graduate Medical Education",
      "Residencies & Fellowships",
      "Medical Education",
      "GME",
      "Education & Training",
    ]),
    path: addresses.training([], "overview"),
  };
  const shuffled = random.shuffled(specialties);
  const declared = shuffled.slice(0, Math.min(random.one([1, 1, 2, 3, 5]), Math.max(1, Math.floor(size / 40))));
  const undeclared = shuffled.slice(
    declared.length,
    declared.length + random.whole(0, Math.min(4, Math.floor(size / 100))),
  );
  const policy = declared.length > 1 && random.chance(0.4) ? policyOf(builder, host, office) : undefined;
  const programs = [...declared, ...undeclared].map(([specialty, name]) => ({
    specialty,
    name,
    built: buildProgram(builder, { specialty: name, host, policy, trail: [office] }),
  }));
  const others = buildOtherTraining(builder, host, [office]);
  const officePage = builder.page(office.path, office.text, [], [], []);
  for (const { built } of programs) builder.mention(officePage, built.home);
  for (const link of [...others, ...(policy === undefined ? [] : [policy.link])]) builder.mention(officePage, link);
  const general = wording.some(siteTexts, random.whole(18, 40)).map((text): MadeUpLink => {
    const link = { text, path: addresses.of({ folders: [], name: text }) };
    builder.page(link.path, text, [], [], []);
    return link;
  });
  const lists = fillUp(builder, size);
  builder.page("/", `Welcome to ${institution}`, [], lists, []);
  const split = random.whole(8, 14);
  const nuisances = {
    sessions: random.chance(0.2),
    calendar: random.chance(0.3),
    facets: random.chance(0.3),
    prints: random.chance(0.3),
  };
  const traps = [
    ...(nuisances.calendar ? [{ text: "Interview Calendar", path: "/events/month/11" }] : []),
    ...(nuisances.facets ? [{ text: "Find a Page for Applicants", path: "/find?f=apply" }] : []),
  ];
  const adapter = siteSchema.parse({
    id: `site-${number}`,
    home: `http://${host}`,
    programs: programs.slice(0, declared.length).map(({ specialty, name, built }) => ({
      id: `ky-site-${number}-${specialty}`,
      name: `${name} Residency`,
      institution,
      specialty,
      city: "Dry Fork",
      state: "KY",
      start: [built.start],
    })),
    ...(policy !== undefined && random.chance(0.5) && { institutionPages: [policy.link.path] }),
  });
  return {
    host,
    adapter,
    pages: builder.pages,
    globalMenu: random.shuffled([office, ...traps, ...general.slice(0, general.length - split)]),
    footer: general.slice(general.length - split),
    nuisances,
    sitemap: random.chance(0.4),
    labels: new Map(
      programs
        .slice(0, declared.length)
        .map(({ specialty, built }) => [`ky-site-${number}-${specialty}`, built.answers]),
    ),
  };
}

/** A page on which the institution speaks of visas for all its programs. */
function policyOf(builder: SiteBuilder, host: string, office: MadeUpLink) {
  const link = {
    text: builder.wording.one(answerTexts.policy),
    path: builder.addresses.training([], builder.wording.one(answerTexts.policy)),
  };
  const answers = inventAnswers(builder.random, host).visa;
  builder.page(
    link.path,
    link.text,
    answers.map(({ sentence }) => sentence),
    [],
    [office],
  );
  return { link, answers };
}
