import { type State, stateSchema } from "../model/state.js";
import { stateNames } from "../model/state-names.js";
import type { Page } from "../page/page.js";

/** A city and its state. */
export interface StatedPlace {
  readonly city: string;
  readonly state: State;
}

const codes = stateSchema.options.join("|");
const names = Object.values(stateNames).join("|");
/** "Pinegrove, KY 40299", "Tansy Hill, Ohio 43298"; the ZIP code makes it a postal address. */
const postal = new RegExp(
  String.raw`([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}),? +(${codes}|${names})\.?,? +\d{5}(?:-\d{4})?(?!\d)`,
  "g",
);
/** "in Pinegrove, Kentucky". */
const spoken = new RegExp(String.raw`\bin ([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}), (${names}|${codes})\b`, "g");
/** What a street's name ends in, where no comma stands between it and the city. */
const streetEnd =
  /^.*\b(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Parkway|Pkwy|Way|Court|Ct|Place|Pl|Plaza|Circle|Highway|Hwy|Suite|Ste|Floor|Building|Bldg|Box|Room|Center|Campus|Pike|Terrace|Landing|Square)\b\.?(?: [A-Z]?\d+[A-Z]?)?,? (?=[A-Z])/;
/** A postal address counts as much as so many mentions in a sentence. */
const postalWeight = 3;

/**
 * The city and state that the pages state most often, postal addresses before all; undefined where they state none. The
 * first of equals wins. `text` of blocks in all places counts: addresses stand in footers.
 */
export function statedPlace(pages: readonly Pick<Page, "blocks">[]): StatedPlace | undefined {
  const votes = new Map<string, { readonly place: StatedPlace; count: number }>();
  const vote = (city: string, written: string, weight: number): void => {
    const state = stateOf(written);
    const plain = city.replace(streetEnd, "").trim();
    if (state === undefined || plain.length < 2) return;
    const key = `${plain.toLowerCase()} ${state}`;
    const known = votes.get(key);
    if (known === undefined) votes.set(key, { place: { city: plain, state }, count: weight });
    else known.count += weight;
  };
  for (const { blocks } of pages) {
    for (const { text } of blocks) {
      for (const [, city = "", state = ""] of text.matchAll(postal)) vote(city, state, postalWeight);
      for (const [, city = "", state = ""] of text.matchAll(spoken)) vote(city, state, 1);
    }
  }
  return [...votes.values()].sort((a, b) => b.count - a.count)[0]?.place;
}

function stateOf(written: string): State | undefined {
  const code = stateSchema.safeParse(written);
  if (code.success) return code.data;
  return stateSchema.options.find((state) => stateNames[state] === written);
}
