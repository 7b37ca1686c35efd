import { CueList } from "./language/cue-list.js";

interface StaleTerm {
  readonly wording: RegExp;
  /** One sentence for people: what the words show. */
  readonly reason: string;
  readonly example: string;
}

/** Words that date a statement: what they name is no longer there. A new one is a new line here. */
export const staleTerms: readonly StaleTerm[] = [
  {
    wording:
      /\bstep\s?(?:2|ii|two)?\s?-?\(?\s?(?:cs\b|ck\s?(?:&|and|\/|,|\+|or)\s?cs\b|clinical skills)|\b(?:usmle|2|ck\s?(?:&|and|\/|,|\+|or))\s?-?\(?cs\b|\bcs (?:scores?|exam\w*|results?|component|portion)\b|\b(?:pass(?:ed|ing)?(?: in)?|the) cs\b/,
    reason: "names USMLE Step 2 CS, which was discontinued in January 2021",
    example: "Applicants must have passed Step 2 CK and CS.",
  },
  {
    wording:
      /\b(?:level|comlex)\s?(?:2|ii)?\s?-?\(?\s?(?:pe\b|ce\s?(?:&|and|\/|,|\+|or)\s?pe\b|performance evaluation)|\b(?:comlex(?:-usa)?|2)\s?-?pe\b/,
    reason: "names COMLEX Level 2-PE, which was discontinued in 2022",
    example: "COMLEX Level 2-PE must be passed before the rank list is due.",
  },
  {
    wording: /\bcsa\b|\bclinical skills assessment\b/,
    reason: "names the ECFMG Clinical Skills Assessment, which ended in 2004",
    example: "A valid CSA is required.",
  },
  { wording: /\bfmgems\b/, reason: "names the FMGEMS, which ended in 1993", example: "FMGEMS scores are accepted." },
  {
    wording: /\bflex (?:scores?|exam\w*|results?)\b|\/\s?flex\b|\bflex\s?\/|\bflex,|\bor flex\b/,
    reason: "names the FLEX, which ended in 1993",
    example: "FLEX scores are accepted.",
  },
  {
    wording: /\bnbme part|\bnational board (?:exam\w* )?parts? (?:i|1)|\bnbme (?:parts? )?(?:i|1)\b/,
    reason: "names NBME Parts I and II, which the USMLE replaced in 1994",
    example: "NBME Parts I and II are accepted.",
  },
  {
    wording:
      /\btwo[- ]digit (?:scores?|equivalent|format)|\b(?:1[789]|2[0-5])\d\s?\/\s?(?:7[5-9]|[89]\d)\b|\bscores? (?:of |above |over )?(?:at least )?(?:7[5-9]|[89]\d) (?:or (?:above|higher|better|greater|more))/,
    reason: "gives a two-digit USMLE score, reported last in 2013",
    example: "A minimum score of 210/85 is required.",
  },
  {
    wording: /\bptal\b|\bpostgraduate training authorization letter\b|\bcalifornia (?:status|evaluation) letter\b/,
    reason: "names California's PTAL, which ended in 2020",
    example: "IMGs need a PTAL from the Medical Board of California.",
  },
  {
    wording:
      /\b(?:accreditation by the aoa|aoa[- ](?:accredited|approved) (?:residency|internship|program)|aoa match|dually accredited|dual(?:ly)?[- ]accredit\w+|national matching services?|nms match)\b/,
    reason: "names AOA accreditation or the AOA match, which ended in 2020",
    example: "We take part in the AOA match.",
  },
];

/** A statement that says itself that the term belongs to the past is up to date. */
const knowsItself =
  /\b(?:no longer|discontinued|(?:when|while) (?:it|they|this) (?:was|were|existed)|was still|were still|suspended|cancell?ed|eliminated|ended in|formerly|previously|if (?:you|they|already) (?:have |has )?(?:taken|took)|if taken|replaced)\b/;

const terms = new CueList(staleTerms);

/** Why a folded text is out of date by the terms that it uses, where it is. */
export function staleTermIn(folded: string): string | undefined {
  const term = terms.first(folded);
  return term === undefined || knowsItself.test(folded) ? undefined : term.reason;
}
