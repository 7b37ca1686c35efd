import { type ItemRecord, type ListRecord, withLeadIn } from "./lists.js";
import { isWithin, type Region } from "./region.js";

/** Longer paragraphs do not introduce the list after them unless they end in a colon (characters). */
const LONGEST_INTRODUCTION = 400;

interface Introduction {
  readonly text: string;
  readonly region: Region;
}

/** Finds what introduces a list: the text before it, and for nested lists the items that they stand in. */
export class Introductions {
  /** The last text, where nothing but it stands right before. */
  #before: Introduction | undefined;
  /** The last text that ended in a colon, so long as no heading followed. */
  #colon: Introduction | undefined;

  /** Takes note of a paragraph. */
  text(text: string, region: Region): void {
    this.#before = { text, region };
    if (text.endsWith(":")) {
      this.#colon = this.#before;
    } else if (this.#colon !== undefined && !isWithin(region, this.#colon.region)) {
      this.#colon = undefined;
    }
  }

  /** Takes note of a heading: one that ends in a colon introduces the list right after it. */
  heading(text: string, region: Region): void {
    this.#before = text.endsWith(":") ? { text, region } : undefined;
    this.#colon = this.#before;
  }

  /** Takes note of an item or a cell. */
  other(): void {
    this.#before = undefined;
  }

  /** What introduces a list that starts in `region`, if anything does. */
  of(region: Region, needsColon: boolean): string | undefined {
    const before = this.#before;
    if (before?.text.endsWith(":")) {
      return before.text;
    }
    if (before !== undefined && !needsColon) {
      const beside = before.text.length <= LONGEST_INTRODUCTION && isBeside(region, before.region);
      return beside ? before.text : undefined;
    }
    return this.#colon !== undefined && isBeside(region, this.#colon.region) ? this.#colon.text : undefined;
  }

  /** The lead-ins of a list at its first item, which stands in `region`. */
  ofList(list: ListRecord, region: Region): readonly string[] {
    if (list.leadIns !== undefined) {
      return list.leadIns;
    }
    // Lists that hold nothing but a list of their own say no more than that list does.
    const bare: ListRecord[] = [list];
    let parent: ItemRecord | undefined = list.parentItem;
    while (parent !== undefined && parent.text === undefined && parent.list.leadIns === undefined) {
      bare.push(parent.list);
      parent = parent.list.parentItem;
    }
    const outer = parent?.list.leadIns ?? [];
    let leadIns: readonly string[];
    if (parent?.text !== undefined) {
      leadIns = withLeadIn(outer, parent.text);
      const between = this.#before;
      if (between?.text.endsWith(":") && between.text !== parent.text && isBeside(region, between.region)) {
        leadIns = withLeadIn(leadIns, between.text);
      }
    } else {
      const introduction = parent === undefined ? this.of(region, false) : undefined;
      leadIns = introduction === undefined ? outer : withLeadIn(outer, introduction);
    }
    for (const each of bare) {
      each.leadIns = leadIns;
    }
    return leadIns;
  }
}

function isBeside(region: Region, before: Region): boolean {
  return isWithin(region, before.parent ?? before);
}
