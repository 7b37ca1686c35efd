import type { Contact } from "../../src/model/contact.js";
import type { Evidence } from "../../src/model/evidence.js";
import type { Facts } from "../../src/model/fact.js";
import type { ProgramRecord } from "../../src/model/program.js";
import { specialtySchema } from "../../src/model/specialty.js";
import { stateSchema } from "../../src/model/state.js";

/** Share of programs, one in so many, that change their mind from one week to the next. */
const changingOneIn = 20;

/**
 * The records of so many made-up programs in a week, each with twelve facts and two contacts: every week one program in
 * twenty says something new about visas and scores, and all dates move on. The same arguments give the same records.
 */
export function madeUpPrograms(count: number, week: number): ProgramRecord[] {
  return Array.from({ length: count }, (_, nth) => madeUpProgram(nth, week));
}

/** The instant at which a week's snapshot is made, ISO 8601. */
export function instantOfWeek(week: number): string {
  return new Date(Date.UTC(2023, 0, 2, 3) + week * 604_800_000).toISOString();
}

function madeUpProgram(nth: number, week: number): ProgramRecord {
  const state = stateSchema.options[nth % stateSchema.options.length] ?? "KY";
  const specialty = specialtySchema.options[nth % specialtySchema.options.length] ?? "internal-medicine";
  const institution = `Example Health ${Math.floor(nth / 20)}`;
  const id = `${state.toLowerCase()}-example-${String(nth).padStart(5, "0")}`;
  const url = `https://www.example-${Math.floor(nth / 20)}.edu/gme/${specialty}`;
  // How often this program has changed its mind by now.
  const turns = Math.floor((week + (nth % changingOneIn)) / changingOneIn);
  const at = instantOfWeek(week);
  const evidence = (quote: string): Evidence[] => [
    { url, quote, headings: ["Residency", "How to apply"], fetchedAt: at, digest: digestOf(nth * 100 + (turns % 90)) },
  ];
  const stated = <V>(value: V, quote: string) => {
    return { value, scope: "program" as const, evidence: evidence(quote), confidence: 0.9, lastSeen: at };
  };
  const score = 210 + (turns % 20);
  const facts: Facts = {
    "application.service": stated("ERAS" as const, "Applications are accepted through ERAS only."),
    "application.match": stated("NRMP" as const, "All positions are offered through the NRMP Match."),
    "application.documents": stated(
      ["cv" as const, "mspe" as const],
      "Please send us your curriculum vitae and the MSPE.",
    ),
    "letters.minimum": stated(3, "Three letters of recommendation are required."),
    "step1.minScore": stated(
      { score, stance: "required" as const },
      `A Step 1 score of at least ${score} is required.`,
    ),
    "step1.passRequired": stated(true, "Applicants must have passed Step 1."),
    "step2.dueBy": stated("rank_list" as const, "Step 2 CK results are due before we submit our rank list."),
    "img.policy": stated("accepts" as const, "International medical graduates are welcome to apply."),
    "img.ecfmg": stated({ stance: "required" as const }, "A valid ECFMG certificate is required."),
    "graduation.maxYears": stated(
      { years: 3 + (turns % 3), stance: "required" as const },
      `Graduation within the last ${3 + (turns % 3)} years is required.`,
    ),
    "visa.j1": stated("sponsored" as const, "We sponsor J-1 visas through the ECFMG."),
    "visa.h1b": stated(
      turns % 2 === 0 ? ("sponsored" as const) : ("not_sponsored" as const),
      turns % 2 === 0 ? "H-1B visas are sponsored." : "We are unable to sponsor H-1B visas.",
    ),
  };
  const person = (role: Contact["role"], name: string): Contact => {
    const email = `${name.toLowerCase().replace(" ", ".")}.${nth}@example.edu`;
    return { role, name, email, phone: "+15025550142", scope: "program", evidence: evidence(name), lastSeen: at };
  };
  return {
    id,
    name: `Residency ${nth}`,
    institution,
    specialty,
    city: "Louisville",
    state,
    site: `example-${Math.floor(nth / 20)}`,
    url,
    outcome: "ok",
    checkedAt: at,
    lastSeen: at,
    facts,
    contacts: [person("coordinator", "Dana Example"), person("director", "Robin Sample")],
    conflicts: [],
  };
}

function digestOf(number: number): string {
  return number.toString(16).padStart(64, "0");
}
