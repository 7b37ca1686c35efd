import { Command } from "commander";
import { addApplyCommand } from "./apply-command.js";
import { addCrawlCommand } from "./crawl-command.js";
import { addDiffCommand } from "./diff-command.js";
import { addDiscoverCommand } from "./discover-command.js";
import { addDoctorCommand } from "./doctor-command.js";
import { addExportCommand } from "./export-command.js";
import { addExtractCommand } from "./extract-command.js";
import { addFeedCommand } from "./feed-command.js";
import { addHistoryCommand } from "./history-command.js";
import { addLogCommand } from "./log-command.js";
import { addNotifyCommand } from "./notify-command.js";
import { version } from "./package-info.js";
import { addProgramsCommand } from "./programs-command.js";
import { addPruneCommand } from "./prune-command.js";
import { addReextractCommand } from "./reextract-command.js";
import { addRefreshCommand } from "./refresh-command.js";
import { addReportCommand } from "./report-command.js";
import { addScheduleCommand } from "./schedule-command.js";
import { addSchemasCommand } from "./schemas-command.js";
import { addShowCommand } from "./show-command.js";
import { addSiteCommand } from "./site-command.js";
import { addSitesCommand } from "./sites-command.js";
import { addVerifyCommand } from "./verify-command.js";

/** The whole command line. Its errors are thrown, not printed: `endingOf` makes one line of each. */
export function createProgram(): Command {
  const program = new Command("matchscout")
    .description(
      "Reads the websites of US residency programs and writes down, with the sentence behind every fact, " +
        "what they require of international medical graduates and whom to contact.",
    )
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  addCrawlCommand(program);
  addScheduleCommand(program);
  addRefreshCommand(program);
  addReextractCommand(program);
  addExtractCommand(program);
  addDiffCommand(program);
  addShowCommand(program);
  addApplyCommand(program);
  addHistoryCommand(program);
  addLogCommand(program);
  addExportCommand(program);
  addFeedCommand(program);
  addNotifyCommand(program);
  addReportCommand(program);
  addDoctorCommand(program);
  addSitesCommand(program);
  addProgramsCommand(program);
  addSiteCommand(program);
  addDiscoverCommand(program);
  addPruneCommand(program);
  addVerifyCommand(program);
  addSchemasCommand(program);
  for (const command of program.commands.flatMap((one) => [one, ...one.commands])) {
    command.option("--verbose", "show the stack of unexpected faults, and more log lines where there are any");
  }
  return program.addHelpText("after", "\nExample:\n  $ matchscout crawl --state KY");
}
