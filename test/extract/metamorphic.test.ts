import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractPage } from "../../src/extract/extract-page.js";
import { buildPage } from "../../src/page/build-page.js";
import { factsOf } from "./page-of.js";

/** The same statements in other markup must give the same facts; without a statement its fact must be gone. */

const pages = [
  "fixtures/sites/pinegrove-health/v1/gme/internal-medicine/how-to-apply.html",
  "fixtures/sites/mesa-alta/v1/apply/index.html",
  "test/corpus/family-medicine-187.html",
  "test/corpus/internal-medicine-140.html",
  "test/corpus/psychiatry-054.html",
].map((path) => ({ path, html: readFileSync(path, "utf8") }));

function factsIn(html: string): ReturnType<typeof factsOf> {
  const body = new TextEncoder().encode(html);
  return factsOf(
    extractPage(buildPage({ url: "https://www.example.org/gme/apply", contentType: "text/html; charset=utf-8", body })),
  );
}

/** Applies a change to each text between two tags, but for scripts and styles. */
function inTexts(html: string, change: (text: string) => string): string {
  return html
    .split(/(<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]*>)/)
    .map((part) => (part.startsWith("<") ? part : change(part)))
    .join("");
}

const changes: Readonly<Record<string, (html: string) => string>> = {
  "tags in capitals": (html) => html.replace(/<\/?[a-z][a-z0-9]*/g, (tag) => tag.toUpperCase()),
  "white space folded otherwise": (html) => inTexts(html, (text) => text.replace(/ /g, "\n\t ")),
  "non-breaking spaces": (html) => inTexts(html, (text) => text.replace(/(?<=\w) (?=\w)/g, "&nbsp;")),
  "typographic apostrophes": (html) => inTexts(html, (text) => text.replace(/(?<=\w)'(?=\w)/g, "\u2019")),
  "a navigation added": (html) =>
    html.replace(
      /<body[^>]*>/i,
      (body) => `${body}<nav><ul>${'<li><a href="/visa">No visas are sponsored</a></li>'.repeat(8)}</ul></nav>`,
    ),
  "comments strewn in": (html) => inTexts(html, (text) => (text.trim() === "" ? text : `<!-- x -->${text}<!-- y -->`)),
};

describe("facts do not depend on markup", () => {
  for (const { path, html } of pages) {
    const before = factsIn(html);
    it.each(Object.keys(changes))(`${path}: %s`, (name) => {
      expect(factsIn(changes[name]?.(html) ?? "")).toEqual(before);
    });

    it(`${path}: any letters written as entities`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 40 }), fc.boolean(), (every, hex) => {
          let count = 0;
          const coded = inTexts(html, (text) =>
            text.replace(/&[^;\s]+;|[a-z]/gi, (letter) => {
              count += 1;
              if (letter.length > 1 || count % every !== 0) return letter;
              return hex ? `&#x${letter.charCodeAt(0).toString(16)};` : `&#${letter.charCodeAt(0)};`;
            }),
          );
          expect(factsIn(coded)).toEqual(before);
        }),
        { numRuns: 8 },
      );
    });
  }
});

const statements = [
  "Applications are accepted only through ERAS.",
  "The application deadline is November 15.",
  "We require three letters of recommendation.",
  "International medical graduates are welcome to apply.",
  "Applicants must have graduated within the last five years.",
  "We sponsor J-1 visas.",
  "H-1B visas are not sponsored.",
  "The minimum USMLE Step 2 CK score is 225.",
  "Step 1 must be passed on the first attempt.",
  "Eight categorical positions are offered each year.",
  "All interviews are virtual.",
  "We take part in program signaling.",
];
const pageWith = (sentences: readonly string[]): string =>
  `<html><head><title>Family Medicine Residency</title></head><body><main><h1>How to apply</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join("")}</main></body></html>`;

describe("a fact stands and falls with its sentence", () => {
  it("without the sentence the fact is gone, and no other changes", () => {
    for (const removed of statements) {
      const alone = Object.keys(factsIn(pageWith([removed])));
      expect(alone.length, removed).toBeGreaterThan(0);
      const rest = factsIn(pageWith(statements.filter((sentence) => sentence !== removed)));
      const others = statements
        .filter((sentence) => sentence !== removed)
        .flatMap((sentence) => Object.keys(factsIn(pageWith([sentence]))));
      for (const key of alone) if (!others.includes(key)) expect(Object.keys(rest), removed).not.toContain(key);
    }
  });

  it("in any order, and in one list or two, the sentences say the same", () => {
    const expected = factsIn(pageWith(statements));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(statements, { minLength: statements.length }),
        fc.integer({ min: 1, max: statements.length - 1 }),
        (order, split) => {
          const list = (items: readonly string[]): string =>
            `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
          const html = `<html><head><title>Family Medicine Residency</title></head><body><main><h1>How to apply</h1>${list(order.slice(0, split))}<p>Please read on.</p>${list(order.slice(split))}</main></body></html>`;
          expect(factsIn(html)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});
