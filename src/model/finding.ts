import type { ContactDetails } from "./contact.js";
import type { FactKey, FactValue } from "./vocabulary.js";

/** Whom a statement is about. A rule for international graduates outranks one for all, which outranks one for others. */
export type Audience = "img" | "all" | "us";

interface FindingFields {
  /** Verbatim words of one block of the page, white space folded. */
  quote: string;
  /** Headings, lead-ins, question or table headers that the quote stands under, outermost first. */
  headings: readonly string[];
  /** Name of the rule that fired, e.g. `visa/only-j1`. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
  audience: Audience;
  /** Why the statement is out of date, where it is. */
  stale?: string;
  /** Index of the block on its page. */
  block: number;
}

/** One statement that a rule read on one page, typed by its key. */
export type Finding<K extends FactKey = FactKey> = {
  [Key in K]: FindingFields & { key: Key; value: FactValue<Key> };
}[K];

/** One contact read on one page. */
export interface ContactFinding {
  contact: ContactDetails;
  /** Verbatim words that show the contact; the principal quote first. */
  quotes: readonly string[];
  headings: readonly string[];
  rule: string;
  confidence: number;
  block: number;
}

/** Wording of a requirement that no rule understood. */
export interface UnreadWording {
  quote: string;
  headings: readonly string[];
  reason: string;
}

/** All that the extractor reads on one page. */
export interface PageFindings {
  findings: readonly Finding[];
  contacts: readonly ContactFinding[];
  unread: readonly UnreadWording[];
}
