import { describe, expect, it } from "vitest";
import { blockOf, contentOf, read } from "./read.js";

const TEXT = `Family Medicine Residency
=========================

Graduates of schools abroad are welcome to apply through the service of the
AAMC until November 15.

HOW TO APPLY

Please send us:
- three letters, one of them
  by a family physician
* a photograph

Contact:
Orla Finch
Program Coordinator
(502) 555-0142
`;

describe("plain text", () => {
  const page = read(TEXT, { contentType: "text/plain" });

  it("has paragraphs, headings and items", () => {
    expect(page).toMatchObject({ kind: "text", title: "Family Medicine Residency", links: [] });
    expect(contentOf(page)).toEqual([
      "heading: Family Medicine Residency",
      "text: Graduates of schools abroad are welcome to apply through the service of the AAMC until November 15.",
      "heading: HOW TO APPLY",
      "heading: Please send us:",
      "item: three letters, one of them by a family physician",
      "item: a photograph",
      "heading: Contact:",
      "text: Orla Finch",
      "text: Program Coordinator",
      "text: (502) 555-0142",
    ]);
  });

  it("has heading paths and lead-ins", () => {
    expect(blockOf(page, "a photograph")).toMatchObject({
      headings: ["Family Medicine Residency", "HOW TO APPLY", "Please send us:"],
      leadIns: ["Please send us:"],
    });
    expect(blockOf(page, "Orla Finch").headings.at(-1)).toBe("Contact:");
  });

  it("gives the lines of a paragraph the same elements around, other paragraphs others", () => {
    const [name, role] = [blockOf(page, "Orla Finch"), blockOf(page, "Program Coordinator")];
    expect(role.path).toEqual(name.path);
    expect(blockOf(page, "Graduates").path).not.toEqual(name.path);
  });

  it("is told from HTML by what it is, not only by what it is called", () => {
    expect(read("<!DOCTYPE html><p>Hello</p>", { contentType: "text/plain" }).kind).toBe("html");
    expect(read("Hello there", { contentType: undefined }).kind).toBe("text");
    expect(read("<p>Hello there", { contentType: undefined }).kind).toBe("html");
  });

  it("may be empty", () => {
    expect(read("", { contentType: "text/plain" }).blocks).toEqual([]);
  });
});
