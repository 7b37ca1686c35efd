import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    under: "Program at a glance",
    row: "PGY-1 spots",
    text: "8 cat + 2 prelim",
    gives: {
      "positions.perYear": 8,
    },
  },
  {
    under: "Program at a glance",
    row: "Categorical",
    text: "12",
    gives: {
      "positions.perYear": 12,
    },
  },
  {
    under: "Program at a glance",
    row: "LoRs",
    text: "3-4, min. 1 US",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "letters.maximum": 4,
      "letters.fromUsPhysicians": 1,
    },
  },
  {
    under: "Program at a glance",
    row: "Chair / dept letter",
    text: "preferred",
    gives: {
      "letters.chair": "preferred",
    },
  },
  {
    under: "Program at a glance",
    row: "US clinical exp.",
    text: "12 wks min; observerships don't count",
    gives: {
      "img.usce": {
        stance: "required",
        months: 3,
        observershipCounts: false,
      },
    },
  },
  {
    under: "Program at a glance",
    row: "Application service",
    text: "ERAS only",
    gives: {
      "application.service": "ERAS",
    },
  },
  {
    under: "Program at a glance",
    row: "Match",
    text: "Yes (NRMP)",
    gives: {
      "application.match": "NRMP",
    },
  },
  {
    under: "Program at a glance",
    row: "Apps accepted",
    text: "9/4 - 12/1",
    gives: {
      "application.opens": "09-04",
      "application.deadline": "12-01",
    },
  },
  {
    under: "Program at a glance",
    row: "Grad year",
    text: "within 5 yrs",
    gives: {
      "graduation.maxYears": {
        years: 5,
        stance: "required",
      },
    },
  },
  {
    under: "Program at a glance",
    row: "Interview format",
    text: "Virtual",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    under: "Program at a glance",
    row: "Interviews",
    text: "on site, Tue/Thu",
    gives: {
      "application.interviewFormat": "in_person",
    },
  },
  {
    under: "Program at a glance",
    row: "Program signaling",
    text: "not participating",
    gives: {
      "application.signals": false,
    },
  },
  {
    under: "Program at a glance",
    row: "Intl. student electives",
    text: "no",
    gives: {
      "rotations.visitingImgs": "not_accepted",
    },
  },
  {
    under: "Program at a glance",
    row: "Photo",
    text: "req'd",
    gives: {
      "application.documents": ["photo"],
    },
  },
  {
    under: "Requirements",
    text: "ERAS only",
    gives: {
      "application.service": "ERAS",
    },
  },
  {
    under: "Requirements",
    text: "YOG: 2020+",
    gives: {
      "graduation.earliest": "2020",
    },
  },
  {
    under: "Requirements",
    text: "LORs x3, at least 2 US",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "letters.fromUsPhysicians": 2,
    },
  },
  {
    under: "Requirements for IMGs",
    text: "USCE >= 3 mo, hands-on only",
    gives: {
      "img.usce": {
        stance: "required",
        months: 3,
      },
    },
  },
  {
    under: "Requirements",
    text: "CV",
    gives: {
      "application.documents": ["cv"],
    },
  },
  {
    under: "Requirements",
    text: "Apply by 12/1 in ERAS",
    gives: {
      "application.service": "ERAS",
      "application.deadline": "12-01",
    },
  },
  {
    under: "Quick facts",
    text: "4-yr program, 5 residents per class",
    gives: {
      "positions.perYear": 5,
    },
  },
  {
    under: "Quick facts",
    text: "In-person interviews, Oct-Jan",
    gives: {
      "application.interviewFormat": "in_person",
    },
  },
  {
    under: "Quick facts",
    text: "Aways: July-Oct thru VSLO",
    gives: {
      "rotations.visitingStudents": "accepted",
    },
  },
  {
    under: "Timeline",
    row: "Nov 15",
    text: "Applications close",
    gives: {
      "application.deadline": "11-15",
    },
  },
  {
    under: "Timeline",
    row: "Oct 12 - Jan 22",
    text: "Interviews (Zoom)",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    under: "Timeline",
    text: "Dec 5: last day for apps",
    gives: {
      "application.deadline": "12-05",
    },
  },
  {
    under: "Facts",
    text: "PGY-1: 6 cat/2 prelim per yr",
    gives: {
      "positions.perYear": 6,
    },
  },
  {
    under: "Facts",
    text: "Int'l students: no electives",
    gives: {
      "rotations.visitingImgs": "not_accepted",
    },
  },
];

const misleading: readonly RuleExample[] = [
  {
    under: "Timeline",
    row: "Sept 25",
    text: "MSPEs released",
    gives: {},
  },
  {
    under: "Timeline",
    row: "June 24",
    text: "Orientation",
    gives: {},
  },
  {
    under: "Timeline",
    row: "Jan 15",
    text: "Interviews end",
    gives: {},
  },
  {
    under: "Program at a glance",
    row: "Beds",
    text: "412",
    gives: {},
  },
  {
    under: "Program at a glance",
    row: "Total residents",
    text: "36",
    gives: {},
  },
  {
    under: "Program at a glance",
    row: "Electives",
    text: "PGY-2: 3 mo, PGY-3: 6 mo",
    gives: {},
  },
  {
    under: "Program at a glance",
    row: "Interviews offered last year",
    text: "110",
    gives: {},
  },
  {
    under: "Program at a glance",
    row: "Chiefs",
    text: "2 per yr",
    gives: {},
  },
  {
    under: "Program at a glance",
    row: "Conference",
    text: "noon, hybrid",
    gives: {},
  },
  {
    under: "Benefits",
    row: "CME",
    text: "$1,500/yr, 5 days",
    gives: {},
  },
  {
    under: "Curriculum",
    row: "PGY-1",
    text: "Wards 5, ICU 2, ED 1, elective 1",
    gives: {},
  },
  {
    under: "Student electives",
    text: "Requirements: 1 LOR, transcript, immunizations",
    gives: {},
  },
  {
    under: "Requirements",
    text: "Prelim grads may apply to our apps team",
    gives: {},
  },
  {
    under: "Facts",
    text: "No prelim spots",
    gives: {},
  },
];

const families = ["application.", "letters.", "graduation.", "img.usce", "rotations.", "positions."] as const;

describe("coordinators' notes and tables in few words", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, ...families)).toEqual(gives);
  });
});
