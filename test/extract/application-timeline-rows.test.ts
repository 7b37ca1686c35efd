import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    under: "Application deadlines",
    lead: "Deadlines by track:",
    text: "Categorical: October 23",
    gives: {
      "application.deadline": "10-23",
    },
  },
  {
    under: "Deadlines",
    row: "Categorical",
    text: "October 23",
    gives: {
      "application.deadline": "10-23",
    },
  },
  {
    under: "Deadlines",
    text: "Categorical track: November 1. Preliminary track: January 10.",
    gives: {
      "application.deadline": "11-01",
    },
  },
  {
    under: "Important dates",
    row: "Application deadline",
    text: "Categorical: December 1; preliminary: January 15",
    gives: {
      "application.deadline": "12-01",
    },
  },
  {
    under: "Important dates",
    row: "Deadline (categorical)",
    text: "December 1",
    gives: {
      "application.deadline": "12-01",
    },
  },
  {
    under: "Deadlines",
    text: "Preliminary: January 10. Categorical: November 2.",
    gives: {
      "application.deadline": "11-02",
    },
  },
  {
    under: "Timeline",
    row: "September 24",
    text: "First applications are read",
    gives: {
      "application.opens": "09-24",
    },
  },
  {
    under: "Timeline",
    row: "September 24",
    text: "We start going through files",
    gives: {
      "application.opens": "09-24",
    },
  },
  {
    under: "Timeline",
    row: "Sept. 24",
    text: "Programs can see applications",
    gives: {
      "application.opens": "09-24",
    },
  },
  {
    under: "Timeline",
    row: "November 30",
    text: "Last applications are read",
    gives: {
      "application.deadline": "11-30",
    },
  },
  {
    under: "Timeline",
    row: "November 30",
    text: "We stop reading",
    gives: {
      "application.deadline": "11-30",
    },
  },
  {
    under: "Letters",
    row: "Chair's letter",
    text: "Helpful",
    gives: {
      "letters.chair": "preferred",
    },
  },
  {
    under: "Letters",
    row: "Department chair letter",
    text: "Optional",
    gives: {
      "letters.chair": "not_required",
    },
  },
  {
    under: "Letters",
    row: "Letter of the chair",
    text: "Yes, required",
    gives: {
      "letters.chair": "required",
      "application.documents": ["letters"],
    },
  },
  {
    under: "Letters",
    row: "Chair letter",
    text: "Nice to have",
    gives: {
      "letters.chair": "preferred",
    },
  },
  {
    under: "Interviews",
    text: "You choose: a day on campus or a day on Zoom.",
    gives: {
      "application.interviewFormat": "hybrid",
    },
  },
  {
    under: "The day itself",
    text: "All conversations with applicants take place over Zoom.",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    under: "How to apply",
    text: "Invited applicants join us by video for half a day.",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    under: "How to apply",
    text: "Selected candidates visit us in person in December.",
    gives: {
      "application.interviewFormat": "in_person",
    },
  },
  {
    under: "How to apply",
    text: "Those we invite may come to campus or meet us online; it makes no difference to us.",
    gives: {
      "application.interviewFormat": "hybrid",
    },
  },
  {
    under: "Recruitment season",
    text: "Our season is hybrid: November dates are on Webex, January dates at the hospital.",
    gives: {
      "application.interviewFormat": "hybrid",
    },
  },
  {
    under: "Recruitment season",
    text: "Recruitment is fully virtual again this year.",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    under: "Medical student rotations",
    text: "To be offered an interview for our residency you need at least three letters.",
    gives: {
      "letters.minimum": 3,
      "application.documents": ["letters"],
    },
  },
];

const misleading: readonly RuleExample[] = [
  {
    under: "Deadlines",
    text: "Fellowships: August 31",
    gives: {},
  },
  {
    under: "Deadlines",
    text: "Visiting students: March 1",
    gives: {},
  },
  {
    under: "Timeline",
    row: "October 2",
    text: "First interview invitations go out",
    gives: {},
  },
  {
    under: "Timeline",
    row: "January 29",
    text: "Last interview day",
    gives: {},
  },
  {
    under: "Timeline",
    row: "March 5",
    text: "Rank order list is certified",
    gives: {},
  },
  {
    under: "Curriculum",
    text: "Our didactics are hybrid, on Teams and in the auditorium.",
    gives: {},
  },
  {
    under: "How to apply",
    text: "Applicants are invited to a virtual open house in September.",
    gives: {},
  },
  {
    under: "Medical student rotations",
    text: "Your rotation ends with an interview in person with the clerkship director.",
    gives: {},
  },
  {
    under: "Medical student rotations",
    text: "Students need two letters of recommendation.",
    gives: {},
  },
];

const families = ["application.", "letters.", "graduation.", "img.usce", "rotations.", "positions."] as const;

describe("tracks, timelines and formats told in few words", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, ...families)).toEqual(gives);
  });
});
