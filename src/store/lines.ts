import { createReadStream } from "node:fs";

/**
 * The lines of a UTF-8 text file without their line feeds, read as they are asked for. Throws what the system throws.
 * (Node's readline does not pass on the errors of its input when it is iterated.)
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const chunk of createReadStream(file, "utf8")) {
    const pieces = String(chunk).split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      rest.push(piece);
      yield rest.join("");
      rest = [];
    }
    rest.push(last);
  }
  const end = rest.join("");
  if (end !== "") yield end;
}
