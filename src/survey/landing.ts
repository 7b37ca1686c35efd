import { addressKey, cleanAddress } from "../crawl/address.js";
import { foldForMatching } from "../extract/language/fold.js";
import { specialtyOf } from "../extract/specialty-of.js";
import type { Fetcher } from "../fetch/outcome.js";
import { isSameSite } from "../fetch/redirects.js";
import type { Specialty } from "../model/specialty.js";
import type { Page } from "../page/page.js";
import { type ListedPrograms, listedPrograms } from "./listed-programs.js";
import { policyPages } from "./policy-pages.js";
import { type ProgramTitle, readProgramTitle } from "./program-title.js";
import { askForPage, type SourcedPage } from "./sourced-page.js";
import { SurveyError } from "./survey-error.js";
import { fellowshipWords, residencyWords } from "./training-words.js";

/** The one program that a page is about. */
interface OwnProgram {
  readonly title: string;
  readonly specialty: Specialty;
  readonly preliminary: boolean;
}

/** From where a website's programs are found. */
export interface Landing {
  /** The page itself, last; before it those that led to it or that list further programs. */
  readonly pages: readonly SourcedPage[];
  /** Address after redirects. */
  readonly address: string;
  /** Set where the page is about one program. */
  readonly own?: OwnProgram;
  /** What the pages list. */
  readonly listed: ListedPrograms;
  /** Pages by which the institution rules for all its programs. */
  readonly policies: readonly string[];
}

/** Pages between the address that was given and the page that lists programs. */
const mostSteps = 4;
/** Further pages of a list that is divided. */
const mostMoreLists = 4;
const titleSeparators = /\s+[|–—·»-]\s+|\s*[|»·]\s*|:\s+/;

/** Texts of links to an institution's training, and how much each promises. */
const trainingLinks: readonly { readonly words: RegExp; readonly points: number }[] = [
  { words: /\bresidenc(?:y|ies)(?: (?:and|&) fellowships?)?(?: training)?(?: programs?)?$/, points: 6 },
  { words: /\bgraduate medical education\b|\bgme\b/, points: 5 },
  { words: /\bresidenc(?:y|ies)\b|\btraining programs\b|\bour programs\b|\bhouse ?staff\b/, points: 4 },
  { words: /\bmedical education\b/, points: 3 },
  { words: /\beducation\b|\btraining\b|\bacademics\b|\b(?:medical|health ?care) professionals\b/, points: 2 },
];
/** Texts of links to a further part of a list of programs. */
const moreLists =
  /\b(?:residenc(?:y|ies)|training)(?: (?:and|&) fellowships?)? programs\b|\bresidencies\b|\bprograms a ?(?:-|to) ?z\b/;

/**
 * Finds the page from which a website's programs are seen: the address itself where it is about one program or lists
 * several, else what its links to training lead to. Throws `SurveyError` when a page fails or none is found.
 */
export async function findLanding(address: string, fetcher: Fetcher, signal?: AbortSignal): Promise<Landing> {
  const pages: SourcedPage[] = [];
  const seen = new Set<string>();
  let next: string | undefined = address;
  while (next !== undefined && pages.length < mostSteps) {
    seen.add(addressKey(next));
    const read = await askForPage(next, fetcher, signal);
    pages.push(read);
    const { page } = read;
    seen.add(addressKey(page.url));
    const own = ownProgram(page);
    if (own !== undefined) return { pages, address: page.url, own, listed: nothingListed, policies: [] };
    const listed = listedPrograms(page);
    if (listed.residencies.length >= 2) return withMoreLists(pages, listed, seen, fetcher, signal);
    const [only] = listed.residencies;
    next = only?.address === undefined || seen.has(addressKey(only.address)) ? undefined : only.address;
    next ??= trainingLink(page, seen, surely);
    if (next !== undefined) continue;
    const implied = impliedProgram(page);
    if (implied !== undefined) return { pages, address: page.url, own: implied, listed: nothingListed, policies: [] };
    next = trainingLink(page, seen, perhaps);
  }
  const last = pages.at(-1)?.page.url ?? address;
  throw new SurveyError(
    last,
    "nothing_found",
    "neither this page nor those that it leads to name a residency; give the address of a program or of a list of programs",
  );
}

/** Points of links to a residency, and of links to education in general. */
const surely = 4;
const perhaps = 1;

const nothingListed: ListedPrograms = { residencies: [], others: [] };

/** Reads the further parts of a list: one page for each letter, or one for each kind of program. */
async function withMoreLists(
  pages: readonly SourcedPage[],
  first: ListedPrograms,
  seen: Set<string>,
  fetcher: Fetcher,
  signal: AbortSignal | undefined,
): Promise<Landing> {
  const list = pages.at(-1);
  if (list === undefined) throw new Error("a list stands on a page");
  const lists = [list];
  let listed = first;
  for (const address of furtherLists(list.page, seen).slice(0, mostMoreLists)) {
    try {
      const more = await askForPage(address, fetcher, signal);
      const found = listedPrograms(more.page);
      if (ownProgram(more.page) !== undefined || found.residencies.length < 2) continue;
      lists.push(more);
      listed = joined(listed, found);
    } catch (error) {
      // A further list that does not answer leaves what the first one tells.
      if (!(error instanceof SurveyError)) throw error;
    }
  }
  const { url } = list.page;
  const policies = lists.flatMap(({ page }) =>
    policyPages(page, (address) => isSameSite(new URL(url), new URL(address))),
  );
  return {
    pages: [...pages.slice(0, -1), ...lists.slice(1), list],
    address: url,
    listed,
    policies: [...new Set(policies)],
  };
}

function joined(a: ListedPrograms, b: ListedPrograms): ListedPrograms {
  const known = new Set(a.residencies.map(({ specialty, address, title }) => address ?? `${specialty} ${title}`));
  const news = b.residencies.filter(({ specialty, address, title }) => {
    const again = a.residencies.some(
      (one) => one.specialty === specialty && (address === undefined || one.address === undefined),
    );
    return !known.has(address ?? `${specialty} ${title}`) && !again;
  });
  const titles = new Set(a.others.map(({ title }) => title.toLowerCase()));
  const others = b.others.filter(({ title }) => !titles.has(title.toLowerCase()));
  return { residencies: [...a.residencies, ...news], others: [...a.others, ...others] };
}

/** The residency that the page is about, by its main heading and title; undefined for a list and for a fellowship's page. */
function ownProgram(page: Page): OwnProgram | undefined {
  const main = page.blocks.filter(({ level, place }) => level === 1 && place !== "footer").map(({ text }) => text);
  const parts = page.title.split(titleSeparators).filter((part) => part !== "");
  for (const text of [...main, ...parts, page.title]) {
    const title = readProgramTitle(text);
    if (title?.kind === "fellowship" || title?.kind === "other_profession") return undefined;
    if (title?.kind === "residency" && title.specialty !== undefined) return ownOf(text, title, title.specialty);
  }
  // "How to Apply" under /residency/psychiatry/: title and address tell together.
  const said = foldForMatching([page.title, ...main, new URL(page.url).pathname.replace(/[-_/.]+/g, " ")].join(" "));
  const specialty = specialtyOf(page);
  const isAbout = specialty !== undefined && /\bresidency\b/.test(said) && !fellowshipWords.test(said);
  if (!isAbout || listedPrograms(page).residencies.length >= 2) return undefined;
  return { title: "", specialty, preliminary: false };
}

/** The residency whose own website it is, where a title such as "Cedar Hollow Family Medicine" stands above residents and how to apply. */
function impliedProgram(page: Page): OwnProgram | undefined {
  const said = foldForMatching(page.blocks.map(({ text }) => text).join(" "));
  const invites = page.links.some(({ text }) => /\bappl(?:y|icants?|ications?|ying)\b/i.test(text));
  if (!invites || !residencyWords.test(said)) return undefined;
  for (const text of page.title.split(titleSeparators).toReversed()) {
    const title = readProgramTitle(text);
    if (title?.kind === "unstated" && title.specialty !== undefined) return ownOf(text, title, title.specialty);
  }
  return undefined;
}

function ownOf(text: string, { preliminary }: ProgramTitle, specialty: Specialty): OwnProgram {
  return { title: text, specialty, preliminary };
}

/** The link that promises most to lead to an institution's programs. */
function trainingLink(page: Page, seen: ReadonlySet<string>, least: number): string | undefined {
  let best: { readonly address: string; readonly points: number } | undefined;
  for (const link of page.links) {
    if (link.kind !== "page") continue;
    const address = cleanAddress(link.target, page.url);
    if (address === undefined || seen.has(addressKey(address)) || !isSameSite(new URL(page.url), new URL(address)))
      continue;
    const text = foldForMatching(link.text);
    const points = trainingLinks.find(({ words }) => words.test(text))?.points ?? 0;
    const isOther = fellowshipWords.test(text) && !residencyWords.test(text);
    if (points >= least && points > (best?.points ?? 0) && !isOther && !/\bnurs|\bpharm|\bdental|\bpatient/.test(text))
      best = { address, points };
  }
  return best?.address;
}

function furtherLists(page: Page, seen: ReadonlySet<string>): string[] {
  const addresses = page.links.flatMap((link) => {
    if (
      link.kind !== "page" ||
      !moreLists.test(foldForMatching(link.text)) ||
      readProgramTitle(link.text) !== undefined
    )
      return [];
    const address = cleanAddress(link.target, page.url);
    if (address === undefined || seen.has(addressKey(address)) || !isSameSite(new URL(page.url), new URL(address)))
      return [];
    return [address];
  });
  return [...new Map(addresses.map((address) => [addressKey(address), address])).values()];
}
