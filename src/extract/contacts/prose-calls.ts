import { between, type NameAtom, type Sentence } from "./prose-sentence.js";

const reachBehind =
  /^[\s,]*(?:(?:in|of|from) (?:our|the) (?:[\w-]+ ){0,3}(?:office|department|division),? ?)?(?:(?:(?:can|may|will) (?:always |also |best )?be (?:reached|contacted|called)|is (?:available|reachable)?|answers?) ?)?(?:\(|at\b|by\b|via\b|on\b|:|[\u2013\u2014-]|,)\s*(?:e-?mail|phone|tel\.?|telephone|extension|ext\.?|calling|writing)?[\s:(]*$/;
const directCall =
  /\b(?:contact|e-?mail|call|write(?: to)?|ask(?: for)?|reach(?: out to)?|in touch with|attn:?|c\/o|attention|put to|to)[\s:,]*(?:(?:her|his|their|our|the) (?:[a-z]+ ){0,2}(?:successor|replacement|colleague|assistant|deputy),? ?)?$/;
/** "For questions on the research track: Jane Roe". */
const questionsTo = /\b(?:questions?|inquir(?:y|ies)|information|requests?)\b[^.:]*:\s*$/;

export function isCalled(sentence: Sentence, { start }: { readonly start: number }): boolean {
  const before = between(sentence, Math.max(sentence.start, start - 100), start);
  return directCall.test(before) || questionsTo.test(before);
}

/** "E-mail Jane Roe and John Doe": the call before the first is for both. */
export function isCalledTogether(sentence: Sentence, people: readonly NameAtom[], at: number): boolean {
  let index = at;
  for (; index > 0; index -= 1) {
    const [before, atom] = [people[index - 1], people[index]];
    if (!before || !atom || !/^[\s,]*(?:and|or|&|,)[\s,]*$/.test(between(sentence, before.end, atom.start))) break;
  }
  const first = people[index];
  return first !== undefined && isCalled(sentence, first);
}

/** "Jane Roe answers applicants' questions", "Jane Roe will be glad to help you". */
export function isHelper(sentence: Sentence, { end }: NameAtom): boolean {
  return helping.test(between(sentence, end, end + 90));
}

const helping =
  /^[^a-z]{0,3}(?:(?:who|at [^ ]+|in our office),? )?(?:(?:will|can|would|is)(?: be)? (?:(?:happy|glad|pleased|able|there|here) to )?)?(?:answers?|handles?|helps?|assists?|fields|takes|looks after|is (?:the|our|your) (?:first |main |primary )?(?:point of contact|contact)) (?:[\w-]+ ){0,4}?(?:questions|inquiries|enquiries|applicants|applications|(?:visiting |medical )?students|rotators|you\b|calls|recruitment|interviews?)/;

/** "Jane Roe in our residency office (…)": who sits there is there to be asked. */
export function isInOffice(sentence: Sentence, { end }: NameAtom): boolean {
  return /^,? (?:in|of|from) (?:our|the) (?:[\w-]+ )?(?:residency|program|education|coordinator's|gme|training)(?: program)? office\b/.test(
    between(sentence, end, end + 60),
  );
}

export function isReached(sentence: Sentence, { end }: NameAtom): boolean {
  const next = sentence.atoms.find((atom) => atom.start >= end && (atom.kind === "email" || atom.kind === "phone"));
  return next !== undefined && reachBehind.test(between(sentence, end, next.start));
}
