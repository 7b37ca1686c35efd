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
    row: "Intern slots",
    text: "6 (all categorical)",
    gives: {
      "positions.perYear": 6,
    },
  },
  {
    under: "Program at a glance",
    row: "Letters",
    text: "min 3, max 4",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "letters.maximum": 4,
    },
  },
  {
    under: "Program at a glance",
    row: "USCE",
    text: ">= 3 mo, hands-on only",
    gives: {
      "img.usce": {
        stance: "required",
        months: 3,
      },
    },
  },
  {
    under: "Program at a glance",
    row: "US clinical experience",
    text: "None required",
    gives: {
      "img.usce": {
        stance: "not_required",
      },
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
    row: "Signals",
    text: "Yes, 3 gold / 12 silver",
    gives: {
      "application.signals": true,
    },
  },
  {
    under: "Program at a glance",
    row: "Away rotations",
    text: "none",
    gives: {
      "rotations.visitingStudents": "not_accepted",
    },
  },
  {
    under: "Program at a glance",
    row: "Observership",
    text: "4 wks, $500/mo",
    gives: {
      "rotations.observership": "offered",
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
    text: "Grad within last 5 yrs",
    gives: {
      "graduation.maxYears": {
        years: 5,
        stance: "required",
      },
    },
  },
  {
    under: "Requirements",
    text: "3 LORs incl. 1 dept. chair",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "letters.chair": "required",
    },
  },
  {
    under: "Requirements for IMGs",
    text: "Min 6 mos USCE (no observerships)",
    gives: {
      "img.usce": {
        stance: "required",
        months: 6,
        observershipCounts: false,
      },
    },
  },
  {
    under: "Requirements",
    text: "Apps open 9/3, close 11/30",
    gives: {
      "application.opens": "09-03",
      "application.deadline": "11-30",
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
    text: "Sept. 25 - review of files begins",
    gives: {
      "application.opens": "09-25",
    },
  },
  {
    under: "Requirements",
    text: "Letters of recommendation: 3, at least 2 US",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "letters.fromUsPhysicians": 2,
    },
  },
  {
    under: "Facts",
    text: "USCE: 8 wks min., req'd of IMGs",
    gives: {
      "img.usce": {
        stance: "required",
        months: 2,
      },
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
    row: "Aug 12",
    text: "Virtual open house, 6 pm",
    gives: {},
  },
  {
    under: "Program at a glance",
    row: "Faculty",
    text: "38 core",
    gives: {},
  },
  {
    under: "Program at a glance",
    row: "Vacation",
    text: "4 wks (PGY-1: 3)",
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
    row: "Board pass rate",
    text: "96% (3-yr)",
    gives: {},
  },
  {
    under: "Schedule",
    text: "X+Y: 6+2, 8 residents per firm",
    gives: {},
  },
  {
    under: "Checklist for matched interns",
    text: "Photo for badge",
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
