import { type ChildNode, type Document, type Element, isTag, isText } from "domhandler";
import { DomUtils, parseDocument } from "htmlparser2";
import { findEmailAddresses } from "../extract/contacts/email-addresses.js";
import { findPhoneNumbers } from "../extract/contacts/phone-numbers.js";
import {
  addressesIn,
  addressFromData,
  cloudflareHex,
  decodeCloudflare,
  mailtoAddresses,
  reversed,
} from "../page/disguise.js";
import { limitNesting } from "../page/nesting.js";
import { addressesInScript } from "../page/script-address.js";
import type { Pseudonyms } from "./pseudonyms.js";

/** Attributes whose text people read. */
const readAttributes = ["alt", "title", "aria-label", "placeholder", "value", "content", "label", "summary", "name"];
/** Attributes that only load or run something. */
const droppedAttributes = ["src", "srcset", "data-src", "data-srcset", "poster", "integrity", "background", "itemid"];

/**
 * A page's source with people, addresses and numbers replaced by made-up ones. Scripts, comments and addresses of
 * pictures are left out; scripts that write an address write its made-up form. `url` is the page's address.
 */
export function replacePeople(html: string, url: string, made: Pseudonyms): string {
  const document = parseDocument(limitNesting(html));
  const words = new WordReplacer(made);
  for (const node of everyNode(document)) {
    if (isText(node)) node.data = words.text(node.data);
    else if (node.type === "comment") DomUtils.removeElement(node);
    else if (isTag(node)) replaceInElement(node, url, made, words);
  }
  return DomUtils.getOuterHTML(document, { encodeEntities: "utf8" });
}

/** All nodes, gathered before any is changed. */
function everyNode(document: Document): ChildNode[] {
  const nodes: ChildNode[] = [];
  const open: ChildNode[] = document.children.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    nodes.push(node);
    if ("children" in node && node.type !== "script" && node.type !== "style") open.push(...node.children.toReversed());
  }
  return nodes;
}

function replaceInElement(element: Element, url: string, made: Pseudonyms, words: WordReplacer): void {
  const { attribs } = element;
  if (element.name === "script") {
    const written = element.children.map((child) => ("data" in child ? child.data : "")).join("");
    replaceScript(element, addressesInScript(written, "any"), made);
    return;
  }
  const hidden = addressFromData(element);
  if (hidden !== undefined) {
    for (const name of Object.keys(attribs)) if (name.startsWith("data-")) delete attribs[name];
    attribs["data-email"] = made.email(hidden);
  }
  for (const name of droppedAttributes) delete attribs[name];
  for (const name of Object.keys(attribs)) {
    if (/^on/i.test(name)) delete attribs[name];
    else if (name === "data-cfemail") attribs[name] = cloudflare(attribs[name] ?? "", made);
    else if (name === "href" || name === "action" || name === "cite")
      attribs[name] = link(attribs[name] ?? "", url, made, words);
    else if (readAttributes.includes(name)) attribs[name] = words.text(attribs[name] ?? "");
    else if (name.startsWith("data-") && name !== "data-email") attribs[name] = words.text(attribs[name] ?? "");
  }
  if (attribs.charset !== undefined) attribs.charset = "utf-8";
  if (/charset=/i.test(attribs.content ?? "")) attribs.content = "text/html; charset=utf-8";
}

function replaceScript(element: Element, addresses: readonly string[], made: Pseudonyms): void {
  const [first] = addresses;
  const [text] = element.children;
  delete element.attribs.src;
  if (text === undefined || !("data" in text)) return;
  text.data =
    first === undefined ? "" : `document.write('<a href="mailto:${made.email(first)}">${made.email(first)}</a>');`;
}

/** Encodes the made-up address with the key of the real one. */
function cloudflare(hex: string, made: Pseudonyms): string {
  const real = decodeCloudflare(hex);
  const [address] = real === undefined ? [] : addressesIn(real);
  if (address === undefined) return "";
  const key = Number.parseInt(hex.slice(0, 2), 16);
  const bytes = [...Buffer.from(made.email(address), "utf8")].map((byte) => byte ^ key);
  return Buffer.from([key, ...bytes]).toString("hex");
}

function link(href: string, base: string, made: Pseudonyms, words: WordReplacer): string {
  const hex = cloudflareHex(href);
  if (hex !== undefined) return `/cdn-cgi/l/email-protection#${cloudflare(hex, made)}`;
  if (/^\s*mailto:/i.test(href)) {
    const [address] = mailtoAddresses(href);
    return address === undefined ? "mailto:" : `mailto:${made.email(address)}`;
  }
  if (/^\s*(?:tel|sms|callto):/i.test(href)) {
    const written = href.replace(/^\s*\w+:/, "");
    return `tel:${made.phone(decodeURIComponentSafely(written)) ?? ""}`;
  }
  if (/^\s*javascript:/i.test(href)) {
    const [address] = addressesInScript(href, "any");
    return address === undefined ? "#" : `mailto:${made.email(address)}`;
  }
  return madeUpAddress(href, base, made, words);
}

/** An address with a made-up host, without names in its path; relative addresses stay relative. */
function madeUpAddress(href: string, base: string, made: Pseudonyms, words: WordReplacer): string {
  if (!URL.canParse(href, base)) return "#";
  const isWhole = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(href);
  if (!isWhole) return words.path(href);
  const address = new URL(href, base);
  if (!/^https?:$/.test(address.protocol)) return "#";
  const host = made.host(address);
  const scheme = made.owns(address) ? "http:" : address.protocol;
  return `${scheme}//${host}${words.path(`${address.pathname}${address.search}${address.hash}`)}`;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Replaces names, addresses and numbers in running text. */
class WordReplacer {
  readonly #names: RegExp | undefined;
  readonly #parts: RegExp | undefined;
  readonly #pathParts: RegExp | undefined;

  constructor(private readonly made: Pseudonyms) {
    const names = [...made.names.keys()].sort((a, b) => b.length - a.length);
    const parts = [...made.parts.keys()].filter((part) => part.length >= 3).sort((a, b) => b.length - a.length);
    const long = parts.filter((part) => part.length >= 4).map((part) => part.toLowerCase());
    this.#names = anyOf(names, "gu", (name) => name.split(/\s+/).map(escaped).join("\\s+"));
    this.#parts = anyOf([...parts, ...parts.map((part) => part.toUpperCase())], "gu", escaped);
    this.#pathParts = anyOf(long, "gi", escaped);
  }

  /** A text of the page. */
  text(text: string): string {
    if (text.trim() === "") return text;
    return this.#withoutNames(this.#withoutPhones(this.#withoutEmails(text)));
  }

  /** A path with its query: names in it are written in small letters, joined by hyphens. */
  path(path: string): string {
    if (this.#pathParts === undefined) return path;
    const parts = new Map([...this.made.parts].map(([real, made]) => [real.toLowerCase(), made.toLowerCase()]));
    return path.replace(this.#pathParts, (found) => parts.get(found.toLowerCase()) ?? found);
  }

  #withoutEmails(text: string): string {
    let result = "";
    let at = 0;
    for (const { address, start, end } of findEmailAddresses(text)) {
      result += text.slice(at, start) + this.made.email(address);
      at = end;
    }
    const plain = result + text.slice(at);
    const backwards = at === 0 ? reversed(plain) : "";
    const [hidden] = /@/.test(backwards) ? addressesIn(backwards) : [];
    return hidden === undefined ? plain : reversed(backwards.replace(hidden, this.made.email(hidden)));
  }

  #withoutPhones(text: string): string {
    let result = "";
    let at = 0;
    for (const { start, end } of findPhoneNumbers(text)) {
      const written = text.slice(start, end);
      // The extension is part of the words, not of the number.
      const number = /^.*?\d{4}(?!\d)(?=\D*(?:x|ext|opt|#|$))/is.exec(written)?.[0] ?? written;
      const made = this.made.phone(number);
      result += text.slice(at, start) + (made === undefined ? written : made + written.slice(number.length));
      at = end;
    }
    return result + text.slice(at);
  }

  #withoutNames(text: string): string {
    const whole =
      this.#names === undefined
        ? text
        : text.replace(this.#names, (found) => this.made.name(found.replace(/\s+/g, " ")));
    if (this.#parts === undefined) return whole;
    const parts = this.made.parts;
    const upper = new Map([...parts].map(([real, made]) => [real.toUpperCase(), made.toUpperCase()]));
    return whole.replace(this.#parts, (found) => parts.get(found) ?? upper.get(found) ?? found);
  }
}

/** Any of the words, as whole words; undefined for none. */
function anyOf(words: readonly string[], flags: string, write: (word: string) => string): RegExp | undefined {
  if (words.length === 0) return undefined;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(write).join("|")})(?![\\p{L}\\p{N}])`,
    flags.includes("u") ? flags : `${flags}u`,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
