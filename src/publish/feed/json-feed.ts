import type { JsonFeed } from "../../model/json-feed.js";
import type { FeedEntry } from "./entry.js";
import type { Feed } from "./feed.js";

/** A feed as JSON Feed 1.1. */
export function jsonFeedText(feed: Feed): string {
  const json: JsonFeed = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    ...(feed.url !== undefined && { feed_url: feed.url.json }),
    description: feed.rights,
    language: "en",
    authors: [{ name: "MatchScout" }],
    _matchscout: {
      about: "https://www.npmjs.com/package/matchscout",
      schemaVersion: feed.schemaVersion,
      id: feed.id,
      updated: feed.updated,
    },
    items: feed.entries.map(itemOf),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function itemOf({
  id,
  title,
  at,
  url,
  html,
  tags,
  logged: { snapshot, change },
}: FeedEntry): JsonFeed["items"][number] {
  return {
    id,
    ...(url !== undefined && { url }),
    title,
    content_html: html,
    date_published: at,
    tags: [...tags],
    _matchscout: {
      snapshot,
      program: change.program,
      kind: change.kind,
      ...("key" in change && { key: change.key, effect: change.effect }),
      cause: change.cause,
    },
  };
}
