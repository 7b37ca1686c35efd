import { answerIn } from "../language/answers.js";
import type { Rule } from "../rule.js";
import { isOfOthers, isQuestion, readH1b } from "./visa-reading.js";
import { fateInClause, firmDenials, h1bMention, j1Mention } from "./visa-wording.js";

/** "Any other visa is not sponsored", after a sentence that grants one. */
export const noOthers: Rule = {
  name: "visa/no-others",
  examples: [
    {
      text: "We sponsor J-1 visas. Other visas are not sponsored.",
      gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
    },
    { text: "We sponsor J-1 visas. Other questions are not answered here.", gives: { "visa.j1": "sponsored" } },
  ],
  read(statement) {
    const { folded, previous } = statement;
    if (previous === undefined || isQuestion(folded) || isOfOthers(statement)) return [];
    if (j1Mention.test(folded) || h1bMention.test(folded) || !othersNamed.test(folded)) return [];
    if (fateInClause(folded) !== "not_sponsored" || firmDenials(previous.folded).length > 0) return [];
    const grantsJ1 = j1Mention.test(previous.folded);
    return grantsJ1 && !h1bMention.test(previous.folded) ? [readH1b("not_sponsored")] : [];
  },
};

const othersNamed =
  /\b(?:other|another|further|additional) (?:kinds?|types?|sorts?|categor(?:y|ies)|visas?|immigration status(?:es)?)\b|\b(?:no|any) others?\b(?= (?:is|are|can|will|visa)|[.]|$)/;

/** "Transfers may be considered", after a sentence that refuses the H-1B. */
export const exceptions: Rule = {
  name: "visa/exceptions",
  examples: [
    {
      text: "H-1B visas are not sponsored. Transfers of existing ones may be considered.",
      gives: { "visa.h1b": "case_by_case" },
    },
    { text: "H-1B visas are not sponsored. No exceptions can be made.", gives: { "visa.h1b": "not_sponsored" } },
  ],
  read(statement) {
    const { folded, previous, context } = statement;
    if (previous === undefined || isQuestion(folded) || isOfOthers(statement) || !ofThem.test(folded)) return [];
    if (j1Mention.test(folded) || h1bMention.test(folded)) return [];
    const isRefused = h1bMention.test(previous.folded)
      ? firmDenials(previous.folded).length > 0
      : h1bMention.test(context.lead) && !j1Mention.test(context.lead) && answerIn(previous.folded) === "no";
    return isRefused && fateInClause(folded) === "case_by_case" ? [readH1b("case_by_case")] : [];
  },
};

const ofThem =
  /\b(?:exceptions?|transfers?|(?:such|existing|current|these|those) (?:visas?|petitions?|requests?|ones?)|one|ones|them|they)\b/;
