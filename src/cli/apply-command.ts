import type { Command } from "commander";
import { printable } from "../diff/printable.js";
import { openOutput } from "../store/file-output.js";
import { applyPatchFile } from "./patch-file.js";
import { print, printJson } from "./terminal.js";
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
    .option("--json", "print the result as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout apply week.ndjson --out copy")
    .action(async (file: string, { out, json }: { readonly out: string; readonly json?: boolean }) => {
      const { manifest, changed } = await applyPatchFile(await openOutput(out), file);
      if (json === true) return printJson({ snapshot: manifest.id, changed });
      const changes = changed === 0 ? "no program differs" : `${counted(changed, "program")} put or dropped`;
      print(printable(`snapshot ${manifest.id} in ${out}: ${changes}`));
    });
}
