import { z } from "zod";

/** One line of `matchscout extract --issues --ndjson`: what one page asks for that no rule understood. */
export const extractIssuesSchema = z.strictObject({
  file: z.string().describe("the file or address as it was given"),
  url: z.url().describe("address of the page"),
  issues: z.array(
    z.strictObject({
      quote: z.string().min(1).describe("verbatim words of the page, white space folded"),
      headings: z.array(z.string()).describe("headings, lead-in, question or table headers above the quote"),
      reason: z.string().describe("what the words speak of"),
    }),
  ),
});
export type ExtractIssues = z.infer<typeof extractIssuesSchema>;
