import { printable } from "../diff/printable.js";
import { saidBy } from "./extract-line.js";
import { contactInWords, factInWords, factsInOrder } from "./fact-text.js";
import type { SourcePage } from "./source-page.js";
import type { Colours } from "./terminal.js";
import { counted } from "./wording.js";
import { wrapped } from "./wrapped.js";

/** The facts and contacts of a page with their quotes, for people. */
export function factsText(source: SourcePage, colours: Colours): string {
  const { facts, contacts } = saidBy(source);
  const keyed = factsInOrder(facts);
  const quotes = (evidence: readonly { readonly quote: string }[]) =>
    evidence.map(({ quote }) => colours.dim(`    “${wrapped(printable(quote), 92, "     ")}”`));
  return [
    colours.bold(printable(source.file)),
    ...keyed.flatMap(({ key, fact }) => [`  ${factInWords(key, fact.value)}`, ...quotes(fact.evidence)]),
    ...contacts.flatMap((contact) => [`  ${contactInWords(contact)}`, ...quotes(contact.evidence)]),
    `  ${counted(keyed.length, "fact")}, ${counted(contacts.length, "contact")}`,
    "",
  ].join("\n");
}
