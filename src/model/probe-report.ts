import { z } from "zod";
import { contactDetailsSchema } from "./contact.js";
import { evidenceSchema, instantSchema } from "./evidence.js";
import { outcomeNameSchema } from "./outcome.js";
import { idSchema, programIdentitySchema } from "./program.js";
import { specialtySchema } from "./specialty.js";
import { factKeys, factValueSchemas } from "./vocabulary.js";

/** Platforms that websites of programs are built with. */
const platformNameSchema = z.enum([
  "adobe-experience-manager",
  "cascade",
  "drupal",
  "google-sites",
  "joomla",
  "kentico",
  "modern-campus",
  "sharepoint",
  "sitecore",
  "squarespace",
  "titan",
  "webflow",
  "weebly",
  "wix",
  "wordpress",
]);
export type PlatformName = z.infer<typeof platformNameSchema>;

const evidence = z.array(evidenceSchema).min(1);

const startPageSchema = z.strictObject({
  address: z.url(),
  points: z.number().optional().describe("the crawl's score of the best link that leads there; absent without one"),
  facts: z.int().nonnegative().describe("facts whose principal quote stands there"),
  contacts: z.int().nonnegative(),
});

const probedProgramSchema = z
  .strictObject({
    id: idSchema.optional().describe("absent while city or state are not known"),
    name: z.string(),
    specialty: specialtySchema,
    city: z.string().optional(),
    state: programIdentitySchema.shape.state.optional(),
    acgmeId: programIdentitySchema.shape.acgmeId,
    start: z.array(startPageSchema).describe("start pages for an adapter, the requirements page first"),
    facts: z.strictObject(
      Object.fromEntries(
        factKeys.map((key) => [key, z.strictObject({ value: factValueSchemas[key], evidence }).optional()]),
      ),
    ),
    contacts: z.array(contactDetailsSchema.extend({ evidence })),
  })
  .describe("a residency that the website seems to hold, and what would be extracted right now");

/** What `matchscout site probe --json` prints. */
export const probeReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  address: z.string().describe("the address that was given"),
  landing: z.url().describe("the page from which the programs were found"),
  probedAt: instantSchema,
  platform: z.strictObject({
    name: platformNameSchema.optional().describe("absent where nothing tells"),
    generator: z.string().optional().describe("`meta name=generator`"),
    marks: z.array(z.string()).describe("words of the page's source that tell"),
  }),
  robots: z.strictObject({
    rules: z.enum(["none", "some", "unread"]).describe("what robots.txt holds; unread: it could not be read"),
    denied: z.array(z.string()).describe("addresses that were wanted and that it forbids"),
  }),
  sitemaps: z.array(
    z.strictObject({
      address: z.string(),
      holds: z.enum(["pages", "files", "nothing"]),
      addresses: z.int().nonnegative(),
    }),
  ),
  site: z.strictObject({
    id: idSchema,
    home: z.url(),
    institution: z.string().optional(),
    institutionPages: z.array(z.string()),
  }),
  programs: z.array(probedProgramSchema),
  leftOut: z
    .array(z.strictObject({ title: z.string(), kind: z.string() }))
    .describe("training that the page lists and that is no residency of the vocabulary"),
  missing: z.array(z.enum(["institution", "city", "state"])).describe("what an adapter needs and no page states"),
  visits: z.array(z.strictObject({ url: z.string(), outcome: outcomeNameSchema, reason: z.string().optional() })),
  requests: z.int().nonnegative(),
});
export type ProbeReport = z.infer<typeof probeReportSchema>;
