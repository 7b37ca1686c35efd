import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { isOfFormerResidents } from "./other-applicants.js";
import { sfMatch } from "./sf-match.js";

const nrmp =
  /\bnrmp\b|\bnational (?:resident|residency|residents)(?:'s)? match(?:ing)? (?:program|plan|service)\b|\bmatch,? (?:run|administered|conducted) by the nrmp\b/;
const theMatch =
  /\b(?:in|within|inside|through|by|via|outside(?: of)?|of|by way of) (?:the|this (?:year|season|cycle)'s) (?:main |residency |annual |nrmp |yearly ){0,2}match\b(?! (?:results?|day|communication|rate|between|against|of))|\b(?<!a )match process\b|\bmain match\b|\bmatch participation\b|\bfor the match\b/;
const specialtyMatch =
  /\bmatch\b[^.;,]{0,12}\b(?:that |which |run by |of |by )?the (?:aua|american urological association|sf match)\b|\b(?:fill|match|place|recruit|select)\w*\b[^.;]{0,20}\b(?:through|via|by|with) the (?:aua|american urological association)\b|\bmatch\b[^.;,]{0,20}\b(?:conducted|run|organi[sz]ed|administered|held|handled|managed|overseen) by the (?:aua|american urological association|society of academic urolog\w+|urology)\b|\b(?:aua|american urological association)(?: \(aua\))? (?:conducts?|runs?|organi[sz]es|administers|holds|handles|manages|oversees)\b[^.;,]{0,30}\bmatch|\b(?:urology|aua|military|plastic surgery|american urological association)(?:'s)? (?:residency )?match\b/;
const takesPart =
  /\b(?:particip|take[sn]? part|taking part|part of|part in|member|fill(?:s|ed)?\b|offer(?:s|ed|ing)?|through|via|by way of|register|sign up|enrol|enroll|select(?:s|ed|ion|ing)?|recruit|choos|chosen|appl(?:y|ies|ying|ications?)|match(?:es|ed|ing)?\b|positions?|uses?|using|rank|come[s]? (?:from|through)|follow|abid|accept|rel(?:y|ies)|appears?\b|(?<!tak\w{1,3} )places\b|spots?\b|slots?\b|find us|listed|enter|adher|assign|compl(?:y|ies)|hir|look for us|comes? to us|taken|sign|(?:is|are) an? +program|under \d{7})/;
/** "ERAS, and from there into the NRMP": said of where applications go. */
const intoNrmp =
  /\b(?:from there|then|and) (?:(?:in|into|through|via|by|with) )?the nrmp\b|\bnrmp (?:tells|decides|gives|assigns|sends|brings)\b|\b(?:our|we)\b[^.;]{0,20}\b(?:rank )?list\b[^.;]{0,30}\bnrmp\b|\bnrmp (?:program )?(?:code|number|id)s?\W{0,3}\d{4}|\bown nrmp (?:program )?(?:numbers?|codes?|ids?)\b/;
const notTakingPart =
  /\bno (?:separate |other )?(?:[a-z]+ [a-z]+ or )?nrmp registration\b|\d\s?%|\bpercent\b|\bresults? of the (?:main )?match\b|\bmatch(?:ing)? (?:results?|day|communications? code|rate|list)|\bviolat(?:e|es|ed|ions?)\b|\bcodes? differ|\bsuch as the\b|\bsuggested\b|\bbefore the (?:nrmp )?match\b|\bcode of conduct\b|\bnotify the nrmp\b|\bcouples? match|\b(?:ready|prepar\w+|coach\w*|advis(?:e|es|ing)|mentor\w*|guid(?:e|es|ing)|counsel\w*|tips?) (?:[a-z]+ ){0,3}(?:for|in|on|about|through) the (?:nrmp |main )?(?:nrmp|match)\b/;
/** "We do not take part in the Match", "is not a member of the NRMP". */
const staysOut =
  /\b(?:stay|stand|remain|keep|opt|opted|dropped)s? out of (?:the|any) (?:nrmp |main )?(?:match|nrmp)\b|\b(?:not|never|no longer|don't|doesn't|isn't) (?:be )?(?:currently )?(?:an? )?(?:particip\w+|tak(?:e|es|ing) part|part|members?|registered)\b[^.;]{0,40}\b(?:match|nrmp)|\b(?:we|program|positions|appointments)\b[^.;]{0,20}\b(?:stands?|stays?|are filled|are made|are given|remains?|is filled|recruits?|hires?) (?:entirely |wholly )?outside (?:of )?(?:any|every|all|each|the) (?:nrmp |main )?match\b(?! (?:unless|except))/;
/** "Ranks are not entered with the NRMP", "do not register with the NRMP", "…, not the NRMP": another match decides. */
const notWithNrmp =
  /\b(?:(?:is|are|do|does|will|must|should|need|be|you|please) not|don't|doesn't|isn't|aren't|no need to) (?:be |to )?(?:entered|submitted|registered|sent|certified|handled|run|matched|made|register|enter|submit|rank)\b[^.;,]{0,30}\bnrmp\b|,? (?:and )?not (?:by |through |with |via |in )?the nrmp\b/;
/** "We sign our residents without a match." */
const withoutMatch =
  /\b(?:we|program|positions?|contracts?|residents|appointments?|places)\b[^.;,]{0,40}\b(?:without|independent(?:ly)? of|not (?:through|by|in)) (?:a|any|the) (?:nrmp |residency )?match\b/;
/** The one who stays out is an applicant, not the program. */
const applicantStaysOut =
  /\bwho (?:do|does|did|are|is)\b|\bif\b|\b(?:you|applicants|candidates) (?:are|is|do|did|will) not\b|\bshould you\b/;
/** "Good luck in the Match" wishes and tells nothing. */
const luck = /\b(?:good luck|success|well|best|congratulat\w+)\b[^.;]{0,20}\bmatch\b/g;
/** A condition that applicants meet for the Match's sake: "certified in order to take part in the Match". */
const applicantsAim =
  /\b(?:in order|eligible|able|qualif(?:y|ied)) to (?:take part|participate|enter|register|be)\b[^.;]{0,20}\bmatch\b/;
/** "No separate NRMP registration is needed." */
const needless =
  /\bno (?:separate |additional |extra |further )?(?:[a-z-]+ ){0,5}nrmp\b[^.;]{0,30}\b(?:needed|required|necessary)\b/;
const onlyOutside = /\b(?:only|all|every|exclusively|solely)\b[^.;]{0,50}\boutside (?:of )?the (?:nrmp |main )?match\b/;

/** A program that speaks of the NRMP as a whole sentence does, is in it: unless the sentence tells of data, codes, breaches or history. */
const toldOfNrmp =
  /\b(?:data|reports?|surveys?|statistics|charting|outcomes|codes?|numbers?|ids?|according to|published|history|founded|links?|resources|read more|learn more|definitions?|rates?|percent|average|filled|other programs|students?|seminars?|workshops?|lectures?|talks?|terminat\w+|break|breach\w*|commitments?|barred|waivers?|rotat\w+|past|years ago|last year|in (?:19|20)\d\d|once matched|after (?:the|you) match\w*)\b|%/;
const tells =
  /\b(?:we|our|you|your|is|are|was|will|can|may|must|should|has|have|do|does|goes|go|begins?|ends?|comes?|makes?|made|decides?|register|rank|see|use|follow|handled?|runs?)\b/;

/** "Positions in the 2027 Match: 10", "For the 2027 Match we take applications until …". */
const yearsMatch = /\b(?:in|for|through|via|by) the 20\d\d (?:main |nrmp |residency )?match\b/;
const pastMatch = /\b(?:did|was|were|had|went|matched|filled|\d+%|%)\b/;
/** Times and codes that a sentence about taking part may name. */
const timeOrCode = /\bnrmp codes?|\b(?:before|until|on|ahead of|prior to) match day\b/g;

/** "Outside the Match", where somebody or nobody is taken. */
const outsideMatch =
  /\b(?:outside(?: of)?|without|independent(?:ly)? of) (?:the|a|any) (?:main |nrmp |residency ){0,2}(?:match|nrmp)\b/;
const nothingBefore =
  /\b(?:no|none|not|never|nobody|nothing|neither|cannot|not one)\b(?! (?:only|later|longer|more))[^.;]{0,60}$/;
/** A vacancy, a transfer or a later year is no intake. */
const fewPositions = /\b(?:vacan\w+|transfers?|pgy-?\s?[2-5]|advanced standing|off-?cycle|unfilled)\b/;
const isRefusedMatch = (folded: string): boolean =>
  /\bmatch (?:is|are) (?:not|no longer)\b|\b(?:not|never|no longer|neither)\b[^.;,]{0,40}\bmatch\b/.test(folded);

type Match = "NRMP" | "other" | "none";
const through = (value: Match, confidence: number): Understood[] => [{ key: "application.match", value, confidence }];

export const throughMatch: Rule = {
  name: "application-match/through",
  examples: [
    { text: "All of our positions are filled through the NRMP Main Match.", gives: { "application.match": "NRMP" } },
    { text: "We take no residents outside the Match.", gives: { "application.match": "NRMP" } },
    { question: "Are you in the NRMP Match?", text: "We are not.", gives: { "application.match": "none" } },
    { text: "Scores must be in before the Match.", gives: {} },
    { text: "On Match Day we welcomed nine interns.", gives: {} },
  ],
  read(statement) {
    const { folded, context, clauses } = statement;
    if (/\bfellow(?:s|ships?)?\b/.test(folded) && !/\bresiden/.test(folded)) return [];
    if (isOfFormerResidents(folded) || needless.test(folded)) return [];
    const denied = clauses.some(({ start, end }) => {
      const text = folded.slice(start, end);
      return sfMatch.test(text) && denials(text).length > 0 && !/\bonly\b|\bother\b/.test(text);
    });
    if (sfMatch.test(folded) && !denied) return through("other", 0.9);
    if (specialtyMatch.test(folded)) return isRefusedMatch(folded) ? [] : through("other", 0.9);
    const outside = outsideMatch.exec(folded);
    if (outside !== null && nothingBefore.test(folded.slice(0, outside.index))) return through("NRMP", 0.8);
    if (staysOut.test(folded) || withoutMatch.test(folded))
      return applicantStaysOut.test(folded) ? [] : through("none", 0.8);
    if (onlyOutside.test(folded) && !/\bno\b|\bnot\b|\bnone\b/.test(folded)) return through("none", 0.7);
    if (context.section === "students") return [];
    if (outside !== null && (fewPositions.test(folded) || denials(folded).length === 0)) return [];
    if (nrmp.test(folded)) {
      if (notWithNrmp.test(folded) && !applicantStaysOut.test(folded)) return [];
      const labelled =
        /^(?:the )?match(?:ing)?\b.{0,20}$/.test(context.question) ||
        /^(?:the )?match(?:ing)?\b/.test(context.rowHeader);
      if (labelled && /^(?:yes\W{1,3})?(?:the )?(?:nrmp|national resident)/.test(folded)) return through("NRMP", 0.8);
      const takes =
        intoNrmp.test(folded) ||
        (folded.length > 45 && tells.test(folded) && !toldOfNrmp.test(folded) && !notTakingPart.test(folded)) ||
        (takesPart.test(folded.replace(nrmp, " ")) && !notTakingPart.test(folded.replace(timeOrCode, "")));
      return takes ? through("NRMP", 0.9) : [];
    }
    if (applicantsAim.test(folded)) return [];
    if (
      theMatch.test(folded) &&
      !notTakingPart.test(folded.replace(timeOrCode, "")) &&
      takesPart.test(folded.replace(luck, " "))
    )
      return through("NRMP", 0.7);
    if (yearsMatch.test(folded) && takesPart.test(folded.replace(yearsMatch, " ")) && !pastMatch.test(folded))
      return through("NRMP", 0.7);
    return answered(statement);
  },
};

/** "Do you take part in the Match?" "Yes." "Are positions offered outside of the Match?" "No." */
function answered({ folded, context }: Statement): readonly Understood[] {
  const { question } = context;
  if (!nrmp.test(question) && !theMatch.test(question)) return [];
  if (!/\b(?:you|your|the program|this program|the residency|positions?)\b/.test(question) || !takesPart.test(question))
    return [];
  if (notTakingPart.test(question) || /\b(?:if|should i|must i|do i|can i|when|how)\b/.test(question)) return [];
  if (/^the nrmp\b/.test(folded)) return through("NRMP", 0.8);
  const answer = /^(?:all|every one|each one)(?: of (?:them|ours))?\b/.test(folded) ? "yes" : answerIn(folded);
  if (answer === undefined) return [];
  if (/\boutside\b|\bwithout\b/.test(question)) return answer === "no" ? through("NRMP", 0.8) : [];
  return through(answer === "yes" ? "NRMP" : "none", 0.8);
}
