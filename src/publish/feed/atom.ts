import { load } from "cheerio/slim";
import { Element, Text } from "domhandler";
import { dataLicence } from "../licence.js";
import type { FeedEntry } from "./entry.js";
import type { Feed } from "./feed.js";

/** A feed as Atom (RFC 4287), UTF-8. */
export function atomText(feed: Feed): string {
  const root = element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" }, [
    element("id", {}, feed.id),
    element("title", {}, feed.title),
    element("updated", {}, feed.updated),
    element("author", {}, [element("name", {}, "MatchScout")]),
    element("rights", {}, feed.rights),
    element("link", { rel: "license", href: dataLicence.path }),
    ...(feed.url === undefined ? [] : [element("link", { rel: "self", href: feed.url.atom })]),
    element(
      "generator",
      { uri: "https://www.npmjs.com/package/matchscout" },
      `MatchScout, schema ${feed.schemaVersion}`,
    ),
    ...feed.entries.map(entryElement),
  ]);
  const $ = load("", { xml: { encodeEntities: "utf8" } });
  $.root().append(root);
  return `<?xml version="1.0" encoding="utf-8"?>\n${$.xml()}\n`;
}

function entryElement({ id, title, at, url, html, tags }: FeedEntry): Element {
  return element("entry", {}, [
    element("id", {}, id),
    element("title", {}, title),
    element("updated", {}, at),
    element("published", {}, at),
    ...(url === undefined ? [] : [element("link", { rel: "alternate", href: url })]),
    ...tags.map((term) => element("category", { term })),
    element("content", { type: "html" }, html),
  ]);
}

function element(name: string, attributes: Record<string, string>, content: string | readonly Element[] = []): Element {
  return new Element(name, attributes, typeof content === "string" ? [new Text(content)] : [...content]);
}
