import type { Family } from "../rule.js";
import { noLimit } from "./graduation-cutoff.js";
import { earliest } from "./graduation-earliest.js";
import { maxYears } from "./graduation-years.js";

/** How long ago applicants may have graduated from medical school. */
export const graduationFamily: Family = {
  name: "graduation",
  about:
    /\bgraduat|\bmedical school|\bmed school|\bmedical (?:education|studies)|\bdegrees?\b|\bdiploma|\byog\b|\bout of school|\bclass(?:es)? of\b|\b(?:which|what) year (?:i|you)\b|\byears since\b|\b(?:your|their|the|an?) m\.?d\b|\b(?:studies|training|studying) (?:in|of) medicine\b/,
  besides:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dozen|couple|decade)\b|recent|\bno\b|\bnot|none|limit|cut|\bold|regardless|irrespective|matter|\bago|\bany\b|\ball |within|restrict|year|\byog|never|whenever|fresh|\btime|\bpast|\bdate|\bopen|prefer/,
  sections: new Set(["residency"]),
  rules: [maxYears, earliest, noLimit],
};
