import { lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** An address of a host. */
interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** Finds all addresses of a host name; throws an error with a `code` such as ENOTFOUND when there are none. */
export type ResolveName = (hostname: string) => Promise<readonly HostAddress[]>;

/** An address that must not be visited. Its message is one sentence for people. */
export class AddressError extends Error {
  override readonly name = "AddressError";
}

const longestUrl = 8000;

/** RFC 6052 and RFC 8215: IPv6 addresses whose last four bytes are the IPv4 address that is really reached. */
const translated = new Set(["ipv4Mapped", "rfc6052", "rfc6145"]);

const described: Readonly<Record<string, string>> = {
  private: "a private",
  uniqueLocal: "a private",
  carrierGradeNat: "a private",
  loopback: "a loopback",
  linkLocal: "a link-local",
  multicast: "a multicast",
};

const otherKinds = ["an unreadable", "a reserved"] as const;

/** True for a reason that refuses the host of `address` itself as not public; a redirect into a private network is none. */
export function isRefusalOf(address: string, reason: string): boolean {
  if (!URL.canParse(address)) return false;
  const host = hostOf(new URL(address));
  const about = [`${host} is `, `the name ${host} resolves to `].some((beginning) => reason.includes(beginning));
  return about && [...Object.values(described), ...otherKinds].some((kind) => reason.includes(`${kind} address`));
}

/** What kind of non-public address this is, with its article ("a private"); nothing for a public one. */
function nonPublicKind(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return otherKinds[0];
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range === "unicast") return undefined;
  if (translated.has(range)) return nonPublicKind(parsed.toByteArray().slice(-4).join("."));
  return described[range] ?? otherKinds[1];
}

/** True for 127.0.0.0/8 and ::1. */
export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback";
}

/** Host of a URL in lower case, without the brackets of an IPv6 address and without a trailing dot. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

/**
 * Reads an address to visit and checks what can be known without a connection: scheme, credentials, length.
 * Throws `AddressError`.
 */
export function readUrl(text: string): URL {
  if (text.length > longestUrl) throw new AddressError(`the address is longer than ${longestUrl} characters`);
  if (!URL.canParse(text)) throw new AddressError(`"${text}" is not a web address`);
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new AddressError(`addresses of the kind ${url.protocol} are not visited, only http: and https:`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new AddressError("addresses that carry a user name or password are not visited");
  }
  url.hash = "";
  return url;
}

/** Throws `AddressError` for a host that is written as a non-public IP address. */
export function checkLiteralAddress(host: string): void {
  if (isIP(host) === 0) return;
  const kind = nonPublicKind(host);
  if (kind !== undefined) throw new AddressError(`${host} is ${kind} address`);
}

const resolveBySystem: ResolveName = (hostname) => systemLookup(hostname, { all: true });

/**
 * Lookup for `net.connect` that refuses names with a non-public address. The connection goes to the very addresses
 * that were checked, so a name that changes its answer between two lookups (DNS rebinding) gains nothing.
 */
export function guardedLookup(resolveName: ResolveName = resolveBySystem, allowPrivate = false): LookupFunction {
  return (hostname, options, callback) => {
    const find = async (): Promise<HostAddress[]> => {
      const all = await resolveName(hostname);
      for (const { address } of all) {
        const kind = allowPrivate ? undefined : nonPublicKind(address);
        if (kind !== undefined) throw new AddressError(`the name ${hostname} resolves to ${kind} address, ${address}`);
      }
      const family = options.family === 4 || options.family === 6 ? options.family : undefined;
      return all.filter((found) => family === undefined || found.family === family).map((found) => ({ ...found }));
    };
    find().then(
      (addresses) => {
        const first = addresses[0];
        if (first === undefined) callback(new AddressError(`the name ${hostname} has no address`), "");
        else if (options.all === true) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ""),
    );
  };
}
