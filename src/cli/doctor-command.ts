import type { Command } from "commander";
import type { DoctorOptions } from "./command-options.js";
import { addAdapterOptions } from "./site-options.js";

export function addDoctorCommand(program: Command): void {
  const command = program
    .command("doctor")
    .argument("<site>", "id of the site")
    .summary("what went wrong with a site and what to do next")
    .description(
      "Shows what was tried on a site, what came back, where the stored pages lie, and what to do next. Asks for nothing.",
    )
    .option("--out <dir>", "output folder", "output");
  addAdapterOptions(command)
    .option("--json", "print as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout doctor pinegrove-health")
    .action(async (site: string, options: DoctorOptions) => (await import("./doctor-run.js")).runDoctor(site, options));
}
