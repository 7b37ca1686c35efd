import { findNames } from "../extract/contacts/person-names.js";
import type { ProgramRecord } from "../model/program.js";
import { stateNames } from "../model/state-names.js";
import type { Page } from "../page/page.js";
import { Pseudonyms } from "./pseudonyms.js";

/** Words of longer blocks are sentences, in which two capitals in a row need not be a person (characters). */
const longestCard = 80;

/**
 * Made-up counterparts for everybody whom the pages name: contacts, names with a title or degree, and what has the
 * shape of a name on cards and lists. Words of institutions, programs and places stay.
 */
export function meetPeople(
  home: string,
  site: string,
  records: readonly ProgramRecord[],
  pages: readonly Pick<Page, "blocks" | "title">[],
): Pseudonyms {
  const places = records.flatMap(({ institution, name, city, state }) => [institution, name, city, stateNames[state]]);
  const kept = wordsOf(places);
  const quotes = records.flatMap(({ facts }) => Object.values(facts).flatMap(({ evidence }) => evidence));
  const said = new Set(quotes.map(({ quote }) => quote));
  const spoken = wordsOf(said);
  const made = new Pseudonyms(home, site, kept);
  const isKept = (name: string, words: ReadonlySet<string>) => [...wordsOf([name])].some((word) => words.has(word));
  for (const { contacts } of records) for (const { name } of contacts) if (name !== undefined) made.name(name);
  for (const { blocks } of pages) {
    for (const { text } of blocks) {
      for (const { name, evidence } of findNames(text)) {
        if (evidence === "certain") made.name(name);
        else if (text.length <= longestCard && !said.has(text) && !isKept(name, kept) && !isKept(name, spoken))
          made.name(name);
      }
    }
  }
  return made;
}

function wordsOf(texts: Iterable<string>): Set<string> {
  return new Set(
    [...texts].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u)).filter((word) => word !== ""),
  );
}
