import { getDomain } from "tldts";
import { hostOf } from "./address-guard.js";

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** True for the statuses that send elsewhere by `Location` (RFC 9110, section 15.4). */
export function isRedirect(status: number): boolean {
  return redirectStatuses.has(status);
}

/** True for redirects that say that the old address should no longer be used. */
export function isPermanent(status: number): boolean {
  return status === 301 || status === 308;
}

/** The domain that an organisation registered: `example.edu` of `med.example.edu`; nothing for IP addresses and single names. */
export function registrableDomain(url: URL): string | undefined {
  return getDomain(url.hostname, { allowPrivateDomains: true }) ?? undefined;
}

/**
 * True when both addresses belong to one organisation: the same registrable domain (`www.example.edu` and
 * `med.example.edu`), or the same host where there is none (IP addresses, single names).
 */
export function isSameSite(one: URL, other: URL): boolean {
  const domain = (url: URL) => registrableDomain(url) ?? hostOf(url);
  return domain(one) === domain(other);
}
