import { RewriteList } from "../language/rewrite-list.js";

/** Ways of saying what the rules on examinations know by one word. */
const synonyms = new RewriteList([
  // "one time at most", "on one occasion"
  {
    wording: /\b(?:only |just )?(?:(?:a single|one) time|on (?:a single|one) occasion)\b(?! (?:before|in))/g,
    plain: "once",
  },
  { wording: /\b(?:two times|on two occasions)\b/g, plain: "twice" },
  { wording: /\bon (three|four|3|4) occasions\b/g, plain: "$1 times" },
  // "was unsuccessful in Step 1"
  {
    wording:
      /\b(?:(?:been|was|were|is|are|be|proved?) unsuccessful (?:in|at|on|with)|flunked|(?:did|do|does) not (?:succeed|make it) (?:in|at|on)|came up short (?:in|at|on))\b/g,
    plain: "failed",
  },
  // "the first go", "a second sitting"
  {
    wording:
      /\b(first|second|third|fourth|1st|2nd|3rd|4th|single|initial)[ -](?:sitting|try|go|shot|take|round|administration|test date|testing|run)\b(?!-)/g,
    plain: "$1 attempt",
  },
  { wording: /\b(two|three|four|2|3|4) (?:tries|sittings|goes|shots|takes|rounds|runs)\b/g, plain: "$1 attempts" },
  {
    wording:
      /\bwithout (?:(?:having to|needing to|a|any) )?(?:repeat(?:ing|s)?|retak(?:e|es|ing)|resit(?:s|ting)?|re-sit(?:s|ting)?|retries)\b/g,
    plain: "on the first attempt",
  },
  // "those who needed a third are not"
  {
    wording:
      /\b((?:need|took|requir|want)(?:ed|s)?) an? (second|third|fourth)\b(?! [a-z]*(?:attempt|tr|time|go|sit|chance|year))/g,
    plain: "$1 a $2 attempt",
  },
  // "no Step 3 score is needed"
  {
    wording:
      /\bno (?!more|fail|attempt|fewer|less|later|earlier|one|longer)((?:[\w/-]+ ){1,5}?)(is|are|will be|was|were) ((?:\w+ )?(?:needed|required|necessary|expected|asked for|mandatory))\b/g,
    plain: "$1$2 not $3",
  },
  // "not needed until we rank"
  { wording: /\b(?:only )?not (?:\w+ )?(?:needed|required|due|necessary|expected) until\b/g, plain: "required by" },
  { wording: /\b(?:the )?attempt (?:number |no\.? ?|# ?)?(?:one|1)\b(?! of)/g, plain: "the first attempt" },
  { wording: /\b(?:got|made it|sailed|came) through\b/g, plain: "passed" },
  { wording: /\bought to\b/g, plain: "should" },
  {
    wording: /\b(?:bear|carry|contain|reveal|display)\b(?= (?:no|any|one|more|at most|a single)\b[^.;]{0,16}\bfail)/g,
    plain: "show",
  },
]);

const known = new Map<string, string>();
const mostKnown = 128;

/** A folded text in the words that the rules on examinations know; offsets in it are its own. */
export function inPlainWords(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = synonyms.apply(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, plain);
  return plain;
}
