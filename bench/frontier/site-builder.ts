import type { Addresses, Position } from "./addresses.js";
import type { MadeUpLink, MadeUpPage } from "./made-up-site.js";
import type { Random } from "./random.js";
import { emptyTexts, obscureTexts } from "./wording.js";

const fillers = [
  "Our hospital has served the region for more than a century.",
  "Residents learn from patients of every age and background.",
  "The department holds a conference every Wednesday morning.",
  "The campus lies between the river and the old town.",
  "Teams meet daily to speak about each patient's care.",
  "Our library is open around the clock.",
  "Three new operating rooms were opened last year.",
  "Many of our graduates have stayed in the area.",
];

const sentences = [
  "To read on, see @.",
  "For more about this, @.",
  "@",
  "Please look at @ before you write to us.",
  "There is more under @.",
];

/** Draws texts from a list without telling the same ones to tuning and to the final run. */
export class Wording {
  constructor(
    private readonly random: Random,
    private readonly words: "all" | "even" | "odd",
  ) {}

  one(texts: readonly string[]): string {
    return this.random.one(this.allowed(texts));
  }

  /** Several different texts, in random order. */
  some(texts: readonly string[], count: number): string[] {
    return this.random.shuffled(this.allowed(texts)).slice(0, count);
  }

  allowed(texts: readonly string[]): readonly string[] {
    return this.words === "all" ? texts : texts.filter((_, index) => (index % 2 === 0) === (this.words === "even"));
  }
}

/** The pages of one site while it is being made up. */
export class SiteBuilder {
  readonly pages = new Map<string, MadeUpPage>();

  constructor(
    readonly random: Random,
    readonly wording: Wording,
    readonly addresses: Addresses,
    /** Share of links in running text that tell nothing by their own words. */
    private readonly emptyLinks: number,
    /** Share of answer pages whose name no list of words foresees. */
    private readonly obscure: number,
  ) {}

  /** The name of an answer page, for its link or for its address. */
  nameOf(texts: readonly string[], obscured: boolean): string {
    return obscured ? this.random.one(obscureTexts) : this.wording.one(texts);
  }

  isObscured(): boolean {
    return this.random.chance(this.obscure);
  }

  page(
    path: string,
    title: string,
    paragraphs: readonly string[],
    menu: readonly MadeUpLink[],
    trail: readonly MadeUpLink[],
  ): MadeUpPage {
    const around = this.random.shuffled(fillers);
    const page: MadeUpPage = {
      path,
      title,
      paragraphs: [
        ...around.slice(0, this.random.whole(1, 3)),
        ...paragraphs,
        ...around.slice(4, 4 + this.random.whole(0, 2)),
      ],
      menu,
      mentions: [],
      trail,
    };
    this.pages.set(path, page);
    return page;
  }

  at(position: Position): string {
    return this.addresses.of(position);
  }

  /**
   * Links to a page in running text. Where addresses are mere numbers the words tell where the link leads; elsewhere they
   * often do not.
   */
  mention(from: MadeUpPage, link: MadeUpLink): void {
    const numbers =
      this.addresses.platform === "node" || this.addresses.platform === "query" || this.addresses.platform === "static";
    const text = !numbers && this.random.chance(this.emptyLinks) ? this.random.one(emptyTexts) : link.text;
    from.mentions.push({ link: { text, path: link.path }, sentence: this.random.one(sentences) });
  }
}
