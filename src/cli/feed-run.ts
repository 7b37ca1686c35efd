import { type CollectedFeeds, collectFeeds } from "../publish/feed/collect-feeds.js";
import type { FeedEntry } from "../publish/feed/entry.js";
import { type FeedFormat, feedFormats } from "../publish/feed/feed-format.js";
import { writeFeeds } from "../publish/feed/write-feeds.js";
import { openOutput } from "../store/file-output.js";
import { allOptOuts } from "./all-opt-outs.js";
import { interruptible } from "./interruption.js";
import type { FeedOptions } from "./output-options.js";
import { chooseSnapshot } from "./snapshot-choice.js";
import { complain, print, printJson } from "./terminal.js";
import { counted, usualWidth } from "./wording.js";
import { wrapped } from "./wrapped.js";

/** `matchscout feed`. Throws `UsageError` without a snapshot, and `StoreError`. */
export async function runFeed(options: FeedOptions): Promise<void> {
  const output = await openOutput(options.out);
  const newest = await chooseSnapshot(output, "latest");
  const optOuts = await allOptOuts(options.optOuts);
  const { since, cause: causes, baseUrl } = options;
  await interruptible(async ({ stop: signal }) => {
    const collected = await collectFeeds(output, newest, { optOuts, since, causes, baseUrl, signal });
    for (const damaged of collected.unreadable) complain(`the snapshot ${damaged} is damaged and passed over`);
    const formats = options.format === undefined ? feedFormats : [options.format];
    await writeFeeds(options.to, collected, formats);
    const all = collected.feeds.find(({ path }) => path === "changes");
    const entries = all?.entries ?? [];
    if (options.json === true) return printJson(feedsJson(options.to, collected, formats, entries));
    print(`${options.to}: ${counted(collected.feeds.length, "feed")}, ${counted(entries.length, "entry", "entries")}`);
    const [newestEntry] = entries;
    if (newestEntry === undefined) return;
    print(wrapped(`newest: ${newestEntry.title} (${newestEntry.at.slice(0, 10)})`, usualWidth, "  "));
  }, "the feeds are as they were");
}

function feedsJson(
  to: string,
  { newest, feeds, unreadable }: CollectedFeeds,
  formats: readonly FeedFormat[],
  entries: readonly FeedEntry[],
): unknown {
  const [first] = entries;
  return {
    to,
    formats,
    snapshot: newest.id,
    feeds: feeds.length,
    entries: entries.length,
    newest: first === undefined ? null : { title: first.title, at: first.at },
    unreadable,
  };
}
