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
