import { buildPage, type PageSource } from "../../src/page/build-page.js";
import type { Block, Page } from "../../src/page/page.js";

/** A page as the builder reads it from HTML that a test writes. */
export function read(html: string, source: Partial<Omit<PageSource, "body">> = {}): Page {
  return buildPage({
    url: "https://www.example.edu/residency/apply.html",
    contentType: "text/html; charset=utf-8",
    body: new TextEncoder().encode(html),
    ...source,
  });
}

/** "kind: text" of all content blocks. */
export function contentOf(page: Page): string[] {
  return page.blocks.filter((block) => block.place === "content").map((block) => `${block.kind}: ${block.text}`);
}

/** The one block whose text begins so. */
export function blockOf(page: Page, start: string): Block {
  const found = page.blocks.filter((block) => block.text.startsWith(start));
  const [block] = found;
  if (block === undefined || found.length > 1) {
    throw new Error(
      `${found.length} blocks begin with "${start}": ${page.blocks.map((each) => each.text).join(" | ")}`,
    );
  }
  return block;
}
