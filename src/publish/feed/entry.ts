import { load } from "cheerio/slim";
import { describe } from "../../diff/describe.js";
import { printable } from "../../diff/printable.js";
import type { LoggedChange } from "../../model/history.js";
import { entryId } from "./entry-id.js";
import { sentenceOf } from "./sentence.js";

/** One change as a feed shows it. Texts are printable but not escaped, except `html`. */
export interface FeedEntry {
  /** Never changes for the same change (RFC 4287, 4.2.6). */
  readonly id: string;
  readonly title: string;
  /** When the snapshot was made that showed the change, ISO 8601. */
  readonly at: string;
  /** The page that shows it. */
  readonly url?: string;
  /** What changed, what it means, and the quotes; all scraped text in it is escaped. */
  readonly html: string;
  /** State, specialty, fact key and effect. */
  readonly tags: readonly string[];
  readonly logged: LoggedChange;
}

export function entryOf(logged: LoggedChange): FeedEntry {
  const { change, specialty, at } = logged;
  const { quotes } = describe(change);
  const url = quotes.findLast((quote) => /^https?:/.test(quote.url))?.url;
  return {
    id: entryId(logged),
    title: sentenceOf(change),
    at,
    // Written anew, so that it is a URI (RFC 3986) whatever signs the page's address has.
    ...(url !== undefined && { url: new URL(url).href }),
    html: contentOf(logged),
    tags: [
      change.state,
      specialty,
      ...("key" in change ? [change.key] : [change.kind.split("_")[0] ?? change.kind]),
      ...("effect" in change && change.effect !== "neutral" ? [change.effect] : []),
    ],
    logged,
  };
}

function contentOf({ change }: LoggedChange): string {
  const { what, before, after, effect, cause, quotes } = describe(change);
  const $ = load("<div></div>", null, false);
  const content = $("div");
  const paragraph = (text: string) => $("<p></p>").text(text);
  content.append(paragraph(`${what}: ${before} → ${after}`));
  if (effect !== undefined && effect !== "neutral") {
    content.append(paragraph(`This ${effect} what international medical graduates meet.`));
  }
  if (cause !== undefined) content.append(paragraph(`Why: ${cause}.`));
  for (const { side, text, url } of quotes) {
    content.append(paragraph(side === "before" ? "Before:" : "Now:"));
    const quote = $("<blockquote></blockquote>").text(text);
    const address = /^https?:/.test(url) ? $("<a></a>").attr("href", url).text(url) : $("<span></span>").text(url);
    content.append(quote, $("<p></p>").append(address));
  }
  content.append(paragraph(`${printable(change.programName)}, ${printable(change.institution)} (${change.state})`));
  return content.html() ?? "";
}
