import type { Place } from "./page.js";
import type { Claim } from "./region.js";
import { NO_ATTRIBUTES, type Tag } from "./tag.js";

/** Words in class names and ids that name a place: "main-nav", "region-sidebar-second", "cookie-notice". */
const PLACE_WORDS: ReadonlyMap<string, Place> = new Map([
  ...words(
    "nav navigation navbar menu submenu megamenu mega breadcrumb breadcrumbs crumbs pager pagination toc",
    "navigation",
  ),
  ...words(
    "leftnav sidenav topnav mainnav subnav quicklinks skip skiplink skiplinks search searchform offcanvas",
    "navigation",
  ),
  ...words("share sharing social addtoany sharethis addthis tagcloud language translate login", "navigation"),
  ...words("footer foot colophon copyright siteinfo", "footer"),
  ...words("header masthead topbar utility", "header"),
  ...words("sidebar sidebars rail related recent widget widgets widgettitle newsletter subscribe", "sidebar"),
  ...words("cookie cookies cookiebar consent gdpr ccpa onetrust cookiebot banner popup", "banner"),
]);

/** Words that say where, how or for which screen, not what. */
const NEUTRAL_WORDS: ReadonlySet<string> = new Set(
  (
    "main site page global top bottom left right first second third primary secondary tertiary upper lower inner outer " +
    "wrap wrapper container region layout area section block row col column box bar list links link items item inline " +
    "desktop mobile sticky fixed home local level default horizontal vertical collapse collapsible dropdown toggle label " +
    "info icons icon media follow posts entries news articles notice dialog modal overlay text title form input " +
    "et wp css ms js id univ the bg dark light fluid full width new old logo brand global gb sf oc uids l g c u md sm lg xs xl"
  ).split(" "),
);

/** Places that one word is enough for, whatever other words stand with it ("residency-sidebar"). */
const TELLING_WORDS: ReadonlySet<string> = new Set(
  (
    "nav navigation navbar breadcrumb breadcrumbs leftnav sidenav topnav mainnav subnav sidebar cookie cookies " +
    "cookiebar consent gdpr onetrust skiplink addtoany sharethis pagination menu"
  ).split(" "),
);

/** Words after which a name speaks about content ("content-with-nav", "has-sidebar", "elementor-widget-text-editor"). */
const CONTENT_WORDS: ReadonlySet<string> = new Set(
  "has with without no not is content body article entry elementor panel accordion card hide show before after".split(
    " ",
  ),
);

const PLACES_BY_ROLE: ReadonlyMap<string, Place> = new Map([
  ["navigation", "navigation"],
  ["menu", "navigation"],
  ["menubar", "navigation"],
  ["search", "navigation"],
  ["directory", "navigation"],
  ["banner", "header"],
  ["contentinfo", "footer"],
  ["complementary", "sidebar"],
]);

const PLACES_BY_TAG: ReadonlyMap<string, Place> = new Map([
  ["nav", "navigation"],
  ["search", "navigation"],
  ["footer", "footer"],
  ["header", "header"],
  ["aside", "sidebar"],
]);

const MAIN_NAMES =
  /(?:^|\s)(?:main|content|main-?content|maincontent|primary|page-?content|body-?content|content-?body|content-?area|content-?main)(?:$|\s)/i;

function words(list: string, place: Place): [string, Place][] {
  return list.split(" ").map((word) => [word, place]);
}

/** Reads places from tags, roles, classes and ids; remembers the names that a page repeats. */
export class PlaceReader {
  readonly #seen = new Map<string, Place | undefined>();

  /** True for the element that holds the page's content by its own word. */
  isMain(element: Tag): boolean {
    if (element.name === "main") {
      return true;
    }
    if (element.attribs === NO_ATTRIBUTES) {
      return false;
    }
    if (element.attribs.role === "main") {
      return true;
    }
    const id = element.attribs.id;
    return id !== undefined && element.name !== "a" && MAIN_NAMES.test(id);
  }

  /** What the element claims to be, or nothing. `insideMain`: the element stands in the page's content area. */
  claim(element: Tag, insideMain: boolean): Claim | undefined {
    const { name: tag, attribs } = element;
    if (tag === "body" || tag === "html" || tag === "main" || tag === "p") {
      return undefined;
    }
    if (attribs === NO_ATTRIBUTES && !PLACES_BY_TAG.has(tag)) {
      return undefined;
    }
    const role = attribs.role;
    const byRole = role === undefined ? undefined : PLACES_BY_ROLE.get(role);
    if (byRole !== undefined) {
      return { place: byRole, firm: true };
    }
    const byTag = PLACES_BY_TAG.get(tag);
    if (byTag !== undefined && !(insideMain && (byTag === "header" || byTag === "footer"))) {
      const named =
        byTag === "sidebar" && (this.#fromNames(attribs.id) ?? this.#fromNames(attribs.class)) !== undefined;
      return { place: byTag, firm: true, named };
    }
    if (attribs["aria-label"]?.toLowerCase() === "breadcrumb") {
      return { place: "navigation", firm: true };
    }
    const byId = this.#fromNames(attribs.id);
    const place = byId ?? this.#fromNames(attribs.class);
    return place === undefined ? undefined : { place, firm: false };
  }

  #fromNames(names: string | undefined): Place | undefined {
    if (names === undefined || names === "") {
      return undefined;
    }
    if (this.#seen.has(names)) {
      return this.#seen.get(names);
    }
    let place: Place | undefined;
    for (const name of names.split(/\s+/)) {
      place ??= placeOfName(name);
    }
    this.#seen.set(names, place);
    return place;
  }
}

/** The place that one class name or id tells, such as `footer` for "site-footer" and nothing for "has-sidebar". */
export function placeOfName(name: string): Place | undefined {
  const parts = name
    .slice(0, 80)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/);
  let place: Place | undefined;
  let telling: Place | undefined;
  let plain = true;
  for (const part of parts) {
    const found = PLACE_WORDS.get(part);
    if (CONTENT_WORDS.has(part)) {
      return undefined;
    }
    if (found !== undefined) {
      place = found;
      telling = TELLING_WORDS.has(part) ? found : telling;
    } else if (part !== "" && !NEUTRAL_WORDS.has(part)) {
      plain = false;
      telling = telling === undefined ? undefined : telling;
    }
  }
  return plain ? place : telling;
}
