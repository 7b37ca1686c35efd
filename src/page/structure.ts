import type { Element } from "domhandler";
import type { Surroundings } from "./run.js";
import { TableRecord } from "./table.js";

/** Follows lists, definition lists and tables as they open and close. */
export class Structure {
  #tables = 0;
  #table: TableRecord | undefined;
  readonly #around: (TableRecord | undefined)[] = [];

  /** What the element adds to what holds for its children. */
  open(element: Element, now: Surroundings, before: Surroundings): Surroundings {
    switch (element.name) {
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        return { ...now, list: { parentItem: before.item, leadIns: undefined }, item: undefined };
      case "li": {
        const list = now.list ?? { parentItem: undefined, leadIns: undefined };
        return { ...now, list, item: { list, text: undefined } };
      }
      case "dl":
        return { ...now, definitions: { term: "" } };
      case "dt":
        return { ...now, kind: "term" };
      case "dd":
        return { ...now, kind: "definition" };
      case "caption":
      case "legend":
      case "figcaption":
        return element.name === "caption" ? { ...now, kind: "caption" } : now;
      case "table":
        this.#around.push(this.#table);
        this.#table = new TableRecord(this.#tables, element, before.cell?.table);
        this.#tables += 1;
        return now;
      case "tr":
        this.#table?.openRow(element);
        return now;
      case "td":
      case "th":
        return { ...now, cell: this.#table?.openCell(element), list: undefined, item: undefined };
      default:
        return now;
    }
  }

  /** Goes back to the table around, where the element was one. */
  close(element: Element): void {
    if (element.name === "table") {
      this.#table = this.#around.pop();
    }
  }
}
