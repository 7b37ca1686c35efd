import type { FactValue } from "../../model/vocabulary.js";
import { denials } from "../language/negation.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";

const eras = /\beras\b|\belectronic residency application (?:service|system|program)\b/;
const residencyCas = /\bresidency\s?cas\b/;
const sfMatch = /\bsf ?match\b|\bsan francisco match/;
const otherService =
  /\bsf match\b|\bsan francisco match\b|\bcentral application service\b|\burology (?:residency )?match\b(?=.{0,40}\bappl)|\bmilitary (?:gme|match)\b/;
/** Sentences that mention a service without saying that applications go through it. */
const inPassing = /\becfmg eras\b|\bhelp ?desk\b|\beras (?:fellowship|post ?office|token fee)|\bfellowship/;

const namesService: Rule = {
  name: "application-service/named",
  examples: [
    { text: "Applications reach us through ERAS alone.", gives: { "application.service": "ERAS" } },
    {
      text: "We moved to ResidencyCAS this season and no longer use ERAS.",
      gives: { "application.service": "ResidencyCAS" },
    },
    { text: "Call the ERAS help desk when your token is lost.", gives: {} },
  ],
  read(statement) {
    const { folded } = statement;
    if (inPassing.test(folded)) return [];
    if (residencyCas.test(folded) && !isDeniedAt(statement, residencyCas))
      return [{ key: "application.service", value: "ResidencyCAS", confidence: 0.95 }];
    if (eras.test(folded) && isAboutSomethingElse(folded)) return [];
    if (eras.test(folded)) return isRefused(statement) ? [] : [{ key: "application.service", value: "ERAS" }];
    if (
      (sfMatch.test(folded) && !isDeniedAt(statement, sfMatch)) ||
      (otherService.test(folded) && /\bappl(?:y|ications?)\b/.test(folded))
    ) {
      return [{ key: "application.service", value: "other", confidence: 0.8 }];
    }
    return [];
  },
};

/** Signals, letters and certificates go through ERAS too, which says nothing of applications. */
function isAboutSomethingElse(folded: string): boolean {
  return (
    /\bsignal|\bletters?\b|\bcertificate\b/.test(folded) &&
    !/\bappl(?:y|ying|ications?|ied)\b|\bdocuments?\b|\bmaterials?\b/.test(
      folded.replace(/\belectronic residency application\b|\bapplication service\b/g, ""),
    )
  );
}

const refusesEras: readonly RegExp[] = [
  /\b(?:no longer|not|never|stopped|don't|does not|do not|will not) (?:be )?(?:us(?:e|es|ing)|accept(?:ing|s)?|tak(?:e|es|ing)|participat(?:e|es|ing)|part of|go(?:es)? through)\b[^.;,]{0,30}\beras\b/,
  /\b(?:instead of|rather than|not (?:through|via|by|in)) (?:the )?eras\b/,
];

/** "We do not use ERAS" refuses; "We accept nothing that does not come through ERAS" names it. */
function isRefused({ folded }: Statement): boolean {
  return (
    refusesEras.some((wording) => wording.test(folded)) && !/\bonly\b|\bunless\b|\bexcept\b|\boutside\b/.test(folded)
  );
}

function isDeniedAt({ folded, clauses }: Statement, mention: RegExp): boolean {
  return clauses.some(({ start, end }) => {
    const text = folded.slice(start, end);
    return mention.test(text) && denials(text).length > 0 && !/\bonly\b|\bother\b|\bexcept\b|\bbut\b/.test(text);
  });
}

const nrmp =
  /\bnrmp\b|\bnational (?:resident|residency|residents)(?:'s)? match(?:ing)? (?:program|plan|service)\b|\bmatch,? (?:run|administered|conducted) by the nrmp\b/;
const theMatch =
  /\b(?:in|through|by|via|outside(?: of)?|of|by way of) the (?:main |residency |annual |nrmp |yearly )?match\b(?! (?:results?|day|communication|rate))|\bmatch process\b|\bmain match\b|\bmatch participation\b|\bfor the match\b/;
const takesPart =
  /\b(?:particip|take[sn]? part|taking part|part of|part in|member|fill(?:s|ed)?\b|offer(?:s|ed|ing)?|through|via|by way of|register|sign up|enrol|enroll|select(?:s|ed|ion|ing)?|recruit|choos|chosen|appl(?:y|ies|ying|ications?)|match(?:es|ed|ing)?\b|positions?|uses?|using|rank|come[s]? (?:from|through)|follow|abid|accept|rel(?:y|ies)|appears?\b|listed|enter|adher|compl(?:y|ies)|hir)/;
const notTakingPart =
  /\bmatch(?:ing)? (?:results?|day|communications? code|violation|rate|list)|\bcodes? differ|\bsuch as the\b|\bsuggested\b|\bbefore the (?:nrmp )?match\b|\bcode of conduct\b|\bnotify the nrmp\b|\bcouples? match/;

const throughMatch: Rule = {
  name: "application-match/through",
  examples: [
    { text: "All of our positions are filled through the NRMP Main Match.", gives: { "application.match": "NRMP" } },
    { text: "We take no residents outside the Match.", gives: { "application.match": "NRMP" } },
    { text: "Scores must be in before the Match.", gives: {} },
    { text: "On Match Day we welcomed nine interns.", gives: {} },
  ],
  read(statement) {
    const { folded, context } = statement;
    if (sfMatch.test(folded) && !isDeniedAt(statement, sfMatch)) return [{ key: "application.match", value: "other" }];
    if (
      /\b(?:urology|aua|military|plastic surgery|american urological association)(?:'s)? (?:residency )?match\b/.test(
        folded,
      )
    )
      return [{ key: "application.match", value: "other" }];
    if (
      /\b(?:not|never|no longer|don't) (?:be )?(?:a )?(?:particip\w+|tak(?:e|ing) part|part)\b[^.;]{0,40}\bmatch/.test(
        folded,
      ) &&
      !/\bwho (?:do|does)\b|\bif\b/.test(folded)
    )
      return [{ key: "application.match", value: "none", confidence: 0.8 }];
    if (
      /\b(?:only|all|every|exclusively|solely)\b[^.;]{0,50}\boutside (?:of )?the (?:nrmp |main )?match\b/.test(
        folded,
      ) &&
      !/\bno\b|\bnot\b|\bnone\b/.test(folded)
    )
      return [{ key: "application.match", value: "none", confidence: 0.7 }];
    if (context.section === "students") return [];
    if (nrmp.test(folded))
      return takesPart.test(folded.replace(nrmp, " ")) && !notTakingPart.test(folded.replace(/nrmp codes?/g, ""))
        ? [{ key: "application.match", value: "NRMP" }]
        : [];
    if (!theMatch.test(folded) || notTakingPart.test(folded)) return [];
    return takesPart.test(folded) ? [{ key: "application.match", value: "NRMP", confidence: 0.7 }] : [];
  },
};

const signal = /\bsignal(?:s|ed|ing|ling|led)?\b/;
const aboutSignals = /\b(?:program|preference|gold|silver|eras|applicants?|application|interview|preferences?)\b/;

const takesSignals: Rule = {
  name: "application-signals/takes-part",
  examples: [
    { text: "We take part in program signaling.", gives: { "application.signals": true } },
    {
      text: "Our program does not participate in preference signaling this year.",
      gives: { "application.signals": false },
    },
    { text: "The MRI signal lab is on the second floor.", gives: {} },
  ],
  read(statement) {
    const { folded, context } = statement;
    if (!signal.test(folded) && !(signal.test(context.lead) && /^(?:yes|no)\b/.test(folded))) return [];
    if (
      !aboutSignals.test(folded) &&
      !aboutSignals.test(context.lead) &&
      !aboutSignals.test(context.headings.join(" ")) &&
      !/\bsignal(?:ed|ing)? us\b/.test(folded)
    )
      return [];
    if (/^no\b/.test(folded) || refusesSignals.test(folded)) return [{ key: "application.signals", value: false }];
    return [{ key: "application.signals", value: true }];
  },
};

const refusesSignals =
  /\b(?:not|no longer|never|don't|doesn't|won't|opted out|isn't) (?:be )?(?:a )?(?:particip\w*|tak(?:e|es|ing) part|part|us(?:e|es|ing)|accept(?:s|ing)?|join(?:s|ing)?|offer(?:s|ing)?|tak(?:e|es|ing)|among)\b[^.;]{0,60}\bsignal|\b(?:without|no) (?:program |preference )?signal(?:s|ing)\b|\bsignal(?:s|ing)?\b[^.;]{0,30}\b(?:is|are) not (?:used|accepted|part|offered|taken)/;

const virtually =
  /\bvirtual(?:ly)?\b|\b(?:via|over|on|by|through|using|with) (?:zoom|teams|microsoft teams|webex|video|thalamus video|google meet)\b|\bzoom\b|\bvideo ?-?conferenc|\bonline\b|\bremote(?:ly)?\b|\bvideo interviews?\b|\bzoom interviews?\b/;
const personally = /\bin[- ]person\b|\bon[- ]?site\b|\bface[- ]to[- ]face\b|\bon campus\b/;

type InterviewFormat = FactValue<"application.interviewFormat">;

/** The formats that a clause about interviews gives; a denied format is left out. */
function formatsIn(clause: string): InterviewFormat[] {
  if (/\bhybrid\b/.test(clause)) return ["hybrid"];
  const denied = denials(clause);
  const isGiven = (wording: RegExp): boolean => {
    const at = clause.search(wording);
    return at >= 0 && !denied.some((offset) => offset < at && at - offset < 45);
  };
  return [
    ...(isGiven(virtually) ? (["virtual"] as const) : []),
    ...(isGiven(personally) ? (["in_person"] as const) : []),
  ];
}

function interviewFormats(folded: string): Understood[] {
  const clauses = folded
    .split(/[;,(]|\b(?:but|while|whereas|although|and (?:over|then|there|we|you|a|an)|followed by)\b/)
    .filter((clause) => !otherMeetings.test(clause));
  const formats = new Set(clauses.flatMap(formatsIn));
  const [only] = formats;
  if (only === undefined) return [];
  if (formats.size === 1) return [{ key: "application.interviewFormat", value: only }];
  const own = clauses.find((clause) => /\binterview/.test(clause) && formatsIn(clause).length === 1);
  if (own !== undefined && !/\b(?:either|both|or|choice|choose|option)\b/.test(folded))
    return formatsIn(own).map((value) => ({ key: "application.interviewFormat", value, confidence: 0.8 }));
  return [{ key: "application.interviewFormat", value: "hybrid", confidence: 0.8 }];
}

const aboutInterviews = /\binterview(?:s|ing|ed|ees?)?\b/;
const otherMeetings =
  /\b(?:tips?|prepar\w+|second look|open houses?|meet and greet|information session|info session|optional|social|tour|happy hour|q&a|rotation|elective|grand rounds)\b/;

const interviewFormat: Rule = {
  name: "application-interview/format",
  examples: [
    { text: "All interviews this season are held over Zoom.", gives: { "application.interviewFormat": "virtual" } },
    { text: "We interview in person at our main campus.", gives: { "application.interviewFormat": "in_person" } },
    { text: "You may choose a virtual or an in-person interview.", gives: { "application.interviewFormat": "hybrid" } },
    { text: "A virtual open house takes place in August.", gives: {} },
  ],
  read({ folded, context }) {
    const inContext = `${context.headings.at(-1) ?? ""} ${context.lead}`;
    if (!aboutInterviews.test(folded) && !aboutInterviews.test(inContext)) return [];
    if (
      !aboutInterviews.test(folded) &&
      !/^(?:they|all|these|it|yes|no|virtual|in[- ]person|hybrid|both|this (?:year|season))\b/.test(folded)
    )
      return [];
    return interviewFormats(folded);
  },
};

/** Application service, match, signals and interview format. */
export const applicationServiceFamily: Family = {
  name: "application-service",
  about:
    /\beras\b|\bsf ?match|\bvirtual|\bin[- ]person|\bzoom\b|\bapplication service\b|\belectronic residency\b|\bresidency\s?cas\b|\bmatch|\bnrmp\b|\bsignal|\binterview/,
  sections: new Set(["residency", "elsewhere", "people", "benefits"]),
  rules: [namesService, throughMatch, takesSignals, interviewFormat],
};
