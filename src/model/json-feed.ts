import { z } from "zod";
import { causeSchema, changeSchema, effectSchema } from "./change.js";
import { instantSchema } from "./evidence.js";
import { idSchema } from "./program.js";
import { schemaVersion, snapshotIdSchema } from "./snapshot.js";
import { factKeys } from "./vocabulary.js";

const kindSchema = z.enum(changeSchema.options.map(({ shape }) => shape.kind.value));

const itemSchema = z.strictObject({
  id: z.string().describe("never changes for the same change"),
  url: z.url().optional().describe("the page that shows it"),
  title: z.string(),
  content_html: z.string(),
  date_published: instantSchema.describe("when the snapshot was made that showed the change"),
  tags: z.array(z.string()).describe("state, specialty, fact key, effect"),
  _matchscout: z
    .strictObject({
      snapshot: snapshotIdSchema,
      program: idSchema,
      kind: kindSchema,
      key: z.enum(factKeys).optional(),
      effect: effectSchema.optional(),
      cause: causeSchema,
    })
    .describe("the change for programs"),
});

/** A JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as `feed` writes it. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  feed_url: z.url().optional(),
  description: z.string(),
  language: z.literal("en"),
  authors: z.array(z.strictObject({ name: z.string() })),
  _matchscout: z.strictObject({
    about: z.string(),
    schemaVersion: z.literal(schemaVersion),
    id: z.string().describe("the feed's own id, the same as in Atom"),
    updated: instantSchema,
  }),
  items: z.array(itemSchema).describe("newest first"),
});
export type JsonFeed = z.infer<typeof jsonFeedSchema>;

/** `feeds.json`: which feeds there are. */
export const feedListSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  snapshot: snapshotIdSchema.describe("the newest snapshot that the feeds tell of"),
  feeds: z.array(
    z.strictObject({
      path: z.string().describe("file without its ending, e.g. state/ky"),
      title: z.string(),
      id: z.string(),
      updated: instantSchema,
      entries: z.int().nonnegative(),
      files: z.array(z.string()).describe("relative to this file"),
    }),
  ),
});
export type FeedList = z.infer<typeof feedListSchema>;
