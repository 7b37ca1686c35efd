import type { Site } from "../../src/model/site.js";
import type { Answer } from "./answers.js";

/** A link of a made-up page. */
export interface MadeUpLink {
  readonly text: string;
  readonly path: string;
}

/** A made-up page before it is written as HTML. */
export interface MadeUpPage {
  readonly path: string;
  readonly title: string;
  /** HTML of paragraphs. */
  readonly paragraphs: string[];
  /** Menu of the section, the same on all its pages. */
  readonly menu: readonly MadeUpLink[];
  /** Links in running text, each with the sentence around it; `@` stands for the link. */
  readonly mentions: { readonly link: MadeUpLink; readonly sentence: string }[];
  /** Way back up. */
  readonly trail: readonly MadeUpLink[];
}

/** What a site does to crawlers besides having pages. */
interface Nuisances {
  readonly sessions: boolean;
  readonly calendar: boolean;
  readonly facets: boolean;
  readonly prints: boolean;
}

export interface MadeUpSite {
  readonly host: string;
  readonly adapter: Site;
  readonly pages: ReadonlyMap<string, MadeUpPage>;
  readonly globalMenu: readonly MadeUpLink[];
  readonly footer: readonly MadeUpLink[];
  readonly nuisances: Nuisances;
  /** True when robots.txt names a sitemap. */
  readonly sitemap: boolean;
  /** What each program states, by its id. */
  readonly labels: ReadonlyMap<string, readonly Answer[]>;
}
