import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const experience = (
  stance: "required" | "preferred" | "not_required",
  months?: number,
  observershipCounts?: boolean,
): RuleExample["gives"] => ({
  "img.usce": {
    stance,
    ...(months === undefined ? {} : { months }),
    ...(observershipCounts === undefined ? {} : { observershipCounts }),
  },
});

const stated: readonly RuleExample[] = [
  { text: "U.S. clinical experience is required.", gives: experience("required") },
  {
    text: "International graduates must have at least three months of clinical experience in the United States.",
    gives: experience("required", 3),
  },
  { text: "A year of hands-on clinical work in the US is expected of IMGs.", gives: experience("required", 12) },
  { text: "We ask for eight weeks of clinical rotations in American hospitals.", gives: experience("required", 2) },
  { text: "IMGs without U.S. clinical experience will not be considered.", gives: experience("required") },
  {
    text: "No international graduate is interviewed who has not had six months of USCE.",
    gives: experience("required", 6),
  },
  { text: "We prefer applicants with clinical experience in the United States.", gives: experience("preferred") },
  { text: "Three months of U.S. clinical experience are preferred.", gives: experience("preferred", 3) },
  { text: "USCE is not mandatory, though it helps.", gives: experience("preferred") },
  {
    text: "Clinical experience in the U.S. is an advantage for graduates of schools abroad.",
    gives: experience("preferred"),
  },
  { text: "We look kindly on clinical experience gained in this country.", gives: experience("preferred") },
  { text: "U.S. clinical experience is strongly recommended for IMGs.", gives: experience("preferred") },
  { text: "Experience in the U.S. health care system is desirable.", gives: experience("preferred") },
  { text: "U.S. clinical experience is not required.", gives: experience("not_required") },
  { text: "We do not ask for U.S. clinical experience.", gives: experience("not_required") },
  { text: "There is no need for clinical experience in the United States.", gives: experience("not_required") },
  { text: "No.", question: "Is U.S. clinical experience required?", gives: experience("not_required") },
  {
    text: "Yes, at least two months.",
    question: "Do you require U.S. clinical experience?",
    gives: experience("required", 2),
  },
  {
    text: "Not required, but we like to see it.",
    question: "Do IMGs need US clinical experience?",
    gives: experience("preferred"),
  },
  {
    text: "One year of U.S. clinical experience",
    lead: "International graduates must have:",
    gives: experience("required", 12),
  },
  { text: "Clinical experience in the US", lead: "We prefer IMGs with:", gives: experience("preferred") },
  {
    text: "Six months of U.S. clinical experience are required; observerships do not count.",
    gives: experience("required", 6, false),
  },
  {
    text: "We require US clinical experience, and observerships qualify.",
    gives: experience("required", undefined, true),
  },
  {
    text: "U.S. clinical experience, including observerships, is preferred.",
    gives: experience("preferred", undefined, true),
  },
  {
    text: "U.S. clinical experience is required. Research and observerships are not counted.",
    gives: experience("required", undefined, false),
  },
  {
    text: "IMGs need hands-on experience in the US (no observerships).",
    gives: experience("required", undefined, false),
  },
  { text: "At least one month of an externship in a U.S. hospital is a must.", gives: experience("required", 1) },
  {
    text: "We do not require U.S. clinical experience. It does, however, strengthen an application.",
    gives: experience("preferred"),
  },
];

const misleading: readonly RuleExample[] = [
  { text: "Two letters must come from your clinical experience in the United States.", gives: {} },
  { text: "Our residents gain hands-on experience in American hospitals.", gives: {} },
  { text: "Do I need U.S. clinical experience?", gives: {} },
  { text: "Clinical experience begins in the first week of the residency.", gives: {} },
  { text: "Applicants must be U.S. citizens with experience in public service.", gives: {} },
  { text: "Graduates of U.S. schools must have passed Step 1.", gives: {} },
  { text: "Experience in research is helpful.", gives: {} },
  { text: "Our faculty have years of experience in the United States Army.", gives: {} },
  { text: "The typical applicant has had clinical experience in the United States.", gives: {} },
  {
    text: "Clinical training in the U.S. or else clinical experience in another country",
    lead: "Applicants must have:",
    gives: {},
  },
  { text: "Observerships give a first experience of American medicine.", under: "Observerships", gives: {} },
  { text: "Leadership experience is required of chief residents.", gives: {} },
  { text: "We want you to have a good experience with us.", gives: {} },
  { text: "A year of clinical practice is required of fellows.", under: "Fellowship", gives: {} },
  { text: "All applicants must apply through ERAS.", gives: {} },
];

describe("sentences on clinical experience in the US", () => {
  it.each([...stated, ...misleading])("$text ($question$lead$under)", (example) => {
    expect(factsRead(example, "img.usce")).toEqual(example.gives);
  });
});
