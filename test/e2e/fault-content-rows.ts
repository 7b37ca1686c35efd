import { page, requirements } from "../crawl/small-site.js";
import * as bad from "../fetch/bad-answers.js";
import { type Answer, html, status } from "../fetch/loopback-site.js";
import { drawPdf } from "../page/pdf/draw-pdf.js";
import { everywhere, type FaultRow, goodPage, notice, pdf, requirementSheet, start, visaPage } from "./fault-site.js";
import type { Behaviour } from "./fault-web.js";

const lockedSheet = await drawPdf((sheet) => sheet.bullets(requirements), { userPassword: "secret" });
const scannedSheet = await drawPdf((sheet) => sheet.pen.rect(72, 72, 400, 400).fill("grey"));
const robots = (answer: Answer): Behaviour => ({ "/robots.txt": answer });
const rules = (text: string): Answer => html(text, { "content-type": "text/plain" });
const drawn = (script: string) => html(`<title>Pediatrics</title><div id="root"></div><script>${script}</script>`);
const drawing = (path: string) => `fetch("${path}").then((r) => r.text()).then((t) => { root.innerHTML = t; })`;

/** A calendar whose every page leads to a million more. */
const calendar: Answer = (request, response, visit) => {
  const days = Array.from({ length: 40 }, (_, day) => [`Interview day ${visit} ${day}`, `${request.url}/${day}`]);
  const inCalendar = request.url?.startsWith("/peds/interviews") === true;
  html(inCalendar ? page("Interviews", ["Interview day."], Object.fromEntries(days)) : "")(request, response, visit);
};

const sessions: Answer = (request, response, visit) => {
  const known = request.url?.includes("visa") === true ? visaPage : goodPage;
  html(known.replaceAll('href="/peds/visa"', `href="/peds/visa?PHPSESSID=a${visit}b${Date.now()}"`))(
    request,
    response,
    visit,
  );
};

/** Faults of scripts, of robots.txt, of what stands in the place of a page, of traps and PDFs. */
export const contentFaults: readonly FaultRow[] = [
  // Scripts
  {
    fault: "JavaScript-only page",
    behaviour: { "/peds": drawn(drawing("/data/peds")), "/data/peds": html(goodPage) },
    outcome: "ok",
  },
  {
    fault: "JavaScript-only page whose script is broken",
    behaviour: everywhere(drawn("null.draw()")),
    outcome: "fetch_failed",
    reason: /scripts drew nothing/,
  },
  {
    fault: "JavaScript-only page whose script never ends",
    behaviour: start(drawn("for (;;);")),
    outcome: "fetch_failed",
    reason: /had not drawn it after 12 seconds/,
  },
  {
    fault: "JavaScript-only page whose script eats memory",
    behaviour: start(drawn("const all = []; for (;;) all.push(new Array(1e6).fill(all.length));")),
    outcome: "fetch_failed",
    reason: /the browser failed twice with the page \(.*crash|had not drawn it/,
  },
  {
    fault: "JavaScript-only page whose data are down",
    behaviour: { "/peds": drawn(drawing("/data/peds")), "/data/peds": status(503) },
    outcome: "fetch_failed",
    reason: /a part of the page .* could not be fetched.*503/,
  },
  {
    fault: "JavaScript-only page whose data robots.txt forbids",
    behaviour: { "/peds": drawn(drawing("/private/peds")), "/private/peds": html(goodPage) },
    outcome: "robots_denied",
    reason: /disallows \/private\/peds/,
  },
  {
    fault: "script that leads to the metadata service",
    behaviour: start(drawn('location = "http://169.254.169.254/"')),
    outcome: "fetch_failed",
    reason: /link-local/,
  },
  {
    fault: "script that leads to the home page",
    behaviour: start(drawn('location = "/"')),
    outcome: "gone",
    reason: /leads to the home page/,
  },

  // robots.txt
  {
    fault: "robots.txt forbids everything",
    behaviour: robots(rules("User-agent: *\nDisallow: /")),
    outcome: "robots_denied",
    reason: /disallows \/peds/,
  },
  { fault: "robots.txt 404", behaviour: robots(status(404)), outcome: "unchanged" },
  { fault: "robots.txt 403", behaviour: robots(status(403)), outcome: "unchanged" },
  {
    fault: "robots.txt 500",
    behaviour: robots(status(500)),
    outcome: "robots_denied",
    reason: /could not be read, which forbids every visit/,
  },
  {
    fault: "robots.txt times out",
    behaviour: robots(bad.noAnswer),
    outcome: "fetch_failed",
    reason: /could not reach the host/,
  },
  {
    fault: "robots.txt reset",
    behaviour: robots(bad.resetBefore),
    outcome: "fetch_failed",
    reason: /could not reach the host/,
  },
  {
    fault: "robots.txt of 600 KB that forbids at its top",
    behaviour: robots(rules(`User-agent: *\nDisallow: /peds\n${`${"#".repeat(99)}\n`.repeat(6000)}`)),
    outcome: "robots_denied",
    reason: /disallows \/peds/,
  },
  {
    fault: "robots.txt of 600 KB that forbids at its end",
    behaviour: robots(rules(`User-agent: *\n${`${"#".repeat(99)}\n`.repeat(6000)}Disallow: /peds\n`)),
    outcome: "unchanged",
  },
  {
    fault: "robots.txt that redirects for ever",
    behaviour: robots(status(302, { location: "/robots.txt?again" })),
    outcome: "unchanged",
  },
  { fault: "robots.txt that is a web page", behaviour: robots(html(goodPage)), outcome: "unchanged" },

  // Pages in the place of the page
  {
    fault: "challenge page",
    behaviour: notice("<title>Just a moment...</title><p>Checking your browser before accessing.</p>"),
    outcome: "blocked",
    reason: /a challenge page/,
  },
  {
    fault: "challenge page with 503",
    behaviour: everywhere((_, response) =>
      response.writeHead(503, { "content-type": "text/html" }).end("<p>Checking your browser before accessing.</p>"),
    ),
    outcome: "blocked",
    reason: /a challenge page/,
  },
  {
    fault: "captcha",
    behaviour: notice("<h1>One more step</h1><p>Please complete the security check.</p>"),
    outcome: "blocked",
    reason: /a captcha/,
  },
  {
    fault: "login page",
    behaviour: notice('<h1>Sign in</h1><form><input name="user"><input type="password"></form>'),
    outcome: "blocked",
    reason: /a login page/,
  },
  {
    fault: "soft 404",
    behaviour: notice("<title>Page not found | Dry Fork</title><p>Try the search.</p>"),
    outcome: "gone",
    reason: /page-not-found notice/,
  },
  {
    fault: "parked domain",
    behaviour: notice("<h1>example.edu</h1><p>This domain is for sale. Inquire now.</p>"),
    outcome: "gone",
    reason: /parked-domain/,
  },
  {
    fault: "maintenance page",
    behaviour: notice("<title>Site under maintenance</title><p>Please come back later.</p>"),
    outcome: "blocked",
    reason: /maintenance/,
  },
  {
    fault: "cookie wall",
    behaviour: notice("<h1>Cookies required</h1><p>You must accept cookies to view this website.</p>"),
    outcome: "blocked",
    reason: /cookie wall/,
  },

  // Traps
  {
    fault: "calendar trap of a million links",
    behaviour: {
      "/peds": html(goodPage.replace("<ul>", '<ul><li><a href="/peds/interviews">Interview dates</a></li>')),
      "/peds/visa": html(visaPage),
      "*": calendar,
    },
    outcome: "ok",
  },
  { fault: "session ids", behaviour: everywhere(sessions), outcome: "ok" },

  // PDFs
  {
    fault: "PDF encrypted",
    start: "/peds.pdf",
    behaviour: { "/peds.pdf": pdf(lockedSheet) },
    outcome: "extract_failed",
    reason: /encrypted/,
  },
  {
    fault: "PDF scanned",
    start: "/peds.pdf",
    behaviour: { "/peds.pdf": pdf(scannedSheet) },
    outcome: "extract_failed",
    reason: /holds no text/,
  },
  {
    fault: "PDF corrupt",
    start: "/peds.pdf",
    behaviour: { "/peds.pdf": pdf(requirementSheet.subarray(0, 400)) },
    outcome: "extract_failed",
    reason: /damaged/,
  },
  {
    fault: "text as PDF",
    start: "/peds.pdf",
    behaviour: { "/peds.pdf": bad.textAsPdf },
    outcome: "fetch_failed",
    reason: /marked as a PDF but is none/,
  },
];
