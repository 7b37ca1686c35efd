import { LiteralFilter } from "./literal-filter.js";
import type { Span } from "./sentences.js";

export interface Clause extends Span {
  /** The word that joins the clause to the one before it ("but", "although", "unless" …); empty for the first. */
  readonly connector: string;
}

/**
 * Where a clause ends and the next begins. A bare "and" or a comma joins words far more often than clauses, so they
 * count only when a new subject or verb follows.
 */
const joints = [
  // "We sponsor J-1 visas; H-1B visas are not sponsored." "Step 1 (no minimum)"
  String.raw`;|[()]|\s-\s|\s-(?=\s)|:(?=\s)`,
  // "not required but preferred", "no cutoff, although most have 220"
  String.raw`,?\s(?:but|however(?!,)|although|though|whereas|while|(?<!\bnot )yet(?! to\b)|(?<!\b(?:may|might|can|could|will|would|do|does),? )(?:nevertheless|nonetheless)|still,|even though|even if|unless|except(?:ing)?(?: for| if| that| when| in)?|provided(?= that\b| you\b| they\b| the\b| we\b| it\b| an? | applicants\b| candidates\b| all\b)|as long as|so long as|apart from|other than|instead of|rather than|because|since(?= we| our| the (?:program|hospital|university|institution|department|health system|system|board|gme|law)| applicants| it| no\b)|so that|which|who|whose)\b`,
  // "J-1 visas are accepted and H-1B visas are not", "we accept J-1 and do not sponsor H-1B"
  String.raw`,?\s(?:and|or|nor|so|then)\s(?=(?:we|our|it|they|he|she|you|the program|this program|applicants?|candidates?|applications?|there|is|are|was|were|will|would|do|does|did|can|cannot|can't|may|must|should|has|have|had|not|no|none|nothing|nobody|cannot|don't|doesn't|isn't|aren't|won't|unfortunately|only|never|neither|(?:j-?1|h-?1-?b?|o-?1|visas?|step \d(?: ck)?|observerships?|observers)(?: visas?)? (?:is|are|will|can|may|must|should|cannot|not|only))\b)`,
  // "H-1B visas are considered case by case, we do sponsor J-1"
  String.raw`,\s(?=(?:we\b|our program|the program|it's\b|it (?:is|has|must|will|can|may|should|does|needs)\b|there (?:is|are)\b|applicants must\b|they\b|no |not |none\b|never\b|unfortunately\b|only\b|(?:j-?1|h-?1-?b?) |(?:usmle )?steps? \d(?: ck)? (?:must|has to|have to|needs?|is|are|should|may|can|cannot|will)\b))`,
];
const joint = new RegExp(joints.join("|"), "g");
const jointFilter = new LiteralFilter([[joint]]);
/** "Step 1 and Step 2 must be passed": the second noun begins no clause where the first has no verb of its own. */
const sharedVerb =
  /^(?:(?:j-?1|h-?1-?b?|o-?1)\b|visas?\b|step \d|observerships?\b|observers\b|applicants?\b|candidates?\b|applications?\b)/;
/** "More than two attempts at Step 1 or Step 2 CK will not be considered": the two Steps stand side by side. */
const besideStep = /\b(?:at|on|in|of|for|either|both|passed|failed|taken?)(?: the)?(?: usmle)? steps? \d$/;
const verb =
  /\b(?:is|are|was|were|be|been|will|would|can|could|cannot|may|must|shall|should|do|does|did|has|have|had|offers?|accepts?|sponsors?|requires?|needs?|prefers?|considers?|takes?|supports?|provides?|welcomes?|holds?|uses?|asks?|looks?|rank|interview|yes)\b|\w(?:'s|n't)\b/;

/**
 * Splits a sentence (folded by `foldForMatching`) into clauses, so that a negation or a preference reaches no further
 * than its own clause. The clauses cover the sentence but for the joints between them.
 *
 * @example splitClauses("j-1 visas are sponsored, but h-1b visas are not") // two clauses, the second with connector "but"
 */
export function splitClauses(sentence: string): Clause[] {
  if (jointFilter.candidates(sentence) === 0 && sentence.trim() !== "")
    return [{ start: 0, end: sentence.length, connector: "" }];
  const clauses: Clause[] = [];
  let start = 0;
  let connector = "";
  joint.lastIndex = 0;
  for (let match = joint.exec(sentence); match; match = joint.exec(sentence)) {
    const before = sentence.slice(start, match.index);
    const isJoined =
      /^,?\s(?:and|or)\s$/.test(match[0]) &&
      sharedVerb.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 16));
    if (isJoined && (!verb.test(before.slice(before.lastIndexOf(",") + 1)) || besideStep.test(before))) continue;
    if (before.trim() !== "") clauses.push({ start, end: match.index, connector });
    start = match.index + match[0].length;
    connector = match[0].replace(/[,\s]+/g, " ").trim();
  }
  if (sentence.slice(start).trim() !== "") clauses.push({ start, end: sentence.length, connector });
  return clauses;
}

/** The clause that holds the offset, or the last one that begins before it; undefined for an empty sentence. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  return clauses.findLast((clause) => clause.start <= offset) ?? clauses[0];
}
