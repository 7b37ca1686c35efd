import { isAddressOf, mailboxKind } from "../extract/contacts/email-addresses.js";
import { notInNames } from "../extract/contacts/name-words.js";
import { phoneNumberOf } from "../extract/contacts/phone-numbers.js";
import { registrableDomain } from "../fetch/redirects.js";
import { familyNames, givenNames } from "./made-up-names.js";

/** Bodies that speak for no program: their addresses are nobody's, and pages are read by them. */
const publicBodies =
  /(?:^|\.)(?:aamc|ecfmg|nrmp|usmle|nbme|nbome|acgme|intealth|faimer|ama-assn|osteopathic|sfmatch|auanet|aoa|state\.gov|uscis\.gov|travel\.state)(?:\.org|\.gov|\.net|\.com)?$|(?:^|\.)(?:state|uscis)\.gov$/;

/** Made-up numbers of one area: 555-0100 to 555-0199 (North American Numbering Plan). */
const numbersPerArea = 100;
const areas = ["202", "303", "404", "502", "606", "707", "808"];

/** Replaces people, addresses and numbers by made-up ones, the same by the same. */
export class Pseudonyms {
  readonly #given = new Map<string, string>();
  readonly #family = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #emails = new Map<string, string>();
  readonly #phones = new Map<string, string>();
  readonly #hosts = new Map<string, string>();
  readonly #domain: string;
  /** The home page's host, without `www.`. */
  readonly #main: string;

  /** `home` tells which hosts are the website's own; `site` is its id; `kept` are words, in lower case, that stay. */
  constructor(
    home: string,
    private readonly site: string,
    private readonly kept: ReadonlySet<string>,
  ) {
    const url = new URL(home);
    this.#domain = registrableDomain(url) ?? url.hostname;
    this.#main = url.hostname.replace(/^www\./, "");
  }

  /** Real host (with its port) to made-up host, for the website's own hosts that were met. */
  get hosts(): ReadonlyMap<string, string> {
    return this.#hosts;
  }

  /** Real names that were met, with their made-up ones. */
  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  /** Real e-mail addresses that were met and replaced. */
  get emails(): ReadonlyMap<string, string> {
    return this.#emails;
  }

  /** Real numbers (E.164) that were met. */
  get phones(): ReadonlyMap<string, string> {
    return this.#phones;
  }

  /** True for a host of the website's own organisation. */
  owns(url: URL): boolean {
    return (registrableDomain(url) ?? url.hostname) === this.#domain;
  }

  /** The made-up host of an own one; `elsewhere.example.org` of all others but those of public bodies. */
  host(url: URL): string {
    if (!this.owns(url)) return publicBodies.test(url.hostname) ? url.host : "elsewhere.example.org";
    const known = this.#hosts.get(url.host);
    if (known !== undefined) return known;
    const bare = url.hostname.replace(/^www\./, "");
    const below = bare === this.#main ? "" : `${bare.replace(/[^a-z0-9]+/g, "-")}.`;
    const made = `${url.hostname === bare ? "" : "www."}${below}${this.site}.example.edu`;
    this.#hosts.set(url.host, made);
    return made;
  }

  /** The made-up name of a person. Parts of a name that several people share stay shared. */
  name(real: string): string {
    const known = this.#names.get(real);
    if (known !== undefined) return known;
    const parts = real.split(/\s+/);
    const made = parts
      .map((part, index) => {
        if (/^\p{Lu}\.?$|^(?:\p{Lu}\.){2,3}$/u.test(part)) return "K.";
        if (/^(?:jr|sr|ii|iii|iv)\.?$/i.test(part) || /^\p{Ll}/u.test(part)) return part;
        const isFamily =
          index === parts.length - 1 || (index > 0 && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(parts[index + 1] ?? ""));
        return isFamily ? this.#part(this.#family, familyNames, part) : this.#part(this.#given, givenNames, part);
      })
      .join(" ");
    this.#names.set(real, made);
    return made;
  }

  /** Single given and family names that can stand for a person who was met, with their made-up ones. */
  get parts(): ReadonlyMap<string, string> {
    const telling = [...this.#given, ...this.#family].filter(([part]) => {
      const word = part.toLowerCase();
      return !this.kept.has(word) && !notInNames.has(word);
    });
    return new Map(telling);
  }

  /** The made-up form of an e-mail address; that of a public body stays. */
  email(real: string): string {
    const address = real.toLowerCase();
    const known = this.#emails.get(address);
    if (known !== undefined) return known;
    const at = address.lastIndexOf("@");
    const url = new URL(`http://${address.slice(at + 1)}`);
    if (!this.owns(url) && publicBodies.test(url.hostname)) return address;
    const host = this.owns(url) ? `${this.site}.example.edu` : "mail.example.org";
    const made = this.#free(`${this.#mailbox(address, address.slice(0, at))}@${host}`);
    this.#emails.set(address, made);
    return made;
  }

  /** The same number in the same spelling, its last seven digits made up; undefined when it is no number. */
  phone(written: string): string | undefined {
    const number = phoneNumberOf(written);
    if (number === undefined) return undefined;
    const made = this.#phones.get(number) ?? this.#newNumber(number);
    this.#phones.set(number, made);
    const digits = made.slice(1);
    const count = written.replace(/\D/g, "").length;
    if (count !== 10 && count !== 11)
      return `${made.slice(0, 2)} (${made.slice(2, 5)}) ${made.slice(5, 8)}-${made.slice(8)}`;
    let at = digits.length - count;
    return written.replace(/\d/g, () => digits.charAt(at++));
  }

  #newNumber(number: string): string {
    const area = /^\+1(\d{3})/.exec(number)?.[1];
    const taken = new Set(this.#phones.values());
    for (const code of [...(area === undefined ? [] : [area]), ...areas]) {
      for (let index = 11; index < numbersPerArea; index += 1) {
        const made = `+1${code}55501${String(index).padStart(2, "0")}`;
        if (!taken.has(made)) return made;
      }
    }
    return "+12025550199";
  }

  #part(known: Map<string, string>, pool: readonly string[], part: string): string {
    const made = known.get(part);
    if (made !== undefined) return made;
    const index = known.size;
    const one = pool[index % pool.length] ?? "Alma";
    const round = Math.floor(index / pool.length);
    const next = round === 0 ? one : `${one}-${pool[(index + round) % pool.length] ?? one}`;
    known.set(part, next);
    return next;
  }

  /** A mailbox of the same form: `jroe` is `akittering`, `im.residency` stays. */
  #mailbox(address: string, local: string): string {
    for (const [real, made] of this.#names) {
      if (!isAddressOf(address, real)) continue;
      const [first = "a", last = "b"] = ends(made);
      const [realFirst = "", realLast = ""] = ends(real);
      const forms: readonly [string, string][] = [
        [`${realFirst}.${realLast}`, `${first}.${last}`],
        [`${realFirst}_${realLast}`, `${first}_${last}`],
        [`${realFirst}${realLast}`, `${first}${last}`],
        [`${realLast}${realFirst.charAt(0)}`, `${last}${first.charAt(0)}`],
        [`${realFirst.charAt(0)}${realLast}`, `${first.charAt(0)}${last}`],
        [realLast, last],
        [realFirst, first],
      ];
      return forms.find(([form]) => form === local)?.[1] ?? `${first}.${last}`;
    }
    if (mailboxKind(address) !== "personal") return local;
    const [first = "a", last = "b"] = ends(this.name(`Person${this.#emails.size} Mailbox${this.#emails.size}`));
    return `${first.charAt(0)}${last}`;
  }

  #free(address: string): string {
    const taken = new Set(this.#emails.values());
    let made = address;
    for (let count = 2; taken.has(made); count += 1) made = address.replace("@", `${count}@`);
    return made;
  }
}

/** First and last word of a name in small letters, without marks. */
function ends(name: string): [string, string] {
  const words = name
    .replace(/\s(?:jr|sr|ii|iii|iv)\.?$/i, "")
    .split(/\s+/)
    .map((word) =>
      word
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^a-z]/g, ""),
    );
  return [words[0] ?? "", words.at(-1) ?? ""];
}
