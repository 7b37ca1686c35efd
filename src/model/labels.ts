import type { FactKey, FactValue } from "./vocabulary.js";

/** What people read in place of a fact key. */
const labels: Readonly<Record<FactKey, string>> = {
  "application.service": "Application service",
  "application.match": "Match",
  "application.opens": "Applications open",
  "application.deadline": "Application deadline",
  "application.documents": "Application documents",
  "application.interviewFormat": "Interviews",
  "application.signals": "Program signals",
  "letters.minimum": "Letters, at least",
  "letters.maximum": "Letters, at most",
  "letters.fromSpecialty": "Letters from the specialty",
  "letters.fromUsPhysicians": "Letters from US physicians",
  "letters.chair": "Chair's letter",
  "step1.minScore": "Step 1 minimum",
  "step1.cutoff": "Step 1 cutoff",
  "step1.passRequired": "Step 1 pass required",
  "step1.maxAttempts": "Step 1 attempts",
  "step2.minScore": "Step 2 CK minimum",
  "step2.cutoff": "Step 2 CK cutoff",
  "step2.passRequired": "Step 2 CK pass required",
  "step2.maxAttempts": "Step 2 CK attempts",
  "step2.dueBy": "Step 2 CK due by",
  "step3.minScore": "Step 3 minimum",
  "step3.cutoff": "Step 3 cutoff",
  "step3.requirement": "Step 3",
  "comlex.accepted": "COMLEX alone accepted",
  "comlex1.minScore": "COMLEX Level 1 minimum",
  "comlex2.minScore": "COMLEX Level 2 minimum",
  "img.policy": "International graduates",
  "img.ecfmg": "ECFMG certification",
  "img.usce": "US clinical experience",
  "graduation.maxYears": "Time since graduation",
  "graduation.earliest": "Graduated no earlier than",
  "graduation.cutoff": "Graduation limit",
  "visa.j1": "J-1 visa",
  "visa.h1b": "H-1B visa",
  "visa.citizenshipRequired": "Citizenship or work authorisation required",
  "rotations.visitingStudents": "Visiting students",
  "rotations.visitingImgs": "Visiting international students",
  "rotations.observership": "Observerships",
  "positions.perYear": "Positions a year",
  "program.acgmeId": "ACGME id",
  "program.nrmpCodes": "NRMP codes",
};

/** What people read in place of a word of the vocabulary, where an underscore for a blank is not enough. */
const words: Readonly<Record<string, string>> = {
  accepts: "accepted",
  does_not_accept: "not accepted",
  other: "another",
  required_for_h1b: "required for the H-1B",
  application: "the application",
  interview: "the interview",
  rank_list: "the rank list",
  start: "the start of training",
  in_person: "in person",
  cv: "CV",
  ecfmg_status_report: "ECFMG status report",
  mspe: "MSPE",
  photo: "photo",
};

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Every fact key, for those who need the names and no schema. */
export const labelledKeys: readonly FactKey[] = Object.keys(labels).filter(isLabelled);

function isLabelled(text: string): text is FactKey {
  return Object.hasOwn(labels, text);
}

/** The label of a fact key for people, e.g. "H-1B visa" for `visa.h1b`. */
export function labelOf(key: FactKey): string {
  return labels[key];
}

/** A value in words, e.g. "not sponsored", "220, required", "required, 3 months, observerships count". */
export function valueInWords(key: FactKey, value: FactValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return textInWords(key, value);
  if (Array.isArray(value)) return value.map((element) => wordOf(element)).join(", ");
  return Object.entries(value)
    .sort(([a], [b]) => memberOrder.indexOf(a) - memberOrder.indexOf(b))
    .flatMap(([name, member]) => memberInWords(name, member))
    .join(", ");
}

const memberOrder: readonly string[] = [
  "score",
  "attempts",
  "years",
  "stance",
  "months",
  "observershipCounts",
  "dueBy",
];

function memberInWords(name: string, member: string | number | boolean | undefined): string[] {
  if (member === undefined) return [];
  switch (name) {
    case "attempts":
      return [counted(member, "attempt")];
    case "years":
      return [counted(member, "year")];
    case "months":
      return [counted(member, "month")];
    case "observershipCounts":
      return [member === true ? "observerships count" : "observerships do not count"];
    case "dueBy":
      return [`by ${wordOf(String(member))}`];
    default:
      return [wordOf(String(member))];
  }
}

function counted(amount: string | number | boolean, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

function textInWords(key: FactKey, text: string): string {
  if (key === "application.opens" || key === "application.deadline") {
    const [month, day] = text.split("-").map(Number);
    return `${months[(month ?? 0) - 1] ?? text} ${day ?? ""}`.trim();
  }
  if (key === "graduation.earliest") {
    const [year, month] = text.split("-");
    return month === undefined ? text : `${months[Number(month) - 1] ?? ""} ${year}`;
  }
  return wordOf(text);
}

function wordOf(word: string): string {
  return words[word] ?? word.replaceAll("_", " ");
}
