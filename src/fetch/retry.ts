/** Statuses that may be gone a moment later: any server error, and "too many requests" (RFC 6585). */
export function isPassingStatus(status: number): boolean {
  return status === 429 || status >= 500;
}

/** Pause in milliseconds before further try number `attempt` (from 0): doubles each time, stretched by up to a half. */
export function backoff(baseMs: number, attempt: number, random: () => number): number {
  return baseMs * 2 ** attempt * (1 + random() / 2);
}

/**
 * Milliseconds that a `Retry-After` header asks for (RFC 9110, section 10.2.3): seconds, or a date that is measured
 * against the answer's own `Date`, so that a wrong clock on either side does no harm. Nothing for an unreadable one.
 */
export function readRetryAfter(value: string | undefined, date: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  if (!/[a-z]/i.test(text) || Number.isNaN(until)) return undefined;
  const sent = Date.parse(date ?? "");
  return Math.max(0, until - (Number.isNaN(sent) ? now : sent));
}

/** "", "twice", "three times", "4 times": for the end of a sentence. */
export function times(count: number): string {
  return ["", "", " twice", " three times"][count] ?? ` ${count} times`;
}
