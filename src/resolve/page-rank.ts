import type { FactKey } from "../model/vocabulary.js";
import { classifyPage } from "../page/page-kind.js";
import type { PageKind } from "../page/page-kind-rules.js";
import type { PageReading } from "./reading.js";

/** How surely a kind of page speaks about what is asked of applicants: 0 is best. */
const requirementRanks: Readonly<Record<PageKind, number>> = {
  requirements: 0,
  faq: 2,
  institution_policy: 2,
  home: 3,
  other: 4,
  curriculum: 5,
  benefits: 5,
  contact: 5,
  people: 6,
  students: 6,
  news: 7,
  fellowship: 8,
};

/** How surely a kind of page speaks about whom to contact. */
const contactRanks: Readonly<Record<PageKind, number>> = {
  contact: 0,
  people: 2,
  requirements: 2,
  home: 3,
  faq: 3,
  other: 4,
  curriculum: 5,
  benefits: 5,
  institution_policy: 5,
  students: 6,
  news: 7,
  fellowship: 8,
};

/** Rank of a start page whose kind has no better one: whoever wrote the adapter chose it. */
const startRank = 1;

/** Ranks of one page: 0 for the pages that know best. */
export interface PageRanks {
  ofFact(key: FactKey): number;
  readonly ofContacts: number;
}

/** Ranks a page by what its title and address say it is for. */
export function pageRanks(reading: PageReading): PageRanks {
  const kind = classifyPage({ url: reading.url, title: reading.title, blocks: [] });
  const ranked = (ranks: Readonly<Record<PageKind, number>>) =>
    Math.min(ranks[kind], reading.start ? startRank : Infinity);
  const requirements = ranked(requirementRanks);
  return {
    // Of visiting, the page for students knows more than the one for applicants.
    ofFact: (key) => (!key.startsWith("rotations.") ? requirements : kind === "students" ? 0 : requirements + 1),
    ofContacts: ranked(contactRanks),
  };
}
