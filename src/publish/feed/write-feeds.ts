import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type FeedList, feedListSchema } from "../../model/json-feed.js";
import { schemaVersion } from "../../model/snapshot.js";
import { readIfThere } from "../../store/whole-file.js";
import { buildWholeFolder, removeFiles } from "../whole-target.js";
import { atomText } from "./atom.js";
import type { CollectedFeeds } from "./collect-feeds.js";
import type { Feed } from "./feed.js";
import type { FeedFormat } from "./feed-format.js";
import { jsonFeedText } from "./json-feed.js";

/** The file that lists the others. */
const listName = "feeds.json";

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = { atom: atomText, json: jsonFeedText };

/**
 * Writes feeds to a folder, each file whole or not at all, then `feeds.json` that lists them. Feeds that the folder's list
 * names and that are there no more, because somebody opted out, are removed. Throws `StoreError`.
 */
export async function writeFeeds(
  folder: string,
  { newest, feeds }: CollectedFeeds,
  formats: readonly FeedFormat[],
): Promise<void> {
  const list: FeedList = {
    schemaVersion,
    snapshot: newest.id,
    feeds: feeds.map((feed) => ({
      path: feed.path,
      title: feed.title,
      id: feed.id,
      updated: feed.updated,
      entries: feed.entries.length,
      files: formats.map((format) => `${feed.path}.${format}`),
    })),
  };
  const before = await filesListedIn(join(folder, listName));
  await buildWholeFolder(folder, listName, async (temporary) => {
    for (const feed of feeds) {
      await mkdir(join(temporary, dirname(feed.path)), { recursive: true });
      for (const format of formats) await writeFile(join(temporary, `${feed.path}.${format}`), writers[format](feed));
    }
    await writeFile(join(temporary, listName), `${JSON.stringify(list, null, 1)}\n`);
  });
  const now = new Set(list.feeds.flatMap(({ files }) => files));
  await removeFiles(
    folder,
    before.filter((file) => !now.has(file)),
  );
}

/** Files that an earlier list names; only such as a list of ours may name. */
async function filesListedIn(file: string): Promise<string[]> {
  const bytes = await readIfThere(file, "delete it: it is written anew");
  if (bytes === undefined) return [];
  try {
    const list = feedListSchema.safeParse(JSON.parse(bytes.toString("utf8")));
    return list.success ? list.data.feeds.flatMap(({ files }) => files).filter((name) => ours.test(name)) : [];
  } catch {
    return [];
  }
}

const ours = /^(?:changes|(?:state|specialty|program)\/[a-z0-9-]+)\.(?:atom|json)$/;
