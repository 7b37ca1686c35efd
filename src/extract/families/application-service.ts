import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import type { Family, Rule } from "../rule.js";
import type { Statement } from "../statement.js";
import { throughMatch } from "./application-match.js";
import { interviewFormat } from "./interview-format.js";
import { isApplicantsVoice, isOthersApplication } from "./other-applicants.js";
import { takesSignals } from "./program-signals.js";
import { sfMatch } from "./sf-match.js";

const eras = /\b(?:my ?)?eras\b|\belectronic residency application (?:service|system|program)\b/;
const residencyCas = /\bresidency\s?cas\b/;
const otherService =
  /\bsf match\b|\bsan francisco match\b|\bcentral application service\b|\bplastic surgery common application\b|\bpsca\b|\burology (?:residency )?match\b(?=.{0,40}\bappl)|\bmilitary (?:gme|match)\b/;
/** The program's own way in, where the sentence says that it is none of the services. */
const ownPortal =
  /\b(?:portal|form|system|website|site) of (?:our|the) (?:hospital|program|department|university|school|institution)\b|\b(?:our|own|online|hospital's|institution's|program's|university's) (?:[a-z]+ ){0,3}(?:portal|form|system|website|site)\b/;
/** "… while some programs have moved to ResidencyCAS": what others do. */
const othersMove =
  /\b(?:some|other|many|most|several|certain) (?:programs|specialties|residencies|departments)\b[^.;]{0,40}\bresidency\s?cas\b/;
/** Sentences that mention a service without saying that applications go through it. */
const inPassing =
  /\b(?:questions?|problems?|trouble|technical issues?) (?:on|about|regarding|concerning|with) (?:the )?(?:my)?eras\b|\becfmg eras\b|\bhelp ?desk\b|\beras (?:fellowship|post ?office|token fee)|\bfellowship/;
/** "Our hospital has lived through several eras": the plural of a word, which pages never write in capitals. */
const eraInTime =
  /\b(?:several|many|two|three|four|both|different|past|earlier|all) eras\b|\beras of\b|\beras\b (?:ago|past)/;
/** Another ERAS: enhanced recovery after surgery; and what others do or say about the service. */
const otherEras =
  /\benhanced recovery\b|\beras (?:guidelines?|protocols?|pathways?|fees?|works?\b|registration fees?|tutorial|user guide)|\bhow eras\b|\b(?:prepar\w+|coach\w*|advis(?:e|es|ing|ors?)|mentor\w*|guid(?:e|es|ing)|counsel\w*|help(?:s|ing)?)\b[^.;]{0,30}\b(?:for|with|through|in) (?:the )?eras\b/;

const namesService: Rule = {
  name: "application-service/named",
  examples: [
    { text: "Applications reach us through ERAS alone.", gives: { "application.service": "ERAS" } },
    {
      text: "We moved to ResidencyCAS this season and no longer use ERAS.",
      gives: { "application.service": "ResidencyCAS" },
    },
    {
      question: "Are applications taken outside of ERAS?",
      text: "No.",
      gives: { "application.service": "ERAS" },
    },
    { text: "Call the ERAS help desk when your token is lost.", gives: {} },
    { text: "The chapel has seen eras of growth and of decline.", gives: {} },
  ],
  read(statement) {
    const { folded } = statement;
    if (inPassing.test(folded) || isApplicantsVoice(statement) || isOthersApplication(folded)) return [];
    const names =
      eras.test(folded) && !otherEras.test(folded) && !(eraInTime.test(folded) && !/ERAS/.test(statement.text));
    if (!names && !residencyCas.test(folded)) {
      const answered = serviceInQuestion(statement);
      if (answered !== undefined) return [{ key: "application.service", value: answered, confidence: 0.85 }];
    }
    if (residencyCas.test(folded.replace(othersMove, "")) && !isDeniedAt(statement, residencyCas))
      return [{ key: "application.service", value: "ResidencyCAS", confidence: 0.95 }];
    if (names && isAboutSomethingElse(folded)) return [];
    if (names && neitherEras.test(folded)) return [];
    if (names && isRefused(statement))
      return ownPortal.test(folded) ? [{ key: "application.service", value: "other", confidence: 0.7 }] : [];
    if (names) return [{ key: "application.service", value: "ERAS" }];
    if (
      (sfMatch.test(folded) && !isDeniedAt(statement, sfMatch)) ||
      (otherService.test(folded) && /\bappl(?:y|ications?)\b/.test(folded))
    ) {
      return [{ key: "application.service", value: "other", confidence: 0.8 }];
    }
    if (appliesByOwnForm.test(folded) && !isOthersApplication(folded))
      return [{ key: "application.service", value: "other", confidence: 0.7 }];
    return [];
  },
};

/** "Do you use ERAS?" "Yes." "May one apply outside of ERAS?" "No." */
function serviceInQuestion({ folded, context }: Statement): "ERAS" | "ResidencyCAS" | undefined {
  const { question } = context;
  const namesCas = residencyCas.test(question);
  if (!namesCas && !eras.test(question)) return undefined;
  if (/\b(?:letters?|signals?|fees?|tokens?|if|fellowship)\b/.test(question)) return undefined;
  const outside =
    /\b(?:outside|another way|other ways?|without|other than|besides|apart from|instead|rather than|not)\b/.test(
      question,
    );
  if (namesCas && eras.test(question)) return ofTwo(folded, question);
  const answer = confirms.test(folded)
    ? "yes"
    : /^not (?:with|at|in|through|here)\b/.test(folded)
      ? "no"
      : answerIn(folded);
  const names = outside
    ? answer === "no"
    : answer === "yes" && /\b(?:use|through|via|particip\w+|part|accept\w*|on|in)\b/.test(question);
  return names ? (namesCas ? "ResidencyCAS" : "ERAS") : undefined;
}

const confirms =
  /^(?:you do|you must|you should|that(?:'s| is) (?:right|correct|so|it)|exactly|right|it does|it is)\b(?! not)/;

/** "Are you in ERAS or in ResidencyCAS?" "The latter." */
function ofTwo(answer: string, question: string): "ERAS" | "ResidencyCAS" | undefined {
  const isErasFirst = question.search(eras) < question.search(residencyCas);
  const order = /^the (former|latter|first|second)\b/.exec(answer)?.[1];
  if (order === undefined) return undefined;
  return (order === "former" || order === "first") === isErasFirst ? "ERAS" : "ResidencyCAS";
}

/** Signals, letters and certificates go through ERAS too, which says nothing of applications. */
function isAboutSomethingElse(folded: string): boolean {
  return (
    /\bsignal|\bletters?\b|\bcertificate\b/.test(folded) &&
    !/^eras(?: only)?[,:;.] /.test(folded) &&
    !/\b(?:must|should|have to|to) (?:provide|submit|send|upload)\b[^.;]{0,12}\b(?:via|through|by|in) eras\b/.test(
      folded.replace(/[()]/g, ""),
    ) &&
    !/\bappl(?:y|ying|ications?|ied)\b|\bdocuments?\b|\bmaterials?\b|\bfiles?\b|\beverything\b|\bnothing else\b|\ball (?:parts|papers|of (?:it|them))\b|\bcv\b|\bpersonal statement\b|\bmspe\b|\bdean's letter\b/.test(
      folded.replace(/\belectronic residency application\b|\bapplication service\b/g, ""),
    )
  );
}

const neitherEras =
  /\bneither (?:[a-z]+ ){0,3}eras\b|\bno (?:separate |additional )?(?:[a-z]+ ){0,2}eras\b[^.;]{0,40}\b(?:need|requir|necessary)/;
/** "You apply with our own form": said alone, it is the only way in. */
const appliesByOwnForm =
  /\bappl(?:y|ications?|icants)\b[^.;]{0,40}\b(?:with|through|via|on|by|using|use) (?:our|the program's|the hospital's|the department's) own (?:[a-z]+ ){0,2}(?:form|portal|website|site|system|application)\b/;

const refusesEras: readonly RegExp[] = [
  /\b(?:no longer|not|never|stopped|don't|does not|do not|will not) (?:be )?(?:us(?:e|es|ing|ed)|accept(?:ing|s|ed)?|tak(?:e|es|ing|en)|participat(?:e|es|ing)|part of|go(?:es)? through)\b(?:(?!\b(?:but|other|any|rather)\b)[^.;,]){0,30}\beras\b/,
  // "what is not in ERAS is not read" asks for it.
  /(?<!\b(?:what|whatever|which|that|if (?:it|something|anything|a document|your application)) )\b(?:are|is) not (?:in|on|a member of) eras\b/,
  /\b(?:instead of|rather than|not (?:through|via|by)|, not(?: in| on)?|have left|has left) (?:the )?eras\b/,
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
    return (
      mention.test(text) &&
      denials(text).length > 0 &&
      !/\bonly\b|\bother\b|\bexcept\b|\bbut\b|\b(?:and )?nowhere else\b|\bno other\b/.test(text)
    );
  });
}

/** Application service, match, signals and interview format. */
export const applicationServiceFamily: Family = {
  name: "application-service",
  about:
    /\beras\b|\bmyeras\b|\bpsca\b|\bcommon application\b|\bown (?:form|portal)|\bcandidates?\b|\bapplicants?\b|\bmeet us\b|\btakes? place\b|\bcampus\b|\bremotely\b|\bwebex\b|\bface[- ]to[- ]face\b|\bvideo|\bms teams\b|\bmicrosoft teams\b|\bsf ?match|\bvirtual|\bin[- ]person|\bzoom\b|\bapplication service\b|\belectronic residency\b|\bresidency\s?cas\b|\bmatch|\bnrmp\b|\bsignal|\binterview|\bin person\b/,
  sections: new Set(["residency", "elsewhere", "people", "benefits"]),
  rules: [namesService, throughMatch, takesSignals, interviewFormat],
};
