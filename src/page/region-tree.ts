import { controlledIds, foldTitleKind, namesItsPanel, panelId } from "./fold-title.js";
import { closesHeadings, isFolded } from "./markup.js";
import { PlaceReader } from "./place-words.js";
import { DEEPEST_REGION, type Panel, type Region, rootRegion } from "./region.js";
import type { FoldTitle } from "./run.js";
import { NO_ATTRIBUTES, type Tag } from "./tag.js";

/** Elements that a link within the page names, where they have no title of their own. */
const LINKED_PANELS: ReadonlySet<string> = new Set(["div", "section", "article"]);

/** The elements around text, and the titles that fold them. */
export class RegionTree {
  readonly root: Region = rootRegion();
  /** In document order, `root` first. */
  readonly regions: Region[] = [this.root];
  readonly #content: ReadonlySet<Tag>;
  readonly #places = new PlaceReader();
  /** Titles by the id of what they control, and by their own id with a `#` before it. */
  readonly #titles = new Map<string, FoldTitle>();

  /** `content`: the elements that the adapter names as the content area. */
  constructor(content: ReadonlySet<Tag>) {
    this.#content = content;
  }

  open(element: Tag, parent: Region): Region {
    if (parent.depth >= DEEPEST_REGION) {
      return parent;
    }
    const insideMain = parent.insideMain || parent.main || parent.tag === "article";
    const region: Region = {
      number: this.regions.length,
      parent,
      depth: parent.depth + 1,
      tag: element.name,
      claim: this.#places.claim(element, insideMain),
      main: this.#places.isMain(element),
      insideMain,
      chosen: parent.chosen || (this.#content.size > 0 && this.#content.has(element)),
      folded: parent.folded || isFolded(element),
      closer: parent.closer,
      panel: parent.panel,
      length: 0,
      linkLength: 0,
      links: 0,
      headingLength: 0,
      holdsMain: false,
      holdsTitle: false,
      namesStaff: false,
      place: undefined,
      path: undefined,
    };
    region.closer = closesHeadings(element) ? region : region.closer;
    region.panel = this.#panel(element, region) ?? region.panel;
    this.regions.push(region);
    return region;
  }

  /** The element as the title of something that folds, where it is one. */
  title(element: Tag): FoldTitle | undefined {
    const kind = foldTitleKind(element);
    if (kind === undefined) {
      return undefined;
    }
    const title: FoldTitle = { kind, text: "" };
    for (const id of controlledIds(element)) {
      if (kind !== "link" || !this.#titles.has(id)) {
        this.#titles.set(id, title);
      }
    }
    const own = element.attribs.id;
    if (own !== undefined) {
      this.#titles.set(`#${own}`, title);
    }
    return title;
  }

  #panel(element: Tag, region: Region): Panel | undefined {
    if (this.#titles.size === 0 || element.attribs === NO_ATTRIBUTES) {
      return undefined;
    }
    const { "aria-labelledby": label } = element.attribs;
    const id = panelId(element);
    const title =
      (id === undefined ? undefined : this.#titles.get(id)) ??
      (label === undefined ? undefined : this.#titles.get(`#${label}`));
    if (title === undefined || !namesItsPanel(title.text)) {
      return undefined;
    }
    const linked = title.kind === "link";
    return linked && (region.main || !LINKED_PANELS.has(region.tag))
      ? undefined
      : { region, title: title.text, linked };
  }
}
