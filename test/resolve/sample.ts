import type { ContactDetails } from "../../src/model/contact.js";
import type { ContactFinding, Finding } from "../../src/model/finding.js";
import type { PageReading } from "../../src/resolve/reading.js";

type Fields = Omit<Finding, "key" | "value">;

/** All of a finding but its key and value. */
export function said(quote: string, details: Partial<Fields> = {}): Fields {
  return { quote, headings: [], rule: "test/rule", confidence: 0.9, audience: "all", block: 0, ...details };
}

export function shows(quote: string, contact: ContactDetails, details: Partial<ContactFinding> = {}): ContactFinding {
  return { contact, quotes: [quote], headings: [], rule: "test/contact", confidence: 0.9, block: 0, ...details };
}

/** A page that holds all the quotes of what was read on it. */
export function page(
  path: string,
  findings: readonly Finding[],
  overrides: Partial<PageReading> & { contacts?: readonly ContactFinding[] } = {},
): PageReading {
  const { contacts = [], ...rest } = overrides;
  const quotes = [...findings.map(({ quote }) => quote), ...contacts.flatMap((contact) => contact.quotes)];
  return {
    url: `https://www.example.org${path}`,
    title: "Internal Medicine Residency",
    scope: "program",
    start: false,
    fetchedAt: "2026-11-22T03:00:00Z",
    digest: "a".repeat(64),
    findings: { findings, contacts, unread: [] },
    text: quotes.join("\n"),
    ...rest,
  };
}
