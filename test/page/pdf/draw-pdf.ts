import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import { extractPage } from "../../../src/extract/extract-page.js";
import type { FactKey } from "../../../src/model/vocabulary.js";
import type { Page } from "../../../src/page/page.js";
import { pageText } from "../../../src/page/page-text.js";
import { readDocument } from "../../../src/page/read-document.js";
import { resolveFacts } from "../../../src/resolve/resolve-facts.js";

const url = "https://www.example.org/gme/requirements.pdf";

/** A sheet of paper with pens for the usual kinds of text. */
export class Sheet {
  readonly pen: PDFDocument;

  constructor(pen: PDFDocument) {
    this.pen = pen;
  }

  title(text: string): this {
    this.pen.font("Helvetica-Bold").fontSize(20).text(text).moveDown(0.5);
    return this;
  }

  heading(text: string, size = 14): this {
    this.pen.font("Helvetica-Bold").fontSize(size).text(text).moveDown(0.3);
    return this;
  }

  /** A title in bold of the text's own size. */
  boldLine(text: string): this {
    this.pen.font("Helvetica-Bold").fontSize(11).text(text);
    return this;
  }

  paragraph(text: string, options: { readonly link?: string } = {}): this {
    this.pen.font("Helvetica").fontSize(11).text(text, options).moveDown(0.5);
    return this;
  }

  /** Items with written bullets and a hanging indent, as word processors set them. */
  bullets(items: readonly string[], bullet = "•", indent = 18): this {
    const { pen } = this;
    const left = pen.x;
    for (const [index, item] of items.entries()) {
      const mark = bullet === "1." ? `${index + 1}.` : bullet;
      const { y } = pen;
      pen
        .font("Helvetica")
        .fontSize(11)
        .text(mark, left + indent, y, { lineBreak: false });
      pen.text(item, left + 2 * indent, y, { width: pen.page.width - 2 * 72 - 2 * indent });
    }
    pen.x = left;
    pen.moveDown(0.5);
    return this;
  }

  /** One line of text that begins at a place. */
  at(x: number, y: number, text: string, font = "Helvetica", size = 11): this {
    this.pen.font(font).fontSize(size).text(text, x, y, { lineBreak: false });
    return this;
  }
}

/** The bytes of a PDF with margins of one inch. */
export async function drawPdf(
  draw: (sheet: Sheet) => void,
  options: ConstructorParameters<typeof PDFDocument>[0] = {},
): Promise<Uint8Array> {
  const pen = new PDFDocument({ size: "LETTER", margin: 72, ...options });
  const bytes = buffer(pen);
  draw(new Sheet(pen));
  pen.end();
  return new Uint8Array(await bytes);
}

/** Reads bytes as a crawl would, by their content type. */
export function readPdfPage(body: Uint8Array, contentType = "application/pdf"): Promise<Page> {
  return readDocument({ url, contentType, body });
}

/** The page that a drawing gives. */
export async function pageOf(draw: (sheet: Sheet) => void): Promise<Page> {
  return readPdfPage(await drawPdf(draw));
}

/** The texts of the page's content, in reading order. */
export function textsOf(page: Page): string[] {
  return page.blocks.filter(({ place }) => place === "content").map(({ text }) => text);
}

/** The facts that the page states, as plain values. */
export function factsOf(page: Page): Partial<Record<FactKey, unknown>> {
  const reading = {
    url,
    title: page.title,
    scope: "program",
    start: true,
    fetchedAt: "2026-11-22T03:00:00.000Z",
    digest: "0".repeat(64),
    findings: extractPage(page),
    text: pageText(page),
  } as const;
  return Object.fromEntries(Object.entries(resolveFacts([reading]).facts).map(([key, fact]) => [key, fact.value]));
}
