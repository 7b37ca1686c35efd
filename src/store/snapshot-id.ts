import { snapshotIdSchema } from "../model/snapshot.js";

/**
 * The id of a snapshot made at `createdAt` (ISO 8601), e.g. `2026-11-22T030000Z`; the `nth` of the same second, from 2
 * on, gets `-n`.
 */
export function snapshotId(createdAt: string, nth: number): string {
  const second = new Date(createdAt).toISOString().slice(0, 19).replaceAll(":", "");
  return nth > 1 ? `${second}Z-${nth}` : `${second}Z`;
}

/**
 * The `nth` id, from 1 on, that a snapshot made at `createdAt` may have so that it comes after `newest`: of its own second,
 * or, when the clock was set back, of the newest snapshot's.
 */
export function nextSnapshotId(createdAt: string, newest: string | undefined, nth: number): string {
  const own = snapshotId(createdAt, nth);
  if (newest === undefined || compareSnapshotIds(snapshotId(createdAt, 1), newest) > 0) return own;
  const last = parts(newest);
  return `${last.second}-${last.nth + nth}`;
}

/** True for names that are snapshot ids, and so cannot lead out of the folder. */
export function isSnapshotId(name: string): boolean {
  return snapshotIdSchema.safeParse(name).success;
}

/** Orders ids by time, then by number within the second. */
export function compareSnapshotIds(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  if (left.second !== right.second) return left.second < right.second ? -1 : 1;
  return left.nth - right.nth;
}

function parts(id: string): { second: string; nth: number } {
  const end = id.indexOf("Z") + 1;
  return { second: id.slice(0, end), nth: Number(id.slice(end + 1) || 1) };
}
