import type { Command } from "commander";
import { printable } from "../diff/printable.js";
import { openOutput } from "../store/file-output.js";
import { verifyOutput } from "../store/housekeeping/verify.js";
import { exitCodes } from "./exit-codes.js";
import { UsageError } from "./failures.js";
import { print, printJson, stdoutColours } from "./terminal.js";
import { counted } from "./wording.js";

export function addVerifyCommand(program: Command): void {
  program
    .command("verify")
    .summary("check every checksum, quote and reference of an output folder")
    .description(
      "Reads a whole output folder and names what is damaged, one line each: snapshots, stored pages, quotes that are not " +
        "in their page, states of sites, journals, outboxes. Exit code 1 when anything is.",
    )
    .option("--out <dir>", "output folder", "output")
    .option("--json", "print the result as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout verify --out output")
    .action(async ({ out, json }: { readonly out: string; readonly json?: boolean }) => {
      const verified = await verifyOutput(await openOutput(out));
      const { snapshots, pages, quotes, states, journals, outboxes, damages } = verified;
      if (snapshots + pages + states + journals + outboxes === 0)
        throw new UsageError(`${out} holds nothing to verify`);
      if (damages.length > 0) process.exitCode = exitCodes.someFailed;
      if (json === true) return printJson(verified);
      const colours = stdoutColours();
      for (const { file, reason } of damages) print(`${colours.red("✗")} ${printable(`${file}: ${reason}`)}`);
      const looked = [
        counted(snapshots, "snapshot"),
        counted(pages, "stored page"),
        counted(quotes, "quote"),
        counted(states, "site state"),
        counted(journals, "journal"),
        ...(outboxes === 0 ? [] : [counted(outboxes, "outbox", "outboxes")]),
      ];
      const verdict = damages.length === 0 ? colours.green("sound") : colours.red(counted(damages.length, "fault"));
      print(`${looked.join(", ")}: ${verdict}`);
    });
}
