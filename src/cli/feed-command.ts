import { type Command, InvalidArgumentError, Option } from "commander";
import { causes } from "../model/cause-and-effect.js";
import { feedFormats } from "../publish/feed/feed-format.js";
import { addOptOutOption } from "./opt-out-options.js";
import { isoDate } from "./option-values.js";
import type { FeedOptions } from "./output-options.js";

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
        causes,
      ),
    )
    .option(
      "--base-url <address>",
      "where the folder will be found on the web, for the feeds' own addresses",
      webAddress,
    );
  addOptOutOption(command)
    .option("--out <dir>", "output folder that holds the snapshots", "output")
    .option("--json", "print what was written as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout feed --to public/feeds --base-url https://example.org/feeds")
    .action(async (options: FeedOptions) => (await import("./feed-run.js")).runFeed(options));
}

function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:\/\//i.test(text)) return text;
  throw new InvalidArgumentError("Expected a web address such as https://example.org/feeds.");
}
