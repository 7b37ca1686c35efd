import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import type { Statement } from "../statement.js";

/** Words for a stay of students from elsewhere. */
export const rotation =
  /\b(?:rotations?|rotat(?:e|es|ing|ed)|rotators?|electives?|sub-?\s?intern(?:s|ships?)?|sub-?\s?i'?s?\b|(?:outside|external) (?:medical )?students?|students? (?:from|of) other (?:\w+ )?(?:schools|institutions|colleges)|acting[- ]internships?|auditions?|auditioning|clerkships?|away (?:rotations?|electives?|months?)|visiting (?:[\w-]+ ){0,3}students?|students? visiting|vslo|vsas|visiting student learning|(?:weeks?|months?) (?:with us|on our (?:service|wards?|team)|in our (?:department|clinic)))\b/;
/** Words by which those who stay are guests. */
export const guest =
  /\b(?:visiting|away|audition(?:s|ing)?|vslo|vsas|sub-?\s?internships?|sub-?\s?i'?s?|acting[- ]internships?|external|outside|other (?:schools|medical schools|institutions)|(?:medical )?students?|(?:third|fourth|3rd|4th|final)[- ]year|ms-?\s?(?:3|4|iii|iv)s?|rotators?|rotate (?:with|here|at|through)|rotation with|come to us|(?:weeks?|months?|block) (?:with us|here|at our|in our|on our))\b/;

const grants =
  /\b(?:accept(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|offer(?:s|ed|ing)?|open|available|availability|(?<!\b(?:in|of|by|until|through|from|to|and|is) )may|can|encourag(?:e|es|ed)|invit(?:e|es|ed|ation)|host(?:s|ed|ing)?|loves?|tak(?:e|es|ing)|provid(?:e|es|ed|ing)|apply|applications?|schedule[ds]?|book|arrange[ds]?|opportunit(?:y|ies)|eligible|recommend(?:s|ed)?|interested|(?<!(?:patient|direct|personal)[- ])contact|request(?:s|ed)?|free to|ask for|glad|pleasure|spend|spent|room for|places? for|spots?|slots?|come|doors? (?:is|are)|runs?|entertain(?:s|ed)?|through vslo|via vslo|vslo|vsas|consider(?:s|ed)?|best way|have|register|sign up|reserve[ds]?|allow(?:s|ed)?|run|runs|hold|join|possible|write to|e-?mail|reach out|would like|wish|want|works? (?:with|alongside|as)|yes|gladly|with pleasure|must|(?:is|are) for)\b/;

/** Rotations of a medical school's own students or of residents, and rotations that only letters and reviews speak of. */
export const other =
  /\b(?:our residents?|residents? (?:rotate|may|have|will|can|take|spend|on|at)|pgy-?\s?\d|interns? (?:rotate|spend)|letters?|sloes?|mspe|transcript|our own (?:students|medical students|schools?)|students (?:of|from|at) our own|required clerkships?|core clerkships?|whether (?:or not )?(?:they|you|he|she)|not (?:need|have) to|curriculum|blocks? of(?! (?:one|two|three|four|six|eight|\d))|(?:to|for) (?:(?:first|second|third|final|senior|junior)[- ]year |our |senior |junior |all )*residents|rotation schedule|call|electives? (?:time|months?|blocks?|weeks?)|weeks? of elective|honou?rs|grades?|high school|college students|undergraduate|pre-?med\w*|nurs\w+|physician assistant|pharmacy|shadow\w*|research electives?|away electives? for residents|global)\b/;

export const isQuestion = (folded: string): boolean => /\?["')\]]*$/.test(folded);
export const clauseTexts = ({ clauses, folded }: Statement): string[] =>
  clauses.map(({ start, end }) => folded.slice(start, end));

/** The clauses, a verdict after a colon with what it is about: "Observership: not available". */
export function joinedClauses({ clauses, folded }: Statement): string[] {
  return clauses.map(({ start, end, connector }, index) => {
    const before = clauses[index - 1];
    const isVerdict =
      before !== undefined &&
      ((/^[:(-]/.test(connector) && before.end - before.start < 60) ||
        /^\s*(?:those|these|they|such|none|it|this|(?:so |and )?we (?:\w+ ){1,3}(?:any|them|these|those)\b|(?:have|had) to (?:\w+ ){1,4}(?:them|these))/.test(
          folded.slice(start, start + 32),
        ));
    // "Nor do we arrange observerships": the joint itself denies.
    const denial = connector === "nor" ? "nor " : "";
    return denial + folded.slice(isVerdict ? before.start : start, end);
  });
}

/** Whether guests are taken. */
export type Door = "accepted" | "not_accepted";

/** What is over, or kept for the program's own. */
export const closed =
  /\b(?:on hold|paused|suspended|discontinued|closed|cancell?ed|unanswered|say no|need not apply|forbids?|forbidden|full up|fully booked|booked up)\b|\bturn(?:s|ed)? (?:\w+ ){0,3}(?:down|away)\b|\b(?:reserved|limited|restricted|confined|kept|given|only|exclusively|nobody but)\b[^.;]{0,40}\b(?:our own|our (?:\w+ ){0,2}(?:affiliat\w+|partners?)|partner schools?|students (?:of|at|from) (?!all\b|any\b|other\b|the u)(?:the )?(?:\w+ ){1,3}(?:university|college)|(?:of|at|from) this (?:university|college|school|institution))\b/;
/** Costs and pay that are denied close no door. */
export const harmlessDenial =
  /(?:\bnot|n't) (?:an? )?(?:required|mandatory|necessary|guarantee[ds]?|expected|requirement|need(?:ed)?|compulsory|prerequisite|have to|a must)\b|\bneed not\b(?! apply)|\b(?:no|without) (?:guarantee|fees?|charge|cost|housing|stipend|pay)\b|\bcosts? nothing\b|\bwithout (?:an? )?(?:home|own)\b/g;

/** Whether a stretch of text opens the door to guests; undefined where it says neither. */
export function doorIn(text: string): Door | undefined {
  const plain = text.replace(harmlessDenial, "");
  if (closed.test(plain)) return /\b(?:again|reopen|resum)/.test(plain) ? undefined : "not_accepted";
  if (denials(plain).length > 0)
    return /\b(?:accept|offer|available|host|tak(?:e|ing)|open|provid|allow|consider|eligible|welcome|arrange|possible|able|participat|support|have|cover|insure|credential|plac|room|space|capacity|accommodat|opportunit|places?|run|giv(?:e|en) to|entertain|schedul|organi[sz]e|(?:cannot|can't|may not|able to) (?:come|rotate|join|visit|do|have|spend)\b)/.test(
      plain,
    ) || /\bno (?:visiting|away|audition|external|outside|sub-?i|elective|rotation)/.test(plain)
      ? "not_accepted"
      : undefined;
  return grants.test(plain) ? "accepted" : undefined;
}

/** Terms of a stay, which tell that there is one: "four weeks, through VSLO", "as many as we have room for". */
const terms =
  /\b(?:weeks?|months?|blocks?|room|places?|spots?|slots?|through|via|vslo|apply|write|available|welcome|open|offered|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|as many|watch|observe|gladly|delighted|(?:up)?on request|by (?:arrangement|appointment))\b/;

/** What a fragment says of the stay that its question, header or heading names: "None", "Not since 2020", "Four weeks". */
export function doorUnder(folded: string): Door | undefined {
  const answer = answerIn(folded);
  if (answer !== undefined) return answer === "yes" ? "accepted" : "not_accepted";
  if (folded.length > 160) return undefined;
  const plain = folded.replace(harmlessDenial, "");
  if (/^only (?:if|as|when|through|via|during|with|in|from|after|by)\b/.test(plain)) return "accepted";
  if (closed.test(plain) || denials(plain).length > 0) return "not_accepted";
  return terms.test(plain) ? "accepted" : undefined;
}
