import type { Latest } from "../../model/snapshot.js";

/**
 * The snapshots that stay: all of the last `weeks` weeks before the newest, of older ones the last of each month (UTC), and
 * always the newest and the newest complete one. `ids` are oldest first, and so is what is returned. Pure.
 */
export function keptSnapshots(ids: readonly string[], weeks: number, latest: Latest | undefined): string[] {
  const newest = ids.at(-1);
  if (newest === undefined) return [];
  const since = timeOf(newest) - weeks * 604_800_000;
  const lastOfMonth = new Map(ids.map((id) => [id.slice(0, "2026-11".length), id]));
  const kept = new Set([newest, latest?.newest, latest?.newestComplete, ...lastOfMonth.values()]);
  return ids.filter((id) => kept.has(id) || timeOf(id) >= since);
}

/** UTC milliseconds of the second that an id such as 2026-11-22T030000Z names. */
function timeOf(id: string): number {
  const [, day, hour, minute, second] = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z/.exec(id) ?? [];
  return Date.parse(`${day}T${hour}:${minute}:${second}Z`);
}
