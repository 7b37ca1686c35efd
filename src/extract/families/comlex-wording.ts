import type { Understood } from "../rule.js";
import type { Statement } from "../statement.js";

export const comlex =
  /\bcomlex|\bcomplex (?:exam|score|level)|\busmle(?:\s?\/\s?| or | and )complex\b|comprehensive osteopathic/;
/** "DO" and "D.O." in capitals, and the word itself: a text in verbatim letters, for "do" is a verb. */
export const osteopathic =
  /\bDO(?:s|['\u2019]s)?\b(?! (?:YOU|WE|NOT|I|THEY)\b)|\bD\.\s?O\.|\bosteopath|\bOsteopath|\bOSTEOPATH/;
export const usmle = /\busmle|\buslme|\bsteps? (?:1|2|i|ii|one|two)\b/;

/** "USMLE or COMLEX", "COMLEX/USMLE", "Step 1 or Level 1": either will do. */
export const either =
  /\b(?:usmles?|uslme|usme|steps?)\b[^.;]{0,60}?(?:\bor\b|\/|\bequivalent\b|\balternatively\b)[^.;]{0,60}?(?:\bcomlex|\bcomplex\b|\blevels? (?:1|2|i|ii|one|two)\b)|\bcomlex\b[^.;]{0,50}?(?:\bor\b|\/)[^.;]{0,40}?(?:\busmle|\bsteps?\b)/;
export const submitted =
  /\b(?:scores?|transcripts?|reports?|results?|pass(?:ed|es|ing|age)?|exam\w*|complet\w+|submit\w*|required?|must|boards?|documentation|taken?|provide|accept\w*|hav(?:e|ing)|success\w*|need)\b/;
export const accepting =
  /\b(?:(?:with|on|by) (?:the )?comlex (?:\w+ )?(?:alone|only)|(?:is|are|be) no (?:bar|obstacle|barrier|problem|hindrance|disadvantage|drawback)|accept(?:s|ed|able|ing)?|welcome[ds]?|consider(?:s|ed)?|suffic(?:es?|ient)|enough|fine|eligible|recognize[sd]?|equal(?:ly)?|either|in (?:lieu|place|stead) of|in (?:its|their) (?:place|stead)|instead(?: of)?|(?:is|are) (?:judged|assessed|measured|evaluated|reviewed) (?:by|on)|just as|like any other|the same way|as (?:readily|gladly|happily)|as good as|choose|choice|whichever|up to (?:you|them)|as equals?|no difference|by itself|on its own|(?:count|weigh|rank)s? (?:\w+ )?(?:the same|alike|equally)|on (?:a|an) (?:par|equal footing)|take[ns]?|alone|appl(?:y|ications?) (?:with|on|using|through)|may (?:submit|apply|use|provide|substitute)|can (?:submit|apply|use|be used|be submitted)|equivalents?|okay|ok|honou?red|valid|all (?:that )?we (?:need|ask|want|require|look)|will do|does it|satisf(?:y|ies)|permitted|allowed|do(?:es)? not need|substitut\w+)\b/;
export const duty =
  /\b(?:must|required?|requires?|mandatory|have to|has to|needs?(?! not)|needed|necessary|expected|shall|too|all the same|obligatory|insists?|please (?:take|sit|submit|send|provide)|follow|held to|should (?:\w+ )?(?:have|take|sit|submit|send|provide|complete)\b[^.;]{0,40}\b(?:as well|too|also|in addition)|ask(?:s|ed)? (?:\w+ ){0,4}(?:to|for|that))\b/;
export const noDuty =
  /\b(?:not (?:\w+ ){0,2}(?:required?|necessary|needed|mandatory|have to|need|a requirement|a must|expected|obligatory)|need not|needn't|(?:do|does) not (?:\w+ )?(?:require|need|have to|insist|ask)|don't (?:\w+ )?(?:require|need|have to)|doesn't (?:require|need|have to)|no need|no requirement|needs? no\b|no (?!later|more|less)(?:[\w/-]+ ){1,4}?(?:is |are )?(?:needed|required|necessary|expected)\b|needs? neither|(?:spare|save) yourself|(?:can|may) (?:leave|skip|do without|forgo|pass over)|asks? (?:no|none)\b|(?:nobody|no one|none of us) (?:\w+ )?(?:wants|needs|asks|requires|expects)|optional)\b/;
export const wish =
  /\b(?:prefer\w*|recommend(?:s|ed)?|encourag\w*|helpful|advantag\w*|advis\w+|desir\w+|would like|rather|like to see|happy to see|glad to see|ideal\w*|suggest\w*|beneficial|highly)\b/;
export const about =
  /\b(?:average|mean|percentile|minimum|cut-?\s?offs?|threshold|attempts?|attempt|fail\w*|priority|prioritized|convert\w*|conversion|compar\w+)\b/;
export const otherExams = /\b(?:lmcc|nbme|nbome|flex|fmgems|mccqe)\b/;

/** "Accepted along with, but not instead of, USMLE scores". */
export const notInstead =
  /\b(?:not|never|cannot|can't) (?:as an? )?(?:\w+ )?(?:instead|in place|in lieu|replacement|substitute|stand in|replace|in (?:its|their) (?:stead|place)|take the place|make up for|stand alone)\b/;

/** What is said of the COMLEX: that it is enough alone, or not. */
export function answer(accepted: boolean, confidence = 0.9): Understood[] {
  return [{ key: "comlex.accepted", value: accepted, confidence }];
}

/** The statement and what it answers or stands under, in verbatim letters. */
export function around({ plain, block, context }: Statement): string {
  // A question within the paragraph is known in folded letters alone.
  const asked = /\b(?:an?|the|your|our|for|as) do\b|\bd\.o\.|\bdos\b|\bdo (?:appl|cand|stud|grad)/.test(
    context.question,
  )
    ? "DO"
    : "";
  return [
    asked,
    block.cell?.rowHeader ?? "",
    block.cell?.columnHeader ?? "",
    block.question ?? "",
    block.leadIns.at(-1) ?? "",
    block.headings.at(-1) ?? "",
    plain,
  ].join(" ");
}

const rotating =
  /\b(?:electives?|rotat\w+|clerkships?|sub-?i\w*|visit\w+|auditions?|away|vslo|vsas|observ\w+|extern\w*|acting interns?\w*)\b/;

/** True where the words are about what a student brings to a rotation, or what a resident passes in training. */
export function isAboutTraining({ folded, context }: Statement): boolean {
  if (
    context.section === "students" &&
    !/\binterview|\bresidency/.test(folded) &&
    (rotating.test(folded) ||
      rotating.test(context.lead) ||
      context.headings.slice(-2).some((one) => rotating.test(one)))
  )
    return true;
  return /\b(?:level|step) (?:3|iii|three)\b/.test(folded) && /\bresidents?\b|\bpgy/.test(folded);
}
