import { describe, expect, it } from "vitest";
import { blockOf, contentOf, read } from "./read.js";

describe("heading path", () => {
  it("closes deeper headings when a heading of a higher level comes", () => {
    const page = read(
      "<h1>Surgery</h1><h2>Applying</h2><h3>Visas</h3><p>J-1 only.</p><h2>Salary</h2><p>Paid every month.</p>",
    );
    expect(blockOf(page, "J-1 only").headings).toEqual(["Surgery", "Applying", "Visas"]);
    expect(blockOf(page, "Paid").headings).toEqual(["Surgery", "Salary"]);
    expect(blockOf(page, "Visas")).toMatchObject({ kind: "heading", level: 3, headings: ["Surgery", "Applying"] });
  });

  it("reads role=heading with its level", () => {
    const page = read('<h1>Neurology</h1><div role="heading" aria-level="3">Letters</div><p>Send four.</p>');
    expect(blockOf(page, "Send four").headings).toEqual(["Neurology", "Letters"]);
    expect(blockOf(page, "Letters").level).toBe(3);
  });

  it("ends the reach of a heading with the callout or cell that it stands in", () => {
    const page = read(
      '<h2>Training</h2><div class="callout"><h3>Reunion</h3><p>In May at the lake.</p></div><p>Interns rotate.</p>',
    );
    expect(blockOf(page, "In May").headings).toEqual(["Training", "Reunion"]);
    expect(blockOf(page, "Interns rotate").headings).toEqual(["Training"]);
  });

  it("lets a heading that stands alone in its wrapper reach beyond it", () => {
    const page = read(
      '<div class="row"><div class="card"><h2>Visas</h2></div><div><p>We sponsor none.</p></div></div>',
    );
    expect(blockOf(page, "We sponsor").headings).toEqual(["Visas"]);
  });

  it("joins a heading that a line break parts, but keeps a name apart from the office under it", () => {
    const page = read(
      "<h2>International Medical<br>Graduates</h2><p>Welcome.</p><h3>Ada Quill, MD<br>Program Director</h3>",
    );
    expect(contentOf(page)).toEqual([
      "heading: International Medical Graduates",
      "text: Welcome.",
      "heading: Ada Quill, MD",
      "heading: Program Director",
    ]);
  });

  it("keeps what follows a heading that nobody closed out of it", () => {
    const page = read("<h2>Eligibility<p>A valid ECFMG certificate.</p><p>Three letters.</p>");
    expect(contentOf(page)).toEqual([
      "heading: Eligibility",
      "text: A valid ECFMG certificate.",
      "text: Three letters.",
    ]);
    expect(blockOf(page, "Three letters").headings).toEqual(["Eligibility"]);
  });
});

describe("titles that are no h1-h6", () => {
  const prose = "<p>Our residents learn to care for the people of our county in clinics and on the wards.</p>".repeat(
    3,
  );
  it.each([
    ['<p class="h3">Visas</p>', '<p class="h3">Letters</p>'],
    ['<div class="elementor-heading-title">Visas</div>', '<div class="elementor-heading-title">Letters</div>'],
    ['<div><div class="section-title">Visas</div></div>', '<div><div class="section-title">Letters</div></div>'],
    ['<span class="heading">Visas</span>', '<span class="heading">Letters</span>'],
    ['<p class="subheader">Visas</p>', '<p class="subheader">Letters</p>'],
    ["<p>VISAS</p>", "<p>OUR LETTERS</p>"],
    ['<p><font size="4">Visas</font></p>', '<p><font size="+1">Letters</font></p>'],
    ['<p><span style="font-size: 18pt">Visas</span></p>', '<p style="font-size:1.5em">Letters</p>'],
    ["<p><b>2. Visas</b></p>", "<p><b>3. Letters</b></p>"],
  ])("%s heads what follows it", (one, other) => {
    const page = read(`<div>${prose}${one}<p>We sponsor the J-1.</p>${other}<p>Three are enough.</p></div>`);
    expect(blockOf(page, "We sponsor").headings.map((text) => text.toLowerCase())).toEqual(["visas"]);
    expect(blockOf(page, "Three are").headings.map((text) => text.toLowerCase())).toEqual([
      expect.stringMatching(/letters$/),
    ]);
  });

  it.each([
    '<div class="field--name-field-job-title">Program Director</div>',
    '<p class="staff-title">Program Director</p>',
    "<p><b>1. Curriculum vitae</b></p><p><b>2. Photograph</b></p>",
    "<p>USMLE 223 OR 445</p>",
  ])("%s heads nothing", (line) => {
    const page = read(`<div>${prose}${line}<p>After it.</p></div>`);
    expect(page.blocks.filter(({ headings }) => headings.some((text) => /director|vitae|usmle/i.test(text)))).toEqual(
      [],
    );
  });

  it("a short line that ends in a colon heads what follows it, or the list right after it alone", () => {
    const page = read(
      "<p>Visas:</p><p>We sponsor the J-1.</p><p>We sponsor no other.</p><p>Letters:</p><ul><li>three</li></ul><p>Come and see us.</p>",
    );
    expect(blockOf(page, "We sponsor no").headings).toEqual(["Visas:"]);
    expect(blockOf(page, "three")).toMatchObject({ headings: ["Letters:"], leadIns: ["Letters:"] });
    expect(blockOf(page, "Come and").headings).toEqual([]);
  });

  it("large type heads nothing on a page in large type, nor small type on any", () => {
    const page = read(
      `<div style="font-size: 20px"><p>Visas</p><p>We sponsor the J-1.</p>${prose}</div><p style="font-size:12px">Last word</p><p>After it.</p>`,
    );
    expect(blockOf(page, "After it.").headings).toEqual([]);
    expect(blockOf(page, "We sponsor").headings).toEqual([]);
  });

  it("capitals head nothing on a page in capitals", () => {
    const page = read(`<p>VISAS</p><p>WE SPONSOR THE J-1.</p>${prose.toUpperCase()}<p>After it.</p>`);
    expect(blockOf(page, "After it.").headings).toEqual([]);
  });
});

describe("bold beginnings of paragraphs", () => {
  it("head the paragraph of several sentences that they stand in, and no other", () => {
    const page = read(
      "<h2>Applying</h2><p><b>Visas:</b> We sponsor the J-1 for all of our residents. We do not sponsor the H-1B.</p><p>Three letters are enough for us, as a rule.</p>",
    );
    expect(blockOf(page, "Visas: We").headings).toEqual(["Applying", "Visas:"]);
    expect(blockOf(page, "Three letters").headings).toEqual(["Applying"]);
  });

  it("head no single value and no way to reach someone", () => {
    const page = read(
      "<p><b>Visas:</b> J-1 only</p><p><b>Coordinator:</b> Orla Finch answers on all working days. Call her at (502) 555-0142 or come by.</p>",
    );
    expect(page.blocks.flatMap(({ headings }) => headings)).toEqual([]);
  });
});

describe("bold lines", () => {
  it("act as headings when they are short or end in a colon", () => {
    const page = read(
      "<h2>Apply</h2><p><strong>Visa Sponsorship</strong></p><p>We sponsor J-1.</p><p><b>Applicants must send:</b></p><ul><li>A photograph</li></ul>",
    );
    expect(blockOf(page, "Visa Sponsorship")).toMatchObject({ kind: "heading", level: 7 });
    expect(blockOf(page, "We sponsor").headings).toEqual(["Apply", "Visa Sponsorship"]);
    expect(blockOf(page, "A photograph").headings).toEqual(["Apply", "Applicants must send:"]);
  });

  it("are text when they are whole sentences or the last thing on the page", () => {
    const page = read(
      "<p><b>We do not sponsor H-1B visas</b></p><p>Ask the GME office.</p><p><b>The deadline is November 1.</b></p><p>Bye.</p><p><b>Good luck</b></p>",
    );
    expect(page.blocks.map((block) => block.kind)).toEqual(["text", "text", "text", "text", "text"]);
  });

  it("stay in their paragraph when they only label it", () => {
    const page = read("<p><strong>Visa:</strong> We sponsor J-1.</p><p>Next.</p>");
    expect(contentOf(page)).toEqual(["text: Visa: We sponsor J-1.", "text: Next."]);
  });

  it("head the text after a line break", () => {
    const page = read("<p><b>Letters</b><br>Three letters are needed.</p><p>Thanks for reading.</p>");
    expect(contentOf(page)).toEqual([
      "heading: Letters",
      "text: Three letters are needed.",
      "text: Thanks for reading.",
    ]);
    expect(blockOf(page, "Three letters").headings).toEqual(["Letters"]);
  });

  it("head nothing in the middle of an address, nor where alternatives are joined", () => {
    const page = read(
      "<p>Program Coordinator<br><strong>Orla Finch</strong><br>Room 12</p><ul><li>ECFMG certificate</li></ul><p><b>OR</b></p><ul><li>A full license</li></ul>",
    );
    expect(blockOf(page, "Orla Finch").kind).toBe("text");
    expect(blockOf(page, "A full license")).toMatchObject({ headings: [], leadIns: [] });
  });

  it("mean nothing on a page that is bold throughout", () => {
    const line = "Our residents learn in three hospitals along the river and stay for years. ";
    const page = read(`<b><p>Visas</p><p>${line.repeat(3)}</p><p>Letters</p><p>${line.repeat(3)}</p></b>`);
    expect(page.blocks.every((block) => block.kind === "text")).toBe(true);
  });

  it("end with the list that they introduce", () => {
    const page = read(
      "<h2>Apply</h2><p><b>These four papers must reach us:</b></p><ul><li>CV</li></ul><p>Write to us.</p>",
    );
    expect(blockOf(page, "CV").headings).toEqual(["Apply", "These four papers must reach us:"]);
    expect(blockOf(page, "Write to us").headings).toEqual(["Apply"]);
  });

  it("head the paragraphs of a page of font tags and line breaks", () => {
    const page = read(
      "<font size=2><b>HOW TO APPLY</b><br><br>Apply through ERAS.<br><br>Interviews are in winter.<br><br><b>Visas</b><br>J-1 only.</font>",
    );
    expect(contentOf(page)).toEqual([
      "heading: HOW TO APPLY",
      "text: Apply through ERAS.",
      "text: Interviews are in winter.",
      "heading: Visas",
      "text: J-1 only.",
    ]);
    expect(blockOf(page, "Interviews are").headings).toEqual(["HOW TO APPLY"]);
  });
});
