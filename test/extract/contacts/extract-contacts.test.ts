import { describe, expect, test } from "vitest";
import { disguisedCases } from "./disguised-cases.js";
import { entryCases } from "./entry-cases.js";
import { freshCases } from "./fresh-cases.js";
import { misleadingCases } from "./misleading-cases.js";
import { moreMisleadingCases } from "./more-misleading-cases.js";
import { proseCases } from "./prose-cases.js";
import { contactsIn } from "./reading.js";
import { unseenCases } from "./unseen-cases.js";
import { variedMarkupCases } from "./varied-markup-cases.js";
import { variedWordingCases } from "./varied-wording-cases.js";

describe("contacts of cards, tables and lists", () => {
  test.each(entryCases)("$what", ({ html, gives, title }) => {
    expect(contactsIn(html, title)).toEqual(gives);
  });
});

describe("contacts in sentences", () => {
  test.each(proseCases)("$what", ({ html, gives, title }) => {
    expect(contactsIn(html, title)).toEqual(gives);
  });
});

describe("what is no contact", () => {
  test.each([...misleadingCases, ...moreMisleadingCases])("$what", ({ html, gives, title }) => {
    expect(contactsIn(html, title)).toEqual(gives);
  });
});

describe("contacts in other wording and markup", () => {
  test.each([...variedMarkupCases, ...variedWordingCases, ...unseenCases, ...freshCases, ...disguisedCases])(
    "$what",
    ({ html, gives, title }) => {
      expect(contactsIn(html, title).toSorted()).toEqual(gives.toSorted());
    },
  );
});
