import type { OutcomeName } from "../../src/model/outcome.js";
import { page, requirements } from "../crawl/small-site.js";
import * as bad from "../fetch/bad-answers.js";
import { type Answer, html, status } from "../fetch/loopback-site.js";
import { drawPdf } from "../page/pdf/draw-pdf.js";
import type { Behaviour } from "./fault-web.js";

/** A way in which a website behaves badly, and how the visit to it must end. */
export interface FaultRow {
  readonly fault: string;
  readonly outcome: OutcomeName;
  /** What the reason must tell; absent for visits that end well. */
  readonly reason?: RegExp;
  /** What the site does on its bad day; all else is as on a good one. */
  readonly behaviour?: Behaviour;
  /** The connection itself fails. */
  readonly connection?: "refused" | "unknown name" | "untrusted";
  /** Start page; /peds where nothing is said. */
  readonly start?: string;
}

const contactCard =
  "<h2>Program coordinator</h2><p>Ada Fenn, Program Coordinator</p><p>ada.fenn@example.edu, (502) 555-0142</p>";

/** The requirements page of every site on a good day. */
const goodPage = page("Pediatrics Residency", requirements.slice(2), {
  "Visa sponsorship": "/peds/visa",
}).replace("</main>", `${contactCard}</main>`);

const visaPage = page("Visa sponsorship", requirements.slice(0, 2));

const requirementSheet = await drawPdf((sheet) =>
  sheet.title("Pediatrics Residency: Requirements").bullets(requirements),
);
const lockedSheet = await drawPdf((sheet) => sheet.bullets(requirements), { userPassword: "secret" });
const scannedSheet = await drawPdf((sheet) => sheet.pen.rect(72, 72, 400, 400).fill("grey"));
const pdf = (body: Uint8Array): Answer => bad.bytes(Buffer.from(body), { "content-type": "application/pdf" });

/** What a site does on a good day. */
export const goodBehaviour: Behaviour = {
  "/robots.txt": html("User-agent: *\nDisallow: /private/", { "content-type": "text/plain" }),
  "/": html(page("Dry Fork Hospital", ["Our hospital stands beside the river since 1931."])),
  "/peds": html(goodPage),
  "/peds/visa": html(visaPage),
  "/peds.pdf": pdf(requirementSheet),
};

const everywhere = (answer: Answer): Behaviour => ({ "*": answer });
const robots = (answer: Answer): Behaviour => ({ "/robots.txt": answer });
const rules = (text: string): Answer => html(text, { "content-type": "text/plain" });
const start = (answer: Answer): Behaviour => ({ "/peds": answer });
const notice = (text: string): Behaviour => everywhere(html(text));
const refresh = (target: string) =>
  html(
    page("Moved", ["Please wait."]).replace("<head>", `<head><meta http-equiv="refresh" content="0; url=${target}">`),
  );
const drawn = (script: string) => html(`<title>Pediatrics</title><div id="root"></div><script>${script}</script>`);
const drawing = (path: string) => `fetch("${path}").then((r) => r.text()).then((t) => { root.innerHTML = t; })`;

/** Fails the first time and is well afterwards. */
const first = (answer: Answer, good: string): Answer => {
  return (request, response, visit) => (visit === 1 ? answer : html(good))(request, response, visit);
};

const hops = Object.fromEntries(
  Array.from({ length: 10 }, (_, hop) => [
    `/peds${hop === 0 ? "" : hop}`,
    status(302, { location: `/peds${hop + 1}` }),
  ]),
);

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

const twoMillionLinks: Answer = bad.written({}, (response) => {
  let left = 2_000_000;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1000;
      if (!response.write('<li><a href="/w/1">Ward</a></li>'.repeat(1000))) return;
    }
    response.end();
  };
  response.on("drain", more);
  more();
});

/** A body that is longer than its announced length: HTTP ends it there, in the middle of a word. */
const longerThanAnnounced: Answer = (_, response) => {
  response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 90\r\n\r\n${goodPage}`);
};

export const faultRows: readonly FaultRow[] = [
  // The connection
  {
    fault: "refused connection",
    connection: "refused",
    outcome: "fetch_failed",
    reason: /could not reach the host .* refused the connection/,
  },
  {
    fault: "unknown name",
    connection: "unknown name",
    outcome: "fetch_failed",
    reason: /could not reach the host .* is not known/,
  },
  {
    fault: "bad TLS certificate",
    connection: "untrusted",
    outcome: "fetch_failed",
    reason: /TLS certificate of .* could not be verified/,
  },
  {
    fault: "reset before the answer",
    behaviour: everywhere(bad.resetBefore),
    outcome: "fetch_failed",
    reason: /broke the connection off/,
  },
  {
    fault: "reset in the middle of the body",
    behaviour: everywhere(bad.resetInTheMiddle),
    outcome: "fetch_failed",
    reason: /broke off in the middle/,
  },
  {
    fault: "no answer",
    behaviour: everywhere(bad.noAnswer),
    outcome: "fetch_failed",
    reason: /did not answer within 2 seconds/,
  },
  {
    fault: "silence in the middle",
    behaviour: everywhere(bad.silenceInTheMiddle),
    outcome: "fetch_failed",
    reason: /fell silent for 3 seconds/,
  },
  {
    fault: "slow drip",
    behaviour: everywhere(bad.drip),
    outcome: "fetch_failed",
    reason: /was not complete after 4 seconds/,
  },
  {
    fault: "an answer that is no HTTP",
    behaviour: everywhere(bad.noHttp),
    outcome: "fetch_failed",
    reason: /is not valid HTTP/,
  },
  {
    fault: "headers without end",
    behaviour: everywhere(status(200, { "x-much": "x".repeat(100_000) })),
    outcome: "fetch_failed",
    reason: /is not valid HTTP/,
  },

  // The body
  {
    fault: "never-ending body",
    behaviour: everywhere(bad.endless),
    outcome: "fetch_failed",
    reason: /larger than 1000000 bytes/,
  },
  {
    fault: "announced size beyond the limit",
    behaviour: everywhere(bad.announcedTooLarge),
    outcome: "fetch_failed",
    reason: /50000000 bytes long/,
  },
  {
    fault: "gzip bomb",
    behaviour: everywhere(bad.gzipBomb),
    outcome: "fetch_failed",
    reason: /larger than 1000000 bytes after decompression/,
  },
  {
    fault: "gzip that is cut",
    behaviour: everywhere(bad.cutGzip),
    outcome: "fetch_failed",
    reason: /broke off before its end/,
  },
  {
    fault: "gzip that is none",
    behaviour: everywhere(bad.noGzip),
    outcome: "fetch_failed",
    reason: /cannot be decompressed/,
  },
  {
    fault: "unknown encoding",
    behaviour: everywhere(bad.unknownEncoding),
    outcome: "fetch_failed",
    reason: /unknown encoding, x-own/,
  },
  {
    fault: "content length beyond the body",
    behaviour: everywhere(bad.shorterThanAnnounced),
    outcome: "fetch_failed",
    reason: /broke off in the middle/,
  },
  {
    fault: "content length short of the body",
    behaviour: everywhere(longerThanAnnounced),
    outcome: "fetch_failed",
    reason: /is not valid HTTP/,
  },
  {
    fault: "wrong charset",
    behaviour: { "/peds": html(goodPage, { "content-type": "text/html; charset=iso-8859-1" }) },
    outcome: "unchanged",
  },
  {
    fault: "charset that makes nonsense of every page",
    behaviour: {
      "/peds": html(goodPage, { "content-type": "text/html; charset=utf-16le" }),
      "/peds/visa": html(visaPage, { "content-type": "text/html; charset=utf-16le" }),
    },
    outcome: "quarantined",
    reason: /facts fell/,
  },
  {
    fault: "binary as HTML",
    behaviour: everywhere(bad.binaryAsHtml),
    outcome: "fetch_failed",
    reason: /is binary data/,
  },
  { fault: "image as HTML", behaviour: everywhere(bad.imageAsHtml), outcome: "fetch_failed", reason: /is a PNG image/ },
  { fault: "empty page", behaviour: notice(""), outcome: "fetch_failed", reason: /the answer is empty/ },
  {
    fault: "page without text",
    behaviour: notice("<html><body><img src='/logo.png'></body></html>"),
    outcome: "extract_failed",
    reason: /holds no text/,
  },
  {
    fault: "two million links on a page",
    behaviour: everywhere(twoMillionLinks),
    outcome: "fetch_failed",
    reason: /larger than 1000000 bytes/,
  },

  // Redirects
  {
    fault: "ten redirects",
    behaviour: { ...hops, "/peds/visa": status(302, { location: "/peds" }) },
    outcome: "fetch_failed",
    reason: /more than 5 redirects/,
  },
  {
    fault: "redirects in a circle",
    behaviour: everywhere(status(302, { location: "/peds" })),
    outcome: "fetch_failed",
    reason: /in a circle/,
  },
  {
    fault: "redirect without an address",
    behaviour: everywhere(status(302)),
    outcome: "fetch_failed",
    reason: /without an address/,
  },
  {
    fault: "redirect to a file",
    behaviour: everywhere(status(302, { location: "file:///etc/passwd" })),
    outcome: "fetch_failed",
    reason: /kind file: are not visited/,
  },
  {
    fault: "redirect to the metadata service",
    behaviour: everywhere(status(302, { location: "http://169.254.169.254/latest" })),
    outcome: "fetch_failed",
    reason: /169\.254\.169\.254 is a link-local address/,
  },
  {
    fault: "redirect to a name that resolves to 127.0.0.1",
    behaviour: everywhere(status(302, { location: "http://inside.test/admin" })),
    outcome: "fetch_failed",
    reason: /inside\.test resolves to a loopback address/,
  },
  {
    fault: "redirect to the home page",
    behaviour: { "/peds": status(301, { location: "/" }), "/peds/visa": status(302, { location: "/" }) },
    outcome: "gone",
    reason: /leads to the home page/,
  },
  {
    fault: "move to another domain",
    behaviour: everywhere(status(301, { location: "http://www.new-hospital.example.org/peds" })),
    outcome: "moved",
    reason: /has moved for good to http:\/\/www\.new-hospital\.example\.org\/peds/,
  },
  {
    fault: "meta refresh to another domain",
    behaviour: everywhere(refresh("http://www.new-hospital.example.org/peds")),
    outcome: "moved",
    reason: /new-hospital/,
  },
  {
    fault: "meta refresh loop",
    behaviour: { "/peds": refresh("/peds/visa"), "/peds/visa": refresh("/peds") },
    outcome: "quarantined",
    reason: /facts fell/,
  },
  {
    fault: "meta refresh to the home page",
    behaviour: everywhere(refresh("/")),
    outcome: "gone",
    reason: /leads to the home page/,
  },

  // Status
  { fault: "404", behaviour: everywhere(status(404)), outcome: "gone", reason: /404/ },
  { fault: "410", behaviour: everywhere(status(410)), outcome: "gone", reason: /410/ },
  { fault: "401", behaviour: everywhere(status(401)), outcome: "blocked", reason: /asks for a login/ },
  { fault: "403", behaviour: everywhere(status(403)), outcome: "blocked", reason: /refuses access/ },
  {
    fault: "403 then 200",
    behaviour: { "/peds": first(status(403), goodPage) },
    outcome: "blocked",
    reason: /refuses access/,
  },
  { fault: "451", behaviour: everywhere(status(451)), outcome: "blocked", reason: /legal reasons/ },
  { fault: "500", behaviour: everywhere(status(500)), outcome: "fetch_failed", reason: /answered 500 twice/ },
  { fault: "500 then 200", behaviour: { "/peds": first(status(500), goodPage) }, outcome: "unchanged" },
  {
    fault: "503 for a minute",
    behaviour: everywhere(status(503, { "retry-after": "60" })),
    outcome: "fetch_failed",
    reason: /answered 503 and asks to come back after/,
  },
  {
    fault: "429 with a second",
    behaviour: { "/peds": first(status(429, { "retry-after": "1" }), goodPage) },
    outcome: "unchanged",
  },
  {
    fault: "429 with a date",
    behaviour: everywhere(status(429, { "retry-after": "Fri, 31 Dec 2100 23:59:59 GMT" })),
    outcome: "fetch_failed",
    reason: /answered 429 and asks to come back after 2100-12-31/,
  },
  { fault: "204", behaviour: everywhere(status(204)), outcome: "fetch_failed", reason: /is empty \(204\)/ },
  {
    fault: "304 to a request without a condition",
    behaviour: everywhere(status(304)),
    outcome: "fetch_failed",
    reason: /304/,
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
