import type { Specialty } from "../../model/specialty.js";
import type { PageContext } from "../rule.js";
import { specialtyWords } from "../specialty-of.js";

const american = String.raw`(?:u\.?s\.?|united states|american|us-based|u\.s\.-based|u\.s\. based)`;
const inAmerica = String.raw`\b(?:in|within|from|on|inside|of|across) (?:the |a |an )?(?:u\.?s\b|usa\b|united states|states\b|america|north america|this country|american )`;
const people =
  "people|persons?|anyone|someone|those|supervisors?|mentors?|preceptors?|teachers?|consultants?|clinicians?|specialists?|physicians?|doctors?|faculty|attendings?|professors?";
/** How a letter's source is said to be American. */
const americanSources: readonly { readonly wording: RegExp; readonly example: string }[] = [
  {
    wording: /^(?:from|in) (?:the )?(?:u\.?s\.?a?|united states|states)(?![\w-])(?! (?:citizen|mail))/,
    example: "from the United States",
  },
  {
    wording: new RegExp(
      String.raw`\b${american}[^,;]{0,40}\b(?:physicians?|doctors?|faculty|attendings?|clinicians?|clinical|rotations?|experience|letters?|hospitals?|institutions?|supervisors?|departments?|programs?|mentors?|preceptors?|teachers?|wards?|settings?|sites?|medical (?:centers?|schools?)|[a-z]+ologists?|surgeons?|internists?|p(?:a?ediatric|hys)icians?|practi)`,
    ),
    example: "from U.S. physicians",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:${people}|[a-z]{3,}(?:ologists?|iatrists?|surgeons?|ians?)|rotations?|clinical (?:work|experience)|practic\w+|worked|trained|licensed|written|done|earned|obtained|gathered|seen you)\b[^,;]{0,60}${inAmerica}`,
    ),
    example: "from doctors who practice in the United States",
  },
];

/** Whether a letter's source is a physician, or clinical work, in the US. */
export const isAmericanSource = (source: string): boolean =>
  americanSources.some(({ wording }) => wording.test(source));

/** "1 from IM": how coordinators abbreviate their specialty. */
const abbreviated: Partial<Record<Specialty, RegExp>> = {
  "internal-medicine": /\bim\b/,
  "family-medicine": /\bf[mp]\b/,
  "emergency-medicine": /\bem\b/,
  "obstetrics-gynecology": /\bob(?:\/?gyn)?\b/,
  pediatrics: /\bpeds?\b/,
  psychiatry: /\bpsych\b/,
  neurology: /\bneuro\b/,
  anesthesiology: /\banes(?:th)?\b/,
  "general-surgery": /\b(?:gen )?surg\b|\bgs\b/,
  "orthopaedic-surgery": /\bortho\b/,
  dermatology: /\bderm\b/,
  pathology: /\bpath\b/,
  urology: /\buro\b/,
  "diagnostic-radiology": /\brads?\b/,
  "physical-medicine-rehabilitation": /\bpm(?:&|\/)?r\b/,
  otolaryngology: /\bent\b/,
};

/** Whether a letter's source is of the program's own specialty. */
export function isOwnSpecialty(source: string, { specialty }: PageContext): boolean {
  if (/\b(?:chair\w*|chief|program director|e\.g|match)\b|\b(?:not|n't) (?:all|each|every)\b/.test(source))
    return false;
  if (
    /\b(?:in|from|of) (?:the|your|our|this|that) (?:chosen |own )?(?:specialty|field|discipline)\b|\bspecialty[- ]specific\b|\bspecialty to which\b/.test(
      source,
    )
  )
    return true;
  if (
    specialty === "internal-medicine" &&
    /(?<!family |emergency |physical |nuclear |preventive |sports )\bmedicine\b/.test(source)
  )
    return true;
  if (specialty !== undefined && abbreviated[specialty]?.test(source) === true) return true;
  return specialtyWords.some((entry) => entry.specialty === specialty && entry.wording.test(source));
}
