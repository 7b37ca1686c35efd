import { describe, expect, it } from "vitest";
import { SelectorError } from "../../src/page/selectors.js";
import { blockOf, contentOf, read } from "./read.js";

const HTML =
  '<h1>Portal</h1><div class="sidebar box"><h2>Visas</h2><p>J-1 only.</p></div><div class="p"><b class="n">Orla Finch</b><p class="r">Coordinator</p><p>Room 4</p></div><div class="p"><b class="n">Ben Ash</b></div>';

describe("an adapter's selectors", () => {
  it("say what is content, against the page's own names", () => {
    const page = read(HTML, { selectors: { content: ".box" } });
    expect(contentOf(page)).toEqual(["heading: Visas", "text: J-1 only."]);
    expect(blockOf(page, "Room 4").place).not.toBe("content");
  });

  it("change nothing where they match nothing", () => {
    expect(contentOf(read(HTML, { selectors: { content: ".nowhere" } }))).toEqual(contentOf(read(HTML)));
  });

  it("mark staff cards, names and roles", () => {
    const page = read(HTML, { selectors: { contacts: { card: ".p", name: ".n", role: ".r" } } });
    expect(blockOf(page, "Orla Finch").card).toEqual({ id: 0, part: "name" });
    expect(blockOf(page, "Coordinator").card).toEqual({ id: 0, part: "role" });
    expect(blockOf(page, "Room 4").card).toEqual({ id: 0 });
    expect(blockOf(page, "Ben Ash").card).toEqual({ id: 1, part: "name" });
    expect(blockOf(page, "J-1 only").card).toBeUndefined();
  });

  it("that are no CSS are named in the error", () => {
    expect(() => read(HTML, { selectors: { content: "div[" } })).toThrow(SelectorError);
    expect(() => read(HTML, { selectors: { content: "div[" } })).toThrow("div[");
  });
});
