/** Formats of text, which can be written piece by piece to anything. */
const textFormats = ["json", "ndjson", "csv", "csv-long"] as const;
export type TextFormat = (typeof textFormats)[number];
export type ExportFormat = TextFormat | "parquet" | "sqlite" | "datapackage";

export const exportFormats: readonly ExportFormat[] = [...textFormats, "parquet", "sqlite", "datapackage"];

/** True for formats that can go to the standard output. */
export function isTextFormat(format: ExportFormat): format is TextFormat {
  return textFormats.some((known) => known === format);
}
