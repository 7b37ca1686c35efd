import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "We are asked often and always have to say no.",
    question: "May I come for an observership first?",
    gives: { "rotations.observership": "not_offered" },
  },
  { text: "Requests for observerships go unanswered.", gives: { "rotations.observership": "not_offered" } },
  { text: "Shadowing is not something we can arrange.", gives: { "rotations.observership": "not_offered" } },
  {
    text: "We regret that hospital rules forbid it.",
    question: "Can I shadow one of your doctors?",
    gives: { "rotations.observership": "not_offered" },
  },
  { text: "Not offered", row: "Observerships", gives: { "rotations.observership": "not_offered" } },
  { text: "We do not host any.", under: "Observerships", gives: { "rotations.observership": "not_offered" } },
  {
    text: "Neither observerships nor externships exist at our hospital.",
    gives: { "rotations.observership": "not_offered" },
  },
  {
    text: "Observerships have been suspended until further notice.",
    gives: { "rotations.observership": "not_offered" },
  },
  { text: "Four weeks, through the GME office", row: "Observerships", gives: { "rotations.observership": "offered" } },
  { text: "Offered", row: "Observerships", gives: { "rotations.observership": "offered" } },
  { text: "Our observership lasts one month and costs nothing.", gives: { "rotations.observership": "offered" } },
  {
    text: "Gladly, from January to May.",
    question: "Can I come as an observer?",
    gives: { "rotations.observership": "offered" },
  },
  {
    text: "International graduates can apply for a month of observership with us.",
    gives: { "rotations.observership": "offered" },
  },
  {
    text: "An observership in our ICU can be arranged through the GME office.",
    gives: { "rotations.observership": "offered" },
  },
  {
    text: "The hospital's observer program takes applications all year.",
    gives: { "rotations.observership": "offered" },
  },
  { text: "We host visiting students in blocks of four weeks.", gives: { "rotations.visitingStudents": "accepted" } },
  { text: "Audition rotations: yes, two per block.", gives: { "rotations.visitingStudents": "accepted" } },
  {
    text: "We host about 40 visiting students a year for four-week clerkships.",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  {
    text: "As many as we have room for.",
    question: "Do you take visiting students?",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  { text: "Available August to October", row: "Away rotations", gives: { "rotations.visitingStudents": "accepted" } },
  {
    text: "Apply through VSLO from March 1.",
    under: "Visiting students",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  {
    text: "There is room for one visiting student in each block.",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  {
    text: "Acting internships in our ICU are offered to students of other schools.",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  { text: "We are happy to have you for an audition month.", gives: { "rotations.visitingStudents": "accepted" } },
  { text: "We have no places for visiting students.", gives: { "rotations.visitingStudents": "not_accepted" } },
  { text: "We do not take part in VSLO.", gives: { "rotations.visitingStudents": "not_accepted" } },
  { text: "Not taken", row: "Visiting students", gives: { "rotations.visitingStudents": "not_accepted" } },
  {
    text: "Our rotations are reserved for students of Example University.",
    gives: { "rotations.visitingStudents": "not_accepted" },
  },
  {
    text: "Because of construction, external students cannot rotate with us.",
    gives: { "rotations.visitingStudents": "not_accepted" },
  },
  {
    text: "We regret that audition rotations are not possible.",
    gives: { "rotations.visitingStudents": "not_accepted" },
  },
  {
    text: "We regret that electives cannot be given to students of medical schools outside the United States.",
    gives: { "rotations.visitingImgs": "not_accepted" },
  },
  {
    text: "International students cannot do an elective with us.",
    gives: { "rotations.visitingImgs": "not_accepted" },
  },
  {
    text: "No.",
    question: "Can students from international schools rotate?",
    gives: { "rotations.visitingImgs": "not_accepted" },
  },
  {
    text: "Electives are for students of U.S. schools; we do not take students from abroad.",
    gives: { "rotations.visitingStudents": "accepted", "rotations.visitingImgs": "not_accepted" },
  },
  {
    text: "International medical students can apply for a rotation through the global office.",
    gives: { "rotations.visitingImgs": "accepted" },
  },
  {
    text: "Visiting students from U.S. and foreign schools are equally welcome on our electives.",
    gives: { "rotations.visitingStudents": "accepted", "rotations.visitingImgs": "accepted" },
  },
  {
    text: "Want to rotate here? Fourth-year students apply through VSLO.",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  {
    text: "Our sub-internship takes two visiting students at a time.",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  {
    text: "Not this year.",
    question: "Can I do an away rotation?",
    gives: { "rotations.visitingStudents": "not_accepted" },
  },
  { text: "There is not.", question: "Is there an observership?", gives: { "rotations.observership": "not_offered" } },
  { text: "We are unable to host observers.", gives: { "rotations.observership": "not_offered" } },
  {
    text: "Only students of US and Canadian schools can rotate with us, so international students need not apply for electives.",
    gives: { "rotations.visitingImgs": "not_accepted" },
  },
];

const misleading: readonly RuleExample[] = [
  {
    text: "In addition they must bring a minimum of one year of clinical experience in the U.S., of which up to half may be observerships.",
    gives: {},
  },
  { text: "Observerships do not count as clinical experience.", gives: {} },
  { text: "Experience as an observer is not enough.", gives: {} },
  { text: "Those who have only done observerships are not considered.", gives: {} },
  { text: "An observership elsewhere is a good preparation.", gives: {} },
  { text: "Our residents are observed by faculty once a month.", gives: {} },
  { text: "Neutral observers count the votes.", gives: {} },
  { text: "Letters from observerships carry little weight.", gives: {} },
  { text: "Observerships are accepted as US clinical experience.", gives: {} },
  { text: "an observership", lead: "US clinical experience may be:", gives: {} },
  { text: "Direct observation is part of the curriculum.", gives: {} },
  { text: "Externships and observerships elsewhere need not be listed.", gives: {} },
  { text: "Observation units have 20 beds.", gives: {} },
  { text: "We observe all federal holidays.", gives: {} },
  { text: "We value hands-on work more than observerships.", gives: {} },
  { text: "The observer must wear a badge.", gives: {} },
  { text: "Residents rotate through the county clinic.", gives: {} },
  { text: "Each PGY-2 has two months of electives.", gives: {} },
  { text: "Rotating at our hospital is not required of applicants.", gives: {} },
  { text: "Students do not influence our rank list.", gives: {} },
  { text: "Our medical students rated the clerkship highly.", gives: {} },
  { text: "The rotation schedule is posted in May.", gives: {} },
  { text: "International rotations are open to third-year residents.", gives: {} },
  { text: "Electives include sports medicine and dermatology.", gives: {} },
  { text: "Our residents teach students of the nursing school.", gives: {} },
  { text: "The visiting professor lectures in May.", gives: {} },
  { text: "Residents may do an away elective in their third year.", gives: {} },
  { text: "An audition tape is not needed.", gives: {} },
  { text: "Students of the high school visit in April.", gives: {} },
  { text: "Visiting hours are from 9 to 5.", gives: {} },
  { text: "Night rotations last two weeks.", gives: {} },
  { text: "Third-year students of our own school spend six weeks here.", gives: {} },
  { text: "A rotation in neurology is part of the PGY-1 year.", gives: {} },
  { text: "You do not need to rotate with us to be ranked.", gives: {} },
  { text: "International electives in Kenya are funded by the department.", gives: {} },
  { text: "Applicants whose school has no rotation in family medicine should say so.", gives: {} },
  { text: "Students at the college run a free clinic with our residents.", gives: {} },
  { text: "Fourth-year residents rotate abroad.", gives: {} },
  { text: "Our students come from two counties.", gives: {} },
  { text: "Elective surgery is done on Tuesdays.", gives: {} },
  { text: "Our residents rotate with students from the nursing school.", gives: {} },
  { text: "A student of the college answers the phone.", gives: {} },
  { text: "Visiting nurses make house calls with our residents.", gives: {} },
  { text: "Away days are held twice a year.", gives: {} },
  { text: "The audition of the hospital choir is in May.", gives: {} },
  { text: "Observers from the accreditation council came in June.", gives: {} },
  { text: "We observe a quiet hour after lunch.", gives: {} },
  { text: "No rotation lasts longer than eight weeks.", gives: {} },
  { text: "Rotations abroad are open to senior residents.", gives: {} },
  { text: "Not having rotated here is no disadvantage.", gives: {} },
  { text: "Student loans can be deferred.", gives: {} },
  { text: "Interns do not rotate at night before October.", gives: {} },
  { text: "Shadow boards are part of our quality work.", gives: {} },
  { text: "A clerkship director answers to the dean.", gives: {} },
];

describe("natural sentences on rotations and observerships", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "rotations.")).toEqual(example.gives);
  });
});
