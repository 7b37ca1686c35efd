import type { Family } from "../rule.js";
import { applicationDatesFamily } from "./application-dates.js";
import { applicationDocumentsFamily } from "./application-documents.js";
import { applicationServiceFamily } from "./application-service.js";
import { lettersFamily } from "./letters.js";
import { visaFamily } from "./visa.js";

/** Every family of rules. A new family is added here and nowhere else. */
export const families: readonly Family[] = [
  applicationDatesFamily,
  applicationDocumentsFamily,
  applicationServiceFamily,
  lettersFamily,
  visaFamily,
];
