import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const yes = { "comlex.accepted": true } as const;
const no = { "comlex.accepted": false } as const;

const accepted: readonly RuleExample[] = [
  { text: "COMLEX scores are accepted.", gives: yes },
  { text: "We accept both the USMLE and the COMLEX.", gives: yes },
  { text: "DO applicants need not take the USMLE.", gives: yes },
  { text: "Osteopathic students are not required to sit the USMLE.", gives: yes },
  { text: "The COMLEX alone is enough for DO candidates.", gives: yes },
  { text: "Either USMLE or COMLEX scores will do.", gives: yes },
  { text: "COMLEX may be submitted instead of USMLE.", gives: yes },
  { text: "We prefer that DO applicants take the USMLE, but it is not required.", gives: yes },
  { text: "Passing score on USMLE Step 1 or COMLEX Level 1", lead: "Applicants must have:", gives: yes },
  { text: "USMLE/COMLEX transcript", lead: "Please submit these documents:", gives: yes },
  { text: "Official USMLE and/or COMLEX scores", lead: "A complete application includes:", gives: yes },
  { text: "Yes.", question: "Do you accept COMLEX scores?", gives: yes },
  { text: "Yes, we do.", question: "Can DO students apply with COMLEX only?", gives: yes },
  { text: "No.", question: "Do DO applicants have to take the USMLE?", gives: yes },
  { text: "No, COMLEX is fine.", question: "Is the USMLE required for osteopathic applicants?", gives: yes },
  { text: "Osteopathic graduates may apply on the strength of their COMLEX results.", gives: yes },
  { text: "We welcome COMLEX scores from our osteopathic applicants.", gives: yes },
];

const refused: readonly RuleExample[] = [
  { text: "COMLEX scores are not accepted.", gives: no },
  { text: "DO applicants must take the USMLE.", gives: no },
  { text: "We require the USMLE of all applicants, osteopathic ones included.", gives: no },
  { text: "COMLEX scores cannot stand in for the USMLE.", gives: no },
  { text: "A COMLEX score alone is not sufficient.", gives: no },
  { text: "Osteopathic applicants have to submit USMLE scores in addition to COMLEX scores.", gives: no },
  { text: "We do not take the COMLEX in lieu of the USMLE.", gives: no },
  { text: "No.", question: "Do you accept COMLEX scores?", gives: no },
  { text: "Yes.", question: "Do DO students need to take the USMLE?", gives: no },
  {
    text: "Yes, all applicants must have USMLE scores.",
    question: "Is the USMLE required for DO applicants?",
    gives: no,
  },
  { text: "D.O. candidates without USMLE scores will not be considered.", gives: no },
];

const silent: readonly RuleExample[] = [
  { text: "There is no minimum USMLE or COMLEX score.", gives: {} },
  { text: "Residents take COMLEX Level 3 or USMLE Step 3 during the first year.", gives: {} },
  { text: "Priority is given to those who passed the USMLE or COMLEX at the first attempt.", gives: {} },
  { text: "DO applicants are welcome.", gives: {} },
  { text: "We have osteopathic recognition from the ACGME.", gives: {} },
  { text: "The average COMLEX score of our residents is 560.", gives: {} },
  { text: "Ours is a complex hospital with a Level 1 trauma center.", gives: {} },
  { text: "The USMLE must be passed before residency begins.", gives: {} },
  { text: "Do you have questions about exams?", gives: {} },
  { text: "Several of our residents are DOs who took the COMLEX.", gives: {} },
  { text: "We recommend that students take the USMLE early.", gives: {} },
  { text: "USMLE transcripts must be released through ERAS.", gives: {} },
  { text: "The hospital reimburses the COMLEX and USMLE fees of residents.", gives: {} },
  { text: "What we do on Fridays is up to you.", gives: {} },
];

describe.each([
  ["COMLEX alone is enough", accepted],
  ["the USMLE is needed too", refused],
  ["sentences that settle nothing", silent],
])("%s", (_, rows) => {
  it.each(rows.map((row) => [[row.under, row.lead, row.question, row.text].filter(Boolean).join(" > "), row] as const))(
    "%s",
    (_text, { gives, ...example }) => {
      expect(factsRead(example, "comlex.accepted")).toEqual(gives);
    },
  );
});
