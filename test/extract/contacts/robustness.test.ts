import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractContacts } from "../../../src/extract/contacts/extract-contacts.js";
import { entryCases } from "./entry-cases.js";
import { misleadingCases } from "./misleading-cases.js";
import { moreMisleadingCases } from "./more-misleading-cases.js";
import { proseCases } from "./prose-cases.js";
import { contactsIn, pageOf } from "./reading.js";
import { unseenCases } from "./unseen-cases.js";
import { variedMarkupCases } from "./varied-markup-cases.js";
import { variedWordingCases } from "./varied-wording-cases.js";

const cases = [
  ...entryCases,
  ...proseCases,
  ...misleadingCases,
  ...moreMisleadingCases,
  ...variedMarkupCases,
  ...variedWordingCases,
  ...unseenCases,
];
const anyCase = fc.constantFrom(...cases);

describe("the same contacts, however the page is written", () => {
  test("wrapped in more elements", () => {
    const wrapper = fc.array(
      fc.constantFrom("div", "section", "article", "div class='row'", "div class='field__item'"),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(anyCase, wrapper, ({ html, title }, tags) => {
        const wrapped = tags.reduce((inner, tag) => `<${tag}>${inner}</${tag.split(" ")[0]}>`, html);
        expect(contactsIn(wrapped, title)).toEqual(contactsIn(html, title));
      }),
    );
  });

  test("with other white space between and inside of tags", () => {
    const blank = fc.constantFrom(" ", "\n", "\n    ", "\t");
    fc.assert(
      fc.property(anyCase, blank, ({ html, title }, space) => {
        const spaced = html
          .replace(/ (?![^<]*>)/g, ` ${space}`)
          .replace(/(<\/(?:p|li|tr|td|th|h2|h3|div|dd|dt)>)/g, `$1${space}`);
        expect(contactsIn(spaced, title)).toEqual(contactsIn(html, title));
      }),
    );
  });

  test("with letters coded as entities", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 2, max: 9 }), ({ html, title }, step) => {
        let count = 0;
        const coded = html.replace(/[A-Za-z@](?![^<]*>)(?![^&\s]*;)/g, (letter) =>
          ++count % step === 0 ? `&#${letter.charCodeAt(0)};` : letter,
        );
        expect(contactsIn(coded, title)).toEqual(contactsIn(html, title));
      }),
    );
  });

  test("with tags in capitals", () => {
    for (const { html, title, gives } of cases) {
      const capitals = html.replace(
        /<(\/?)([a-z0-9]+)/g,
        (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}`,
      );
      expect(contactsIn(capitals, title).toSorted()).toEqual(gives.toSorted());
    }
  });

  test("with plain or typographic quotes and dashes", () => {
    for (const { html, title } of cases) {
      const plain = html.replace(/ [\u2013\u2014] /g, " - ");
      expect(contactsIn(plain, title)).toEqual(contactsIn(html, title));
    }
  });

  test("with text around it that is about something else", () => {
    const before =
      "<p>Residents work four weeks on the wards and one week in clinic, and learn from people who care.</p>";
    const after = "<h2>Life in the valley</h2><p>The river is close, the winters are short, and rents are low.</p>";
    for (const { html, title, gives } of cases)
      expect(contactsIn(`${before}${html}${after}`, title).toSorted()).toEqual(gives.toSorted());
  });
});

describe("evidence", () => {
  test("every quote stands in one block of the page, the one with the name first", () => {
    for (const { html, title } of cases) {
      const page = pageOf(html, title);
      for (const { quotes, block, contact } of extractContacts(page)) {
        expect(page.blocks[block]).toBeDefined();
        expect(quotes.length).toBeGreaterThan(0);
        for (const quote of quotes) expect(page.blocks.some(({ text }) => text.includes(quote))).toBe(true);
        const family = contact.name?.split(" ").at(-1)?.toLowerCase();
        if (family !== undefined && !/^iii$|^jr/.test(family)) expect(quotes[0]?.toLowerCase()).toContain(family);
      }
    }
  });

  test("a page without the contact's words has no such contact", () => {
    for (const { html, title } of proseCases) {
      const page = pageOf(html, title);
      for (const finding of extractContacts(page)) {
        const without = {
          ...page,
          links: [],
          blocks: page.blocks.map((block) =>
            finding.quotes.some((quote) => block.text.includes(quote))
              ? { ...block, text: "Removed.", links: [] }
              : block,
          ),
        };
        expect(extractContacts(without).map(({ contact }) => contact)).not.toContainEqual(finding.contact);
      }
    }
  });
});

describe("hostile pages", () => {
  const pieces = [
    "Jane Roe, MD ",
    "jroe@example.edu ",
    "502-555-0142 ",
    "Program Coordinator ",
    "a.",
    "@",
    " at ",
    " dot ",
    "(",
    "[at]",
    "A. ",
    "Dr. ",
    "de la ",
    "1",
    "-",
    "é",
    ", ",
    "contact ",
    "x".repeat(40),
  ];
  test("long runs of anything are read in bounded time", () => {
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const page = pageOf(`<p>${text}</p>`);
      const start = performance.now();
      extractContacts(page);
      expect(performance.now() - start, piece).toBeLessThan(2000);
    }
  });

  test("no text is too strange", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 12 })), {
          maxLength: 60,
        }),
        (parts) => {
          const text = parts.join("").replace(/[<&]/g, "");
          for (const { contact } of extractContacts(pageOf(`<p>${text}</p>`))) {
            expect(contact.email ?? "a@b").toBe((contact.email ?? "a@b").toLowerCase());
            expect(contact.phone ?? "+15025550142").toMatch(/^\+[1-9]\d{6,14}$/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
