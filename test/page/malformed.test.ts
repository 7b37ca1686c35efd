import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageText } from "../../src/page/page-text.js";
import { blockOf, contentOf, read } from "./read.js";

describe("malformed HTML", () => {
  it("closes p, li, dt, dd, tr and td as a browser does", () => {
    expect(contentOf(read("<p>One<p>Two<ul><li>Three<li>Four</ul>Five"))).toEqual([
      "text: One",
      "text: Two",
      "item: Three",
      "item: Four",
      "text: Five",
    ]);
    expect(contentOf(read("<dl><dt>Visas<dd>J-1<dt>Match<dd>NRMP</dl>"))).toEqual([
      "term: Visas",
      "definition: J-1",
      "term: Match",
      "definition: NRMP",
    ]);
    const table = read("<table><tr><th>Test<th>Score<tr><td>Step 1<td>pass<tr><td>Step 2<td>220</table>");
    expect(blockOf(table, "220").cell).toMatchObject({ row: 2, column: 1, rowHeader: "Step 2", columnHeader: "Score" });
  });

  it("passes over stray end tags, broken attributes and half a tag", () => {
    const page = read('</div></td><p class="a" class=b id= =">Kept</i></p></table><p>Also kept</p><p "');
    expect(pageText(page)).toBe("Kept\nAlso kept");
    expect(contentOf(read('<p>Less < more & "done" &nosuch; &#xZZ;</p>'))).toEqual([
      'text: Less < more & "done" &nosuch; &#xZZ;',
    ]);
  });

  it("keeps cells and rows without a table, and a table without rows", () => {
    expect(pageText(read("<td>Step 1</td><tr><td>Step 2</td></tr>"))).toBe("Step 1\nStep 2");
    expect(pageText(read("<table>Loose<td>Cell</table>After"))).toBe("Loose\nCell\nAfter");
  });

  it("puts overlapping tags in order", () => {
    expect(pageText(read("<p><b>We <i>sponsor</b> J-1</i> visas</p><div>Ask <a href=/x>us</div> now</a>"))).toBe(
      "We sponsor J-1 visas\nAsk us\nnow",
    );
  });

  it("gives no blocks for an empty page", () => {
    for (const html of ["", "   \n", "<html><head></head><body></body></html>", "<!-- nothing -->", "\u0000\u0001"]) {
      expect(read(html)).toMatchObject({ links: [] });
    }
    expect(read("<html><body><div></div></body></html>").blocks).toEqual([]);
  });

  it("loses no text in a hundred thousand nested elements, nor its way after them", () => {
    const page = read(
      `<div>${"<div><b>".repeat(100_000)}deep${"</b></div>".repeat(100_000)}</div><h2>Visas</h2><p>J-1 only.</p>`,
    );
    expect(blockOf(page, "deep").path.length).toBeLessThan(200);
    expect(blockOf(page, "J-1 only").headings).toEqual(["Visas"]);
  });
});

const TAGS =
  "p div b span a ul li table tr td th h1 h2 details summary dl dt dd br font script style nav header section pre button caption main".split(
    " ",
  );
const ATTRIBUTES = [
  "",
  ' class="sidebar accordion-title"',
  ' href="mailto:a@example.edu"',
  ' style="display:none"',
  " colspan=9999999",
  ' id="x" aria-controls="x"',
  ' role="tab"',
  " hidden",
];
const WORDS = ["Visa", "J-1?", "• item", "Q: why? A: so", "letters:", " ", "&amp;", "<", "😀", "1. one", "\u00ad"];

const soup = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
        .map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(...WORDS),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(""));

describe("any input", () => {
  it("is read without an error into sound blocks", () => {
    fc.assert(
      fc.property(soup, (html) => {
        const page = read(html);
        page.blocks.forEach((block, index) => {
          expect(block.index).toBe(index);
          expect(block.text).toMatch(/\S/);
          expect(block.text).toBe(block.text.replace(/\s+/g, " ").trim());
          expect(block.links.every((link) => link.block === index)).toBe(true);
        });
        expect(page.links.every((link) => link.block >= -1 && link.block < page.blocks.length)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("of bytes is read without an error", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("text/html", "text/plain", ""),
        (body, contentType) => {
          expect(
            () => read("", { contentType }) && read(new TextDecoder("latin1").decode(body), { contentType }),
          ).not.toThrow();
        },
      ),
    );
  });

  it("keeps every word of a paragraph, in order", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9,;]{1,12}$/);
    const tag = fc.constantFrom("b", "i", "span", "em", "font", "u", "strong", "code");
    const piece = fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.option(tag)).map(([words, name]) => ({
      text: words.join(" "),
      html: name === null ? words.join(" ") : `<${name}>${words.join(" ")}</${name}>`,
    }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const page = read(`<main><p>${pieces.map((each) => each.html).join(" ")}</p></main>`);
        expect(page.blocks.map((block) => block.text).join(" ")).toBe(pieces.map((each) => each.text).join(" "));
      }),
    );
  });

  it("gives the same page again", () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(read(html)).toEqual(read(html));
      }),
      { numRuns: 50 },
    );
  });
});
