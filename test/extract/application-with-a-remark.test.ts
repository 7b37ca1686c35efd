import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "Send your application, with three letters of recommendation, through ERAS by December 1.",
    gives: {
      "application.service": "ERAS",
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "application.deadline": "12-01",
    },
  },
  {
    text: "The complete file (letters included) has to be with us by January 6.",
    gives: {
      "application.deadline": "01-06",
    },
  },
  {
    text: "Your application, along with a photograph, must reach us before December 12.",
    gives: {
      "application.deadline": "12-12",
      "application.documents": ["photo"],
    },
  },
  {
    under: "Medical Student Rotations",
    text: "International students: we can host you if your school has an affiliation agreement with Ironbridge (currently four schools do).",
    gives: {
      "rotations.visitingImgs": "accepted",
    },
  },
  {
    under: "Medical Student Rotations",
    text: "Students of schools abroad: you may come if your dean signs our agreement.",
    gives: {
      "rotations.visitingImgs": "accepted",
    },
  },
  {
    under: "Medical Student Rotations",
    text: "International students: we cannot host you.",
    gives: {
      "rotations.visitingImgs": "not_accepted",
    },
  },
  {
    under: "Medical Student Rotations",
    text: "Observerships and high-school shadowing are not available.",
    gives: {
      "rotations.observership": "not_offered",
    },
  },
  {
    under: "Student rotations",
    text: "Fourth-year students from any US medical school can request an inpatient elective through VSLO.",
    gives: {
      "rotations.visitingStudents": "accepted",
    },
  },
  {
    under: "Student rotations",
    text: "We welcome students of all LCME-accredited schools for a sub-internship.",
    gives: {
      "rotations.visitingStudents": "accepted",
    },
  },
  {
    under: "Student rotations",
    text: "Only students of LCME schools may do a sub-internship.",
    gives: {
      "rotations.visitingStudents": "accepted",
      "rotations.visitingImgs": "not_accepted",
    },
  },
  {
    under: "International Applicants",
    text: "Electives for international medical students. We regret that we can only host visiting students from LCME and COCA schools.",
    gives: {
      "rotations.visitingStudents": "accepted",
      "rotations.visitingImgs": "not_accepted",
    },
  },
  {
    under: "Electives for students",
    text: "Unfortunately we can take visiting students from US schools only.",
    gives: {
      "rotations.visitingStudents": "accepted",
      "rotations.visitingImgs": "not_accepted",
    },
  },
  {
    under: "Electives for students",
    text: "Rotations are reserved for students of our affiliated schools.",
    gives: {
      "rotations.visitingStudents": "not_accepted",
    },
  },
  {
    under: "International graduates must have",
    text: "US clinical experience is preferred, at least 3 months. Observership is OK",
    gives: {
      "img.usce": {
        stance: "preferred",
        months: 3,
        observershipCounts: true,
      },
    },
  },
  {
    text: "IMGs need two months of US clinical experience (observerships okay).",
    gives: {
      "img.usce": {
        stance: "required",
        months: 2,
        observershipCounts: true,
      },
    },
  },
  {
    text: "IMGs need two months of US clinical experience; observerships are not OK.",
    gives: {
      "img.usce": {
        stance: "required",
        months: 2,
        observershipCounts: false,
      },
    },
  },
  {
    text: "More than 4,100 applications reached the Department of Medicine last year for 30 categorical and 8 preliminary positions.",
    gives: {
      "positions.perYear": 30,
    },
  },
  {
    text: "We received 2,300 applications last season for nine positions.",
    gives: {
      "positions.perYear": 9,
    },
  },
  {
    text: "Last year we interviewed 90 applicants for 8 positions.",
    gives: {
      "positions.perYear": 8,
    },
  },
  {
    text: "Most of our applicants are recent; graduation within five years is required.",
    gives: {
      "graduation.maxYears": {
        years: 5,
        stance: "required",
      },
    },
  },
  {
    text: "We interview in person, with a virtual option for those who have to fly.",
    gives: {
      "application.interviewFormat": "hybrid",
    },
  },
  {
    text: "Interviews are on campus, but applicants from the coasts may choose Zoom.",
    gives: {
      "application.interviewFormat": "hybrid",
    },
  },
  {
    text: "Interviews are virtual, with an optional in-person tour in January.",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    text: "Letters carry a lot of weight here. We ask for three to four.",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "letters.maximum": 4,
    },
  },
  {
    text: "The match itself is conducted by the American Urological Association (AUA) in cooperation with the Society of Academic Urology; ranks are not entered with the NRMP.",
    gives: {
      "application.match": "other",
    },
  },
  {
    text: "The AUA runs the match for our specialty; do not register with the NRMP.",
    gives: {
      "application.match": "other",
    },
  },
  {
    text: "The urology match is administered by the AUA, not the NRMP.",
    gives: {
      "application.match": "other",
    },
  },
  {
    text: "Our residents are chosen in the match organized by the American Urological Association.",
    gives: {
      "application.match": "other",
    },
  },
];

const misleading: readonly RuleExample[] = [
  {
    text: "Letters, with your name on each page, may be uploaded until December 20.",
    gives: {},
  },
  {
    text: "Applications are in by October; letters may follow until December 1.",
    gives: {},
  },
  {
    under: "Medical Student Rotations",
    text: "Pre-med students may shadow one of our attendings for a day.",
    gives: {},
  },
  {
    text: "Last year 14 residents presented at conferences.",
    gives: {},
  },
  {
    text: "Most residents we interviewed last year had Step 2 CK scores between 228 and 250, first-time passes, and graduated within five years.",
    gives: {},
  },
  {
    text: "The majority of the people we rank graduated within three years of applying.",
    gives: {},
  },
  {
    text: "Successful applicants usually graduated in the last five years.",
    gives: {},
  },
  {
    text: "Nearly all of our interns graduated within two years of starting.",
    gives: {},
  },
  {
    text: "Letters from patients hang on our wall. Three are framed.",
    gives: {},
  },
  {
    text: "Letters count. Rotations count more: do at least two with us.",
    gives: {},
  },
  {
    text: "Rank lists are not submitted to the NRMP.",
    gives: {},
  },
];

const families = ["application.", "letters.", "graduation.", "img.usce", "rotations.", "positions."] as const;

describe("a rule with a remark beside it", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, ...families)).toEqual(gives);
  });
});
