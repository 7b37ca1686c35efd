#!/usr/bin/env node
import { writeFault } from "../store/store-error.js";
import { exitCodes } from "./exit-codes.js";
import { endingOf } from "./failures.js";
import { createProgram } from "./program.js";
import { complain } from "./terminal.js";
import { compilePatternsAtOnce, keepHeapSmall } from "./v8-settings.js";

process.stdout.on("error", (error) => {
  // The reader of a pipe went away (`matchscout show … | head`): there is nobody left to write for.
  if ("code" in error && error.code === "EPIPE") process.exit(exitCodes.ok);
  complain(writeFault("standard output", error).message);
  process.exit(exitCodes.outputTrouble);
});
// Without a reader for progress and log lines (`2>&1 | head`) the work itself goes on, and its exit code still tells.
process.stderr.on("error", () => undefined);

keepHeapSmall();
compilePatternsAtOnce();
try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  const { line, code, expected } = endingOf(error);
  if (line !== undefined) complain(line);
  if (!expected && process.argv.includes("--verbose") && error instanceof Error) {
    process.stderr.write(`${error.stack ?? error.message}\n`);
  }
  process.exitCode = code;
}
