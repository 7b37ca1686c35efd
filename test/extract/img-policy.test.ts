import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const accepts = { "img.policy": "accepts" } as const;
const refuses = { "img.policy": "does_not_accept" } as const;

const stated: readonly RuleExample[] = [
  { text: "International medical graduates are welcome to apply.", gives: accepts },
  { text: "We gladly read applications from graduates of schools abroad.", gives: accepts },
  { text: "IMGs are considered on the same footing as everybody else.", gives: accepts },
  { text: "Foreign medical graduates may apply.", gives: accepts },
  { text: "Those who studied medicine outside the United States are encouraged to apply.", gives: accepts },
  { text: "Yes.", question: "Do you accept IMGs?", gives: accepts },
  {
    text: "Yes, we do, and about a third of our residents are.",
    question: "Are international graduates considered?",
    gives: accepts,
  },
  { text: "Of course.", question: "May graduates of foreign medical schools apply?", gives: accepts },
  {
    text: "A notarized translation of the diploma",
    lead: "International medical graduates must also send:",
    gives: accepts,
  },
  { text: "Proof of English proficiency", under: "Requirements for IMGs", gives: accepts },
  { text: "Graduates of non-U.S. schools must have passed Step 1 at the first attempt.", gives: accepts },
  { text: "If you are an international graduate, we require three months of local experience.", gives: accepts },
  { text: "Graduates of US and international schools are invited to apply.", gives: accepts },
  { text: "ECFMG status report (foreign graduates only)", lead: "The application consists of:", gives: accepts },
  { text: "We interview a small number of IMGs each year.", gives: accepts },
  { text: "International graduates without ECFMG certification are not considered.", gives: accepts },
  { text: "We do not accept international medical graduates.", gives: refuses },
  { text: "Unfortunately we cannot consider applications from IMGs.", gives: refuses },
  { text: "International medical graduates are not eligible for this program.", gives: refuses },
  { text: "No.", question: "Do you take international medical graduates?", gives: refuses },
  { text: "At this time we do not.", question: "Are IMGs accepted?", gives: refuses },
  { text: "Only graduates of LCME- or COCA-accredited schools may apply.", gives: refuses },
  { text: "Applicants must have graduated from a medical school in the United States or Canada.", gives: refuses },
  { text: "Graduation from an LCME-accredited medical school", lead: "Applicants must have:", gives: refuses },
  { text: "Our program is open to graduates of U.S. allopathic and osteopathic schools only.", gives: refuses },
  { text: "Applications of foreign medical graduates will not be reviewed.", gives: refuses },
  { text: "We are unable to take graduates of schools outside the United States and Canada.", gives: refuses },
  { text: "We consider nobody but graduates of American medical schools.", gives: refuses },
];

const misleading: readonly RuleExample[] = [
  { text: "Our residents look after an international population.", gives: {} },
  { text: "We do not sponsor visas for international graduates.", gives: {} },
  { text: "ECFMG certificate, if applicable", lead: "Please send:", gives: {} },
  { text: "The Educational Commission for Foreign Medical Graduates is in Philadelphia.", gives: {} },
  { text: "International medical students cannot do electives here.", under: "Visiting student electives", gives: {} },
  { text: "Residents may take an international rotation in the third year.", gives: {} },
  { text: "We sponsor J-1 visas.", gives: {} },
  { text: "U.S. graduates are preferred.", gives: {} },
  { text: "Do you accept international medical graduates?", gives: {} },
  { text: "The residency is accredited by the ACGME, and the medical school by the LCME.", gives: {} },
  { text: "Graduates of U.S. medical schools apply through their dean's office.", gives: {} },
  { text: "Applicants must have graduated from an LCME-accredited school or hold an ECFMG certificate.", gives: {} },
  { text: "Most of our residents come from American medical schools.", gives: {} },
  { text: "Students of LCME-accredited schools may rotate with us.", under: "Visiting students", gives: {} },
  { text: "Our faculty have worked in foreign countries.", gives: {} },
];

describe("sentences on graduates of schools abroad", () => {
  it.each([...stated, ...misleading])("$text ($question$lead$under)", (example) => {
    expect(factsRead(example, "img.policy")).toEqual(example.gives);
  });
});
