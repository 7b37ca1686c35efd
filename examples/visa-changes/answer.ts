/** A program that says something else about a visa than it did a month before. An absent side: not stated. */
export interface VisaChange {
  readonly program: string;
  readonly name: string;
  readonly institution: string;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** When a snapshot was made, in milliseconds since 1970: its id tells, e.g. 2026-11-22T030000Z. */
function madeAt(snapshot: string): number {
  return Date.parse(snapshot.replace(/^(.{13})(\d\d)(\d\d)Z.*$/, "$1:$2:$3Z"));
}

/** The newest snapshot, and the newest that was made at least a month before it (the oldest when none is that old). */
export function aMonthApart(snapshots: readonly string[]): { earlier: string; newest: string } | undefined {
  const sorted = [...snapshots].sort((a, b) => madeAt(a) - madeAt(b));
  const [oldest, newest] = [sorted[0], sorted.at(-1)];
  if (oldest === undefined || newest === undefined || oldest === newest) return undefined;
  const monthBefore = new Date(madeAt(newest));
  monthBefore.setUTCMonth(monthBefore.getUTCMonth() - 1);
  const earlier = sorted.filter((snapshot) => madeAt(snapshot) <= monthBefore.getTime()).at(-1);
  return { earlier: earlier ?? oldest, newest };
}

/** One line for each program and visa, sorted. */
export function answer(changes: readonly VisaChange[]): string {
  if (changes.length === 0) return "No program changed its visa policy.";
  return changes
    .map(({ program, name, institution, key, before, after }) => {
      return `${program} (${name}, ${institution}): ${key} ${said(before)} → ${said(after)}`;
    })
    .sort()
    .join("\n");
}

function said(value: unknown): string {
  return value === undefined ? "not stated" : String(value);
}
