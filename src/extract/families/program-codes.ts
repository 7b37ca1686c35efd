import type { Family, PageContext, Rule } from "../rule.js";
import type { Statement } from "../statement.js";

const tenDigits =
  /(?<![\w.-])(?:\d{10}|\d{3}[- ]\d{2}[- ]\d{5}|\d{3}[- ]\d{2}[- ]\d{2}[- ]\d{3}|\d{3}-\d{7}|\d(?: \d){9})(?![\w-]|\.\d)/g;
const acgme =
  /\bacgme\b|\baccreditation council\b|\baccreditation (?:id|number|code|no\.?|#)|\beras (?:program )?(?:id|number|code|no\.?|#)|\b(?:residency )?program (?:id|number|code|no\.?|#)|\beras\b[^.;]{0,20}\b(?:under|as|by)\s/;
const phoneWords = /\b(?:phone|tel|telephone|fax|call|cell|mobile|pager|office)\b[^a-z]{0,6}$/;
const nrmpCode = /(?<![\w-])(\d\s?\d\s?\d\s?\d\s?-?\s?\d\s?\d\s?\d)\s?-?\s?([a-z])\s?(\d)(?![\w-])/g;

/** What a code stands beside: row and column header, sentence before, lead-in, question, nearest heading. */
function besides({ context, previous }: Statement): string {
  return `${context.headings.at(-1) ?? ""} ${context.lead} ${previous?.folded ?? ""}`;
}

/** True where the statement's own words give the code to another program than the page's. */
function isOfAnother({ folded, context }: Statement, { specialty }: PageContext): boolean {
  if (/\bfellowships?\b/.test(`${folded} ${context.rowHeader}`)) return true;
  const isTransitional = /\btransitional\b/.test(`${context.headings.at(-1) ?? ""} ${context.rowHeader} ${folded}`);
  return isTransitional && specialty !== undefined && specialty !== "transitional-year";
}

const acgmeId: Rule = {
  name: "program/acgme-id",
  examples: [
    { text: "Our ACGME program number is 1203512345.", gives: { "program.acgmeId": "1203512345" } },
    { text: "ACGME ID: 120-35-12345", gives: { "program.acgmeId": "1203512345" } },
    { text: "Call 5025550142 for the accreditation office.", gives: {} },
  ],
  read(statement, context) {
    const { folded } = statement;
    if (isOfAnother(statement, context)) return [];
    if (!acgme.test(folded) && !acgme.test(besides(statement))) return [];
    for (const match of folded.matchAll(tenDigits)) {
      const before = folded.slice(Math.max(0, match.index - 60), match.index);
      if (phoneWords.test(before) || /\bcall\b/.test(before)) continue;
      if (!/\bnrmp\b[^.]{0,30}$/.test(before.slice(before.lastIndexOf("acgme") + 1)))
        return [{ key: "program.acgmeId", value: match[0].replace(/\D/g, "") }];
    }
    return [];
  },
};

const nrmpCodes: Rule = {
  name: "program/nrmp-codes",
  examples: [
    { text: "Rank us under 1761140C0.", gives: { "program.nrmpCodes": ["1761140C0"] } },
    { text: "Our room is 1761140 on floor C.", gives: {} },
  ],
  read(statement, context) {
    if (isOfAnother(statement, context) || isOfPreviousOther(statement, context)) return [];
    const codes = [...statement.folded.matchAll(nrmpCode)].map(
      ([, digits = "", letter = "", last = ""]) => `${digits.replace(/\D/g, "")}${letter.toUpperCase()}${last}`,
    );
    const sorted = [...new Set(codes)].sort();
    return sorted.length === 0 ? [] : [{ key: "program.nrmpCodes", value: sorted }];
  },
};

/** "Its NRMP ID is …" speaks of the program that the sentence before names. */
function isOfPreviousOther({ folded, previous }: Statement, context: PageContext): boolean {
  return (
    previous !== undefined && /^(?:its|their|the (?:id|code|number))\b/.test(folded) && isOfAnother(previous, context)
  );
}

/** The program's numbers at the ACGME and in the NRMP. */
export const programCodesFamily: Family = {
  name: "program-codes",
  about: /\d[\s-]?\d[\s-]?\d[\s-]?\d[\s-]?\d[\s-]?\d[\s-]?\d/,
  sections: new Set(["residency", "people", "benefits", "news", "elsewhere"]),
  rules: [acgmeId, nrmpCodes],
};
