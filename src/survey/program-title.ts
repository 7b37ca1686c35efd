import { foldForMatching } from "../extract/language/fold.js";
import { specialtyWords } from "../extract/specialty-of.js";
import type { Specialty } from "../model/specialty.js";
import {
  afterResidency,
  chiefYears,
  fellowshipWords,
  fromMedicalSchool,
  otherMatters,
  otherProfessions,
  plainWords,
  residencyAfterAll,
  residencyWords,
  subspecialties,
} from "./training-words.js";

/** What kind of training a title names; `unstated` when only what stands around it can tell. */
export type TrainingKind = "residency" | "fellowship" | "other_profession" | "chief_year" | "unstated";

/** What the title of a training program says. */
export interface ProgramTitle {
  readonly kind: TrainingKind;
  /** Undefined where the vocabulary has no name for it: subspecialties, and combinations of specialties. */
  readonly specialty?: Specialty | undefined;
  /** True for a residency that combines specialties for which the vocabulary has no name. */
  readonly combined: boolean;
  /** True for a year of preliminary training in the specialty. */
  readonly preliminary: boolean;
  /** Words that tell it from another program of the same specialty: a place, a track. In lower case. */
  readonly qualifier: string;
}

/** More characters than a title of a program has. */
const longestTitle = 120;
/** More words beside the specialty than a title has. */
const mostOtherWords = 6;

/** Names that only lists of programs use, beside the words by which all pages name a specialty. */
const listNames: readonly { readonly specialty: Specialty; readonly wording: RegExp }[] = [
  { specialty: "podiatry", wording: /\bpodiatr(?:y|ic)(?: medicine)?(?: (?:and|&) surgery)?\b|\bpmsr(?:\/rra)?\b/ },
  {
    specialty: "osteopathic-neuromusculoskeletal-medicine",
    wording: /\b(?:osteopathic )?neuromusculoskeletal medicine(?: (?:and|&) omm)?\b|\bonmm\b/,
  },
  {
    specialty: "internal-medicine-pediatrics",
    wording: /\b(?:internal )?med(?:icine)? ?(?:[-/&+]|and) ?ped(?:iatric)?s\b|\b(?:internal )?medicine pediatrics\b/,
  },
  { specialty: "internal-medicine-psychiatry", wording: /\b(?:internal )?medicine ?(?:[-/&]|and) ?psychiatry\b/ },
  { specialty: "preventive-medicine", wording: /\bpublic health (?:and|&) general preventive medicine\b/ },
  { specialty: "thoracic-surgery", wording: /\bcardiothoracic surgery\b|\bcardiac surgery\b/ },
  { specialty: "interventional-radiology", wording: /\b(?:ir|vir)[/ -]dr\b|\binterventional (?:and|&) diagnostic\b/ },
  { specialty: "physical-medicine-rehabilitation", wording: /\bphysical medicine(?: (?:and|&) rehabilitation)?\b/ },
  { specialty: "otolaryngology", wording: /\botolaryngology\b(?:[-/ ,]*head (?:and|&) neck surgery)?|^ent\b/ },
  {
    specialty: "pathology",
    wording: /\b(?:anatomic (?:and|&) clinical |clinical )?pathology(?: (?:and|&) laboratory medicine)?\b/,
  },
  { specialty: "orthopaedic-surgery", wording: /\borthopa?edics?\b(?: surgery)?/ },
  { specialty: "medical-genetics", wording: /\bmedical genetics(?: (?:and|&) genomics)?\b/ },
];

/** "Medicine" and "Surgery" alone, which on lists of programs mean the largest ones. */
const bareNames: readonly { readonly specialty: Specialty; readonly wording: RegExp }[] = [
  { specialty: "internal-medicine", wording: /\b(?:medicine|im)\b/ },
  { specialty: "general-surgery", wording: /\bsurgery\b/ },
];

/** Specialties whose training begins after medical school at some hospitals and after a residency at others. */
const twoWays: ReadonlySet<Specialty> = new Set(["vascular-surgery", "thoracic-surgery"]);
const sometimesAfter: ReadonlySet<Specialty> = new Set(["plastic-surgery", "interventional-radiology"]);

/** Reads a text as the title of a training program; undefined when it names none. */
export function readProgramTitle(text: string): ProgramTitle | undefined {
  const folded = foldForMatching(text).trim();
  if (folded === "" || folded.length > longestTitle || /[.!?]$/.test(folded.replace(/\b(?:dept|st)\.$/, "")))
    return undefined;
  const none = { combined: false, preliminary: false, qualifier: "" } as const;
  if (chiefYears.test(folded)) return { kind: "chief_year", ...none };
  if (otherProfessions.test(folded)) {
    return residencyWords.test(folded) ||
      fellowshipWords.test(folded) ||
      /\b(?:program|training|internship|pgy-?\d)\b/.test(folded)
      ? { kind: "other_profession", ...none }
      : undefined;
  }
  const named = specialtiesNamed(folded);
  const sub = subspecialties.test(folded) && !residencyAfterAll.test(folded);
  if (named.specialties.length === 0 && !sub) return undefined;
  if (otherMatters.test(folded) && !/\b(?:residency|fellowship)(?: training)?(?: program)?$/.test(folded))
    return undefined;
  const qualifier = qualifierOf(named.rest);
  if (qualifier.split(" ").length > mostOtherWords) return undefined;
  if (sub) return { kind: "fellowship", ...none, qualifier };
  const [specialty] = named.specialties;
  const combined = named.specialties.length > 1;
  const preliminary = /\bprelim(?:inary)?\b/.test(folded) && specialty !== "transitional-year";
  const kind = kindOf(folded, specialty);
  return { kind, specialty: combined ? undefined : specialty, combined, preliminary, qualifier };
}

function kindOf(folded: string, specialty: Specialty | undefined): TrainingKind {
  const isTwoWays = specialty !== undefined && twoWays.has(specialty);
  const isSometimes = specialty !== undefined && sometimesAfter.has(specialty);
  if (isTwoWays || isSometimes) {
    // "Integrated" decides before "fellowship" of a page that lists both under one title.
    if (/\b(?:integrated|0 ?\+ ?[2-7]|4 ?\+ ?3|i-?6)\b/.test(folded)) return "residency";
    if (afterResidency.test(folded)) return "fellowship";
    if (fromMedicalSchool.test(folded)) return "residency";
    return "unstated";
  }
  const residency = residencyWords.test(folded);
  const fellowship = fellowshipWords.test(folded);
  if (residency === fellowship) return "unstated";
  return residency ? "residency" : "fellowship";
}

/** The specialties that a text names, each once, and what is left of it. */
function specialtiesNamed(folded: string): { readonly specialties: readonly Specialty[]; readonly rest: string } {
  const specialties: Specialty[] = [];
  let rest = folded;
  const take = ({ specialty, wording }: (typeof listNames)[number]): void => {
    const found = wording.exec(rest);
    if (found === null) return;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    if (!specialties.includes(specialty)) specialties.push(specialty);
  };
  for (const name of listNames) take(name);
  for (const name of specialtyWords) {
    // A lone "surgery" or "surgical" beside another specialty belongs to that one's name.
    if (name.specialty === "general-surgery" && specialties.length > 0) continue;
    take(name);
  }
  if (specialties.length === 0) for (const name of bareNames) take(name);
  return { specialties, rest };
}

function qualifierOf(rest: string): string {
  return rest
    .replace(/\([^)]*\)/g, (bracket) => (/\d ?\+ ?\d|pgy|pdf/.test(bracket) ? " " : bracket))
    .split(/[^a-z0-9'&-]+/)
    .map((word) => word.replace(/^[-'&]+|[-'&]+$/g, ""))
    .filter((word) => word !== "" && !plainWords.has(word) && !/^\d/.test(word))
    .join(" ");
}

/** What kind of training a heading, a column or a lead-in announces for what stands below it; undefined for none or both. */
export function announcedKind(text: string): TrainingKind | undefined {
  const folded = foldForMatching(text);
  if (otherProfessions.test(folded)) return "other_profession";
  const residency = /\bresidenc(?:y|ies)\b/.test(folded);
  const fellowship = fellowshipWords.test(folded) || /\bsubspecialt(?:y|ies)\b/.test(folded);
  if (residency === fellowship) return undefined;
  return residency ? "residency" : "fellowship";
}
