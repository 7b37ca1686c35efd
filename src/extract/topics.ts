import { families } from "./families/families.js";
import { LiteralFilter, lowestBit } from "./language/literal-filter.js";
import type { Family } from "./rule.js";
import type { Section } from "./section.js";
import type { Context, Statement } from "./statement.js";

/** Characters below which a statement is a fragment that may need its heading to be understood. */
const shortest = 80;

const filter = new LiteralFilter(families.map(({ about }) => [about]));
const NONE: readonly Family[] = [];

/** Families by bits, those that a statement's surroundings are about. */
interface Around {
  /** Families that read the section. */
  readonly open: number;
  /** Of these, those that the lead is about. */
  readonly lead: number;
  /** Those that the nearest heading is about. */
  readonly heading: number;
}

/** Finds the families that concern a page's statements. Statements under the same headings and list share the search. */
export class Topics {
  readonly #around = new Map<Context, Around>();

  /** The families whose `about` fits the statement, its lead or, for a fragment, its heading; in the order of the list. */
  of({ folded, context }: Statement): readonly Family[] {
    const { open, lead, heading } = this.#aroundOf(context);
    if (open === 0) return NONE;
    // "September 30" under the heading "Deadline": a fragment takes its topic from its heading.
    const given = folded.length < shortest ? lead | heading : lead;
    const bits = given | aboutIn(folded, open & ~given);
    return bits === 0 ? NONE : familiesOf(bits);
  }

  #aroundOf(context: Context): Around {
    let around = this.#around.get(context);
    if (around === undefined) {
      const open = openIn(context.section);
      around = { open, lead: aboutIn(context.lead, open), heading: aboutIn(context.headings.at(-1) ?? "", open) };
      this.#around.set(context, around);
    }
    return around;
  }
}

/** Of the families in `open`, those whose `about` fits the text. */
function aboutIn(text: string, open: number): number {
  if (open === 0 || text === "") return 0;
  let found = 0;
  for (let bits = open & filter.candidates(text); bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits;
    if (families[lowestBit(bit)]?.about.test(text)) found |= bit;
  }
  return found;
}

function familiesOf(bits: number): Family[] {
  return families.filter((_, index) => ((bits >>> index) & 1) === 1);
}

const openSections = new Map<Section, number>();

function openIn(section: Section): number {
  let open = openSections.get(section);
  if (open === undefined) {
    open = families.reduce((bits, { sections }, index) => (sections.has(section) ? bits | (1 << index) : bits), 0);
    openSections.set(section, open);
  }
  return open;
}
