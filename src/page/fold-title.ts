import type { FoldTitleKind } from "./run.js";
import { NO_ATTRIBUTES, type Tag } from "./tag.js";

/** Class names that builders give to the title of what folds (Divi, Elementor, Bootstrap, Yoast FAQ, Drupal FAQ …). */
const TITLE_CLASS = new RegExp(
  [
    "et_pb_toggle_title",
    "elementor-(?:tab|toggle|accordion)-title",
    "(?:accordion|collapsible|collapse|toggle|expander|spoiler|faq)[\\w-]*[_-](?:title|heading|header|head|trigger|button|btn|question|control|toggle)",
    "accordion|collapsible",
    "(?:ui-accordion-header|uk-accordion-title|vc_tta-panel-title|vc_toggle_title|su-spoiler-title|c-accordion__header)",
    "(?:schema-faq|rank-math|faq|qa|field)[\\w-]*[_-]question",
    "field--?name-field-(?:faq-)?question",
    "question|faq-q",
  ]
    .map((name) => `(?:${name})`)
    .join("|")
    .replace(/^/, "(?:^|\\s)(?:")
    .concat(")(?:$|\\s)"),
  "i",
);
const LABEL_CLASS = /(?:^|[\s_-])(?:tab|accordion|collaps\w*|toggle|fold)(?:$|[\s_-])/i;
const DIVI_TAB = /\bet_pb_tab_\d+\b/;

/** Longer scripts do more than to open a panel (characters). */
const LONGEST_SCRIPT = 300;

const PANEL_HEADING = /(?:^|\s)(?:panel|card)-(?:heading|header)(?:$|\s)/;

const TITLE_TAGS: ReadonlySet<string> = new Set(
  "summary button a h2 h3 h4 h5 h6 div span p dt li strong label legend".split(" "),
);

/** Words of a button that opens or closes something without naming it. */
const UNNAMED =
  /^(?:(?:skip|jump|back|go|return) (?:to|up)\b.*|top|(?:read|show|see|view|learn|load) (?:more|less|all)|expand(?: all)?|collapse(?: all)?|toggle.*|menu|search|open|close|more|less|next|previous|filter.*|[+\-×x▾▼])?$/i;

/** How an element titles what folds or what it leads to, or nothing where it does not. */
export function foldTitleKind(element: Tag): FoldTitleKind | undefined {
  const { name: tag, attribs } = element;
  if (tag === "summary") {
    return "title";
  }
  if (attribs === NO_ATTRIBUTES || !TITLE_TAGS.has(tag)) {
    return undefined;
  }
  return ownKind(element) ?? (controlledIds(element).length > 0 ? "link" : undefined);
}

function ownKind({ name: tag, attribs }: Tag): FoldTitleKind | undefined {
  if (attribs.role === "tab") {
    return attribs["aria-expanded"] !== undefined && tag !== "a" && tag !== "button" ? "title" : "tab";
  }
  const toggle = attribs["data-toggle"] ?? attribs["data-bs-toggle"];
  if (toggle === "tab" || toggle === "pill") {
    return "tab";
  }
  if (toggle === "collapse" || (attribs["aria-expanded"] !== undefined && attribs["aria-haspopup"] === undefined)) {
    return "title";
  }
  const names = attribs.class;
  if (names === undefined || tag === "li") {
    return undefined;
  }
  if (tag === "label") {
    // The label of a check box that a style sheet makes a switch.
    return attribs.for !== undefined && LABEL_CLASS.test(names) ? "title" : undefined;
  }
  if (/(?:^|\s)accordion(?:$|\s)/i.test(names) && tag !== "button") {
    return undefined;
  }
  return TITLE_CLASS.test(names) || (tag !== "div" && PANEL_HEADING.test(names)) ? "title" : undefined;
}

/**
 * Ids of the panels that a title opens: `aria-controls`, `data-target`, `href="#…"`, what a script of its own is given;
 * for Divi the class that a tab and its panel share.
 */
export function controlledIds({ name: tag, attribs }: Tag): string[] {
  const ids = (attribs["aria-controls"] ?? "").split(/\s+/);
  for (const target of [attribs["data-target"], attribs["data-bs-target"], attribs.href]) {
    if (target?.startsWith("#")) {
      ids.push(target.slice(1));
    }
  }
  ids.push((attribs["data-tab"] ?? "").replace(/^#/, ""));
  for (const script of [attribs.onclick, attribs.href?.startsWith("javascript:") ? attribs.href : undefined]) {
    if (script !== undefined && script.length <= LONGEST_SCRIPT) {
      ids.push(...[...script.matchAll(/['"]#?([A-Za-z][\w-]*)['"]/g)].map(([, id = ""]) => id));
    }
  }
  if (tag === "li" && attribs.class !== undefined) {
    ids.push(DIVI_TAB.exec(attribs.class)?.[0] ?? "");
  }
  return ids.filter((id) => id !== "");
}

/** What a title calls an element that it opens. */
export function panelId({ name: tag, attribs }: Tag): string | undefined {
  return attribs.id ?? (tag === "div" && attribs.class !== undefined ? DIVI_TAB.exec(attribs.class)?.[0] : undefined);
}

/** True where a title names what it folds, unlike "Show more". */
export function namesItsPanel(title: string): boolean {
  return title.length <= 300 && !UNNAMED.test(title);
}
