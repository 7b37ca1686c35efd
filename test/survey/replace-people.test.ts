import { expect, test } from "vitest";
import { extractPage } from "../../src/extract/extract-page.js";
import { buildPage } from "../../src/page/build-page.js";
import { Pseudonyms } from "../../src/survey/pseudonyms.js";
import { replacePeople } from "../../src/survey/replace-people.js";

const url = "https://www.quillwater.example.edu/residency/contact";
const real = "hortense.vandermolen@quillwater.example.edu";

const pageOf = (html: string) => buildPage({ url, contentType: "text/html", body: Buffer.from(html) });
const cloudflare = (address: string) => {
  const key = 0x3c;
  return Buffer.from([key, ...[...Buffer.from(address)].map((byte) => byte ^ key)]).toString("hex");
};
const backwards = [...real].reverse().join("");

/** The same coordinator, her address shown or hidden in the ways that pages have. */
const disguises: readonly (readonly [name: string, markup: string])[] = [
  ["a plain link", `<a href="mailto:${real}">${real}</a>`],
  ["a link with a subject", `<a href="mailto:${real}?subject=Residency">E-mail</a>`],
  ["words for the signs", "hortense.vandermolen [at] quillwater [dot] example [dot] edu"],
  [
    "Cloudflare",
    `<a href="/cdn-cgi/l/email-protection#${cloudflare(real)}"><span class="__cf_email__" data-cfemail="${cloudflare(real)}">[email protected]</span></a>`,
  ],
  ["text turned around", `<span style="unicode-bidi:bidi-override;direction:rtl">${backwards}</span>`],
  [
    "parts in attributes",
    '<a class="mail" data-user="hortense.vandermolen" data-domain="quillwater.example.edu">E-mail</a>',
  ],
  [
    "a script",
    `<script>document.write('<a href="mailto:' + 'hortense.vandermolen' + '@' + 'quillwater.example.edu' + '">write</a>')</script>`,
  ],
  ["entities", `<a href="mailto:${[...real].map((letter) => `&#${letter.charCodeAt(0)};`).join("")}">E-mail</a>`],
];

test.each(disguises)("an address in %s becomes a made-up one that is read the same", (_name, markup) => {
  const html = `<!doctype html><title>Contact</title><main><h1>Psychiatry Residency</h1><h3>Hortense Vandermolen, MBA</h3>
    <p>Program Coordinator</p><p>${markup}</p><p>Phone: (513) 555-0177 ext. 4</p></main>`;
  const before = extractPage(pageOf(html), { fetchedAt: "2026-11-23T00:00:00.000Z" }).contacts.map(
    ({ contact }) => contact,
  );
  expect(before).toEqual([{ role: "coordinator", name: "Hortense Vandermolen", email: real, phone: "+15135550177" }]);
  const made = new Pseudonyms("https://www.quillwater.example.edu/", "quillwater", new Set());
  made.name("Hortense Vandermolen");
  made.email(real);
  const replaced = replacePeople(html, url, made);
  const after = extractPage(pageOf(replaced), { fetchedAt: "2026-11-23T00:00:00.000Z" }).contacts.map(
    ({ contact }) => contact,
  );
  expect(after).toHaveLength(1);
  expect(after[0]).toMatchObject({
    role: "coordinator",
    name: made.name("Hortense Vandermolen"),
    email: made.email(real),
  });
  expect(after[0]?.phone).toMatch(/^\+151355501\d\d$/);
  expect(after[0]?.phone).not.toBe("+15135550177");
  expect(replaced.toLowerCase()).not.toMatch(/hortense|vandermolen|nelomrednav/);
});

test("people keep one made-up name in every form, and words of the field stay", () => {
  const made = new Pseudonyms("https://www.quillwater.example.edu/", "quillwater", new Set(["quillwater"]));
  made.name("Hortense Vandermolen");
  made.name("Leopold K. Grant");
  const html = `<p>Dr. Vandermolen and HORTENSE VANDERMOLEN are one. <a href="/people/hortense-vandermolen/">Profile</a></p>
    <p>Leopold K. Grant holds a Grant of Quillwater.</p><!-- hortense --><img src="/photos/vandermolen.jpg" alt="Hortense Vandermolen">
    <a href="https://www.quillwater.example.edu/apply">Apply</a><a href="https://social.example.com/hortense">Follow</a>
    <a href="https://students-residents.aamc.org/eras">ERAS</a><p>ACGME ID 4005421190</p>`;
  const replaced = replacePeople(html, url, made);
  expect(replaced.toLowerCase()).not.toMatch(/hortense|vandermolen/);
  const [given = "", family = ""] = made.name("Hortense Vandermolen").split(" ");
  expect(replaced).toContain(`Dr. ${family} and ${given.toUpperCase()} ${family.toUpperCase()} are one`);
  expect(replaced).toContain(`/people/${given.toLowerCase()}-${family.toLowerCase()}/`);
  expect(replaced).toContain("holds a Grant of Quillwater");
  expect(replaced).toContain('href="http://www.quillwater.example.edu/apply"');
  expect(replaced).toContain("https://elsewhere.example.org/");
  expect(replaced).toContain("https://students-residents.aamc.org/eras");
  expect(replaced).toContain("4005421190");
});
