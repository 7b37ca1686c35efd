import { printable } from "../diff/printable.js";
import { openOutput } from "../store/file-output.js";
import { verifyOutput } from "../store/housekeeping/verify.js";
import { exitCodes } from "./exit-codes.js";
import { UsageError } from "./failures.js";
import type { VerifyOptions } from "./output-options.js";
import { print, printJson, stdoutColours } from "./terminal.js";
import { counted } from "./wording.js";

/** `matchscout verify`. Throws `UsageError` when there is nothing to verify, and `StoreError`. */
export async function runVerify({ out, json }: VerifyOptions): Promise<void> {
  const verified = await verifyOutput(await openOutput(out));
  const { snapshots, pages, quotes, states, journals, outboxes, damages } = verified;
  if (snapshots + pages + states + journals + outboxes === 0) throw new UsageError(`${out} holds nothing to verify`);
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
}
