/** Elements nested deeper than this are opened no further: no page that people write comes near (levels). */
export const DEEPEST_ELEMENT = 1000;

/** WHATWG HTML, "void elements", with those of older versions. */
const VOID_TAGS: ReadonlySet<string> = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements whose content holds no tags. */
const RAW_TAGS: ReadonlySet<string> = new Set(["script", "style", "textarea", "title", "iframe", "noembed", "xmp"]);

/** Elements that end where the next of their kind begins right in them. */
const ENDED_BY_KIND: ReadonlyMap<string, string> = new Map([
  ["p", "p"],
  ["li", "li"],
  ["option", "option"],
  ["dt", "dt"],
  ["dd", "dt"],
  ["td", "td"],
  ["th", "td"],
  ["tr", "tr"],
]);

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;

/**
 * Leaves out tags that open elements deeper than a thousand levels, and those that end them; all text stays. The
 * parser's time grows with the square of the depth, so that a page of nothing but `<div>` would hold up a crawl for
 * minutes.
 */
export function limitNesting(html: string): string {
  return holdsMoreTags(html) ? new NestingLimit(html).apply() : html;
}

/** True where the text has enough tags to nest too deep at all. */
function holdsMoreTags(html: string): boolean {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    count += 1;
    if (count > DEEPEST_ELEMENT) {
      return true;
    }
  }
  return false;
}

class NestingLimit {
  readonly #html: string;
  /** Names of the open elements, outermost first. */
  readonly #open: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #pieces: string[] = [];
  #kept = 0;

  constructor(html: string) {
    this.#html = html;
  }

  apply(): string {
    let raw: string | undefined;
    for (const tag of this.#html.matchAll(TAG)) {
      const name = (tag[2] ?? "").toLowerCase();
      const ends = tag[1] === "/";
      if (raw !== undefined) {
        raw = ends && name === raw ? undefined : raw;
      } else if (ends) {
        this.#end(name, tag.index);
      } else if (RAW_TAGS.has(name)) {
        raw = name;
      } else if (!VOID_TAGS.has(name)) {
        this.#begin(name, tag.index);
      }
    }
    return this.#kept === 0 ? this.#html : this.#pieces.join("") + this.#html.slice(this.#kept);
  }

  #begin(name: string, at: number): void {
    const kind = ENDED_BY_KIND.get(name);
    const last = this.#open.at(-1);
    if (kind !== undefined && last !== undefined && ENDED_BY_KIND.get(last) === kind) {
      this.#pop();
    }
    this.#open.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (this.#open.length > DEEPEST_ELEMENT) {
      this.#leaveOut(at);
    }
  }

  /** An end tag closes all that stands open within its element; one that nothing opened closes nothing. */
  #end(name: string, at: number): void {
    if ((this.#counts.get(name) ?? 0) === 0) {
      return;
    }
    if (this.#open.lastIndexOf(name) >= DEEPEST_ELEMENT) {
      this.#leaveOut(at);
    }
    while (this.#pop() !== name) {
      // Each element is taken off once, whatever the order of end tags.
    }
  }

  #pop(): string | undefined {
    const name = this.#open.pop();
    if (name !== undefined) {
      this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    }
    return name;
  }

  #leaveOut(at: number): void {
    if (at < this.#kept) {
      return;
    }
    const end = this.#html.indexOf(">", at);
    this.#pieces.push(this.#html.slice(this.#kept, at), " ");
    this.#kept = end < 0 ? this.#html.length : end + 1;
  }
}
