import type { Audience } from "../model/finding.js";
import type { Specialty } from "../model/specialty.js";
import type { FactKey, FactValue } from "../model/vocabulary.js";
import type { Page } from "../page/page.js";
import type { Season } from "./season.js";
import type { Section } from "./section.js";
import type { Statement } from "./statement.js";

/** What a rule understood: one value for one key. */
export type Understood<K extends FactKey = FactKey> = {
  [Key in K]: {
    readonly key: Key;
    readonly value: FactValue<Key>;
    /** 0 to 1; 0.9 where the rule says nothing. */
    readonly confidence?: number;
    /** Overrides the statement's own audience. */
    readonly audience?: Audience;
    /** Why the statement is out of date. */
    readonly stale?: string;
  };
}[K];

/** What rules may know of the page as a whole. */
export interface PageContext {
  readonly page: Page;
  /** The specialty that title, main heading or address name. */
  readonly specialty: Specialty | undefined;
  /** The application season in which the page was fetched, or was written as it shows itself; unknown otherwise. */
  readonly season: Season | undefined;
}

export interface RuleExample {
  /** One sentence, of our own wording. */
  readonly text: string;
  /** What the whole extractor reads from a page that holds the sentence; an empty map for a misleading one. */
  readonly gives: { readonly [K in FactKey]?: FactValue<K> };
  /** Heading that the sentence stands under. */
  readonly under?: string;
  /** Lead-in of the list whose item the sentence is. */
  readonly lead?: string;
  /** Question that the sentence answers. */
  readonly question?: string;
  /** First cell of the table row whose second cell the sentence is. */
  readonly row?: string;
}

/** One way of saying something, as data: what it looks like, and what it means. */
export interface Rule {
  /** Shown by `extract --explain`, e.g. `visa/only-j1`. */
  readonly name: string;
  /** Run as tests: each gives exactly what it says. */
  readonly examples: readonly RuleExample[];
  /** Pure: what the statement says by this rule, or nothing. */
  read(statement: Statement, context: PageContext): readonly Understood[];
}

/** The rules of one topic. For one statement and key the first rule that understands it wins. */
export interface Family {
  readonly name: string;
  /**
   * Test on a statement's text, and on its lead, that saves running the rules. The driver reads from the pattern which
   * words it needs and runs it only on texts that hold one, so it should name words; nothing else is declared.
   */
  readonly about: RegExp;
  /**
   * Words without which no rule of the family says anything, on top of `about`: one must stand in the statement, its lead
   * or its nearest heading. Most sentences with the word "graduate" or "rotation" describe the program. A word too
   * many costs time, a word too few costs facts.
   */
  readonly besides?: RegExp;
  /** Sections that the family reads. */
  readonly sections: ReadonlySet<Section>;
  readonly rules: readonly Rule[];
}
