import type { MadeUpLink, MadeUpPage, MadeUpSite } from "./made-up-site.js";

/** HTML of a page; `visit` numbers the answer, for sites that number their visitors. */
export function pageHtml(site: MadeUpSite, page: MadeUpPage, visit: number): string {
  const session = `${(visit * 2654435761) >>> 0}`.padStart(10, "0");
  const written = ({ path, text }: MadeUpLink): string => {
    const address = site.nuisances.sessions ? `${path}${path.includes("?") ? "&" : "?"}PHPSESSID=a7${session}f0` : path;
    return `<a href="${address.replaceAll("&", "&amp;")}">${text.replaceAll("&", "&amp;")}</a>`;
  };
  const list = (links: readonly MadeUpLink[]) =>
    `<ul>${links.map((link) => `<li>${written(link)}</li>`).join("")}</ul>`;
  const mentions = page.mentions.map(({ link, sentence }) => `<p>${sentence.replace("@", written(link))}</p>`);
  const print = site.nuisances.prints
    ? written({ text: "Print this page", path: `${page.path}${page.path.includes("?") ? "&" : "?"}print=1` })
    : "";
  const aside = page.menu.length === 0 ? "" : `<nav class="section-menu">${list(page.menu)}</nav>`;
  const title = page.title.replaceAll("&", "&amp;");
  return `<!DOCTYPE html><html lang="en"><head><title>${title} | ${site.adapter.programs[0]?.institution}</title></head><body>
<header><a href="/">Home</a><nav class="main-menu">${list(site.globalMenu)}</nav></header>
<div class="breadcrumb">${page.trail.map(written).join(" &raquo; ")}</div>${aside}
<main><h1>${title}</h1>${page.paragraphs.map((text) => `<p>${text}</p>`).join("\n")}${mentions.join("\n")}${print}</main>
<footer>${list(site.footer)}<p>All rights reserved.</p></footer></body></html>`;
}
