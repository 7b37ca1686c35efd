import { answerIn } from "../language/answers.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { labelsOf } from "./listed.js";
import { isOfOthers, readH1b, readJ1 } from "./visa-reading.js";
import {
  anyVisaMention,
  type Fate,
  fateInClause,
  firmDenials,
  h1bMention,
  isSetApart,
  j1Mention,
} from "./visa-wording.js";

/** "Yes." or "Only in exceptional cases." under a question that names the visas. */
export const answered: Rule = {
  name: "visa/answer",
  examples: [
    { text: "Yes.", question: "Do you sponsor J-1 visas?", gives: { "visa.j1": "sponsored" } },
    { text: "No, not at present.", question: "Is H-1B sponsorship available?", gives: { "visa.h1b": "not_sponsored" } },
    { text: "Yes.", question: "Do you sponsor visas?", gives: {} },
    { text: "Write to the coordinator.", question: "Whom do I ask about my J-1 visa?", gives: {} },
  ],
  read(statement) {
    const { folded, context, previous } = statement;
    const { lead } = context;
    if (previous !== undefined || isOfOthers(statement)) return [];
    const pair = pairedAnswer(statement);
    if (pair.length > 0) return pair;
    const namesJ1 = j1Mention.test(folded);
    const namesH1b = h1bMention.test(folded);
    if (namesJ1 || namesH1b) return answerBesideOther(statement, namesJ1, namesH1b);
    if (!j1Mention.test(lead) && !h1bMention.test(lead) && !anyVisaMention.test(lead)) return [];
    if (/^(?:q[.:] ?)?(?:which|what(?! about)|how(?! about)|where|whom?|when)\b/.test(lead)) return [];
    const fate = answerFate(statement);
    if (fate === undefined) return [];
    const mentionsJ1 = j1Mention.test(lead);
    const mentionsH1b = h1bMention.test(lead);
    if (!mentionsJ1 && !mentionsH1b)
      return fate === "not_sponsored" &&
        /\bsponsor|\baccept|\boffer|\bsupport|\bprovid|\bhelp|\barrang|\bobtain/.test(lead)
        ? [readJ1(fate), readH1b(fate)]
        : [];
    const apart = mentionsJ1 && isSetApart(lead, lead.search(j1Mention));
    const read: Understood[] = [];
    if (mentionsJ1 && !apart) read.push(readJ1(fate));
    if (mentionsH1b || (apart && fate === "not_sponsored")) read.push(readH1b(fate));
    return read;
  },
};

const pairedLabel = /^(?:visas?:? )?(?:(j-?1)|(?:h-?1-?b?)) ?(?:\/|,|and|&|\|) ?(?:j-?1|h-?1-?b?)(?: visas?)?[?:]?$/;
const word = "(yes|y|no|n|sponsored|not sponsored|accepted|not accepted|rarely|case[- ]by[- ]case)";
const pairedVerdicts = new RegExp(String.raw`^${word} ?(?:\/|,|\||;) ?${word}\W*$`);

/** "Yes / No" beside "J-1 / H-1B" */
function pairedAnswer({ folded, context }: Statement): Understood[] {
  if (folded.length > 48) return [];
  const label = labelsOf(context).find((one) => pairedLabel.test(one));
  const [, first, second] = pairedVerdicts.exec(folded) ?? [];
  if (label === undefined || first === undefined || second === undefined) return [];
  const isJ1First = pairedLabel.exec(label)?.[1] !== undefined;
  const fate = (said: string): Fate =>
    /^(?:rarely|case)/.test(said) ? "case_by_case" : said.startsWith("n") ? "not_sponsored" : "sponsored";
  return [readJ1(fate(isJ1First ? first : second)), readH1b(fate(isJ1First ? second : first))];
}

/** "We can, but we would rather sponsor a J-1" to "Do you sponsor H-1B visas?": the answer's first word is for the question's visa. */
function answerBesideOther(
  { folded, context: { lead } }: Statement,
  namesJ1: boolean,
  namesH1b: boolean,
): Understood[] {
  const asksJ1 = j1Mention.test(lead);
  if (asksJ1 === h1bMention.test(lead) || (asksJ1 ? namesJ1 : namesH1b)) return [];
  if (!/^(?:q[.:] ?)?(?:do|does|is|are|can|could|will|would|may)\b/.test(lead) || /\b(?:only|or)\b/.test(lead))
    return [];
  const answer = answerIn(folded);
  if (answer === undefined) return [];
  const fate = answer === "yes" ? "sponsored" : "not_sponsored";
  return [asksJ1 ? readJ1(fate) : readH1b(fate)];
}

/** What an answer that names no visa says of those that its question names. */
function answerFate({ folded, clauses, context }: Statement): Fate | undefined {
  const isBare = labelsOf(context).some((label) => bareVisas.test(label));
  const asksSponsorship =
    isBare ||
    /^(?:and|what about|how about)\b|\b(?:sponsor|accept|offer|support|provid|consider|visa|available|possible|take|come|help|file|petition|do you|hire)/.test(
      context.lead,
    );
  const first = clauses[0];
  if (!asksSponsorship || !first) return undefined;
  const bare = answerIn(folded);
  if (bare === undefined) {
    // "–" beside "H-1B", "By exception" beside it
    if (isBare && folded.length < 90) return folded === "-" ? "not_sponsored" : fateInClause(folded);
    // "These are considered case by case", "Only in exceptional cases", "Such visas are not sponsored by us"
    const refers =
      /^(?:only|these|those|this|that|such|it|they|both|on|in|case|possibly|rarely|occasionally|sometimes|considered)\b/.test(
        folded,
      );
    const said = refers || folded.length < 90 ? fateInClause(folded) : undefined;
    return refers || said === "case_by_case" ? said : undefined;
  }
  if (
    bare === "no" &&
    /^(?:a[.:] )?no[,.;]/.test(folded) &&
    !/\b(?:but|except|unless|however|although|though|yet|only)\b/.test(folded)
  )
    return "not_sponsored";
  const said = fateInClause(folded.replace(/^(?:yes|no)\b[,.;:]?/, ""));
  if (said === "case_by_case" || (bare === "no" && butConsidered.test(folded))) return "case_by_case";
  // "We do not sponsor them ourselves, but we take residents whom ECFMG sponsors."
  if (bare === "no" && /\b(?:but|though|however)\b[^.;]*\b(?:by|through|from) (?:the )?ecfmg\b/.test(folded))
    return "sponsored";
  // "It is the one that we do not touch" begins like a yes.
  if (bare === "yes" && said === "not_sponsored" && /^(?:it|they|we|these|those|this|that|you)\b/.test(folded))
    return said;
  return bare === "yes" ? "sponsored" : "not_sponsored";
}

/** "No, but we consider it for strong candidates." */
const butConsidered =
  /\b(?:but|although|though|however|except|still|nevertheless)\b[^.;]{0,30}\b(?:consider|sponsor|support|offer|accept|mak|do)(?:s|ed|ing|e|es)? (?:it|them|one|these|this|that|so|sponsorship|exceptions?)\b/;

/** A question or header that is nothing but the names of visas: "Q: J-1?", "H-1B". */
const bareVisas =
  /^(?:q[.:] ?)?(?:(?:the |an? )?(?:j-?\s?1|h-?\s?1-?\s?b?)(?: visas?| sponsorship| status)?(?:,? (?:and|or) |\s?\/\s?)?){1,2}[?:.]*$/;

/** "Both", "Either of them", "Neither" to "On a J-1, on an H-1B, or both?" */
const ofBoth =
  /^(?:a[.:] )?(?:yes,? )?(?:(both|either)|(neither|none))(?: of (?:them|these|the two|those))?(?: (?:is|are|one)\b[\w ]{0,24})?[.!]*$/;

/** "J-1." or "The former." to "J-1 or H-1B?": one is chosen, so the other is not to be had. */
export const chosenVisa: Rule = {
  name: "visa/chosen",
  examples: [
    {
      text: "The former only.",
      question: "Do you sponsor J-1 or H-1B visas?",
      gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
    },
    { text: "The former is for exchange visitors.", question: "J-1 or H-1B: what are they?", gives: {} },
  ],
  read({ folded, context, previous }) {
    const { lead } = context;
    if (previous !== undefined || folded.length > 40 || !/\?/.test(lead) || !/\b(?:or|and)\b/.test(lead)) return [];
    if (!j1Mention.test(lead) || !h1bMention.test(lead)) return [];
    const [, both, neither] = ofBoth.exec(folded) ?? [];
    if (neither !== undefined) return [readJ1("not_sponsored"), readH1b("not_sponsored")];
    const choice = folded.replace(
      /,? (?:but |and )?(?:not|no) (?:the )?(?:former|first|latter|second|other|j-?1|h-?1-?b?)(?: visas?)?(?: one)?[.!]*$/,
      "",
    );
    if (firmDenials(choice).length > 0) return [];
    if (both !== undefined) return [readJ1("sponsored"), readH1b("sponsored")];
    const isJ1First = lead.search(j1Mention) < lead.search(h1bMention);
    const chosen =
      /^(?:a[.:] )?(?:only |just )?(?:the )?(former|first|latter|second|j-?1|h-?1-?b?)(?: visas?)?(?: one)?(?:,? only)?[.!]*$/.exec(
        choice,
      )?.[1];
    if (chosen === undefined) return [];
    const isJ1 = /^(?:former|first)$/.test(chosen)
      ? isJ1First
      : /^(?:latter|second)$/.test(chosen)
        ? !isJ1First
        : chosen.startsWith("j");
    return [readJ1(isJ1 ? "sponsored" : "not_sponsored"), readH1b(isJ1 ? "not_sponsored" : "sponsored")];
  },
};
