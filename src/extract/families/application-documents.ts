import type { ApplicationDocument } from "../../model/vocabulary.js";
import { answerIn } from "../language/answers.js";
import type { Family, PageContext, Rule } from "../rule.js";
import type { Statement } from "../statement.js";
import { documentNames, documentsIn } from "./document-names.js";
import {
  asksFor,
  conditionsLead,
  contentsLead,
  firstClause,
  isPaperInList,
  isPaperInSentence,
} from "./document-or-condition.js";
import { chairLetter } from "./letter-chair.js";
import { numberOfLetters } from "./letter-counts.js";
import { letterOrigin } from "./letter-origins.js";
import { nextInRow } from "./listed.js";
import { isApplicantsVoice, isOthersApplication } from "./other-applicants.js";

/** Lead-ins that tell what the program looks at, not what it wants to be sent. */
const weighingLead =
  /\b(?:evaluat\w+|choos\w+|select\w*|weigh|look (?:at|for)|consider|assess\w*|judge|factors|base[sd]?|decisions?|decide|values?|review(?:s|ing)? (?:of|the|each)|interview invitations?)\b/;
/** "… without it we cannot consider you", "to be considered": what the papers are for, and no weighing of them. */
const withoutIt = /\b(?:not|cannot|can't|be|never|nobody is) (?:be )?(?:consider(?:ed)?|review(?:ed)?)\b/g;
/** What a sentence says for itself, under whatever lead. */
const asksOutright =
  /\b(?:required?|requires|must|needed|we (?:also )?(?:need|want|ask for)|(?:has|have) to (?:come|be (?:sent|in|there|part|submitted|included)))\b/;
const narrates =
  /\b(?:rule you out|need not rule|goes beyond|passes on|transmits|transmission|look(?:s|ed)? at|weigh|based on|holistic\w*|factors?|evaluat(?:e|es|ed)|assess(?:es|ed)?|judge[sd]?|counts?|strong(?:er)? letters|is a service|service that|thank|typically|successful applicants|when all|once (?:all|your|the))\b/;
const refuses =
  /\b(?:(?:not|(?:is|are|was)n't) (?:be )?(?:strictly |really )?(?:required|necessary|needed|accepted|asked for)|(?:(?:do|does|did|will|would) not|don't|doesn't|won't|never|no longer) (?:send|requires?|needs?|mail|fax|accepts?|asks?(?: you)? for|wants?|expects?|requests?|collects?|use|look at|include|attach|add|upload)|no need|not (?:send|mail|fax|email|include|enclose|attach)|neither (?:need|want|ask|require|accept)\w*|need not (?:send|include|be|submit|add)|(?<!\b(?:who|that|which|to) )(?:send|include|add|upload|need) no|leave (?:out|at home|off)|(?:not|never) want(?:ed)?|keep (?:out|at home)|without any use|(?:is|are) (?:neither|not) (?:asked|called) for|no(?: [a-z]+){1,7} (?:is|are) (?:needed|required|asked for|wanted|necessary|expected)|nobody (?:has|needs) to (?:send|submit|include)|(?:is|are) welcome,? (?:but|though|yet))\b|: neither (?:[a-z]+ ){1,4}nor\b|\bneither\b[^.;]{0,60}\b(?:is|are|nor) (?:[a-z]+ ){0,2}(?:asked|needed|required|wanted|necessary|accepted)\b/;
/** "We leave at home:", "Not asked for:": each item is one that the program does not want. */
const refusingLead =
  /\b(?:leave (?:out|at home|off)|not (?:asked for|needed|wanted|required|send|include|necessary)|do without|(?:do|does) not (?:want|need|send|include|require)|don't (?:want|need|send|include)|no need|neither need|omit|optional|may (?:be )?(?:omit|left out|skip)\w*)\b/;
/** "Send a CV to office@…", "Transfers: send a CV", "job applicants send a résumé": papers of another kind. */
const forOthers =
  /\b(?:faculty|residents?'?s?'?|chiefs?'?|directors?'?s?) (?:photos?|photographs?|pictures?|cvs?|r[eé]sum[eé]s?)\b|\b(?:photos?|photographs?|pictures?|cvs?|r[eé]sum[eé]s?|transcripts?|diplomas?|copies|statements?|letters) of (?:each|every|our|the|all|past|current|former|some) (?:[a-z]+ )?(?:residents?|interns|faculty|chiefs?|class(?:es)?|team|hospital|campus|graduates|alumni|staff|program|lectures?|grand rounds)\b|\b(?:send|mail|e-?mail|forward)\b[^.;]{0,60}\bto [\w.+-]+@|^transfers?\b|\btransfers?(?::| (?:applicants?|candidates?|into|to|from)\b)|\b(?:job|transfer) (?:applicants?|candidates?)\b|\b(?:files?|folders?|portfolios?|records?) of (?:an?|each|every|our|the) residents?\b|\bresidents?'s? (?:files?|folders?|portfolios?)\b|\byour rotation\b|\b(?:cvs?|letters|transcripts|statements) of (?:our |former )?graduates\b|\b(?:sent|issued|mailed|provided|released|kept|handled|verified|written) (?:out )?by (?:our|the|this) (?:[a-z]+ )?(?:office|gme|coordinator|program|department|administrator)\b|\balumn\w+\b|\bformer residents\b|\bverification\b|\bhuman resources\b|\bemployment is\b/;
/** "Tell us about yourself: not a second CV." */
const contrasted =
  /\b(?:not|rather than|instead of|more than|nor|other than|unlike) (?:just |merely )?(?:(?:a|an|another|merely) )(?:second |repeated |mere |list or )?(?:cv|r[eé]sum[eé]|curriculum vitae|personal statement|essay|photo(?:graph)?)\b/g;
/** "Write to the coordinator and add your CV": a question by mail, no application. */
const inquires = /\b(?:write|e-?mail|contact)\b[^.;]{0,60}\b(?:director|coordinator|administrator|us)\b/;

const listedOrNamed: Rule = {
  name: "application-documents/listed",
  examples: [
    {
      text: "A complete application holds a personal statement, the Dean's letter and a medical school transcript.",
      gives: { "application.documents": ["mspe", "personal_statement", "transcript"] },
    },
    {
      lead: "Your ERAS application must include:",
      text: "Curriculum vitae",
      gives: { "application.documents": ["cv"] },
    },
    {
      lead: "Your ERAS application must include:",
      text: "USMLE score report",
      gives: { "application.documents": ["exam_transcript"] },
    },
    {
      text: "ERAS is the service that transmits transcripts and personal statements to programs.",
      gives: { "application.service": "ERAS" },
    },
    { text: "Our fellows keep a photo album.", gives: {} },
    { lead: "When choosing residents we evaluate:", text: "The personal statement", gives: {} },
  ],
  read(statement, context) {
    const named = documentsIn(statement.folded.replace(contrasted, " "));
    if (named.length === 0 || isApplicantsVoice(statement) || /\btypical\b/.test(statement.context.question)) return [];
    if (named.length === 1 && inquires.test(statement.folded) && !/\bappl/.test(statement.folded)) return [];
    if (hasOtherPurpose(statement.folded)) return [];
    if (forOthers.test(statement.folded) && !/\bapplication\b|\beras\b/.test(statement.folded)) return [];
    if (
      isOthersApplication(statement.folded) ||
      isOfLaterPapers(statement.context.leadIns.at(-1) ?? "") ||
      matchedAlready.test(statement.context.headings.at(-1) ?? "") ||
      isOthersApplication(statement.context.lead) ||
      isDeclinedInRow(statement, context)
    )
      return [];
    const belonging = named.filter((document) => belongsToApplication(statement, document, named.length));
    return belonging.length === 0
      ? []
      : [{ key: "application.documents", value: belonging.toSorted(), audience: "all" }];
  },
};

/** "Checklist for matched interns" */
const matchedAlready =
  /\b(?:matched|incoming|new) (?:residents?|interns?|applicants?|trainees|house ?staff)\b|\bonboarding\b|\bafter (?:the |you )?match/;

const purpose = /^(?:in order )?to ([^,.;:]{3,60}), /;
const ofApplying =
  /\b(?:appl\w*|consider\w*|complet\w+|eligib\w*|interview\w*|rank\w*|match\w*|residen\w+|program|file|review\w*|read|support|submit|eras|be|begin|start|this|get|give us|help us|know|see|judge|assess|understand|supplement|qualify|candida\w+)\b/;

/** "To give a talk at our grand rounds, send a CV": papers for a purpose that is no application. */
function hasOtherPurpose(folded: string): boolean {
  const named = purpose.exec(folded)?.[1];
  return named !== undefined && !ofApplying.test(named) && documentsIn(named).length === 0;
}

/** "Before you start in June we need:", "At graduation you receive:" over a list of papers. */
const isOfLaterPapers = (lead: string): boolean =>
  /\bbefore (?:you|they|residency|training|(?:new )?interns|new residents) (?:can )?(?:starts?|begins?|reports?|arrives?|joins?)\b|\byou (?:will )?(?:get|receive|earn|take home)\b|\b(?:at|upon|after) graduation\b|\b(?:first day|orientation|credential\w*|onboarding|badge)\b/.test(
    lead,
  );

/** "Photograph" in a row whose next cell says "Not required". */
const isDeclinedInRow = (statement: Statement, { page }: PageContext): boolean =>
  /^(?:no|none|not required|not needed|optional|n\/a)\b/i.test(nextInRow(statement, page) ?? "");

/** "It must be in your file." */
const affirms =
  /^(?:it|they|this|that|these|one) (?:must|has to|have to|(?:is|are) (?:required|needed|necessary|mandatory|a must))\b(?! not)/;

/** "Please include one", "yes, do send it". */
const bidsIt =
  /^(?:yes,? )?(?:please |do ){0,2}(?:include|send|add|upload|attach|submit|enclose|release) (?:one|it|them|a recent one|a copy)\b/;

/** "Is a photo required?" "Yes." The same under a row's header: "Photograph" and "Required". */
const answered: Rule = {
  name: "application-documents/answered",
  examples: [
    {
      question: "Do I have to send a photograph?",
      text: "Yes, a recent one.",
      gives: { "application.documents": ["photo"] },
    },
    { question: "Do I have to send a photograph?", text: "No.", gives: {} },
    { question: "May my personal statement be in verse?", text: "Yes.", gives: {} },
  ],
  read({ folded, context }) {
    const { question, rowHeader } = context;
    if (documentsIn(folded).length > 0) return [];
    const asked = documentsIn(question);
    const confirmed =
      (answerIn(folded) === "yes" || affirms.test(folded) || bidsIt.test(folded)) &&
      /\b(?:requir\w+|want|expect|ask for|needs?|needed|necessary|mandatory|must|have to|should|submit|send|include)\b/.test(
        question,
      ) &&
      !/\b(?:when|by what|where|how|if|late|by email)\b/.test(question);
    if (asked.length > 0 && confirmed && !isOthersApplication(question))
      return [{ key: "application.documents", value: asked.toSorted(), confidence: 0.8, audience: "all" }];
    const inRow = documentsIn(rowHeader);
    const marked = answerIn(folded) === "yes" || /^(?:required|mandatory|needed)\b/.test(folded);
    const header = `${context.headings.join(" ")} ${context.columnHeader}`;
    const isPlain = /^(?:required|mandatory)(?=$|[,.;])/.test(folded) && rowHeader.length < 40;
    const isTimed = /\b(?:before|by|until|prior)\b/.test(folded);
    if (isTimed && inRow.some((document) => certificates.has(document))) return [];
    if (inRow.length === 0 || !marked || (!isPlain && !contentsLead.test(header))) return [];
    return [{ key: "application.documents", value: inRow.toSorted(), confidence: 0.8, audience: "all" }];
  },
};

/** Papers that prove what may be a condition as well. */
const certificates: ReadonlySet<ApplicationDocument> = new Set(["exam_transcript", "ecfmg_status_report", "diploma"]);

/** "Once the MSPE and your transcript are in, the file counts as complete." */
const completes =
  /\b(?:applications?|files?|packets?|dossiers?)\b[^.;]{0,30}\b(?:is|are|becomes?|counts? as|called|considered|deemed|regarded as|marked) (?:as )?(?:only )?complete\b|\bcompletes? (?:the|your|an?|every) (?:application|file|packet)\b/;

/** "Two readers who see neither the photograph nor the score report": how files are read. */
const readUnseen = /\b(?:sees?|knows?|views?) (?:neither|no|not|none)\b/;

function belongsToApplication(statement: Statement, document: ApplicationDocument, named: number): boolean {
  const { folded, context } = statement;
  if (isRefused(statement, document, named) || readUnseen.test(folded)) return false;
  const underHeading = context.leadIns.length === 0 ? headingAsLead(statement) : "";
  const lead = context.leadIns.at(-1) ?? (underHeading === "" ? context.question : underHeading);
  const isUnderList = underHeading !== "";
  const headings = context.headings.slice(-2).join(" ");
  const weighed =
    weighingLead.test(lead.replace(withoutIt, " ")) &&
    !/\b(?:submi\w+|documents?|send|sent|hand(?:ed)? in)\b/.test(lead);
  if (weighed && !asksOutright.test(folded)) return false;
  if (named >= 3 && !narrates.test(folded)) return true;
  if (named >= 2 && completes.test(folded)) return true;
  const certifies = certificates.has(document);
  if (certifies && isBareAnswer(statement)) return true;
  if ((isListed(statement) || isUnderList) && folded.length < 220) {
    if (certifies) return isPaperInList(folded, lead, headings, document);
    const introduced = [lead, headings].some((text) => contentsLead.test(text) || conditionsLead.test(text));
    if (introduced || isBareNameOnApplicationPage(statement)) return true;
  }
  if (narrates.test(folded) && !/\b(?:must|requir\w+|submit\w*|include[sd]?)\b/.test(folded)) return false;
  if (certifies) return isPaperInSentence(folded, document, named);
  if (beginsWithDocument(folded) && isApplicationPage(statement)) return true;
  return (
    asksFor.test(folded) ||
    (named >= 2 && contentsLead.test(`${lead} ${headings}`)) ||
    (folded.length < 60 && asksFor.test(context.question))
  );
}

/** "Please include", "Application checklist" over lines without a verb of their own: what a lead-in is to a list. */
function headingAsLead({ folded, context, block }: Statement): string {
  const heading = context.headings.at(-1) ?? "";
  if (block.kind !== "text" || folded.length > 110 || heading.length > 60 || verb.test(folded)) return "";
  return listHeading.test(heading) && !weighingLead.test(heading) ? heading : "";
}

const listHeading =
  /^(?:please )?(?:submit|send|upload|provide|include|attach)\b|\b(?:please|you (?:must|should|need to|will|have to)) (?:submit|send|upload|provide|attach)\b|\b(?:include|the following|we (?:ask for|need|require|want|expect)|checklist|documents?|materials?|papers|components?|items|what (?:to|you|we) (?:send|need|submit|upload|expect|ask for|want)|what (?:your|the|an?|every) (?:eras )?(?:application|file|packet) [^.]{0,20}(?:contains?|includes?|holds?|ha(?:s|ve)|needs?|looks? like)|what (?:has to|must|is to|goes|belongs|should) [^.]{0,20}|what we (?:need|ask for|require)|(?:complete|required) application|application (?:packet|parts|contents)|to (?:send|submit|upload)|to be (?:sent|submitted|uploaded|handed in|included|enclosed))\b/;
const verb =
  /\b(?:is|are|was|were|be|can|may|will|would|must|should|do|does|did|has|have|had|show|shows|tell|tells|help|helps|read|reads|look|looks)\b/;

/** "Please do not send transcripts by e-mail": the refusal stands in the document's own clause. */
function isRefused(statement: Statement, document: ApplicationDocument, named: number): boolean {
  const { folded, clauses, context } = statement;
  if (
    refusingLead.test(context.leadIns.at(-1) ?? "") ||
    (folded.length < 110 && refusingLead.test(context.headings.at(-1) ?? "") && !verb.test(folded)) ||
    /^(?:not (?:asked for|needed|wanted|required)|no need for|omit)\b/.test(folded)
  )
    return true;
  if (isListed(statement)) return named < 3 && refuses.test(firstClause(folded));
  if (named < 3) return refuses.test(folded);
  const wording = documentNames.find((entry) => entry.document === document)?.wording;
  const own = clauses.find(({ start, end }) => wording?.test(folded.slice(start, end)));
  return own !== undefined && refuses.test(folded.slice(own.start, own.end));
}

/** "Photograph" alone in a list, on a page that is about applying. */
function isBareNameOnApplicationPage(statement: Statement): boolean {
  return statement.folded.length < 70 && isApplicationPage(statement);
}

function isApplicationPage({ context }: Statement): boolean {
  return /\bappl|\brequire|\beligib|\bfaqs?\b|\bfrequently asked/.test(`${context.headings.join(" ")} ${context.lead}`);
}

/** "Which papers do we add?" "The ECFMG status report." */
function isBareAnswer({ folded, context }: Statement): boolean {
  return (
    folded.length < 60 &&
    /\b(?:papers?|documents?|materials?|items)\b/.test(context.question) &&
    !verb.test(folded) &&
    beginsWithDocument(folded)
  );
}

/** "Three letters of recommendation by faculty who know you": a noun phrase that names a document first. */
function beginsWithDocument(folded: string): boolean {
  // "Letters by teachers who know you and are …": the verbs of a relative clause are none of the phrase's own.
  const phrase = folded.split(/\s(?:who|whom|which|that)\s/)[0] ?? folded;
  const start = folded
    .replace(/^(?:[aq][:.]\s*)?(?:an?|the|your|one|two|three|four|[1-5])\s(?:\(\d\)\s)?/, "")
    .slice(0, 40);
  return (
    documentNames.some(({ wording }) => start.search(wording) === 0) &&
    !/\b(?:is|are|was|were|will|can|may|do|does|help)\b/.test(phrase.slice(0, 90))
  );
}

function isListed({ block }: Statement): boolean {
  return block.kind === "item" || block.kind === "cell" || block.kind === "definition" || block.kind === "term";
}

/** A program that says how many letters it wants, or from whom, wants letters in the file. */
export const countedLetters: Rule = {
  name: "application-documents/counted-letters",
  examples: [
    { row: "Letters of recommendation", text: "Three", gives: { "application.documents": ["letters"] } },
    { text: "Three people must write on your behalf.", gives: { "application.documents": ["letters"] } },
    { text: "Our nurses wrote three letters to the editor.", gives: {} },
  ],
  read(statement, context) {
    const asks =
      numberOfLetters.read(statement, context).some(({ key }) => key === "letters.minimum") ||
      letterOrigin.read(statement, context).length > 0 ||
      chairLetter.read(statement, context).some(({ value }) => value === "required");
    return asks ? [{ key: "application.documents", value: ["letters"], confidence: 0.8, audience: "all" }] : [];
  },
};

/** Documents that belong to the application. */
export const applicationDocumentsFamily: Family = {
  name: "application-documents",
  about:
    /\bletters?\b|\bwrit(?:e|ten)\b|\breferences?\b|\brecommendations?\b|\bpictures?\b|\bportraits?\b|\bvita\b|\bpersonal\b|\bgrades?\b|\bmarks\b|\bacademic record|\busmle\b|\blors?\b|\btranscripts?\b|\bscores?\b|\breports?\b|\bstatements?\b|\bmspe\b|\br[eé]sum[eé]|\bautobiograph|\bphoto|\bvitae\b|\bcvs?\b|\becfmg\b|\bdiploma|\bdean|\bresults?\b|\bperformance evaluation|\bheadshot|\bsloes?\b|\bessay|\bdegree\b|\bproof\b|\bcopy\b|\bcopies\b/,
  sections: new Set(["residency", "elsewhere"]),
  rules: [listedOrNamed, answered, countedLetters],
};
