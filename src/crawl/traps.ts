/** Why addresses that look so are never asked for. */
export interface TrapRule {
  /** One clause for people. */
  readonly reason: string;
  /** Matched against path and query. */
  readonly words: RegExp;
  /** Paths that the rule is for; the tests read them. */
  readonly examples: readonly string[];
}

/** Endless spaces, copies of pages, and addresses that do something instead of showing something. */
export const trapRules: readonly TrapRule[] = [
  {
    reason: "a calendar",
    words:
      /[?&](?:month|date|day|year|week|eventdate|tribe[-_]\w+|ical|outlook-ical|calendar)=|\/(?:calendars?|events?)\/|\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/|$)/i,
    examples: ["/gme?month=2026-12", "/events/2026/11/", "/gme/calendar/day/7", "/blog/2024/03"],
  },
  {
    reason: "a sorted, filtered or divided list",
    words:
      /[?&](?:sort\w*|order(?:by)?|filter\w*|facets?|f|tag|limit|per_?page|dir)(?:%5b|\[|=)|[?&](?:page|paged|offset|start|skip|from)=\d+(?:&|$)|\/page\/\d+(?:\/|$)|\/(?:tags?|categor(?:y|ies)|authors?)\//i,
    examples: ["/faculty?sort=name", "/find?f[0]=type:page", "/news?page=7", "/news/page/7/", "/blog/tag/residents/"],
  },
  {
    reason: "a printed or shared copy of a page",
    words:
      /[?&](?:(?:print\w*|share|replytocom|pdf|amp|mobile|theme|text_?size|fontsize|contrast)(?:=|&|$)|(?:format|output)=(?:print|pdf|raw|feed|xml|amp))|\/(?:print|printpdf|printable|printmail|amp|feed|email-this|forward)(?:\/|$)/i,
    examples: ["/gme/apply?print=1", "/gme/apply/print", "/node/12/printable", "/apply?share=twitter", "/apply/feed/"],
  },
  {
    reason: "a search or a form",
    words:
      /^\/\?s=|[?&](?:query|search\w*|keywords?|returnurl|return_?to|redirect\w*|destination|login|add-to-cart|token)=|\/(?:search|wp-login\.php|wp-admin|wp-json|user\/login|cart|checkout|logout|signin|login)(?:\/|$)/i,
    examples: ["/?s=residency", "/search/apply", "/user/login?destination=node/4", "/wp-json/wp/v2/pages"],
  },
  {
    reason: "a file that is no page",
    words:
      /\.(?:jpe?g|png|gif|svg|webp|ico|bmp|tiff?|mp[34]|m4[av]|mov|avi|wmv|webm|wav|ics|vcf|css|js|json|xml|rss|atom|gz|zip|rar|exe|dmg|docx?|xlsx?|pptx?|rtf|csv|eps|psd)$/i,
    examples: ["/files/residents.jpg", "/calendar.ics", "/sitemap.xml.gz", "/forms/application.docx"],
  },
];

/** Longest address that is asked for, in characters. */
const longestAddress = 400;
const mostParameters = 4;
const mostFolders = 12;

/**
 * Why an address leads into an endless space (calendars, sorted and filtered lists, addresses that grow with every
 * step), to a copy of another page or to no page at all; undefined when it does not look so.
 */
export function trapOf(address: string): string | undefined {
  if (address.length > longestAddress) return `the address is longer than ${longestAddress} characters`;
  const url = new URL(address);
  const { pathname, search } = url;
  for (const { reason, words } of trapRules) {
    if (words.test(search === "" ? pathname : `${pathname}${search}`)) return reason;
    if (search !== "" && words.test(pathname)) return reason;
  }
  if (search !== "" && url.searchParams.size > mostParameters) return `more than ${mostParameters} parameters`;
  const segments = pathname.split("/").filter((segment) => segment !== "");
  if (segments.length > mostFolders) return `more than ${mostFolders} folders deep`;
  return repeats(segments) ? "folders that repeat" : undefined;
}

/** True for `/a/b/a/b/a/b` and `/apply/apply/apply`, which relative links on pages without a closing slash make. */
function repeats(segments: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts.values()].some((count) => count > 2);
}

/**
 * What addresses of one kind have in common: the folder, numbers aside, and the names of the parameters. Pages of one
 * shape that told nothing speak against the next one.
 */
export function shapeOf(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const folder = pathname.replace(/[^/]+\/?$/, "").replace(/\d+/g, "#");
  const names = [...new Set(searchParams.keys())].sort().join("&");
  return `${host}${folder}?${names}`;
}
