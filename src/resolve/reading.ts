import type { Scope } from "../model/fact.js";
import type { PageFindings } from "../model/finding.js";

/** What one page of a program said, with what its evidence needs. */
export interface PageReading {
  /** Address after redirects. */
  readonly url: string;
  readonly title: string;
  /** `institution` for pages that speak for all programs of the site. */
  readonly scope: Scope;
  /** True for a start page that the adapter names: it outranks pages that links led to. */
  readonly start: boolean;
  /** When the bytes were last received or confirmed. A page that failed in this run keeps its last good time. */
  readonly fetchedAt: string;
  readonly digest: string;
  readonly findings: PageFindings;
  /** Folded text of the page: a finding is published only if its quote is found in it. */
  readonly text: string;
}
