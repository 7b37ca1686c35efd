import type { CellPosition } from "./page.js";
import { holdsText, isBold, isTinted, span, type TableCell } from "./table-cell.js";
import type { Tag } from "./tag.js";

const LONGEST_LABEL = 60;
const LONGEST_CELL = 700;

/** A table as it is read; whether it holds data or lays out the page is decided when it has ended. */
export class TableRecord {
  readonly number: number;
  readonly #rows: TableCell[][] = [];
  readonly #role: string;
  /** For each column, the cell that reaches down into the next rows and the last row that it reaches. */
  readonly #reaching: ({ cell: TableCell; last: number } | undefined)[] = [];
  readonly #grid: TableCell[][] = [];
  /** Rows at the beginning that are marked as heads. */
  #headRows = 0;
  /** Numbers of all rows that are marked as heads. */
  readonly #marked = new Set<number>();
  /** Numbers of the rows with a background of their own. */
  readonly #tinted = new Set<number>();
  #holdsTable = false;
  #data: boolean | undefined;
  #headerRow: number | undefined;
  #boldLabels: boolean | undefined;
  #tintTitles: boolean | undefined;
  #plainRow: number | undefined;
  #isGrouped = false;
  /** For columns, whether the one after them has a head of its own. */
  readonly #headedApart = new Map<number, boolean>();
  #labels: (TableCell | undefined)[] | undefined;

  constructor(number: number, element: Tag) {
    this.number = number;
    this.#role = element.attribs.role ?? "";
  }

  holdTable(): void {
    this.#holdsTable = true;
  }

  /** `parent`: name of the tag around the row. */
  openRow(row: Tag, parent: string | undefined): void {
    const number = this.#rows.push([]) - 1;
    this.#grid.push([]);
    if (parent === "thead" || /header-?row/i.test(row.attribs.class ?? "")) {
      this.#marked.add(number);
      this.#headRows += this.#headRows === number ? 1 : 0;
    }
    if (isTinted(row)) {
      this.#tinted.add(number);
    }
  }

  openCell(element: Tag): TableCell {
    let row = this.#rows.at(-1);
    let slots = this.#grid.at(-1);
    if (row === undefined || slots === undefined) {
      row = [];
      slots = [];
      this.#rows.push(row);
      this.#grid.push(slots);
    }
    const rowNumber = this.#rows.length - 1;
    let column = slots.length;
    for (let reach = this.#reaching[column]; reach !== undefined && reach.last >= rowNumber; ) {
      slots[column] = reach.cell;
      column += 1;
      reach = this.#reaching[column];
    }
    const width = span(element.attribs.colspan);
    const height = span(element.attribs.rowspan);
    const cell: TableCell = {
      table: this,
      row: rowNumber,
      column,
      width,
      height,
      header: element.name === "th",
      scope: element.attribs.scope ?? "",
      text: "",
      plainRuns: 0,
      runs: 0,
      headings: 0,
    };
    row.push(cell);
    if (isTinted(element)) {
      this.#tinted.add(rowNumber);
    }
    for (let offset = 0; offset < width; offset++) {
      slots[column + offset] = cell;
      this.#reaching[column + offset] = height > 1 ? { cell, last: rowNumber + height - 1 } : undefined;
    }
    return cell;
  }

  /** True where the cells hold values that belong to their row and column; false for tables that lay out the page. */
  get holdsData(): boolean {
    this.#data ??= this.#decide();
    return this.#data;
  }

  /**
   * True where the row holds one cell over the whole width, or a title alone or beside empty cells: it is that of the
   * rows below.
   */
  isTitleRow(cell: TableCell): boolean {
    const row = this.#rows[cell.row] ?? [];
    if (row[0] !== cell || cell.text === "" || cell.text.length > 120) {
      return false;
    }
    const others = row.slice(1);
    if (others.some(({ text }) => text !== "")) {
      return false;
    }
    if (others.length === 0 && this.holdsData && (cell.width > 1 || cell.column > 0)) {
      return cell.width > 1;
    }
    const isLine = cell.runs === 1 && (cell.headings === 0 || this.holdsData);
    return isLine && cell.row < this.#rows.length - 1 && this.#standsOut(cell);
  }

  /** True where a cell without others beside it is marked as a title, by its tag, its row, its background or its type. */
  #standsOut(cell: TableCell): boolean {
    const { row } = cell;
    const isMarked = this.#marked.has(row) || (cell.header && (this.#rows[row] ?? []).every(({ header }) => header));
    if (isMarked) {
      return row < this.#lastPlainRow;
    }
    if (this.#tinted.has(row) && this.#tintMarksTitles) {
      return true;
    }
    return isBold(cell) && !this.#labelsAreBold;
  }

  /** Number of the last row that does not begin with a header. */
  get #lastPlainRow(): number {
    this.#plainRow ??= this.#rows.findLastIndex(([first]) => first !== undefined && !first.header);
    return this.#plainRow;
  }

  /** True where only rows without values have a background of their own: every second row of striped tables has one. */
  get #tintMarksTitles(): boolean {
    this.#tintTitles ??= this.#rows.every(
      (row, number) => !this.#tinted.has(number) || row.slice(1).every(({ text }) => text === ""),
    );
    return this.#tintTitles && this.#tinted.size * 2 <= this.#rows.length;
  }

  /** True where the first cells of rows with values are bold: then a bold one beside nothing is no title, but lacks a value. */
  get #labelsAreBold(): boolean {
    this.#boldLabels ??= this.#rows.some(
      ([first, ...others]) => first !== undefined && isBold(first) && others.some(({ text }) => text !== ""),
    );
    return this.#boldLabels;
  }

  position(cell: TableCell): CellPosition {
    const headerRow = this.#findHeaderRow();
    const rowHeader = this.#rowHeader(cell);
    const above = headerRow < 0 || cell.row <= headerRow ? undefined : this.#columnHeader(cell.column, headerRow);
    return {
      table: this.number,
      row: cell.row,
      column: cell.column,
      ...(rowHeader === undefined || cell.row <= headerRow ? {} : { rowHeader }),
      ...(above === undefined || above === "" ? {} : { columnHeader: above }),
    };
  }

  #rowHeader(cell: TableCell): string | undefined {
    if (this.#isOneRow(cell)) {
      return this.#columnHeader(cell.column, 0);
    }
    const slots = this.#grid[cell.row] ?? [];
    const header = this.#label(cell.row);
    if (header === undefined || header === cell || slots[0] === cell || holdsText(header)) {
      return undefined;
    }
    // Where labels reach over several rows they name groups, and each row has a label of its own beside them.
    const beside = this.#isGrouped ? slots[header.column + header.width] : undefined;
    return beside !== undefined && beside !== cell && beside.text !== "" && this.#isOwnLabel(beside, slots.length)
      ? `${header.text} ${beside.text}`
      : header.text;
  }

  /** True where all values stand in one row, each below its name: the first of them names no other. */
  #isOneRow({ row }: TableCell): boolean {
    return row === 1 && this.#rows.length === 2 && (this.#grid[1]?.length ?? 0) > 3 && this.#findHeaderRow() === 0;
  }

  /** True for the cell in the middle of three columns whose head, if any, is not that of the values as well. */
  #isOwnLabel(cell: TableCell, columns: number): boolean {
    const next = cell.column + cell.width;
    if (columns !== next + 1 || cell.text.length > LONGEST_LABEL) {
      return false;
    }
    let apart = this.#headedApart.get(cell.column);
    if (apart === undefined) {
      apart = this.#grid.slice(0, this.#findHeaderRow() + 1).every((row) => row[cell.column] !== row[next]);
      this.#headedApart.set(cell.column, apart);
    }
    return apart;
  }

  /** The cell that names the row: its own, or the last one above where the first cells below it are left empty. */
  #label(row: number): TableCell | undefined {
    if (this.#labels === undefined) {
      const labels: (TableCell | undefined)[] = [];
      this.#grid.forEach((slots, number) => {
        const own = slots.find((slot) => slot?.header && slot.scope !== "col") ?? slots[0];
        const above = number - 1 > this.#findHeaderRow() ? labels[number - 1] : undefined;
        const goesOn = own?.text === "" && own.column === 0 && above !== undefined && !this.isTitleRow(above);
        labels.push(own?.text === "" ? (goesOn ? above : undefined) : own);
        this.#isGrouped ||= number > this.#findHeaderRow() && (goesOn || (own?.height ?? 1) > 1);
      });
      this.#labels = labels;
    }
    return this.#labels[row];
  }

  #columnHeader(column: number, headerRow: number): string | undefined {
    const texts: string[] = [];
    for (let row = 0; row <= headerRow; row++) {
      const header = this.#grid[row]?.[column];
      if (header !== undefined && header.text !== "" && !texts.includes(header.text) && !this.isTitleRow(header)) {
        texts.push(header.text);
      }
    }
    return texts.length === 0 ? undefined : texts.join(" ");
  }

  /** Number of the last row that names the columns, -1 where none does. */
  #findHeaderRow(): number {
    this.#headerRow ??= this.#searchHeaderRow();
    return this.#headerRow;
  }

  #searchHeaderRow(): number {
    const heads = this.#rows.slice(0, this.#headRows);
    if (heads.some(([cell]) => cell !== undefined && !this.isTitleRow(cell))) {
      return this.#headRows - 1;
    }
    const first = this.#rows.findIndex(
      ([cell, ...others]) => others.length > 0 && cell !== undefined && !this.isTitleRow(cell),
    );
    const row = this.#rows[first];
    const below = this.#rows[first + 1];
    if (row === undefined || below === undefined) {
      return -1;
    }
    const marked = row.filter((cell) => cell.header && cell.scope !== "row");
    if (marked.length > 1 || (marked.length > 0 && marked.length === row.length)) {
      return first;
    }
    const filled = row.filter((cell) => cell.runs > 0);
    const bold = filled.length > 1 && filled.every((cell) => cell.plainRuns === 0);
    const boldBelow = below.every((cell) => cell.plainRuns === 0);
    if (bold && !boldBelow) {
      return first;
    }
    const labels = row.every((cell) => cell.text.length <= 40 && !/[\d@.:;?]/.test(cell.text)) && filled.length > 1;
    if (this.#rows.length === 2 && row.length > 3) {
      return row.every((cell) => cell.text !== "" && cell.text.length <= 40 && !/^\W*\d|\d{3}|[@.:;?]/.test(cell.text))
        ? first
        : -1;
    }
    const values = this.#rows
      .slice(first + 1)
      .filter((cells) => cells.slice(1).some((cell) => /[\d@]/.test(cell.text)));
    return labels && values.length * 2 > this.#rows.length - first - 1 ? first : -1;
  }

  #isAlone(row: number): boolean {
    return this.#rows[row]?.length === 1;
  }

  #decide(): boolean {
    const cells = this.#rows.flat().filter((cell) => cell.text !== "");
    if (this.#role === "presentation" || this.#role === "none" || this.#holdsTable || cells.length < 2) {
      return false;
    }
    const single = this.#rows.every((row) => row.length < 2);
    const isLaidOut = ({ headings, row, text }: TableCell) =>
      (headings > 0 && (headings > 1 || !this.#isAlone(row))) || text.length > LONGEST_CELL;
    if (single || cells.some(isLaidOut)) {
      return false;
    }
    if (cells.some((cell) => cell.header)) {
      return true;
    }
    const full = this.#rows.filter((row) => row.filter((cell) => cell.text !== "").length > 1);
    if (full.length < 2) {
      return false;
    }
    const labels = full.filter((row) => (row[0]?.text.length ?? 0) <= LONGEST_LABEL);
    const short = cells.filter((cell) => cell.text.length <= 160 && cell.runs <= 3);
    return labels.length * 4 >= full.length * 3 && short.length * 3 >= cells.length * 2;
  }
}
