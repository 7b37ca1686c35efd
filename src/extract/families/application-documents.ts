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
      /\b(?:usmle|comlex|nbme|step (?:1|2|i|ii)\b|level (?:1|2)\b|board|licensing exam\w*|licensure exam\w*|exam(?:ination)?)\b[^.;]{0,70}\b(?:scores?|transcripts?|reports?|results?)\b|\b(?:scores?|transcripts?|reports?|results?|copies|copy|proof)\b[^.;]{0,40}\b(?:of|for|from|on|in)?\b[^.;]{0,25}\b(?:usmle|comlex|nbme|step (?:1|2|i|ii)\b|boards?\b|licensing exam)/,
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

/** Lead-ins and headings under which each item is a part of the application. */
const contentsLead =
  /\b(?:application|applicants?|apply|eras|submi\w+|documents?|materials?|requir\w+|checklist|include[sd]?|consist|complete|following|must (?:have|contain|be)|need(?:ed|s)?|send|provide|parts?|items|contain|upload|holds?|hand in|criteria)\b/;
/** Verbs by which a sentence says that the document belongs to the application. */
const asksFor =
  /\b(?:requir\w+|must|submi\w+|include[sd]?|including|send|sent|provide[sd]?|upload\w*|consists?|contains?|compris\w+|need(?:s|ed)?|ask(?:s|ed)? for|complete|should|have to|has to|receiv\w+|accompan\w+|attach\w*|necessary|made up of|holds?|due|request(?:s|ed)?|part of|arriv\w+|in hand|hand(?:ed)? in|support(?:ed|ing)?|forward(?:ed)?|at least|minimum|want|expect\w*|let)\b/;
const narrates =
  /\b(?:goes beyond|passes on|transmits?|look(?:s|ed)? at|weigh|based on|review(?:s|ed)? (?:of|the|your|all)|consider(?:s|ed)? (?:the|your|all|an applicant's)|holistic|factors?|evaluat(?:e|es|ed)|assess(?:es|ed)?|select(?:s|ed|ion)?|judge[sd]?|count(?:s|ed)?|strong(?:er)?|score(?:s|d)? (?:of|above|below|at)|is a service|service that|thank)\b/;

const enumerated: Rule = {
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
      text: "ERAS is the service that transmits transcripts and personal statements to programs.",
      gives: { "application.service": "ERAS" },
    },
    { text: "Our fellows keep a photo album.", gives: {} },
  ],
  read(statement) {
    const named = documents.filter(({ wording }) => wording.test(statement.folded)).map(({ document }) => document);
    if (named.length === 0 || !belongsToApplication(statement, named.length)) return [];
    return [{ key: "application.documents", value: named.toSorted(), audience: "all" }];
  },
};

function belongsToApplication({ folded, context, block }: Statement, named: number): boolean {
  if (
    /\b(?:not (?:be )?(?:required|necessary|needed|accepted|send|mail)|do not (?:send|require|need|mail)|no need)\b/.test(
      folded,
    ) &&
    named < 2
  )
    return false;
  const lead = context.leadIns.at(-1) ?? context.question;
  const heading = context.headings.at(-1) ?? "";
  const listed = block.kind === "item" || block.kind === "cell" || block.kind === "definition" || block.kind === "term";
  if (listed && (contentsLead.test(lead) || contentsLead.test(heading)))
    return !narrates.test(lead) || contentsLead.test(heading);
  if (narrates.test(folded) && !/\b(?:must|requir\w+|submit\w*|include[sd]?)\b/.test(folded)) return false;
  return (
    asksFor.test(folded) ||
    (named >= 2 && contentsLead.test(`${lead} ${heading}`)) ||
    /\b(?:documents?|materials?|checklist|requirements?)\b/.test(heading)
  );
}

/** Documents that belong to the application. */
export const applicationDocumentsFamily: Family = {
  name: "application-documents",
  about:
    /\bletters?\b|\blo[rs]s?\b|\btranscripts?\b|\bscores?\b|\breports?\b|\bstatement\b|\bmspe\b|\bphoto|\bvitae\b|\bcvs?\b|\becfmg\b|\bdiploma|\bdean|\bresults?\b|\bperformance evaluation|\bheadshot|\bsloes?\b|\bessay|\bdegree\b|\bproof\b|\bcopy\b|\bcopies\b/,
  sections: new Set(["residency", "elsewhere"]),
  rules: [enumerated],
};
