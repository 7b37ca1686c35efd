import picocolors from "picocolors";

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

/** Prints a result: one line or several, with a line break at the end. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a value as indented JSON. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Tells about something that went wrong, in one line on stderr. */
export function complain(line: string): void {
  process.stderr.write(`matchscout: ${line}\n`);
}
