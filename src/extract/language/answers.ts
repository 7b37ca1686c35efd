export type Answer = "yes" | "no";

const affirmative =
  /^(?:yes|yep|yup|yeah|you bet(?=[.!,;]|$)|sure do(?=[.!,;]|$)|totally(?=[.!,;]|$)|of course|certainly|absolutely|indeed|sure(?:ly)?|definitely|gladly|by all means|happily|always|with pleasure|please do(?! not|n't)|very much so|(?:this|that|those|these|both|they)(?: one| ones)? (?:we do|are|is)(?! not|n't)(?=[.!]|$)|we do(?! not|n't)|(?:our|the|this) (?:program|residency|hospital|institution) (?:does|is|can|will)(?=[.!,;]|$)|we are(?=[.,;!]|$| (?:able|happy|glad|delighted|pleased|open|willing|indeed)\b)|we can(?! ?not|'t)|it is(?! not|n't)|so it is\b|they are(?! not|n't)|they can(?! ?not|'t)|you can(?! ?not|'t)|you may(?! not)|they do(?! not|n't)|you (?:do|must|will|should|need to)(?=[.,;!]|$)|correct|accepted|sponsored|available|offered|supported|welcome|allowed|permitted|provided|considered|\u2713|\u2714|\u2705|\u2611|x$|\u221a)(?![\w-])/;
const negative =
  /^(?:no|nope|nah|none|(?:our|the) (?:short )?answer is no|never|not|we (?:did|have|had)(?: so)? (?:until|before|up to|once|in the past)|we used to|(?:unfortunately|sadly)(?:,? (?:no|not|we|it|this|that|they|our|the)\b)|(?:our|the|this) (?:program|residency|hospital|institution|department) (?:does not|doesn't|cannot|can't|is not|isn't|is unable|will not|won't)|sorry|regrettably|we (?:do not|don't|are not|aren't|are unable|cannot|can't)|(?:it|they) (?:is not|isn't|does not|doesn't|are not|aren't|do not|don't|cannot)|(?:they|you) (?:do not|don't|need not|cannot|may not)|(?:at (?:this|the present|the) (?:time|moment)|currently|at present|for now|this year|for the time being),? (?:no\b|not\b|none\b|we (?:do not|don't|cannot|can't|are unable|are not|have (?:no|none)))|not (?:at (?:this|the present|the) (?:time|moment)|since|until)|n\/a|unavailable|nothing|neither|by no means|alas|(?:this|that|those|these)(?: one| ones)? (?:we do|are|is)(?: not|n't)|not any (?:longer|more)|far from it|there (?:is|are) (?:none|not?)|there isn't|there aren't|(?:i am|i'm|we are|we're) afraid (?:not|we (?:cannot|do not|can't|don't|are not))|[\u2717\u2718\u2715\u2716\u2610\u00d7\u274c])(?![\w-])/;

/** What an answer may begin with before it answers. */
const asides =
  /^(?:officially|formally|strictly speaking|in principle|as a rule|generally|sadly|alas|frankly|honestly|well|oh),? (?=(?:no|not|yes|it|we|there|they|you|this|that|none)\b)/;

/**
 * How a sentence (folded by `foldForMatching`) begins to answer a question that can be answered with yes or no;
 * undefined where it does not.
 *
 * @example answerIn("of course.") // "yes"
 * @example answerIn("unfortunately, we cannot.") // "no"
 */
export function answerIn(sentence: string): Answer | undefined {
  const text = sentence.replace(/^(?:a|answer|ans)[.:]\s+|^[\s"'(*-]+/, "").replace(asides, "");
  if (
    /^no[t]? (?:longer|further|older) (?:ago )?than\b|^not (?:more|fewer|less|later|earlier|sooner|before)\b|^no (?:more|fewer|less|later|earlier|sooner) than\b|^not only\b|^no (?:problem|doubt)\b/.test(
      text,
    )
  )
    return undefined;
  if (negative.test(text)) return "no";
  return affirmative.test(text) ? "yes" : undefined;
}

/** Words that answers of one clause are made of: "it is not", "we don't, strictly speaking", "not at this time". */
const bareWords =
  /^(?:(?:a|answer|ans)[.:]\s+)?["'(*-]*(?:(?:no|nope|not|none|yes|yep|it|this|that|we|you|they|there|one|is|are|do|does|isn't|aren't|don't|doesn't|must|should|need|needn't|needs|required|necessary|mandatory|needed|at|all|present|the|moment|time|really|strictly|absolutely|necessarily|formally|officially|currently|of|course|certainly|definitely|indeed|unfortunately|sadly|sorry|speaking|as|such|for)\b\s*)+$/;
const nextClause = /[,;.:()!]|\s-\s|\s(?:but|though|although|yet|however|because|since|and|while|even)\s/;

/**
 * The answer that a sentence (folded by `foldForMatching`) gives with a first clause that says nothing else, and what
 * follows that clause; undefined where the first clause says more.
 *
 * @example bareAnswerIn("it is not; files without any are read as well.") // { answer: "no", rest: "; files without …" }
 */
export function bareAnswerIn(sentence: string): { readonly answer: Answer; readonly rest: string } | undefined {
  const at = sentence.search(nextClause);
  const first = at < 0 ? sentence : sentence.slice(0, at);
  if (!bareWords.test(first.trim())) return undefined;
  const answer = answerIn(first);
  return answer === undefined ? undefined : { answer, rest: sentence.slice(first.length) };
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
