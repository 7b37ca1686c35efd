import type { FactKey } from "../../src/model/vocabulary.js";
import type { Random } from "./random.js";
import { familyNames, givenNames } from "./wording.js";

/** A sentence of an answer page and what it states. */
export interface Answer {
  readonly sentence: string;
  /** The e-mail address of the coordinator stands under `contact`. */
  readonly key: FactKey | "contact";
  readonly value: unknown;
}

/** What belongs together on a page. */
export type Topic = "application" | "exams" | "img" | "visa" | "students" | "contact";

export type Answers = Readonly<Record<Topic, readonly Answer[]>>;

const counted = ["", "One", "Two", "Three", "Four"];
const months = ["September", "October", "November", "December"];

/** What one made-up program asks of its applicants. `host` is where its mail goes. */
export function inventAnswers(random: Random, host: string): Answers {
  const day = random.whole(1, 28);
  const month = random.whole(0, 3);
  const letters = random.whole(2, 4);
  const score = random.whole(40, 50) * 5;
  const years = random.one([3, 5, 7, 10]);
  const j1 = random.chance(0.8);
  const h1b = random.chance(0.4);
  const given = random.one(givenNames);
  const family = random.one(familyNames);
  const email = `${`${given}.${family}`.toLowerCase()}@${host.replace(/^www\./, "")}`;
  return {
    application: [
      { key: "application.service", value: "ERAS", sentence: "We accept applications through ERAS only." },
      {
        key: "application.deadline",
        value: `${String(month + 9).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
        sentence: `The application deadline is ${months[month]} ${day}.`,
      },
      {
        key: "letters.minimum",
        value: letters,
        sentence: `${counted[letters]} letters of recommendation are required.`,
      },
    ],
    exams: [
      {
        key: "step2.minScore",
        value: { score, stance: "required" },
        sentence: `A minimum score of ${score} on USMLE Step 2 CK is required.`,
      },
    ],
    img: [
      {
        key: "img.policy",
        value: "accepts",
        sentence: "International medical graduates are welcome to apply.",
      },
      {
        key: "graduation.maxYears",
        value: { years, stance: "required" },
        sentence: `Applicants must have graduated from medical school within the last ${years} years.`,
      },
    ],
    visa: [
      {
        key: "visa.j1",
        value: j1 ? "sponsored" : "not_sponsored",
        sentence: j1 ? "We sponsor J-1 visas." : "We do not sponsor J-1 visas.",
      },
      {
        key: "visa.h1b",
        value: h1b ? "sponsored" : "not_sponsored",
        sentence: h1b ? "We sponsor H-1B visas." : "We do not sponsor H-1B visas.",
      },
    ],
    students: [
      {
        key: "rotations.observership",
        value: "not_offered",
        sentence: "We do not offer observerships.",
      },
    ],
    contact: [
      {
        key: "contact",
        value: email,
        sentence: `Program Coordinator: ${given} ${family}, <a href="mailto:${email}">${email}</a>`,
      },
    ],
  };
}
