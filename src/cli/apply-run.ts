import { printable } from "../diff/printable.js";
import { openOutput } from "../store/file-output.js";
import type { ApplyOptions } from "./output-options.js";
import { applyPatchFile } from "./patch-file.js";
import { print, printJson } from "./terminal.js";
import { counted } from "./wording.js";

/** `matchscout apply`. Throws `UsageError` for a patch that does not fit, and `StoreError`. */
export async function runApply(file: string, { out, json }: ApplyOptions): Promise<void> {
  const { manifest, changed } = await applyPatchFile(await openOutput(out), file);
  if (json === true) return printJson({ snapshot: manifest.id, changed });
  const changes = changed === 0 ? "no program differs" : `${counted(changed, "program")} put or dropped`;
  print(printable(`snapshot ${manifest.id} in ${out}: ${changes}`));
}
