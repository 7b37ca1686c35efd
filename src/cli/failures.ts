import { CommanderError } from "commander";
import { AdapterError } from "../crawl/adapter-error.js";
import { ResumeError } from "../crawl/resume-error.js";
import { printable } from "../diff/printable.js";
import { ConnectToError } from "../fetch/connect-to.js";
import { StoreError } from "../store/store-error.js";
import { SurveyError } from "../survey/survey-error.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";

/** The command was used wrongly: an unknown id, a value that makes no sense. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The user or the system asked the run to stop. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";

  /** `kept` tells what remains of the work. */
  constructor(
    readonly signal: "SIGINT" | "SIGTERM",
    kept: string,
  ) {
    super(`stopped; ${kept}`);
  }
}

/** How the command ends when `error` reaches its top: one line for stderr, and the exit code. */
export function endingOf(error: unknown): {
  /** Absent where the help that was shown says it all. */
  readonly line?: string;
  readonly code: ExitCode;
  readonly expected: boolean;
} {
  if (error instanceof CommanderError) {
    const code = error.exitCode === 0 ? exitCodes.ok : exitCodes.wrongUse;
    const helped = error.code === "commander.version" || error.code.startsWith("commander.help");
    return { ...(!helped && { line: printable(error.message.replace(/^error: /, "")) }), code, expected: true };
  }
  const code = expectedCode(error);
  if (code !== undefined && error instanceof Error) return { line: printable(error.message), code, expected: true };
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    line: `an unexpected fault (${printable(what)}); please report it, with the stack that --verbose shows`,
    code: exitCodes.ourFault,
    expected: false,
  };
}

const wrongUses = [UsageError, AdapterError, ConnectToError, ResumeError] as const;

function expectedCode(error: unknown): ExitCode | undefined {
  if (error instanceof InterruptedError) {
    return error.signal === "SIGINT" ? exitCodes.interrupted : exitCodes.terminated;
  }
  if (wrongUses.some((kind) => error instanceof kind)) return exitCodes.wrongUse;
  if (error instanceof SurveyError) return exitCodes.someFailed;
  return error instanceof StoreError ? exitCodes.outputTrouble : undefined;
}
