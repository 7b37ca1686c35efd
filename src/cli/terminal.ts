import { fstatSync, writeSync } from "node:fs";
import picocolors from "picocolors";
import { writeFault } from "../store/store-error.js";
import { usualWidth } from "./wording.js";

/** Functions that colour text, or leave it alone where the stream is no terminal or `NO_COLOR` is set. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** True when the stream is a terminal that may be coloured (https://no-color.org). */
export function isColoured(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb";
}

/** Colours for what goes to stdout. */
export function stdoutColours(): Colours {
  return picocolors.createColors(isColoured(process.stdout));
}

/** Columns for what goes to stdout: those of the terminal, and a hundred for a file or pipe. */
export function stdoutWidth(): number {
  return process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : usualWidth;
}

/** Prints a result: one line or several, with a line break at the end. */
export function print(text: string): void {
  if (stdoutIsFile()) writeToStdout(`${text}\n`);
  else process.stdout.write(`${text}\n`);
}

/** Prints a part of a long result as it is, and waits until the reader took it. */
export async function printPiece(piece: string): Promise<void> {
  if (stdoutIsFile()) return writeToStdout(piece);
  await new Promise<void>((taken, failed) => {
    process.stdout.write(piece, (error) => (error ? failed(error) : taken()));
  });
}

function stdoutIsFile(): boolean {
  return fstatSync(process.stdout.fd).isFile();
}

/** Node's own stream takes a write for done that a full disk cut short. Throws `StoreError`. */
function writeToStdout(text: string): void {
  const bytes = Buffer.from(text);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(process.stdout.fd, bytes, done);
  } catch (error) {
    throw writeFault("standard output", error);
  }
}

/** Prints a value as indented JSON. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Tells about something that went wrong, in one line on stderr. */
export function complain(line: string): void {
  process.stderr.write(`matchscout: ${line}\n`);
}
