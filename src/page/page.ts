/**
 * The page model: what a person sees of a page, in reading order, with the context that a statement stands in.
 * Everything after this room reads pages through these types and never sees markup.
 */

/** Where on the page a block or link stands. Only `content` is read for facts. */
export type Place = "content" | "navigation" | "header" | "footer" | "sidebar" | "banner" | "hidden";

export type BlockKind =
  /** h1-h6, or a short paragraph that is bold as a whole and introduces what follows */
  | "heading"
  /** a paragraph, or loose text between two breaks */
  | "text"
  /** a list item; nested lists give items of their own */
  | "item"
  /** a table cell that holds text; layout tables give their inner blocks instead */
  | "cell"
  /** `dt` and `dd` */
  | "term"
  | "definition";

export interface CellPosition {
  /** Number of the table on the page, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Text of the row's header cell (the first cell, where the table has none marked). Absent in that cell itself. */
  readonly rowHeader?: string;
  /** Text of the column's header cell. */
  readonly columnHeader?: string;
}

export interface Block {
  /** Position in `Page.blocks`. */
  readonly index: number;
  readonly kind: BlockKind;
  /**
   * Text with white space folded to single spaces, entities decoded, e-mail disguises undone. Never empty. A `br`
   * ends a block, so that a block is one run of text on the page.
   */
  readonly text: string;
  readonly place: Place;
  /** Headings above the block, outermost first; a heading's own text is not among them. */
  readonly headings: readonly string[];
  /** 1 to 6 for headings; 7 for a bold paragraph that acts as one. */
  readonly level?: number;
  /** What introduces the list that the item stands in, outermost list first ("Applicants must have:"). */
  readonly leadIns: readonly string[];
  /** The question that this block answers: FAQ heading, accordion summary, `dt`, "Q: …". */
  readonly question?: string;
  readonly cell?: CellPosition;
  /**
   * Numbers of the elements around the block (div, section, li, tr, td, address …), outermost first. Blocks of one
   * staff card share a longer beginning with each other than with the next card.
   */
  readonly path: readonly number[];
  /** Set where the adapter's `contacts` selectors mark a staff card, and within it the name and the role. */
  readonly card?: { readonly id: number; readonly part?: "name" | "role" };
  readonly links: readonly Link[];
}

export type LinkKind = "page" | "mail" | "phone" | "file";

export interface Link {
  readonly kind: LinkKind;
  /** Absolute address for `page` and `file`; the bare e-mail address (lower case) or the phone number as written. */
  readonly target: string;
  /** Text of the link; the image's `alt` or the `aria-label` where it has none. */
  readonly text: string;
  readonly place: Place;
  /** Headings above the link, outermost first. */
  readonly headings: readonly string[];
  /** Index of the block that the link stands in; -1 for a link without a block. */
  readonly block: number;
  readonly nofollow: boolean;
}

export interface Page {
  /** Address after redirects. */
  readonly url: string;
  readonly kind: "html" | "text" | "pdf";
  readonly title: string;
  /** BCP 47 tag of the page, where it names one. */
  readonly language?: string;
  /** `meta name=generator`, where there is one. */
  readonly generator?: string;
  /** Absolute address of `link rel=canonical`. */
  readonly canonical?: string;
  /** `meta http-equiv=refresh` that leads elsewhere. */
  readonly refresh?: { readonly seconds: number; readonly url: string };
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** True when `meta name=robots` has `nofollow` or `none`. */
  readonly nofollow: boolean;
}
