import type { FoundTitle } from "./job-titles.js";
import type { Reader } from "./line-reader.js";
import type { Line } from "./lines.js";
import type { FoundName } from "./person-names.js";

/** "Visa questions: …, 502-555-0142. Everything else: Jane Roe": the number before belongs to nobody here. */
export function beginsSentence({ current }: Reader, { block, atoms }: Line, { start }: FoundName): boolean {
  const before = atoms.findLast((atom) => atom.end <= start);
  return (
    current !== undefined &&
    current.titles.length === 0 &&
    (before?.kind === "phone" || before?.kind === "email") &&
    /^[^\p{L}\d]*\.\s+\p{Lu}/u.test(block.text.slice(before.end, start))
  );
}

/** "Behavioral Science: Jane Roe" below "Associate Directors: …" has a label of her own. */
export function isLabelled({ folded, atoms }: Line, { start }: FoundName): boolean {
  const before = folded.slice(0, start);
  return (
    /^[a-z][a-z &/-]{2,40}:\s*$/.test(before) &&
    !/\b(?:track|campus|site|location|pathway|residents|applicants)s?:\s*$/.test(before) &&
    atoms.every((atom) => atom.kind !== "title" || atom.start > start)
  );
}

/** "Chief: Jane Roe, MD. Residency director: John Doe": a label with a colon is of the name behind it. */
export function introducesNext({ block, atoms }: Line, title: FoundTitle): boolean {
  const label = /^\s*:\s*/.exec(block.text.slice(title.complementEnd));
  const next = label ? title.complementEnd + label[0].length : -1;
  return (
    /[.;|\u00b7]\s+$/.test(block.text.slice(0, title.start)) &&
    atoms.some((atom) => atom.kind === "name" && atom.start === next)
  );
}
