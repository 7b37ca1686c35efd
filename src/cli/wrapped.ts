import { stripVTControlCharacters } from "node:util";
import { stdoutWidth } from "./terminal.js";
import { usualWidth } from "./wording.js";

/**
 * `text` in lines of at most `width` characters, broken at blanks, each line after the first begun with `indent`. The
 * width is meant for lines of 100 columns; on a narrower terminal it is as much less as that is narrower.
 */
export function wrapped(text: string, width: number, indent: string, columns = stdoutWidth()): string {
  const narrow = width - Math.max(0, usualWidth - columns);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = narrow - (lines.length === 0 ? 0 : indent.length);
    if (line !== "" && seen(line) + 1 + seen(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}

/** Characters that a terminal shows; its colours take no room. */
function seen(text: string): number {
  return stripVTControlCharacters(text).length;
}
