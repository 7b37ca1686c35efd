import { describe, expect, it } from "vitest";
import { extractContacts } from "../../../src/extract/contacts/extract-contacts.js";
import { pageOf } from "../page-of.js";

/** What a page gives that holds one sentence: "role/name/address/number". */
const sentences: readonly { readonly text: string; readonly under?: string; readonly gives: readonly string[] }[] = [
  {
    text: "Transfers: at times a PGY-2 or PGY-3 position falls vacant. Call the office, 580.555.0126, and send a CV to psychgme@wickford.example.org.",
    gives: ["office/psychgme@wickford.example.org/+15805550126"],
  },
  {
    text: "Nobody, if it can be helped! But Prudence Aldecott, the residency coordinator, does read her e-mail: paldecott@dunmarrow.example.edu.",
    gives: ["coordinator/Prudence Aldecott/paldecott@dunmarrow.example.edu"],
  },
  { text: "Dr. Auberon Tissot, director of the residency until 2022, has retired.", under: "Not us", gives: [] },
  { text: "Dr. Auberon Tissot, program director from 2001 to 2019, has died.", gives: [] },
  { text: "Jane Roe, our coordinator of many years, retired in June.", gives: [] },
  {
    text: "However, Jane Roe, program coordinator, is in the office on Mondays (502-555-0142).",
    gives: ["coordinator/Jane Roe/+15025550142"],
  },
  {
    text: "If in doubt ask Jane Roe, residency coordinator, jroe@example.edu.",
    gives: ["coordinator/Jane Roe/jroe@example.edu"],
  },
  {
    text: "Our program is run by coordinator Jane Roe (jroe@example.edu).",
    gives: ["coordinator/Jane Roe/jroe@example.edu"],
  },
  {
    text: "The office of the residency can be reached at 502-555-0142 or residency@example.edu.",
    gives: ["office/residency@example.edu/+15025550142"],
  },
  { text: "Reach the chair, Dr. Jane Roe, through her assistant.", gives: ["chair/Jane Roe"] },
  {
    text: "Jane Roe | Residency Coordinator | 502-555-0142 | jroe@example.edu",
    under: "Contact",
    gives: ["coordinator/Jane Roe/jroe@example.edu/+15025550142"],
  },
  { text: "Program Coordinator: Jane Roe, C-TAGME", under: "Contact", gives: ["coordinator/Jane Roe"] },
  {
    text: "Coordinator - Jane Roe - (502) 555-0142 ext. 12",
    under: "Contact",
    gives: ["coordinator/Jane Roe/+15025550142"],
  },
  { text: "Jane Roe, MD, program director at Lakeside", under: "Alumni", gives: [] },
  { text: "The hospital's operator answers at 502-555-0100.", gives: [] },
  { text: "Patients call the clinic at 502-555-0101.", gives: [] },
  { text: "Our chief residents are Jane Roe and John Doe.", gives: [] },
  { text: "Send residents' wellness questions to wellness@example.edu.", gives: [] },
  {
    text: "Today Jane Roe coordinates the residency; her number is 502-555-0142.",
    gives: ["coordinator/Jane Roe/+15025550142"],
  },
  {
    text: "Anyone with questions may turn to Jane Roe in the education office, 502-555-0142.",
    gives: ["other/Jane Roe/+15025550142"],
  },
];

describe("contacts of one sentence", () => {
  it.each(sentences)("$text", ({ gives, ...example }) => {
    const read = extractContacts(pageOf(example)).map(({ contact: { role, name, email, phone } }) =>
      [role, name, email, phone].filter((part) => part !== undefined).join("/"),
    );
    expect(read).toEqual(gives);
  });
});
