import { resolveAddress } from "./links.js";
import type { Attributes, Tag } from "./tag.js";

/** What `head` says about the page. */
export interface PageHead {
  title: string;
  language?: string;
  generator?: string;
  canonical?: string;
  refresh?: { seconds: number; url: string };
  base?: string;
  nofollow: boolean;
}

/** Reads `html`, `meta`, `link` and `base` where they stand; the first of each counts. */
export function readHead(head: PageHead, element: Tag, pageUrl: string): void {
  const attribs = element.attribs;
  switch (element.name) {
    case "html":
      head.language ??= attribs.lang || attribs["xml:lang"] || undefined;
      return;
    case "base":
      head.base ??= attribs.href === undefined ? undefined : resolveAddress(attribs.href, pageUrl);
      return;
    case "link":
      if (/(?:^|\s)canonical(?:$|\s)/i.test(attribs.rel ?? "")) {
        head.canonical ??= resolveAddress(attribs.href ?? "", head.base ?? pageUrl);
      }
      return;
    default:
      readMeta(head, attribs, pageUrl);
  }
}

function readMeta(head: PageHead, attribs: Attributes, pageUrl: string): void {
  const name = (attribs.name ?? "").toLowerCase();
  const content = attribs.content ?? "";
  if (name === "generator" && content !== "") {
    head.generator ??= content.trim();
  }
  if (name === "robots" && /(?:^|[\s,])(?:nofollow|none)(?:$|[\s,])/i.test(content)) {
    head.nofollow = true;
  }
  if ((attribs["http-equiv"] ?? "").toLowerCase() === "refresh") {
    const found = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content);
    const url = found?.[2] === undefined ? undefined : resolveAddress(found[2].trim(), head.base ?? pageUrl);
    if (found !== null && url !== undefined && url !== pageUrl) {
      head.refresh ??= { seconds: Number(found[1]), url };
    }
  }
}
