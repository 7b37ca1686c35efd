import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    under: "Notes",
    text: "DEADLINE: The season opens for us on September 23. We close ERAS on October 31, 2026 or when 2,500 applications have arrived.",
    gives: {
      "application.opens": "09-23",
      "application.deadline": "10-31",
      "application.service": "ERAS",
    },
  },
  {
    under: "Notes",
    text: "Applications are now made in ResidencyCAS, and nowhere else. Closing date: September 25, 2026. Ranking still goes by the NRMP.",
    gives: {
      "application.service": "ResidencyCAS",
      "application.deadline": "09-25",
      "application.match": "NRMP",
    },
  },
  {
    question: "Do you accept international medical graduates?",
    text: "We do. Beyond the general requirements, IMGs need a minimum of six months of US clinical experience (hands-on; not an observership), and graduation from medical school no longer than three years ago.",
    gives: {
      "img.usce": {
        stance: "required",
        months: 6,
        observershipCounts: false,
      },
      "graduation.maxYears": {
        years: 3,
        stance: "required",
      },
    },
  },
  {
    under: "Interview day",
    text: "In person, on five Fridays from November on, beginning with breakfast and ending with a walk through the old town for those who like.",
    gives: {
      "application.interviewFormat": "in_person",
    },
  },
  {
    under: "Who we are",
    text: "Six new residents join the combined program in internal medicine and pediatrics every June.",
    gives: {
      "positions.perYear": 6,
    },
  },
  {
    under: "Who we are",
    text: "Preference signals: seven this year; we are among the programs that receive them.",
    gives: {
      "application.signals": true,
    },
  },
  {
    under: "Who we are",
    text: "We take part in no preference signaling as yet.",
    gives: {
      "application.signals": false,
    },
  },
  {
    under: "Season",
    text: "You will talk to us over Zoom first. Everyone who does that is invited for a weekend; you choose where you do the real interview, here or on screen.",
    gives: {
      "application.interviewFormat": "hybrid",
    },
  },
  {
    text: "IMGs need graduation from medical school no longer than three years ago.",
    gives: {
      "graduation.maxYears": {
        years: 3,
        stance: "required",
      },
    },
  },
  {
    text: "IMGs need six months of US clinical experience (hands-on; not an observership), and graduation no longer than three years ago.",
    gives: {
      "img.usce": {
        stance: "required",
        months: 6,
        observershipCounts: false,
      },
      "graduation.maxYears": {
        years: 3,
        stance: "required",
      },
    },
  },
];

const misleading: readonly RuleExample[] = [];

const families = ["application.", "letters.", "graduation.", "img.usce", "rotations.", "positions."] as const;

describe("what stands beside a fact and changes it", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, ...families)).toEqual(gives);
  });
});
