import { describe, expect, test } from "vitest";
import { isBlank, isEmptyShell } from "../../src/fetch/empty-shell.js";

const page = (body: string, head = "") => `<!doctype html><title>Residency</title>${head}<body>${body}</body>`;
const script = '<script src="/static/main.js"></script>';
const menu =
  '<header><a href="/">Example Health</a></header><nav><a href="/a">Patients</a><a href="/b">Visitors</a></nav>';
const long = "Applicants of all schools are read with the same care. ".repeat(8);

describe("an empty shell that scripts fill is one", () => {
  test.each([
    [
      "React",
      page(`<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>${script}`),
    ],
    ["Angular, with a notice in its root", page(`<app-root>Loading...</app-root>${script}`)],
    ["Vue between a menu and a footer", page(`${menu}<div id="app"></div><footer>Dry Fork</footer>${script}`)],
    [
      "Next.js whose data stand in a script",
      page(`<div id="__next"></div><script id="d" type="application/json">{}</script>${script}`),
    ],
    ["an empty main part", page(`${menu}<main></main>${script}`)],
    ["a page that a script writes", page('<script>document.write("<p>We sponsor J-1 visas.</p>")</script>')],
    [
      "a notice alone",
      page(`<noscript>This site requires JavaScript.</noscript><div class="spinner"></div><p>Example</p>${script}`),
    ],
    ["please wait", page(`<div id="root"><p>Please wait while the page is being loaded.</p></div>${script}`)],
  ])("%s", (_, html) => expect(isEmptyShell(html)).toBe(true));
});

describe("a page with something to read is no shell", () => {
  test.each([
    ["a short page", page(`<p>We sponsor J-1 visas.</p>${script}`)],
    ["a short page in a root", page(`<div id="root"><p>We sponsor J-1 visas.</p></div>${script}`)],
    ["a page whose framework draws only a search box", page(`<p>${long}</p><div id="app"></div>${script}`)],
    [
      "a page that works better with scripts",
      page(`<p>${long}</p><noscript>Please enable JavaScript.</noscript>${script}`),
    ],
    ["an empty page without scripts", page('<div id="root"></div>')],
    ["an empty page with data and no code", page('<script type="application/ld+json">{}</script>')],
    ["a page that sends its visitors on", page(script, '<meta http-equiv="refresh" content="0; url=/new">')],
    ["a menu of links alone", page(`${menu}${script}`)],
    [
      "a counter's notice",
      page(`<p>We sponsor J-1 visas.</p><noscript><iframe src="/count"></iframe></noscript>${script}`),
    ],
  ])("%s", (_, html) => expect(isEmptyShell(html)).toBe(false));
});

test("a page on which scripts drew nothing is blank, one on which they drew a sentence is not", () => {
  expect(isBlank(page('<div id="root">Loading …</div>'))).toBe(true);
  expect(isBlank(page(`${menu}<main><div class="spinner"></div></main>`))).toBe(true);
  expect(isBlank(page('<div id="root">We sponsor J-1 visas.</div>'))).toBe(false);
});

test("a page with much markup is no shell, and costs little", () => {
  const began = performance.now();
  for (const tag of ["<div>", "<i a>", '<a href="/w/1">']) {
    expect(isEmptyShell(page(`<div id="root"></div>${tag.repeat(300_000)}${script}`))).toBe(false);
  }
  expect(performance.now() - began).toBeLessThan(5000);
});
