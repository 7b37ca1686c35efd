export type Answer = "yes" | "no";

const affirmative =
  /^(?:yes|yep|of course|certainly|absolutely|indeed|sure(?:ly)?|definitely|gladly|by all means|happily|always|with pleasure|please do(?! not|n't)|very much so|(?:this|that|those|these|both|they)(?: one| ones)? (?:we do|are|is)(?! not|n't)(?=[.!]|$)|we do(?! not|n't)|we are(?=[.,;!]|$| (?:able|happy|glad|delighted|pleased|open|willing|indeed)\b)|we can(?! ?not|'t)|it is(?! not|n't)|so it is\b|they are(?! not|n't)|they can(?! ?not|'t)|you can(?! ?not|'t)|you may(?! not)|they do(?! not|n't)|you (?:do|must|will|should|need to)(?=[.,;!]|$)|correct|accepted|sponsored|available|offered|supported|welcome|allowed|permitted|provided|considered|\u2713|\u2714|x$|\u221a)(?![\w-])/;
const negative =
  /^(?:no|nope|none|(?:our|the) (?:short )?answer is no|never|not|unfortunately(?:,? (?:no|not|we|it|this|that|they)\b)|sorry|regrettably|we (?:do not|don't|are not|aren't|are unable|cannot|can't)|(?:it|they) (?:is not|isn't|does not|doesn't|are not|aren't|do not|don't|cannot)|(?:they|you) (?:do not|don't|need not|cannot|may not)|(?:at (?:this|the present|the) (?:time|moment)|currently|at present|for now|this year|for the time being),? (?:no\b|not\b|none\b|we (?:do not|don't|cannot|can't|are unable|are not|have (?:no|none)))|not (?:at (?:this|the present|the) (?:time|moment)|since|until)|n\/a|unavailable|nothing|neither|by no means|alas|(?:this|that|those|these)(?: one| ones)? (?:we do|are|is)(?: not|n't)|not any (?:longer|more)|far from it|there (?:is|are) (?:none|no)|there isn't|there aren't|(?:i am|i'm|we are|we're) afraid (?:not|we (?:cannot|do not|can't|don't|are not)))(?![\w-])/;

/**
 * How a sentence (folded by `foldForMatching`) begins to answer a question that can be answered with yes or no;
 * undefined where it does not.
 *
 * @example answerIn("of course.") // "yes"
 * @example answerIn("unfortunately, we cannot.") // "no"
 */
export function answerIn(sentence: string): Answer | undefined {
  const text = sentence.replace(/^(?:a|answer|ans)[.:]\s+|^[\s"'(*-]+/, "");
  if (/^no (?:more|fewer|less|later|earlier|sooner) than\b|^not only\b|^no (?:problem|doubt)\b/.test(text))
    return undefined;
  if (negative.test(text)) return "no";
  return affirmative.test(text) ? "yes" : undefined;
}

/** The sentence without the bare "Yes," or "No," that it begins with: what it says beyond it. */
export function beyondAnswer(sentence: string): string {
  const opening =
    /^(?:(?:a|answer|ans)[.:]\s+)?(?:yes|no|nope|of course|certainly|absolutely|indeed|definitely|sure|correct)(?:[,;.:!]|\s-)\s*/.exec(
      sentence,
    );
  // Blanks keep the offsets.
  return opening ? " ".repeat(opening[0].length) + sentence.slice(opening[0].length) : sentence;
}
