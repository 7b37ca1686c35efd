/** A list while its items are read: what introduces it is found at its first item. */
export interface ListRecord {
  readonly parentItem: ItemRecord | undefined;
  leadIns: readonly string[] | undefined;
  /** The item that was opened last. */
  last: ItemRecord | undefined;
}

export interface ItemRecord {
  readonly list: ListRecord;
  /** The item's own first text, which introduces lists and paragraphs within it. */
  text: string | undefined;
}

/** A definition list: its last `dt` is what the next `dd` answers. */
export interface DefinitionList {
  term: string;
}

/** Lists nested deeper keep the innermost lead-ins. */
const MOST_LEAD_INS = 8;

/** Appends a lead-in to those of the lists around, outermost first. */
export function withLeadIn(outer: readonly string[], text: string): readonly string[] {
  return [...outer.slice(-(MOST_LEAD_INS - 1)), text];
}
