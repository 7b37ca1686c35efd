import type { Section } from "./section.js";

/** A topic of the vocabulary, and what makes a sentence about it say something that a fact could be read from. */
export interface Topic {
  /** "speaks of …" */
  readonly name: string;
  /** What such a sentence, or what it stands under, names. */
  readonly wording: RegExp;
  /** What counts only in the sentence itself. */
  readonly ownWording?: RegExp;
  /** What it says of it: it asks, grants, refuses, counts or dates. */
  readonly claim: RegExp;
  /** True where an item of a list of requirements need only name it. */
  readonly isAsked?: true;
  /** Sections of a page in which such sentences count; `residency` alone where absent. */
  readonly sections?: ReadonlySet<Section>;
  /** A sentence that is listed where no rule reads it. */
  readonly example: string;
}

const asks =
  "must|requir\\w*|mandatory|have to|has to|needs?|needed|necessary|should|prefer\\w*|expect(?:s|ed)?|eligib\\w*|only|unless";
const refuses = "no|not|n't|cannot|unable|neither|never|without|waived?|ineligible";
const grants =
  "accept\\w*|consider\\w*|welcomes?|encourag\\w*|offer(?:s|ed)?|provides?|supports?|allow\\w*|permit\\w*|take[ns]?";
const counted = "\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty";
const month =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const day = "\\d{1,2}(?:st|nd|rd|th)?";

const words = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`);

/** All topics of the vocabulary. A sentence is listed under the first that it is about. */
export const unreadTopics: readonly Topic[] = [
  {
    name: "visas",
    wording: /\bvisas?\b|\bj-?\s?1s?\b|\bh-?\s?1-?\s?bs?\b|\bo-?1\b/,
    claim: words(
      `${asks}|${refuses}|${grants}|sponsor\\w*|process(?:es)?|issues?|arranges?|available|petitions?|possible|yes`,
    ),
    example: "The hospital petitions for H-1B status in rare cases.",
  },
  {
    name: "citizenship",
    wording:
      /\bcitizens?(?:hip)?\b|\bpermanent residen|\bgreen cards?\b|\bauthori[sz]\w* to work\b|\bwork authori[sz]ation\b/,
    claim: words(`${asks}|${refuses}|limited|restricted|open to`),
    isAsked: true,
    example: "Appointment is restricted to citizens and holders of a green card.",
  },
  {
    name: "ECFMG certification",
    wording: /\becfmg\b|\beducational commission for foreign/,
    claim: words(`${asks}|${refuses}|valid|hold(?:s|ing)?|obtain\\w*|by|before|prior to|at the time|when`),
    isAsked: true,
    example: "A valid certificate of the ECFMG is to be shown before ranking.",
  },
  {
    name: "international graduates",
    wording:
      /\b(?:imgs?|fmgs?)\b|\b(?:international|foreign|overseas|offshore|caribbean|non-u\.?s\.?)[- ](?:medical |trained )?(?:graduates?|students?|applicants?|candidates?|schools?|physicians?)\b|\boutside (?:of )?the (?:u\.?s|united states)/,
    ownWording: /\b(?:lcme|coca)\b/,
    claim: words(
      `${asks}|${refuses}|${grants}|interview\\w*|invit\\w*|review\\w*|rank\\w*|limited|appl(?:y|ications?)|yes`,
    ),
    example: "Files of graduates from overseas schools are reviewed like all others.",
  },
  {
    name: "clinical experience",
    wording: /\bclinical (?:experience|exposure)\b|\busce\b|\bhands-on\b|\bexternships?\b/,
    claim: words(
      `${asks}|${refuses}|${grants}|at least|minimum|(?:${counted}) (?:full )?(?:months?|weeks?|years?)|recent`,
    ),
    isAsked: true,
    example: "Hands-on work of three months in this country is looked for.",
  },
  {
    name: "graduation from medical school",
    wording:
      /\bgraduat(?:ed|es?|ion|ing)\b.{0,60}\b(?:years|(?:19|20)\d\d)\b|\byears? (?:since|after|from|of|out of|old).{0,30}\b(?:graduat\w+|medical school(?! to\b)|degree)\b|\b(?:years|(?:19|20)\d\d)\b.{0,60}\bgraduat\w+|\b(?:time since|year of) graduation\b|\bgraduation (?:limit|cut-?off|year)/,
    claim: words(
      `${asks}|${refuses}|within|in the (?:last|past)|more than|less than|fewer than|older|recent\\w*|limit\\w*|cut-?off|maximum|or later|after|since|earlier|regardless|(?:${counted}) years`,
    ),
    isAsked: true,
    example: "Diplomas older than five years since graduation are set aside.",
  },
  {
    name: "COMLEX",
    wording: /\bcomlex\b/,
    claim: words(
      `${asks}|${refuses}|${grants}|alone|instead|in lieu|either|or|equivalent|minimum|score|pass\\w*|\\d{3}`,
    ),
    isAsked: true,
    example: "COMLEX serves in lieu of the other examinations.",
  },
  {
    name: "USMLE",
    wording:
      /\busmle\b|\bsteps? (?:[123]|i{1,3}|one|two|three)\b|\bboard scores?\b|\bminimum scores?\b|\bscore cut-?offs?\b/,
    claim: words(
      `${asks}|${refuses}|minimum|cut-?offs?|at least|above|below|less than|attempts?|tr(?:y|ies)|fail\\w*|pass(?:ed|es|ing)?|by|before|prior to|at the time|\\d{3}`,
    ),
    isAsked: true,
    example: "Scores of Step 2 CK below 220 are screened out.",
  },
  {
    name: "letters of recommendation",
    wording:
      /(?<!\bby )\bletters?\b(?! (?:of (?:interest|intent|agreement|appointment|completion|good standing)|to the editor|or e-?mail))|\blors?\b|\bsloes?\b/,
    claim: words(`${asks}|${counted}|at least|minimum|maximum|up to|chair\\w*|from`),
    isAsked: true,
    example: "Letters from the chair of your department count most.",
  },
  {
    name: "the application's dates",
    wording: /\bdeadlines?\b|\bdue\b(?! to\b)|\blast day\b|\bapplication (?:dates?|period|window|season)\b/,
    ownWording: /\bapplications?\b(?!.*\b(?:licen[sc]|offers?\b))/,
    claim: words(`(?:${month})\\.? ${day}|${day} (?:of )?(?:${month})|\\d{1,2}/\\d{1,2}`),
    example: "Files received after the deadline of October 1 are not opened.",
  },
  {
    name: "the application's documents",
    wording:
      /\b(?:personal statement|curriculum vitae|cv|mspe|dean'?s letter|transcripts?|photo(?:graph)?|diploma|application (?:materials|documents|packet|package))\b/,
    claim: words(`${asks}|include[sd]?|consists?|submit\\w*|send|sent|upload\\w*|complete[ds]?|contains?|comprises?`),
    isAsked: true,
    example: "A complete file comprises a CV and the MSPE.",
  },
  {
    name: "the application service",
    wording:
      /\b(?:my)?eras\b|\bresidencycas\b|\bcentral application service\b|\bsf match\b|\belectronic residency application\b/,
    claim: words(`${asks}|${refuses}|${grants}|through|via|using|use[sd]?|submit\\w*|appl(?:y|ied)|participat\\w*`),
    example: "We use ERAS.",
  },
  {
    name: "the match",
    wording:
      /\bnrmp\b|\bnational resident matching\b|\b(?:the|main|regular|early|military|urology|sf) match\b|\ball[- ]in policy\b/,
    claim: words(`participat\\w*|through|via|fill\\w*|regist\\w*|outside|only`),
    example: "Vacancies are filled via the main match.",
  },
  {
    name: "signals",
    wording: /\b(?:program|preference|gold|silver)[- ]signal\w*|\bsignal(?:s|ing|l?ed)?\b/,
    claim: words(`${asks}|${refuses}|${grants}|participat\\w*|use[sd]?|using|weigh\\w*|priorit\\w*|send|sent|yes`),
    example: "Signals weigh heavily with us.",
  },
  {
    name: "the interview",
    wording: /\binterview(?:s|ed|ing)?\b(?!.*\bsecond[- ]look)/,
    claim: words(
      "virtual(?:ly)?|in[- ]person|zoom|webex|teams|video\\w*|on[- ]site|on campus|face[- ]to[- ]face|hybrid|remote(?:ly)?",
    ),
    example: "All our interviews take place on Zoom.",
  },
  {
    name: "positions",
    wording:
      /\b(?:positions?|slots?|spots?|places|openings)\b|\b(?:residents|interns|trainees)\b.{0,40}\b(?:per|each|every|a) (?:year|class|july)\b|\bcategoricals?\b/,
    claim: words(
      `(?:${counted})(?: [\\w()/-]+){0,4} (?:positions?|slots?|spots?|places|openings|residents|interns|trainees)|positions per year: \\d+|(?:${counted}) (?:per|each|every|a) year`,
    ),
    example: "There are twelve categorical positions.",
  },
  {
    name: "rotations",
    wording:
      /\b(?:visiting|away|audition|elective) (?:students?|rotations?|electives?)\b|\bsub-?internships?\b|\bacting internships?\b|\bobserver(?:s|ships?)\b|\bvslo\b|\bshadowing\b/,
    claim: words(`${asks}|${refuses}|${grants}|available|open to|host\\w*|appl(?:y|ications?)|through|arrange\\w*`),
    sections: new Set(["residency", "students"]),
    example: "Observers are hosted for up to four weeks.",
  },
  {
    name: "program codes",
    wording: /\bacgme\b|\bnrmp\b|\b(?:program|match) (?:code|number|id)\b/,
    claim: /\d(?:[\s-]?\d){5}/,
    example: "ACGME number of the program: 140-21-21-999",
  },
];
