import { addOnce, addQuote, type Draft } from "./draft.js";
import type { Reader } from "./line-reader.js";
import type { Atom, Line } from "./lines.js";
import type { FoundName } from "./person-names.js";

/** "Associate Program Director (Mesa Vista)" below a person's name: where that person works. */
export function isPlaceOf({ block: { text }, atoms }: Line, { start, end, evidence }: FoundName): boolean {
  if (evidence === "certain" || text[start - 1] !== "(" || text[end] !== ")") return false;
  const before = atoms.findLast((atom) => atom.end <= start);
  return before?.kind === "title" && /^\s*\($/.test(text.slice(before.end, start));
}

/** "401-555-0129 (Maeve), 401-555-0130 (Lionel)": whose a number or an address is, by the first name behind it. */
export function holderBehind({ drafts, current }: Reader, { block: { text } }: Line, { end }: Atom): Draft | undefined {
  const first = /^\s?\((\p{Lu}[\p{L}'\u2019-]{1,20})\)/u.exec(text.slice(end, end + 24))?.[1];
  if (first === undefined) return undefined;
  const bearers = [...drafts.slice(-30), ...(current ? [current] : [])].filter(({ name }) =>
    name?.name.startsWith(`${first} `),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** Gives a number or an address of a line to the person whom it belongs to. */
export function giveTo(holder: Draft, line: Line, atom: Atom): void {
  if (atom.kind === "phone" && atom.use === "voice") addOnce(holder.numbers, atom.number);
  if (atom.kind === "email") addOnce(holder.addresses, atom.address);
  addQuote(holder, line.block.text);
}
