import { describe, expect, it } from "vitest";
import { blockOf, contentOf, read } from "./read.js";

describe("text", () => {
  it("stands in paragraphs, loose in divs and between inline elements", () => {
    const page = read("<div>Loose <em>words</em> here<p>A paragraph.</p>and <span>more</span></div>");
    expect(contentOf(page)).toEqual(["text: Loose words here", "text: A paragraph.", "text: and more"]);
  });

  it("is folded: white space, no-break spaces, soft hyphens, zero-width characters, NFC", () => {
    const page = read("<p>Gradu&shy;ates&nbsp;of  \n schools\u200b abroad, Mun\u0303oz</p>");
    expect(page.blocks[0]?.text).toBe("Graduates of schools abroad, Mu\u00f1oz");
  });

  it("ends at a line break, but a broken sentence is put together", () => {
    const page = read(
      "<p>12 Mill Street<br>Port Ferris, KY 40299<br>Phone: (502) 555-0142</p><p>We accept applications from graduates of<br>medical schools abroad.</p><p>The whole application has to be with us through the service of the AAMC by<br>November 15.</p>",
    );
    expect(contentOf(page)).toEqual([
      "text: 12 Mill Street",
      "text: Port Ferris, KY 40299",
      "text: Phone: (502) 555-0142",
      "text: We accept applications from graduates of medical schools abroad.",
      "text: The whole application has to be with us through the service of the AAMC by November 15.",
    ]);
  });

  it("keeps an address and a label on lines of their own", () => {
    const page = read(
      "<p>Residency Program Coordinator of the department<br>orla@example.edu<br>e-mail: second@example.edu</p>",
    );
    expect(page.blocks.map((block) => block.text)).toEqual([
      "Residency Program Coordinator of the department",
      "orla@example.edu",
      "e-mail: second@example.edu",
    ]);
  });

  it("carries the line that introduces it when lines follow a colon", () => {
    const page = read("<p>We ask for:<br>three letters<br>a photograph</p>");
    expect(page.blocks.map((block) => [block.text, block.leadIns])).toEqual([
      ["We ask for:", []],
      ["three letters", ["We ask for:"]],
      ["a photograph", ["We ask for:"]],
    ]);
  });

  it("keeps the lines of preformatted text apart", () => {
    expect(contentOf(read("<pre>First line.\nSecond line.</pre>"))).toEqual([
      "text: First line.",
      "text: Second line.",
    ]);
  });

  it("part a phone number, an e-mail address and a long number from what stands right before them in another element", () => {
    const page = read(
      '<div><span class="tel">(502) 555-0142</span><a class="email" href="mailto:orla@example.edu">orla@example.edu</a></div><p><span class="label">ACGME ID</span><span class="value">1401621234</span></p>',
    );
    expect(contentOf(page)).toEqual(["text: (502) 555-0142 orla@example.edu", "text: ACGME ID 1401621234"]);
  });

  it("parts names that only a style sheet parts", () => {
    const page = read('<div><span class="name">Orla Finch, MD</span><span class="role">Program Director</span></div>');
    expect(page.blocks[0]?.text).toBe("Orla Finch, MD Program Director");
  });

  it("knows the elements around it: cards share more with themselves than with each other", () => {
    const page = read("<main><div><h3>Ada</h3><p>Director</p></div><div><h3>Ben</h3><p>Coordinator</p></div></main>");
    const shared = (a: readonly number[], b: readonly number[]) =>
      a.filter((number, index) => b[index] === number).length;
    const [ada, director, ben] = page.blocks.map((block) => block.path);
    expect(shared(ada ?? [], director ?? [])).toBeGreaterThan(shared(director ?? [], ben ?? []));
  });
});

describe("lists", () => {
  it("give items with the paragraph that introduces them", () => {
    const page = read(
      "<p>Applicants must have:</p><ul><li>an ECFMG certificate</li><li><p>three letters</p></li></ul>",
    );
    expect(blockOf(page, "three letters")).toMatchObject({ kind: "item", leadIns: ["Applicants must have:"] });
  });

  it("take the introduction from before another list, but not across a heading", () => {
    const page = read(
      "<div><p>Please send:</p><ul><li>CV</li></ul><ul><li>Photograph</li></ul><h3>Salary</h3><ul><li>Paid leave</li></ul></div>",
    );
    expect(blockOf(page, "Photograph").leadIns).toEqual(["Please send:"]);
    expect(blockOf(page, "Paid leave").leadIns).toEqual([]);
  });

  it("give nested items the outer ones, outermost first", () => {
    const page = read(
      "<p>We need:</p><ol><li>Examinations<ul><li>Step 1<ul><li>first attempt</li></ul></li></ul></li><li>Letters</li></ol>",
    );
    expect(blockOf(page, "first attempt").leadIns).toEqual(["We need:", "Examinations", "Step 1"]);
    expect(blockOf(page, "Letters").leadIns).toEqual(["We need:"]);
  });

  it("give the items of a list right within a list the item before it", () => {
    const page = read("<ul><li>Visas</li><ul><li>J-1 only</li></ul><li>Letters</li><ul><li>three</li></ul></ul>");
    expect(blockOf(page, "J-1 only").leadIns).toEqual(["Visas"]);
    expect(blockOf(page, "three").leadIns).toEqual(["Letters"]);
  });

  it("are the lines after a colon in one paragraph", () => {
    const page = read("<p>Please send us:<br>Curriculum vitae<br>Medical school transcript</p>");
    expect(blockOf(page, "Medical school")).toMatchObject({ kind: "item", leadIns: ["Please send us:"] });
  });

  it("take nothing from items that only hold a list", () => {
    const page = read("<p>We need:</p><ul><li><ul><li><ul><li>Three letters</li></ul></li></ul></li></ul>");
    expect(blockOf(page, "Three letters")).toMatchObject({ kind: "item", leadIns: ["We need:"] });
  });

  it("give the later paragraphs of an item its first words", () => {
    const page = read("<ul><li><strong>Letters</strong><br>Three are needed.</li></ul><p>End.</p>");
    expect(blockOf(page, "Three are")).toMatchObject({ kind: "item", leadIns: ["Letters"] });
  });

  it.each(["• ", "- ", "– ", "* ", "1. ", "a) ", "● "])("are seen in lines that begin with '%s'", (marker) => {
    const page = read(`<p>Send us the following:<br>${marker}three letters<br>${marker}a photograph</p>`);
    expect(page.blocks.slice(1)).toMatchObject([
      { kind: "item", text: "three letters", leadIns: ["Send us the following:"] },
      { kind: "item", text: "a photograph", leadIns: ["Send us the following:"] },
    ]);
  });

  it("are parted where bullets run on in one paragraph, each item with its link", () => {
    const page = read('<p>• CV • <a href="/mspe">MSPE</a> • Letters</p>');
    expect(contentOf(page)).toEqual(["item: CV", "item: MSPE", "item: Letters"]);
    expect(page.links).toMatchObject([{ target: "https://www.example.edu/mspe", block: 1 }]);
  });

  it("do not take an initial or a signature for a marker", () => {
    const page = read("<p>A. Finch answers.</p><p>— Ada Quill, MD</p>");
    expect(contentOf(page)).toEqual(["text: A. Finch answers.", "text: — Ada Quill, MD"]);
  });

  it("of definitions give terms and definitions", () => {
    const page = read("<dl><dt>Visas</dt><dd><p>J-1 only.</p></dd><dt>Step 2</dt><dd>Before ranking.</dd></dl>");
    expect(contentOf(page)).toEqual([
      "term: Visas",
      "definition: J-1 only.",
      "term: Step 2",
      "definition: Before ranking.",
    ]);
    expect(blockOf(page, "Before ranking").question).toBe("Step 2");
    expect(blockOf(page, "Visas").question).toBeUndefined();
  });
});
