import { describe, expect, it } from "vitest";
import { classifyPage } from "../../src/page/page-kind.js";
import { PAGE_KIND_RULES } from "../../src/page/page-kind-rules.js";
import { read } from "./read.js";

const ADDRESS = "https://www.example.edu/p/12";

describe("classifyPage", () => {
  it.each(PAGE_KIND_RULES.flatMap((rule) => rule.examples.map((title) => [title, rule.kind] as const)))(
    "takes '%s' for %s",
    (title, kind) => {
      expect(
        classifyPage(read(`<title>${title} | Example Health</title><h1>${title}</h1><p>Text.</p>`, { url: ADDRESS })),
      ).toBe(kind);
      expect(classifyPage(read(`<title>${title} | Example Health</title><p>Text.</p>`, { url: ADDRESS }))).toBe(kind);
    },
  );

  it("goes by the address where the heading only names the program", () => {
    const html = "<h1>Internal Medicine Residency</h1><p>Text.</p>";
    expect(classifyPage(read(html, { url: "https://www.example.edu/im/how-to-apply.html" }))).toBe("requirements");
    expect(classifyPage(read(html, { url: "https://www.example.edu/im/faq" }))).toBe("faq");
    expect(classifyPage(read(html, { url: ADDRESS }))).toBe("home");
  });

  it("does not read the headings of menus", () => {
    const page = read("<nav><h2>Contact Us</h2></nav><main><h2>Eligibility</h2><p>Text.</p></main>", { url: ADDRESS });
    expect(classifyPage(page)).toBe("requirements");
  });

  it("says so where nothing tells", () => {
    expect(classifyPage(read("<p>Text.</p>", { url: ADDRESS }))).toBe("other");
  });
});
