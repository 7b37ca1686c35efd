import { type Command, Option } from "commander";
import { addChangeFilter } from "./change-filter.js";
import type { NotifyOptions } from "./notify-options.js";
import { addOptOutOption } from "./opt-out-options.js";
import { isoDate, milliseconds, webhookAddress } from "./option-values.js";

export function addNotifyCommand(program: Command): void {
  const command = program
    .command("notify")
    .summary("send what changed to a webhook, a file or standard output")
    .description(
      "Posts each change that passes the filter to a webhook, signed, at least once, under a key that stays the same. What " +
        "cannot be delivered waits in the output folder for the next `notify`. docs/notify.md tells receivers what comes.",
    )
    .option("--webhook <url>", "post there", webhookAddress)
    .option("--secret-file <file>", "holds the secret that signs what is posted, 16 bytes at least")
    .addOption(
      new Option("--to <file>", "write there instead, one JSON object a line; - for standard output").conflicts(
        "webhook",
      ),
    )
    .option(
      "--since <day>",
      "changes shown by snapshots of this day or later; by default those since the first `notify`, which begins with the " +
        "newest snapshot",
      isoDate,
    );
  addOptOutOption(addChangeFilter(command, "source"))
    .option("--allow-private", "allow private and loopback addresses, for receivers on your own machine")
    .option("--timeout <ms>", "longest time for one try", milliseconds, 30_000)
    .option("--backoff <ms>", "pause before the second of five tries; it doubles with each", milliseconds, 1000)
    .option("--out <dir>", "output folder that holds the snapshots", "output")
    .addHelpText(
      "after",
      "\nExamples:\n  $ matchscout notify --webhook https://example.org/hook --secret-file secret.txt --key visa.h1b" +
        "\n  $ matchscout notify --to - --state KY",
    )
    .action(async (options: NotifyOptions) => (await import("./notify-run.js")).runNotify(options));
}
