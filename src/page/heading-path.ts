import { branchTowards, isWithin, type Region } from "./region.js";

/** Level of bold paragraphs and of titles that fold and are no h1-h6. */
export const BOLD_LEVEL = 7;
/** Level of the titles between a table's rows, below its caption. */
export const TITLE_ROW_LEVEL = 8;

/** Elements too small to be the panel that a title folds. */
const NO_PANEL: ReadonlySet<string> = new Set(
  "p ul ol li dl dt table h1 h2 h3 h4 h5 h6 blockquote address pre".split(" "),
);

/** Titles that fold may nest without end; no page that people write nests as many. */
const MOST_HEADINGS = 24;

interface Entry {
  readonly level: number;
  readonly text: string;
  /** The question that the title asks, or the title itself where it folds its answer away. */
  readonly question: string | undefined;
  readonly region: Region;
  /** True for titles of accordions and tabs. */
  readonly folds: boolean;
  /** The element beyond whose end the heading does not hold. */
  scope: Region | undefined;
  /** True where headings in the scope belong under this one, whatever their level. */
  encloses: boolean;
  /** True until the first block after it has shown where the panel or list is that the heading is for. */
  waiting: boolean;
}

export interface NewHeading {
  readonly level: number;
  readonly text: string;
  readonly question?: string | undefined;
  readonly region: Region;
  readonly folds?: boolean;
  /** True where it speaks for the list right after it and no further, if there is one. */
  readonly introduces?: boolean;
  readonly scope?: Region | undefined;
}

/** The headings that hold at the current point of the page. */
export class HeadingPath {
  #entries: Entry[] = [];
  #texts: readonly string[] = [];
  #panel: Region | undefined;

  /** Headings that hold, outermost first. The array is shared until the next heading. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** The question that text here answers: that of the innermost heading, bold lines left out. */
  get question(): string | undefined {
    for (let index = this.#entries.length - 1; index >= 0; index--) {
      const entry = this.#entries[index];
      if (entry === undefined || entry.question !== undefined) {
        return entry?.question;
      }
      if (entry.level < BOLD_LEVEL && !this.#isInFold(index)) {
        return undefined;
      }
    }
    return undefined;
  }

  /**
   * Moves on to a block in `region`: headings whose element has ended fall away, a tab's title comes in. `isTitled`: the
   * block is a title itself, so that what a mere link calls its panel is not needed.
   */
  enter(region: Region, isTitled: boolean): void {
    const last = this.#entries.at(-1);
    if (last?.waiting) {
      last.waiting = false;
      if (last.folds) {
        settle(last, region);
      } else {
        last.scope = listAfter(last.region, region) ?? last.scope;
      }
    }
    if (this.#entries.some((entry) => entry.scope !== undefined && !isWithin(region, entry.scope))) {
      this.#entries = this.#entries.filter((entry) => entry.scope === undefined || isWithin(region, entry.scope));
      this.#refresh();
    }
    const panel = region.panel;
    if (panel?.region !== this.#panel) {
      this.#panel = panel?.region;
      const names = panel !== undefined && !(panel.linked && isTitled);
      if (names && !this.#entries.some((entry) => entry.text === panel.title)) {
        this.push({
          level: BOLD_LEVEL,
          text: panel.title,
          question: panel.title,
          region: panel.region,
          folds: true,
          scope: panel.region,
        });
      }
    }
  }

  /** Adds a heading; those of its level and below fall away, unless it stands within the panel of one. */
  push(heading: NewHeading): void {
    let panel: Region | undefined;
    for (let last = this.#entries.at(-1); last !== undefined; last = this.#entries.at(-1)) {
      // A title of the same table, or of the same item, takes the place of the one before.
      const isNext = last.scope === heading.scope && last.level >= heading.level;
      const within = last.encloses && !isNext && last.scope !== undefined && isWithin(heading.region, last.scope);
      if (last.level < heading.level || within) {
        panel = within ? last.scope : undefined;
        break;
      }
      this.#entries.pop();
    }
    if (this.#entries.length >= MOST_HEADINGS) {
      this.#entries.pop();
    }
    const folds = heading.folds === true;
    this.#entries.push({
      level: heading.level,
      text: heading.text,
      question: heading.question,
      region: heading.region,
      folds,
      scope:
        heading.scope ??
        (folds ? undefined : innermost(panel, heading.level === 1 ? undefined : closingScope(heading.region))),
      encloses: heading.scope !== undefined,
      waiting: heading.scope === undefined && (folds || heading.introduces === true || introducesList(heading)),
    });
    this.#refresh();
  }

  #isInFold(index: number): boolean {
    return this.#entries.slice(0, index).some((entry) => entry.folds && entry.encloses);
  }

  #refresh(): void {
    this.#texts = this.#entries.map((entry) => entry.text);
  }
}

/** Finds the panel of a folding title from the first block after it. */
function settle(entry: Entry, next: Region): void {
  const panel = branchTowards(entry.region, next);
  const around = panel.parent;
  const small = NO_PANEL.has(panel.tag) || isWithin(entry.region, panel);
  if (!small) {
    entry.scope = panel;
    entry.encloses = true;
  } else if (isWithin(entry.region, panel)) {
    entry.scope = panel;
    entry.encloses = panel.tag === "details";
  } else if (around !== undefined) {
    entry.scope = around;
    entry.encloses = around.tag === "details";
  }
}

/** The nearest element that ends the reach of a heading in it: one that holds more than headings. */
function closingScope(region: Region): Region | undefined {
  let closer = region.closer;
  while (closer !== undefined && closer.length - closer.headingLength <= 3) {
    closer = closer.parent?.closer;
  }
  return closer;
}

/** A bold line such as "Applicants must send us the following:", which speaks for the list after it and no further. */
function introducesList(heading: NewHeading): boolean {
  return heading.level === BOLD_LEVEL && heading.text.endsWith(":") && heading.text.split(" ").length > 4;
}

function listAfter(title: Region, next: Region): Region | undefined {
  const branch = branchTowards(title, next);
  return branch.tag === "ul" || branch.tag === "ol" ? branch : undefined;
}

function innermost(one: Region | undefined, other: Region | undefined): Region | undefined {
  return one !== undefined && one.depth >= (other?.depth ?? 0) ? one : other;
}
