import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { ZodType } from "zod";
import { applyPatch, patchBetween } from "../diff/patch.js";
import { type PatchHead, patchHeadSchema, patchLineSchema } from "../model/patch.js";
import { type Manifest, schemaVersion } from "../model/snapshot.js";
import type { Output } from "../store/output.js";
import { parseAs } from "../store/parse-file.js";
import { UsageError } from "./failures.js";

const programsFile = "programs.json";

/** The lines of the patch that leads from one snapshot to another, without line feeds. Throws `StoreError`. */
export async function patchLines(output: Output, from: string, to: string): Promise<string[]> {
  const [older, newer] = [await output.readSnapshot(from), await output.readSnapshot(to)];
  const report = await output.readRunReport(to);
  const lines = patchBetween(older.programs, newer.programs);
  const head: PatchHead = {
    schemaVersion,
    from: { snapshot: from, sha256: digestOf(older.manifest) },
    manifest: newer.manifest,
    ...(report !== undefined && { report }),
    lines: lines.length,
  };
  return [head, ...lines].map((line) => JSON.stringify(line));
}

/**
 * Adds the snapshot that a patch leads to. Throws `UsageError` when the patch does not fit the folder or is damaged,
 * `StoreError` when the folder fails.
 */
export async function applyPatchFile(
  output: Output,
  file: string,
): Promise<{ readonly manifest: Manifest; readonly changed: number }> {
  const [first = "", ...rest] = (await contents(file)).split("\n").filter((line) => line !== "");
  const head = parsed(patchHeadSchema, first, file, "line 1");
  if (rest.length !== head.lines) {
    throw new UsageError(`${file} is cut off: ${rest.length} of ${head.lines} lines; get it once more`);
  }
  const lines = rest.map((line, index) => parsed(patchLineSchema, line, file, `line ${index + 2}`));
  const lock = await output.lock();
  try {
    const { snapshot: from, sha256 } = head.from;
    const ids = await output.listSnapshots();
    if (ids.includes(head.manifest.id)) throw new UsageError(`${output.folder} already holds ${head.manifest.id}`);
    if (!ids.includes(from)) {
      throw new UsageError(
        `${output.folder} lacks the snapshot ${from}, with which ${file} begins; apply the patches in their order`,
      );
    }
    const older = await output.readSnapshot(from);
    if (digestOf(older.manifest) !== sha256) {
      throw new UsageError(
        `the snapshot ${from} in ${output.folder} is another than the one that ${file} was made from`,
      );
    }
    const { manifest, report } = head;
    await output.installSnapshot({ manifest, programs: applyPatch(older.programs, lines), report });
    return { manifest, changed: lines.length };
  } finally {
    await lock.release();
  }
}

function digestOf({ files }: Manifest): string {
  return files[programsFile]?.sha256 ?? "";
}

async function contents(file: string): Promise<string> {
  try {
    return file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${error instanceof Error ? error.message : error})`);
  }
}

function parsed<T>(schema: ZodType<T>, line: string, file: string, where: string): T {
  return parseAs(schema, line, file, "it is no patch of `matchscout diff --patch`, or is damaged; get it once more", {
    where,
  });
}
