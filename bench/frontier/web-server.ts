import { once } from "node:events";
import { createServer } from "node:http";
import type { MadeUpSite } from "./made-up-site.js";
import { pageHtml } from "./page-html.js";

export interface WebServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves made-up sites on 127.0.0.1, each under its own host name; `siteOf` finds the site of a host. */
export async function serveWeb(siteOf: (host: string) => MadeUpSite | undefined): Promise<WebServer> {
  let visits = 0;
  const server = createServer((request, response) => {
    const site = siteOf((request.headers.host ?? "").replace(/:\d+$/, ""));
    visits += 1;
    const answer =
      site === undefined ? undefined : answerOf(site, new URL(request.url ?? "/", "http://any.invalid"), visits);
    response.writeHead(answer === undefined ? 404 : 200, { "Content-Type": answer?.type ?? "text/html" });
    response.end(answer?.body ?? "<p>There is no such page.</p>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answerOf(site: MadeUpSite, url: URL, visit: number): { type: string; body: string } | undefined {
  if (url.pathname === "/robots.txt") {
    return {
      type: "text/plain",
      body: `User-agent: *\nAllow: /\n${site.sitemap ? `Sitemap: http://${site.host}/sitemap.xml\n` : ""}`,
    };
  }
  if (url.pathname === "/sitemap.xml")
    return site.sitemap ? { type: "application/xml", body: sitemapOf(site) } : undefined;
  url.searchParams.delete("PHPSESSID");
  url.searchParams.delete("print");
  const page = site.pages.get(`${url.pathname}${url.search}`);
  if (page !== undefined) return { type: "text/html; charset=utf-8", body: pageHtml(site, page, visit) };
  const endless = endlessPage(site, url);
  return endless === undefined ? undefined : { type: "text/html; charset=utf-8", body: endless };
}

function sitemapOf(site: MadeUpSite): string {
  const entries = [...site.pages.keys()].map(
    (path) => `<url><loc>http://${site.host}${path.replaceAll("&", "&amp;")}</loc></url>`,
  );
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</urlset>`;
}

/** Calendars and filtered lists, which never end. */
function endlessPage(site: MadeUpSite, url: URL): string | undefined {
  const calendar = /^\/events\/month\/(\d+)$/.exec(url.pathname);
  if (site.nuisances.calendar && calendar !== null) {
    const month = Number(calendar[1]);
    return `<main><h1>Calendar</h1><p>Residency interview day, month ${month}.</p><a href="/events/month/${month + 1}">Next month</a> <a href="/events/month/${month - 1}">Previous month</a></main>`;
  }
  if (site.nuisances.facets && url.pathname === "/find") {
    const chosen = url.searchParams.getAll("f");
    const links = ["apply", "contact", "residency", "imgs"].map(
      (name) => `<a href="/find?${[...chosen, name].map((value) => `f=${value}`).join("&amp;")}">${name}</a>`,
    );
    return `<main><h1>Find a page</h1>${links.join(" ")}</main>`;
  }
  return undefined;
}
