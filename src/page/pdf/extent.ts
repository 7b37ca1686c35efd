/** The largest of the numbers, however many; -Infinity where there are none. */
export function largest(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) found = number > found ? number : found;
  return found;
}

/** The smallest of the numbers, however many; Infinity where there are none. */
export function smallest(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) found = number < found ? number : found;
  return found;
}
