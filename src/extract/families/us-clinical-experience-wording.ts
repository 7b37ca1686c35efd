import { readDurations } from "../language/durations.js";
import { tellsOfPast } from "../language/past.js";

const pronoun =
  /\b(?:with|to|by|for|from|of|at|on|about|among|join|tell|give|gives|send|let|lets|contact|help|helps|call|write|e-?mail|show|shows|interest|interests|before|like|between|ask|visit) us\b(?![- ](?:clinical|hospital|medical|health|patient|hands|based|citizen|graduate|school|or|and|system))/g;

/**
 * The text with "U.S." written without stops, so that a stop ends a sentence only, and without the pronoun "us", which
 * folding makes look like the country.
 *
 * @param verbatim the same stretch as it stands on the page, where that is at hand
 */
export function plainCountry(folded: string, verbatim?: string): string {
  const noPronoun =
    verbatim === undefined
      ? folded.replace(pronoun, (match) => `${match.slice(0, -2)}we`)
      : folded.replace(/\bus\b/g, (match, at: number) => (verbatim.slice(at, at + 2) === "us" ? "we" : match));
  return noPronoun.replace(/\bu\.\s?s\.?(?:a\.)?(?![a-z])/g, "us");
}

const place =
  /\b(?:usa?|united states|america|american|north america|stateside|this country|the states|us-based)(?!\w)/g;
const named =
  /\busce\b|\bus[- ]*(?:based )?(?:clinical|hands[- ]on|patient|medical|health ?care|hospital)[- ](?:\w+ ){0,2}?(?:experiences?|exp\b|exposure|training|rotations?|electives?|work|clerkships?|externships?)\b/;
/** Work at a place of care in the country: "time in a US clinic", "two months' work on American wards". */
const atWork =
  /\b(?:time|work(?:ed|ing)?|months?|weeks?|years?|spent|spend|stints?|served?|rotat(?:ed|ing)|experience|practi[cs]ed?|practi[cs]ing|exposure|days|period)\b[^.;]{0,40}\b(?:us|american|united states)[- ](?:based )?(?:\w+ ){0,1}?(?:clinics?|medicine|emergency rooms?|wards?|hospitals?|bedsides?|patients?|clinical settings?|medical settings?|medical cent(?:er|re)s?|health ?care|practices?|institutions?|departments?|services?)\b|\b(?:treat|see|car(?:e|ing) for|examin|look(?:ing)? after|tend)(?:e?d|ing|en)? (?:\w+ ){0,2}patients? (?:\w+ ){0,2}(?:in|within) (?:the |this )?(?:us|united states|america|country|states)\b|\b(?:hands[- ]on|bedside|ward|clinic) (?:time|work|weeks?|months?)\b[^.;]{0,30}\b(?:us|united states|america|this country|states)\b/;
const notAtWork =
  /\b(?:letters?|recommend\w*|referees?|references?|writers?|under whom|supervis\w+|originate|sponsor\w*|visas?|salary|our residents?|fellows?)\b/;
const experience =
  /\b(?:(?:clinical|hands[- ]?on|patient[- ]care|patient|medical|bedside|inpatient|health ?care|hospital|direct|practical|work|prior|previous|earlier|relevant|recent|graduate|medicine)[- ](?:\w+[- ]){0,3}?(?:experiences?|exposure|training|work|contact|rotations?|electives?|clerkships?|externships?)|experiences? (?:\w+ ){0,4}?(?:clinical|hands[- ]on|patients?|in|within|with)|hands[- ]?on|externships?|clerkships?|(?:clinical|hospital|medical) (?:rotations?|electives?|observerships?)|observerships?|(?:us|american) experience|trained clinically|patient care|clinical (?:settings?|time|weeks|months|work|practice|duties)|exposure to|(?:worked|working|trained) (?:\w+ ){0,3}?(?:clinically|with patients|in (?:a |an )?(?:clinic|hospital))|contact with patients|rotations?|rotated)\b/g;

/** Without one of these no place in the country is named. */
const anyPlace = /\bus|united states|america|stateside|country|states/;

/** "Have worked in the US", "a stay in an American hospital". */
const workedHere =
  /\b(?:worked|working|served?|been at work)(?: clinically| as a (?:doctor|physician)| with patients)? in (?:the )?(?:us|united states|america|this country)(?=[.,;)]|$| (?:before|yet|already|so far|are|is|will|can|at all|or|for (?:at least )?(?:\w+ ){1,2}(?:weeks?|months?|years?)))|\b(?:worked|working|work|experience|time) (?:\w+ ){0,2}(?:in|within) the (?:health ?care|hospital|medical) (?:system|sector) (?:of|in) (?:the )?(?:us|united states)|\b(?:stays?|stints?) (?:in|at) (?:an? )?(?:us|american)\b/;

/** True where a text, by `plainCountry`, speaks of clinical experience in the US. */
export function isUsExperience(text: string): boolean {
  if (!anyPlace.test(text)) return false;
  if (workedHere.test(text) || named.test(text) || (atWork.test(text) && !notAtWork.test(text))) return true;
  const places = [...text.matchAll(place)]
    .map(({ index }) => index)
    .filter(
      (index) =>
        !/^(?:us|american|united states)[- ](?:and \w+ )?(?:medical )?(?:schools?|graduates?|citizens?|seniors?|students?|physicians?|board|licen|military|armed|visa|department|mds?\b|grads?)/.test(
          text.slice(index, index + 34),
        ),
    );
  if (places.length === 0) return false;
  return [...text.matchAll(experience)].some(({ index, 0: match }) =>
    places.some(
      (where) =>
        Math.abs(index - where) < 90 ||
        (index < where && where - index < 130) ||
        (index < where && where - index < 200 && /^rotations?/.test(match)),
    ),
  );
}

const letters =
  /\b(?:letters?|recommendations|lors?|references)\b[^,;.]{0,90}\b(?:from|by|of|based|written|who|attest\w*|supervis\w*|physicians?|commenting|describing|stem)\b[^.;]{0,80}(?:clinical|experience|hands|rotation|observ|extern|work|practi[cs])/;
const letterFree = /\b(?:experience|training|exposure)\b[^.;]{0,60}\bletters?\b/;

const writers =
  /\b(?:writers?|referees?|references?|recommenders?|signatures?)\b[^;]{0,60}\b(?:physicians?|from|who|by|one)\b/;

/** Letters from clinical work are letters; what residents get and where patients come from is no requirement either. */
export function isOtherMatter(text: string): boolean {
  if (letters.test(text) && !letterFree.test(text)) return true;
  if (writers.test(text) || tellsOfPast(text)) return true;
  return /\b(?:(?:our )?(?:residents?|interns?|house ?staff) (?:gain|gets?|receives?|have|has|will|learn)|our (?:program|curriculum|training) (?:offers?|provides?|gives?)|patients? from|fellowship|faculty (?:have|has)|typically|typical (?:\w+ ){0,3}(?:applicants?|candidates?|residents?|interns?)|most success\w*|on average|did best|(?:done|fared|fare|do|does) (?:best|well)(?= (?:here|with us|in)|[.,;]|$)|most of (?:our|the|those)|clinical skills exam|(?:our|of|for) (?:all )?(?:physician assistants?|nurses?|nurse practitioners?|scribes|technicians|volunteers|faculty (?:applicants|candidates)))\b/.test(
    text,
  );
}

/** "…or clinical experience elsewhere": what may be had abroad is no US experience. */
export const countsAbroad = (text: string): boolean =>
  /\bor (?:else )?(?:\w+ ){0,4}(?:elsewhere|abroad|in (?:another|other|any|their|your) (?:\w+ )?countr|home country)/.test(
    text,
  );

const observer =
  /\b(?:observerships?|(?:to have|having|have only|only|merely|just) observed|observer(?:s| experiences?)?|shadowing|observing|observation(?:s|al)?|watching (?:others|from|doctors|physicians|alone|is|will|does)|just watching|looking on|looking over (?:a|somebody|someone))\b/;
const denyBefore =
  /\b(?:not|no|never|excluding|excludes?|except(?:ing)?|other than|rather than|instead of|beyond|more than|neither|nor|without|cannot|as opposed to|unlike|apart from|rejects?|ignores?|disregards?|discounts?|as distinct from|set aside|less than)\b[^.;]{0,90}$|n't\b[^.;]{0,90}$/;
const denyAfter =
  /n't\b|\b(?:not|never|cannot|no|neither|nor|insufficient|inadequate|excluded|fails?|fall(?:s)? short|falls? outside|out of account|leave (?:it|them)? ?out|left out|ignored?|disregard(?:ed)?|rejected?|discount(?:ed)?|do not|too little|worth(?:less)?|less than|do(?:es)? nothing)\b/;
const allowAfter =
  /\b(?:count|counts|counted|qualif(?:y|ies)|accepted|acceptable|suffic(?:e|es|ient)|included|fulfil\w*|fine|recogni[sz]ed|meets?|satisf(?:y|ies)|considered|enough|also|valid|creditable|credited|toward(?:s)?|as good as|equal(?:s|ly)?|treated alike|will pass|passes for|welcome|will do|may be used|good enough|into account|ok(?:ay)?|all right|alright|allowed|permitted|(?:is|are) (?:also )?(?:possible|ok))\b/;
const allowBefore =
  /\b(?:includ(?:e|es|ed|ing)|such as|e\.g\.?|like|either|whether|or|also|even|through|counts?|accept(?:s|ed)?|consist of|form of|as|(?:may|can) (?:also )?be(?: spent)?)\b[^.;]{0,30}$/;
const noDenial =
  /\b(?:not|no) (?:less|fewer) than\b|(?:\bnot|n't) (?:only|just|merely|limited to|required|necessary|mandatory|picky|particular|fussy|strict|matter|distinguish)\b|\bno (?:difference|distinction|matter)\b/g;

/** Whether observerships count as experience, where a text (by `plainCountry`) says so. */
export function observershipCounts(text: string): boolean | undefined {
  const at = text.search(observer);
  if (at < 0) return undefined;
  const before = text.slice(Math.max(0, at - 110, text.lastIndexOf(";", at) + 1), at).replace(noDenial, "");
  const [after = ""] = text
    .slice(at, at + 110)
    .replace(noDenial, "")
    .split(/;|,? (?:whereas|while) |,? but (?!we |they |these |those |it |not |cannot )/);
  if (denyBefore.test(before) || denyAfter.test(after)) return false;
  return allowAfter.test(after) || allowBefore.test(before) || /^\w+(?:,? or| and)\b/.test(after) ? true : undefined;
}

/** True where a text names observerships. */
export const namesObservership = (text: string): boolean => observer.test(text);

const recency =
  /\b(?:within|in|during|over) (?:the )?(?:last|past|previous|preceding|prior|most recent)?\s*$|\b(?:last|past|previous|preceding)\s*$/;

/** Months of experience asked for; "3-6 months" is three, "within the last two years" none. */
export function monthsIn(text: string): number | undefined {
  const lengths = readDurations(text).filter(({ unit, start, end }) => {
    if (unit === "day" || unit === "hour") return false;
    if (recency.test(text.slice(Math.max(0, start - 28), start))) return false;
    return !/^\s*(?:before|prior to|ago|after|from|since|(?:past|beyond) (?:your |their |the )?(?:graduat|medical|school|degree)|out of|of (?:graduation|applying|application))/.test(
      text.slice(end, end + 30),
    );
  });
  const where = text.search(experience);
  const nearest = lengths.toSorted((a, b) => Math.abs(a.start - where) - Math.abs(b.start - where))[0];
  return nearest === undefined || nearest.months > 60 ? undefined : Math.round(nearest.months * 100) / 100;
}
