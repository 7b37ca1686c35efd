import type { Family, Rule } from "../rule.js";
import { echoedStatement } from "./exam-echo.js";
import { isForOtherProgram } from "./exam-segments.js";
import { passedRules } from "./step-passed.js";
import { step3Rules } from "./step3.js";
import { attemptRules } from "./usmle-attempts.js";
import { cutoffRules } from "./usmle-cutoff.js";
import { minimumRules } from "./usmle-minimum.js";

/** What is asked of the USMLE Steps (and of COMLEX scores): minimum scores, cutoffs, attempts, passes and their dates. */
export const usmleFamily: Family = {
  name: "usmle",
  about:
    /usmle|uslme|\busme\b|comlex|\bcomplex\b|\bsteps?\b|\blevels? (?:1|2|i|ii)\b|\bparts?\b|\bboards?\b|licens\w+ exam|scor(?:e|es|ing)\b|cut-?\s?off|attempts?|fail(?:ed|ure|s|ing)|minimum|\bexams?\b|\bck\b|first (?:try|time)|threshold|\btest|\bpass(?:ed|es|ing)?\b|\bresults?\b|\bwithout (?:it|them|both|either|the two|this|these|those)\b|\buntil (?:it|they|both)\b|^(?:it|they|both|twice) /,
  sections: new Set(["residency"]),
  rules: [...minimumRules, ...cutoffRules, ...attemptRules, ...passedRules, ...step3Rules].map(forThisProgram),
};

/**
 * The rule, but silent where the words are for applicants to another program of the page. What is said to hold for another
 * Step as well is read with that Step.
 */
function forThisProgram(rule: Rule): Rule {
  return {
    ...rule,
    read: (statement, page) =>
      isForOtherProgram(statement, page) ? [] : rule.read(echoedStatement(statement) ?? statement, page),
  };
}
