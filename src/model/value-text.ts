import type { FactValue } from "./vocabulary.js";

/** A value as JSON with sorted member names: equal values give equal text. */
export function canonicalValue(value: FactValue): string {
  if (typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return JSON.stringify(Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** True when two values of one key say the same, whatever the order of their members. */
export function sameValue(a: FactValue, b: FactValue): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && canonicalValue(a) === canonicalValue(b));
}
