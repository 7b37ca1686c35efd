import { valueInWords } from "../../model/labels.js";
import type { FactKey, FactValue } from "../../model/vocabulary.js";
import {
  attemptsAt,
  chairLetter,
  documents,
  graduationLimit,
  perhapsBy,
  scoreOf,
  stanceOn,
  usce,
} from "./demand-wording.js";

/**
 * How a change of one fact reads after the name of the program: a phrase ("now sponsors H-1B visas"), or, where it begins
 * with a colon, a sentence of its own (": Step 1 minimum rises from 210 to 220").
 */
export interface FactWording<K extends FactKey> {
  /** What the program no longer states when the fact goes. */
  readonly topic: string;
  /** `before` is undefined where no page stated the fact. */
  readonly now: (after: FactValue<K>, before: FactValue<K> | undefined) => string;
}

type Phrase = string | readonly [whenNew: string, whenChanged: string];

/** Words for each value; of two phrases the second is for a value that replaces another. */
function choice<T extends string>(phrases: Readonly<Record<T, Phrase>>) {
  return (after: T, before: T | undefined): string => {
    const phrase: Phrase = phrases[after];
    if (typeof phrase === "string") return phrase;
    return phrase[before === undefined ? 0 : 1];
  };
}

/** "now asks for at least 4 letters, up from 3". */
function amount(phrase: (count: number) => string) {
  return (after: number, before: number | undefined): string =>
    before === undefined ? phrase(after) : `${phrase(after)}, ${after > before ? "up" : "down"} from ${before}`;
}

function letters(count: number): string {
  return count === 1 ? "1 letter of recommendation" : `${count} letters of recommendation`;
}

/** "no longer sponsors J-1 visas", where it did; "now says that it does not sponsor J-1 visas", where nothing was said. */
function refusal(verb: string, stem: string, thing: string): Phrase {
  return [`now says that it does not ${stem} ${thing}`, `no longer ${verb} ${thing}`];
}

/** ": application deadline moves from January 15 to October 31". */
function moved<K extends FactKey>(key: K, name: string, phrase: (words: string) => string) {
  return (after: FactValue<K>, before: FactValue<K> | undefined): string => {
    const words = valueInWords(key, after);
    return before === undefined ? phrase(words) : `: ${name} moves from ${valueInWords(key, before)} to ${words}`;
  };
}

/** Words for every key of the vocabulary. */
export const factWordings: { readonly [K in FactKey]: FactWording<K> } = {
  "application.service": {
    topic: "which service takes its applications",
    now: choice({
      ERAS: "now takes applications through ERAS",
      ResidencyCAS: "now takes applications through ResidencyCAS",
      other: "now takes applications through another service than ERAS",
    }),
  },
  "application.match": {
    topic: "through which match it fills its positions",
    now: choice({
      NRMP: "now fills its positions through the NRMP",
      other: "now fills its positions through another match than the NRMP's",
      none: "now fills its positions outside any match",
    }),
  },
  "application.opens": {
    topic: "when applications open",
    now: moved("application.opens", "opening of applications", (day) => `now opens applications on ${day}`),
  },
  "application.deadline": {
    topic: "its application deadline",
    now: moved("application.deadline", "application deadline", (day) => `now has an application deadline: ${day}`),
  },
  "application.documents": { topic: "which documents belong to an application", now: documents },
  "application.interviewFormat": {
    topic: "how it interviews",
    now: choice({
      virtual: "now interviews virtually",
      in_person: "now interviews in person",
      hybrid: "now interviews virtually and in person",
    }),
  },
  "application.signals": {
    topic: "whether it takes part in program signaling",
    now: (after, before) => {
      if (after) return "now takes part in program signaling";
      return before === undefined
        ? "now says that it takes no part in program signaling"
        : "no longer takes part in program signaling";
    },
  },
  "letters.minimum": {
    topic: "how many letters of recommendation it asks for",
    now: amount((count) => `now asks for at least ${letters(count)}`),
  },
  "letters.maximum": {
    topic: "how many letters of recommendation it takes at most",
    now: amount((count) => `now takes at most ${letters(count)}`),
  },
  "letters.fromSpecialty": {
    topic: "how many letters must come from its own specialty",
    now: amount((count) => `now asks for ${letters(count)} from its own specialty`),
  },
  "letters.fromUsPhysicians": {
    topic: "how many letters must come from physicians in the US",
    now: amount((count) => `now asks for ${letters(count)} from physicians in the US`),
  },
  "letters.chair": { topic: "whether it wants a letter of the department's chair", now: chairLetter },
  "step1.minScore": { topic: "a Step 1 minimum", now: scoreOf("step1.minScore", "Step 1") },
  "step1.cutoff": { topic: "that Step 1 has no minimum", now: () => "now says that Step 1 has no minimum score" },
  "step1.passRequired": { topic: "that Step 1 must be passed", now: () => "now requires a pass of Step 1" },
  "step1.maxAttempts": {
    topic: "how many attempts at Step 1 it allows",
    now: attemptsAt("step1.maxAttempts", "Step 1"),
  },
  "step2.minScore": { topic: "a Step 2 CK minimum", now: scoreOf("step2.minScore", "Step 2 CK") },
  "step2.cutoff": { topic: "that Step 2 CK has no minimum", now: () => "now says that Step 2 CK has no minimum score" },
  "step2.passRequired": { topic: "that Step 2 CK must be passed", now: () => "now requires a pass of Step 2 CK" },
  "step2.maxAttempts": {
    topic: "how many attempts at Step 2 CK it allows",
    now: attemptsAt("step2.maxAttempts", "Step 2 CK"),
  },
  "step2.dueBy": {
    topic: "by when it wants Step 2 CK",
    now: (after, before) =>
      `now wants Step 2 CK${perhapsBy(after)}${before === undefined ? "" : `, before${perhapsBy(before)}`}`,
  },
  "step3.minScore": { topic: "a Step 3 minimum", now: scoreOf("step3.minScore", "Step 3") },
  "step3.cutoff": { topic: "that Step 3 has no minimum", now: () => "now says that Step 3 has no minimum score" },
  "step3.requirement": {
    topic: "whether it asks for Step 3",
    now: (after, before) => {
      if (after === "required_for_h1b") return "now requires Step 3 for the H-1B visa";
      return stanceOn("Step 3")(after, before === "required_for_h1b" ? "required" : before);
    },
  },
  "comlex.accepted": {
    topic: "whether COMLEX alone is enough",
    now: (after, before) => {
      if (after) return "now accepts COMLEX alone from DO applicants";
      return before === undefined
        ? "now says that COMLEX alone is not enough"
        : "no longer accepts COMLEX alone from DO applicants";
    },
  },
  "comlex1.minScore": { topic: "a COMLEX Level 1 minimum", now: scoreOf("comlex1.minScore", "COMLEX Level 1") },
  "comlex2.minScore": { topic: "a COMLEX Level 2 minimum", now: scoreOf("comlex2.minScore", "COMLEX Level 2") },
  "img.policy": {
    topic: "whether it accepts international graduates",
    now: choice({
      accepts: "now accepts international graduates",
      does_not_accept: refusal("accepts", "accept", "international graduates"),
    }),
  },
  "img.ecfmg": {
    topic: "whether it asks for ECFMG certification",
    now: (after, before) => {
      const same = before?.stance === after.stance;
      const due = `${perhapsBy(after.dueBy)}${same && before.dueBy !== undefined ? `, before${perhapsBy(before.dueBy)}` : ""}`;
      if (same && after.dueBy === undefined) return ": ECFMG certification no longer has a date by which it is due";
      if (same) return `now wants ECFMG certification${due}`;
      return `${stanceOn("ECFMG certification")(after.stance, before?.stance)}${due}`;
    },
  },
  "img.usce": { topic: "whether it asks for US clinical experience", now: usce },
  "graduation.maxYears": { topic: "a limit on years since graduation", now: graduationLimit },
  "graduation.earliest": {
    topic: "the earliest graduation that it accepts",
    now: moved(
      "graduation.earliest",
      "earliest accepted graduation",
      (when) => `now takes graduates of ${when} or later`,
    ),
  },
  "graduation.cutoff": {
    topic: "that it has no limit on years since graduation",
    now: () => "now says that it has no limit on years since graduation",
  },
  "visa.j1": {
    topic: "whether it sponsors J-1 visas",
    now: choice({ sponsored: "now sponsors J-1 visas", not_sponsored: refusal("sponsors", "sponsor", "J-1 visas") }),
  },
  "visa.h1b": {
    topic: "whether it sponsors H-1B visas",
    now: choice({
      sponsored: "now sponsors H-1B visas",
      not_sponsored: refusal("sponsors", "sponsor", "H-1B visas"),
      case_by_case: "now decides case by case on H-1B visas",
    }),
  },
  "visa.citizenshipRequired": {
    topic: "that it takes only citizens, permanent residents and people authorised to work",
    now: () => "now takes only US citizens, permanent residents and people authorised to work",
  },
  "rotations.visitingStudents": {
    topic: "whether it takes visiting students",
    now: choice({
      accepted: "now takes visiting students",
      not_accepted: refusal("takes", "take", "visiting students"),
    }),
  },
  "rotations.visitingImgs": {
    topic: "whether it takes visiting students of international schools",
    now: choice({
      accepted: "now takes visiting students of international schools",
      not_accepted: refusal("takes", "take", "visiting students of international schools"),
    }),
  },
  "rotations.observership": {
    topic: "whether it offers observerships",
    now: choice({ offered: "now offers observerships", not_offered: refusal("offers", "offer", "observerships") }),
  },
  "positions.perYear": {
    topic: "how many positions it has a year",
    now: (after, before) =>
      before === undefined
        ? `now gives its positions a year: ${after}`
        : `: positions a year ${after > before ? "rise" : "fall"} from ${before} to ${after}`,
  },
  "program.acgmeId": { topic: "its ACGME id", now: (after) => `now gives ${after} as its ACGME id` },
  "program.nrmpCodes": { topic: "its NRMP codes", now: (after) => `now gives its NRMP codes as ${after.join(", ")}` },
};
