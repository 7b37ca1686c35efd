import type { ApplicationDocument } from "../../model/vocabulary.js";

/** How pages name each document; the patterns see folded text. */
export const documentNames: readonly {
  readonly document: ApplicationDocument;
  readonly wording: RegExp;
  readonly example: string;
}[] = [
  {
    document: "cv",
    wording:
      /\b(?:curricul(?:um|a)[- ])?vita(?:e|s)?\b|\bc\.?v\.?s?\b(?! (?:surg|icu|fellow))|\br[eé]sum[eé]s?(?![\wé])(?! (?:training|residency|work))/,
    example: "Curriculum vitae",
  },
  {
    document: "personal_statement",
    wording:
      /\bpersonal (?:statements?|essays?|letters?)\b|\bautobiograph\w+|\bstatements? of (?:purpose|interest|intent|goals|motivation|why|yourself)\b|\bstatement\b[^.;,]{0,30}\b(?:about you|about your(?:self)?|telling us (?:who|why))\b|\bautobiographical\b|\bessays? (?:on|about) (?:you|yourself|your)\b|^(?:a |the |your )?statement(?=$|[:,;(])|\bletter (?:that (?:states|tells|explains|gives)|stating|explaining|telling) (?:us )?(?:your|who|why|what)\b/,
    example: "Personal statement",
  },
  {
    document: "mspe",
    wording:
      /\bmspes?\b|\bdeans?'?s?'? (?:\(mspe\) )?letters?\b|\bmedical (?:student|school)s?'?s? performance (?:evaluation|examination|letter)|\bletters? from (?:the|your) (?:medical school )?deans?\b|\bstudent performance evaluation|\bdeans?'?s?'? (?:performance |student )?(?:evaluation|report|assessment)s?\b|\bletters? (?:of|by) (?:the |your )?dean\b|\b(?:evaluation|assessment) (?:by|from) (?:the |your )?dean\b|\b(?:your )?dean (?:has to say|wrote|writes|says)\b/,
    example: "Dean's letter (MSPE)",
  },
  {
    document: "transcript",
    wording:
      /\b(?:transcript|record|list|report)s? of (?:your |the |all )?(?:medical school |academic )?(?:grades|marks|courses|coursework)\b|\bacademic records?\b|\bmarks (?:from|of|in) (?:all|every|each|medical)|\bmedical school (?:grades|marks|records?)\b|^(?:your |the |all )?(?:grades|marks)(?=$|[,;:(]| (?:from|of) )|(?<!\b(?:usmle|comlex|nbme|score|exam|examination|board|step|level|step [12](?: and 2)?|usmle\/comlex|comlex\/usmle|usmle and\/or comlex|usmle or comlex|official usmle)[,: ]{1,2}(?:\(?comlex\)? )?(?:official )?)\btranscripts?\b(?!\s*(?:of|for|from|\(?s?\)? of)?\s*(?:the |your |all |official )?(?:usmle|comlex|score|exam|board|nbme|licens|step|level|both|(?:[a-z]+ )?podcast|lecture|video|episode|talk|webinar|scores?))/,
    example: "Medical school transcript",
  },
  {
    document: "exam_transcript",
    wording:
      /\b(?:score|step|level) (?:reports?|transcripts?)\b|\b(?:usmle|comlex)(?:\/comlex)? records?\b|\bproof of your (?:usmle|comlex|exam|score)|\b(?:results?|scores?) (?:for|of|from|in|on) (?:both|all|the|your|these) (?:two |three )?exam(?:ination)?s?\b|\btranscripts? of (?:your |the |all )?(?:exam|usmle|comlex|board|licens|test)|^(?:usmle|comlex)(?:[ ,&/-]|and|or|usmle|comlex|steps?|levels?|parts?|ck|ce|[12]|i{1,2})*$|\b(?:usmle|comlex|nbme|step (?:1|2|i|ii)\b|level (?:1|2)\b|board|licensing exam\w*|licensure exam\w*|exam(?:ination)?(?= (?:scores?|transcripts?|reports?|results?)))\b[^.;]{0,70}\b(?:scores?|transcripts?|reports?|results?)\b|\b(?:scores?|transcripts?|reports?|results?|copies|copy|proof)\b[^.;]{0,40}\b(?:of|for|from|on|in)?\b[^.;]{0,25}\b(?:usmle|comlex|nbme|step (?:1|2|i|ii)\b|boards?\b|licensing exam)/,
    example: "USMLE or COMLEX scores",
  },
  {
    document: "photo",
    wording:
      /(?<!\b(?:in|on) (?:the|this|our|that|a) (?:[a-z]+ )?)\bphoto(?:graph)?s?\b|\b(?:portrait|passport|recent|your|id|style|size|face)[- ](?:[a-z]+[- ])?pictures?\b|\bportrait\b|\bpicture of (?:you|yourself|your face)\b|\bheadshot\b|\bpassport[- ](?:size|style)/,
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
      /\bletters? of (?:recommendation|reference|support|evaluation)|\b(?:recommendation|reference) letters?\b|\blors?\b|\bletters of rec\b|\bletters?\b(?= (?:from|by|written))|\b(?:three|two|four|3|2|4)(?: \(\d\))?(?: [a-z]+)? letters\b|\b(?:send|upload|submit|forward) (?:their|your|the|these|all) letters\b|\bsloes?\b|\bstandardized letters?\b|\b(?:two|three|four|[234]) (?:[a-z]+ )?(?:recommendations|references)\b/,
    example: "Three letters of recommendation",
  },
  {
    document: "diploma",
    wording:
      /\bdiplomas?\b|\b(?:medical school|medical) degree certificate\b|\bcopy of (?:the |your )?(?:medical )?degree\b|\bproof (?:that you (?:have )?(?:completed|finished|graduated from)|of (?:graduation from|completion of)) medical school\b/,
    example: "Copy of the medical school diploma",
  },
];

/** "… CV, photo, ECFMG (IMGs)": among other papers the bare name is the paper. */
const ecfmgAmongPapers = /[,;]\s(?:and )?ecfmg(?=\s*(?:[,;.(]|$))/;

/** "… MSPE, exam results, letters": among other papers the bare word is the paper. */
const lettersAmongPapers =
  /(?:[,;]|\band|\bas well as|\byour|\b(?:besides|beyond|with|plus)|\bin addition to)\s(?:and )?(?:(?:the|your|all|two|three|four|some) )?letters(?=\s*(?:[,;:.(]|and\b|$))/;

/** "A statement, a CV and the MSPE": among other papers the bare word is the paper. */
const statementAmongPapers =
  /(?:^|[,;:]\s|\b(?:of|and|with|holds?|contains?|needs?|has|have|include|includes|send|upload) )(?:and )?(?:(?:a|the|your|our|one) )?statement(?=\s*(?:[,;.(]|and\b|$))/;

/** "Your CV, the dean's letter and your grades". */
const gradesAmongPapers =
  /(?:^|[,;:]\s|\b(?:of|and|with) )(?:and )?(?:(?:the|your|all|all your) )?(?:grades|marks)(?=\s*(?:[,;.(]|and\b|$))/;

/** "Your letters, scores and the dean's letter". */
const scoresAmongPapers =
  /(?:^|[,;:]\s|\b(?:of|and|with|your) )(?:and )?(?:(?:the|your|all|all your|exam|board|test) )?scores(?=\s*(?:[,;.(]|and\b|$))/;

/** Bare words that name papers where other papers are named beside them. */
const amongPapers: readonly { readonly document: ApplicationDocument; readonly wording: RegExp }[] = [
  { document: "personal_statement", wording: statementAmongPapers },
  { document: "letters", wording: lettersAmongPapers },
  { document: "transcript", wording: gradesAmongPapers },
  { document: "exam_transcript", wording: scoresAmongPapers },
];

/** "Transcripts of school and exams", "transcripts (medical school and USMLE)". */
const bothTranscripts =
  /\btranscripts?\b[^.;]{0,12}\b(?:medical )?school\b[^.;,]{0,16}\b(?:exams?|examinations?|usmle|comlex|boards?|licensing)\b|\btranscripts?\b[^.;]{0,12}\b(?:exams?|examinations?|usmle|comlex|boards?)\b[^.;,]{0,16}\bschool\b/;

/** The documents that a text folded by `foldForMatching` names, in the order of the list above. */
export function documentsIn(text: string): ApplicationDocument[] {
  const named = documentNames.filter(({ wording }) => wording.test(text)).map(({ document }) => document);
  const lists = named.length >= 3 && !named.includes("ecfmg_status_report") && ecfmgAmongPapers.test(text);
  if (lists) named.push("ecfmg_status_report");
  if (named.includes("transcript") && !named.includes("exam_transcript") && bothTranscripts.test(text))
    named.push("exam_transcript");
  if (named.length === 0) return named;
  const bare = amongPapers.filter(({ document, wording }) => !named.includes(document) && wording.test(text));
  if (named.length >= 2 || named.length + bare.length >= 3) named.push(...bare.map(({ document }) => document));
  return named;
}
