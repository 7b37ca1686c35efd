/** Characters that stay before the first difference, so that its sentence can be made out. */
const leadIn = 24;

/**
 * One quote cut to at most `columns` characters. Beside another quote, the excerpt shows where the two part: two long
 * sentences that differ only at their end would else look the same.
 */
export function excerpt(text: string, columns: number, other?: string): string {
  const characters = [...text];
  if (characters.length <= columns) return text;
  const parting = other === undefined ? 0 : partingPoint(characters, [...other]);
  if (parting < columns - leadIn) return `${cut(characters, columns - 1)}…`;
  const start = Math.min(parting - leadIn, characters.length - (columns - 1));
  const rest = characters.slice(start);
  return rest.length <= columns - 1 ? `…${rest.join("")}` : `…${cut(rest, columns - 2)}…`;
}

/** The place of the first character in which the two differ; 0 where none does. */
function partingPoint(characters: readonly string[], other: readonly string[]): number {
  const place = characters.findIndex((character, index) => character !== other[index]);
  return Math.max(place, 0);
}

function cut(characters: readonly string[], length: number): string {
  return characters.slice(0, length).join("").trimEnd();
}
