import type { Rule } from "../rule.js";
import { examMentions, isNamed } from "./exam-mentions.js";
import { answerOf, isTypical, questionOf } from "./exam-segments.js";
import { stageIn } from "./exam-stage.js";
import { denied, wishes } from "./step-passed-wording.js";
import { levelsRequired, required } from "./step-required.js";

const asksWhen = /\b(?:when|by when|how soon|at what (?:point|time)|deadline|by what (?:time|date))\b/;
const asksDuty = /\b(?:required?|need(?:ed)?|must|have to|necessary|mandatory|requirement)\b/;

export const answered: Rule = {
  name: "usmle/pass-answered",
  examples: [
    {
      question: "Must Step 2 CK be passed before ranking?",
      text: "Yes.",
      gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    },
    { question: "Is Step 2 CK required before an interview?", text: "No.", gives: {} },
  ],
  read(statement) {
    const { context, previous } = statement;
    const folded = answerOf(statement);
    if (previous !== undefined || folded.length > 90) return [];
    const onlyOther = /^no\b.{0,20}\b(?:only|just)\b/.test(folded) && asksDuty.test(questionOf(statement));
    if (onlyOther) return required(levelsRequired(examMentions(folded)), folded, statement, stageIn(folded));
    if (examMentions(folded).length > 0) return [];
    const asked = [context.rowHeader, context.columnHeader, questionOf(statement)].find((text) =>
      isNamed(examMentions(text)),
    );
    if (
      asked === undefined ||
      isTypical(asked) ||
      wishes.test(folded) ||
      denied.test(folded) ||
      /\b(?:scores?|minimum|attempts?|cut-?\s?off) (?:\w+ )?(?:limit|do|is|are)\b|\bminimum\b|\bhow (?:many|high)\b|\bfail/.test(
        asked,
      )
    )
      return [];
    const levels = levelsRequired(examMentions(asked));
    const isQuestion = asked.endsWith("?");
    const isYes =
      /^(?:yes|required|mandatory|must|needed|passing|pass\b|passed|of course|absolutely)/.test(folded) &&
      !/\bno\b/.test(folded);
    const instead = /^not\b.{0,50}\bbut\b(?<time>.*)$/.exec(folded)?.groups?.time;
    const later = instead === undefined ? undefined : stageIn(instead);
    if (later !== undefined && asksDuty.test(asked) && asked.endsWith("?"))
      return required(levelsRequired(examMentions(asked)), folded, statement, later);
    const isTime =
      /^(?:by|before|prior to|at|when|no later than|on|upon)\b/.test(folded) && stageIn(folded) !== undefined;
    if (levels.size === 0 || /\d{3}/.test(folded)) return [];
    if (isQuestion && !((asksDuty.test(asked) && isYes) || ((asksWhen.test(asked) || asksDuty.test(asked)) && isTime)))
      return [];
    if (!isQuestion && !isYes && !(isTime && /\bdue|\brequired|\bby\b|\bwhen/.test(`${context.columnHeader} ${asked}`)))
      return [];
    return required(levels, folded, statement, stageIn(folded) ?? (isQuestion ? stageIn(asked) : undefined));
  },
};
