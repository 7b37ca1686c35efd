import { z } from "zod";
import { contactDetailsSchema } from "./contact.js";
import { factValueSchema } from "./fact.js";
import { factKeys } from "./vocabulary.js";

const contextSchema = z
  .strictObject({
    headings: z.array(z.string()).describe("headings above, outermost first"),
    leadIns: z.array(z.string()).describe("what introduces the list, outermost first"),
    question: z.string().optional().describe("the question that the words answer"),
    columnHeader: z.string().optional(),
    rowHeader: z.string().optional(),
  })
  .describe("what the words stand under");
/** What a block of a page stands under. */
export type ExplainedContext = z.infer<typeof contextSchema>;

const statementSchema = z
  .strictObject({
    part: z
      .enum(["principal", "completes", "supports", "outranked", "excluded"])
      .describe(
        "principal: gave the fact its value; completes: added to it; supports: says the same; outranked: says otherwise and lost; excluded: cannot hold beside another fact",
      ),
    why: z.string().optional().describe("why it lost, where it did"),
    value: factValueSchema,
    quote: z.string(),
    context: contextSchema,
    rule: z.string().describe("name of the rule that read it"),
    confidence: z.number().min(0).max(1),
    audience: z.enum(["img", "all", "us"]).describe("international graduates, everybody, graduates of US schools"),
    stale: z.string().optional().describe("why it is out of date, where it is"),
  })
  .describe("one statement that a rule read on the page");
export type ExplainedStatement = z.infer<typeof statementSchema>;

/** One line of `matchscout extract --explain --ndjson`: why one page gives the facts that it gives. */
export const extractExplanationSchema = z.strictObject({
  file: z.string().describe("the file or address as it was given"),
  url: z.url().describe("address of the page"),
  title: z.string(),
  kind: z.enum(["html", "text", "pdf"]),
  facts: z.array(
    z.strictObject({
      key: z.enum(factKeys),
      value: factValueSchema.optional().describe("absent where every statement was taken back"),
      statements: z.array(statementSchema).min(1).describe("in the order of precedence"),
    }),
  ),
  contacts: z.array(
    z.strictObject({
      contact: contactDetailsSchema,
      quotes: z.array(z.string()),
      context: contextSchema,
      rule: z.string(),
      confidence: z.number().min(0).max(1),
    }),
  ),
  unproven: z
    .array(
      z.strictObject({
        key: z.enum([...factKeys, "contact"]),
        rule: z.string(),
        quote: z.string(),
        reason: z.string(),
      }),
    )
    .describe("findings that are not published, because no quote proves them or their value does not fit their key"),
});
export type ExtractExplanation = z.infer<typeof extractExplanationSchema>;
