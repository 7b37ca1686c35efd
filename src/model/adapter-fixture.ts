import { z } from "zod";
import { contactDetailsSchema } from "./contact.js";
import { instantSchema } from "./evidence.js";
import { idSchema } from "./program.js";
import { factKeys, factValueSchemas } from "./vocabulary.js";

/** `fixture.json` of an adapter's fixture: the pages of its website with made-up people, as they are served to tests. */
export const adapterFixtureSchema = z.strictObject({
  site: idSchema,
  takenAt: instantSchema.describe("when the website was read; its pages are read as of then"),
  hosts: z.record(z.string(), z.string()).describe("the website's hosts, each with the host that stands for it here"),
  pages: z
    .array(
      z.strictObject({
        address: z.url().describe("with the host that stands for the website's"),
        file: z.string().regex(/^pages\/[\w.-]+$/, "expected pages/NAME"),
        contentType: z.string(),
      }),
    )
    .min(1),
  redirects: z.record(z.string(), z.string()).describe("address to address, answered with 301"),
});
export type AdapterFixture = z.infer<typeof adapterFixtureSchema>;

/** `expected.json` of an adapter's fixture: what is read from its pages, by program id. */
export const expectedRecordsSchema = z.record(
  idSchema,
  z.strictObject({
    facts: z.strictObject(Object.fromEntries(factKeys.map((key) => [key, factValueSchemas[key].optional()]))),
    contacts: z.array(contactDetailsSchema),
  }),
);
export type ExpectedRecords = z.infer<typeof expectedRecordsSchema>;
