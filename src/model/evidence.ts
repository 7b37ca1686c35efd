import { z } from "zod";

export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 digest in lower-case hex");
export const instantSchema = z.iso.datetime().describe("UTC time, ISO 8601");

export const evidenceSchema = z
  .strictObject({
    url: z.url().describe("address of the page"),
    quote: z.string().min(1).describe("verbatim words of the page, white space folded"),
    headings: z
      .array(z.string())
      .describe("headings, question, list lead-in or table headers above the quote, outermost first"),
    fetchedAt: instantSchema.describe("when the page's present bytes were last confirmed"),
    digest: digestSchema.describe("SHA-256 of the page's bytes"),
  })
  .describe("where a fact was read");
/** Where a fact was read: the proof that comes with every published value. */
export type Evidence = z.infer<typeof evidenceSchema>;
