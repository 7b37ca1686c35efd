import type { PageReading } from "./reading.js";

/** How surely a page speaks about what is asked of applicants: 0 is best. */
export function pageRank(reading: PageReading): number {
  return reading.start ? 0 : 1;
}
