/** Query parameters that tell where a visitor came from or who they are, and never what the page is. */
const passingParameters =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|yclid|ttclid|msclkid|twclid|li_fat_id|mc_[ce]id|mkt_tok|_ga|_gl|_hs\w+|hsa_\w+|hsCtaTracking|igshid|pk_\w+|mtm_\w+|vero_\w+|phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|cfid|cftoken|osc?sid|zenid|session_?id|sess_?id|nocache|cachebuster)$/i;

/** Parameters that hold a session's number where their value looks like one, and something else where it does not. */
const sessionParameters = /^(s|sid|sess|session|token|visit|vid|cid)$/i;
const sessionNumber = /^(?=.*\d)[\da-z_-]{16,}$/i;

/** Sessions written into the path: `;jsessionid=0A1B` of Java servers, `/(S(abc))/` of ASP.NET. */
const sessionsInPath = /;(?:jsessionid|phpsessid|sid)=[^/;]*|\/\((?:[A-Z]\([^()/]*\))+\)(?=\/)/gi;

/**
 * The address to ask for: absolute, without fragment, tracking parameters and session ids, its host in lower case, its
 * escapes written in one way (RFC 3986, section 6.2.2). Undefined when `address` is no http(s) address.
 */
export function cleanAddress(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return undefined;
  url.hash = "";
  url.pathname = plainEscapes(url.pathname.replace(sessionsInPath, ""));
  if (url.search === "") {
    // A question mark without anything behind it.
    url.search = "";
    return url.href;
  }
  for (const [name, value] of [...url.searchParams]) {
    const passing = passingParameters.test(name) || (sessionParameters.test(name) && sessionNumber.test(value));
    if (passing) url.searchParams.delete(name);
  }
  return url.href;
}

/** Letters, digits and `-._~` unescaped, all other escapes in capitals. */
function plainEscapes(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, (octet) => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : octet.toUpperCase();
  });
}

/** Servers that take capitals in a path for small letters: those of ASP and ColdFusion run on Windows. */
const caselessPath = /\.(aspx?|ashx|cfm)$/i;

/**
 * What tells one page from another: two addresses with the same key are the same page on any usual server, whether
 * they are written with `www.`, `index.html`, a closing slash, http or https. For comparing only, not for asking.
 */
export function addressKey(address: string): string {
  const url = new URL(address);
  const written = caselessPath.test(url.pathname) ? url.pathname.toLowerCase() : url.pathname;
  const path = written
    .replace(/\/{2,}/g, "/")
    .replace(/\/(index|default|home)\.(html?|php|aspx?|cfm|jsp|shtml|dot)$/i, "/")
    .replace(/(?<=.)\/+$/, "");
  url.searchParams.sort();
  return `${hostKey(url)}${path === "/" ? "" : path}${url.search}`;
}

/** Host and port by which two addresses belong to the same website: without `www.`. */
export function hostKey(address: string | URL): string {
  return new URL(address).host.replace(/^www\./, "");
}
