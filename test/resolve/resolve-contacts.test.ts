import { describe, expect, test } from "vitest";
import type { ContactDetails } from "../../src/model/contact.js";
import { resolveContacts } from "../../src/resolve/resolve-contacts.js";
import { samePersonName } from "../../src/resolve/same-person.js";
import { page, shows } from "./sample.js";

const phone = "+15025550142";
const jane: ContactDetails = { role: "coordinator", name: "Jane Roe", email: "jane.roe@example.org", phone };

/** Each list of contacts stands on a page of its own. */
function resolved(...pages: ContactDetails[][]) {
  const readings = pages.map((contacts, index) =>
    page(`/${index}`, [], {
      contacts: contacts.map((details, block) => shows(`${JSON.stringify(details)}`, details, { block })),
    }),
  );
  return resolveContacts(readings).map(({ evidence: _, lastSeen: __, scope: ___, ...details }) => details);
}

test.each<[string, string, boolean]>([
  ["Jane Roe", "JANE ROE", true],
  ["José Núñez", "Jose Nunez", true],
  ["Jane A. Roe", "Jane Roe", true],
  ["Jane A. Roe", "Jane Ann Roe", true],
  ["Jane O’Neil", "Jane O'Neil", true],
  ["Mary-Ann Roe", "Mary Ann Roe", true],
  ["John Roe Jr.", "John Roe", true],
  ["Jane A. Roe", "Jane B. Roe", false],
  ["Robert Roe", "Bob Roe", false],
  ["Jane Roe", "June Roe", false],
  ["Roe", "Jane Roe", false],
])("%s and %s: one person is %j", (a, b, expected) => {
  expect(samePersonName(a, b)).toBe(expected);
  expect(samePersonName(b, a)).toBe(expected);
});

describe("one person", () => {
  test("shown in parts on several pages comes with all details", () => {
    expect(
      resolved(
        [{ role: "other", name: "Jane A. Roe", phone }],
        [{ role: "coordinator", name: "Jane Roe" }],
        [{ role: "office", email: "jane.roe@example.org", name: "Jane Roe" }],
      ),
    ).toEqual([{ role: "coordinator", name: "Jane A. Roe", phone, email: "jane.roe@example.org" }]);
  });
  test("whose address stands alone elsewhere is not shown twice", () => {
    expect(resolved([{ role: "office", email: "jane.roe@example.org" }], [jane])).toEqual([jane]);
    expect(resolved([{ role: "office", phone }], [jane])).toEqual([jane]);
  });
  test("is the same by e-mail when one page gives only an initial", () => {
    expect(resolved([{ ...jane, name: "J. Roe" }], [jane])).toEqual([jane]);
  });
  test("keeps that a page asks to use this way", () => {
    expect(resolved([jane], [{ ...jane, preferred: true }])).toEqual([{ ...jane, preferred: true }]);
  });
});

describe("two people", () => {
  test("who share a phone or an address both keep it", () => {
    const bob: ContactDetails = { role: "director", name: "Bob Poe", phone };
    expect(resolved([jane, bob, { role: "office", phone }])).toEqual([jane, bob]);
    const both = [
      { ...jane, email: "gme@example.org" },
      { ...bob, email: "gme@example.org" },
    ];
    expect(resolved(both, [{ role: "office", email: "gme@example.org" }])).toEqual(both);
  });
  test("are not made one by a number that a nameless role has", () => {
    const director: ContactDetails = { role: "director", name: "Bob Poe", phone };
    expect(resolved([director, { role: "coordinator", phone }])).toEqual([{ role: "coordinator", phone }, director]);
  });
  test("an office with its own address is no person", () => {
    const office: ContactDetails = { role: "office", email: "gme@example.org", phone };
    expect(resolved([{ role: "coordinator", name: "Jane Roe", phone }], [office])).toEqual([
      { role: "coordinator", name: "Jane Roe", phone },
      office,
    ]);
  });
});

test("sorted by role, then name", () => {
  const people: ContactDetails[] = [
    { role: "other", name: "Zoe Roe" },
    { role: "office", email: "gme@example.org" },
    { role: "chair", name: "Cid Roe" },
    { role: "associate_director", name: "Dan Roe" },
    { role: "director", name: "Eve Roe" },
    { role: "coordinator", name: "Fay Roe" },
    { role: "coordinator", name: "Amy Roe" },
  ];
  expect(resolved(people).map(({ role, name }) => [role, name])).toEqual([
    ["coordinator", "Amy Roe"],
    ["coordinator", "Fay Roe"],
    ["director", "Eve Roe"],
    ["associate_director", "Dan Roe"],
    ["chair", "Cid Roe"],
    ["office", undefined],
    ["other", "Zoe Roe"],
  ]);
});

test("a contact of the institution that the program shows as well is the program's, with the program's quote first", () => {
  const contacts = resolveContacts([
    page("/gme", [], {
      scope: "institution",
      start: true,
      fetchedAt: "2026-11-25T03:00:00Z",
      contacts: [
        shows("Jane Roe, GME", { ...jane, role: "office" }),
        shows("GME office", { role: "office", email: "gme@example.org" }),
      ],
    }),
    page("/im", [], { contacts: [shows("Jane Roe, Coordinator", jane)] }),
  ]);
  expect(contacts).toMatchObject([
    {
      ...jane,
      scope: "program",
      lastSeen: "2026-11-25T03:00:00Z",
      evidence: [{ quote: "Jane Roe, Coordinator" }, { quote: "Jane Roe, GME" }],
    },
    { role: "office", email: "gme@example.org", scope: "institution" },
  ]);
});

test("a quote that is not on the page proves nothing", () => {
  const reading = page("/a", [], {
    contacts: [
      shows("Jane Roe", jane, { quotes: ["Jane Roe", "made up"] }),
      shows("Bob Poe", { role: "director", name: "Bob Poe" }),
    ],
  });
  const contacts = resolveContacts([{ ...reading, text: "Contact Jane Roe today." }]);
  expect(contacts).toHaveLength(1);
  expect(contacts[0]?.evidence.map(({ quote }) => quote)).toEqual(["Jane Roe"]);
});
