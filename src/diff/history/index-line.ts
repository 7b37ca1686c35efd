import { z } from "zod";
import { changeSchema } from "../../model/change.js";
import { instantSchema } from "../../model/evidence.js";
import { idSchema, programRecordSchema } from "../../model/program.js";
import { snapshotIdSchema } from "../../model/snapshot.js";
import { specialtySchema } from "../../model/specialty.js";
import { StoreError } from "../../store/store-error.js";

const lineFeed = 10;

/** Version of the index files; others are made anew. */
const indexVersion = 2;

/** First line of an index file. */
const headSchema = z.strictObject({
  index: z.literal(indexVersion),
  snapshot: snapshotIdSchema,
  at: instantSchema.describe("when the snapshot was made"),
  from: snapshotIdSchema.nullable().describe("the snapshot that it is compared with; null for the first"),
  bytes: z.int().nonnegative().describe("how many bytes follow this line"),
});
export type IndexHead = z.infer<typeof headSchema>;

/** One change from the snapshot before, or, in the first file, one program as the first snapshot holds it. */
const indexLineSchema = z.strictObject({
  program: idSchema,
  site: idSchema.describe("the website that the program was read from"),
  specialty: specialtySchema,
  change: changeSchema.optional().describe("absent in the first file"),
  record: programRecordSchema.optional().describe("of a program that came, or in the first file"),
  lastSeen: instantSchema.optional().describe("when a page last stated what is replaced or removed"),
});
export type IndexLine = z.infer<typeof indexLineSchema>;

/** An index file as text, in pieces. The program's id comes first in each line, so that its lines are found unparsed. */
export function* writeIndexFile(
  head: Omit<IndexHead, "index" | "bytes">,
  lines: readonly IndexLine[],
): Generator<string> {
  const texts = lines.map(({ program, ...rest }) => `${ofProgram(program)}${JSON.stringify(rest).slice(1)}\n`);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  yield `${JSON.stringify({ index: indexVersion, ...head, bytes })}\n`;
  yield* texts;
}

/** The head of an index file by its first line; undefined for one of another version, or one that is cut off. */
export function readIndexHead(firstLine: string, fileBytes: number): IndexHead | undefined {
  const head = headSchema.safeParse(parsed(firstLine));
  const whole = head.success && head.data.bytes === fileBytes - Buffer.byteLength(firstLine) - 1;
  return whole ? head.data : undefined;
}

/**
 * Text that a line must hold to be wanted: of each group at least one. Lines without it are passed over unparsed, which
 * is what makes years of changes quick to search; whoever asks still checks what comes back.
 */
export type Wanted = readonly (readonly string[])[];

/** Text that stands in each line of a program. */
export function ofProgram(id: string): string {
  return `{"program":${JSON.stringify(id)},`;
}

/** The lines of an index file, or only those that may be wanted. Throws `StoreError` when one is damaged. */
export function readIndexLines(bytes: Buffer, file: string, wanted: Wanted = []): IndexLine[] {
  const [first, ...others] = wanted;
  const texts = first === undefined ? allLines(bytes) : linesWithAny(bytes, first);
  const fitting = texts.filter((text) => others.every((group) => group.some((needle) => text.includes(needle))));
  return fitting.map((text) => {
    const line = indexLineSchema.safeParse(parsed(text));
    if (line.success) return line.data;
    const advice = "delete the folder index, it is made anew from the snapshots";
    throw new StoreError({ kind: "malformed", file, reason: "a line of the index is damaged", advice });
  });
}

function allLines(bytes: Buffer): string[] {
  return bytes
    .toString("utf8", bytes.indexOf(lineFeed) + 1)
    .split("\n")
    .filter((line) => line !== "");
}

function linesWithAny(bytes: Buffer, needles: readonly string[]): string[] {
  const lines = new Map<number, string>();
  for (const needle of needles) {
    let at = bytes.indexOf(needle, bytes.indexOf(lineFeed));
    while (at !== -1) {
      const start = bytes.lastIndexOf(lineFeed, at) + 1;
      const end = bytes.indexOf(lineFeed, at);
      lines.set(start, bytes.toString("utf8", start, end));
      at = bytes.indexOf(needle, end);
    }
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
