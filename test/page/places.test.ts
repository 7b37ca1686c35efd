import { describe, expect, it } from "vitest";
import { placeOfName } from "../../src/page/place-words.js";
import { blockOf, contentOf, read } from "./read.js";

const PROSE =
  "Our residents learn in three hospitals along the river, and they stay with their patients for as long as it takes. ".repeat(
    3,
  );
const MENU = ["Overview", "Curriculum", "Faculty", "Salary", "Wellness", "Alumni"]
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join("");

describe("place", () => {
  it("is told by tags and roles", () => {
    const page = read(
      `<header>Call the hospital<nav><ul>${MENU}</ul></nav></header><main><h1>Apply</h1><p>Use ERAS.</p></main>` +
        `<aside><p>Our clinic moved.</p></aside><div role="search">Find a doctor</div><footer>Example Health, 1 Main Street</footer>`,
    );
    expect(contentOf(page)).toEqual(["heading: Apply", "text: Use ERAS."]);
    expect(blockOf(page, "Call").place).toBe("header");
    expect(blockOf(page, "Faculty").place).toBe("navigation");
    expect(blockOf(page, "Our clinic").place).toBe("sidebar");
    expect(blockOf(page, "Find a doctor").place).toBe("navigation");
    expect(blockOf(page, "Example Health").place).toBe("footer");
  });

  it.each([
    ["main-nav", "navigation"],
    ["region-sidebar-second", "sidebar"],
    ["site-footer", "footer"],
    ["et_mobile_nav_menu", "navigation"],
    ["cookie-notice", "banner"],
    ["widget_recent_entries", "sidebar"],
    ["masthead", "header"],
    ["residency-sidebar", "sidebar"],
    ["leftnav", "navigation"],
    ["socialShare", "navigation"],
    ["has-sidebar", undefined],
    ["content-with-nav", undefined],
    ["elementor-widget-container", undefined],
    ["card-header", undefined],
    ["accordion-header", undefined],
    ["et_pb_text", undefined],
    ["faq-list", undefined],
  ])("is told by the name %s: %s", (name, place) => {
    expect(placeOfName(name)).toBe(place);
  });

  it("of a wrapper is content, whatever its class, when it holds main or a title with prose", () => {
    const inMain = read(`<div class="sidebar"><main><p>Use ERAS.</p></main></div>`);
    expect(blockOf(inMain, "Use ERAS").place).toBe("content");
    const titled = read(`<div id="header"><h1>Apply</h1><p>${PROSE}</p></div>`);
    expect(blockOf(titled, "Our residents").place).toBe("content");
    const body = read(`<body class="sidebar two-columns"><h1>Apply</h1><p>Use ERAS.</p></body>`);
    expect(contentOf(body)).toHaveLength(2);
  });

  it("of a header within the article is content", () => {
    const page = read(`<article><header><h1>Visas</h1><p>Updated in May.</p></header><p>${PROSE}</p></article>`);
    expect(blockOf(page, "Updated in May")).toMatchObject({ place: "content", headings: ["Visas"] });
  });

  it("of the only title is content even in the site's header", () => {
    const page = read(`<header><img src="logo.png"><h1>How to Apply</h1></header><div><p>${PROSE}</p></div>`);
    expect(blockOf(page, "Our residents").headings).toEqual(["How to Apply"]);
  });

  it("of a nameless list of links beside the text is navigation, of one in the text content", () => {
    const page = read(
      `<div><div><ul>${MENU}</ul></div><div><h2>Apply</h2><p>${PROSE}</p><ul>${MENU.replaceAll("</a>", " page</a>")}</ul></div></div>`,
    );
    expect(page.blocks.filter((block) => block.text === "Faculty").map((block) => block.place)).toEqual(["navigation"]);
    expect(page.blocks.filter((block) => block.text === "Faculty page").map((block) => block.place)).toEqual([
      "content",
    ]);
  });

  it("is seen in tables of the 1990s", () => {
    const links = ["Home", "Staff", "Salary", "Sites", "Alumni", "Map"]
      .map((name) => `<a href=${name}.html>${name}</a><br>`)
      .join("");
    const page = read(
      `<table><tr><td width=160>${links}Tel 800.555.0123</td><td><h1>Apply</h1><p>${PROSE}</p></td></tr>` +
        "<tr><td colspan=2>Last updated 9/14/2026. Comments: <a href=mailto:web@example.edu>web@example.edu</a></td></tr></table>",
    );
    expect(blockOf(page, "Tel 800").place).toBe("navigation");
    expect(blockOf(page, "Last updated").place).toBe("footer");
    expect(contentOf(page)).toHaveLength(2);
  });

  it("of breadcrumbs, link bars and skip links is navigation", () => {
    const page = read(
      `<a href="#c">Skip to main content</a><p><a href="/">Home</a> &gt; <a href="/gme">GME</a> &gt; Apply</p><p><a href="/a">Salary</a> | <a href="/b">Alumni</a> | <a href="/c">Map</a></p><p>${PROSE}</p>`,
    );
    expect(page.blocks.map((block) => block.place)).toEqual(["navigation", "navigation", "navigation", "content"]);
  });

  it("of a sidebar that names the coordinator is content", () => {
    const page = read(
      `<main><p>${PROSE}</p></main><aside class="sidebar"><h4>Contact</h4><p>Orla Finch<br>Residency Program Coordinator</p></aside>`,
    );
    expect(blockOf(page, "Orla Finch")).toMatchObject({ place: "content", headings: ["Contact"] });
  });

  it("of an aside within the text is content, unless its name or its links say otherwise", () => {
    const page = read(
      `<main><h1>Apply</h1><p>${PROSE}</p><aside class="facts"><h3>At a glance</h3><p>We sponsor the J-1.</p><p>Send three letters, one of them from the chair, and a note that tells us why you wish to come here.</p></aside>` +
        `<aside class="sidebar"><p>Our clinic moved.</p></aside><aside><ul>${MENU}</ul></aside></main>`,
    );
    expect(blockOf(page, "We sponsor").place).toBe("content");
    expect(blockOf(page, "Our clinic").place).toBe("sidebar");
    expect(blockOf(page, "Faculty").place).not.toBe("content");
  });

  it("of folded panels is content, of repeated and spoken text hidden", () => {
    const page = read(
      `<main><div style="display:none"><p>ECFMG certification is needed.</p></div><div aria-hidden="true"><p>J-1 visas only.</p></div>` +
        `<p>${PROSE}</p><div class="phone"><p>${PROSE}</p></div><div class="sr-only">Page content begins</div><noscript>Use a browser</noscript><!-- old deadline --></main>`,
    );
    expect(page.blocks.map((block) => block.place)).toEqual(["content", "content", "content", "hidden", "hidden"]);
  });

  it("of a folded copy is hidden, wherever it stands and however short it is", () => {
    const card = "<h3>Orla Finch</h3><p>Coordinator</p>";
    const page = read(
      `<main><div class="d-none">${card}</div><div>${card}</div><h3>Ben Ash</h3><p>Coordinator</p></main>`,
    );
    expect(page.blocks.filter((block) => block.text === "Coordinator").map((block) => block.place)).toEqual([
      "hidden",
      "content",
      "content",
    ]);
  });

  it("falls back to content where the frame would leave nothing", () => {
    const page = read(`<div class="sidebar"><p>We sponsor J-1 visas only.</p></div><footer>Example Health</footer>`);
    expect(contentOf(page)).toEqual(["text: We sponsor J-1 visas only."]);
  });

  it("keeps headings of the frame out of the content's path", () => {
    const page = read(
      `<main><h1>Apply</h1><p>Use ERAS.</p><aside><h2>News</h2><p>A tower opened.</p></aside><p>Write to us.</p></main>`,
    );
    expect(blockOf(page, "Write to us").headings).toEqual(["Apply"]);
    expect(blockOf(page, "A tower").headings).toEqual(["News"]);
  });
});
