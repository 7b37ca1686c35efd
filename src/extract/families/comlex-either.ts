import { denials } from "../language/negation.js";
import type { Rule } from "../rule.js";
import type { Statement } from "../statement.js";
import {
  about,
  answer,
  comlex,
  either,
  isAboutTraining,
  osteopathic,
  otherExams,
  submitted,
  usmle,
  wish,
} from "./comlex-wording.js";
import { examMentions } from "./exam-mentions.js";
import { introductionOf, isForOtherProgram, isTypical, segmentsOf } from "./exam-segments.js";
import { excluding } from "./step-passed-wording.js";

/** Either examination will do: "USMLE or COMLEX". */
export const alternative: Rule = {
  name: "comlex/either-exam",
  examples: [
    {
      text: "A transcript of USMLE or COMLEX scores must come with the application.",
      gives: { "comlex.accepted": true, "application.documents": ["exam_transcript"] },
    },
    {
      text: "No minimum is set for USMLE or COMLEX scores.",
      gives: { "step1.cutoff": "none", "step2.cutoff": "none" },
    },
  ],
  read(statement, page) {
    const { folded, context } = statement;
    if (
      isForOtherProgram(statement, page) ||
      folded.endsWith("?") ||
      isTypical(folded) ||
      isAboutTraining(statement) ||
      otherExams.test(folded)
    )
      return [];
    const mentions = examMentions(folded);
    if (isOfChoice(statement) || isCriterion(statement) || isEitherOfBoth(statement) || isOfOsteopaths(statement))
      return answer(true, 0.7);
    const beside = `${context.rowHeader} ${context.columnHeader} ${context.question}`;
    if (/^(?:an? )?(?:pass\w*|scores?|yes)?[ (,]{0,2}or comlex\b/.test(folded) && usmle.test(beside))
      return answer(true, 0.8);
    const hasBoth = mentions.some(({ exam }) => exam === "usmle") && mentions.some(({ exam }) => exam === "comlex");
    if (!hasBoth && !either.test(folded)) return [];
    const segment = segmentsOf(statement).find(({ text }) => comlex.test(text) || either.test(text))?.text ?? folded;
    const isListed = hasBoth && folded.length < 160 && !/\b(?:is|are|we|will|must|may)\b/.test(folded);
    if (!either.test(segment) && !isListed) return [];
    if (
      wish.test(segment) ||
      /\bpreference\b|\bpriorit/.test(segment) ||
      context.stance === "preferred" ||
      context.stance === "not_required"
    )
      return [];
    if (/\bfail|\battempt/.test(segment) && !/\bpass/.test(segment)) return [];
    if (about.test(segment) && !/\b(?:pass(?:ed|ing)?|required?|must)\b(?! rates?)/.test(segment)) return [];
    // "Nobody starts without a pass in the USMLE or the COMLEX" asks for one of the two.
    if (
      denials(segment).length > 0 &&
      !excluding.test(segment) &&
      !/\bwithout\b[^.;]{0,50}\bor comlex|\bnot (?:be )?(?:considered|reviewed|complete)/.test(segment)
    )
      return [];
    return submitted.test(`${folded} ${context.lead} ${context.headings.at(-1) ?? ""}`) ? answer(true, 0.8) : [];
  },
};

/** A COMLEX level among the examinations of which one is enough. */
function isOfChoice(statement: Statement): boolean {
  const isChoice = /\b(?:one|two|any|either|some)(?: or more)? of (?:the|these|those)\b/.test(
    `${introductionOf(statement)} ${statement.folded}`,
  );
  return isChoice && examMentions(statement.folded).some(({ exam }) => exam === "comlex");
}

/** "From DO candidates either exam, or both, is fine." */
function isEitherOfBoth({ text, folded, context, block }: Statement): boolean {
  const heading = `${context.headings.at(-1) ?? ""} ${context.question}`;
  return (
    osteopathic.test(`${block.cell?.rowHeader ?? ""} ${block.cell?.columnHeader ?? ""} ${text}`) &&
    (/\beither (?:one|exam\w*|test|of (?:the two|them))?(?:, | )?or both\b|\beither (?:exam\w*|test|of (?:the two|them))\b/.test(
      folded,
    ) ||
      (/\beither\W*$/.test(folded) && comlex.test(heading) && usmle.test(heading))) &&
    !/\b(?:not|no|prefer\w*)\b/.test(folded)
  );
}

/** "COMLEX Level 1 and 2 passed" under "Osteopathic students need:". */
function isOfOsteopaths({ folded, block, context }: Statement): boolean {
  const lead = block.leadIns.at(-1) ?? "";
  return (
    block.kind === "item" &&
    comlex.test(folded) &&
    !usmle.test(`${folded} ${context.lead}`) &&
    osteopathic.test(lead) &&
    context.stance === "required" &&
    /\bpass|\bscore|\bcomplet/.test(folded) &&
    !/\bnot?\b/.test(folded)
  );
}

/** A COMLEX row of a table of criteria: what is asked of its score or attempts. */
function isCriterion({ folded, context, block }: Statement): boolean {
  const isRow = block.kind === "cell" && comlex.test(context.rowHeader);
  return (
    isRow &&
    /\b(?:pass\w*|required|first attempt|[3-8]\d{2}|scores?|accepted)\b/.test(folded) &&
    !/\bnot?\b|\bnone\b/.test(folded)
  );
}
