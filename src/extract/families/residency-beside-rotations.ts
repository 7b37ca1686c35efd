import type { Family, Rule, RuleExample } from "../rule.js";
import type { Statement } from "../statement.js";
import { countedLetters } from "./application-documents.js";
import { interviewFormat } from "./interview-format.js";
import { numberOfLetters } from "./letter-counts.js";
import { letterOrigin } from "./letter-origins.js";

/** The sentence itself speaks of the residency: "to be offered an interview for our residency". */
const ofResidency =
  /\b(?:our|the|this) (?:[a-z]+ )?residency\b|\bresidency (?:applica\w+|interviews?|positions?|program)\b|\b(?:offered|receive|get|for|granted) an interview\b/;
const aboutRotation = /\brotat|\bclerkship|\belective|\bvisiting|\bsub-?\s?i/;

/** Under "Interviews" on a page for visiting students it is the residency's that are told of. */
const isOnInterviews = ({ context }: Statement): boolean => {
  const heading = context.headings.at(-1) ?? "";
  return /^(?:residency )?interview(?:s|ing)?\b/.test(heading) && !aboutRotation.test(heading);
};

/** A rule for applicants, for the sentences on them that a page for visiting students holds. */
function amongStudents(rule: Rule, isMeant: (statement: Statement) => boolean, example: RuleExample): Rule {
  return {
    name: rule.name,
    examples: [example],
    read: (statement, page) =>
      statement.context.section === "students" && isMeant(statement) ? rule.read(statement, page) : [],
  };
}

const saysResidency = ({ folded }: Statement): boolean => ofResidency.test(folded);

/** What a page for visiting students says, by the way, of the residency itself. */
export const residencyBesideRotationsFamily: Family = {
  name: "residency-beside-rotations",
  about: /\bresidency\b|\binterview/,
  sections: new Set(["students"]),
  rules: [
    amongStudents(numberOfLetters, saysResidency, {
      under: "Visiting students",
      text: "To be offered an interview for our residency you need at least three letters.",
      gives: { "letters.minimum": 3, "application.documents": ["letters"] },
    }),
    amongStudents(letterOrigin, saysResidency, {
      under: "Sub-internships",
      text: "Residency applicants send three letters, one of them by a family physician.",
      gives: { "letters.minimum": 3, "letters.fromSpecialty": 1, "application.documents": ["letters"] },
    }),
    amongStudents(countedLetters, saysResidency, {
      under: "Visiting students",
      text: "For the rotation two letters of recommendation are needed.",
      gives: {},
    }),
    amongStudents(interviewFormat, (statement) => saysResidency(statement) || isOnInterviews(statement), {
      under: "Visiting students",
      text: "Residency interviews are held in person.",
      gives: { "application.interviewFormat": "in_person" },
    }),
  ],
};
