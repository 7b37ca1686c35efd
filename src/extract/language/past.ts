const asked =
  "(?:asked|required|wanted|took|had|used|set|expected|offered|hosted|accepted|needed|insisted|was|were|counted|preferred)";
const when =
  "(?:(?:the )?(?:19|20)\\d\\d(?: (?:cycle|season|match))?|last (?:year|season|cycle)|(?:the )?(?:past|former|earlier|previous) (?:years|cycles?|seasons?|times)|the past(?! (?:\\(?\\w+\\)? ){0,2}(?:years?|months?))|recently)";
const tells = [
  new RegExp(
    String.raw`\b(?:in|until|till|through|before|up to|during|for) ${when}\b[^.;]{0,40}?\b(?:we|the program|the residency|it|there|applicants|imgs|they|our (?:\w+ )?(?:rule|limit|cut-?off)) (?:still |only |also )?${asked}\b`,
  ),
  /\b(?:we|it|they|the program|imgs|applicants) (?:once (?:asked|required|wanted|had|took|expected|insisted|needed)|used to)\b|\bused to (?:ask|require|want|insist|expect|count)\b/,
  /^(?:formerly|previously|in the past(?! (?:\(?\w+\)? ){0,2}(?:years?|months?))|in (?:former|earlier|past|previous) (?:years|cycles|seasons)),? /,
];
/** What is said of today after all. */
const today = /\b(?:now|today|this (?:year|cycle|season)|since then|nowadays|still|no longer|currently|at present)\b/;
/** Without one of these words nothing is told of the past. */
const hint = /\b(?:once|used to|former\w*|previous\w*|past|earlier|last|recently|(?:19|20)\d\d)\b/;

/**
 * True when a sentence (folded by `foldForMatching`) tells what was asked or offered in former years, and nothing of
 * today.
 *
 * @example tellsOfPast("in 2019 we asked for two letters.") // true
 * @example tellsOfPast("we used to take observers, but now we do not.") // false
 */
export const tellsOfPast = (text: string): boolean =>
  hint.test(text) && tells.some((wording) => wording.test(text)) && !today.test(text);
