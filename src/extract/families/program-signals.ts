import { answerIn } from "../language/answers.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";

/** "Program signals", "signal us", "take part in signaling": the words alone tell. */
const named =
  /\b(?:program|preference|gold|silver|bronze|eras|interest|aamc|aua|supplemental) signal(?:s|ed|ing|ling)?\b|\b(?:particip\w+|part) in [^.;]{0,30}\bsignal(?:s|ing|ling)?\b|\bsignal(?:s|ed|led|ing|ling)? (?:us|our (?:program|residency)|(?:this|the|my|your|each|a) program|programs)\b(?!'s)/;
/** The plural as a noun, by what follows it; "the visit signals an interest" goes on with an object. */
const plural =
  /\bsignals(?=[\s]*(?:$|[.,;:!?)(/]|-\s)| (?:are|is|were|will|would|should|do|does|did|can|may|must|have|has|had|play|carry|count|matter|help|tell|reach|get|got|go|weigh|enter|sent|given|received|assigned|available|allotted|per|each|from|in|into|to(?! noise)|when|as|at|for|this|last|yet|and|or|nor|but|so|because|on(?! the)|by|with|beside|that (?:we|you|reach|come|are)|we|you|they|applicants|elsewhere|first|too|also|seriously|into account|allow|matter|mean|heavily|both|alone)\b)/;
/** "Look at signals", "the number of signals": a noun by what stands before it. */
const governed =
  /\b(?:at|of|by|with|use[sd]?|using|consider(?:s|ed|ing)?|accept(?:s|ed|ing)?|tak(?:e|es|ing)|review(?:s|ed|ing)?|weigh(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|read(?:s|ing)?|valu(?:e|es|ed|ing)|get|many|few|all|no|\d+|two|three|five|seven|ten|twelve) (?:program |your |the |any |their |our |gold |silver |preference |eras )*signals\b/;
/** The singular as a thing: "a signal", "no signal", "your gold signal". */
const singular =
  /(?:^|\b(?:a|an|the|your|our|their|no|one|any|each|every|which|what|without|such a|of|with|by|use|send|sent) )(?:gold |silver )?signal(?=$|[.,;:!?)]| (?:is|are|or|nor|may|will|can|does|do|has|to us|for us|with us|here|helps?|as|first|if|only|should|please|who|alone|matters?|counts?|carries|goes|stand|have|get|will|rarely|hardly|seldom|need|tells us|to be|to get|(?:rais|boost|improv|increas|show|carri|add|count|matter|chang|weigh|open|bring)\w*|on us|but|so|when|in|from|on us|means|makes|gets?|count\w*|before|at the time)\b)/;
/** What applicants do with signals: "those who signal", "whether you signal", "nine in ten had signaled". */
const doing =
  /\b(?:who|whoever|applicants?|candidates?|you|please|can|may|to|had|have|has|not|already|also|or|in ten|of them|be) signal(?:l?ed)?\b(?! (?:that|the|a|an|our|their|its|his|her|early|to noise|anything|nothing|something|distress|sepsis|danger|disease|interest)\b)|, signal[.!]?$|\bsignall?ing (?:pilot|season|process|round|program|initiative|scheme)\b|(?:^|\b(?:in|for|with|by|through|about|of|on|out|use|when|join) )signall?ing\b(?! (?:pathways?|in (?:the )?(?:cell|brain|muscle|nerve)|(?:that|a|an|the|our|their)\b))/;
const aboutApplications =
  /\b(?:we|us|our|appl(?:ica\w+|y|ying|ies)|applicants?|preferences?|cycles?|taken into account|interview\w*|rank\w*|review\w*|invit\w*|selection|candidates?|eras|program(?: director)?|season|students?|committee|residency|specialty)\b/;
/** Other signals and other signaling, and what others tell about them. */
const unrelated =
  /\b(?:gives?|giving|send(?:s|ing)?) off\b|\b(?:cell|cellular|calcium|traffic|pager|phone|radio|vital|nerve|neural|mri|insulin|turn|warning|pain|kinase|hormone|molecular|immune|distress|danger|wi-?fi|monitor|hand|busy) signal|\bsignal(?:s|ing|ling)? (?:processing|transduction|app|strength|intensity|pathways?|molecules?|cascades?|lab(?:oratory)?)\b|\bsignals? of (?:interest in your|distress|danger|illness|decline|the|a|an|recovery)\b|\bvital signs\b|\bfellowships?\b|\bhow (?:(?:program |preference )?signals?|(?:program |preference )?signaling|they|it) works?\b|\b(?:explains?|describes?|learn (?:more )?(?:about|to read)|read (?:more )?about|information (?:on|about)) [^.;]{0,30}\bsignal/;

/** A season gone by, told beside the present one: "Last year we sat it out; this year …". */
const formerSeason =
  /\b(?:(?:last|the previous|the prior|the past) (?:year|season|cycle)|in the past|when (?:program |preference )?signal(?:s|ing) (?:began|started|came|was|were)|in 20\d\d|formerly|previously|until (?:now|last|20\d\d))\b[^.;]{0,90}?(?:;|,? but\b|, (?:this|now|since|we now|today)\b)/g;
/** The one who does not signal is an applicant; the program looks at signals all the same. */
const applicantDoesNot =
  /\b(?:applicants?|candidates?|those|students|you|who|whoever|they|anyone|people|some)\b[^.;:,]{0,38}\b(?:(?<!or )not|don't|didn't|doesn't|without|no signal|never|none|hadn't|haven't|need not)\b(?: (?:to|have|had|send|sent|get|receive|need|use|do|a|an|us|any|one|signal(?:l?ed)?|us a|our)\b){0,6}|\bwithout (?:one|a signal|any)\b|\bno signal,? no (?:problem|harm|matter|worry)\b|\bsignal or no signal\b/g;
/** "Not the only measure", "no part in the rank list": weighed, within bounds. */
const bounded =
  /\b(?:not|never|no|neither)\b[^.;,]{0,40}\b(?:sole|solely|only|alone|exclusively|decisive|decid\w*|by themselves|strict(?:ly)?|required?|mandatory|necessary|needed|guarantees?|a must|everything|all that|required)\b|\b(?:no|not)\b[^.;,]{0,25}\b(?:rank(?:ing)? (?:order )?list|rank(?:ing)?|after (?:the )?interview)\b|\bnot (?:just|only|merely)\b|\btiers?\b[^.;,]{0,12}\bnot (?:used|considered|distinguished)\b/g;
/** "Our department opted out", "makes no difference to us": said without denying a verb of use. */
const outright =
  /\b(?:opt(?:s|ed|ing)?|sit(?:s|ting)?|sat|stay(?:s|ing|ed)?|stand(?:s|ing)?|stood|keep(?:s|ing)?|kept|bow(?:s|ed)?|left) (?:(?:it|this|that|these|those|signals|signaling)(?: one| year| season| round)? )?(?:out|aside|away)\b|\b(?:disregard|ignor|declin|abstain|forgo|forego|refrain|refus)\w*\b|\bblind to\b|\b(?:turned|switched) off\b|\b(?:decided|chosen|chose|elected|voted) (?:against|not to)\b|\b(?:save|spend|use|keep|send) (?:your|all your|the|them) ?(?:\w+ )?(?:signals? )?(?:elsewhere|for (?:others?|other|another))|\bsave your signals?\b|\b(?:do|does|did|go|goes) without\b|\bno (?:use|account|notice|heed) is (?:made|taken|paid)\b|\bmakes? no difference\b|\bnothing (?:with|to do with)\b|\b(?:no|nor any|little or no) (?:(?:use|notice|account) of|part|role|weight|influence|bearing|heed|attention|effect|importance|say|place)\b|\bnone (?:is|are|of (?:them|these))? ?(?:used|considered|reviewed|accepted|read|looked)|\b(?:irrelevant|immaterial|unused|unread|non-?participating|outside (?:of )?the signal)\b|\b(?:take[s]? part|participates?|join(?:s|ed)?) in no\b|\bunaware of\b|\b(?:is|are|have been) (?:dropped|abandoned|discontinued)\b|\bsee none\b/;
/** "Signals are not …", "we do not …": a verb of use that is denied. */
const deniedUse =
  /\b(?:not|n't|don't|doesn't|won't|isn't|aren't|cannot|can't|no longer|never|neither|nor|nobody)\b[^.;,]{0,28}\b(?:sign(?:ed)? up|regist\w+|enroll?\w*|opted in|adopt\w*|particip\w*|tak(?:e|es|en|ing)|part|us(?:e|es|ed|ing)|utili[sz]\w*|employ\w*|accept\w*|one of (?:the|those) programs|join\w*|offer\w*|consider\w*|review\w*|look\w*|among|see[ns]?|read|weigh\w*|weight|count\w*|factor\w*|matter\w*|influence\w*|affect\w*|play|enter|ask(?:s|ed)? for|honou?r\w*|receiv\w*|get|shown|involved|included?|rel(?:y|ies)|change|pay|mind|give|do it|do so|have|have any|open|know)\b|\b(?:no|neither) (?:program |preference |gold |silver |such )?signal(?:s|ing|ling)?\b(?!,? no\b)|\bwithout (?:the use of |any use of )?(?:program |preference )?signal(?:s|ing|ling)\b/;

/** "We take part; tiers are not used." */
const takesPartFirst = /^(?:yes, )?we (?:do |will |also )?(?:take part|participate)\b(?! in no\b)/;

/** True where the program says that it does not take part; the applicant's "not" and bounds on a signal's weight set aside. */
function isRefused(text: string): boolean {
  const plain = text.replace(formerSeason, " ").replace(applicantDoesNot, " ").replace(bounded, " ");
  return !takesPartFirst.test(plain) && (outright.test(plain) || deniedUse.test(plain));
}

function isAboutSignals(text: string, around: string): boolean {
  if (unrelated.test(text)) return false;
  if (named.test(text)) return true;
  return (
    (plural.test(text) || governed.test(text) || singular.test(text) || doing.test(text)) &&
    (aboutApplications.test(text) || aboutApplications.test(around))
  );
}

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
    { text: "Signals: we participate.", gives: { "application.signals": true } },
    { text: "The MRI signal lab is on the second floor.", gives: {} },
    { text: "An invitation signals the program's interest, no more.", gives: {} },
  ],
  read(statement) {
    const { folded, context, block } = statement;
    const label = signalLabel(statement);
    if (!folded.includes("signal")) return label === undefined ? [] : underLabel(folded, label);
    if (block.kind === "heading") return [];
    // A header names the topic; what stands beside or under it says whether the program takes part.
    if (block.kind === "cell" && block.cell?.rowHeader === undefined && folded.length < 40) return [];
    if (comfort.test(folded)) return [];
    const marked = markedLabel.exec(folded)?.[1];
    if (marked !== undefined) return stated(marked === "yes", 0.85);
    const inline = inlineLabel.exec(folded);
    if (inline) return underLabel(folded.slice(inline[0].length), "signals");
    if (unrelated.test(folded)) return [];
    if (label === undefined && !isAboutSignals(folded, context.headings.at(-1) ?? "")) return [];
    const answer = isOpenQuestion(label) ? undefined : answerIn(folded);
    // "Do I have to signal you?" "No, but a signal helps."
    const isDenied = answer === "no" && label !== undefined && !named.test(folded) && !asksOfApplicant.test(label);
    const isLeftOut = refusingLead.test(context.leadIns.at(-1) ?? "");
    return stated(!(isDenied || isLeftOut || isRefused(folded)), label === undefined ? 0.9 : 0.85);
  },
};

const stated = (value: boolean, confidence: number): Understood[] => [
  { key: "application.signals", value, confidence },
];

/** Says to those who send none that they need not worry, and nothing else. */
const comfort = /^(?:no signal,? no (?:problem|harm|worry)|signal or no(?:t|ne| signal))\b/;
const inlineLabel = /^(?:program |preference |eras |interview )?signal(?:s|ing|ling)?\s?(?::|\s-)\s/;
/** "Takes part in program signaling: No" */
const markedLabel = /^[^.;:?]{0,60}\bsignal(?:s|ing|ling)?\b[^.;:?]{0,30}[:?]\s?(yes|no)\b(?![^.;]*\bnot?\b)/;
/** "What we do not look at:" over a list. */
const refusingLead = /\b(?:not|never|no longer|neither)\b[^.;]{0,30}:?$/;
const bareLabel =
  /^(?:(?:our|the|program|preference|eras|interview|application|gold and silver|geographic preferences and) )*signal(?:s|ing|ling)?(?: (?:policy|participation))?$/;
/** "How many signals", "What is a signal?": yes and no answer nothing. */
const openQuestion = /\b(?:how|what (?:is|are)|when|where|which|why)\b/;
/** Asks what applicants must or may do, so that "No" denies no use. */
const asksOfApplicant =
  /\b(?:should|must|need|have to|can|may|if) (?:i|you|we|applicants?|candidates?)\b|\b(?:i|applicants?) (?:have|need|must|should|do not|don't|did not|didn't)\b|\brequired\b|\bnecessary\b|\bmandatory\b/;

const isOpenQuestion = (label: string | undefined): boolean => label !== undefined && openQuestion.test(label);

/** The question, row, column or heading that asks about signals or names them, where one does. */
function signalLabel({ context }: Statement): string | undefined {
  if (context.lead.includes("signal")) {
    for (const text of [context.question, context.rowHeader, context.columnHeader])
      if (text.includes("signal")) return unrelated.test(text) ? undefined : text;
  }
  const heading = context.headings.at(-1) ?? "";
  return heading.includes("signal") && heading.length < 60 && bareLabel.test(heading.replace(/[?:.]$/, ""))
    ? heading
    : undefined;
}

const used =
  /\b(?:particip\w*|tak(?:e|en|es|ing) (?:them|part|signals|these|into)|used?|using|consider\w*|weigh\w*|weight|review\w*|factor|tie-?breakers?|read|look\w*|accept\w*|count\w*|matter|help\w*|honou?r\w*|valu\w*|gold|silver|welcome\w*|appreciat\w*|important|seriously|among (?:the|those) programs)\b|^(?:\d+|one|two|three|four|five|seven|ten|twelve|fifteen)\b/;

/** "Do you use signals?" "They are one factor among many." Beside "Signals": "3 gold, 7 silver". */
function underLabel(folded: string, label: string): readonly Understood[] {
  if (/\bwhen\b|\bwhere\b/.test(label) || folded.length > 160) return [];
  if (/\bhow many\b/.test(label)) return /\d/.test(folded) && /\byou\b/.test(label) ? stated(true, 0.7) : [];
  const answer = answerIn(folded);
  const refused = isRefused(folded) || /^(?:not|no longer|opted out|none)\b/.test(folded);
  if (asksOfApplicant.test(label))
    return refused || answer === "yes" || /\byes\b|\bhelps?\b|\bconsider|\bweigh|\bgive\b/.test(folded)
      ? stated(!refused, 0.7)
      : [];
  if (openQuestion.test(label) && /\bwhat (?:is|are)\b|\bwhich\b|\bwhy\b/.test(label)) return [];
  if (answer !== undefined) return stated(answer === "yes" && !isRefused(folded), 0.85);
  if (/^(?:it|this|the program|we) (?:does|do|is|are)(?= |[.!]?$)(?! not)/.test(folded)) return stated(!refused, 0.85);
  if (refused) return stated(false, 0.85);
  return used.test(folded) || /\bhow\b[^?]*\b(?:used?|considered|weigh(?:ed)?|handled?)\b/.test(label)
    ? stated(true, 0.85)
    : [];
}
