import type { Place } from "./page.js";
import type { Region } from "./region.js";
import type { Run } from "./run.js";

/** Text of this many characters, links left out, is prose that a page is about. */
const PROSE = 200;

/** Fewest links of a menu. */
const MENU_LINKS = 5;

/** Tags that can hold a menu of the 1990s or of a builder that gives it no name. */
const MENU_TAGS: ReadonlySet<string> = new Set(["ul", "ol", "div", "td", "table", "section", "center", "form", "dl"]);

const FOOTER_START =
  /^(?:last (?:updated|modified|reviewed|revised)|(?:page )?(?:updated|last) on|copyright|©|\(c\) ?\d{4}|all rights reserved|site (?:map|by)|designed by|powered by|webmaster)/i;
const FOOTER_LENGTH = 400;

const MENU_LINES =
  /^(?:skip to (?:main )?(?:content|navigation)|back to top|top of page|return to top|print(?: this)?(?: page)?|share(?: this)?(?: page)?|email this page|close(?: menu)?|menu|search|home)$/i;
const CRUMBS = /^(?:you are here:?\s*)?(?:home|main)\b.{0,40}?\s*[>»›/|→]/i;
const LINK_BAR = /[|·•»>]/;

/** Decides the place of each region, outermost first. `root` is the first region of the page. */
export function placeRegions(regions: readonly Region[]): void {
  const prose = regions[0] === undefined ? 0 : regions[0].length - regions[0].linkLength;
  for (const region of regions) {
    const around = region.parent?.place ?? "content";
    const menu = region.claim?.firm === true && region.claim.place === "navigation" && around !== "banner";
    const open = around === "content" || menu || (region.main && !isDeepIn(region));
    region.place = open ? ownPlace(region, prose) : around;
  }
}

/** True for a "main" that stands in a menu or footer: its name is a slip. */
function isDeepIn(region: Region): boolean {
  return region.parent?.claim?.firm === true && region.parent.claim.place !== "header";
}

function ownPlace(region: Region, prose: number): Place {
  if (region.chosen || region.main) {
    return "content";
  }
  const claim = region.claim;
  if (claim !== undefined && !region.holdsMain && isBelieved(region, claim.place, claim.firm, prose)) {
    return claim.place;
  }
  return isMenu(region, prose) ? "navigation" : "content";
}

function isBelieved(region: Region, place: Place, firm: boolean, prose: number): boolean {
  const own = region.length - region.linkLength;
  if (place === "sidebar" && (region.namesStaff || isBox(region))) {
    return false;
  }
  if (region.holdsTitle && own >= PROSE && place !== "footer") {
    return false;
  }
  if (firm || place === "footer") {
    return true;
  }
  if (place === "header" && (region.insideMain || (region.holdsTitle && region.links < MENU_LINKS))) {
    return false;
  }
  return own < PROSE * 1.5 || own < prose / 2;
}

/** An `aside` within the content area that holds text rather than links: a box of facts beside the text. */
function isBox(region: Region): boolean {
  const isAside = region.claim?.firm === true && region.claim.named !== true;
  return isAside && region.insideMain && region.length - region.linkLength >= Math.max(PROSE / 2, region.linkLength);
}

/** A list of links that stands apart from prose: nearly all of its text is links. */
function isMenu(region: Region, prose: number): boolean {
  if (
    region.links < MENU_LINKS ||
    region.insideMain ||
    region.holdsMain ||
    region.holdsTitle ||
    !MENU_TAGS.has(region.tag)
  ) {
    return false;
  }
  const own = region.length - region.linkLength;
  const share = region.tag === "td" ? 0.6 : 0.85;
  if (region.linkLength < region.length * share || own > PROSE || own > prose / 2) {
    return false;
  }
  const parent = region.parent;
  const beside = parent === undefined ? 0 : parent.length - parent.linkLength - own;
  const amongProse = region.tag !== "td" && parent !== undefined && parent.tag !== "body" && beside >= PROSE;
  return !amongProse && region.linkLength / region.links <= 60;
}

/** The place of one run: that of its region, unless its words say that it is part of the page's frame. */
export function placeRun(run: Run, lastFifth: boolean): Place {
  const place = run.region.place ?? "content";
  if (run.hidden) {
    return "hidden";
  }
  if (place !== "content" || run.region.chosen) {
    return place;
  }
  const text = run.text;
  if (lastFifth && text.length <= FOOTER_LENGTH && FOOTER_START.test(text)) {
    return "footer";
  }
  if (run.linkCount === 0 || text.length > 300 || run.level > 0) {
    return place;
  }
  if (run.linkLength >= text.length - 3 && MENU_LINES.test(text)) {
    return "navigation";
  }
  if (run.linkCount >= 3 && run.linkLength >= text.replace(/\W/g, "").length * 0.9 && LINK_BAR.test(text)) {
    return "navigation";
  }
  return (run.linkCount > 1 || run.linkLength >= text.length / 2) && CRUMBS.test(text) ? "navigation" : place;
}
