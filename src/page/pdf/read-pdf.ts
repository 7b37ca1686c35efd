import { getResolvedPDFJS } from "unpdf";
import { z } from "zod";
import { foldText } from "../run.js";
import { inflatesBeyond } from "./inflated-size.js";
import { PdfError } from "./pdf-error.js";
import { linkPieces, type SheetLink } from "./pdf-links.js";
import type { PdfText, Piece, Sheet } from "./pdf-text.js";

/** Larger files are not read (bytes). */
const LARGEST_FILE = 20_000_000;
/** Files whose streams unpack to more are not read (bytes). */
const LARGEST_UNPACKED = 64_000_000;
/** Pages after this one are left unread. */
const MOST_SHEETS = 60;
/** Text beyond this is left unread (characters). */
const MOST_TEXT = 1_000_000;
/** Fewer letters in all are a stamp on a picture, not a document. */
const LEAST_LETTERS = 20;

type PdfDocument = Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>;
type PdfSheet = Awaited<ReturnType<PdfDocument["getPage"]>>;

const itemSchema = z.object({
  str: z.string(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  width: z.number(),
  fontName: z.string(),
});
const linkSchema = z.object({
  subtype: z.literal("Link"),
  url: z.string(),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});
const infoSchema = z.object({
  Title: z.string().optional().catch(undefined),
  Language: z.string().optional().catch(undefined),
});

/**
 * Reads the text of a PDF with its places: the first 60 pages and the first million characters. Pictures are not
 * looked at. Throws `PdfError` for a file that is locked by a password, damaged, too large, or without text.
 */
export async function readPdf(body: Uint8Array): Promise<PdfText> {
  refuseTooLarge(body);
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    // A copy: the reader takes its bytes for itself.
    data: Uint8Array.from(body),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const sheets = await readSheets(document);
    const { info } = await document.getMetadata();
    const { Title: title, Language: language } = infoSchema.parse(info);
    return { title: foldText(title ?? ""), ...(language !== undefined && language !== "" && { language }), sheets };
  } catch (error) {
    throw pdfErrorOf(error);
  } finally {
    await task.destroy();
  }
}

function refuseTooLarge(body: Uint8Array): void {
  if (body.byteLength > LARGEST_FILE) {
    const size = (body.byteLength / 1_000_000).toFixed(1);
    throw new PdfError(
      "too_large",
      `The PDF is ${size} MB large, more than the ${LARGEST_FILE / 1_000_000} MB that are read`,
    );
  }
  if (inflatesBeyond(body, LARGEST_UNPACKED)) {
    throw new PdfError(
      "too_large",
      `The PDF unpacks to more than the ${LARGEST_UNPACKED / 1_000_000} MB that are read`,
    );
  }
}

async function readSheets(document: PdfDocument): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  let left = MOST_TEXT;
  let letters = 0;
  for (let number = 1; number <= Math.min(document.numPages, MOST_SHEETS) && left > 0; number++) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const pieces = linkPieces(await readPieces(sheet, left), await readLinks(sheet));
    sheet.cleanup();
    for (const { text } of pieces) {
      left -= text.length;
      letters += text.replace(/[^\p{L}]+/gu, "").length;
    }
    sheets.push({ width, height, pieces });
  }
  if (letters < LEAST_LETTERS) {
    throw new PdfError("no_text", "The PDF holds no text: its pages are pictures, as a scanner makes them");
  }
  return sheets;
}

/** The upright text of one sheet, at most `most` characters. */
async function readPieces(sheet: PdfSheet, most: number): Promise<Piece[]> {
  const { transform } = sheet.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = z.array(z.number()).parse(transform);
  const reader = sheet.streamTextContent().getReader();
  const pieces: Piece[] = [];
  for (let left = most; left > 0; ) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const item of value.items) {
      const { data } = itemSchema.safeParse(item);
      if (data === undefined || data.str.trim() === "") continue;
      const [along, aslant, , , x, y] = data.transform;
      const size = Math.hypot(data.transform[2], data.transform[3]);
      const [dx, dy] = [a * along + c * aslant, b * along + d * aslant];
      // Text that runs up the margin or across the sheet is a stamp.
      if (dx <= 0 || Math.abs(dy) > dx * 0.05 || size < 1) continue;
      left -= data.str.length;
      pieces.push({
        text: data.str,
        left: a * x + c * y + e,
        right: a * x + c * y + e + data.width,
        baseline: b * x + d * y + f,
        size,
        font: data.fontName,
        order: pieces.length,
      });
    }
  }
  await reader.cancel(new Error("enough text"));
  return pieces;
}

async function readLinks(sheet: PdfSheet): Promise<SheetLink[]> {
  const viewport = sheet.getViewport({ scale: 1 });
  const annotations: unknown[] = await sheet.getAnnotations();
  return annotations.flatMap((annotation): SheetLink[] => {
    const { data } = linkSchema.safeParse(annotation);
    if (data === undefined) return [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = z.array(z.number()).parse(viewport.convertToViewportRectangle(data.rect));
    const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
    return [{ href: data.url, left, right, top: Math.min(y0, y1), bottom: Math.max(y0, y1) }];
  });
}

function pdfErrorOf(error: unknown): PdfError {
  if (error instanceof PdfError) return error;
  const options = { cause: error };
  if (error instanceof Error && error.name === "PasswordException") {
    return new PdfError("encrypted", "The PDF is encrypted and opens only with a password", options);
  }
  const why = error instanceof Error && error.message !== "" ? ` (${error.message.replace(/[.\s]+$/, "")})` : "";
  return new PdfError("corrupt", `The PDF is damaged and cannot be read${why}`, options);
}
