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
    text: "Each applicant shall furnish not fewer than three (3) and not more than four (4) letters of recommendation.",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "letters.maximum": 4,
    },
  },
  {
    under: "Selection policy",
    text: "A letter from the chair of the department in which the applicant completed the core clerkship is strongly encouraged but shall not be a condition of consideration.",
    gives: {
      "letters.chair": "preferred",
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
    under: "Eligibility",
    text: "Preference is accorded to applicants within three (3) years of graduation.",
    gives: {
      "graduation.maxYears": {
        years: 3,
        stance: "preferred",
      },
    },
  },
  {
    under: "Eligibility of international medical graduates",
    text: "Clinical experience obtained in the United States, while not mandatory, is viewed favorably.",
    gives: {
      "img.usce": {
        stance: "preferred",
      },
    },
  },
  {
    under: "Policy on interviews",
    text: "Candidates shall be afforded the option of a virtual or an on-site interview, and the choice shall have no bearing upon ranking.",
    gives: {
      "application.interviewFormat": "hybrid",
    },
  },
  {
    under: "Policy on recruitment",
    text: "The Program does not utilize program signals in any phase of its selection process.",
    gives: {
      "application.signals": false,
    },
  },
  {
    under: "Visiting student policy",
    text: "Students enrolled at institutions not accredited by the LCME or COCA are not eligible for clinical electives.",
    gives: {
      "rotations.visitingImgs": "not_accepted",
    },
  },
  {
    under: "Observer policy",
    text: "The Institution does not sponsor, arrange, or authorize clinical observerships for physicians.",
    gives: {
      "rotations.observership": "not_offered",
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
    question: "Is there a cutoff for year of graduation?",
    text: "No hard cutoff. Tell us what you've been up to!",
    gives: {
      "graduation.cutoff": "none",
    },
  },
  {
    question: "How long can I have been out of school?",
    text: "Up to seven years is okay with us.",
    gives: {
      "graduation.maxYears": {
        years: 7,
        stance: "required",
      },
    },
  },
  {
    question: "Does an observership count as USCE?",
    text: "Sorry, no. We need to know you've touched a patient.",
    gives: {
      "img.usce": {
        stance: "required",
        observershipCounts: false,
      },
    },
  },
  {
    question: "Do I have to fly out for the interview?",
    text: "Nope, we'll meet you on Zoom.",
    gives: {
      "application.interviewFormat": "virtual",
    },
  },
  {
    question: "Can I choose between Zoom and in person?",
    text: "Absolutely, whatever works for you.",
    gives: {
      "application.interviewFormat": "hybrid",
    },
  },
  {
    question: "Are you using program signals this year?",
    text: "We sat that one out.",
    gives: {
      "application.signals": false,
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
    question: "Do you do observerships?",
    text: "A handful every spring. Write to the office in January.",
    gives: {
      "rotations.observership": "offered",
    },
  },
  {
    question: "How many interns do you take?",
    text: "We match a dozen categorical folks and three prelims.",
    gives: {
      "positions.perYear": 12,
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
    under: "Policy on Contracts",
    text: "Contracts shall be issued to matched applicants within thirty days of Match Day.",
    gives: {},
  },
  {
    under: "Policy on supervision",
    text: "The ratio of residents to faculty shall not exceed four to one per rotation.",
    gives: {},
  },
  {
    under: "Policy on vendor relations",
    text: "Interviews with representatives of industry shall take place in person and by appointment only.",
    gives: {},
  },
  {
    under: "Selection policy",
    text: "The Program Director shall submit the rank order list no later than February 28.",
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
    question: "How many electives do I get?",
    text: "Six months over three years, two of them away.",
    gives: {},
  },
  {
    question: "Do I need letters if I'm reapplying?",
    text: "Fresh ones are best. Letters older than a year make us wonder.",
    gives: {},
  },
  {
    question: "Do you match couples?",
    text: "Every year! Last March three couples matched here.",
    gives: {},
  },
  {
    question: "Is there an open house?",
    text: "Two, both on Zoom, in August.",
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
