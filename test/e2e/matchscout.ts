import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sitesFolder } from "../fixtures/expectation.js";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const main = join(root, "dist/src/cli/main.js");

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running command, and how it ended. */
export interface Running {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
}

/** Starts the built command line as a user would, from the project's folder. */
export function start(...words: readonly string[]): Running {
  const child = spawn(process.execPath, [main, ...words], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  const ended = once(child, "close").then(() => ({ code: child.exitCode, signal: child.signalCode, ...output }));
  return { kill: (signal) => child.kill(signal), ended };
}

/** Runs the built command line to its end. */
export function matchscout(...words: readonly string[]): Promise<Ended> {
  return start(...words).ended;
}

/** Words of a crawl of the fixture sites. */
export function fixtureCrawl(connectTo: string, out: string): readonly string[] {
  return ["crawl", "--no-bundled", "--crawlers", sitesFolder, "--out", out, "--connect-to", connectTo, "--delay", "0"];
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "matchscout-e2e-"));
}
