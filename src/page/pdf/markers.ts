import type { Piece } from "./pdf-text.js";

/** What a line begins with where it is an item of a list. */
export interface Marker {
  /** As it stands on the sheet. */
  readonly text: string;
  /** Place in the numbering, from 1; absent for bullets. */
  readonly number?: number;
}

/**
 * Bullets, with those that Symbol and Wingdings leave in the private use area; `o` is the second bullet of Word. A dash
 * is one where a blank follows.
 */
const BULLET = /^[•●▪■◦‣⁃∙·○►▸➢➤✓✔❖◆§□❑➔→\u25aa\u2043\ue000-\uf8ff]/u;
const BARE_BULLET = /^(?:[•●▪■◦‣⁃∙·○►▸➢➤✓✔❖◆§□❑➔→\u25aa\u2043\ue000-\uf8ff]|[-–—*o])$/u;
const DASH = /^[-–—*]\s+(?=\S)/;
const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)](?:\s+(?=\S)|$)/;

/** The marker that the text begins with, and how many of its characters it takes; nothing where it begins with none. */
export function markerAt(
  text: string,
  alone: boolean,
): { readonly marker: Marker; readonly length: number } | undefined {
  const start = text.length - text.trimStart().length;
  const rest = text.slice(start);
  if (alone && BARE_BULLET.test(rest.trim())) return { marker: { text: rest.trim() }, length: text.length };
  const bullet = BULLET.exec(rest) ?? DASH.exec(rest);
  if (bullet !== null) return { marker: { text: bullet[0].trim() }, length: start + bullet[0].length };
  const numbered = NUMBER.exec(rest)?.[0].trim();
  if (numbered === undefined) return undefined;
  const number = placeInNumbering(numbered.replace(/[().]/g, ""));
  return { marker: { text: numbered, number }, length: start + (NUMBER.exec(rest)?.[0].length ?? 0) };
}

function placeInNumbering(name: string): number {
  if (/^\d/.test(name)) return Number(name);
  const roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].indexOf(name);
  return roman > 1 ? roman : name.charCodeAt(0) - "a".charCodeAt(0) + 1;
}

/** True where a piece holds nothing but a marker. */
export function isBareMarker({ text }: Piece): boolean {
  const found = markerAt(text, true);
  return found !== undefined && text.slice(found.length).trim() === "";
}
