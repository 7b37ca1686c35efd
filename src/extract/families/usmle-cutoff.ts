import { deniesWhatFollows } from "../language/negation.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { boardWords, examMentions, examsAround, type Level, usmleSteps } from "./exam-mentions.js";
import { answerOf, audienceIn, introductionOf, questionOf, segmentsOf } from "./exam-segments.js";

const limit = String.raw`(?:targets? (?:for|on|in)\b|minim(?:um|al|a|ums)\b|cut-?\s?offs?\b|cut off\b|thresholds?\b|floors?\b|bars?\b|hurdles?\b|lowest (?:[\w-]+ )?(?:scores?|results?|marks?|steps?|usmle)\b|(?:scores?|results?|marks?|numbers?) (?:\w+ )?(?:is|are|would be) the (?:very )?(?:lowest|least)\b|(?:hard|firm|fixed|absolute|strict|rigid|lower|definite) (?:limits?|lines?|rules?|numbers?)\b|(?:scores?|numbers?|lines?|points?) (?:below|under|beneath) which\b|(?:numbers?|scores?) (?:that )?(?:we|the committee|you) (?:look for|require|insist on|want|wants?|need to|must|ask for|expect)\b|(?:score|scoring) (?:requirements?|limits?|filters?|benchmarks?|barriers?)\b|(?:specific|given|stated|numeric(?:al)?|set|particular|target|designated|certain|fixed|absolute|strict|predetermined|required|magic|definite|established|hard|firm|official) (?:[\w/-]+ ){0,4}(?:scores?|values?|numbers?)\b)`;

/** Ways to say that no score is set, each on its own line. */
const absences: readonly RegExp[] = [
  // "there is no specific Step 1 score cut-off", "without a minimum score", "nor is there any threshold"
  new RegExp(
    String.raw`\b(?:no|none|nobody|no one|without|nor|neither|not any|never any|lacks?|free of)(?: [\w/,-]+){0,8}? (?:an? )?${limit}`,
  ),
  // "we do not use a cutoff", "the program has never set a minimum"
  new RegExp(
    String.raw`\b(?:not|don't|doesn't|never|cannot|isn't|aren't|haven't|hasn't|nor)(?: \w+){0,2} (?:have|had|has|use|used|uses|using|set|sets|require|required|apply|applied|employ|impose|imposed|specify|enforce|maintain|adhere to|hold to|believe in|rely on|insist on|go by|work with|look for|ask for|aim (?:for|at)|reach|meet|attain|screen (?:by|on|for|with)|filter (?:by|on|with)|stipulate|mandate|establish(?:ed)?|define|defined|determined|fixed|an?|need|demand|observe|operate)(?: [\w/,-]+){0,7}? ${limit}`,
  ),
  // "a minimum score is not required", "minimums are not set"
  new RegExp(
    String.raw`${limit}(?: [\w/,-]+){0,7} (?:is|are|was|were|has|have|will be|does|do)(?: been)? ?(?:not|never|n't)(?: \w+)? ?(?:required|used|set|applied|in place|enforced|needed|necessary|exist|established|employed|specified|imposed|had|been|defined|observed|asked|demanded|expected|called for|insisted|looked for|something|part)\b`,
  ),
  // "no score is too low", "no application is screened out by score", "none is filtered on board results"
  /\b(?:not|never|none|no one|nobody|no (?:\w+ )?(?:applica\w+|candidate|file)s?)(?: \w+){0,3} (?:screened|filtered|filter|screen|excluded|exclude|rejected|reject|ruled out|eliminated|eliminate|turned away|turned down|set aside|thrown out|dropped|declined|refused|discarded|weeded)(?: out)?(?: \w+){0,4} (?:by|on|for|because of|based on|over|using|through)(?: [\w/]+){0,6} (?:scores?|results?|numbers?|points)\b/,
  /\bregardless of (?:the |their |your |any )?(?:[\w/]+ ){0,4}scores?\b|\bwhatever (?:the|their|your) (?:[\w/]+ ){0,3}scores?\b|\b(?:no (?:[\w/]+ ){0,3}score|none|nothing) (?:is|would be) too low\b|\bno (?:[\w/]+ ){0,4}(?:score|number|figure|result)s?(?: [\w/]+){0,5} (?:decides?|rules?|keeps?|keep|excludes?|exclude|closes?|close|ends?|end|settles?)\b|\bscores? (?:alone )?(?:is|are) (?:never|not) (?:used )?(?:as )?(?:an? )?(?:filter|screen\w*|cut-?off)/,
  // "USMLE scores are not used to screen applicants"
  /\bscores?(?: \w+){0,5} (?:not|never)(?: \w+){0,2} used? (?:to|for|as|in)(?: \w+){0,3} (?:screen\w*|filter\w*|eliminat\w+|exclud\w+|rule|weed|reject\w*|cut-?\s?offs?)\b/,
  // "a low score does not rule anybody out", "your score will not keep us from reading on"
  /\bscores?\b(?: [\w,-]+){0,6} (?:not|never|n't|(?:do|does|will|ca|wo)n't)(?: \w+){0,2} (?:rule|keep|exclude|disqualify|bar|prevent|stop|eliminate|screen|sink|close|end|cost|count against|be held against|hurt)\b/,
  // "we do not turn people away for less", "we have interviewed people with lower scores"
  /\b(?:not|never|n't|don't|doesn't|nobody|no one)\b[^.;]{0,30}\b(?:turn\w*|reject\w*|exclud\w+|refus\w+|rul\w+|drop\w*|stop\w*|discourag\w+)\b[^.;]{0,30}\b(?:less|fewer|lower|below)\b/,
  // "we draw no line anywhere", "no score is demanded beyond the pass"
  /\b(?:no|not|never|don't)\b[^.;]{0,10}\bdraw\w* [^.;]{0,12}\bline|\bdraw\w* no line|\bno line is drawn|\bno (?:particular |minimum |special |certain |specific |numerical |further )?(?:[\w/]+ ){0,3}(?:scores?|numbers?|values?) (?:is|are|was|has been|have been) (?![^.;]{0,20}\b(?:for|before|until|at|when|to be) (?:an |the |we |being )?(?:interview|rank|invit|review|time|you))(?:demanded|required|asked|set|needed|expected|fixed|prescribed|imposed|specified|stipulated|called for)/,
  // "there is no score that you have to reach", "no number alone decides", "we do not go by how high your scores are"
  /\bno (?:[\w/]+ ){0,3}(?:scores?|numbers?|results?|marks?|points)\b(?: [\w/,]+){0,9} (?:you|one|applicants?|candidates?|they|anyone|anybody|everyone)(?: would| will| do| first)? (?:have|has|need|needs|must|are|is|had)(?: to)? (?:reach|have|achieve|attain|meet|get|score|show|clear|hit|surpass|exceed|bring|be above)\b/,
  /\bno (?:[\w/]+ ){0,3}(?:scores?|numbers?|results?|marks?) (?:\w+ )?(?:alone |by itself )?(?:decides?|rules?|settles?|keeps?|shuts?|closes?|excludes?)\b|\b(?:not|never|don't|doesn't)\b[^.;]{0,24}\bhow (?:high|low|good)\b[^.;]{0,40}\bscor/,
  // "we do not screen by numbers", "scores close no doors"
  /\b(?:not|never|n't|don't|doesn't)(?: \w+){0,2} (?:screen|filter|sort|select|judge|exclude|reject|weed)(?: \w+){0,3} (?:by|on|for|using|based on|according to)(?: [\w/]+){0,5} (?:scores?|numbers?|points|usmle|comlex|steps? [12i]+|boards?)\b|\bscores?(?: \w+){0,3} close no doors?\b|\bfilters? (?:do|does|is|are) not\b[^.;]{0,24}\bscores?\b/,
  // "we have done away with score cutoffs"
  new RegExp(
    String.raw`\b(?:done away with|did away with|do away with|abandoned|dropped|removed|abolished|given up|eliminated|stopped (?:using|setting)|no longer (?:use|have|apply|set|require))(?: [\w/-]+){0,5} ${limit}`,
  ),
  // "we neither publish nor use a minimum"
  new RegExp(String.raw`\bnor (?:use|set|apply|have|require)(?: [\w/-]+){0,5} ${limit}`),
  // "the old bar is gone", "our cutoff has been scrapped"
  new RegExp(
    String.raw`${limit}(?: [\w/-]+){0,5}? (?:is|are|was|were|has been|have been|got) (?:now |long |since |recently )?(?:gone|dropped|abolished|scrapped|lifted|removed|abandoned|history|no more|discontinued|done away with|a thing of the past)\b`,
  ),
  // "no USMLE score serves as a cutoff"
  /\bno (?:[\w/-]+ ){0,4}scores?(?: \w+){0,5} (?:as|for|like)(?: an?| the| our)? (?:cut-?\s?offs?|thresholds?|filters?|screens?|minimums?|barriers?)\b/,
];
/** A cheap look before the patterns. */
const limitLike =
  /limit|too low|screen|filter|rule|mark|result|line|\bless\b|fewer|lower|minim|cut|threshold|floor|scor|value|number|\bbar|hurdle|lowest|points/;
const limits = new RegExp(String.raw`\b${limit}`);
const shortNo =
  /^(?:(?:for|on|in) (?:usmle )?step [12i]+(?: ck)?,? (?:no\b|none|we (?:have|set|use) none|there is none)|no|none|nope|nothing|[\w ,/]{4,60},? (?:so|therefore) no|there (?:is|are) none|there's (?:none|no\b|not)|no such (?:thing|number|score)|not (?:here|with us|in this program)|there is not|there isn't|we (?:do not|don't)(?: have)?(?: any| one| such)?|we (?:have )?(?:set|use|name|apply|know|have|ask for|want) (?:none|no such)|not (?:as such|exactly|formally|officially|any (?:more|longer)|at all|at this time|at present|currently|really|per se|strictly)|(?:we|it) ha(?:ve|s)(?: not| never|n't| none)|there isn't one|never|neither|no,? (?:we|there|our|the)\b.{0,60})(?=$|[\s.,;:!-])|^(?:is |are )?(?:not|never) (?:set|defined|fixed|used|applied|specified|established|required)\b|^there (?:isn't|is not|aren't|are not)\b|^we (?:do not|don't) (?:screen|filter|have|use|set|apply|look)\b/;
const scoreTopic =
  /\bscor|\busmle|\bcomlex|\bsteps? (?:[12i]|one|two|results?)\b|\b(?:the|these|both|either|neither|each|all|any|no|your) steps?\b|\bboard (?:scores?|exams?|results?)\b|\bboards\b|\blevels? [12i]/;
const otherTopic =
  /\b(?:graduat\w+|years?|months?|letters?|lors?|experience|rotations?|observerships?|toefl|research|publications?|age|weeks?|number of|attempts?)\b/;
const unpublished = /\b(?:publish|release|disclose|share|announce|guarantee|tell)\w*\b/;

const keys = { 1: "step1.cutoff", 2: "step2.cutoff", 3: "step3.cutoff" } as const;

/** Steps whose scores a stretch of the statement speaks of; none where it speaks of the COMLEX alone. */
function stepsAbout(text: string, statement: Statement): ReadonlySet<Level> {
  for (const mentions of [examMentions(text), examMentions(statement.folded), examsAround(statement)]) {
    if (mentions.length > 0) return usmleSteps(mentions);
  }
  return new Set([1, 2]);
}

/** True where the stretch, or what it stands under, is about scores and not about years, letters or grades. */
function isAboutScores(text: string, { folded, context, previous }: Statement): boolean {
  if (scoreTopic.test(text) || boardWords.test(text)) return true;
  if (otherTopic.test(text) || /\bgpa\b/.test(text)) return false;
  if (scoreTopic.test(folded)) return true;
  const nearest =
    [
      context.rowHeader,
      context.columnHeader,
      context.leadIns.at(-1) ?? "",
      context.question,
      context.headings.at(-1) ?? "",
    ].find((one) => one !== "") ?? "";
  return scoreTopic.test(nearest) || /\b(?:usmle|step [12])\b.*\b[12]\d\d\b/.test(previous?.folded ?? "");
}

const noCutoff: Rule = {
  name: "usmle/no-cutoff",
  examples: [
    {
      text: "We have never set a minimum score for USMLE Step 1 or Step 2 CK.",
      gives: { "step1.cutoff": "none", "step2.cutoff": "none" },
    },
    {
      question: "Is there a cutoff score for Step 2 CK?",
      text: "No, there is not.",
      gives: { "step2.cutoff": "none" },
    },
    { text: "There is no minimum number of research projects.", gives: {} },
    { text: "Applications below the minimum USMLE score are not read.", gives: {} },
  ],
  read(statement) {
    // "No, whatever your second score was." to "Will you consider me if I failed Step 1?"
    if (/^no\b/.test(statement.folded) && /\bfail/.test(questionOf(statement))) return [];
    const read: Understood[] = [];
    for (const { text } of segmentsOf(statement)) {
      if (!limitLike.test(text) || otherExams.test(text)) continue;
      // "The mean is 238, which is a statistic and not a hurdle": said of the mean.
      if (/\b(?:statistic|description|observation)\b/.test(statement.folded) && !/\bno\b/.test(text)) continue;
      if (/\b(?:below|under|less than|lower than|fewer than) (?:\w+ ){0,3}(?:minim|cut-?\s?off|threshold)/.test(text))
        continue;
      if (
        (unpublished.test(text) && !/(?:\b(?:nor|or|and)|,) (?:use|have|set|apply|believe)\b/.test(text)) ||
        !isAboutScores(text, statement)
      )
        continue;
      if (
        !(
          absences.some((absence) => isOfScores(absence.exec(text), text)) ||
          (limits.test(text) && deniesWhatFollows(introductionOf(statement))) ||
          (labelledNone.test(statement.folded) && scoreTopic.test(text))
        )
      )
        continue;
      read.push(...noneFor(stepsAbout(text, statement), text, statement));
    }
    return read.length > 0 ? read : shortAnswer(statement);
  },
};

/** True where what is absent is a score, not the "minimum time since graduation" of a sentence that names scores too. */
function isOfScores(match: RegExpExecArray | null, text: string): boolean {
  if (match === null) return false;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  const counted =
    /^(?: (?:number|length|amount|duration|set|of|for|on|as|to|in|the|any|time|since))* ?(?:gpa|graduat\w+|years?|months?|time|letters?|experience|rotations?|publications?|age|weeks?|number of|salar\w+|class rank|hours)\b/;
  return scoreTopic.test(match[0]) || !counted.test(after);
}

/** "What USMLE score do I need?", "How high must my Step 1 be?" */
const asksHeight =
  /\bhow (?:high|low|good|many points)\b|\bwhat (?:[\w/]+ ){0,5}(?:scores?|results?|numbers?) (?:do|must|should|would|have|has|is|are|does|will)\b.{0,40}\b(?:need\w*|have|get|reach|want|require\w*|lowest|least|enough|ask|expect\w*|accept\w*|take)\b/;

/** Scores of other examinations than the licensing ones. */
const otherExams = /\b(?:toefl|ielts|mcat|shelf|oet|gre|in-?training)\b/;
/** "Minimum USMLE score: none" */
const labelledNone = new RegExp(
  String.raw`\b${limit}[^:;.]{0,50}[:-]\s?(?:none|no\b|not (?:set|used|required|applied)|n\/a|nil|zero)`,
);

/** "No." to "Is there a minimum score?", "None" in the cell of "Minimum score". */
function shortAnswer(statement: Statement): Understood[] {
  const { context, previous } = statement;
  const folded = answerOf(statement);
  const heading = context.headings.at(-1) ?? "";
  const asked = [
    questionOf(statement),
    context.rowHeader,
    context.columnHeader,
    heading.length < 60 ? heading : "",
  ].find(
    (text) =>
      (limits.test(text) || asksHeight.test(text)) &&
      (scoreTopic.test(text) || scoreTopic.test(folded)) &&
      !unpublished.test(text),
  );
  // "For Step 1 we set none. For Step 2 CK we set none either."
  const isNamed = /^(?:for|on|in|and) (?:usmle )?steps? \d/.test(folded);
  if (asked === undefined || (previous !== undefined && !isNamed) || !shortNo.test(folded)) return [];
  if (/\b\d{3}\b/.test(folded) || (/\bgpa\b|graduat/.test(asked) && !/usmle|step/.test(asked))) return [];
  return noneFor(stepsAbout(folded, statement), folded, statement);
}

function noneFor(steps: ReadonlySet<Level>, text: string, statement: Statement): Understood[] {
  return [...steps].map((step) => ({ key: keys[step], value: "none", audience: audienceIn(text, statement) }) as const);
}

export const cutoffRules: readonly Rule[] = [noCutoff];
