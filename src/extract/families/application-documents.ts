import type { ApplicationDocument } from "../../model/vocabulary.js";
import type { Family, Rule } from "../rule.js";
import type { Statement } from "../statement.js";

/** How pages name each document; the patterns see folded text. */
const documents: readonly {
  readonly document: ApplicationDocument;
  readonly wording: RegExp;
  readonly example: string;
}[] = [
  {
    document: "cv",
    wording:
      /\bcurricul(?:um|a)[- ]vitae\b|\bc\.?v\.?s?\b(?! (?:surg|icu|fellow))|\br[eé]sum[eé]s?\b(?! (?:training|residency|work))/,
    example: "Curriculum vitae",
  },
  {
    document: "personal_statement",
    wording: /\bpersonal (?:statements?|essays?|letters?)\b|\bautobiograph\w+|\bstatement of (?:purpose|interest)\b/,
    example: "Personal statement",
  },
  {
    document: "mspe",
    wording:
      /\bmspes?\b|\bdeans?'?s?'? (?:\(mspe\) )?letters?\b|\bmedical (?:student|school)s?'?s? performance (?:evaluation|examination|letter)|\bletters? from (?:the|your) (?:medical school )?deans?\b|\bstudent performance evaluation/,
    example: "Dean's letter (MSPE)",
  },
  {
    document: "transcript",
    wording:
      /(?<!\b(?:usmle|comlex|nbme|score|exam|examination|board|step [12](?: and 2)?|usmle\/comlex|comlex\/usmle|usmle and\/or comlex|usmle or comlex|official usmle)[, ]{1,2}(?:\(?comlex\)? )?)\btranscripts?\b(?!\s*(?:of|for|from|\(?s?\)? of)?\s*(?:the |your |all )?(?:usmle|comlex|score|exam|board|nbme|licens))/,
    example: "Medical school transcript",
  },
  {
    document: "exam_transcript",
    wording:
      /^(?:usmle|comlex)(?:[ ,&/-]|and|or|usmle|comlex|steps?|levels?|parts?|ck|ce|[12]|i{1,2})*$|\b(?:usmle|comlex|nbme|step (?:1|2|i|ii)\b|level (?:1|2)\b|board|licensing exam\w*|licensure exam\w*|exam(?:ination)?(?= (?:scores?|transcripts?|reports?|results?)))\b[^.;]{0,70}\b(?:scores?|transcripts?|reports?|results?)\b|\b(?:scores?|transcripts?|reports?|results?|copies|copy|proof)\b[^.;]{0,40}\b(?:of|for|from|on|in)?\b[^.;]{0,25}\b(?:usmle|comlex|nbme|step (?:1|2|i|ii)\b|boards?\b|licensing exam)/,
    example: "USMLE or COMLEX scores",
  },
  {
    document: "photo",
    wording: /\bphoto(?:graph)?s?\b|\bheadshot\b|\bpassport[- ](?:size|style)/,
    example: "A recent photograph",
  },
  {
    document: "ecfmg_status_report",
    wording:
      /\becfmg\b[^.;]{0,40}\b(?:status|report|certificat\w+|documentation)|\b(?:status report|certificat\w+|copy)\b[^.;]{0,40}\becfmg\b|\beducational commission\b[^.;]{0,60}\bcertificat/,
    example: "ECFMG status report",
  },
  {
    document: "letters",
    wording:
      /\bletters? of (?:recommendation|reference|support|evaluation)|\b(?:recommendation|reference) letters?\b|\blo[rs]s?\b|\bletters of rec\b|\bletters?\b(?= (?:from|by|written))|\b(?:three|two|four|3|2|4)(?: \(\d\))?(?: [a-z]+)? letters\b|\bsloes?\b|\bstandardized letters?\b/,
    example: "Three letters of recommendation",
  },
  {
    document: "diploma",
    wording:
      /\bdiplomas?\b|\b(?:medical school|medical) degree certificate\b|\bcopy of (?:the |your )?(?:medical )?degree\b/,
    example: "Copy of the medical school diploma",
  },
];

/** Lead-ins, questions and headings under which each item is a part of the application. */
const contentsLead =
  /\b(?:application|apply|applying|eras|submi\w+|documents?|materials?|papers|checklist|include[sd]?|consist\w*|contain\w*|complete[ds]?|packet|file|dossier|send|provide|upload|hand in|in addition|holds?|supported by|made up of|parts of|elements|components|items|necessary|following)\b/;
/** Lead-ins under which each item is a condition: letters and transcripts count there, a certificate or a score does not. */
const conditionsLead =
  /\b(?:criteria|must (?:have|be|hold|meet)|eligib\w+|qualif\w+|minimum|conditions?|prerequisites?|considered|requirements?|required?|requires?|needs?)\b/;
/** Lead-ins that tell what the program looks at, not what it wants to be sent. */
const weighingLead =
  /\b(?:evaluat\w+|choos\w+|select\w*|weigh|look (?:at|for)|consider|assess\w*|judge|factors|values?|review(?:s|ing)? (?:of|the|each)|interview invitations?)\b/;
/** Verbs by which a sentence says that the document belongs to the application. */
const asksFor =
  /\b(?:requir\w+|must|submi\w+|include[sd]?|including|send|sent|provide[sd]?|upload\w*|consists?|contains?|compris\w+|need(?:s|ed)?|ask(?:s|ed)? for|complete|should|have to|has to|accompan\w+|attach\w*|necessary|made up of|holds?|due|request(?:s|ed)?|part of|hand(?:ed)? in|support(?:ed|ing)?|forward(?:ed)?|at least|minimum|want|expect\w*|let|apply with|have (?:your|the|two|three|four|2|3|4))\b/;
const narrates =
  /\b(?:goes beyond|passes on|transmits?|transmission|look(?:s|ed)? at|weigh|based on|holistic\w*|factors?|evaluat(?:e|es|ed)|assess(?:es|ed)?|judge[sd]?|counts?|strong(?:er)? letters|is a service|service that|thank|typically|successful applicants|when all|once (?:all|your|the))\b/;
const refuses =
  /\b(?:not (?:be )?(?:required|necessary|needed|accepted|asked for)|do not (?:send|require|need|mail|accept)|don't (?:send|need|require|mail|fax)|no need|not (?:send|mail|fax|email))\b/;
/** An exam score that is a threshold or a result to reach, not a paper to send. */
const threshold =
  /\b(?:minimum|passing|pass(?:ed)?|above|cut-?\s?offs?|attempts?|at least \d|\d{3}|average|score of|higher|lower|failed|failures?|percentile|equivalent|interview selection|ranked?|ranking|rank list)\b/;

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
  read(statement) {
    const named = documents.filter(({ wording }) => wording.test(statement.folded)).map(({ document }) => document);
    if (named.length === 0) return [];
    const belonging = named.filter((document) => belongsToApplication(statement, document, named.length));
    return belonging.length === 0
      ? []
      : [{ key: "application.documents", value: belonging.toSorted(), audience: "all" }];
  },
};

function belongsToApplication(statement: Statement, document: ApplicationDocument, named: number): boolean {
  const { folded, context } = statement;
  if (refuses.test(isListed(statement) ? firstClause(folded) : folded) && named < 3) return false;
  if (named >= 3 && !narrates.test(folded)) return true;
  const lead = context.leadIns.at(-1) ?? context.question;
  const headings = context.headings.slice(-2).join(" ");
  const weighed = weighingLead.test(lead) && !/\b(?:submi\w+|documents?|send|sent|hand(?:ed)? in)\b/.test(lead);
  if (weighed && !/\brequired?\b|\bmust\b/.test(folded)) return false;
  const certifies = document === "exam_transcript" || document === "ecfmg_status_report" || document === "diploma";
  if (isListed(statement) && folded.length < 220) {
    if (certifies) return isPaperInList(folded, lead, headings, document);
    const introduced = [lead, headings].some((text) => contentsLead.test(text) || conditionsLead.test(text));
    if (introduced || isBareNameOnApplicationPage(statement)) return true;
  }
  if (narrates.test(folded) && !/\b(?:must|requir\w+|submit\w*|include[sd]?)\b/.test(folded)) return false;
  if (certifies) return isPaperInSentence(folded, document, named);
  if (beginsWithDocument(folded, document) && isApplicationPage(statement)) return true;
  return (
    asksFor.test(folded) ||
    (named >= 2 && contentsLead.test(`${lead} ${headings}`)) ||
    (folded.length < 60 && asksFor.test(context.question))
  );
}

/** "Photograph" alone in a list, on a page that is about applying. */
function isBareNameOnApplicationPage(statement: Statement): boolean {
  return statement.folded.length < 70 && isApplicationPage(statement);
}

function isApplicationPage({ context }: Statement): boolean {
  return /\bappl|\brequire|\beligib|\bfaqs?\b|\bfrequently asked/.test(`${context.headings.join(" ")} ${context.lead}`);
}

/** "Three letters of recommendation by faculty who know you": a noun phrase that names the document first. */
function beginsWithDocument(folded: string, document: ApplicationDocument): boolean {
  const wording = documents.find((entry) => entry.document === document)?.wording;
  const start = folded
    .replace(/^(?:[aq][:.]\s*)?(?:an?|the|your|one|two|three|four|[1-5])\s(?:\(\d\)\s)?/, "")
    .slice(0, 40);
  return (
    wording !== undefined &&
    start.search(wording) === 0 &&
    !/\b(?:is|are|was|were|will|can|may|do|does|help)\b/.test(folded.slice(0, 90))
  );
}

function isListed({ block }: Statement): boolean {
  return block.kind === "item" || block.kind === "cell" || block.kind === "definition" || block.kind === "term";
}

/** "ECFMG certificate" under "Documents to submit" is a paper; "valid ECFMG certificate by July 1" under "IMGs must have" is a condition. */
function isPaperInList(folded: string, lead: string, headings: string, document: ApplicationDocument): boolean {
  if (
    /\b(?:(?:photo)?cop(?:y|ies)|reports?|transcripts?|proof of|documentation of)\b/.test(folded) &&
    !/\bno\b|\bnot\b/.test(folded)
  )
    return true;
  const named = firstClause(folded);
  if (threshold.test(named) || /\b(?:must|should|requires|required to|have to|need to)\b/.test(named)) return false;
  if (contentsLead.test(lead))
    return (
      /\b(?:documents?|materials?|papers|submi\w+|sent|include[sd]?|checklist|hand(?:ed)? in|complete application|application packet)\b/.test(
        lead,
      ) || !/\b(?:must (?:have|be|hold|meet)|criteria|eligib\w+|to be considered|minimum)\b/.test(lead)
    );
  if (conditionsLead.test(lead)) return false;
  return contentsLead.test(headings) && (document !== "ecfmg_status_report" || !/\beligib|\bcriteria/.test(headings));
}

/** What names the paper: the words before the first remark on it. "Pass/fail" is a kind of report, no threshold. */
function firstClause(folded: string): string {
  return (folded.replace(/pass\s?\/\s?fail/g, "").split(/;|\s-\s|\.\s|\(/)[0] ?? folded).trim();
}

function isPaperInSentence(folded: string, document: ApplicationDocument, named: number): boolean {
  if (document === "ecfmg_status_report") {
    return (
      (/\b(?:status reports?|copy)\b/.test(folded) && asksFor.test(folded)) ||
      (named >= 2 && !/\bnot\b|\bcertification\b/.test(folded) && asksFor.test(folded))
    );
  }
  if (document === "diploma") return named >= 2 || /\bcop(?:y|ies)\b/.test(folded);
  if (/\btranscripts?\b|\breports?\b/.test(folded) && asksFor.test(folded)) return !/\bnot\b/.test(folded);
  if (threshold.test(folded)) return false;
  return (
    asksFor.test(folded) &&
    (named >= 2 ||
      /\b(?:scores?|results?)\b[^.;]{0,40}\b(?:submit\w*|sent|uploaded|included|provided)|\b(?:submit\w*|send|upload|include|provide)\b[^.;]{0,90}\b(?:scores?|results?)\b/.test(
        folded,
      ))
  );
}

/** Documents that belong to the application. */
export const applicationDocumentsFamily: Family = {
  name: "application-documents",
  about:
    /\bletters?\b|\blo[rs]s?\b|\btranscripts?\b|\bscores?\b|\breports?\b|\bstatement\b|\bmspe\b|\bphoto|\bvitae\b|\bcvs?\b|\becfmg\b|\bdiploma|\bdean|\bresults?\b|\bperformance evaluation|\bheadshot|\bsloes?\b|\bessay|\bdegree\b|\bproof\b|\bcopy\b|\bcopies\b/,
  sections: new Set(["residency", "elsewhere"]),
  rules: [listedOrNamed],
};
