import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LinkReader, resolveAddress } from "../../src/page/links.js";
import { blockOf, read } from "./read.js";

describe("links", () => {
  it("are what the URL standard makes of them, however plain they look", () => {
    const part = fc.constantFrom(
      ..."/ a b1 . .. // http:// https:// www. example .org /x.pdf - _ ~ A 0x7f 127.0.0.1 %2e % ? # xn-- localhost :8080 é \\ @".split(
        " ",
      ),
    );
    const base = fc.constantFrom(
      "https://www.example.org/a/b?c#d",
      "http://u:p@www.example.org/",
      "http://localhost:8080/x/",
      "nonsense",
    );
    fc.assert(
      fc.property(base, fc.array(part, { minLength: 1, maxLength: 7 }), (address, parts) => {
        const href = parts.join("");
        for (const { kind, target } of new LinkReader(address).read(href)) {
          if (kind === "page" || kind === "file") expect(target).toBe(resolveAddress(href, address));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("are absolute by the page's address and its base", () => {
    expect(read('<p><a href="../visa.html">Visa</a></p>').links).toMatchObject([
      { kind: "page", target: "https://www.example.edu/visa.html", text: "Visa", block: 0, nofollow: false },
    ]);
    expect(read('<base href="/gme/"><p><a href="visa">Visa</a></p>').links[0]?.target).toBe(
      "https://www.example.edu/gme/visa",
    );
  });

  it("know files, telephone numbers and e-mail addresses", () => {
    const page = read(
      '<p><a href="/a/policy.PDF?v=2">Policy</a> <a href="tel:+1-502-555-0142">Call</a> <a href="mailto:Orla.Finch%40example.edu?subject=Hello%20there">Orla</a></p>',
    );
    expect(page.links.map(({ kind, target, text }) => [kind, target, text])).toEqual([
      ["file", "https://www.example.edu/a/policy.PDF?v=2", "Policy"],
      ["phone", "+1-502-555-0142", "Call"],
      ["mail", "orla.finch@example.edu", "Orla"],
    ]);
    expect(page.blocks[0]?.links).toHaveLength(3);
  });

  it("give one link for each of several addresses", () => {
    const page = read('<p><a href="mailto:a@example.edu,b@example.edu?cc=c@example.edu">Both</a></p>');
    expect(page.links.map((link) => link.target)).toEqual(["a@example.edu", "b@example.edu"]);
  });

  it("leave out anchors and schemes that lead nowhere", () => {
    const page = read(
      '<p><a name="top">x</a><a href="#top">Top</a><a href="javascript:void(0)">Print</a><a href="http://[bad">B</a><a href="">E</a></p>',
    );
    expect(page.links).toEqual([]);
  });

  it("say nofollow by rel and by the page's robots", () => {
    expect(read('<p><a rel="noopener nofollow" href="/a">A</a></p>').links[0]?.nofollow).toBe(true);
    const page = read('<meta name="robots" content="noindex, nofollow"><p><a href="/a">A</a></p>');
    expect([page.nofollow, page.links[0]?.nofollow]).toEqual([true, true]);
  });

  it("take their text from image or label, and stand under the headings around them", () => {
    const page = read(
      '<h2>Visas</h2><p>J-1 only.</p><a href="/v"><img src="v.png" alt="Visa policy"></a><div><a href="/w" aria-label="Wellness"></a></div>',
    );
    expect(page.links.map(({ text, block, headings }) => [text, block, headings])).toEqual([
      ["Visa policy", -1, ["Visas"]],
      ["Wellness", -1, ["Visas"]],
    ]);
  });

  it("of a card stand in its first block, with all of its text", () => {
    const page = read('<a href="/people/ada"><h3>Ada Quill</h3><p>Director</p></a>');
    expect(page.links).toMatchObject([{ block: 0, text: "Ada QuillDirector" }]);
  });

  it("of image maps are read", () => {
    expect(read('<map><area href="/gme" alt="GME"></map>').links).toMatchObject([
      { target: "https://www.example.edu/gme", text: "GME", block: -1 },
    ]);
  });

  it("end where the next begins, when nobody closed them", () => {
    const page = read('<p><a href="/a">Apply <a href="/b">Visas</a> and more</p>');
    expect(page.links.map((link) => link.text)).toEqual(["Apply", "Visas"]);
  });
});

describe("head", () => {
  it("gives title, language, generator, canonical address and refresh", () => {
    const page = read(
      '<html lang="en-US"><head><title> How to\n Apply &amp; more </title><meta name="Generator" content="Drupal 10"><link rel="canonical" href="/apply"><meta http-equiv="Refresh" content="5; URL=\'/new\'"></head><body><p>Moved.</p></body></html>',
    );
    expect(page).toMatchObject({
      kind: "html",
      title: "How to Apply & more",
      language: "en-US",
      generator: "Drupal 10",
      canonical: "https://www.example.edu/apply",
      refresh: { seconds: 5, url: "https://www.example.edu/new" },
      nofollow: false,
    });
    expect(blockOf(page, "Moved").place).toBe("content");
  });

  it("takes a refresh to the page itself for none", () => {
    expect(read('<meta http-equiv="refresh" content="300">').refresh).toBeUndefined();
  });
});
