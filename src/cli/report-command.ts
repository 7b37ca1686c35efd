import type { Command } from "commander";
import type { ReportOptions } from "./command-options.js";

export function addReportCommand(program: Command): void {
  program
    .command("report")
    .argument("[snapshot]", "which snapshot: an id, latest or previous", "latest")
    .summary("how the run went that wrote a snapshot")
    .description("Shows how the run went that wrote a snapshot: outcomes, times, facts found and lost, open issues.")
    .option("--out <dir>", "output folder", "output")
    .option("--json", "print the run report as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout report latest")
    .action(async (snapshot: string, options: ReportOptions) =>
      (await import("./report-run.js")).runReport(snapshot, options),
    );
}
