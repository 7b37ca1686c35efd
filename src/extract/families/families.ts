import type { Family } from "../rule.js";
import { visaFamily } from "./visa.js";

/** Every family of rules. A new family is added here and nowhere else. */
export const families: readonly Family[] = [visaFamily];
