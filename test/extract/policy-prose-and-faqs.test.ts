import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    under: "Policy on Application to Graduate Medical Education",
    text: "All applications shall be submitted exclusively through the Electronic Residency Application Service (ERAS); applications received by any other means shall not be processed.",
    gives: {
      "application.service": "ERAS",
    },
  },
  {
    under: "Selection policy",
    text: "Applications not certified and complete in ERAS by 5:00 p.m. Eastern Time on November 12 shall not be considered.",
    gives: {
      "application.service": "ERAS",
      "application.deadline": "11-12",
    },
  },
  {
    under: "Selection policy",
    text: "An application shall be deemed complete only upon receipt of (i) a curriculum vitae, (ii) a personal statement, (iii) no fewer than three letters of recommendation, and (iv) an official medical school transcript.",
    gives: {
      "application.documents": ["cv", "letters", "personal_statement", "transcript"],
      "letters.minimum": 3,
    },
  },
  {
    under: "Selection policy",
    text: "Two of the required letters must originate from physicians licensed and practicing in the United States.",
    gives: {
      "application.documents": ["letters"],
      "letters.fromUsPhysicians": 2,
    },
  },
  {
    under: "Selection policy",
    text: "The absence of a departmental letter shall not prejudice the applicant.",
    gives: {
      "letters.chair": "not_required",
    },
  },
  {
    under: "Eligibility",
    text: "An interval of more than five (5) years between the date of graduation and the date of application renders an applicant ineligible.",
    gives: {
      "graduation.maxYears": {
        years: 5,
        stance: "required",
      },
    },
  },
  {
    under: "Eligibility of international medical graduates",
    text: "International medical graduates shall document a minimum of twelve (12) weeks of clinical experience in the United States involving direct patient care; observerships shall not satisfy this requirement.",
    gives: {
      "img.usce": {
        stance: "required",
        months: 3,
        observershipCounts: false,
      },
    },
  },
  {
    under: "Policy on interviews",
    text: "All candidate interviews for the 2026-2027 recruitment season shall be conducted by videoconference.",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    under: "Policy on interviews",
    text: "Interviews are conducted in person at the Hospital; reasonable accommodation will be made upon documented need.",
    gives: {
      "application.interviewFormat": "in_person",
    },
  },
  {
    under: "Visiting student policy",
    text: "The Department accepts visiting medical students in their final year on a space-available basis, provided that an affiliation agreement is in force.",
    gives: {
      "rotations.visitingStudents": "accepted",
    },
  },
  {
    under: "Visiting student policy",
    text: "Enrollment in the sub-internship is confined to students of this College of Medicine.",
    gives: {
      "rotations.visitingStudents": "not_accepted",
    },
  },
  {
    under: "Complement",
    text: "The Program is approved by the ACGME for ten (10) categorical positions at each level of training.",
    gives: {
      "positions.perYear": 10,
    },
  },
  {
    question: "What's your deadline?",
    text: "Halloween! Well, October 31 at midnight Pacific.",
    gives: {
      "application.deadline": "10-31",
    },
  },
  {
    question: "When do you start reading?",
    text: "The minute ERAS lets us, which this year is September 24.",
    gives: {
      "application.opens": "09-24",
      "application.service": "ERAS",
    },
  },
  {
    question: "Do you go through the Match?",
    text: "Sure do, for every single spot.",
    gives: {
      "application.match": "NRMP",
    },
  },
  {
    question: "How many letters do you want?",
    text: "Three is our sweet spot; a fourth is fine if it adds something.",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "letters.maximum": 4,
    },
  },
  {
    question: "Do I need a chair letter?",
    text: "Nah. Ask somebody who worked with you.",
    gives: {
      "letters.chair": "not_required",
    },
  },
  {
    question: "How recent a graduate do I have to be?",
    text: "2020 or later, please.",
    gives: {
      "graduation.earliest": "2020",
    },
  },
  {
    question: "Do I need US clinical experience?",
    text: "You do if you went to school abroad: two months, hands-on.",
    gives: {
      "img.usce": {
        stance: "required",
        months: 2,
      },
    },
  },
  {
    question: "Will interviews be virtual again?",
    text: "You bet. Sweatpants welcome.",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    question: "Are interviews in person?",
    text: "They are, and lunch is on us.",
    gives: {
      "application.interviewFormat": "in_person",
    },
  },
  {
    question: "Do you care about signals?",
    text: "We do! If you love us, send us a gold one.",
    gives: {
      "application.signals": true,
    },
  },
  {
    question: "Do you host sub-Is from other schools?",
    text: "We're full up with our own students, sadly.",
    gives: {
      "rotations.visitingStudents": "not_accepted",
    },
  },
  {
    question: "Can I shadow for a few weeks?",
    text: "We don't have a shadowing or observer program at the moment.",
    gives: {
      "rotations.observership": "not_offered",
    },
  },
  {
    question: "How big is a class?",
    text: "Nine. Big enough to trade shifts, small enough to fit around one table.",
    gives: {
      "positions.perYear": 9,
    },
  },
  {
    question: "Do you need a photo?",
    text: "Please include one so we can put faces to names.",
    gives: {
      "application.documents": ["photo"],
    },
  },
  {
    question: "Do you interview everyone who applies?",
    text: "We wish. We see about 120 people for 12 positions.",
    gives: {
      "positions.perYear": 12,
    },
  },
];

const misleading: readonly RuleExample[] = [
  {
    under: "Policy on Transfers",
    text: "Residents seeking to transfer shall submit two letters of recommendation and a summative evaluation from the prior program director.",
    gives: {},
  },
  {
    under: "Policy on promotion",
    text: "Residents shall submit letters of evaluation from two attending physicians prior to promotion.",
    gives: {},
  },
  {
    under: "Policy on moonlighting",
    text: "Moonlighting shall be limited to residents who have graduated from the PGY-1 year.",
    gives: {},
  },
  {
    under: "Policy on supervision",
    text: "No more than ten patients shall be assigned to a first-year resident.",
    gives: {},
  },
  {
    under: "Selection policy",
    text: "Selection shall be based upon academic record, letters of recommendation and performance at interview.",
    gives: {},
  },
  {
    under: "Policy on credentials",
    text: "Matched residents shall present an original diploma before June 15.",
    gives: {},
  },
  {
    question: "Should I send a thank-you letter?",
    text: "Sweet of you, but no.",
    gives: {},
  },
  {
    question: "What's the dress code for interviews?",
    text: "Be comfortable. We'll be in scrubs, in person or not.",
    gives: {},
  },
  {
    question: "Do residents do research?",
    text: "Everybody does; abstracts are due March 1.",
    gives: {},
  },
  {
    question: "Do residents supervise students?",
    text: "Constantly. Expect two MS3s on every team.",
    gives: {},
  },
  {
    question: "What does a typical applicant look like?",
    text: "Most graduated within the past two years and send four letters.",
    gives: {},
  },
  {
    question: "Can I visit before ranking?",
    text: "Second-look day is in person on January 24, totally optional.",
    gives: {},
  },
  {
    question: "When does orientation start?",
    text: "June 22; paperwork is due by May 15.",
    gives: {},
  },
];

const families = ["application.", "letters.", "graduation.", "img.usce", "rotations.", "positions."] as const;

describe("policies of an office and friendly answers", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, ...families)).toEqual(gives);
  });
});
