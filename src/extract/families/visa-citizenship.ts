import type { Page } from "../../page/page.js";
import { foldForMatching } from "../language/fold.js";
import { denials } from "../language/negation.js";
import { stanceOf } from "../language/stance.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { isHeaderCell, isListed } from "./listed.js";
import { isAboutOthers } from "./visa-reading.js";
import { anyVisaMention, firmDenials, h1bMention, j1Mention } from "./visa-wording.js";

const citizen =
  /\b(?:u\.?\s?s\.?a?|united states|american) (?:citizens?(?:hip)?|nationals?)\b|\bcitizens?(?:hip)? (?:of|in) (?:the )?(?:u\.?s|united states|america)|\b(?:a )?citizens?(?:hip)? (?:or|and|,|of)\b|\bcitizenship\b|\b(?:must|have to|need to) (?:\w+ ){0,2}be (?:\w+ )?citizens?\b|\bresidents be citizens\b|\bgreen[- ]card\b|\b(?:legal |lawful )?permanent residen(?:ts?|cy|ce)\b/;
const permission =
  /\b(?:(?:legally |already |currently |permanently )*(?:authori[sz]ed|permitted|allowed|entitled) to work|(?:work|employment) authori[sz]ation|authori[sz]ation to work|right to work|permission to work|legally able to work|able to work (?:[\w.]+ ){0,6}without (?:\w+ ){0,2}(?:sponsorship|visa|restriction|help|support|assistance)|eligible to work|employment eligibility|(?:can|may|able to) (?:already |legally |lawfully )+work|(?:work|working) permits?|permits? to work|leave to work|(?:can|may) work (?:\w+ ){0,2}(?:in (?:the|this)|here)|(?:the )?law (?:already )?(?:lets|allows|permits) (?:\w+ )?(?:to )?work)\b/;

const firm =
  /\b(?:must|only|required?|requires|have to|has to|need(?:s)? to|shall|limited to|restricted to|confined to|open to|exclusively|solely|no one but|none but|nobody but|condition (?:of|for)|employ only|(?:citizenship|cards?|residenc\w+|authori[sz]ation|permission|permits?)\b[^;.]{0,40}\b(?:needed|necessary|mandatory|a must)|nobody else|no one else|no others?\b|can only|citizens only|(?:residents|holders) only|appoint only|hire only|(?:depends|hinges|rests|conditional|contingent) (?:up)?on)\b|\bcitizenship(?: status)?:(?! (?:please|see|fill|enter|give|state|indicate|tell|this|where|as )\b)/;
const other =
  /\b(?:not (?:a |an )?(?:u\.?s\.? )?(?:citizens?|permanent|nationals?)|non-?\s?(?:u\.?s\.? )?citizens?(?! nationals?)|nor (?:a )?permanent|neither (?:an? )?(?:u\.?s\.? )?(?:citizens?|permanent|nationals?)|if you are|whether|proof|papers showing|copy|(?:state|indicate|list|give|specify|note|report|disclose|mention) (?:\w+ ){0,3}citizenship|or (?:an? )?(?:appropriate|valid (?!work)|proper|other(?! (?:\w+ )?(?:authori|permission|permit|right|employment|work))|eligible)|regardless|status\b(?=\)))/;
/** "Those who are neither citizens nor permanent residents cannot be considered." */
const othersRefused =
  /\b(?:no one|nobody|none)\b[^.;]{0,20}\b(?:is|are)(?: not|n't| neither)\b[^.;]{0,30}\b(?:citizens?|permanent residents?)\b|\b(?:neither|not|nor|non-?)\b[^.;]{0,40}\b(?:citizens?|permanent residents?)\b[^.;]{0,70}\b(?:cannot|can not|will not|are not|is not|ineligible)\b[^.;]{0,20}\b(?:considered|accepted|eligible|apply|reviewed|hired|appointed|interviewed|employed)\b|\b(?:hire|appoint|employ|take|accept|consider)\w* (?:nobody|no one|none)\b[^.;]{0,30}\b(?:not|neither)\b[^.;]{0,20}\b(?:citizen|permanent)|\b(?:consider|accept|take|interview|employ)\w*\b[^.;]{0,60}\bwho are (?:already )?(?:u\.?s\.? )?(?:citizens|permanent)/;

/** "No visas are sponsored, but all who may work here already are considered." */
const noVisas = /\b(?:no|not|cannot|unable|without)\b[^.;]{0,40}\b(?:visas?|sponsor(?:ship)?)\b/;

/** What the list around the sentence offers beside citizenship. */
function offersVisa({ folded, clauses, context, block }: Statement): boolean {
  const rest = folded.replace(
    /\b(?:no|without|not|any) (?:\w+ ){0,3}(?:visas?|sponsorship)(?: sponsorship)?\b|\bvisas? (?:\w+ ){0,2}(?:not|no)\b/g,
    "",
  );
  if (j1Mention.test(rest) || h1bMention.test(rest)) {
    // "…; neither J-1 nor H-1B visas are offered"
    return clauses.some(({ start, end, connector }) => {
      const text = folded.slice(start, end);
      return (j1Mention.test(text) || h1bMention.test(text)) && connector !== "nor" && firmDenials(text).length === 0;
    });
  }
  return (
    anyVisaMention.test(rest) && denials(rest).length === 0 && block.kind !== "heading" && !/\bvisa/.test(context.lead)
  );
}

/** Only citizens, permanent residents or people who may work already. */
export const citizenship: Rule = {
  name: "visa/citizenship",
  examples: [
    { text: "Applicants must be U.S. citizens or permanent residents.", gives: { "visa.citizenshipRequired": true } },
    {
      text: "Be a citizen of the United States",
      lead: "Applicants must:",
      gives: { "visa.citizenshipRequired": true },
    },
    {
      text: "Positions are open only to those already authorized to work in the United States.",
      gives: { "visa.citizenshipRequired": true },
    },
    { text: "U.S. citizens and permanent residents are preferred.", gives: {} },
    {
      text: "Applicants must be U.S. citizens, permanent residents or holders of a J-1 visa.",
      gives: { "visa.j1": "sponsored" },
    },
    { text: "Non-U.S. citizens must show proof of visa status.", gives: {} },
  ],
  read(statement, { page }) {
    const { folded, clauses, context, groups } = statement;
    if (!status.test(folded) || /\?["')]*$/.test(folded) || offersVisa(statement) || isHeaderCell(statement, page))
      return [];
    if (tells.test(folded)) return [];
    if (groups.has("visiting_student") || (groups.has("fellow") && !/\bresiden(?:cy|t applicants)/.test(folded)))
      return [];
    const unstopped = folded.replace(/\bu\.s\.(?:a\.)?/g, "us");
    if (unlessAllowed.test(unstopped) || (takenIf.test(unstopped) && isTaken(statement)))
      return takesVisas(page) ? [] : [required];
    if (/\bif you (?:are|hold) (?:no|not)\b[^:;]{0,40}\bcitizen[^:;]{0,20}[:,] you must\b/.test(folded))
      return takesVisas(page) ? [] : [required];
    const named = clauses
      .map(({ start, end }) => folded.slice(start, end))
      .find((text) => citizen.test(text) || permission.test(text));
    if (named === undefined || isAboutOthers(named) || takesVisas(page)) return [];
    if (othersRefused.test(folded) || (permission.test(folded) && noVisas.test(folded))) return [required];
    if (other.test(folded) || clauses.some(({ start, end }) => isWaived(folded.slice(start, end)))) return [];
    const plain = named
      .replace(/\bwithout (?:\w+ ){0,4}(?:sponsorship|visas?)\b/g, "")
      .replace(/,? (?:as|because|since|for) (?:the|we|our|this|it)\b.*$/, "");
    const stance = stanceOf(plain);
    if (
      stance === "preferred" ||
      stance === "not_required" ||
      (denials(plain).length > 0 && !/\bcannot (?:accept|consider)|\bno (?:one|visa)|\bonly\b/.test(named))
    )
      return [];
    const isFirm =
      firm.test(folded) ||
      (context.stance === "required" &&
        (isDescribed.test(named) || !/\b(?:may|can|will|is|are|welcome)\b/.test(named)) &&
        (isListed(statement) || imperative.test(folded)));
    return isFirm ? [required] : [];
  },
};

/** "Half of those who matched held a green card" */
const tells =
  /^(?!.*\b(?:must|only|required)\b)(?:about |nearly |almost |over )?(?:half|most|some|many|several|a few|few|\d+|two|three|a (?:third|quarter|number|handful)|the majority)\b[^.;]{0,60}\b(?:had|held|were|was|came|hold)\b/;

/** "…, yet is not needed" */
const isWaived = (clause: string): boolean =>
  clause.length < 40 && stanceOf(clause) === "not_required" && !anyVisaMention.test(clause);

/** Every wording for citizens and those who may work has one of these in it. */
const status = /citizen|national|green|permanent|authori|work|employ/;

const statusWords =
  "(?:citizen|green[- ]card|permanent residen|authori[sz]ed to work|permitted to work|allowed to work|work in (?:this country|the u)|work permit|work authori[sz]ation)";
/** "Unless you can already work in this country, we cannot hire you", and the other way round. */
const unlessAllowed = new RegExp(
  String.raw`\bunless (?:you|they|he|she|the (?:applicant|candidate))\b[^;.]{0,60}\b${statusWords}[^;.]{0,110}\b(?:cannot|can't|can not|not|won't|unable)\b[^;.]{0,24}\b(?:hire|employ|appoint|consider|take|accept|rank|interview|invite|apply)|\b(?:cannot|can't|not|won't|unable)\b[^;.]{0,24}\b(?:hire|employ|appoint|consider|take|accept|rank|interview)\w*\b[^;.]{0,40}\bunless\b[^;.]{0,40}\b${statusWords}`,
);
/** "Yes, if you are a citizen", "you hold US citizenship" under "We can consider you if". */
const takenIf = new RegExp(
  String.raw`\b(?:if|provided(?: that)?|as long as|so long as|on condition that) (?:you|they|he or she|the applicant) (?:already |currently |legally )*(?:are|is|hold|holds|have|has)\b[^;.]{0,30}\b${statusWords}|^(?:you|they) (?:are|hold|have) (?:a |an )?(?:u\.?s\.? )?${statusWords}`,
);

/** What stands before the condition, or the lead, takes an applicant. */
function isTaken({ folded, context }: Statement): boolean {
  const before = folded.slice(0, folded.search(/\b(?:if|provided|as long|so long|on condition)\b/) + 1);
  if (
    /^(?:a\. |answer: )?(?:yes|of course|certainly|only)\b|\b(?:consider|accept|take|taken|hire|appoint|employ|welcome|eligible|may apply|can apply)/.test(
      before,
    )
  )
    return denials(before).length === 0;
  const lead = context.lead === "" ? (context.headings.at(-1) ?? "") : context.lead;
  return /\b(?:consider|accept|take|hire|appoint|employ|eligible|apply)\b[^;.]{0,20}\b(?:if|provided)[:\s]*$/.test(
    lead,
  );
}

/** "Yes." to "Must I be a citizen?", "Required" beside "U.S. citizenship". */
export const citizenshipAnswered: Rule = {
  name: "visa/citizenship-answer",
  examples: [
    {
      text: "Yes.",
      question: "Must I be a US citizen or permanent resident?",
      gives: { "visa.citizenshipRequired": true },
    },
    { text: "Yes.", question: "Do you sponsor visas for those who are not citizens?", gives: {} },
    { text: "No.", question: "Is citizenship required?", gives: {} },
  ],
  read({ folded, context, previous }, { page }) {
    const { lead } = context;
    if (previous !== undefined || (!citizen.test(lead) && !permission.test(lead)) || takesVisas(page)) return [];
    if (/\bnot\b|\bnon-|\bvisa|\bsponsor|\bproof|\bcopy|\bprefer/.test(lead) || /\?$/.test(folded)) return [];
    const isAsked = /\?/.test(lead) && /\b(?:must|required?|requirement|need|have to|only)\b/.test(lead);
    const isYes = /^(?:yes|indeed|of course|it is|they must|you must|we do)\b(?! not|n't)/.test(folded);
    const isFirm = lead.length < 60 && /^(?:required|mandatory|must|a must|needed|necessary)\b/.test(folded);
    return (isAsked && isYes) || (!/\?/.test(lead) && isFirm) ? [required] : [];
  },
};

/** "The applicant is a citizen …" as one of the criteria. */
const isDescribed =
  /^(?:the |each |every |an? )?(?:applicant|candidate|resident|person)s? (?:is|are|holds?|has|have)\b/;
const imperative = /^(?:be|is|are|hold|have|possess)\b/;

const required: Understood = { key: "visa.citizenshipRequired", value: true };

const knownPages = new WeakMap<Page, boolean>();

/** True where the page anywhere grants a visa: then citizenship is one of several ways. */
function takesVisas(page: Page): boolean {
  const known = knownPages.get(page);
  if (known !== undefined) return known;
  const takes = page.blocks.some(({ place, text, headings }) => {
    const folded = foldForMatching(text);
    if (place !== "content" || !(j1Mention.test(folded) || h1bMention.test(folded)) || /\?\s*$/.test(folded))
      return false;
    return denials(folded).length === 0 && !/\b(?:fellowship|observer)/.test(foldForMatching(headings.join(" ")));
  });
  knownPages.set(page, takes);
  return takes;
}
