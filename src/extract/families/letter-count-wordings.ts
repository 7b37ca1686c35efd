import { numberOf, numberPattern, ordinalOf } from "../language/numbers.js";
import { letterMentions } from "./letter-words.js";

/** "… but we will read a file with three": fewer than the number wished for will do. */
export const contentWith = new RegExp(
  String.raw`\bbut (?:we |our committee |the program )?(?:will |would |do |also |still |can ){0,3}(?:read|accept|review|consider|take|process|look at) (?:an? |any |your |the )?(?:files?|applications?|ones?)?(?: (?:with|that has|that have|holding|of|on the strength of))? ?(?:only |just )?(${numberPattern})\b`,
);
/** "Three or, if you prefer, four letters": the lower number. */
export const orIfYouLike = new RegExp(
  String.raw`\b(${numberPattern}),? or,? (?:if|at|should)\b[^,;.]{0,30},? (?:${numberPattern}) (?:[a-z]+ )?(?:letters|lors|recommendations|references)`,
);
/** "… but three will be accepted", "three suffice": the lower number is the minimum. */
export const sufficing = new RegExp(
  String.raw`\b(?<!more than |up to )(${numberPattern})(?: letters)? (?:(?:will be|are|is|would be) (?:accepted|enough|sufficient|fine|acceptable)|suffices?\b|will (?:do|suffice)\b)(?! by)`,
);
/** "… and three of them we insist upon". "A minimum of three and a maximum of four letters." */
const insisted = new RegExp(
  String.raw`\b(${numberPattern}) (?:of (?:them|these|which|those) )?(?:we|that we|are what we) (?:insist (?:up)?on|require|need|must have|ask for)\b`,
);
/** "Letters are read closely: send four." "One must be a SLOE; the total is three." "… but three are required." */
export const elided = new RegExp(
  String.raw`\b(?:send|submit|need|require|ask for|want|expect|provide|total(?: number)? (?:is|of))\s(?:us\s)?(?:at least\s)?(${numberPattern})(?=\s*(?:[.;,)]|$|in all|in total|altogether))|(?:;|\bbut|\band)\s(?:at least\s)?(${numberPattern})(?: of (?:them|these))? (?:are|is) (?:required|needed|necessary|mandatory|expected|asked for)`,
);
const writers =
  "faculty|physicians?|people|persons|attendings?|supervisors?|referees?|doctors?|clinicians?|members|individuals|writers|references|teachers|professors|recommenders";
/** "Letters by three physicians who know you." "Recommendations from two faculty members." */
const recommending = new RegExp(
  String.raw`\b(?:letters?(?: of (?:recommendation|reference|support))?|recommendations|references) (?:by|from) (?:at least )?(${numberPattern})(?: \(\d\))? (?:[a-z]+ ){0,3}(?:${writers})\b`,
);
/** "Three of your teachers must write a letter." */
const writing = new RegExp(
  String.raw`\b(${numberPattern}) (?:of your )?(?:[a-z]+ ){0,2}(?:${writers}) (?:must|should|have to|are to|need to|to) (?:each )?(?:write|provide|submit|send|upload)\b[^.;]{0,24}\b(?:letters?|recommendations?)\b`,
);

/** "Three people must write on your behalf." "Have two recommenders send their letters." */
export const writingForYou = new RegExp(
  String.raw`\b(${numberPattern}) (?:of your )?(?:[a-z]+ ){0,2}(?:${writers}|teachers|recommenders|referees) (?:must|should|have to|are to|need to|to|who(?: will| can)?) (?:each )?(?:write|vouch) (?:for you|on your behalf|in your support|about you)\b`,
);
/** "A trio of letters." "A total of three LoRs." */
const setOf = new RegExp(
  String.raw`\b(?:an? (trio|pair|couple)|a total of (${numberPattern})) (?:of )?(?:[a-z]+ )?(?:letters|lors|recommendations|references)\b`,
);
const sendingLetters = new RegExp(
  String.raw`\bhave (?:at least )?(${numberPattern}) (?:[a-z]+ ){0,2}(?:${writers}|teachers|recommenders|referees) (?:each )?(?:send|write|upload|submit)\b[^.;]{0,24}\b(?:letters?|recommendations?)\b`,
);

/** "Anything below three leaves the file incomplete", "not under three". */
export const leastOf = new RegExp(
  String.raw`\b(?:anything (?:below|under|short of|less than)|(?:fewer|less) than|not (?:under|below)|nothing (?:below|under|short of)|(?:a )?minimum(?: of|:| is| number(?: of letters)? is)?|number(?: of letters)? (?:is|should be|must be|has to be)|min\.|at least|no fewer than|at the least|at a minimum)\s(${numberPattern})(?: \(\d\))?(?=\s*(?:[.;,()]|$|leaves?|makes?|will|and (?:a max|no more|not more|at most|up to)|people|writers?|referees?))`,
);
/** "Three letters (four if you are an IMG)": the rule for them. */
export const forImgs = new RegExp(
  String.raw`[(,] ?(${numberPattern})(?: letters)? (?:for|if (?:you are |you're )?|in the case of )(?: ?an? )? ?(?:imgs?|fmgs?|international|foreign|graduates of (?:foreign|international))\b`,
);

/** "Two of the letters must be by internists, the third may be from any field." */
const partAndLast =
  /\b(two|three|[23])\b[^.]{3,120}?\b(?:and|but|;|,|while) (?:the|your) (third|fourth|3rd|4th) (?:one |letter )?(?:may|can|is|could|should|must|from|by|comes?)\b/;
const partAndRest =
  /\b(one|two|three|[1-3])\b(?! of (?:the|your) (?:two|three|four|five))[^.]{3,120}?\bthe (?:other|remaining) (one|two|three|[1-3])\b(?! (?:years?|months?|weeks?|blocks?|rotations?))/;
/** "One letter by an internist, the other two by whom you like": the letters in all. */
export function sumIn(folded: string): number | undefined {
  const match = partAndRest.exec(folded);
  const part = numberOf(match?.[1] ?? "");
  const rest = numberOf(match?.[2] ?? "");
  if (part !== undefined && rest !== undefined) return part + rest;
  const last = partAndLast.exec(folded);
  const before = numberOf(last?.[1] ?? "");
  if (before !== undefined && ordinalOf(last?.[2] ?? "") === before + 1) return before + 1;
  const more = oneAndMore.exec(folded);
  const others = numberOf(more?.[1] ?? "");
  const isLetter = letterMentions(folded).some(
    ({ start, end }) => start <= (more?.index ?? 0) && end > (more?.index ?? 0),
  );
  return others === undefined || !isLetter ? undefined : others + 1;
}

/** "The chair's letter and two more", "a letter by an internist and two further ones". */
const oneAndMore =
  /\bletter(?: of (?:recommendation|reference))?\b(?! of good)[^.;]{0,50}?\b(?:and|plus|with|as well as) (two|three|[23])(?: \(\d\))? (?:more|others?|further|additional|letters|lors)\b/;

/** Numbers told by who writes the letters. */
export const byWriters = [writing, sendingLetters, recommending];
/** Numbers that stand apart from the word for letters. */
export const elliptic = [insisted, setOf, leastOf, elided];

/** The number that a wording's first group names; undefined where the text does not hold the wording. */
export function numberIn(folded: string, wording: RegExp): number | undefined {
  const match = wording.exec(folded);
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? undefined : word === "trio" ? 3 : word === "pair" ? 2 : numberOf(word);
}
