import fc from "fast-check";
import { expect, test } from "vitest";
import { PdfError } from "../../../src/page/pdf/pdf-error.js";
import { drawPdf, factsOf, readPdfPage, type Sheet, textsOf } from "./draw-pdf.js";

const paragraphs = [
  "We accept applications from graduates of international medical schools. They need an ECFMG certificate before we submit our rank list, and they must have graduated within the last five years.",
  "USMLE Step 1 and Step 2 CK must be passed at the first attempt. We have no minimum score for Step 1, but we prefer a score of 230 or higher in Step 2 CK.",
  "Our program sponsors J-1 visas through the commission. We are unable to sponsor H-1B visas, whatever the applicant's situation may be, and ask everybody to keep that in mind.",
  "Three letters of recommendation are required, at least one of them from a physician in the United States. Applications are taken through ERAS until November 15.",
];

const typesetting = fc.record({
  font: fc.constantFrom("Helvetica", "Times-Roman"),
  size: fc.integer({ min: 8, max: 14 }),
  columns: fc.constantFrom(1, 2),
  width: fc.integer({ min: 420, max: 468 }),
  align: fc.constantFrom<"left" | "justify">("left", "justify"),
  title: fc.boolean(),
});

function typeset(sheet: Sheet, look: typeof typesetting extends fc.Arbitrary<infer T> ? T : never): void {
  const { pen } = sheet;
  if (look.title)
    pen
      .font("Helvetica-Bold")
      .fontSize(look.size * 1.5)
      .text("What we ask of applicants")
      .moveDown();
  const { columns, width, align } = look;
  pen.font(look.font).fontSize(look.size);
  pen.text(paragraphs.join("\n\n"), { columns, columnGap: 24, width, align, height: columns === 2 ? 330 : 600 });
}

test("the same text says the same in any font, size, width and number of columns", async () => {
  await fc.assert(
    fc.asyncProperty(typesetting, async (look) => {
      const page = await readPdfPage(await drawPdf((sheet) => typeset(sheet, look)));
      const texts = [...(look.title ? ["What we ask of applicants"] : []), ...paragraphs];
      // Where a column ends with a sentence, nothing shows that its paragraph goes on in the next one.
      if (look.columns === 1) expect(textsOf(page)).toEqual(texts);
      else expect(textsOf(page).join(" ")).toBe(texts.join(" "));
      expect(factsOf(page)).toMatchObject({
        "visa.j1": "sponsored",
        "visa.h1b": "not_sponsored",
        "letters.minimum": 3,
      });
    }),
    { numRuns: 40, seed: 7 },
  );
});

test("a damaged file gives a page or a PdfError, and nothing else", async () => {
  const whole = await drawPdf((sheet) =>
    sheet.title("Internal Medicine").bullets(paragraphs).paragraph("Write to us."),
  );
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(whole.length), async (bytes, length) => {
      const body = Uint8Array.from(bytes.length % 3 === 0 ? whole.slice(0, length) : whole);
      for (const [at, byte] of bytes) if (at < body.length) body[at] = byte;
      try {
        expect((await readPdfPage(body)).kind).toBe("pdf");
      } catch (error) {
        if (!(error instanceof PdfError)) throw error;
      }
    }),
    { numRuns: 60, seed: 11 },
  );
});
