import { notes, type Spelling } from "./abbreviations.js";
import { RewriteList } from "./rewrite-list.js";

/** "(ERAS)", "(or ERAS®)" or ", ERAS," after the long name: the abbreviation that stands for it from there on. */
const short = (name: string): string => `(?:[,\\s]*\\((?:the |or |i\\.e\\.,? )?["\\u201c]?${name}s?["\\u201d]?\\))?`;

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
const numerals: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", one: "1", two: "2", three: "3" };
const numeral = "(?:i{1,3}|one|two|three)";
const auxiliaries: Readonly<Record<string, string>> = { re: "are", ve: "have", ll: "will", d: "would", s: "is" };
const figure = (word: string): string => numerals[word.toLowerCase()] ?? word;

/**
 * In the order in which they apply. Names of organisations and papers, examinations, visas, negations and dates: where two
 * spellings always mean the same, rules should know one of them only.
 */
const spellings: readonly Spelling[] = [
  { wording: /\s?[\u00ae\u2122]|<sup>tm<\/sup>/gi, plain: "", example: ["ERAS\u00ae opens", "ERAS opens"] },
  {
    wording: /^(?:please (?:note|be (?:aware|advised))|kindly note|be advised|note)(?: that |[:,]\s+(?:that )?)/gi,
    plain: "",
    example: ["Please note that we sponsor no visas.", "we sponsor no visas."],
  },
  {
    wording: new RegExp(
      `(?:\\bthe )?\\belectronic residency application (?:service|system)s?${short("eras")}|\\beras \\(electronic residency application (?:service|system)s?\\)`,
      "gi",
    ),
    plain: "ERAS",
    example: ["through the Electronic Residency Application Service (ERAS)", "through ERAS"],
  },
  {
    wording: new RegExp(
      `\\bnational residen(?:ts?|cy|cies)(?:['\\u2019]?s?['\\u2019]?)? match(?:ing)? (?:program|service|plan)${short("nrmp")}|\\bnrmp \\(national resident match(?:ing)? program\\)`,
      "gi",
    ),
    plain: "NRMP",
    example: ["in the National Resident Matching Program (NRMP)", "in the NRMP"],
  },
  {
    wording: new RegExp(
      `\\beducational (?:commission|council) (?:for|of|on) foreign medical graduates?${short("ecfmg")}`,
      "gi",
    ),
    plain: "ECFMG",
    example: ["the Educational Commission for Foreign Medical Graduates (ECFMG)", "the ECFMG"],
  },
  {
    wording: new RegExp(
      `\\b(?:united states|u\\.?s\\.?) medical licens(?:ing|ure) exam(?:ination)?s?${short("usmle")}`,
      "gi",
    ),
    plain: "USMLE",
    example: ["the United States Medical Licensing Examination (USMLE)", "the USMLE"],
  },
  {
    wording: new RegExp(
      `\\bcomprehensive osteopathic medical licens(?:ing|ure) exam(?:ination)?s?(?: of the united states(?: of america)?)?${short("comlex(?:[- ]usa)?")}`,
      "gi",
    ),
    plain: "COMLEX",
    example: ["the Comprehensive Osteopathic Medical Licensing Examination (COMLEX-USA)", "the COMLEX"],
  },
  { wording: /\bcomlex[- ]?usa\b/gi, plain: "COMLEX", example: ["COMLEX-USA Level 1", "COMLEX Level 1"] },
  {
    wording: new RegExp(
      `\\bmedical (?:students?|school)(?:['\\u2019]s)? performance evaluations?${short("mspe")}|\\bmspe \\((?:formerly )?(?:the )?dean['\\u2019]?s['\\u2019]? letter\\)|\\bdean['\\u2019]?s['\\u2019]? letter \\((?:the )?mspe\\)`,
      "gi",
    ),
    plain: "MSPE",
    example: ["Medical Student Performance Evaluation (MSPE)", "MSPE"],
  },
  {
    wording: /\b((?:international|foreign) medical graduates?) \(["\u201c]?(?:imgs?|fmgs?)["\u201d]?\)/gi,
    plain: "$1",
    example: ["international medical graduates (IMGs)", "international medical graduates"],
  },
  {
    // "Dean's letter of reference" is the MSPE.
    wording:
      /\b(?:reference|recommendation) letter(s?)\b|(?<!dean['\u2019]?s['\u2019]? )\bletter(s?) of (?:reference|rec)\b\.?|\blor(s?)\b/gi,
    plain: (match, ...plurals) =>
      `${/^[A-Z]/.test(match) ? "L" : "l"}etter${plurals.some((plural) => plural === "s" || plural === "S") ? "s" : ""} of recommendation`,
    example: ["three reference letters", "three letters of recommendation"],
  },
  {
    wording: /\b(letters? of recommendation) \(letters? of recommendation\)/gi,
    plain: "$1",
    example: ["letters of recommendation (letters of recommendation)", "letters of recommendation"],
  },
  {
    // "Three steps one takes" counts steps of another kind.
    wording: new RegExp(
      `(?<!\\b(?:two|three|few|these|many|of) )\\b(steps?|levels?)[\\s-](${numeral})((?:\\s?(?:,|and|or|&|\\/|and\\/or)\\s?${numeral}\\b)*)(?![\\w-])`,
      "gi",
    ),
    plain: (_match, unit = "", first = "", rest = "") =>
      `${unit} ${figure(first)}${rest.replace(new RegExp(`\\b${numeral}\\b`, "gi"), figure)}`,
    example: ["USMLE Steps I and II", "USMLE Steps 1 and 2"],
  },
  {
    wording: /\bsteps? ?(?:2|ii|two),? ?\(?clinical knowledge\)?(?: \(ck\))?/gi,
    plain: (match) => (match.startsWith("s") ? "step 2 CK" : "Step 2 CK"),
    example: ["Step 2 Clinical Knowledge (CK)", "Step 2 CK"],
  },
  { wording: /\bJ[ -]?1(?=s?\b)/g, plain: "J-1", example: ["J1 visas", "J-1 visas"] },
  { wording: /\bh-?\s?1-?\s?b\b/gi, plain: "H-1B", example: ["H1B, H1-B or h-1b", "H-1B, H-1B or H-1B"] },
  {
    wording: /\b(do|does|did|is|are|was|were|has|have|had|could|would|should|must|need)n['\u2019]t\b/gi,
    plain: "$1 not",
    example: ["It doesn't sponsor visas.", "It does not sponsor visas."],
  },
  { wording: /\b(c)(?:an['\u2019]t|an not)\b/gi, plain: "$1annot", example: ["We can't", "We cannot"] },
  { wording: /\b(w)on['\u2019]t\b/gi, plain: "$1ill not", example: ["We won't", "We will not"] },
  {
    wording: /\b(i|we|you|they|he|she|it|that|there|who|what)['\u2019](re|ve|ll|d|s)\b/gi,
    plain: (match, word = "", short = "") => `${word} ${auxiliaries[short.toLowerCase()] ?? match}`,
    example: ["If you've passed, you'll be asked.", "If you have passed, you will be asked."],
  },
  {
    wording: /(?<![\w/.-])(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])\/((?:19|20)\d\d)(?![\w/-])/g,
    plain: (match, month, day, year) => `${months[Number(month) - 1] ?? match} ${Number(day)}, ${year}`,
    example: ["by 7/1/2025", "by July 1, 2025"],
  },
  ...notes,
];

const rewrites = new RewriteList(spellings);

/**
 * A sentence as rules read it: names of organisations, papers, examinations and visas, negations and dates in one
 * spelling each, whatever the page writes. Capitals are kept. The result has other offsets than the text.
 *
 * @example inPlainSpelling("We don't take part in the National Resident Matching Program (NRMP).") // "We do not take part in the NRMP."
 */
export function inPlainSpelling(text: string): string {
  return rewrites.apply(text);
}

/** For tests: every spelling's example. */
export const spellingExamples = spellings.map(({ example }) => example);
