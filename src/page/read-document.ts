import { buildPage, type PageSource } from "./build-page.js";
import type { Page } from "./page.js";

const PDF_TYPE = /^\s*application\/(?:x-)?pdf\b/i;
const PDF_MARK = "%PDF-";
/** How far into a file its mark may stand (ISO 32000-1, Annex H; bytes). */
const MARK_REACH = 1024;

/**
 * Reads a page whatever it is: HTML, plain text, or a PDF, by its content type or its first bytes. Throws `PdfError` for
 * a PDF that cannot be read, `SelectorError` for a selector of the adapter that is no CSS.
 */
export async function readDocument(source: PageSource): Promise<Page> {
  if (!isPdf(source)) return buildPage(source);
  // Few pages are PDFs, and their library is large.
  const { buildPdfPage } = await import("./pdf/build-pdf-page.js");
  return buildPdfPage(source);
}

function isPdf({ contentType, body }: PageSource): boolean {
  if (PDF_TYPE.test(contentType ?? "")) return true;
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, MARK_REACH)).toString("latin1");
  // A web page may speak of the mark; a file may have a few bytes before it.
  return start.trimStart().startsWith(PDF_MARK);
}
