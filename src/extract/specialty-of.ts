import type { Specialty } from "../model/specialty.js";
import type { Page } from "../page/page.js";
import { CueList } from "./language/cue-list.js";
import { foldForMatching } from "./language/fold.js";

/** Words by which pages name a specialty; the more particular names stand before those that they contain. */
export const specialtyWords: readonly { readonly specialty: Specialty; readonly wording: RegExp }[] = [
  { specialty: "child-neurology", wording: /\b(?:child|pediatric) neurolog(?:y|ists?)\b/ },
  { specialty: "neurological-surgery", wording: /\bneuro(?:logical |logic )?-?\s?surg(?:ery|ical|eons?)\b/ },
  { specialty: "orthopaedic-surgery", wording: /\borthopa?edic(?:s| surg(?:ery|eons?))?\b/ },
  { specialty: "plastic-surgery", wording: /\bplastic (?:and reconstructive )?surg(?:ery|eons?)\b/ },
  { specialty: "vascular-surgery", wording: /\bvascular surg(?:ery|eons?)\b/ },
  { specialty: "thoracic-surgery", wording: /\b(?:cardio)?thoracic surg(?:ery|eons?)\b/ },
  {
    specialty: "internal-medicine-pediatrics",
    wording: /\b(?:med(?:icine)?[-/ ]+ped(?:iatric)?s|internal medicine[-/ ]+(?:and )?pediatrics)\b/,
  },
  { specialty: "internal-medicine-psychiatry", wording: /\binternal medicine[-/ ]+(?:and )?psychiatry\b/ },
  { specialty: "interventional-radiology", wording: /\binterventional radiolog(?:y|ists?)\b/ },
  { specialty: "diagnostic-radiology", wording: /\b(?:diagnostic )?radiolog(?:y|ists?)\b/ },
  { specialty: "radiation-oncology", wording: /\bradiation oncolog(?:y|ists?)\b/ },
  { specialty: "nuclear-medicine", wording: /\bnuclear medicine\b/ },
  {
    specialty: "emergency-medicine",
    wording: /\bemergency (?:medicine|physicians?)\b|\bem (?:physicians?|attendings?|faculty|rotations?)\b/,
  },
  {
    specialty: "family-medicine",
    wording:
      /\bfamily (?:medicine|practice|physicians?|doc(?:tor)?s?)\b|\bfm (?:physicians?|attendings?|faculty|rotations?)\b/,
  },
  {
    specialty: "physical-medicine-rehabilitation",
    wording: /\bphysical medicine\b|\bpm\s?&\s?r\b|\bphysiatr(?:y|ists?)\b/,
  },
  { specialty: "occupational-medicine", wording: /\boccupational (?:and environmental )?medicine\b/ },
  { specialty: "preventive-medicine", wording: /\bpreventive medicine\b/ },
  {
    specialty: "obstetrics-gynecology",
    wording: /\bob(?:stetrics?)?[-/ ]*(?:and|&)?[-/ ]*gyn(?:a?ecolog(?:y|ists?|ic))?\b|\bobstetrician/,
  },
  { specialty: "transitional-year", wording: /\btransitional year\b/ },
  { specialty: "anesthesiology", wording: /\banesthesi(?:a|olog(?:y|ists?))\b/ },
  { specialty: "dermatology", wording: /\bdermatolog(?:y|ists?)\b/ },
  { specialty: "ophthalmology", wording: /\bophthalmolog(?:y|ists?)\b/ },
  { specialty: "otolaryngology", wording: /\botolaryngolog(?:y|ists?)\b|\bent\b(?= (?:surg|resid))/ },
  { specialty: "medical-genetics", wording: /\b(?:medical )?genetics\b/ },
  { specialty: "neurology", wording: /\bneurolog(?:y|ists?)\b/ },
  { specialty: "pathology", wording: /\bpatholog(?:y|ists?)\b/ },
  { specialty: "pediatrics", wording: /\bpa?ediatric(?:s|ians?)\b/ },
  { specialty: "psychiatry", wording: /\bpsychiatr(?:y|ists?)\b/ },
  { specialty: "urology", wording: /\burolog(?:y|ists?)\b/ },
  {
    specialty: "internal-medicine",
    wording: /\binternal medicine\b|\binternists?\b|\bim (?:residency|physicians?|attendings?|faculty|rotations?)\b/,
  },
  { specialty: "general-surgery", wording: /\b(?:general )?surg(?:ery|eons?)\b/ },
];

const specialties = new CueList(specialtyWords);

/** The specialty that a text names first in the order of the list, where it names one. */
export function specialtyIn(text: string): Specialty | undefined {
  return specialties.first(foldForMatching(text))?.specialty;
}

/** The specialty of the page's program: from its main heading, its title, its address, or else its first sentences. */
export function specialtyOf(page: Page): Specialty | undefined {
  const mainHeading = page.blocks.find((block) => block.level === 1)?.text ?? "";
  const address = decodedPath(page.url).replace(/[-_/.]+/g, " ");
  const beginning = page.blocks
    .filter((block) => block.place === "content")
    .slice(0, 12)
    .map((block) => block.text)
    .join(" ");
  for (const text of [mainHeading, page.title, address, beginning]) {
    const specialty = specialtyIn(text);
    if (specialty) return specialty;
  }
  return undefined;
}

function decodedPath(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return "";
  }
}
