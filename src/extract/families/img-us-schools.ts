import { groupsIn } from "../language/audience.js";
import { denials } from "../language/negation.js";
import type { PageContext, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { isForStudents, isQuestion, namesImg, schoolsAbroad, usSchools } from "./img-wording.js";

/** Only graduates of US (and Canadian) schools. */
export const usSchoolsOnly: Rule = {
  name: "img-policy/us-schools-only",
  examples: [
    {
      text: "Only graduates of LCME-accredited medical schools may apply.",
      gives: { "img.policy": "does_not_accept" },
    },
    {
      text: "Be a graduate of an LCME-accredited medical school",
      lead: "Applicants must:",
      gives: { "img.policy": "does_not_accept" },
    },
    {
      text: "Applicants must have graduated from an LCME-accredited school or hold ECFMG certification.",
      gives: { "img.ecfmg": { stance: "required" } },
    },
  ],
  read(statement, context) {
    const { folded } = statement;
    if (isQuestion(folded) || isForStudents(statement) || statement.block.kind === "heading") return [];
    if (othersTurnedAway(statement)) return [usOnly];
    if (onlyGraduatesOf.test(folded) && !opensToOthers(context)) return [usOnly];
    if (!usSchools.test(folded)) return [];
    if (othersRefused.test(folded.replace(/\bu\.s\.(?:a\.)?/g, "us")) && !opensToOthers(context)) return [usOnly];
    if (namesImg(folded)) return [];
    if (!isExclusive(statement) || opensToOthers(context) || leavesOpen(folded)) return [];
    return [usOnly];
  },
};

const ofOtherSchools =
  /\b(?:graduates?|applicants?|applications?|candidates?|those|anyone)\b[^.;]{0,30}\b(?:from|of|at) (?:any |all )?other (?:medical )?(?:schools?|colleges?)\b/;
const turnedAway =
  /\b(?:not|cannot|unable|never|no (?:place|room|positions?))\b[^.;]{0,50}\b(?:consider|accept|take|review|interview|rank|admit|for|eligible)/;

/** "We do not consider graduates of other schools", after a sentence on US schools. */
function othersTurnedAway({ folded, previous, context }: Statement): boolean {
  if (!ofOtherSchools.test(folded) || !turnedAway.test(folded) || namesImg(folded)) return false;
  const around = `${previous?.folded ?? ""} ${context.lead} ${context.headings.at(-1) ?? ""}`;
  return usSchools.test(around) && !namesImg(around);
}

const usOnly: Understood = { key: "img.policy", value: "does_not_accept", confidence: 0.85, audience: "all" };

const schooled = String.raw`(?:be )?(?:attend\w*|graduat\w*|stud(?:y|ied)|from|com(?:e|ing)|go|gone|earn\w*|enrolled|complet\w*)\b(?![^.;]*\b(?:years?|before|since|within|more than)\b)`;
const notFrom = `(?:who|that) (?:(?:did|do|does|has|have|had|is|are|will) ?(?:not|n't)) ${schooled}`;
const refuses = String.raw`\b(?:not|n't|cannot|unable to|never|no|nobody|none)\b[^.;]{0,40}\b(?:consider|accept|take|review|interview|rank|applica|eligible)\w*\b`;
/** "We cannot consider anyone who did not attend a US school", "nobody is taken unless they come from an LCME school". */
const othersRefused = new RegExp(
  [
    String.raw`${refuses}[^.;]{0,60}\b(?:${notFrom}|unless (?:you|they|he or she|the applicant)(?: have| has| are| is)? ${schooled})`,
    String.raw`\b${notFrom}[^.;]{0,90}\b(?:are|is|will|can) ?(?:not|n't)\b[^.;]{0,12}\b(?:consider|accept|take|review|interview|rank|eligible)`,
  ].join("|"),
);

/** "…or else an allopathic student": an alternative that says nothing of the country leaves the door open. */
const leavesOpen = (folded: string): boolean =>
  folded
    .split(/\bor\b/)
    .slice(1)
    .some((part) => !usSchools.test(part) && /\b(?:allopathic|medical) students?\b/.test(part));

const onlyGraduatesOf =
  /\bonly\b[^.;]{0,60}\bgraduates? (?:of|from)(?: (?:the|these|those|the following)(?: \w+){0,3})?:$/;

const onlyUs =
  /\b(?:only|solely|exclusively|alone|limited to|restricted to|(?:restricts?|limits?|confines?) (?:[\w-]+ ){0,4}to|reserved for|confined to|nothing but|none but|nobody but|no one but|must|required?|shall|ha(?:ve|s) to|needs? to|a condition (?:for|of)|a prerequisite)\b/;

function isExclusive({ folded, context }: Statement): boolean {
  if (
    /\b(?:prefer|encourag|ideal|accredit(?:ed|ation) (?:by|of) (?:the )?(?:acgme|program)|letter|transcript|usmle|comlex|dean|should submit|may submit|priority|most)\b/.test(
      folded,
    )
  )
    return false;
  if (!/\b(?:graduat|grads?\b|student|senior|school|college|applicant|candidate|degree|attend|enrol)/.test(folded))
    return false;
  if (onlyUs.test(folded) && !/\bif\b/.test(folded)) return true;
  const lead = context.lead === "" ? (context.headings.at(-1) ?? "") : context.lead;
  return (
    /\b(?:only|must|require|eligib|criteria|qualif|minimum|limited)/.test(lead) &&
    !/\b(?:may|will|can) (?:also )?\b/.test(folded) &&
    !/\b(?:u\.?s\.?|american|osteopathic|allopathic|do|md) (?:\w+ ){0,2}(?:graduates?|applicants?|seniors?|students?)/.test(
      lead,
    )
  );
}

const openPages = new WeakMap<object, boolean>();

/** True where the page anywhere speaks of ECFMG, of graduates of foreign schools, or of other doors. */
function opensToOthers({ page }: PageContext): boolean {
  const known = openPages.get(page);
  if (known !== undefined) return known;
  const opens = page.blocks.some(({ place, text, kind }) => {
    // A heading or a question opens nothing yet.
    if (place !== "content" || kind === "heading" || kind === "term" || (text.length < 60 && /\?/.test(text)))
      return false;
    const folded = text.toLowerCase();
    return (
      /\becfmg\b|\bfifth pathway\b/.test(folded) ||
      ((schoolsAbroad.test(folded) || groupsIn(folded).has("img")) && denials(folded).length === 0)
    );
  });
  openPages.set(page, opens);
  return opens;
}
