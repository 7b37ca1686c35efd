import { honourOptOuts } from "../model/honour-opt-outs.js";
import type { OptOut } from "../model/opt-out.js";
import type { ProgramRecord } from "../model/program.js";
import type { Manifest } from "../model/snapshot.js";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";
import type { Output } from "../store/output.js";

/** Which programs are exported; an absent member filters nothing. */
export interface ExportFilter {
  readonly states?: readonly State[] | undefined;
  readonly specialties?: readonly Specialty[] | undefined;
}

/** What an export is made of. */
export interface ExportSource {
  readonly manifest: Manifest;
  readonly filter: ExportFilter;
  /** The records as they may be published, sorted by id; each call reads them anew, one at a time. Throws `StoreError`. */
  records(): AsyncIterable<ProgramRecord>;
}

/** Opens a snapshot for export. Throws `StoreError`; reading stops with `signal`'s reason once it is aborted. */
export async function openExportSource(
  output: Output,
  snapshot: string,
  { filter = {}, optOuts, signal }: { filter?: ExportFilter; optOuts: readonly OptOut[]; signal?: AbortSignal },
): Promise<ExportSource> {
  const manifest = await output.readManifest(snapshot);
  const rules = honourOptOuts(optOuts);
  return {
    manifest,
    filter,
    async *records() {
      for await (const program of output.readPrograms(snapshot)) {
        signal?.throwIfAborted();
        const record = passes(program, filter) ? rules.record(program) : undefined;
        if (record !== undefined) yield record;
      }
    },
  };
}

function passes({ state, specialty }: ProgramRecord, { states, specialties }: ExportFilter): boolean {
  return (states?.includes(state) ?? true) && (specialties?.includes(specialty) ?? true);
}
