/** Query parameters that tell where a visitor came from or who they are, and never what the page is. */
const passingParameters =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|_ga|_gl|_hs\w+|hsCtaTracking|igshid|phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken|sessionid|session_id)$/i;

/**
 * The address to ask for: absolute, without fragment, tracking parameters and session ids, its host in lower case.
 * Undefined when `address` is no http(s) address.
 */
export function cleanAddress(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return undefined;
  url.hash = "";
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/gi, "");
  for (const name of [...url.searchParams.keys()]) {
    if (passingParameters.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

/**
 * What tells one page from another: two addresses with the same key are the same page on any usual server, whether
 * they are written with `www.`, `index.html`, a closing slash, http or https. For comparing only, not for asking.
 */
export function addressKey(address: string): string {
  const url = new URL(address);
  const path = url.pathname
    .replace(/\/(index|default|home)\.(html?|php|aspx?|cfm|jsp)$/i, "/")
    .replace(/(?<=.)\/+$/, "");
  url.searchParams.sort();
  return `${hostKey(url)}${path === "/" ? "" : path}${url.search}`;
}

/** Host and port by which two addresses belong to the same website: without `www.`. */
export function hostKey(address: string | URL): string {
  return new URL(address).host.replace(/^www\./, "");
}

const calendarQuery = /[?&](month|date|day|year|week|eventdate|tribe[-_]\w+|ical|outlook-ical|calendar)=/i;
const calendarPath = /\/(calendars?|events?)\/|\/(19|20)\d\d\/(0?[1-9]|1[0-2])(\/|$)/i;
const endlessQuery =
  /[?&]((sort|order|orderby|filter|facet|print|share|replytocom)(\[[^\]]*\])?=|(page|paged|offset|start)=\d+(&|$))/i;

/**
 * Why an address leads into an endless space (calendars, sorted and filtered lists, addresses that grow with every
 * step) where a crawler would never come to an end; undefined when it does not look so.
 */
export function trapOf(address: string): string | undefined {
  const url = new URL(address);
  if (address.length > 400) return "the address is longer than 400 characters";
  if (calendarQuery.test(url.search) || calendarPath.test(url.pathname)) return "a calendar";
  if (endlessQuery.test(url.search)) return "a sorted, filtered or divided list";
  if (url.searchParams.size > 4) return "more than four parameters";
  const segments = url.pathname.split("/").filter((segment) => segment !== "");
  if (segments.length > 12) return "more than twelve folders deep";
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts.values()].some((count) => count > 2) ? "folders that repeat" : undefined;
}
