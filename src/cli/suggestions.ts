/** Known names that `name` may stand for, the likeliest first, at most `limit`. */
export function suggestions(name: string, known: readonly string[], limit = 3): readonly string[] {
  const wanted = name.toLowerCase();
  return known
    .map((candidate) => ({ candidate, distance: distanceOf(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length * 0.35))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Ends a sentence about an unknown name: "; did you mean a or b?" or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const likely = suggestions(name, known);
  return likely.length === 0 ? "" : `; did you mean ${likely.join(" or ")}?`;
}

/** 0 for the same text, less than 1 for a part of it, else the number of letters to change. */
function distanceOf(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0;
  if (wanted.length > 2 && candidate.startsWith(wanted)) return 0.3;
  const parts = wanted.split(/[^a-z0-9]+/).filter((part) => part.length > 1);
  if (parts.length > 0 && parts.every((part) => candidate.includes(part))) return 0.6;
  return editDistance(wanted, candidate);
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replace = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replace, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
