import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractPage } from "../../src/extract/extract-page.js";
import { families } from "../../src/extract/families/families.js";
import type { RuleExample } from "../../src/extract/rule.js";
import { statementsOf } from "../../src/extract/statement.js";
import { unreadWording } from "../../src/extract/unread.js";
import { unreadTopics } from "../../src/extract/unread-topics.js";
import { buildPage } from "../../src/page/build-page.js";
import { pageOf } from "./page-of.js";

/** What would be listed of a page that holds the sentence, were there no rule for it. */
function listed(example: Omit<RuleExample, "gives">): string[] {
  const statements = statementsOf(pageOf(example)).filter(({ text }) => example.text.includes(text));
  return statements.flatMap((statement) => unreadWording(statement)).map(({ reason }) => reason);
}

test.each(unreadTopics.map(({ name, example }) => [name, example]))("about %s: %s", (name, text) => {
  expect(listed({ text })).toEqual([`speaks of ${name}, and no rule understands it`]);
});

describe("were a family of rules missing, the list would name most of what it reads", () => {
  // What a page for visiting students says by the way is no part of the list.
  const ofApplicants = families.filter(({ sections }) => sections.has("residency"));
  test.each(ofApplicants.map((family) => [family.name, family] as const))("%s", (_, { rules }) => {
    const examples = rules.flatMap((rule) => rule.examples).filter(({ gives }) => Object.keys(gives).length > 0);
    const found = examples.filter((example) => listed(example).length > 0);
    expect(found.length / examples.length).toBeGreaterThanOrEqual(0.5);
  });

  test("all families together", () => {
    const examples = families.flatMap(({ rules }) => rules.flatMap((rule) => rule.examples));
    const telling = examples.filter(({ gives }) => Object.keys(gives).length > 0);
    const found = telling.filter((example) => listed(example).length > 0);
    expect(found.length / telling.length).toBeGreaterThanOrEqual(0.8);
  });
});

test.each([
  "Please see our page on visas for more information about what we can offer.",
  "Visit the website of the ECFMG before you apply.",
  "Our residents scored 240 on average in USMLE Step 2 CK, and all of them passed.",
  "The cafeteria offers a discount for residents and is open all night.",
  "Our interview day ends with lunch in the garden.",
  "By letter or e-mail, every applicant hears from us.",
])("no claim about what is asked: %s", (text) => expect(listed({ text })).toEqual([]));

test.each<[string, Omit<RuleExample, "gives">]>([
  [
    "in a section on fellowships",
    { under: "Cardiology Fellowship", text: "Fellows on visas must ask the office first." },
  ],
  ["as a question, which only its answer decides", { text: "Must I hold a green card?" }],
  [
    "longer than a sentence is",
    { text: `${"We think of visas as a subject that must be talked about, ".repeat(12)}always.` },
  ],
])("a sentence is not listed %s", (_, example) => {
  expect(extractPage(pageOf(example)).unread).toEqual([]);
});

test("what a rule read is not listed, and what none read is listed with what it stands under", () => {
  const read = extractPage(pageOf({ under: "Visas", text: "We sponsor J-1 visas." }));
  expect(read.unread).toEqual([]);
  const text = "The hospital's stance on O-1 visas must be asked of its lawyers.";
  expect(extractPage(pageOf({ under: "Visas", text })).unread).toEqual([
    {
      quote: text,
      headings: ["Family Medicine Residency", "Visas"],
      reason: "speaks of visas, and no rule understands it",
    },
  ]);
});

test("a menu within the content is not listed", () => {
  const html =
    "<main><h1>Residency</h1><p>Welcome to our residency in medicine, which takes ten residents a year.</p><ul>" +
    '<li><a href="/visa">Visa requirements must be read</a></li><li><a href="/apply">Apply through ERAS only</a></li></ul></main>';
  const body = new TextEncoder().encode(html);
  const page = buildPage({ url: "https://www.example.org/gme", contentType: "text/html", body });
  expect(extractPage(page).unread).toEqual([]);
});

test.each([
  { question: "Is there a limit on visas?", text: "No. Our residents come from everywhere." },
  { text: "The pain fellowship must have letters of its own." },
  { text: "The ECFMG must be asked at (215) 555-0142 or info@example.org." },
])("no requirement of the residency: $text", (example) => {
  expect(extractPage(pageOf(example)).unread).toEqual([]);
});

test("on the corpus, whose pages are understood nearly whole, the list has less than an entry a page", () => {
  const folder = new URL("../corpus/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".html"));
  const entries = files.flatMap((file) => {
    const body = readFileSync(new URL(file, folder));
    return extractPage(buildPage({ url: "https://www.example.org/gme", contentType: "text/html", body })).unread;
  });
  expect(entries.length / files.length).toBeLessThan(0.6);
});
