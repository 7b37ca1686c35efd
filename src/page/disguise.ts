import { type Attributes, NO_ATTRIBUTES, type Tag } from "./tag.js";

const ADDRESS = /[a-z0-9._%+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/i;
const WHOLE_ADDRESS = new RegExp(`^${ADDRESS.source}$`, "i");
const ALL_ADDRESSES = new RegExp(ADDRESS.source, "gi");

/** True where the text is one e-mail address and nothing else. */
function isAddress(text: string): boolean {
  return text.length <= 254 && WHOLE_ADDRESS.test(text);
}

/** The e-mail addresses in a text, in lower case, each once. */
export function addressesIn(text: string): string[] {
  return text.includes("@") ? [...new Set(text.match(ALL_ADDRESSES)?.map((found) => found.toLowerCase()))] : [];
}

/** Decodes Cloudflare's `data-cfemail`: the first byte is the key that the others are combined with (XOR). */
export function decodeCloudflare(hex: string): string | undefined {
  if (!/^(?:[0-9a-f]{2}){4,}$/i.test(hex)) {
    return undefined;
  }
  const bytes = Buffer.from(hex, "hex");
  const key = bytes[0] ?? 0;
  return Buffer.from(bytes.subarray(1).map((byte) => byte ^ key)).toString("utf-8");
}

/** The hexadecimal part of `/cdn-cgi/l/email-protection#…`. */
export function cloudflareHex(href: string): string | undefined {
  const start = href.indexOf("/cdn-cgi/l/email-protection#");
  return start < 0 ? undefined : href.slice(start + "/cdn-cgi/l/email-protection#".length);
}

/** Addresses of a `mailto:` (RFC 6068): decoded, without subject and body; those in `to=` too. */
export function mailtoAddresses(href: string): string[] {
  const [to = "", query = ""] = href.replace(/^\s*mailto:/i, "").split("?", 2);
  const more = query
    .split("&")
    .filter((field) => /^to=/i.test(field))
    .map((field) => field.slice(3));
  return addressesIn([to, ...more].map(percentDecode).join(","));
}

/** Decodes `%40` and its like; a text with a broken escape is returned as it is. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%40/g, "@").replace(/%2e/gi, ".").replace(/%20/g, " ");
  }
}

/** The text read from right to left, by characters. */
export function reversed(text: string): string {
  return [...text].reverse().join("");
}

/** True where a text holds an address only when it is read backwards. */
export function looksReversed(written: string, backwards: string): boolean {
  const found = backwards.match(ADDRESS)?.[0] ?? "";
  return /\.(?:edu|org|com|net|gov|mil)$/i.test(found) || (hasKnownEnding(found) && addressesIn(written).length === 0);
}

const USER_NAMES = ["data-user", "data-name", "data-local", "data-account", "data-username", "data-mailbox", "data-u"];
const HOST_NAMES = ["data-domain", "data-host", "data-website", "data-server", "data-hostname", "data-d"];
const ENDING_NAMES = ["data-tld", "data-ext", "data-suffix"];
const WHOLE_NAMES = ["data-email", "data-mail", "data-mailto", "data-e-mail", "data-enc-email", "data-address"];

/** The address that `data-` attributes hold whole or in parts, forwards or backwards. */
export function addressFromData(element: Tag): string | undefined {
  const attribs = element.attribs;
  if (attribs === NO_ATTRIBUTES || !hasData(attribs)) {
    return undefined;
  }
  const user = firstOf(attribs, USER_NAMES);
  const host = firstOf(attribs, HOST_NAMES);
  if (user !== undefined && host !== undefined) {
    const ending = firstOf(attribs, ENDING_NAMES);
    const address = `${user}@${host}${ending === undefined ? "" : `.${ending.replace(/^\./, "")}`}`;
    const backwards = `${reversed(user)}@${reversed(host)}`;
    return [address, backwards].find((candidate) => hasKnownEnding(candidate)) ?? validAddress(address);
  }
  const whole = firstOf(attribs, WHOLE_NAMES);
  if (whole === undefined) {
    return undefined;
  }
  const plain = whole.replace(/\s*[[({]\s*at\s*[\])}]\s*/i, "@").replace(/\s*[[({]\s*dot\s*[\])}]\s*/gi, ".");
  return [plain, reversed(plain), fromBase64(plain), percentDecode(plain)].find((candidate) =>
    hasKnownEnding(candidate),
  );
}

function hasData(attribs: Attributes): boolean {
  for (const name in attribs) {
    if (name.startsWith("data-")) {
      return true;
    }
  }
  return false;
}

function firstOf(attribs: Attributes, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attribs[name];
    if (value !== undefined && value !== "") {
      return value;
    }
  }
  return undefined;
}

function validAddress(text: string): string | undefined {
  return isAddress(text) ? text : undefined;
}

/** True for an address under a top-level domain that program pages use, so that a reversed one is told from it. */
export function hasKnownEnding(text: string): boolean {
  return isAddress(text) && /\.(?:edu|org|com|net|gov|mil|us|info|health|care|[a-z]{2})$/i.test(text);
}

function fromBase64(text: string): string {
  return /^[A-Za-z0-9+/]{8,}={0,2}$/.test(text) ? Buffer.from(text, "base64").toString("utf-8") : "";
}
