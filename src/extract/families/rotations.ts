import { denials, deniesWhatFollows } from "../language/negation.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { namesImg, usSchools } from "./img-wording.js";
import { isListed } from "./listed.js";
import { observerships } from "./rotations-observership.js";
import {
  clauseTexts,
  closed,
  type Door,
  doorIn,
  doorUnder,
  guest,
  isQuestion,
  joinedClauses,
  other,
  rotation,
} from "./rotations-wording.js";
import { plainCountry } from "./us-clinical-experience-wording.js";

/** Whether the sentence is about guests who rotate here: itself, by its section, its question or its headings. */
function isAboutGuests({ folded, context }: Statement): boolean {
  if (rotation.test(folded) && guest.test(folded)) return true;
  const around = `${context.lead} ${context.headings.at(-1) ?? ""}`;
  if (context.section === "students" && (rotation.test(folded) || guest.test(folded))) return true;
  return rotation.test(around) && guest.test(around) && (rotation.test(folded) || /\bstudents?\b/.test(folded));
}

/** A row's header that is nothing but the name of such a stay. */
const guestLabel =
  /^(?:(?:visiting|external|outside) (?:medical )?students?(?: (?:electives?|rotations?))?|(?:away|audition|visiting)(?: student)? (?:rotations?|electives?|months?)|sub-?\s?(?:internships?|i'?s?)|acting internships?|electives? for (?:visiting |outside )?students?)[?:.]*$/;

const visitingStudents: Rule = {
  name: "rotations/visiting-students",
  examples: [
    {
      text: "We welcome fourth-year medical students for away rotations from July to October.",
      gives: { "rotations.visitingStudents": "accepted" },
    },
    {
      text: "Visiting students cannot be accommodated this year; we offer no away rotations.",
      gives: { "rotations.visitingStudents": "not_accepted" },
    },
    { text: "Yes.", question: "Do you offer audition rotations?", gives: { "rotations.visitingStudents": "accepted" } },
    { text: "Third-year residents have two months of electives.", gives: {} },
    { text: "Applicants are ranked whether or not they rotated with us.", gives: {} },
  ],
  read(statement) {
    const { folded, context, block, previous } = statement;
    if (isQuestion(folded) || block.kind === "heading" || isOnExperience(context.lead)) return [];
    if (
      previous === undefined &&
      rotation.test(context.lead) &&
      guest.test(context.lead) &&
      /\?/.test(context.lead) &&
      !/\b(?:required?|need|must|have to|help|chance|interview|prefer)/.test(context.lead) &&
      !namesImg(context.lead)
    ) {
      const door = doorUnder(folded);
      if (door !== undefined) return [students(door, 0.9)];
    }
    if (previous === undefined && guestLabel.test(context.rowHeader)) {
      const door = doorUnder(folded);
      if (door !== undefined) return [students(door, 0.85)];
    }
    if (isAboutGuests(statement) && isLimitedToUs(statement)) return [students("accepted", 0.85)];
    if (labelOfImgs.test(folded)) return [];
    if (isTerms(statement)) return [students("accepted", 0.6)];
    if (mentionsGuests(folded)) return [students("accepted", 0.7)];
    if (!isAboutGuests(statement)) return [];
    if (isListed(statement) && isOffer(folded) && (context.section === "students" || isOfferedAbove(statement)))
      return [students("accepted", 0.7)];
    const clause = clauseTexts(statement).find(
      (text) => (rotation.test(text) || guest.test(text)) && doorIn(text) !== undefined,
    );
    const text = clause ?? folded;
    if (
      closed.test(text) &&
      !/\b(?:core|required|third[- ]year) /.test(text) &&
      isAboutStay.test(text) &&
      !namesImg(text)
    )
      return [students("not_accepted", 0.7)];
    if (other.test(text) || ((namesImg(text) || internationalStudents.test(text)) && denials(text).length > 0))
      return [];
    if (context.section !== "students" && !(rotation.test(text) && guest.test(folded))) return [];
    const isDeniedAbove = deniesWhatFollows(context.leadIns.at(-1) ?? "");
    const door = isDeniedAbove && doorIn(text) === "accepted" ? "not_accepted" : doorIn(text);
    if (door === undefined) return [];
    return [students(door, context.section === "students" ? 0.9 : 0.85)];
  },
};

/** "International students: we can host you if …": a label before the sentence tells whom it is about. */
const labelOfImgs =
  /^(?:[\w-]+ ){0,3}(?:(?:international|foreign|overseas|non-u\.?s\.?) (?:[\w-]+ ){0,2}?(?:students?|schools?|graduates?|rotators?|applicants?)|imgs?|fmgs?|(?:students?|schools?) (?:[\w-]+ ){0,4}(?:abroad|overseas|other countries))(?: \([^)]*\))?(?::| -) /;

const fromUsSchools = ({ folded, plain }: Statement): boolean =>
  usSchools.test(plainCountry(folded, plain)) && /\b(?:accredited|schools?|colleges?)\b/.test(folded);
const regrets = /\b(?:unfortunately|regret(?:s|fully)?|sorry|not (?:able|in a position) to|unable to|cannot|can't)\b/g;
/** "We regret that we can host students of LCME schools only": these come, and no others. */
const isLimitedToUs = (statement: Statement): boolean =>
  /\b(?:only|exclusively|solely|limited to|restricted to|reserved for|nobody but|no one but|none but)\b/.test(
    statement.folded,
  ) &&
  fromUsSchools(statement) &&
  !/\bour own\b|\baffiliat|\bpartner/.test(statement.folded) &&
  denials(statement.folded.replace(regrets, " ")).length === 0;
/** "From any US school", "all LCME schools": generous, and no limit. */
const fromAnyUsSchool =
  /\b(?:any|all|every|each|whichever)(?: of the)?(?: (?:accredited|other))? (?:u\.?s\.?|american|united states|lcme|allopathic|md|coca)\b/;

/** "What counts as US clinical experience?" "Electives and sub-internships with patients." */
const isOnExperience = (lead: string): boolean =>
  /\bexperience\b|\busce\b|\bhands[- ]on\b/.test(lead) && !/\bstudents?\b/.test(lead);

const isAboutStay = /\b(?:students?|rotations?|electives?|sub-?i\w*|internships?|auditions?)\b/;

/** Dates, places or addressees under "Away rotations" or beside "Clinical elective: for whom" tell that there are some. */
function isTerms({ folded, context, block }: Statement): boolean {
  if (block.kind === "heading" || denials(folded).length > 0 || other.test(folded)) return false;
  const heading = context.headings.at(-1) ?? "";
  if (
    /\b(?:for whom|open to|who may|who can|eligib\w*)\b/.test(context.lead) &&
    /\b(?:elective|sub-?i|rotation|acting)/.test(context.lead)
  )
    return /\bstudents?\b/.test(folded) && !/\bour own\b/.test(folded);
  return context.lead === "" || context.lead === heading
    ? /^(?:\w+ )?(?:away|visiting|audition|sub-?i\w*|acting)[ -]?(?:rotations?|electives?|students?|internships?)?$|^rotat(?:e|ing|ions?) with us$/.test(
        heading,
      ) &&
        folded.length < 90 &&
        /\b(?:one|two|three|four|\d+)[- ](?:months?|weeks?|places|spots|slots|students)\b/.test(folded)
    : false;
}

/** An item of a list of rotations for students. */
const isOfferedAbove = ({ context }: Statement): boolean => {
  const lead = context.leadIns.at(-1) ?? "";
  return rotation.test(lead) && guest.test(lead) && denials(lead).length === 0;
};

/** "Students who rotated with us": said by the way, it shows that guests come. */
const rotatesHere =
  /\bstudents (?:from|of|at) (?:\w+ )?other (?:\w+ ){0,2}(?:schools|institutions|colleges) (?:\w+ )?(?:rotate|come|join|spend|visit)\b|\bstudents? (?:are|is|may|can) (?:\w+ ){0,4}(?:come|spend|join) (?:\w+ ){0,4}(?:months?|weeks?|blocks?|team|service)\b|\bstudents? (?:\w+ ){0,4}(?:rotat(?:e|ed|ing)|do an? (?:audition|away)(?: rotation)?|(?:did|done|do) (?:an? )?(?:[\w-]+ )?(?:rotations?|electives?|sub-?i\w*)) (?:with us|here|at our|in our)\b|\brotation (?:with us|here|(?:at|in) our)\b[^.;]{0,40}\b(?:help|chance|way|encourag|recommend|advis|best)\w*/;

/** "Elective rotations for fourth-year students", as an item of a page for students. */
const isOffer = (folded: string): boolean =>
  rotation.test(folded) &&
  guest.test(folded) &&
  /\b(?:rotations?|electives?|sub-?\s?i\w*|internships?)\b/.test(folded) &&
  denials(folded).length === 0 &&
  !other.test(folded) &&
  folded.length < 90;

function mentionsGuests(folded: string): boolean {
  const at = folded.search(rotatesHere);
  const around = folded.slice(Math.max(0, at - 40), at + 110);
  return at >= 0 && denials(around).length === 0 && !other.test(around);
}

const students = (value: Door, confidence: number): Understood => ({
  key: "rotations.visitingStudents",
  value,
  confidence,
  audience: "all",
});
const imgs = (value: Door, confidence: number): Understood => ({
  key: "rotations.visitingImgs",
  value,
  confidence,
  audience: "img",
});

/** "Whether their school is American or foreign", "of US schools and of schools overseas alike". */
const eitherSchool =
  /\b(?:whether|be it|both|either|no matter whether|regardless of whether)\b[^;.]{0,50}\b(?:american|u\.?s\.?|united states|domestic|here)\b[^;.]{0,24}\b(?:or|and)\b[^;.]{0,24}\b(?:foreign|international|overseas|abroad)\b|\b(?:american|u\.?s\.?|domestic)\b[^;.]{0,24}\band\b[^;.]{0,24}\b(?:foreign|international|overseas|abroad)\b[^;.]{0,24}\balike\b/;

const internationalStudents =
  /\b(?:international|foreign|overseas|non-u\.?s\.?|non-lcme)(?:[- ](?:medical|school|visiting|or|and|trained))* (?:students?|schools?|medical schools?|applicants?|graduates?|rotators?|institutions?)\b|\bstudents? (?:from|of|at|in|enrolled at|attending) (?:\w+ ){0,3}(?:international|foreign|overseas|outside|other countries|abroad)|\bimgs?\b|\bfmgs?\b|\boutside (?:of )?the (?:u\.?s|united states)|\b(?:schools?|colleges?|institutions?) (?:that (?:is|are) |which (?:is|are) )?(?:not|without) (?:\w+ )?(?:accredit|lcme|approved)|\b(?:stud(?:y|ies|ying)|enrolled|train(?:ing)?) (?:abroad|overseas|in another country|outside)\b/;

/** Outside the pages for students, rotations of people from abroad are meant to be here only where it says so. */
const isHere = /\bstudents?\b|\b(?:with us|here|our)\b|\b(?:take|host|accept)\b[^.;]{0,50}\brotat/;

const visitingImgs: Rule = {
  name: "rotations/visiting-imgs",
  examples: [
    {
      text: "We do not accept students from international medical schools for rotations.",
      gives: { "rotations.visitingImgs": "not_accepted" },
    },
    {
      text: "Visiting electives are open to international medical students.",
      gives: { "rotations.visitingImgs": "accepted" },
    },
    {
      text: "Only students of LCME- or COCA-accredited schools may apply for a visiting rotation.",
      gives: { "rotations.visitingStudents": "accepted", "rotations.visitingImgs": "not_accepted" },
    },
    { text: "International medical graduates may apply to the residency.", gives: { "img.policy": "accepts" } },
  ],
  read(statement) {
    const { folded, context, block, previous } = statement;
    if (block.kind === "heading" || isQuestion(folded)) return [];
    if (
      previous === undefined &&
      internationalStudents.test(context.lead) &&
      rotation.test(context.lead) &&
      /\?/.test(context.lead)
    ) {
      const door = doorUnder(folded);
      if (door !== undefined) return [imgs(door, 0.9)];
    }
    if (
      previous === undefined &&
      context.rowHeader !== "" &&
      internationalStudents.test(context.rowHeader) &&
      rotation.test(context.rowHeader)
    ) {
      const door = doorUnder(folded);
      if (door !== undefined) return [imgs(door, 0.9)];
    }
    const isGuest =
      context.section === "students" || (rotation.test(folded) && !/\bclinical rotation with us\b/.test(folded));
    if (!isGuest) return [];
    const named =
      joinedClauses(statement).find((text) => internationalStudents.test(text) && doorIn(text) !== undefined) ??
      clauseTexts(statement).find((text) => internationalStudents.test(text)) ??
      (internationalStudents.test(folded) ? folded : undefined);
    if (named !== undefined && context.section !== "students" && !isHere.test(named)) return [];
    if (eitherSchool.test(folded) && rotation.test(`${folded} ${context.lead}`) && denials(folded).length === 0)
      return [imgs("accepted", 0.85)];
    const door = named === undefined ? undefined : doorIn(named);
    if (door !== undefined && !(door === "accepted" && /\b(?:observ|shadow)/.test(named ?? "")))
      return [imgs(door, 0.9)];
    if (!isAboutGuests(statement) || internationalStudents.test(folded)) return [];
    if (isLimitedToUs(statement)) return [imgs("not_accepted", 0.85)];
    const isLimited =
      /\b(?:only|must|exclusively|limited|restricted|from|open to|solely|enrolled|attending|in good standing)\b/.test(
        folded,
      ) &&
      fromUsSchools(statement) &&
      !fromAnyUsSchool.test(folded) &&
      /\bstudents?\b/.test(folded);
    return isLimited && denials(folded).length === 0 ? [imgs("not_accepted", 0.8)] : [];
  },
};

/** Who may rotate with the program as a guest. */
export const rotationsFamily: Family = {
  name: "rotations",
  about:
    /\brotat|\belectives?|\bsub-?\s?i|\bauditio|\bobserv|\bexternship|\bclerkship|\bacting[- ]intern|\bvslo|\bvsas|\bvisiting|\bshadow|\bstudents?/,
  // Whoever stays is a guest: of residents' own rotations nothing is read.
  besides:
    /student|visit|guest|\bimgs?\b|\bfmgs?\b|international|foreign|abroad|overseas|outside|\bother |extern|observ|shadow|audition|away|sub-?\s?i|acting|vslo|vsas|clerk|-year|\b[34](?:rd|th)|\bms-?\s?\d|rotators?|rotate|\bwith us|\bhere|\bin our|graduates|come to/,
  sections: new Set(["residency", "students"]),
  rules: [visitingStudents, visitingImgs, observerships],
};
