import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { extractedSchema, labelSchema, type Scored, scorePage } from "./atoms.js";

const mostOutput = 256 * 1024 * 1024;

/**
 * Runs the built command line over a folder of labelled pages, as a user would, and compares.
 *
 * @param folder holds `<id>.html` and `<id>.json`
 * @param program path of the built command line
 */
export async function scoreCorpus(folder: string, program: string): Promise<Scored[]> {
  const names = (await readdir(folder)).sort();
  const pages = names.filter((name) => name.endsWith(".html")).map((name) => join(folder, name));
  const { stdout } = await promisify(execFile)(process.execPath, [program, "extract", "--ndjson", ...pages], {
    maxBuffer: mostOutput,
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  const found = new Map(
    lines.map((line) => {
      const extracted = extractedSchema.parse(JSON.parse(line));
      return [basename(extracted.file, ".html"), extracted] as const;
    }),
  );
  const labels = await Promise.all(
    names
      .filter((name) => name.endsWith(".json"))
      .map(async (name) => labelSchema.parse(JSON.parse(await readFile(join(folder, name), "utf8")))),
  );
  return labels.flatMap((label) => scorePage(label, found.get(label.id)));
}

/** The scored atoms grouped by key or by page, those with most faults first. */
export function groupedBy(scored: readonly Scored[], member: "key" | "page"): [string, Scored[]][] {
  const groups = new Map<string, Scored[]>();
  for (const atom of scored) groups.set(atom[member], [...(groups.get(atom[member]) ?? []), atom]);
  const faults = (atoms: readonly Scored[]): number => atoms.filter(({ outcome }) => outcome !== "hit").length;
  return [...groups].sort(([, a], [, b]) => faults(b) - faults(a));
}
