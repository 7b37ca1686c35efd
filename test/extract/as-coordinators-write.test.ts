import { describe, expect, it } from "vitest";
import { extractPage } from "../../src/extract/extract-page.js";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsOf, pageOf } from "./page-of.js";

/** Sentences of several families as coordinators write them; each gives exactly what it says, and some of them nothing. */
const sentences: readonly RuleExample[] = [
  {
    text: "Yes, if certified by ECFMG before the start of training. We don't put a limit on the year of graduation.",
    question: "Do you consider graduates of international schools?",
    gives: {
      "img.policy": "accepts",
      "img.ecfmg": { stance: "required", dueBy: "start" },
      "graduation.cutoff": "none",
    },
  },
  {
    text: "Yes, if certified by ECFMG before the start of training.",
    question: "Do you consider graduates of international schools?",
    gives: {
      "img.policy": "accepts",
      "img.ecfmg": {
        stance: "required",
        dueBy: "start",
      },
    },
  },
  {
    text: "Any question concerning an H-1B goes to the international office.",
    question: "Visas?",
    gives: {},
  },
  {
    text: "Questions about H-1B transfers should be directed to the international office.",
    under: "Visas",
    gives: {},
  },
  {
    text: "We can look past a failure as long as each Step was passed within three attempts.",
    gives: {
      "step1.maxAttempts": {
        attempts: 3,
        stance: "required",
      },
      "step2.maxAttempts": {
        attempts: 3,
        stance: "required",
      },
    },
  },
  {
    text: "Because the intern year is included, no separate ERAS application or NRMP registration is needed.",
    gives: {},
  },
  {
    text: "Register with SF Match, which handles both applications and the match.",
    gives: {
      "application.service": "other",
      "application.match": "other",
    },
  },
  {
    text: "Applications for ophthalmology are handled by SF Match's Central Application Service (CAS), and so is the match.",
    gives: {
      "application.service": "other",
      "application.match": "other",
    },
  },
  {
    text: "Complete your CAS file by September 1, 2026 (last cycle: September 2, 2025).",
    gives: {
      "application.deadline": "09-01",
    },
  },
  {
    text: "We ask that IMGs have graduated no more than three years before the start of residency.",
    gives: {
      "img.policy": "accepts",
      "graduation.maxYears": {
        years: 3,
        stance: "required",
      },
    },
  },
  {
    text: "Applications are reviewed on a rolling basis from September 29 until all interview dates are filled.",
    gives: {
      "application.opens": "09-29",
    },
  },
  {
    text: "The season opens for us on September 23.",
    under: "Deadline",
    gives: {
      "application.opens": "09-23",
    },
  },
  {
    text: "We close ERAS on October 31, 2026 or when 2,500 applications have arrived.",
    gives: {
      "application.service": "ERAS",
      "application.deadline": "10-31",
    },
  },
  {
    text: "Scores must be in ERAS when you apply.",
    lead: "USMLE",
    gives: {
      "application.service": "ERAS",
    },
  },
  {
    text: "The Selection Committee will open your file once it holds all of the following: personal statement, transcript and MSPE.",
    gives: {
      "application.documents": ["personal_statement", "transcript", "mspe"],
    },
  },
  {
    text: "Every complete application is read by two faculty members who see neither the photograph nor the score report in the first pass.",
    gives: {},
  },
  {
    text: "You choose where you do the real interview, here or on screen.",
    under: "Interview season",
    gives: {
      "application.interviewFormat": "hybrid",
    },
  },
  {
    text: "International graduates must have done at least one month of emergency medicine in a US teaching hospital (hands-on; observing doesn't count), and be no more than five years past graduation.",
    gives: {
      "img.policy": "accepts",
      "img.usce": {
        stance: "required",
        months: 1,
        observershipCounts: false,
      },
      "graduation.maxYears": {
        years: 5,
        stance: "required",
      },
    },
  },
  {
    text: "Helpful if the chair knows you, but do not chase one",
    row: "Chair's letter",
    gives: {
      "letters.chair": "preferred",
    },
  },
  {
    text: "We take part; 8 signals, tiers not used",
    row: "Neurology signal",
    gives: {
      "application.signals": true,
    },
  },
  {
    text: "Like the rest of our specialty we have left ERAS. Applications are now made in ResidencyCAS, and nowhere else. Closing date: September 25, 2026.",
    gives: {
      "application.service": "ResidencyCAS",
      "application.deadline": "09-25",
    },
  },
  {
    text: "ERAS, by November 15, 2026, with three letters.",
    gives: {
      "application.service": "ERAS",
      "application.deadline": "11-15",
      "application.documents": ["letters"],
      "letters.minimum": 3,
    },
  },
  {
    text: "We're glad to see COMLEX without USMLE.",
    gives: {
      "comlex.accepted": true,
    },
  },
  {
    text: "At present we do not consider applications of graduates of other schools.",
    under: "Eligibility",
    gives: {},
  },
  {
    text: "For this season we remain with ERAS while some programs have moved to ResidencyCAS.",
    gives: {
      "application.service": "ERAS",
    },
  },
  {
    text: "USMLE Step 1 and Step 2 CK scores. We will accept your application without Step 2, yet can't interview you without it.",
    lead: "Your application",
    gives: {
      "application.documents": ["exam_transcript"],
      "step1.passRequired": true,
      "step2.passRequired": true,
      "step2.dueBy": "interview",
    },
  },
];

describe("sentences as coordinators write them", () => {
  it.each(sentences)("$text", ({ gives, ...sentence }) => {
    const expected = Object.fromEntries(
      Object.entries(gives).map(([key, value]) => [key, Array.isArray(value) ? value.toSorted() : value]),
    );
    expect(factsOf(extractPage(pageOf({ under: "How to apply", ...sentence }, "Internal Medicine")))).toEqual(expected);
  });
});
