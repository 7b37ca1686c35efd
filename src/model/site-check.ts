import { z } from "zod";
import { digestSchema, instantSchema } from "./evidence.js";
import { idSchema } from "./program.js";

const aspectSchema = z.enum(["well", "ill", "unknown"]);

/** How a site was when it was last checked live: `checks/<site>.json` of an output folder. */
export const siteCheckSchema = z.strictObject({
  schemaVersion: z.literal(1),
  site: idSchema,
  checkedAt: instantSchema,
  adapter: digestSchema.describe("SHA-256 of what the adapter declared"),
  healthy: z.boolean(),
  aspects: z.strictObject({
    reachable: aspectSchema.describe("the start pages and the institution's pages answer"),
    robots: aspectSchema.describe("robots.txt allows them"),
    scope: aspectSchema.describe("they still lie on the website"),
    content: aspectSchema.describe("the area that holds the content is found on them"),
    facts: aspectSchema.describe("as many facts as the band expects; without a band, any"),
  }),
  named: z.int().nonnegative().describe("pages that the adapter names"),
  answered: z.int().nonnegative().describe("those of them that answered"),
  facts: z.int().nonnegative(),
  contacts: z.int().nonnegative(),
  expected: z.strictObject({ minimum: z.int(), maximum: z.int() }).optional().describe("the accepted band"),
  problems: z.array(z.string()).describe("why the site is not healthy, one clause for people each"),
  warnings: z.array(z.string()),
  requests: z.int().nonnegative(),
});
export type SiteCheck = z.infer<typeof siteCheckSchema>;

/** What `matchscout site check --json` prints. */
export const siteHealthSchema = z.strictObject({
  schemaVersion: z.literal(1),
  checkedAt: instantSchema,
  healthy: z.int().nonnegative(),
  unhealthy: z.int().nonnegative(),
  sites: z.array(siteCheckSchema).describe("sorted by id"),
});
export type SiteHealth = z.infer<typeof siteHealthSchema>;
