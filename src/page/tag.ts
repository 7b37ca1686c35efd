/** An element as the page model sees it: a start tag. Elements of domhandler's trees are such. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly attribs: Attributes;
}

export type Attributes = Readonly<Record<string, string>>;

/** What tags without attributes share, so that those, which are most, are known by it. */
export const NO_ATTRIBUTES: Attributes = Object.freeze({});
