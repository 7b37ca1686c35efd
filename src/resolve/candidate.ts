import type { Evidence } from "../model/evidence.js";
import type { ContactFinding, Finding } from "../model/finding.js";
import { canonicalValue } from "../model/value-text.js";
import { type FactKey, factValueSchemas } from "../model/vocabulary.js";
import { containsQuote } from "../page/page-text.js";
import { pageRanks } from "./page-rank.js";
import type { PageReading } from "./reading.js";

/** One finding that may become a fact: its quote stands on its page and its value fits its key. */
export interface Candidate {
  readonly finding: Finding;
  readonly reading: PageReading;
  /** Canonical text of the value: equal for equal values. */
  readonly valueText: string;
  /** 0 for the pages that speak most surely about requirements. */
  readonly pageRank: number;
  /** Number of pages on which a candidate of the same key has the same value. */
  readonly pages: number;
}

/** What was read on a page, and the text in which its quotes must stand. */
type ReadText = Pick<PageReading, "url" | "findings" | "text">;

/** A finding that is not published, and why: the run report names it. */
export interface Unproven {
  readonly url: string;
  /** Fact key, or `contact`. */
  readonly key: FactKey | "contact";
  readonly rule: string;
  readonly quote: string;
  readonly reason: "the quote is not on the page" | "the value does not fit its key";
}

/**
 * Keys that tell one program from another: a page that speaks for the whole institution lists those of all its
 * programs, so what it says about them is never taken.
 */
const ownPagesOnly: ReadonlySet<FactKey> = new Set(["positions.perYear", "program.acgmeId", "program.nrmpCodes"]);

/** All findings that may become facts. */
export function candidatesOf(readings: readonly PageReading[]): Candidate[] {
  const found = readings.flatMap((reading) => {
    const ranks = pageRanks(reading);
    return reading.findings.findings
      .filter((finding) => faultOf(finding, reading) === undefined)
      .filter((finding) => reading.scope === "program" || !ownPagesOnly.has(finding.key))
      .map((finding) => ({
        finding,
        reading,
        valueText: canonicalValue(finding.value),
        pageRank: ranks.ofFact(finding.key),
      }));
  });
  const saying = new Map<string, Set<string>>();
  for (const { finding, reading, valueText } of found) {
    const statement = `${finding.key} ${valueText}`;
    saying.set(statement, (saying.get(statement) ?? new Set()).add(reading.url));
  }
  return found.map((candidate) => ({
    ...candidate,
    pages: saying.get(`${candidate.finding.key} ${candidate.valueText}`)?.size ?? 1,
  }));
}

/** Findings and contacts that are not published because no quote proves them, in the order of the readings. */
export function unprovenFindings(readings: readonly ReadText[]): Unproven[] {
  return readings.flatMap((reading) => {
    const { url } = reading;
    const findings = reading.findings.findings.flatMap((finding): Unproven[] => {
      const reason = faultOf(finding, reading);
      const { key, rule, quote } = finding;
      return reason === undefined ? [] : [{ url, key, rule, quote, reason }];
    });
    const contacts = reading.findings.contacts
      .filter((contact) => provenQuotes(contact, reading).length === 0)
      .map(
        ({ rule, quotes }): Unproven => ({
          url,
          key: "contact",
          rule,
          quote: quotes[0] ?? "",
          reason: "the quote is not on the page",
        }),
      );
    return [...findings, ...contacts];
  });
}

/** The quotes of a contact that stand on the page. */
export function provenQuotes(contact: ContactFinding, reading: ReadText): string[] {
  return contact.quotes.filter((quote) => containsQuote(reading.text, quote));
}

/** The proof that a quote of this page gives. */
export function evidenceOf(quote: string, headings: readonly string[], reading: PageReading): Evidence {
  return { url: reading.url, quote, headings: [...headings], fetchedAt: reading.fetchedAt, digest: reading.digest };
}

function faultOf(finding: Finding, reading: ReadText): Unproven["reason"] | undefined {
  if (!containsQuote(reading.text, finding.quote)) return "the quote is not on the page";
  return factValueSchemas[finding.key].safeParse(finding.value).success ? undefined : "the value does not fit its key";
}
