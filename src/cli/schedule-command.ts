import type { Command } from "commander";
import type { ScheduleOptions } from "./command-options.js";
import { addCrawlOptions } from "./crawl-command.js";
import { wholeNumber } from "./option-values.js";

export function addScheduleCommand(program: Command): void {
  const command = program
    .command("schedule")
    .argument("<line>", 'when to crawl, a cron line: "0 3 * * 1" is Monday at 3:00')
    .summary("crawl again and again, by a cron line")
    .description(
      "Crawls at the times of a cron line, with the options of `crawl`, until it is stopped. A run that fails is told and the " +
        "next one comes; runs never overlap; a time that was missed is made up for. docs/schedule.md has files for cron, " +
        "systemd and GitHub Actions.",
    )
    .option("--time-zone <name>", "time zone of the line, e.g. America/New_York; by default the system's")
    .option("--next <number>", "print so many next times and crawl nothing", wholeNumber(1000))
    .option("--dry-run", "print the next five times and crawl nothing");
  addCrawlOptions(command)
    .addHelpText("after", '\nExample:\n  $ matchscout schedule "0 3 * * 1" --due --contact you@example.org')
    .action(async (line: string, options: ScheduleOptions) => {
      await (await import("./schedule-run.js")).runSchedule(line, options);
    });
}
