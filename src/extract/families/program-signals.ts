import { answerIn } from "../language/answers.js";
import type { Rule } from "../rule.js";
import type { Statement } from "../statement.js";

/** "Program signals", "signal us", "take part in signaling": the words alone tell. */
const named =
  /\b(?:program|preference|gold|silver|eras|interest|aamc|supplemental) signal(?:s|ed|ing|ling)?\b|\b(?:particip\w+|part) in [^.;]{0,30}\bsignal(?:s|ing|ling)?\b|\bsignal(?:ed|led|ing|ling)? (?:us|our (?:program|residency)|(?:this|the|my|your|each|a) program|programs)\b(?!'s)/;
/** A signal as a thing, which needs a word about applications beside it. */
const noun =
  /(?:^|\b(?:read|what|which|whose|silver|gold|an?|the|your|our|their|no|one|five|three|fifteen|of|us(?:e|es|ing)|send|sent|receiv(?:e|ed|ing)|neither|with|without|any|these|all|both|more|at|consider|review|assign(?:ed)?|that|to) )signals?\b(?! (?:that|the|our|of|from|app\b|processing|transduction|strength|intensit|pathway|to noise))/;
const aboutApplications =
  /\b(?:applica\w+|interview\w*|rank\w*|review\w*|invit\w*|selection|candidates?|eras|program director|season|students?)\b/;
/** What applicants do with signals: "those who signal", "for signaling". */
const doing =
  /\b(?:who|applicants?|candidates?|you|please|can|may) (?:(?:do|did|have|has|not|also|already) ){0,2}signal(?:ed|ing|ling)?\b(?! (?:that|the|a|an)\b)|\b(?:in|for|with|by|through|about) signall?ing\b/;
/** Other signals and other signaling. */
const unrelated =
  /\b(?:cell|cellular|calcium|traffic|pager|phone|radio|vital|nerve|mri|insulin|turn|warning|pain|kinase|hormone|molecular|immune) signal|\bsignal(?:s|ing|ling)? (?:processing|transduction|app|strength|intensity|pathways?|molecules?|cascades?|lab(?:oratory)?)\b|\bvital signs\b|\bfellowship/;

/** "Our department opted out", "makes no difference to us". */
const optsOut =
  /\b(?:play|plays|carry|carries|have|has) no (?:part|role|weight|influence|bearing)\b|\bno attention to\b|\b(?:turned|switched) off\b|\bsave your signals?\b|\bnot one of the programs\b|\b(?:do|does) nothing with\b|\b(?:opted|opting|opts) out\b|\bmakes? no difference\b|\b(?:do|does) not get to see\b/;
const turnsDown: readonly RegExp[] = [
  /\b(?:not|no longer|never|don't|doesn't|won't|isn't|aren't) (?:to )?(?:be )?(?:an? )?(?:particip\w*|tak(?:e|es|ing) part|part|us(?:e|es|ing)|accept(?:s|ing)?|join(?:s|ing)?|offer(?:s|ing)?|tak(?:e|es|ing)|consider(?:s|ing)?|review(?:s|ing)?|look(?:s|ing)? at|among)\b[^.;]{0,60}\bsignal/,
  /\b(?:opt(?:s|ed|ing)?|sit(?:s|ting)?|stay(?:s|ing)?) out\b|\bno use of\b|\b(?:disregard(?:s|ed)?|ignor(?:e|es|ed)|declin(?:e|es|ed))\b/,
  /\b(?:without|no) (?:program |preference )?signal(?:s|ing|ling)\b/,
  /\bneither (?:program |preference )?signals\b/,
  /\bsignal(?:s|ed|led|ing|ling)?\b[^.;]{0,40}\b(?:(?:is|are|will|do|does) not (?:be )?(?:used|accepted|part|offered|taken|reviewed|considered|looked|weighed|a factor|factor|play|count|enter)|no (?:part|role|weight|influence|bearing))\b/,
];
/** "Applicants who do not send a signal", "not used as the only measure": the program looks at signals all the same. */
const takesPartAllTheSame =
  /\b(?:applicants?|candidates?|those|students|you|who|they)\b[^.;]{0,25}\b(?:(?<!or )not|don't|didn't|without)\b|\brank(?:ing)? (?:order )?list\b|\b(?:may be|is|are|will be) (?:considered|used|reviewed)\b|\b(?:sole|solely|only|alone|exclusively|by themselves|strict)\b/;

const isRefused = (text: string): boolean =>
  optsOut.test(text) || (turnsDown.some((wording) => wording.test(text)) && !takesPartAllTheSame.test(text));
const isAboutSignals = (text: string, around: string): boolean =>
  !unrelated.test(text) &&
  (named.test(text) || ((noun.test(text) || doing.test(text)) && aboutApplications.test(`${text} ${around}`)));

export const takesSignals: Rule = {
  name: "application-signals/takes-part",
  examples: [
    { text: "We take part in program signaling.", gives: { "application.signals": true } },
    {
      text: "Our program does not participate in preference signaling this year.",
      gives: { "application.signals": false },
    },
    {
      question: "Do you look at program signals?",
      text: "They carry no weight.",
      gives: { "application.signals": false },
    },
    { text: "The MRI signal lab is on the second floor.", gives: {} },
    { text: "An invitation signals the program's interest, no more.", gives: {} },
  ],
  read(statement) {
    const { folded, context, block } = statement;
    // A header names the topic; what stands beside or under it says whether the program takes part.
    if (block.kind === "cell" && block.cell?.rowHeader === undefined && folded.length < 40) return [];
    if (isAboutSignals(folded, context.headings.join(" "))) {
      const denied = answerIn(folded) === "no" ? !named.test(folded) : isRefused(folded);
      return [{ key: "application.signals", value: !(denied || isRefused(folded)) }];
    }
    if (isUnderSignals(statement) && /\bsignal/.test(folded) && !unrelated.test(folded))
      return [
        { key: "application.signals", value: !(isRefused(folded) || answerIn(folded) === "no"), confidence: 0.8 },
      ];
    const answer = answerToSignals(statement);
    return answer === undefined ? [] : [{ key: "application.signals", value: answer, confidence: 0.85 }];
  },
};

/** Under "Signals" or "Program signaling" every sentence with the word is about these. */
const isUnderSignals = ({ context }: Statement): boolean =>
  [context.headings.at(-1) ?? "", context.question, context.rowHeader].some((label) =>
    /^(?:(?:program|preference|eras|interview|gold and silver) )?signal(?:s|ing|ling)?$/.test(
      label.replace(/[?:.]$/, ""),
    ),
  );

/** "Do you use signals?" "They are one factor among many." The same under a row's header. */
function answerToSignals({ folded, context }: Statement): boolean | undefined {
  const asked = [context.question, context.rowHeader, context.columnHeader].find((text) => /\bsignal/.test(text));
  if (asked === undefined || unrelated.test(asked) || /\b(?:how many|what (?:is|are)|when|where)\b/.test(asked))
    return undefined;
  if (!named.test(asked) && !/\bsignals?\b|\bsignall?ing\b/.test(asked)) return undefined;
  const answer = answerIn(folded);
  if (answer !== undefined) return answer === "yes";
  if (/^(?:not|no longer|does not|opted out)\b|\bno (?:part|role|weight|influence)\b/.test(folded)) return false;
  return /^particip|\b(?:factor|considered|consider|weigh(?:ed)?|reviewed|used|take (?:them|signals))\b/.test(folded)
    ? !/\bnot\b|\bnever\b/.test(folded)
    : undefined;
}
