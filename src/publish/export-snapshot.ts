import { descriptorName, writeDataPackage } from "./data-package.js";
import type { ExportFormat, TextFormat } from "./export-format.js";
import type { ExportSource } from "./export-source.js";
import { csvLongPieces, csvPieces, jsonPieces, ndjsonPieces } from "./text-formats.js";
import { buildWholeFile, buildWholeFolder, inChunks, writePieces } from "./whole-target.js";

/** How each format of text is written. */
const textFormats = {
  json: jsonPieces,
  ndjson: ndjsonPieces,
  csv: csvPieces,
  "csv-long": csvLongPieces,
} satisfies Readonly<Record<TextFormat, (source: ExportSource) => AsyncIterable<string>>>;

/** An export as text in pieces, e.g. for the standard output. Throws `StoreError`. */
export function exportText(source: ExportSource, format: TextFormat): AsyncIterable<string> {
  return inChunks(textFormats[format](source));
}

/**
 * Writes an export to a file (a folder for `datapackage`) that appears whole or not at all. Memory stays bounded: programs
 * are read one at a time. Throws `StoreError`.
 */
export async function exportTo(target: string, source: ExportSource, format: ExportFormat): Promise<void> {
  switch (format) {
    case "datapackage":
      return buildWholeFolder(target, descriptorName, (folder) => writeDataPackage(folder, source));
    // Their libraries are large, and every command would wait for them.
    case "parquet": {
      const { writeParquet } = await import("./parquet-file.js");
      return buildWholeFile(target, (file) => writeParquet(file, source));
    }
    case "sqlite": {
      const { sqliteFault, writeSqlite } = await import("./sqlite-file.js");
      return buildWholeFile(target, async (file) => {
        try {
          await writeSqlite(file, source);
        } catch (error) {
          throw await sqliteFault(target, error);
        }
      });
    }
    default:
      return buildWholeFile(target, (file) => writePieces(file, textFormats[format](source)));
  }
}
