import type { Surroundings } from "./run.js";
import { TableRecord } from "./table.js";
import type { Tag } from "./tag.js";

const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "menu", "dir"]);

/** Follows lists, definition lists and tables as they open and close. */
export class Structure {
  #tables = 0;
  #table: TableRecord | undefined;
  readonly #around: (TableRecord | undefined)[] = [];

  /** Adds what the element means for its children to `now`. `around`: the item and cell that it stands in; `parent`: the tag around it. */
  open(element: Tag, now: Surroundings, around: Surroundings, parent: string | undefined): void {
    switch (element.name) {
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        // A list right within a list goes on with the item before it, as browsers show it.
        now.list = {
          parentItem: around.item ?? (LISTS.has(parent ?? "") ? around.list?.last : undefined),
          leadIns: undefined,
          last: undefined,
        };
        now.item = undefined;
        return;
      case "li":
        now.list ??= { parentItem: undefined, leadIns: undefined, last: undefined };
        now.item = { list: now.list, text: undefined };
        now.list.last = now.item;
        return;
      case "dl":
        now.definitions = { term: "" };
        return;
      case "dt":
        now.kind = "term";
        return;
      case "dd":
        now.kind = "definition";
        return;
      case "caption":
        now.kind = "caption";
        return;
      case "table":
        this.#around.push(this.#table);
        this.#table = new TableRecord(this.#tables, element);
        around.cell?.table.holdTable();
        this.#tables += 1;
        return;
      case "tr":
        this.#table?.openRow(element, parent);
        return;
      case "td":
      case "th":
        now.cell = this.#table?.openCell(element);
        now.list = undefined;
        now.item = undefined;
        return;
      default:
    }
  }

  /** Goes back to the table around, where the element was one. */
  close(element: Tag): void {
    if (element.name === "table") {
      this.#table = this.#around.pop();
    }
  }
}
