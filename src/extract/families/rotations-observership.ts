import { denials, deniesWhatFollows } from "../language/negation.js";
import { tellsOfPast } from "../language/past.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { closed, doorUnder, harmlessDenial, isQuestion, joinedClauses } from "./rotations-wording.js";

/** Question, header or lead-in, else a heading that names observerships and nothing else. */
function observerLabel({ lead, headings }: Statement["context"]): string {
  const heading = headings.at(-1) ?? "";
  return lead === "" && bareObservership.test(heading) ? heading : lead;
}
const bareObservership =
  /^(?:the |our |clinical |physician )*(?:observ[eo]rships?|observers?|shadowing)(?: program)?[?:.]*$/;

const observership =
  /\b(?:observ[eo]rships?|(?:clinical |physician )?observer(?:s|ship)?(?! status)(?: (?:program|position|experience|opportunit)\w*)?|(?:graduates?|physicians?|doctors?|imgs?|visitors?|guests?)\b[^.;]{0,30}\b(?:may|can|(?:wish|want|like) to) (?:come (?:and |to )?)?observe|(?:wish|want|like) to observe|shadowing|shadow (?:one|a|an|your|some|our))\b/;
const counting =
  /\b(?:count|counts|counted|qualif(?:y|ies)|suffic\w+|substitut\w+|satisf\w+|does not pass|not pass|experience|preferred|category|letters?|hands[- ]?on|research and|in (?:its|their|the) place|in lieu|this rule|reject(?:s|ed)?|enough)\b/;

/** Whether graduates may watch here. */
export const observerships: Rule = {
  name: "rotations/observership",
  examples: [
    { text: "We offer observerships to international graduates.", gives: { "rotations.observership": "offered" } },
    {
      text: "Unfortunately we have no observerships or externships.",
      gives: { "rotations.observership": "not_offered" },
    },
    { text: "No.", question: "Do you offer observerships?", gives: { "rotations.observership": "not_offered" } },
    { text: "Our own observers wear a badge.", gives: {} },
    { text: "For observerships please write to the office.", gives: {} },
  ],
  read(statement) {
    const { folded, context, block, previous } = statement;
    if (isQuestion(folded) || tellsOfPast(folded) || isOnlyOfLaymen(folded)) return [];
    if (
      /\b(?:for whom|open to|who may|who can)\b/.test(context.lead) &&
      observership.test(context.lead) &&
      block.kind === "cell"
    )
      return denials(folded).length === 0 ? [observers(true)] : [];
    const label = observerLabel(context);
    const asked =
      observership.test(label) &&
      /\b(?:offer|provide|have|do an?|available|accept|take|arrange|possible|host|can i|may i|allow|opportunit|observ(?:er|or)ships?[?:.]*$|observers[?:.]*$)/.test(
        label,
      ) &&
      !counting.test(label.replace(/\bobserver experience/, ""));
    if (asked && previous === undefined && block.kind !== "heading") {
      const door = pointsElsewhere(folded) ? undefined : doorUnder(folded);
      if (door !== undefined) return [observers(door === "accepted")];
    }
    if (!observership.test(folded) || /\bexperience\b|\busce\b/.test(context.lead)) return [];
    // "US clinical experience is preferred. Observerships are accepted."
    if (
      previous !== undefined &&
      /\bexperience\b|\busce\b|\bhands[- ]on\b/.test(previous.folded) &&
      !/\boffer|\bhost|\barrang|\bprovid|\bhave\b|\brun\b/.test(folded)
    )
      return [];
    if (
      /\bexperience\b|\busce\b/.test(context.headings.at(-1) ?? "") &&
      !/\boffer|\bhost|\barrang|\bprovid/.test(folded)
    )
      return [];
    // "…a year of clinical experience, of which half may be observerships"
    if (
      /\bexperience\b|\bhands[- ]on\b|\busce\b/.test(folded) &&
      !/\boffer|\bhost|\barrang|\bprovid|\brun\b/.test(folded)
    )
      return [];
    if (hypothetical.test(folded) || hasDone.test(folded)) return [];
    for (const text of joinedClauses(statement)) {
      if (!observership.test(text) || counting.test(text)) continue;
      if (over.test(text) && !/\b(?:again|reopen|resum)/.test(text)) return [observers(false)];
      if (closed.test(text)) return [observers(false)];
      if (denials(text.replace(harmlessDenial, "")).length > 0) {
        if (
          /\b(?:offer|have|accept|provide|available|host|arrange|take|taking|allow|support|sponsor|able|permit|there (?:is|are)|sorry|no observ|grant|at this time|possible|run|request|(?:able|can|could) to?|accommodat|entertain|sponsor|organi[sz]e|schedul|place|come|currently|longer|such|exists?\b|to be had|look after|any\b)/.test(
            text,
          )
        )
          return [observers(false)];
        continue;
      }
      if (
        /\b(?:there (?:is|are)|observers come|offers?|offered|offering|have|has|accept(?:s|ed|ing)?|provid(?:e|es|ed)|available|hosts?|arrange[ds]?|takes?|welcomes?|open to|apply (?:for|to)|applications? for|(?:may|can) (?:be|do|join|apply|watch|observe|come|spend|shadow)|runs?|join|possible|gives|host(?:ed|ing)?|arranging|granted|entertain(?:s|ed)?|organi[sz]es?|spots?|slots?|places?|sign up|requests?|glad|sponsors?|can be had|lasts?|costs?|is free|(?:can|may) (?:observe|shadow|watch))\b/.test(
          text,
        ) &&
        !/\b(?:if you have|have (?:done|had(?! to\b)|completed)|applicants? (?:must|should|with)|other hospitals?)\b/.test(
          text,
        )
      )
        return [observers(!deniesWhatFollows(context.leadIns.at(-1) ?? ""))];
    }
    return [];
  },
};

/** Of applicants, not of the program. */
const hasDone =
  /\b(?:if you have|(?:have|has|had) (?:only |merely |just )?(?:done|had(?! to\b)|completed)|applicants? (?:must|should|with))\b/;
/** What may come one day is no offer. */
const hypothetical =
  /\b(?:if|should|once|when|whenever|in case)\b[^,;.]{0,16}\bobserv[^,;.]{0,40}\b(?:again|resumes?|one day|ever|become)/;
/** A wish that was not granted, and what is over. */
const over =
  /\bwe (?:\w+ )?(?:wish|would (?:love|like)) (?:that )?(?:we|to)\b[^;.]{0,20}\bobserv|\b(?:once|used to|formerly|previously|in the past|years ago)\b|\b(?:had|have|has) to (?:stop|end|close|suspend|pause|cancel|discontinue)\b|\b(?:ended|suspended|discontinued|paused|on hold|none|stopped|ceased|closed|gave up|given up|dropped|abandoned)\b/;

/** Those who watch without being doctors, and whom. */
const laymen =
  /\b(?:volunteers?|high[- ]school(?:ers)?|college students|undergraduates?|pre-?med\w*|pre-?health|chaplains?|nurses?|scribes)\b/;

/** "No observers or pre-med shadowing" speaks of doctors first. */
const besideLaymen =
  /\b(?:observ[eo]rships?|observers?)(?:,| or| and|, nor| nor)(?: (?:any|no))?(?: [\w-]+){0,2} (?:high[- ]school|undergraduate|college|pre-?med\w*|pre-?health)\b/;
const isOnlyOfLaymen = (folded: string): boolean => laymen.test(folded) && !besideLaymen.test(folded);

/** "About these, write to the office for information": that there are some is not said. */
const pointsElsewhere = (folded: string): boolean =>
  /\b(?:e-?mail|write|contact|call|reach out|ask|inquir\w+|get in touch|see|visit)\b/.test(folded) &&
  /\b(?:information|details|questions?|know|learn|find out|more|about)\b/.test(folded) &&
  !/\b(?:offer|available|weeks?|months?|apply|places?|spots?|welcome|yes|gladly|no|not|none)\b/.test(folded);

const observers = (isOffered: boolean): Understood => ({
  key: "rotations.observership",
  value: isOffered ? "offered" : "not_offered",
  audience: "all",
});
