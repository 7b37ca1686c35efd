import type { Place } from "./page.js";

/** What an element's tag, role or names say about the place of what it holds. */
export interface Claim {
  readonly place: Place;
  /** True for tags and roles; words in `class` and `id` are weaker and give way to content. */
  readonly firm: boolean;
  /** True for an `aside` whose `class` or `id` names a place too. */
  readonly named?: boolean;
}

/** An element around text, with the sums that tell menus from prose. All lengths in characters. */
export interface Region {
  /** Position among the regions of the page, in document order: parents come first. */
  readonly number: number;
  readonly parent: Region | undefined;
  readonly depth: number;
  readonly tag: string;
  readonly claim: Claim | undefined;
  /** True for `main`, `role=main` and the usual ids of the content area. */
  readonly main: boolean;
  readonly insideMain: boolean;
  /** True for the region that an adapter's content selector names, and all in it. */
  readonly chosen: boolean;
  /** True where the element or one around it is not shown at first. */
  readonly folded: boolean;
  /** The nearest element, itself included, whose end ends the reach of headings within it. */
  closer: Region | undefined;
  /** Title that folds the nearest panel around this region away. */
  panel: Panel | undefined;
  length: number;
  linkLength: number;
  links: number;
  headingLength: number;
  holdsMain: boolean;
  holdsTitle: boolean;
  /** True where the text names a coordinator or director: a sidebar that does is content. */
  namesStaff: boolean;
  place: Place | undefined;
  path: readonly number[] | undefined;
}

export interface Panel {
  readonly region: Region;
  readonly title: string;
  /** True where nothing but a link calls the panel so. */
  readonly linked: boolean;
}

/** Deeper elements share the region at this depth, so that paths stay short whatever a page nests. */
export const DEEPEST_REGION = 96;

/** The region around everything. */
export function rootRegion(): Region {
  return {
    number: 0,
    parent: undefined,
    depth: 0,
    tag: "",
    claim: undefined,
    main: false,
    insideMain: false,
    chosen: false,
    folded: false,
    closer: undefined,
    panel: undefined,
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
}

/** Adds up the sums of all regions from the innermost outwards. */
export function sumRegions(regions: readonly Region[]): void {
  for (let index = regions.length - 1; index > 0; index--) {
    const region = regions[index];
    const parent = region?.parent;
    if (region === undefined || parent === undefined) {
      continue;
    }
    parent.length += region.length;
    parent.linkLength += region.linkLength;
    parent.links += region.links;
    parent.headingLength += region.headingLength;
    parent.holdsMain ||= region.holdsMain || region.main;
    parent.holdsTitle ||= region.holdsTitle;
    parent.namesStaff ||= region.namesStaff;
  }
}

/** Numbers of the elements around a block, outermost first; shared by all blocks of the region. */
export function pathOf(region: Region): readonly number[] {
  if (region.path === undefined) {
    const path: number[] = [];
    for (let around: Region | undefined = region; around !== undefined; around = around.parent) {
      path.push(around.number);
    }
    region.path = path.reverse();
  }
  return region.path;
}

/** True where `inner` is `outer` or stands within it. */
export function isWithin(inner: Region, outer: Region): boolean {
  let around: Region | undefined = inner;
  while (around !== undefined && around.depth > outer.depth) {
    around = around.parent;
  }
  return around === outer;
}

/** The child of the innermost region that holds both which leads to `next`; `next` itself where it holds `title`. */
export function branchTowards(title: Region, next: Region): Region {
  let left: Region | undefined = title;
  let right: Region = next;
  while (left !== undefined && left.depth > right.depth) {
    left = left.parent;
  }
  while (left !== undefined && right.parent !== undefined && right.depth > left.depth) {
    if (right.parent === left) {
      return right;
    }
    right = right.parent;
  }
  while (left !== undefined && left.parent !== right.parent && left !== right && right.parent !== undefined) {
    left = left.parent;
    right = right.parent;
  }
  return right;
}
