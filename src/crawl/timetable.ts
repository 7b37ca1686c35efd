import { Cron } from "croner";

/** A time beyond which a remembered run cannot lie: the clock was wrong when it was noted. A day and an hour. */
const farthestAheadMs = 25 * 3_600_000;

/** What to do at a moment. Times are milliseconds since 1970. */
type Decision =
  /** A run is due, for the newest planned time that has come; earlier ones that were missed are made up for by it. */
  | { readonly kind: "run"; readonly due: number }
  | { readonly kind: "wait"; readonly until: number }
  /** The line has no further time. */
  | { readonly kind: "ended" };

/** The times that a cron line plans. */
export interface Timetable {
  /**
   * Decides by the clock (`now`) and the planned time that the last run was for (`last`; at first, when the timetable
   * began). Planned times only go forward: a clock set back repeats none of them, one set forward loses none.
   */
  decide(last: number, now: number): Decision;
  /** The next so many planned times after `from`. */
  next(count: number, from: number): number[];
}

/** The planned time to go on from: `last`, unless the clock was plainly wrong when it was noted. */
export function believable(last: number, now: number): number {
  return last - now > farthestAheadMs ? now : last;
}

/**
 * Reads a cron line of five fields, or six with seconds first. In the hour that daylight saving time repeats, a fixed time
 * comes once; in the hour that it leaves out, it comes at that hour's end. Throws `RangeError` in one sentence.
 */
export function readTimetable(line: string, timeZone?: string): Timetable {
  const cron = readCron(line, timeZone);
  const after = (time: number) => cron.nextRun(new Date(time))?.getTime();
  return {
    decide: (last, now) => {
      const until = after(last);
      if (until === undefined) return { kind: "ended" };
      if (until > now) return { kind: "wait", until };
      // One millisecond more, because a time counts as past only after it.
      const due = cron.previousRuns(1, new Date(now + 1))[0]?.getTime() ?? until;
      return { kind: "run", due: Math.max(due, until) };
    },
    next: (count, from) => cron.nextRuns(count, new Date(from)).map((time) => time.getTime()),
  };
}

function readCron(line: string, timeZone: string | undefined): Cron {
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new RangeError(`no time zone is called "${timeZone}"; expected a name such as America/New_York`);
  }
  try {
    const cron = new Cron(line, { paused: true, ...(timeZone !== undefined && { timezone: timeZone }) });
    if (cron.nextRun() !== null) return cron;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(" Original error", 1)[0] ?? "") : String(error);
    throw new RangeError(`"${line}" is no timetable: ${reason.replace(/^\w+: /, "")}`, { cause: error });
  }
  throw new RangeError(`"${line}" is no timetable: it never comes`);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
