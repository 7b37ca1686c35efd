import type { Card, FoldTitle, OpenLink, Surroundings } from "./run.js";
import type { Tag } from "./tag.js";

/** Elements that an adapter's selectors mark. */
export interface Marks {
  readonly content: ReadonlySet<Tag>;
  readonly cards: ReadonlyMap<Tag, Card>;
}

export const NO_MARKS: Marks = { content: new Set(), cards: new Map() };

/** What an open element undoes when it ends. */
export interface Frame {
  readonly element: Tag;
  readonly before: Surroundings;
  readonly block: boolean;
  readonly link: OpenLink | undefined;
  /** What the element's text calls a panel elsewhere. */
  readonly names: FoldTitle | undefined;
  /** Mark in the run where the element began. */
  readonly mark: number;
  readonly turn: "reverse" | "decoy" | "spoken" | "plain";
}
