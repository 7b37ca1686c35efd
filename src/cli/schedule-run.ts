import { believable, readTimetable, type Timetable } from "../crawl/timetable.js";
import { systemClock } from "../fetch/clock.js";
import { openSchedule, type ScheduleState } from "../store/schedule-file.js";
import type { ScheduleOptions } from "./command-options.js";
import { runCrawl } from "./crawl-run.js";
import { exitCodes } from "./exit-codes.js";
import { endingOf, InterruptedError, UsageError } from "./failures.js";
import { interruptible } from "./interruption.js";
import { complain, print } from "./terminal.js";

/** Longest sleep between two looks at the clock, so that a clock that is set anew is noticed, in milliseconds. */
const longestSleepMs = 30_000;

/**
 * `matchscout schedule`. Ends only by a signal (`InterruptedError`), a wrong line (`UsageError`), another scheduler in the
 * folder or a folder that cannot be written (`StoreError`), or when the line has no further time.
 */
export async function runSchedule(line: string, options: ScheduleOptions): Promise<void> {
  const { timeZone, dryRun, next, ...crawlOptions } = options;
  const timetable = timetableOf(line, timeZone);
  if (dryRun === true || next !== undefined) {
    for (const time of timetable.next(next ?? 5, Date.now())) print(shown(time, timeZone));
    return;
  }
  const memory = await openSchedule(options.out);
  const goOn = async (stop: AbortSignal) => {
    const same = memory.state?.schedule === line && memory.state.timeZone === timeZone;
    let last = same && memory.state !== undefined ? Date.parse(memory.state.last) : Date.now();
    const remember = (time: number) => memory.remember(stateOf(line, timeZone, time));
    if (!same) await remember(last);
    let told: number | undefined;
    for (;;) {
      last = believable(last, Date.now());
      const decision = timetable.decide(last, Date.now());
      if (decision.kind === "ended") return;
      if (decision.kind === "wait") {
        if (told !== decision.until) print(`next crawl: ${shown(decision.until, timeZone)}`);
        told = decision.until;
        await systemClock.sleep(Math.max(0, Math.min(longestSleepMs, decision.until - Date.now())), stop);
        continue;
      }
      // Noted before the run: one that kills the process is not begun again and again.
      last = decision.due;
      await remember(last);
      await runOnce(crawlOptions);
      stop.throwIfAborted();
    }
  };
  // The crawl hears signals as well: it ends in order, and then this does.
  await interruptible(({ stop }) => goOn(stop), "no crawl was under way").finally(() => memory.release());
}

function timetableOf(line: string, timeZone: string | undefined): Timetable {
  try {
    return readTimetable(line, timeZone);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function stateOf(schedule: string, timeZone: string | undefined, last: number): ScheduleState {
  return { schedule, ...(timeZone !== undefined && { timeZone }), last: new Date(last).toISOString() };
}

/** A crawl whose failure ends nothing but itself. Throws `InterruptedError`. */
async function runOnce(options: Parameters<typeof runCrawl>[0]): Promise<void> {
  try {
    await runCrawl(options);
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    complain(`this crawl failed, the next one comes as planned: ${endingOf(error).line ?? "for an unknown reason"}`);
  }
  // How single crawls went was told; the scheduler itself goes on.
  process.exitCode = exitCodes.ok;
}

/** The time in the schedule's own zone, and in UTC. */
function shown(time: number, timeZone: string | undefined): string {
  const format = new Intl.DateTimeFormat("en-US", {
    dateStyle: "full",
    timeStyle: "long",
    ...(timeZone !== undefined && { timeZone }),
  });
  // Newer versions of Node put a narrow no-break space before AM and PM.
  return `${format.format(time).replaceAll("\u202f", " ")} (${new Date(time).toISOString().replace(".000", "")})`;
}
