import type { Block, Link, Place } from "./page.js";

/** A block while the page is built: its links come last, and a second copy of it is hidden. */
export interface OpenBlock extends Block {
  place: Place;
  readonly links: Link[];
}
