import type { Link, Place } from "../page/page.js";
import { linkRules } from "./link-rules.js";

const placePoints: Readonly<Record<Place, number>> = {
  content: 1,
  sidebar: 0.5,
  navigation: 0.5,
  hidden: 0,
  header: 0,
  footer: -1,
  banner: -2,
};

/**
 * How much a link promises to someone who looks for requirements and contacts: about 6 for a link to requirements, 0
 * for one that says nothing, below 0 for one that leads away. `address` is where the link leads. Each rule counts
 * fully for the link's text, 0.6 for its address, 0.3 for the heading above it.
 */
export function linkScore(link: Pick<Link, "text" | "headings" | "place">, address: string): number {
  const text = words(link.text);
  const path = words(addressWords(address));
  const heading = words(link.headings.at(-1) ?? "");
  let score = placePoints[link.place];
  for (const { words: rule, points } of linkRules) {
    if (rule.test(text)) score += points;
    else if (rule.test(path)) score += points * 0.6;
    else if (rule.test(heading)) score += points * 0.3;
  }
  return score;
}

/** The last two folders and the file name: what stands further up is shared by all pages around. */
function addressWords(address: string): string {
  const url = new URL(address);
  const tail = url.pathname
    .split("/")
    .filter((part) => part !== "")
    .slice(-2)
    .join(" ");
  return `${tail.replace(/\.\w{2,5}$/, "").replace(/([a-z])([A-Z])/g, "$1 $2")} ${url.search}`;
}

function words(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
