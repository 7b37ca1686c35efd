import { type PageSource, pageOfDocument } from "../build-page.js";
import type { Page } from "../page.js";
import { type Grid, partsOf } from "./bands.js";
import { smallest } from "./extent.js";
import { Hyphenation } from "./hyphenation.js";
import { ParagraphReader } from "./paragraphs.js";
import { documentOf, type PdfBlock, type PdfContent, type TableBlock } from "./pdf-document.js";
import type { PdfText } from "./pdf-text.js";
import { readPdf } from "./read-pdf.js";
import { type Row, rowsOf } from "./rows.js";
import { rowText, type SheetRows, withoutRunningLines } from "./running-lines.js";
import { tableRowsOf } from "./table-rows.js";
import { TypeScale } from "./type-scale.js";

/** Titles that programs write into files by themselves: the name of a file or of the program. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)\b.*|untitled.*|document ?\d*|slide \d+|powerpoint presentation|print|\S+\.\w{2,4}|[\d_ -]*)$/i;

/**
 * Reads a PDF as a page of kind `pdf`: its layout is put back into headings (by size of type), paragraphs, items and
 * tables, read by the rules for web pages. The same bytes give the same page. Throws `PdfError` for a file that is
 * locked, damaged, too large or without text.
 */
export async function buildPdfPage(source: Pick<PageSource, "url" | "body">): Promise<Page> {
  const content = contentOf(await readPdf(source.body));
  return pageOfDocument(documentOf(content), source, "pdf");
}

function contentOf(text: PdfText): PdfContent {
  const scale = new TypeScale(text.sheets);
  const hyphenation = new Hyphenation(text.sheets);
  const sheets = withoutRunningLines(text.sheets.map(({ height, pieces }) => ({ height, rows: rowsOf(pieces) })));
  const reader = new ParagraphReader(scale, hyphenation);
  const parts: (readonly PdfBlock[])[] = [];
  for (const { content } of sheets) {
    for (const part of partsOf(content, marginOf(content, "left"), marginOf(content, "right"))) {
      if (part.kind === "flow") reader.read(part);
      else parts.push(reader.end(), [tableOf(part, scale, hyphenation)]);
    }
  }
  parts.push(reader.end());
  const blocks = parts.flat();
  return {
    title: titleOf(text.title, blocks),
    ...(text.language !== undefined && { language: text.language }),
    header: distinct(sheets, ({ header }) => header),
    footer: distinct(sheets, ({ footer }) => footer),
    blocks,
  };
}

function tableOf(grid: Grid, scale: TypeScale, hyphenation: Hyphenation): TableBlock {
  const rows = tableRowsOf(grid).map((columns) =>
    columns.map((column) => {
      const reader = new ParagraphReader(scale, hyphenation);
      const lines = column.flatMap(({ segments }) => segments);
      const [left, right] = [marginOf(column, "left"), marginOf(column, "right")];
      if (lines.length > 0) reader.read({ kind: "flow", lines, left, right });
      return reader.end().map((block) => (block.kind === "heading" ? { ...block, kind: "paragraph" as const } : block));
    }),
  );
  return { kind: "table", rows };
}

/** How far left or right the text of the rows reaches (points). */
function marginOf(rows: readonly Row[], side: "left" | "right"): number {
  let margin: number | undefined;
  for (const { segments } of rows) {
    for (const segment of segments) {
      const at = segment[side];
      margin = margin === undefined ? at : side === "left" ? Math.min(margin, at) : Math.max(margin, at);
    }
  }
  return margin ?? 0;
}

/** The title that the file names, unless its program made it up; else the first heading of the highest level. */
function titleOf(named: string, blocks: readonly PdfBlock[]): string {
  if (!NO_TITLE.test(named)) return named;
  const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
  const highest = smallest(headings.map(({ level }) => level));
  const heading = headings.find(({ level }) => level === highest);
  return (heading?.lines ?? [])
    .map((line) => line.map(({ text }) => text).join(""))
    .join(" ")
    .trim();
}

function distinct(sheets: readonly SheetRows[], pick: (sheet: SheetRows) => readonly Row[]): string[] {
  return [...new Set(sheets.flatMap((sheet) => pick(sheet).map(rowText)))];
}
