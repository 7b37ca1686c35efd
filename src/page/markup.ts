import { NO_ATTRIBUTES, type Tag } from "./tag.js";

/** Elements that stand on lines of their own (WHATWG HTML, "rendering", display: block and its kin). */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup p pre search " +
    "section summary table tbody td tfoot th thead tr ul caption noframes"
  ).split(" "),
);

/** Elements whose content nobody reads as text of the page. */
const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    "template noscript svg math iframe embed canvas audio video select textarea datalist option progress meter " +
    "frame param source track object applet"
  ).split(" "),
);

/** Containers whose heading speaks only for what they hold. */
const CLOSING_TAGS: ReadonlySet<string> = new Set(
  "article aside td th li dd details blockquote figure header footer nav dialog".split(" "),
);

const CLOSING_CLASS =
  /(?:^|[\s_-])(?:card|callout|alert|well|promo|notice|infobox|teaser|tile|person|member|profile|vcard|cta)(?:$|[\s_-])/i;

/** What the walk does with an element. */
export type TagKind =
  /** Opens a block, or stands within a line: its children are read. */
  | "block"
  | "inline"
  /** Neither it nor what it holds is read. */
  | "silent"
  | "line break"
  | "rule"
  | "image"
  | "area"
  | "head"
  /** Read for the text that it holds. */
  | "raw";

const KINDS: ReadonlyMap<string, TagKind> = new Map([
  ...kinds("wbr", "silent"),
  ...[...SILENT_TAGS].map((tag): [string, TagKind] => [tag, "silent"]),
  ...[...BLOCK_TAGS].map((tag): [string, TagKind] => [tag, "block"]),
  ...kinds("br", "line break"),
  ...kinds("hr", "rule"),
  ...kinds("img input", "image"),
  ...kinds("area", "area"),
  ...kinds("meta link base", "head"),
  ...kinds("style script title", "raw"),
  ...kinds("a abbr b big cite code del em font i ins label mark q s small span strike strong sub sup time u", "inline"),
]);

function kinds(tags: string, kind: TagKind): [string, TagKind][] {
  return tags.split(" ").map((tag) => [tag, kind]);
}

/** What the walk does with elements of a name; custom elements are blocks. */
export function kindOfTag(tag: string): TagKind {
  return KINDS.get(tag) ?? (tag.includes("-") && !tag.startsWith("font-") ? "block" : "inline");
}

/** True for a container after whose end its headings no longer hold, so long as it held more than headings. */
export function closesHeadings(element: Tag): boolean {
  if (CLOSING_TAGS.has(element.name)) {
    return true;
  }
  if (element.attribs === NO_ATTRIBUTES) {
    return false;
  }
  const names = element.attribs.class;
  return names !== undefined && CLOSING_CLASS.test(names);
}

/** 1 to 6 for h1-h6 and `role=heading` (WAI-ARIA: level 2 where `aria-level` is missing), else 0. */
export function headingLevel(element: Tag): number {
  const tag = element.name;
  if (tag.length === 2 && tag.charCodeAt(0) === 104) {
    const level = tag.charCodeAt(1) - 48;
    return level >= 1 && level <= 6 ? level : 0;
  }
  if (element.attribs === NO_ATTRIBUTES || element.attribs.role !== "heading") {
    return 0;
  }
  const level = Number.parseInt(element.attribs["aria-level"] ?? "2", 10);
  return level >= 1 ? Math.min(level, 6) : 2;
}

const BOLD_TAGS: ReadonlySet<string> = new Set(["b", "strong", "u"]);
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration[^;]*underline/i;

/**
 * Names of what style sheets set in bold or larger type: labels of fields, titles that are no h1-h6, `h3` as a class. The
 * titles that people hold are none.
 */
const BOLD_CLASS =
  /(?:^|\s)(?:bold|strong|fw-bold|font-weight-bold|field__label|field-label|subhead|subheader|h[1-6]|(?![\w-]*(?:job|position|staff|person|people|member|team|faculty|professional|academic))(?:[\w-]*[_-])?(?:sub)?(?:title|heading)|field-[a-z]*title)(?:$|\s)/i;

export function isBold(element: Tag): boolean {
  if (BOLD_TAGS.has(element.name)) {
    return true;
  }
  if (element.attribs === NO_ATTRIBUTES) {
    return false;
  }
  const style = element.attribs.style;
  const names = element.attribs.class;
  if (names !== undefined && BOLD_CLASS.test(names)) {
    return true;
  }
  return style !== undefined && element.name !== "a" && BOLD_STYLE.test(style);
}

const FONT_SIZE =
  /font-size\s*:\s*(?:([\d.]+)\s*(px|pt|r?em|%)|(x{1,2}-large|larger?)\b|(?:x{1,2}-small|smaller?|medium)\b)/i;

/** Sizes from which type is larger than that of most texts (CSS Values: pixels, points, multiples and shares of the usual size). */
const LARGE: ReadonlyMap<string, number> = new Map([
  ["px", 18],
  ["pt", 13.5],
  ["em", 1.15],
  ["rem", 1.15],
  ["%", 115],
]);

/** Whether the element sets its text in type larger than usual, where it says anything of its size. */
export function setsLargeType({ name, attribs }: Tag): boolean | undefined {
  if (name === "font" && attribs.size !== undefined) {
    return /^\s*(?:\+[1-9]|[4-7])/.test(attribs.size);
  }
  const { style } = attribs;
  if (style === undefined || !style.includes("font-size")) {
    return undefined;
  }
  const [found, size, unit = "", word] = FONT_SIZE.exec(style) ?? [];
  if (found === undefined) {
    return undefined;
  }
  return size === undefined
    ? word !== undefined
    : Number(size) >= (LARGE.get(unit.toLowerCase()) ?? Number.POSITIVE_INFINITY);
}

const NOT_SHOWN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const NOT_SHOWN_CLASS = /(?:^|\s)(?:d-none|hidden|hide|mobile-only|visible-xs|visible-sm|is-hidden)(?:$|\s)/i;

/** True where the element is not shown at first: a folded panel, a tab that is not chosen, a copy for phones. */
export function isFolded(element: Tag): boolean {
  const attribs = element.attribs;
  if (attribs === NO_ATTRIBUTES) {
    return false;
  }
  const style = attribs.style;
  const names = attribs.class;
  return (
    attribs.hidden !== undefined ||
    attribs["aria-hidden"] === "true" ||
    (style !== undefined && NOT_SHOWN_STYLE.test(style)) ||
    (names !== undefined && NOT_SHOWN_CLASS.test(names))
  );
}

const SPOKEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader|element-invisible|assistive-text|ms-hidden|sr-only-focusable|usa-sr-only|show-for-sr)(?:$|\s)/i;

/** True for text that only screen readers speak. */
export function isSpokenOnly(element: Tag): boolean {
  const names = element.attribs === NO_ATTRIBUTES ? undefined : element.attribs.class;
  return names !== undefined && SPOKEN_CLASS.test(names);
}
