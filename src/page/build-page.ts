import type { Document } from "domhandler";
import { parseDocument } from "htmlparser2";
import { assembleBlocks } from "./assemble.js";
import { decodeBody } from "./charset.js";
import { hideDuplicates } from "./duplicates.js";
import { linesOf } from "./lines.js";
import { limitNesting } from "./nesting.js";
import type { Page, Place } from "./page.js";
import { linksOf } from "./page-links.js";
import { placeRegions, placeRun } from "./place.js";
import { buildTextPage } from "./plain-text.js";
import { sumRegions } from "./region.js";
import { type Run, RunWriter } from "./run.js";
import { markElements, type PageSelectors } from "./selectors.js";
import { Walker } from "./walk.js";
import { type Walked, walkMarkup } from "./walk-markup.js";
import { walkTree } from "./walk-tree.js";

export interface PageSource {
  /** Address after redirects. */
  readonly url: string;
  /** The Content-Type header, with its `charset`, where there was one. */
  readonly contentType?: string;
  readonly body: Uint8Array;
  /** CSS selectors of the site's adapter. */
  readonly selectors?: PageSelectors;
}

/** Beside a sidebar or header this many times as long, a few words are no content: the frame took it all. */
const FRAME_SHARE = 10;

/**
 * Reads a page of HTML or plain text; `readDocument` reads PDFs as well. Returns its blocks and links in reading order; an
 * empty page gives none. Throws nothing for broken markup; `SelectorError` for a selector of the adapter that is no CSS.
 */
export function buildPage(source: PageSource): Page {
  const { text } = decodeBody(source.body, source.contentType);
  if (!isHtml(source.contentType, text)) {
    return buildTextPage(source.url, text);
  }
  if (source.selectors?.content === undefined && source.selectors?.contacts === undefined) {
    return pageOf(walkMarkup(text, source.url), source.url, "html");
  }
  return pageOfDocument(parseDocument(limitNesting(text)), source, "html");
}

function isHtml(contentType: string | undefined, text: string): boolean {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type.includes("html") || type.includes("xml")) {
    return true;
  }
  const start = text.slice(0, 2000);
  return type === "text/plain"
    ? /^\s*<(?:!doctype html|html)\b/i.test(start)
    : /<(?:!doctype|html|head|body|div|p|table|h[1-6]|ul|span|a|br|b|i|font|main|article)\b/i.test(start);
}

/** The page that a parsed document shows. Throws `SelectorError` for a selector of the adapter that is no CSS. */
export function pageOfDocument(
  document: Document,
  source: Pick<PageSource, "url" | "selectors">,
  kind: Page["kind"],
): Page {
  const writer = new RunWriter();
  const walker = new Walker(source.url, markElements(document, source.selectors), writer);
  walkTree(document, walker);
  return pageOf({ walker, writer }, source.url, kind);
}

function pageOf({ walker, writer }: Walked, url: string, kind: Page["kind"]): Page {
  const { head, regions } = walker;
  sumRegions(regions);
  placeRegions(regions);
  const chosen = regions.some((region) => region.chosen);
  const places = chosen ? chosenPlaces(writer.runs) : placesOf(writer.runs);
  const blocks = assembleBlocks(linesOf(writer.runs, places), head.title, regions);
  hideDuplicates(blocks, writer.runs);
  const { base, title, language, generator, canonical, refresh, nofollow } = head;
  const links = linksOf(walker.links, base ?? url, blocks, writer.runs, nofollow);
  return { url, kind, title, language, generator, canonical, refresh, blocks, links, nofollow };
}

/** The place of each run; where nothing would be content, all but menus, footers and hidden text is. */
function placesOf(runs: readonly Run[]): Place[] {
  const tail = runs.length * 0.8;
  const places = runs.map((run, index) => placeRun(run, index >= tail));
  const hasTitle = runs.some((run, index) => run.level === 1 && places[index] === "content");
  let content = 0;
  let frame = 0;
  runs.forEach((run, index) => {
    if (!hasTitle && run.level === 1 && places[index] === "header" && run.linkLength === 0) {
      places[index] = "content";
    }
    content += places[index] === "content" && run.level === 0 ? run.text.length : 0;
    frame += places[index] === "header" || places[index] === "sidebar" ? run.text.length - run.linkLength : 0;
  });
  if (content > 0 && content * FRAME_SHARE >= frame) {
    return places;
  }
  return places.map((place) => (place === "header" || place === "sidebar" ? "content" : place));
}

/** The place of each run where the adapter names the content area: what stands outside of it is not content. */
function chosenPlaces(runs: readonly Run[]): Place[] {
  return runs.map((run) => {
    const place = placeRun(run, false);
    return place === "content" && !run.region.chosen ? "sidebar" : place;
  });
}
