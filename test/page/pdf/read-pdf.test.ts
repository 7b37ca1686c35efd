import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { PdfError, type PdfFault } from "../../../src/page/pdf/pdf-error.js";
import { drawPdf, factsOf, pageOf, readPdfPage, type Sheet, textsOf } from "./draw-pdf.js";

function requirements(sheet: Sheet): void {
  sheet.title("Internal Medicine Residency").heading("How to apply");
  sheet.paragraph("We take applications through ERAS only, from September 24 until our deadline of November 15.");
  sheet
    .paragraph("A complete application holds:")
    .bullets(["Curriculum vitae", "Personal statement", "Three letters of recommendation"]);
  sheet.heading("International medical graduates");
  sheet.paragraph("We welcome applications from international medical graduates. Applicants must have:");
  sheet.bullets([
    "ECFMG certification by the time we rank",
    "graduated from medical school within the last five years",
  ]);
  sheet.heading("Visas").paragraph("We sponsor J-1 visas. We do not sponsor H-1B visas.");
  sheet.heading("Minimum scores");
  sheet.pen.table({
    data: [
      ["Examination", "Minimum score"],
      ["USMLE Step 1", "215"],
      ["USMLE Step 2 CK", "225"],
    ],
  });
}

test("a sheet of requirements gives the facts that a person reads from it", async () => {
  const page = await pageOf(requirements);
  expect(page).toMatchObject({ kind: "pdf", title: "Internal Medicine Residency", nofollow: false });
  expect(factsOf(page)).toMatchObject({
    "application.service": "ERAS",
    "application.deadline": "11-15",
    "application.documents": ["cv", "letters", "personal_statement"],
    "letters.minimum": 3,
    "step1.minScore": { score: 215, stance: "required" },
    "step2.minScore": { score: 225, stance: "required" },
    "img.policy": "accepts",
    "img.ecfmg": { stance: "required", dueBy: "rank_list" },
    "graduation.maxYears": { years: 5, stance: "required" },
    "visa.j1": "sponsored",
    "visa.h1b": "not_sponsored",
  });
});

test("the same bytes give the same page, and the bytes are left as they were", async () => {
  const body = await drawPdf(requirements);
  const before = Uint8Array.from(body);
  const [first, second] = [await readPdfPage(body), await readPdfPage(body)];
  expect(second).toEqual(first);
  expect(body).toEqual(before);
});

test.each([
  ["Requirements for 2027", "Requirements for 2027"],
  ["Microsoft Word - IM reqs final.docx", "Internal Medicine Residency"],
  ["", "Internal Medicine Residency"],
])("the file's title %j gives the title %j", async (named, title) => {
  const page = await readPdfPage(await drawPdf(requirements, { info: { Title: named }, lang: "en-US" }));
  expect(page).toMatchObject({ title, language: "en-US" });
});

test("a PDF is known by its first bytes under any label; a page that speaks of them is none", async () => {
  const page = await readPdfPage(await drawPdf(requirements), "text/html");
  expect(page.kind).toBe("pdf");
  const html = await readPdfPage(new TextEncoder().encode("<p>Our files begin with %PDF-1.7.</p>"), "text/html");
  expect(html.kind).toBe("html");
});

test("a file that only its owner's password protects is read", async () => {
  const page = await readPdfPage(await drawPdf(requirements, { ownerPassword: "secret" }));
  expect(factsOf(page)).toMatchObject({ "visa.j1": "sponsored" });
});

const picture = (sheet: Sheet) => sheet.pen.rect(72, 72, 300, 300).fill("grey");
const cut = async () => (await drawPdf(requirements)).slice(0, 400);
const bomb = () => withContent(Buffer.from("0 0 m 10 10 l S\n".repeat(5_000_000)));

test.each<[string, () => Promise<Uint8Array> | Uint8Array, PdfFault, RegExp]>([
  ["needs a password", () => drawPdf(requirements, { userPassword: "secret" }), "encrypted", /encrypted.*password/],
  ["is cut short", cut, "corrupt", /damaged/],
  ["is no PDF at all", () => new TextEncoder().encode("Nothing here."), "corrupt", /damaged/],
  ["is empty", () => new Uint8Array(), "corrupt", /damaged/],
  ["is a scan", () => drawPdf(picture), "no_text", /no text.*scanner/],
  ["unpacks to eighty megabytes", bomb, "too_large", /unpacks to more than the 64 MB/],
  ["is too large", () => new Uint8Array(20_000_001), "too_large", /20\.0 MB/],
])("a file that %s ends with that reason in one sentence", async (_, make, fault, words) => {
  const error = await readPdfPage(await make()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PdfError);
  expect(error).toMatchObject({ fault, message: expect.stringMatching(words) });
  if (error instanceof PdfError) expect(error.message).toMatch(/^The PDF [^\n]*[^.\n]$/);
});

test("a damaged table of contents is mended from the objects themselves", async () => {
  const text = Buffer.from(await drawPdf(requirements)).toString("latin1");
  const page = await readPdfPage(Buffer.from(text.replace(/startxref\s+\d+/, "startxref\n7"), "latin1"));
  expect(factsOf(page)).toMatchObject({ "visa.j1": "sponsored" });
});

test("no more than sixty sheets are read", async () => {
  const page = await pageOf((sheet) => {
    for (let number = 1; number <= 65; number++) {
      if (number > 1) sheet.pen.addPage();
      sheet.at(
        72,
        200,
        `Chapter ${"ivxlcdm".charAt(number % 7)}${number} of the handbook of our residents begins here.`,
      );
    }
  });
  expect(textsOf(page)).toHaveLength(60);
});

test("a sheet with endless text gives its beginning, in bounded time", async () => {
  const line = "BT /F1 1 Tf 1 0 0 1 10 700 Tm (We sponsor J-1 visas and no others.) Tj ET\n";
  const page = await readPdfPage(withContent(Buffer.from(line.repeat(200_000))));
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThan(1_200_000);
});

/** A PDF of one sheet that draws `content`. */
function withContent(content: Buffer): Uint8Array {
  const packed = deflateSync(content);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  const parts = [
    "%PDF-1.4\n",
    ...objects.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`),
    `5 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
  ];
  return Buffer.concat([
    Buffer.from(parts.join("")),
    packed,
    Buffer.from("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"),
  ]);
}
