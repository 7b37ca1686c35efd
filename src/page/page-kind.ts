import type { Page } from "./page.js";
import { PAGE_KIND_RULES, type PageKind } from "./page-kind-rules.js";

/** Says what a page is for, by its first heading, then its title, then the words of its address. */
export function classifyPage(page: Pick<Page, "url" | "title" | "blocks">): PageKind {
  const first = page.blocks.find((block) => block.kind === "heading" && block.place === "content" && block.level === 1);
  const heading = first ?? page.blocks.find((block) => block.kind === "heading" && block.place === "content");
  const specific = (heading === undefined ? undefined : kindOfTitle(heading.text)) ?? kindOfTitle(ownTitle(page.title));
  const byPath = kindOfPath(page.url);
  // "Internal Medicine Residency" stands above every page of a program: its address says more.
  if (specific === undefined || specific === "home") {
    return byPath ?? specific ?? "other";
  }
  return specific;
}

function kindOfTitle(text: string): PageKind | undefined {
  return PAGE_KIND_RULES.find((rule) => rule.title.test(text))?.kind;
}

function kindOfPath(url: string): PageKind | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  return PAGE_KIND_RULES.find((rule) => rule.path.test(path))?.kind;
}

/** The title without the name of the site after it ("How to Apply | Example Health"). */
function ownTitle(title: string): string {
  return title.split(/\s+[|–—»·-]\s+/, 1)[0] ?? title;
}
