import { addressesIn, cloudflareHex, decodeCloudflare, mailtoAddresses, percentDecode } from "./disguise.js";
import type { LinkKind } from "./page.js";
import { addressesInScript } from "./script-address.js";

export interface Destination {
  readonly kind: LinkKind;
  readonly target: string;
}

const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|csv|zip)$/i;

/** Resolves the addresses of a page's links against its base; remembers those that menus repeat. */
export class LinkReader {
  readonly #base: string;
  readonly #seen = new Map<string, readonly Destination[]>();

  /** `base`: address of the page, or of its `base` element resolved against it. */
  constructor(base: string) {
    this.#base = base;
  }

  /** Where a `href` leads: nothing for anchors on the page and schemes that no crawler follows. */
  read(href: string): readonly Destination[] {
    let found = this.#seen.get(href);
    if (found === undefined) {
      found = this.#destinations(href.trim());
      this.#seen.set(href, found);
    }
    return found;
  }

  #destinations(href: string): readonly Destination[] {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
    if (href === "" || href.startsWith("#")) {
      return [];
    }
    if (scheme === "tel" || scheme === "callto") {
      const number = percentDecode(href.slice(scheme.length + 1).replace(/^\/+/, "")).trim();
      return number === "" ? [] : [{ kind: "phone", target: number }];
    }
    const addresses = hiddenAddresses(href);
    if (addresses.length > 0) {
      return addresses.map((target) => ({ kind: "mail", target }));
    }
    if (scheme !== undefined && scheme !== "http" && scheme !== "https") {
      return [];
    }
    const target = resolveAddress(href, this.#base);
    if (target === undefined || target.includes("/cdn-cgi/l/email-protection")) {
      return [];
    }
    return [{ kind: FILE_ENDING.test(target.split(/[?#]/, 1)[0] ?? "") ? "file" : "page", target }];
  }
}

/** E-mail addresses that a `href` holds openly (`mailto:`) or in a disguise (Cloudflare, `javascript:`). */
export function hiddenAddresses(href: string): string[] {
  const start = href.slice(0, 12).toLowerCase().trimStart();
  if (start.startsWith("mailto:")) {
    return mailtoAddresses(href);
  }
  if (start.startsWith("javascript:")) {
    return addressesInScript(percentDecode(href.trimStart().slice("javascript:".length)), "any");
  }
  const hex = cloudflareHex(href);
  const decoded = hex === undefined ? undefined : decodeCloudflare(hex);
  return decoded === undefined ? [] : addressesIn(decoded.split("?", 1)[0] ?? "");
}

/** The absolute http(s) address, or nothing where it cannot be resolved. */
export function resolveAddress(href: string, base: string): string | undefined {
  try {
    const url = new URL(href, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
