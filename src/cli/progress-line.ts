import { counted, duration, shortened } from "./wording.js";

/** How far a run has come. Times are milliseconds. */
export interface RunProgress {
  readonly sites: number;
  /** Sites that are done, those of earlier sessions included. */
  readonly done: number;
  /** Sites that were done when this session began. */
  readonly doneBefore: number;
  readonly failed: number;
  /** Pages asked for in this session. */
  readonly pages: number;
  readonly elapsed: number;
  /** What goes on right now. */
  readonly now: string;
}

const barWidth = 20;
/** Sites that must be done before the time left is guessed. */
const fewestDone = 3;

/**
 * One line of at most `width` columns. What matters least goes first where there is no room: the address, the bar, the
 * speed, the time left, the failures.
 */
export function progressLine(progress: RunProgress, width: number): string {
  const { sites, done, failed, now } = progress;
  const share = sites === 0 ? 0 : Math.min(1, done / sites);
  const filled = Math.round(share * barWidth);
  const bar = `${"█".repeat(filled)}${"░".repeat(barWidth - filled)} `;
  const parts = [
    `${done} of ${counted(sites, "site")}`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...timeLeft(progress),
    ...speed(progress),
  ];
  while (parts.length > 1 && parts.join(" · ").length > width) parts.pop();
  const text = parts.join(" · ");
  const barred = bar.length + text.length <= width ? `${bar}${text}` : text;
  const room = width - barred.length - 2;
  return shortened(now !== "" && room >= 12 ? `${barred}  ${shortened(now, room)}` : barred, Math.max(1, width));
}

function speed({ pages, elapsed }: RunProgress): string[] {
  return elapsed < 1000 || pages === 0 ? [] : [`${((pages * 1000) / elapsed).toFixed(1)} pages/s`];
}

function timeLeft({ sites, done, doneBefore, elapsed }: RunProgress): string[] {
  const here = done - doneBefore;
  if (here < fewestDone || done >= sites) return [];
  return [`${duration((elapsed / here) * (sites - done))} left`];
}
