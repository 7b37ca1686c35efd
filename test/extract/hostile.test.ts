import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileMarkup, hostilePieces } from "../../bench/extract/hostile-inputs.js";
import { extractPage } from "../../src/extract/extract-page.js";
import type { PageFindings } from "../../src/model/finding.js";
import { buildPage } from "../../src/page/build-page.js";

const read = (body: Uint8Array | string): PageFindings =>
  extractPage(buildPage({ url: "https://www.example.org/gme", contentType: "text/html", body: Buffer.from(body) }));

const repeated = (piece: string, bytes: number): string => piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));

/** Processor time in milliseconds that reading takes. */
function costOf(html: string): number {
  const before = process.cpuUsage();
  read(html);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const kilobytes = 16 * 1024;
/** What a busy machine adds to a short measurement (milliseconds). */
const noise = 40;
const attempts = 6;

/** True where twice the text takes less than three times as long; a machine that does other things gets some attempts. */
function growsLinearly(html: (bytes: number) => string): boolean {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const once = costOf(html(kilobytes));
    if (costOf(html(2 * kilobytes)) < 3 * once + noise) return true;
  }
  return false;
}

describe("a page of hostile text", () => {
  it.each(Object.entries(hostilePieces))("%s: time grows no faster than the text", (_, piece) => {
    expect(growsLinearly((bytes) => `<p>${repeated(piece, bytes)}</p>`)).toBe(true);
  });

  it.each(Object.entries(hostileMarkup))("%s: time grows no faster than the markup", (_, piece) => {
    expect(growsLinearly((bytes) => repeated(piece, bytes))).toBe(true);
  });

  const half = (piece: string, bytes: number) => repeated(piece, bytes / 2);

  it.each<[string, (bytes: number) => string]>([
    ["a heading", (bytes) => `<h2>${half("visa ", bytes)}</h2>${half("<p>J-1.</p>", bytes)}`],
    ["a question", (bytes) => `<h2>Is ${half("visa ", bytes)}?</h2>${half("<p>Yes.</p><ul><li>No</ul>", bytes)}`],
    ["a lead-in", (bytes) => `<p>${half("must visa ", bytes)}:</p><ul>${half("<li>J-1</li>", bytes)}</ul>`],
    [
      "a column's header",
      (bytes) => `<table><tr><th>a<th>${half("visa ", bytes)}${half("<tr><td>J-1<td>No", bytes)}</table>`,
    ],
    ["a row's header", (bytes) => `<table><tr><td>${half("visa ", bytes)}${half("<td>No", bytes)}</table>`],
    ["a term", (bytes) => `<dl><dt>${half("visa ", bytes)}</dt>${half("<dd>J-1</dd>", bytes)}</dl>`],
    ["a title", (bytes) => `<title>${half("surgery ", bytes)}</title>${half("<p>12 positions per year.</p>", bytes)}`],
    ["a class", (bytes) => `<p class="${half("nav menu ", bytes)}">a</p>${half("<p>J-1.</p>", bytes)}`],
  ])("under %s without end takes time that grows no faster than the page", (_, html) => {
    expect(growsLinearly(html)).toBe(true);
  });

  it("of pieces mixed at random takes time that grows no faster than the text", () => {
    const pieces = fc.array(fc.constantFrom(...Object.values(hostilePieces), ...Object.values(hostileMarkup)), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(pieces, (mixed) => {
        expect(growsLinearly((bytes) => repeated(mixed.join(""), bytes))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a page without sense", () => {
  const nothing = { findings: [], unread: [] };

  it.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0\u3000 "],
    ["only scripts", repeated("<script>let visa = 'J-1 visas are sponsored.';</script>", 50_000)],
    ["only style sheets", repeated("<style>.visa::before { content: 'J-1 visas are sponsored.' }</style>", 50_000)],
    ["only comments", repeated("<!-- J-1 visas are sponsored. -->", 50_000)],
    ["a script that nobody closed", `<script>${repeated("J-1 visas are sponsored. ", 50_000)}`],
    ["bytes that are no text", new Uint8Array(50_000).fill(0xff)],
    ["zeros", new Uint8Array(50_000)],
  ])("of %s states nothing", (_, body) => {
    expect(read(body)).toMatchObject(nothing);
  });

  it("in broken UTF-8 keeps what can be read", () => {
    const sentence = Buffer.from("<p>The program sponsors J-1 visas.</p>");
    const broken = Buffer.from([
      0x3c, 0x70, 0x3e, 0xc3, 0x28, 0xe2, 0x82, 0xf0, 0x9f, 0xff, 0xfe, 0x3c, 0x2f, 0x70, 0x3e,
    ]);
    const { findings } = read(Buffer.concat([broken, sentence, broken]));
    expect(findings.map(({ key }) => key)).toContain("visa.j1");
  });

  it("nested a hundred thousand deep keeps what it says", () => {
    const html = `${"<div>".repeat(100_000)}<p>The program sponsors J-1 visas.</p>${"</div>".repeat(100_000)}`;
    expect(read(html).findings.map(({ key }) => key)).toContain("visa.j1");
  });

  it("of 5 MB of text is read to its end", () => {
    const plain = repeated("The hospital has parking, a gym and a view of the river. ", 5_000_000);
    const { findings } = read(`<p>${plain}</p><p>The program sponsors J-1 visas.</p>`);
    expect(findings.map(({ key }) => key)).toContain("visa.j1");
  });

  it("of random bytes gives a result", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), (body) => {
        expect(read(body)).toHaveProperty("findings");
      }),
    );
  });
});
