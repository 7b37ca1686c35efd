import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    under: "Selection policy",
    text: "Applications shall be accepted solely by way of ERAS and must be received on or before October 28.",
    gives: {
      "application.service": "ERAS",
      "application.deadline": "10-28",
    },
  },
  {
    under: "Selection policy",
    text: "Interviews shall be held exclusively by means of video conference.",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    under: "Observers",
    text: "Observers shall be admitted only upon written approval and for no longer than two weeks.",
    gives: {
      "rotations.observership": "offered",
    },
  },
  {
    under: "Visiting students",
    text: "Visiting electives shall be open solely to students of LCME-accredited medical schools.",
    gives: {
      "rotations.visitingStudents": "accepted",
      "rotations.visitingImgs": "not_accepted",
    },
  },
  {
    question: "Is it too late to apply?",
    text: "Not until December 4. That's when we shut the door.",
    gives: {
      "application.deadline": "12-04",
    },
  },
  {
    question: "How will interviews work?",
    text: "Half a day on Zoom, then an optional visit in January.",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    question: "Is there a graduation year cutoff?",
    text: "Yep, we go back to 2019.",
    gives: {
      "graduation.earliest": "2019",
    },
  },
  {
    question: "Do you take signals into account?",
    text: "Yeah, quite a bit actually.",
    gives: {
      "application.signals": true,
    },
  },
  {
    question: "Can foreign students rotate?",
    text: "Not at this time, sorry.",
    gives: {
      "rotations.visitingImgs": "not_accepted",
    },
  },
  {
    question: "What's parking like on interview day?",
    text: "It's virtual, so your driveway.",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    under: "At a glance",
    row: "Spots/yr",
    text: "6",
    gives: {
      "positions.perYear": 6,
    },
  },
  {
    under: "At a glance",
    row: "Cat. positions",
    text: "9",
    gives: {
      "positions.perYear": 9,
    },
  },
  {
    under: "At a glance",
    row: "PGY-1",
    text: "12 cat, 4 prelim",
    gives: {
      "positions.perYear": 12,
    },
  },
  {
    under: "At a glance",
    row: "Apply by",
    text: "Oct. 31",
    gives: {
      "application.deadline": "10-31",
    },
  },
  {
    under: "At a glance",
    row: "Time since grad",
    text: "max 5 yrs",
    gives: {
      "graduation.maxYears": {
        years: 5,
        stance: "required",
      },
    },
  },
  {
    under: "At a glance",
    row: "Grad. limit",
    text: "none",
    gives: {
      "graduation.cutoff": "none",
    },
  },
  {
    under: "At a glance",
    row: "US experience",
    text: "4 wks hands-on, req'd",
    gives: {
      "img.usce": {
        stance: "required",
        months: 1,
      },
    },
  },
  {
    under: "At a glance",
    row: "Observers?",
    text: "Yes, 2 wks",
    gives: {
      "rotations.observership": "offered",
    },
  },
  {
    under: "At a glance",
    row: "VSLO electives",
    text: "Yes, Aug - Mar",
    gives: {
      "rotations.visitingStudents": "accepted",
    },
  },
  {
    under: "Checklist",
    text: "3 LORs (dept chair LOR welcome)",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "letters.chair": "not_required",
    },
  },
  {
    under: "Checklist",
    text: "MSPE + transcript",
    gives: {
      "application.documents": ["mspe", "transcript"],
    },
  },
  {
    under: "Checklist",
    text: "Grads before 2018: please don't apply",
    gives: {
      "graduation.earliest": "2018",
    },
  },
  {
    under: "Timeline",
    row: "Oct 30",
    text: "Deadline",
    gives: {
      "application.deadline": "10-30",
    },
  },
  {
    under: "Timeline",
    row: "Sept 24",
    text: "Review begins",
    gives: {
      "application.opens": "09-24",
    },
  },
];

const misleading: readonly RuleExample[] = [
  {
    under: "Policy on records",
    text: "Personnel files shall be retained until June 30 of the seventh year.",
    gives: {},
  },
  {
    under: "Policy on reappointment",
    text: "Letters of reappointment shall be issued on or before March 1.",
    gives: {},
  },
  {
    question: "How many residents are in a class?",
    text: "Eleven: ten traditional and one in the research track.",
    gives: {},
  },
  {
    question: "When is your holiday party?",
    text: "December 12. Bring a dish.",
    gives: {},
  },
  {
    question: "How long is the interview day?",
    text: "About four hours, with breaks.",
    gives: {},
  },
  {
    question: "Do your residents get letters for fellowship?",
    text: "At least three, from people who know them.",
    gives: {},
  },
  {
    under: "At a glance",
    row: "Iviews",
    text: "Zoom",
    gives: {},
  },
  {
    under: "At a glance",
    row: "Chief year",
    text: "2 spots/yr",
    gives: {},
  },
  {
    under: "At a glance",
    row: "Call",
    text: "q4, 6 mo",
    gives: {},
  },
  {
    under: "At a glance",
    row: "Last year's class",
    text: "8 IMGs, 4 DOs",
    gives: {},
  },
  {
    under: "Timeline",
    row: "Dec 1",
    text: "Deadline for signals survey",
    gives: {},
  },
  {
    under: "Timeline",
    row: "Jul 1",
    text: "New interns start",
    gives: {},
  },
];

const families = ["application.", "letters.", "graduation.", "img.usce", "rotations.", "positions."] as const;

describe("policies, answers and notes seen for the first time", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, ...families)).toEqual(gives);
  });
});
