import type { ListedProgram } from "../model/program-list.js";
import { readProgramList } from "../store/program-list-file.js";
import { defaultList } from "./default-list.js";
import { UsageError } from "./failures.js";

/**
 * The user's own list of programs: that of `file`, else the default one where it exists. Throws `UsageError` when a
 * named file is missing, and `StoreError`.
 */
export async function ownList(
  file: string | undefined,
): Promise<{ readonly file: string; readonly programs: readonly ListedProgram[] }> {
  const programs = await readProgramList(file ?? defaultList);
  if (programs === undefined && file !== undefined) {
    throw new UsageError(
      `${file}: there is no such list; \`matchscout programs import FILE.csv --list ${file}\` makes it`,
    );
  }
  return { file: file ?? defaultList, programs: programs ?? [] };
}
