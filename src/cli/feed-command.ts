import { type Command, InvalidArgumentError, Option } from "commander";
import { type Cause, causeSchema } from "../model/change.js";
import { collectFeeds } from "../publish/feed/collect-feeds.js";
import { type FeedFormat, feedFormats, writeFeeds } from "../publish/feed/write-feeds.js";
import { openOutput } from "../store/file-output.js";
import { interruptible } from "./interruption.js";
import { addOptOutOption, allOptOuts } from "./opt-out-options.js";
import { isoDate } from "./option-values.js";
import { chooseSnapshot } from "./snapshot-choice.js";
import { complain, print } from "./terminal.js";
import { counted, usualWidth } from "./wording.js";
import { wrapped } from "./wrapped.js";

interface FeedOptions {
  readonly to: string;
  readonly format?: FeedFormat;
  readonly since?: string;
  readonly cause?: readonly Cause[];
  readonly baseUrl?: string;
  readonly optOuts?: readonly string[];
  readonly out: string;
}

export function addFeedCommand(program: Command): void {
  const command = program
    .command("feed")
    .summary("feeds of what changed: Atom and JSON Feed, per state, specialty and program")
    .description(
      "Writes feeds of the changes that the snapshots show: one of all, one for each state and specialty, and one for " +
        "each program that changed. The same snapshots give the same files.",
    )
    .requiredOption("--to <dir>", "folder to write the feeds to")
    .addOption(new Option("--format <format>", "only this format; both without it").choices(feedFormats))
    .option("--since <day>", "only changes shown by snapshots of this day or later", isoDate)
    .addOption(
      new Option("--cause <causes...>", "changes that come from these; without it those of the websites").choices(
        causeSchema.options,
      ),
    )
    .option(
      "--base-url <address>",
      "where the folder will be found on the web, for the feeds' own addresses",
      webAddress,
    );
  addOptOutOption(command)
    .option("--out <dir>", "output folder that holds the snapshots", "output")
    .addHelpText("after", "\nExample:\n  $ matchscout feed --to public/feeds --base-url https://example.org/feeds")
    .action(writeAllFeeds);
}

async function writeAllFeeds(options: FeedOptions): Promise<void> {
  const output = await openOutput(options.out);
  const newest = await chooseSnapshot(output, "latest");
  const optOuts = await allOptOuts(options.optOuts);
  const { since, cause: causes, baseUrl } = options;
  await interruptible(async ({ stop: signal }) => {
    const collected = await collectFeeds(output, newest, { optOuts, since, causes, baseUrl, signal });
    for (const damaged of collected.unreadable) complain(`the snapshot ${damaged} is damaged and passed over`);
    await writeFeeds(options.to, collected, options.format === undefined ? feedFormats : [options.format]);
    const all = collected.feeds.find(({ path }) => path === "changes");
    const entries = all?.entries ?? [];
    print(`${options.to}: ${counted(collected.feeds.length, "feed")}, ${counted(entries.length, "entry", "entries")}`);
    const [newestEntry] = entries;
    if (newestEntry === undefined) return;
    print(wrapped(`newest: ${newestEntry.title} (${newestEntry.at.slice(0, 10)})`, usualWidth, "  "));
  }, "the feeds are as they were");
}

function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:\/\//i.test(text)) return text;
  throw new InvalidArgumentError("Expected a web address such as https://example.org/feeds.");
}
