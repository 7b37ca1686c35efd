import { describe, expect, it } from "vitest";
import { blockOf, read } from "./read.js";

const rows = [
  ["J-1 visa", "Sponsored"],
  ["Positions per year", "12"],
] as const;

describe("rows of labels and values", () => {
  it.each([
    ["divs", (label: string, value: string) => `<div><div>${label}</div><div>${value}</div></div>`],
    ["paragraphs in a box", (label: string, value: string) => `<div><p>${label}</p><p>${value}</p></div>`],
    ["two lines of a paragraph", (label: string, value: string) => `<p>${label}<br>${value}</p>`],
    ["items of two boxes", (label: string, value: string) => `<li><div>${label}</div><div>${value}</div></li>`],
    ["items with a bold line", (label: string, value: string) => `<li><b>${label}</b><br>${value}</li>`],
    ["items of one item", (label: string, value: string) => `<li>${label}<ul><li>${value}</li></ul></li>`],
    ["a form's labels", (label: string, value: string) => `<div><label>${label}</label><div>${value}</div></div>`],
    [
      "cells of divs",
      (label: string, value: string) => `<div role="row"><div role="rowheader">${label}</div><div>${value}</div></div>`,
    ],
  ])("built of %s give each value its label", (_built, row) => {
    const page = read(`<h2>At a glance</h2><div>${rows.map(([label, value]) => row(label, value)).join("")}</div>`);
    expect(blockOf(page, "J-1 visa")).toMatchObject({ kind: "term", headings: ["At a glance"] });
    expect(blockOf(page, "Sponsored")).toMatchObject({ headings: ["At a glance"], question: "J-1 visa" });
    expect(blockOf(page, "12")).toMatchObject({ headings: ["At a glance"], question: "Positions per year" });
  });

  it.each([
    ["h4", (label: string, value: string) => `<h4>${label}</h4><p>${value}</p>`],
    ["bold lines", (label: string, value: string) => `<p><strong>${label}</strong></p><p>${value}</p>`],
    ["bold boxes", (label: string, value: string) => `<div><div><b>${label}</b></div><div>${value}</div></div>`],
  ])("built of %s give the one value below each its label", (_built, row) => {
    const page = read(`<h2>At a glance</h2><div>${rows.map(([label, value]) => row(label, value)).join("")}</div>`);
    expect(blockOf(page, "Sponsored")).toMatchObject({ headings: ["At a glance", "J-1 visa"], question: "J-1 visa" });
    expect(blockOf(page, "12").question).toBe("Positions per year");
  });

  it("take no text under a heading for a value", () => {
    const page = read("<h2>Visas</h2><p>We sponsor the J-1.</p><h2>Letters</h2><p>Three</p><p>Four are too many</p>");
    expect(blockOf(page, "We sponsor").question).toBeUndefined();
    expect(blockOf(page, "Three").question).toBeUndefined();
  });
});

describe("titles beside their texts", () => {
  const texts = [
    ["Visas", "<p>We sponsor the J-1.</p><p>The H-1B is not open to us.</p>"],
    ["Letters", "<ul><li>Three letters</li><li>One of them from the chair</li></ul>"],
  ] as const;
  it.each([
    ["boxes", (title: string, text: string) => `<div class="row"><div>${title}</div><div>${text}</div></div>`],
    ["a card", (title: string, text: string) => `<div><div class="top">${title}</div><div>${text}</div></div>`],
    ["a fieldset", (title: string, text: string) => `<fieldset><legend>${title}</legend><div>${text}</div></fieldset>`],
    [
      "a figure",
      (title: string, text: string) => `<figure><figcaption>${title}</figcaption><div>${text}</div></figure>`,
    ],
  ])("are headings of what stands beside them in %s", (_built, row) => {
    const page = read(`<div>${texts.map(([title, text]) => row(title, text)).join("")}</div><p>After.</p>`);
    expect(blockOf(page, "The H-1B").headings).toEqual(["Visas"]);
    expect(blockOf(page, "One of them").headings).toEqual(["Letters"]);
    expect(blockOf(page, "After.").headings).toEqual([]);
  });

  it("are none where no row beside them is built alike", () => {
    const page = read("<div><div>Welcome</div><div><p>We are glad.</p><p>Come in.</p></div></div><p>After.</p>");
    expect(blockOf(page, "Come in.").headings).toEqual([]);
  });
});
