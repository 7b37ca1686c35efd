import type { Change, Effect } from "../model/change.js";
import type { Contact } from "../model/contact.js";
import type { Evidence } from "../model/evidence.js";
import { labelOf, valueInWords } from "../model/labels.js";
import type { FactKey, FactValue } from "../model/vocabulary.js";
import { printable } from "./printable.js";

/** A change in words for people. All scraped text in it is printable and on one line, but not escaped. */
export interface Description {
  /** What changed: "H-1B visa", "Contact Jane Roe". */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly effect?: Effect;
  /** Why it changed, where the site did not do it. */
  readonly cause?: string;
  readonly quotes: readonly Quote[];
}

export interface Quote {
  readonly side: "before" | "after";
  readonly text: string;
  readonly url: string;
}

const causes: Readonly<Record<Change["cause"], string | undefined>> = {
  source: undefined,
  extractor: "our reading or list changed, not the site",
  schema: "our vocabulary changed, not the site",
  rekey: "the program has a new id",
};

const fieldLabels = {
  name: "Name",
  institution: "Institution",
  specialty: "Specialty",
  city: "City",
  state: "State",
  acgmeId: "ACGME id",
  url: "Page",
  site: "Website id",
} as const;

const unstated = "not stated";

/** Says what a change is, with the quotes that prove it. */
export function describe(change: Change): Description {
  const cause = causes[change.cause];
  const because = cause === undefined ? {} : { cause };
  switch (change.kind) {
    case "program_added":
      return { what: "Program", before: "not listed", after: "listed", ...because, quotes: [] };
    case "program_removed":
      return { what: "Program", before: "listed", after: "no longer listed", ...because, quotes: [] };
    case "program_rekeyed":
      return { what: "Program id", before: change.formerId, after: change.program, ...because, quotes: [] };
    case "program_changed": {
      const [before, after] = [printable(change.before ?? unstated), printable(change.after ?? unstated)];
      return { what: fieldLabels[change.field], before, after, ...because, quotes: [] };
    }
    case "fact_added":
      return describeFact(change, undefined, change.after, because);
    case "fact_removed":
      return describeFact(change, change.before, undefined, because);
    case "fact_changed":
      return describeFact(change, change.before, change.after, because);
    case "contact_added":
      return describeContact(undefined, change.after, because);
    case "contact_removed":
      return describeContact(change.before, undefined, because);
    case "contact_changed":
      return describeContact(change.before, change.after, because);
  }
}

interface Side {
  readonly value: FactValue;
  readonly evidence: readonly Evidence[];
}

function describeFact(
  { key, effect }: { readonly key: FactKey; readonly effect: Effect },
  before: Side | undefined,
  after: Side | undefined,
  because: Pick<Description, "cause">,
): Description {
  const inWords = (side: Side | undefined) => (side === undefined ? unstated : valueInWords(key, side.value));
  const quotes = [...quoteOf("before", before), ...quoteOf("after", after)];
  return { what: labelOf(key), before: inWords(before), after: inWords(after), effect, ...because, quotes };
}

function describeContact(
  before: Contact | undefined,
  after: Contact | undefined,
  because: Pick<Description, "cause">,
): Description {
  if (before === undefined || after === undefined) {
    const quotes = [...quoteOf("before", before), ...quoteOf("after", after)];
    return {
      what: "Contact",
      before: before === undefined ? "not listed" : contactInWords(before),
      after: after === undefined ? "no longer listed" : contactInWords(after),
      ...because,
      quotes,
    };
  }
  const [was, is] = [detailsOf(before), detailsOf(after)];
  const differing = was.map((detail, index) => [detail, is[index] ?? ""] as const).filter(([a, b]) => a !== b);
  const quotes = [...quoteOf("before", showing(before, after)), ...quoteOf("after", showing(after, before))];
  return {
    what: `Contact ${printable(after.name ?? after.email ?? roleInWords(after))}`,
    before: differing.map(([detail]) => detail || unstated).join(", "),
    after: differing.map(([, detail]) => detail || unstated).join(", "),
    ...because,
    quotes,
  };
}

/** The contact with the evidence first that shows a detail which the other has not: an address is not proven by a name. */
function showing(contact: Contact, other: Contact): Pick<Contact, "evidence"> {
  const { email, phone, name } = contact;
  const shows = (quote: string): boolean =>
    (email !== other.email && email !== undefined && quote.toLowerCase().includes(email)) ||
    (phone !== other.phone && phone !== undefined && digitsOf(quote).includes(phone.slice(-7))) ||
    (name !== other.name && name !== undefined && quote.includes(name));
  const telling = contact.evidence.find(({ quote }) => shows(quote));
  return { evidence: telling === undefined ? contact.evidence : [telling, ...contact.evidence] };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

function contactInWords(contact: Contact): string {
  return detailsOf(contact)
    .filter((detail) => detail !== "")
    .join(", ");
}

/** The details of a contact, always in the same places; empty where it has none. */
function detailsOf(contact: Contact): string[] {
  const { name = "", email = "", phone = "", preferred } = contact;
  return [printable(name), roleInWords(contact), printable(email), printable(phone), preferred ? "preferred" : ""];
}

function roleInWords({ role }: Contact): string {
  return role === "other" ? "contact" : role.replaceAll("_", " ");
}

function quoteOf(side: Quote["side"], proof: { readonly evidence: readonly Evidence[] } | undefined): Quote[] {
  const principal = proof?.evidence[0];
  return principal === undefined ? [] : [{ side, text: printable(principal.quote), url: printable(principal.url) }];
}
