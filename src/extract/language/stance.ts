import type { Stance } from "../../model/vocabulary.js";
import { CueList } from "./cue-list.js";

interface StanceCue {
  readonly stance: Stance;
  readonly wording: RegExp;
  readonly example: string;
}

/**
 * Wordings that show how firmly something is asked for. The order is the precedence: "not required, but preferred"
 * is a preference, "not required" is none, and only then does a bare "required" count.
 */
const cues = new CueList<StanceCue>([
  {
    stance: "preferred",
    wording:
      /\b(?:prefer(?:s|red|able|ably|ence|ences|ring)?|recommend(?:s|ed|ation is)?|strongly encouraged?|encouraged?|desir(?:ed|able)|favou?r(?:s|ed|able|ably)?|advantage(?:ous)?|helpful|beneficial|bonus|(?:a|is|as a|big|real|definite|strong) (?:plus|asset)|ideal(?:ly)?|priority|looked (?:up)?on (?:kindly|favorably)|stronger|strengthens?|competitive|would (?:like|love)|(?:an|the) edge|like to see|likes to see|(?:would be|is|are) nice|nice to have|in your favou?r|counts? for you|we value|is valued|highly regarded|welcomed|appreciated?s?|more weight|given weight|first consideration|special consideration|hope(?: to see)?|wish(?:es)? to see|good to have|good thing|advised to|advisable|(?:it|this|that|which|having (?:it|one)) (?:\w+ )?helps|better (?:chance|placed)|stand out|of benefit)\b/,
    example: "A letter from a family physician is an advantage.",
  },
  {
    stance: "not_required",
    wording:
      /\b(?:(?:not|isn't|aren't|wasn't|weren't) (?:be )?(?:strictly |absolutely )?(?:required?|necessary|mandatory|needed|(?:as )?a requirement|compulsory|obligatory|a must|asked for|an absolute requirement)|no need|no (?:(?!(?:to|from|of|without|until|unless|who|meets?|exceptions?|waivers?|exemptions?)\b)[\w.-]+ ){0,5}(?:requirement|prerequisite|precondition)|need not|needn't|(?:(?:do|does) not|don't|doesn't) (?:\w+ly )?(?:have to|need|require|ask for|insist on|call for|expect)|is optional|are optional|optional|without (?:needing|having)|(?:do|does) without|is no requirement|are no requirement|no (?:prerequisite|must|obligation|necessity|precondition)|not a prerequisite|(?:not|isn't|aren't|wasn't) (?:a|an|our) (?:\w+ )?(?:condition|must|obligation|prerequisite|precondition)|neither (?:required|needed|necessary|expected|mandatory)|neither [^.;]{2,50} nor [^.;]{2,40} (?:is|are) (?:required|needed|necessary|expected|mandatory)|never (?:asks?|asked|requires?|required|needs?|insists?)(?: for| on)?|unnecessary|immaterial|irrelevant|of no (?:importance|concern|consequence)|waived?)\b/,
    example: "Step 3 is not required.",
  },
  {
    stance: "required",
    wording:
      /\b(?:must|requir(?:e|es|ed|ing|ements?)|mandatory|have to|has to|had to|needs?|needed|necessary|shall|essential|indispensable|imperative|compulsory|subject to|obligatory|at least|minimum|no (?:more|fewer|less|later|earlier) than|not (?:more|fewer|less|later|earlier) than|at (?:the )?most|not exceed(?:ing)?|only (?:those|applicants|candidates|graduates|consider)|will not (?:be )?(?:consider(?:ed)?|review(?:ed)?|accept(?:ed)?|invite[d]?|rank(?:ed)?)|(?:not|in)eligible|eligib(?:le|ility)|prerequisites?|condition(?:s)? (?:of|for|we)|an? condition|cannot be (?:considered|reviewed|ranked|invited)|expect(?:s|ed)?|insists?|ask(?:s|ed)? (?:for|that|of|all)|are to (?:be|have|hold)|is to be|should|want(?:s)?|will be screened out|criteria|qualif(?:y|ied|ications?)|allow(?:s|ed)?|permit(?:s|ted)?)\b/,
    example: "Applicants must hold an ECFMG certificate.",
  },
]);

/** "Neither required nor preferred", "not preferred": no preference. */
const undesired =
  /\b(?:nor|not) (?:is it |are they )?(?:preferred|recommended|encouraged|desired|helpful|an advantage)\b/g;

/**
 * How firmly a stretch of a sentence (folded by `foldForMatching`) asks for something; undefined where no word says so.
 *
 * @example stanceOf("u.s. clinical experience is not required but helpful") // "preferred"
 */
export function stanceOf(text: string): Stance | undefined {
  return cues.first(text.replace(undesired, " "))?.stance;
}

interface LeadCue {
  readonly stance: Stance;
  readonly wording: RegExp;
  readonly example: string;
}

/** What a heading, a list's lead-in or a table header says about everything under it. */
const leadCues = new CueList<LeadCue>([
  {
    stance: "preferred",
    wording:
      /\b(?:prefer|recommend(?!ation)|desir|ideal|bonus|favou?r|we look for|helpful|what helps|(?:speaks?|counts?) for|strengthen|advantag|priorit|stands? out|we value|we (?:would|'d) (?:like|love) to see|we like to see|plus(?:es)?\b|strong candidates?|an edge\b)/,
    example: "Preferred qualifications",
  },
  {
    stance: "not_required",
    wording:
      /\b(?:not (?:required|needed|necessary|asked for|expected|mandatory)|optional|need not|needn't|no need|unnecessary|(?:do not|don't|does not|doesn't) (?:need|require|have to|send|ask for|want|expect))\b/,
    example: "Optional documents",
  },
  {
    stance: "required",
    wording:
      /\b(?:must|requir|mandatory|minimum|eligib|criteria|prerequisite|necessary|needs?\b|have to|has to|shall|qualification|qualif(?:y|ied)|conditions?|checklist|in order to|to be considered|to apply|how to apply|complete application|expect)/,
    example: "Applicants must have:",
  },
]);

/** The stance that a heading, lead-in or table header (folded) gives to what stands under it, where it gives one. */
export function leadStanceOf(lead: string): Stance | undefined {
  return leadCues.first(lead)?.stance;
}
