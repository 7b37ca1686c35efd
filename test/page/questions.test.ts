import { describe, expect, it } from "vitest";
import { blockOf, read } from "./read.js";

const QUESTION = "Do you sponsor visas?";

describe("questions", () => {
  it.each([
    ["a heading", `<h3>${QUESTION}</h3><p>Only J-1.</p>`],
    ["details", `<details><summary>${QUESTION}</summary><p>Only J-1.</p></details>`],
    ["details with loose text", `<details><summary>${QUESTION}</summary>Only J-1.</details>`],
    ["a bold paragraph", `<p><b>${QUESTION}</b></p><p>Only J-1.</p>`],
    ["a bold beginning", `<p><strong>${QUESTION}</strong> Only J-1.</p>`],
    ["a bold line", `<p><b>${QUESTION}</b><br>Only J-1.</p>`],
    ["a labelled line", `<p>Q: ${QUESTION}</p><p>Only J-1.</p>`],
    ["a labelled line with its answer", `<p>Q: ${QUESTION} A: Only J-1.</p>`],
    ["labelled lines", `<p>Q: ${QUESTION}</p><p>A: Only J-1.</p>`],
    [
      "an item with its answer as a list",
      `<ul><li>${QUESTION}<ul><li>Only J-1.</li></ul></li><li>How many letters?<ul><li>3</li></ul></li></ul>`,
    ],
    ["a definition list", `<dl><dt>${QUESTION}</dt><dd>Only J-1.</dd></dl>`],
    ["a numbered item", `<ol><li><b>${QUESTION}</b><p>Only J-1.</p></li></ol>`],
    ["a plain line on a page of questions", `<h1>Frequently Asked Questions</h1><p>${QUESTION}</p><p>Only J-1.</p>`],
    [
      "Bootstrap's accordion",
      `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" aria-expanded="false" aria-controls="a1">${QUESTION}</button></h2><div id="a1" class="accordion-collapse collapse"><div>Only J-1.</div></div></div>`,
    ],
    [
      "Bootstrap's panels",
      `<div class="panel"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#c1">${QUESTION}</a></h4></div><div id="c1" class="panel-collapse collapse"><div class="panel-body">Only J-1.</div></div></div>`,
    ],
    [
      "Divi",
      `<div class="et_pb_toggle"><h5 class="et_pb_toggle_title">${QUESTION}</h5><div class="et_pb_toggle_content">Only J-1.</div></div>`,
    ],
    [
      "Elementor",
      `<div class="elementor-accordion-item"><div class="elementor-tab-title" role="button"><a>${QUESTION}</a></div><div class="elementor-tab-content"><p>Only J-1.</p></div></div>`,
    ],
    [
      "a Drupal field",
      `<div class="field field--name-field-question">${QUESTION}</div><div class="field field--name-field-answer"><p>Only J-1.</p></div>`,
    ],
  ])("are answered in %s", (_, html) => {
    const page = read(html);
    const answer = page.blocks.find((block) => block.text.endsWith("Only J-1."));
    expect(answer).toMatchObject({ question: QUESTION, place: "content" });
    expect(page.blocks.find((block) => block.text.includes(QUESTION))?.question).toBeUndefined();
  });

  it("give their answers without the label of an answer, where they have the label of a question", () => {
    const page = read("<p>Q. Do you sponsor visas?</p><p>A. Only J-1.</p><p>A. Quill answers.</p>");
    expect(page.blocks.map(({ text }) => text)).toEqual(["Q. Do you sponsor visas?", "Only J-1.", "A. Quill answers."]);
  });

  it("hold for all that an accordion folds and not after it", () => {
    const page = read(
      '<h2>Policies</h2><div class="acc"><button aria-expanded="false">Visas</button><div><h4>Exchange</h4><p>J-1 only.</p><p>Ask ECFMG.</p></div>' +
        '<button aria-expanded="false">Salary</button><div><p>Paid monthly.</p></div></div><p>Questions? Call us.</p>',
    );
    expect(blockOf(page, "Ask ECFMG")).toMatchObject({
      question: "Visas",
      headings: ["Policies", "Visas", "Exchange"],
    });
    expect(blockOf(page, "Paid monthly")).toMatchObject({ question: "Salary", headings: ["Policies", "Salary"] });
    expect(blockOf(page, "Questions?")).toMatchObject({ headings: ["Policies"] });
    expect(blockOf(page, "Questions?").question).toBeUndefined();
  });

  it("are those of tabs, whose titles stand apart from their panels", () => {
    const page = read(
      '<h1>Apply</h1><ul role="tablist"><li><a role="tab" href="#t1" aria-controls="t1">Eligibility</a></li><li><a role="tab" aria-controls="t2">Visas</a></li></ul>' +
        '<div id="t1" role="tabpanel"><p>Graduates of any school.</p></div><div id="t2" role="tabpanel" style="display:none"><p>J-1 only.</p></div>',
    );
    expect(blockOf(page, "Graduates of").headings).toEqual(["Apply", "Eligibility"]);
    expect(blockOf(page, "J-1 only")).toMatchObject({
      place: "content",
      headings: ["Apply", "Visas"],
      question: "Visas",
    });
  });

  it.each([
    ["links to them", '<ul><li><a href="#one">Visas</a></li><li><a href="#two">Letters</a></li></ul>', "id"],
    [
      "a script",
      "<button onclick=\"openTab(event, 'one')\">Visas</button><button onclick=\"openTab(event, 'two')\">Letters</button>",
      "id",
    ],
    ["data", '<ul><li data-tab="one">Visas</li><li data-tab="two">Letters</li></ul>', "id"],
    ["controls", '<button aria-controls="one">Visas</button><button aria-controls="two">Letters</button>', "id"],
    [
      "items of a tab list",
      '<ol role="tablist"><li role="tab" aria-controls="one">Visas</li><li role="tab" aria-controls="two">Letters</li></ol>',
      "id",
    ],
    [
      "Divi's classes",
      '<ul><li class="et_pb_tab_0"><a href="#">Visas</a></li><li class="et_pb_tab_1"><a href="#">Letters</a></li></ul>',
      "class",
    ],
  ])("are those of panels that only %s name, elsewhere on the page", (_sign, titles, key) => {
    const [one, other] = key === "id" ? ["one", "two"] : ["et_pb_tab et_pb_tab_0", "et_pb_tab et_pb_tab_1"];
    const page = read(
      `<h1>Apply</h1>${titles}<div ${key}="${one}"><p>J-1 only.</p></div><div ${key}="${other}"><p>Three are enough.</p></div><p>After.</p>`,
    );
    expect(blockOf(page, "J-1 only")).toMatchObject({ headings: ["Apply", "Visas"], question: "Visas" });
    expect(blockOf(page, "Three are").headings).toEqual(["Apply", "Letters"]);
    expect(blockOf(page, "After.").headings).toEqual(["Apply"]);
  });

  it("take no name from a link to a part of the page that has a heading of its own, nor from one to the content", () => {
    const page = read(
      '<a href="#all">Skip to the text</a><div id="all"><p>See <a href="#visas">our policy</a>.</p><section id="visas"><h2>Visas</h2><p>J-1 only.</p></section></div>',
    );
    expect(blockOf(page, "J-1 only")).toMatchObject({ headings: ["Visas"] });
    expect(blockOf(page, "J-1 only").question).toBeUndefined();
    expect(blockOf(page, "See our").headings).toEqual([]);
  });

  it.each([
    [
      "a link in a box",
      (title: string, text: string) => `<div><a href="#">${title}</a></div><div style="display:none">${text}</div>`,
    ],
    [
      "a paragraph",
      (title: string, text: string) => `<p><a href="javascript:open()">${title}</a></p><div hidden>${text}</div>`,
    ],
    [
      "an item",
      (title: string, text: string) => `<li><a href="#">${title}</a><div style="display:none">${text}</div></li>`,
    ],
    [
      "a check box's label",
      (title: string, text: string) =>
        `<div><input type="checkbox" id="c"><label class="tab-label" for="c">${title}</label><div>${text}</div></div>`,
    ],
  ])("are those of hidden text right below %s", (_built, fold) => {
    const page = read(
      `<h1>Apply</h1><div>${fold("Visas", "<p>J-1 only.</p>")}${fold("Letters", "<p>Three are enough.</p>")}</div>`,
    );
    expect(blockOf(page, "J-1 only")).toMatchObject({ headings: ["Apply", "Visas"], question: "Visas" });
    expect(blockOf(page, "Three are").headings).toEqual(["Apply", "Letters"]);
  });

  it("take no name from the last line before hidden text", () => {
    const page = read("<div><p>Ben Ash</p><p>Chair of Surgery</p></div><div hidden><p>Ada Quill</p></div>");
    expect(blockOf(page, "Ada Quill").headings).toEqual([]);
  });

  it("take no name from a button that only opens", () => {
    const page = read('<h2>Visas</h2><button aria-expanded="false">Read more</button><p>J-1 only.</p>');
    expect(blockOf(page, "J-1 only").headings).toEqual(["Visas"]);
  });

  it("of a page's title do not spread over its sections", () => {
    const page = read("<h1>Why choose us?</h1><p>For the river.</p><h2>Visas</h2><p>J-1 only.</p>");
    expect(blockOf(page, "For the river").question).toBe("Why choose us?");
    expect(blockOf(page, "J-1 only").question).toBeUndefined();
  });
});
