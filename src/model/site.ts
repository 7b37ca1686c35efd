import { z } from "zod";
import { idSchema, programIdentitySchema } from "./program.js";

const pathSchema = z
  .string()
  .refine(
    (text) => text.startsWith("/") || /^https?:\/\//.test(text),
    "expected a path such as /gme/apply or a whole http(s) address",
  );

const siteProgramSchema = programIdentitySchema.extend({
  start: z.array(pathSchema).min(1).describe("start pages of the program, the requirements page first"),
  scope: z.array(pathSchema).optional().describe("paths below which links belong to this program"),
});

/** Platforms that websites share, each with defaults of its own in `src/crawl/families/`. */
export const familyNameSchema = z.enum(["dotcms", "drupal", "sharepoint", "squarespace", "wordpress"]);
export type FamilyName = z.infer<typeof familyNameSchema>;

/** A website's adapter: a declaration, with optional pure hooks. */
export const siteSchema = z
  .strictObject({
    id: idSchema,
    home: z.url({ protocol: /^https?$/ }),
    programs: z.array(siteProgramSchema).min(1),
    institutionPages: z.array(pathSchema).optional().describe("pages whose facts hold for all programs of the site"),
    maxPages: z.int().min(1).max(200).optional().describe("most pages fetched for one program in one run"),
    maxSitePages: z.int().min(1).max(5000).optional().describe("most pages fetched for all programs in one run"),
    render: z
      .literal("browser")
      .optional()
      .describe("draw every page in a browser; without it only pages that hold nothing until scripts fill them"),
    family: familyNameSchema.optional().describe("the platform whose defaults hold where nothing else is said here"),
    content: z.string().min(1).optional().describe("CSS selector of the area that holds the page's content"),
    contacts: z
      .strictObject({
        card: z.string().min(1),
        name: z.string().min(1).optional(),
        role: z.string().min(1).optional(),
      })
      .optional()
      .describe("CSS selectors of staff cards"),
    avoid: z
      .array(z.string().startsWith("/").min(3))
      .optional()
      .describe("parts of paths, capitals or not; links whose path holds one are not followed"),
    follow: z
      .custom<(link: FollowedLink) => boolean>((value) => typeof value === "function", "expected a function")
      .optional()
      .describe("pure: true when a link found on the site is worth following"),
  })
  .superRefine((site, context) => {
    const seen = new Set<string>();
    site.programs.forEach((program, index) => {
      for (const id of [program.id, ...(program.formerIds ?? [])]) {
        if (seen.has(id)) {
          context.addIssue({ code: "custom", path: ["programs", index, "id"], message: `the id ${id} stands twice` });
        }
        seen.add(id);
      }
    });
  });

/** What an adapter's `follow` hook is given. */
export interface FollowedLink {
  /** Absolute address. */
  readonly url: string;
  readonly text: string;
  /** Headings above the link, outermost first. */
  readonly headings: readonly string[];
}

export type Site = z.infer<typeof siteSchema>;
export type SiteProgram = Site["programs"][number];

/**
 * Declares a website. Returns the declaration as it was given: the loader validates it, so that a broken adapter
 * is reported with its file and field and stops nothing but itself.
 */
export function defineSite(site: z.input<typeof siteSchema>): z.input<typeof siteSchema> {
  return site;
}
