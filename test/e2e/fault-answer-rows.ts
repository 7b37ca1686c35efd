import { page } from "../crawl/small-site.js";
import * as bad from "../fetch/bad-answers.js";
import { type Answer, html, status } from "../fetch/loopback-site.js";
import { everywhere, type FaultRow, goodPage, notice, visaPage } from "./fault-site.js";

const refresh = (target: string) =>
  html(
    page("Moved", ["Please wait."]).replace("<head>", `<head><meta http-equiv="refresh" content="0; url=${target}">`),
  );

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

/** Faults of the connection, of bodies, of redirects and of statuses. */
export const answerFaults: readonly FaultRow[] = [
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
];
