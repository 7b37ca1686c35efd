import type { RuleExample } from "../../src/extract/rule.js";
import type { PageFindings } from "../../src/model/finding.js";
import type { FactKey } from "../../src/model/vocabulary.js";
import { buildPage } from "../../src/page/build-page.js";
import type { Page } from "../../src/page/page.js";
import { resolveFacts } from "../../src/resolve/resolve-facts.js";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A small residency page that holds the example's sentence in its context. */
export function pageOf(
  { under, lead, question, row, text }: Omit<RuleExample, "gives">,
  specialty = "Family Medicine",
): Page {
  const paragraph =
    row === undefined
      ? `<p>${escaped(text)}</p>`
      : `<table><tr><th>${escaped(row)}</th><td>${escaped(text)}</td></tr><tr><th>Setting</th><td>Riverside</td></tr></table>`;
  const sentence = lead === undefined ? paragraph : `<p>${escaped(lead)}</p><ul><li>${escaped(text)}</li></ul>`;
  const heading = under === undefined ? "" : `<h2>${escaped(under)}</h2>`;
  const asked = question === undefined ? "" : `<h3>${escaped(question)}</h3>`;
  const html = `<!doctype html><html lang="en"><head><title>${specialty} Residency</title></head><body><main><h1>${specialty} Residency</h1>${heading}${asked}${sentence}</main></body></html>`;
  return buildPage({
    url: "https://www.example.org/gme/residency",
    contentType: "text/html; charset=utf-8",
    body: new TextEncoder().encode(html),
  });
}

/** The facts that a page's findings come to, as plain values. */
export function factsOf(findings: PageFindings): Partial<Record<FactKey, unknown>> {
  const text = findings.findings.map(({ quote }) => quote).join("\n");
  const reading = {
    url: "https://www.example.org/gme/residency",
    title: "Residency",
    scope: "program",
    start: true,
    fetchedAt: "2026-11-22T03:00:00.000Z",
    digest: "0".repeat(64),
    findings,
    text,
  } as const;
  return Object.fromEntries(Object.entries(resolveFacts([reading]).facts).map(([key, fact]) => [key, fact.value]));
}
