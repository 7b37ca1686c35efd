import { join } from "node:path";
import { z } from "zod";
import { instantSchema } from "../model/evidence.js";
import { acquireLock } from "./lock.js";
import { parseAs } from "./parse-file.js";
import { ensureFolder, readIfThere, writeWhole } from "./whole-file.js";

const scheduleStateSchema = z.strictObject({
  schedule: z.string().describe("the cron line"),
  timeZone: z.string().optional(),
  last: instantSchema.describe("the planned time that the last run was for; at first, when the schedule began"),
});
export type ScheduleState = z.infer<typeof scheduleStateSchema>;

/** What a scheduler remembers in an output folder; one process at a time has it. */
export interface ScheduleMemory {
  /** Undefined when no scheduler ran here yet. */
  readonly state: ScheduleState | undefined;
  /** Throws `StoreError`. */
  remember(state: ScheduleState): Promise<void>;
  release(): Promise<void>;
}

/** Throws `StoreError`: of kind `held` while another scheduler has the folder, `malformed` for a damaged file. */
export async function openSchedule(output: string): Promise<ScheduleMemory> {
  const folder = join(output, "schedule");
  const file = join(folder, "state.json");
  const advice = "delete the file: missed runs are then not made up for";
  await ensureFolder(output);
  const lock = await acquireLock(folder);
  try {
    const bytes = await readIfThere(file, advice);
    const state = bytes === undefined ? undefined : parseAs(scheduleStateSchema, bytes.toString("utf8"), file, advice);
    const remember = (next: ScheduleState) => writeWhole(file, `${JSON.stringify(next)}\n`);
    return { state, remember, release: () => lock.release() };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
