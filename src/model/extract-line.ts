import { z } from "zod";
import { contactDetailsSchema } from "./contact.js";
import { evidenceSchema } from "./evidence.js";
import { factKeys, factValueSchemas } from "./vocabulary.js";

const evidence = z.array(evidenceSchema).min(1);

/** One line of `matchscout extract --ndjson`: what one file or address says. */
export const extractLineSchema = z.strictObject({
  file: z.string().describe("the file or address as it was given"),
  url: z.url().describe("address of the page"),
  facts: z.strictObject(
    Object.fromEntries(
      factKeys.map((key) => [key, z.strictObject({ value: factValueSchemas[key], evidence }).optional()]),
    ),
  ),
  contacts: z.array(contactDetailsSchema.extend({ evidence })),
});
