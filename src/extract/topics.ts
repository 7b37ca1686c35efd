import { families } from "./families/families.js";
import { LiteralFilter, lowestBit } from "./language/literal-filter.js";
import type { Family } from "./rule.js";
import type { Section } from "./section.js";
import type { Context, Statement } from "./statement.js";

/** Characters below which a statement is a fragment that may need its heading to be understood. */
const shortest = 80;

/** The families that ask for a second word, by bits and in a list: their words follow the topics in the filter. */
const demanding = families.flatMap(({ besides }, index) =>
  besides === undefined ? [] : [{ besides, bit: 1 << index }],
);
const all = (1 << families.length) - 1;
const undemanding = demanding.reduce((bits, { bit }) => bits & ~bit, all);
const filter = new LiteralFilter([
  ...families.map(({ about }) => [about]),
  ...demanding.map(({ besides }) => [besides]),
]);

/** Families by bits, those that a statement's surroundings are about. */
interface Around {
  /** Families that read the section. */
  readonly open: number;
  /** Of these, those that the lead is about. */
  readonly lead: number;
  /** Those that the nearest heading is about. */
  readonly heading: number;
  /** Those of whose second words lead or nearest heading has one. */
  readonly besides: number;
}

/** Finds the statements of a page that concern each family. Statements under the same headings and list share the search. */
export class Topics {
  readonly #around = new Map<Context, Around>();

  /**
   * By family, in the order of the list: indices of the statements whose text, lead or, for a fragment, heading its
   * `about` fits, in their order.
   */
  byFamily(statements: readonly Statement[]): readonly (readonly [Family, readonly number[]])[] {
    const concerned = families.map((family): [Family, number[]] => [family, []]);
    statements.forEach((statement, index) => {
      for (let bits = this.#of(statement); bits !== 0; bits &= bits - 1) concerned[lowestBit(bits)]?.[1].push(index);
    });
    return concerned;
  }

  #of({ folded, context }: Statement): number {
    const { open, lead, heading, besides } = this.#aroundOf(context);
    if (open === 0) return 0;
    const words = filter.candidates(folded);
    const possible = open & (besides | secondWords(words));
    // "September 30" under the heading "Deadline": a fragment takes its topic from its heading.
    const given = possible & (folded.length < shortest ? lead | heading : lead);
    const about = given | aboutIn(folded, words & possible & ~given);
    return (about & besides) | besidesIn(folded, about & ~besides);
  }

  #aroundOf(context: Context): Around {
    let around = this.#around.get(context);
    if (around === undefined) {
      const open = openIn(context.section);
      const heading = context.headings.at(-1) ?? "";
      const [inLead, inHeading] = [filter.candidates(context.lead), filter.candidates(heading)];
      around = {
        open,
        lead: aboutIn(context.lead, open & inLead),
        heading: aboutIn(heading, open & inHeading),
        besides:
          undemanding |
          besidesIn(context.lead, open & secondWords(inLead)) |
          besidesIn(heading, open & secondWords(inHeading)),
      };
      this.#around.set(context, around);
    }
    return around;
  }
}

/** The families of whose second words the text may have one, by what the filter found. */
function secondWords(candidates: number): number {
  let found = 0;
  for (let bits = candidates >>> families.length; bits !== 0; bits &= bits - 1) {
    found |= demanding[lowestBit(bits)]?.bit ?? 0;
  }
  return found;
}

/** Of the families in `candidates`, those whose `about` fits the text. */
const aboutIn = (text: string, candidates: number): number => fitting(candidates & all, text, ({ about }) => about);

/** Of the families in `candidates`, those of whose second words the text has one. */
const besidesIn = (text: string, candidates: number): number => fitting(candidates, text, ({ besides }) => besides);

function fitting(candidates: number, text: string, patternOf: (family: Family) => RegExp | undefined): number {
  let found = 0;
  for (let bits = candidates; bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits;
    const family = families[lowestBit(bit)];
    if (family !== undefined && patternOf(family)?.test(text) === true) found |= bit;
  }
  return found;
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
