import { addOnce, addQuote, type Draft, meaningOf } from "./draft.js";
import { isAddressOf, mailboxKind } from "./email-addresses.js";
import { begin, close, note, type Reader } from "./line-reader.js";
import type { Atom, Line } from "./lines.js";

/** An address or a number: the current person's; the office's, where nobody has been named. */
export function readReach(reader: Reader, line: Line, atom: Atom): void {
  if (atom.kind === "phone" && atom.use !== "voice") return;
  if (atom.kind === "email" && isOthers(reader.current, atom.address)) return;
  if (
    atom.kind === "email" &&
    isAnotherMailbox(reader.current, atom.address) &&
    reader.current?.line !== line &&
    !isAlternative(reader.current, line, atom)
  )
    close(reader);
  const draft = reader.current ?? begin(reader, line, atom);
  if (atom.kind === "email") addOnce(draft.addresses, atom.address);
  if (atom.kind === "phone") {
    if (
      draft.numbers.length === 0 &&
      reader.form === "lines" &&
      (draft.line !== line || draft.titles.at(-1)?.plural === true) &&
      draft.addresses.length === 0
    )
      shareNumber(reader, draft, atom.number, line);
    addOnce(draft.numbers, atom.number);
  }
  note(draft, line, atom);
}

/** "info@…" under somebody's name is not that person's. */
function isOthers(current: Draft | undefined, address: string): boolean {
  return (
    current?.name !== undefined && mailboxKind(address) === "elsewhere" && !isAddressOf(address, current.name.name)
  );
}

/** A second address below a person's own that is not built from the name belongs to somebody else. */
function isAnotherMailbox(current: Draft | undefined, address: string): boolean {
  return (
    current?.name !== undefined &&
    current.addresses.length > 0 &&
    !current.addresses.includes(address) &&
    !isAddressOf(address, current.name.name)
  );
}

/** "jroe@… or residency@…" */
function isAlternative(current: Draft | undefined, { atoms, folded }: Line, { start }: Atom): boolean {
  const before = atoms.findLast((atom) => atom.kind === "email" && atom.end <= start);
  return (
    before?.kind === "email" &&
    current?.addresses.includes(before.address) === true &&
    /^[\s,;(]*(?:or|and|and\/or|\/|&)[\s,:]*(?:e-?mail:? ?)?$/.test(folded.slice(before.end, start))
  );
}

/** One number under the names of several people with the same title answers for all of them. */
function shareNumber(reader: Reader, draft: Draft, number: string, line: Line): void {
  const meaning = meaningOf(draft);
  if (meaning === undefined) return;
  for (const before of reader.drafts.toReversed()) {
    const isAlike = meaningOf(before) === meaning && before.numbers.length + before.addresses.length === 0;
    if (!isAlike || before.line.block.headings.join() !== line.block.headings.join()) return;
    before.numbers.push(number);
    addQuote(before, line.block.text);
  }
}

/** "Optical shop: 502-555-0142" below somebody's entry is not that person's number. */
export function isForeign(current: Draft | undefined, line: Line, atom: Atom): boolean {
  if (current === undefined || current.line === line) return false;
  if (atom.kind === "email") return ofOffice.test(line.folded.slice(0, atom.start));
  if (atom.kind !== "phone" || atom.use !== "voice") return false;
  if (
    line.atoms.some((other) => other.kind === "name" || (other.kind === "title" && other.title.meaning !== "elsewhere"))
  )
    return false;
  const label = line.folded.slice(0, atom.start);
  if (ofPatients.test(label) || ofInstitution.test(label)) return true;
  return /:\s*$/.test(label) && /[a-z]{3}/.test(label) && !/[@\d]/.test(label) && !ownLabel.test(label);
}

/** "Patients call …", "If you are a patient, …" */
const ofPatients = /^(?:our |established |new )?patients?\b|\ba patient\b/;

/** "Residency office mailbox: …" */
const ofOffice = /\b(?:office|mailbox)\b[^:]{0,20}:\s*$/;

/** "Example Medical Center, Riverton, N.J. (502) 555-0100": the institution's own address, with no label of a phone. */
const ofInstitution =
  /\b(?:hospital|medical cent(?:er|re)|health(?:care| system)?|university)\b(?!.*\b(?:tel\w*|phone|office|call|contact)\b)[^:]*[,.]\s[a-z. ]{2,20}\s*$|\bgeneral information\W*$/;

const ownLabel =
  /\b(?:phone|tel\w*|office|commercial|comm|call|voice|direct|cell|mobile|e-?mail|contact|reach|questions?|inquiries|ext|work|number|line|desk|day\w*|hours|business|program|residency|department|dept|main|text|or|us|me|her|him)\b/;

/** An address that is plainly built from another name of the same lines is that person's. */
export function giveAddressesToOwners(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    for (const address of [...draft.addresses]) {
      if (draft.name && isAddressOf(address, draft.name.name)) continue;
      const owner = drafts
        .slice(0, 60)
        .find(
          (other) =>
            other !== draft && other.name && other.addresses.length === 0 && isAddressOf(address, other.name.name),
        );
      if (!owner) continue;
      owner.addresses.push(address);
      if (!draft.name && draft.addresses.length === 1 && owner.numbers.length === 0)
        for (const number of draft.numbers) owner.numbers.push(number);
      draft.addresses = draft.addresses.filter((other) => other !== address);
      for (const quote of draft.quotes) if (draft.line !== owner.line) addQuote(owner, quote);
    }
  }
}
