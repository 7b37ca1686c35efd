import { addressesIn, cloudflareHex, decodeCloudflare, mailtoAddresses, percentDecode } from "./disguise.js";
import type { LinkKind } from "./page.js";
import { addressesInScript } from "./script-address.js";

export interface Destination {
  readonly kind: LinkKind;
  readonly target: string;
}

const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|csv|zip)$/i;

/** Paths and addresses that resolving leaves as they are: no dot segments, nothing to be escaped, a host of plain words. */
const PLAIN_PATH = /^\/(?!\/)[\w~/-]*(?:\.[a-z]\w*)?$/i;
const PLAIN_ADDRESS = /^https?:\/\/(?:[a-z][a-z0-9]*\.)+[a-z]{2,}\/[\w~/-]*(?:\.[a-z]\w*)?$/;

/** Resolves the addresses of a page's links against its base; remembers those that menus repeat. */
export class LinkReader {
  readonly #base: string;
  /** Scheme, host and port of the base; absent where a path alone does not follow on them. */
  readonly #origin: string | undefined;
  readonly #seen = new Map<string, readonly Destination[]>();

  /** `base`: address of the page, or of its `base` element resolved against it. */
  constructor(base: string) {
    this.#base = base;
    this.#origin = originOf(base);
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
    const target = this.#resolve(href);
    if (target === undefined || target.includes("/cdn-cgi/l/email-protection")) {
      return [];
    }
    return [{ kind: FILE_ENDING.test(target.split(/[?#]/, 1)[0] ?? "") ? "file" : "page", target }];
  }

  #resolve(href: string): string | undefined {
    if (this.#origin === undefined) {
      return resolveAddress(href, this.#base);
    }
    if (PLAIN_PATH.test(href)) {
      return this.#origin + href;
    }
    return PLAIN_ADDRESS.test(href) ? href : resolveAddress(href, this.#base);
  }
}

function originOf(base: string): string | undefined {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  return isPlain ? url.origin : undefined;
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
