import { CueList } from "../language/cue-list.js";
import type { Statement } from "../statement.js";

interface OtherApplication {
  readonly wording: RegExp;
  /** With these words too the sentence is about the residency all the same. */
  readonly unless?: RegExp;
  readonly example: string;
}

/** How sentences say that they are about somebody else's application, or about what residents do later. */
const others: readonly OtherApplication[] = [
  {
    wording: /^(?:archived?|past cycles?|previous cycles?|old requirements)\b/,
    example: "Archive: in the 2018 cycle two letters were asked for.",
  },
  {
    wording: /\bfellow(?:s|ships?)?\b/,
    unless: /\bresiden(?:ts?|cy|cies)\b/,
    example: "Fellowship applicants need three letters.",
  },
  {
    wording:
      /\b(?:visiting|rotating|rotation|observership|externship|elective|clerkship|sub-?internship|shadowing)s? (?:medical )?(?:students?|applicants?|applications?|candidates?|requests?)\b/,
    unless: /\bresidency\b/,
    example: "Visiting student applications are due on April 1.",
  },
  {
    wording:
      /\b(?:for|to|into|as) (?:an?|the|our|any|your|these)?\s?(?:[a-z]+ )?(?:observerships?|externships?|electives?|sub-?internships?|visiting students?|away rotations?|visiting rotations?)\b/,
    unless: /\bresidency\b|\bletters?\b[^.;]{0,40}\bfrom\b/,
    example: "For an observership, send your CV.",
  },
  {
    wording:
      /\bstudents (?:who|that) (?:\w+ ){0,4}(?:rotate|visit|do an elective)\b|\bappl(?:y|ies|ying) (?:for|to) (?:the |a |our )?(?:research|gap|pre-?doctoral|post-?doctoral) (?:year|position|program|track)\b/,
    unless: /\bresidency\b/,
    example: "Students who want to rotate need two letters.",
  },
  {
    wording:
      /\badvanced standing\b|\btransfer(?:ring)? (?:applicants?|candidates?|students?|residents?)\b|\bto transfer (?:to|into|here)\b/,
    example: "Transfer applicants need a letter from their program director.",
  },
  {
    wording:
      /\b(?:students?|those|anyone|everyone|you) (?:who |that )?(?:would like|want|wants|wish|wishes|plan|plans|hope|hopes|are coming|come) to (?:rotate|visit|shadow|observe|do an? (?:[a-z]+ )?(?:rotation|elective|sub-?i))|\bto (?:rotate|shadow|observe) (?:with us|here|in our|at our)\b|\b(?:request|arrange|set up|schedule|book) an? (?:[a-z-]+ )?(?:rotation|elective|sub-?i|shadowing)\b/,
    unless: /\bresidency (?:applica|program)|\bletters?\b[^.;]{0,40}\bfrom\b/,
    example: "Students who would like to rotate with us send a transcript.",
  },
  {
    wording:
      /\b(?:before|for|during|after|at the (?:end|start|beginning) of|on the first day of) (?:your|the|an?|their|each) (?:[a-z]+ )?(?:rotation|elective|clerkship|sub-?internship|sub-?i|observership|externship)\b/,
    unless: /\bresidency\b|\bletters?\b[^.;]{0,40}\bfrom\b|\binterview/,
    example: "Send your CV before your rotation.",
  },
  {
    wording:
      /^(?:all |our |each |every )?(?:observers?|rotators?|externs?|visitors?|volunteers?|shadow\w+|alumni|employees)\b[^.;]{0,30}\b(?:send|submit|need|provide|upload|bring|hand in)s?\b|^to (?:renew|get|obtain|apply for|receive|keep) (?:a|an|the|your|their) (?:[a-z]+ )?(?:licen[sc]e|permit|badge|dea)\b|^(?:moonlighting|promotion|advancement|travel|leave|vacation|licensure|board certification|badges?|parking)\b/,
    example: "Moonlighting requires a letter from the program director.",
  },
  { wording: /\bvslo\b|\bvsas\b/, unless: /\bresidency\b/, example: "Visiting students apply through VSLO." },
  {
    wording:
      /\bappl(?:ications?|y|ies|ying) (?:for|to) (?:an? |the |our )?(?:[a-z]+ )?(?:summer|research|scholars?|mentor\w*|leadership|diversity|exchange|global health|graduate|master's|m[bp][ah]|pipeline|simulation|wellness|teaching) (?:[a-z]+ )?(?:programs?|tracks?|projects?|courses?|camps?|pathways?|schools?|years?)\b|\bapplications? for (?:an? |the |our )?(?:[a-z]+ )?(?:faculty|staff|nurs\w+|coordinator|attending|hospitalist|leadership)\b|\bfaculty (?:posts?|jobs?|applicants?|applications?|candidates?|positions?|recruitment|openings?)\b|\b(?:applicants?|candidates?) (?:to|for) (?:the |a |our )?(?:open )?(?:faculty|staff)\b|\b(?:for|to) (?:an? |the |our )?(?:[a-z]+(?:'s|s')? )?(?:job|open position|vacancy|career)s?\b/,
    example: "Faculty applicants send their references to the chair.",
  },
  {
    wording:
      /\b(?:applications? (?:for|to)|appl(?:y|ies|ying) (?:for|to)|for) (?:an? |the |our |their |your |any )?(?:[a-z]+ )?(?:chief resident|licen[sc]\w*|housing|loans?|scholarships?|grants?|parking|stipends?|dea|awards?|financial aid|moonlighting|funds?|funding)\b/,
    example: "Residents apply for housing by May 1.",
  },
  {
    wording:
      /\b(?:loan(?: [a-z]+)?|scholarship|housing|grant|licen[sc]\w*|chief resident|parking|award) applications?\b/,
    example: "Loan repayment applications are due on March 15.",
  },
  {
    wording:
      /^(?:(?:to|for|at|in|before|after|when) [^.;,]{3,40}, )?(?:our |all |current |each |every |new |incoming |the |all of our |senior )*(?:residents?|interns?|alumni|graduates of the program|patients?|volunteers?|employees?)\b(?! (?:applicants?|candidates?|applications?|positions?|selection|physician applicants?))[^.;,]{0,30}\b(?:submit|send|sent|write|wrote|receive|get|need|present|appl(?:y|ies)|give|keep|list|publish|need|complete|upload|learn|practice|request)s?\b/,
    unless: /\beras\b|\bnrmp\b|\binterview/,
    example: "Residents write three letters to patients as part of the course.",
  },
  {
    wording:
      /\b(?:after|once|following|upon) (?:(?:you|the|being|applicants|they|have|are|main|a) ){0,3}match(?:ed|ing)?\b(?: day)?|\b(?:new|incoming|matched) (?:residents?|interns?|house ?staff)\b|\b(?:onboarding|credentialing)\b/,
    example: "After Match Day, new interns send a photo for their badge.",
  },
];

/** "Nine of our graduates matched into cardiology": what became of residents, who apply elsewhere. */
export function isOfFormerResidents(folded: string): boolean {
  return formerResidents.test(folded);
}
const formerResidents =
  /\b(?:our|recent|former|past|of the|program's) (?:[a-z]+ )?(?:graduates|alumni|chiefs|graduating (?:residents|class))\b[^.;]{0,60}\b(?:match(?:ed|es)?|appl(?:y|ied|ying)|g[oe]|went|enter(?:ed)?|pursu\w+|accepted|obtain\w*|secur\w+|placed?)\b|\bresidents\b[^.;]{0,40}\bmatch(?:ed)? (?:in)?to (?:[a-z]+ )?(?:fellowships?|subspecialt\w+|[a-z]+ology)\b/;

/**
 * True when a sentence (folded by `foldForMatching`) is about an application other than the one to the residency, or
 * about papers that residents hand in once they are there.
 *
 * @example isOthersApplication("for an observership, send your cv.") // true
 */
export function isOthersApplication(folded: string): boolean {
  // Several families ask the same of one sentence after the other.
  if (last?.folded !== folded) last = { folded, isOthers: tellsOfOthers(folded) };
  return last.isOthers;
}

let last: { readonly folded: string; readonly isOthers: boolean } | undefined;
const otherApplications = new CueList(others);

function tellsOfOthers(folded: string): boolean {
  return isOfFormerResidents(folded) || otherApplications.all(folded).some(({ unless }) => !unless?.test(folded));
}

/** A heading in the voice of an applicant with a problem: "ERAS will not let me upload my photo". */
export function isApplicantsVoice({ folded, block }: Statement): boolean {
  return block.kind === "heading" && /\b(?:i|me|my|mine)\b/.test(folded);
}
