import type { Command } from "commander";
import { printable } from "../diff/printable.js";
import { openOutput } from "../store/file-output.js";
import { applyPatchFile } from "./patch-file.js";
import { print } from "./terminal.js";
import { counted } from "./wording.js";

export function addApplyCommand(program: Command): void {
  program
    .command("apply")
    .argument("<patch>", "a file that `matchscout diff --patch` wrote; - for standard input")
    .summary("make the newer snapshot of the older one and a patch")
    .description(
      "Adds to an output folder the snapshot that a patch leads to, exactly as it was written elsewhere. " +
        "The folder must hold the snapshot that the patch begins with.",
    )
    .option("--out <dir>", "output folder", "output")
    .addHelpText(
      "after",
      "\nExample:\n  $ matchscout diff --patch > week.ndjson; matchscout apply week.ndjson --out copy",
    )
    .action(async (file: string, options: { readonly out: string }) => {
      const output = await openOutput(options.out);
      const { manifest, changed } = await applyPatchFile(output, file);
      const changes = changed === 0 ? "no program differs" : `${counted(changed, "program")} put or dropped`;
      print(printable(`snapshot ${manifest.id} in ${options.out}: ${changes}`));
    });
}
