import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPage } from "../../src/page/build-page.js";

const folder = "test/corpus";
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .filter((_, index) => index % 4 === 0)
  .map((name) => readFileSync(join(folder, name), "utf8"));
/** Markup that authors and builders leave behind. */
const slips =
  "<p> </p> <div> </div> <li> <table> <tr><td> </table> <!--x--> <![CDATA[y]]> <?pi?> <svg><title>t</title></svg> <br> </br> <span> </span> <textarea> <noscript> &amp; &nbsp; < <a <x-y> <svg/> <pre>a\nb</pre>".split(
    / (?=[<&])/,
  );

/** A selector that names nothing makes the page from a tree; without one it is made as the parser reads. */
const bothWays = (html: string) => {
  const source = { url: "https://www.example.org/gme", contentType: "text/html", body: Buffer.from(html) };
  return [buildPage(source), buildPage({ ...source, selectors: { contacts: { card: ".nonesuch" } } })];
};

describe("a page made with a tree and without one", () => {
  it("is the same for the pages of the corpus", () => {
    for (const html of pages) {
      const [one, other] = bothWays(html);
      expect(one).toEqual(other);
    }
  });

  it("is the same for broken markup", () => {
    const slip = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      put: fc.constantFrom("", ...slips),
      cut: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(slip, { minLength: 1, maxLength: 8 }), (html, broken) => {
        const text = broken.reduce((all, { at, put, cut }) => {
          const place = Math.floor(at * all.length);
          return all.slice(0, place) + put + all.slice(place + cut);
        }, html);
        const [one, other] = bothWays(text);
        expect(one).toEqual(other);
      }),
    );
  });

  it("keeps all text of elements nested deeper than the parser is let go", () => {
    const [one] = bothWays(`<p>Before.</p>${"<div>".repeat(5000)}Within.${"</div>".repeat(5000)}<p>After.</p>`);
    expect(one?.blocks.map(({ text }) => text)).toEqual(["Before.", "Within.", "After."]);
  });
});
