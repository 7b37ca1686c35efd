import type { Family } from "../rule.js";
import { applicationDatesFamily } from "./application-dates.js";
import { applicationDocumentsFamily } from "./application-documents.js";
import { applicationServiceFamily } from "./application-service.js";
import { comlexFamily } from "./comlex.js";
import { ecfmgFamily } from "./ecfmg.js";
import { graduationFamily } from "./graduation.js";
import { imgPolicyFamily } from "./img-policy.js";
import { lettersFamily } from "./letters.js";
import { lettersContinuedFamily } from "./letters-continued.js";
import { positionsFamily } from "./positions.js";
import { programCodesFamily } from "./program-codes.js";
import { residencyBesideRotationsFamily } from "./residency-beside-rotations.js";
import { rotationsFamily } from "./rotations.js";
import { usClinicalExperienceFamily } from "./us-clinical-experience.js";
import { usmleFamily } from "./usmle.js";
import { visaFamily } from "./visa.js";

/** Every family of rules. A new family is added here and nowhere else. */
export const families: readonly Family[] = [
  applicationDatesFamily,
  applicationDocumentsFamily,
  applicationServiceFamily,
  lettersFamily,
  lettersContinuedFamily,
  usmleFamily,
  comlexFamily,
  positionsFamily,
  programCodesFamily,
  visaFamily,
  imgPolicyFamily,
  ecfmgFamily,
  usClinicalExperienceFamily,
  graduationFamily,
  rotationsFamily,
  residencyBesideRotationsFamily,
];
