import type { Clause } from "../language/clauses.js";
import type { Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { type Fate, firmDenials } from "./visa-wording.js";

/** Visas of visiting students, observers and fellows, and what residents' families come on, are not the residency's. */
export function isOfOthers({ folded, groups, context }: Statement): boolean {
  if (/\b(?:residen(?:ts?|cy|cies)|house ?staff|house officers?|trainees?|all programs)\b/.test(folded)) return false;
  if (groups.has("fellow") || groups.has("faculty")) return true;
  if (groups.has("visiting_student") && !groups.has("img")) return true;
  return context.groups.has("visiting_student") && context.section === "students";
}

export const isQuestion = (folded: string): boolean => /\?["')\]]*$/.test(folded);

export function readJ1(fate: Fate): Understood {
  return { key: "visa.j1", value: fate === "not_sponsored" ? fate : "sponsored" };
}

export function readH1b(fate: Fate): Understood {
  return { key: "visa.h1b", value: fate, confidence: fate === "case_by_case" ? 0.92 : 0.9 };
}

/** A clause on fellows, faculty or students tells nothing of residents. */
export const isAboutOthers = (clause: string): boolean => forOthers.test(clause) && !/\bresiden/.test(clause);
const forOthers =
  /(?:^\s*|\b(?:for|to|by|among|with|while|whereas|although|though) )(?:our |the |its |all |some |certain |only )?(?:[\w'-]+ ){0,2}(?:fellows?|fellowships?|faculty|attendings?|(?:medical )?students?|observers?|volunteers?|vendors?|scholars?|researchers?|scientists?|spouses?|nurses?|technicians?|technologists?|pharmacists?|therapists?|hospitalists?|professors?|postdocs?|other employees|(?:other |hospital |attending |its )staff)\b/;

/** "We do not consider people | who would need us to sponsor a J-1": whoever needs the visa is refused. */
export const isNeedOfRefused = (clause: Clause, own: string, before: string): boolean =>
  /^(?:who|whose|if|when)$/.test(clause.connector) &&
  needsIt.test(own) &&
  firmDenials(own).length === 0 &&
  firmDenials(before).length > 0 &&
  (takesPeople.test(before) || takesPeople.test(own));
const needsIt = /\b(?:need|requir|depend|ask|want|rel(?:y|ies)|count|seek)/;
const takesPeople =
  /\b(?:consider|interview|invite|take|accept|rank|read|review|hire|appoint|employ|place for|room for|train|look at|choose|select|recruit|entertain)/;
