import type { ApplicationDocument } from "../../model/vocabulary.js";

/** Lead-ins, questions and headings under which each item is a part of the application. */
export const contentsLead =
  /\b(?:application|apply|applying|eras|submi\w+|sent|documents?|materials?|papers|checklist|include[sd]?|consist\w*|contain\w*|complete[ds]?|packet|file|dossier|send|provide|upload(?:ed)?|receive|once (?:all )?(?:of )?(?:these|the following)|hand(?:ed)? in|in addition|holds?|supported by|made up of|parts of|elements|components|items|necessary|following|enclos\w+|attach\w*|paperwork|goes? in(?:to)?|belongs?|sends? us|add|makes? up|dossier|we (?:(?:also |still )?(?:have|must|would like|want|wish|expect|like) (?:to )?)?(?:have|see|get|receive|need|want|ask for))\b/;
/** Lead-ins under which each item is a condition: letters and transcripts count there, a certificate or a score does not. */
export const conditionsLead =
  /\b(?:criteria|must (?:have|be|hold|meet)|eligib\w+|qualif\w+|minimum|conditions?|prerequisites?|considered|requirements?|required?|requires?|needs?)\b/;
/** Verbs by which a sentence says that the document belongs to the application. */
export const asksFor =
  /\b(?:requir\w+|must|submi\w+|include[sd]?|including|send|sent|provide[sd]?|upload\w*|consists?|contains?|compris\w+|need(?:s|ed)?|ask(?:s|ed)? for|complete|should|have to|has to|accompan\w+|attach\w*|necessary|mandatory|obligatory|essential|compulsory|until|unless|without|lack(?:s|ing)|(?:would|we'd) like|missing|adds?|made up of|holds?|due|request(?:s|ed)?|part of|hand(?:ed)? in|support(?:ed|ing)?|forward(?:ed)?|at least|minimum|want|expect\w*|let|apply with|enclos\w+|belongs?|goes? in(?:to)?|have (?:your|the|two|three|four|2|3|4)|releas(?:e (?:your|the|it|them|both|all)|ed to (?:us|our))|transmit|tell us|has to be|set aside|comes? (?:straight|directly|to us)|(?:application|file) (?:has|carries|shows)|see (?:to it )?that|make sure|ensure)\b|\b(?:please )?use (?:the|your) personal statement\b|(?:^|, )(?:please )?(?:put|say|write|explain|describe|address|mention|discuss|use|let)\b[^.;]{0,80}\bin(?:to)? (?:your|the) personal statement\b/;
/** An exam score that is a threshold or a result to reach, not a paper to send. */
const threshold =
  /\b(?:minimum|passing|pass(?:ed)?|above|cut-?\s?offs?|attempts?|at least \d|\d{3}|average|score of|higher|lower|failed|failures?|percentile|equivalent|interview selection|ranked?|ranking|rank list)\b/;

/** "ECFMG certificate" under "Documents to submit" is a paper; "valid ECFMG certificate by July 1" under "IMGs must have" is a condition. */
export function isPaperInList(folded: string, lead: string, headings: string, document: ApplicationDocument): boolean {
  if (
    /\b(?:(?:photo)?cop(?:y|ies)|reports?|transcripts?|proof of|documentation of)\b/.test(folded) &&
    !/\bno\b|\bnot\b/.test(folded)
  )
    return true;
  const named = firstClause(folded);
  if (partOfApplication.test(folded) && !/\bnot\b|\bno\b/.test(folded)) return true;
  const partsLead = /\bpart of (?:your|the|every|each|a) [^.;]{0,24}\b(?:application|file)\b/.test(lead);
  if (
    document === "ecfmg_status_report" &&
    (certificationHeld.test(folded) || (weighedTable.test(headings) && !partsLead))
  )
    return false;
  if (threshold.test(named)) return false;
  if (/\b(?:must|should|have to|need to) (?:submit|send|upload|provide|hand in)\b/.test(named))
    return isPaperInSentence(folded, document, 1);
  if (/\b(?:must|should|requires|required to|have to|need to)\b/.test(named)) return false;
  if (contentsLead.test(lead))
    return (
      /\b(?:documents?|materials?|papers|submi\w+|sent|include[sd]?|checklist|hand(?:ed)? in|complete application|application packet)\b/.test(
        lead,
      ) || !/\b(?:must (?:have|be|hold|meet)|criteria|eligib\w+|to be considered|minimum)\b/.test(lead)
    );
  if (conditionsLead.test(lead)) return false;
  return contentsLead.test(headings) && (document !== "ecfmg_status_report" || !/\beligib|\bcriteria/.test(headings));
}

/** Tables of requirements by group: what stands there is a condition. */
const weighedTable = /\b(?:look at|requirements? (?:by|for)|criteria|eligib)/;

/** What names the paper: the words before the first remark on it. "Pass/fail" is a kind of report, no threshold. */
export function firstClause(folded: string): string {
  return (folded.replace(/pass\s?\/\s?fail/g, "").split(/;|\s-\s|\.\s|\(/)[0] ?? folded).trim();
}

/** Certification as a state that applicants are in by some time, not as a paper. */
const certificationHeld =
  /\bnot\b|\bcertification\b|\b(?:hold|holds|holding|valid|obtain\w*|possess\w*|have (?:a|an|your|their)|issued|certified)\b|\b(?:by|before|at) (?:(?:the|that|same) ){0,2}(?:date|time|start|interview|rank|day|end|june|july)\b/;

export function isPaperInSentence(folded: string, document: ApplicationDocument, named: number): boolean {
  if (document === "ecfmg_status_report") {
    // "The certificate goes in with the application of every international graduate."
    if (
      /\bcertificate\b[^.;]{0,30}\b(?:goes in|is sent|is uploaded|is enclosed|is attached|comes) (?:together )?with\b|\bcertificate\b[^.;]{0,12}\bsend it (?:in |along )?with\b/.test(
        folded,
      )
    )
      return true;
    return (
      (/\b(?:status reports?|copy)\b/.test(folded) && asksFor.test(folded)) ||
      (named >= 2 && !certificationHeld.test(folded) && asksFor.test(folded))
    );
  }
  if (document === "diploma")
    return /\bcop(?:y|ies)\b/.test(folded) || (named >= 2 && asksFor.test(folded) && !diplomaHeld.test(folded));
  if (/\btranscripts?\b|\breports?\b/.test(folded) && asksFor.test(folded)) return !/\bnot\b/.test(folded);
  if (partOfApplication.test(folded) && !/\bnot\b|\bno\b/.test(folded)) return true;
  if (threshold.test(folded)) return false;
  return (
    asksFor.test(folded) &&
    (named >= 2 ||
      /\b(?:scores?|results?)\b[^.;]{0,40}\b(?:submit\w*|sent|uploaded|included|provided)|\b(?:submit\w*|send|upload|include|provide)\b[^.;]{0,90}\b(?:scores?|results?)\b/.test(
        folded,
      ))
  );
}

/** "Those who hold a foreign diploma": what they are, not what they send. */
const diplomaHeld =
  /\b(?:hold|holds|holding|held|has|have|had|with|whose|on|of|earned?) (?:a |an |the |your |their |his or her )?(?:[a-z]+ )?diploma|\bforeign diploma/;

/** "A score must be part of the application", "results have to be in the file". */
const partOfApplication =
  /\b(?:scores?|results?)\b[^.;]{0,60}\b(?:part of|belongs? (?:to|in)|in|with|included in|added to|transmitted (?:with|to)) (?:the|your|every|each|any) (?:complete |eras )?(?:application|file|dossier)\b|\b(?:let|have) eras (?:transmit|send|release)\b|\b(?:applications?|files?)\b[^.;]{0,20}\b(?:contain|hold|include|have|show|carry|come with)s?\b[^.;]{0,40}\b(?:scores?|results?)\b|\b(?:scores?|results?|transcripts?)\b[^.;]{0,60}\b(?:come|comes|arrive) with (?:the|your|every|each|any) (?:[a-z]+ )?(?:application|file)\b/;
