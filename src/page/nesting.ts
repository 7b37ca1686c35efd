/** Elements nested deeper than this are opened no further: no page that people write comes near (levels). */
const DEEPEST_ELEMENT = 1000;

/** Elements that never hold others, and those that the next of their kind closes. */
const CLOSED_BY_THEMSELVES: ReadonlySet<string> = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot " +
    "option optgroup rt rp"
  ).split(" "),
);

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;

/**
 * Leaves tags out that open elements deeper than a thousand levels; all text stays. The parser's time grows with the
 * square of the depth, so that a page of nothing but `<div>` would hold up a crawl for minutes.
 */
export function limitNesting(html: string): string {
  let depth = 0;
  let kept = 0;
  const pieces: string[] = [];
  for (const tag of html.matchAll(TAG)) {
    const name = tag[2] ?? "";
    if (CLOSED_BY_THEMSELVES.has(name.toLowerCase())) {
      continue;
    }
    if (tag[1] === "/") {
      depth = Math.max(0, depth - 1);
      continue;
    }
    depth += 1;
    if (depth > DEEPEST_ELEMENT) {
      const end = html.indexOf(">", tag.index);
      pieces.push(html.slice(kept, tag.index), " ");
      kept = end < 0 ? html.length : end + 1;
    }
  }
  return kept === 0 ? html : pieces.join("") + html.slice(kept);
}
