import { type NumberRange, numberPattern, ordinalOf, readNumbers } from "../language/numbers.js";
import { numberIn } from "./letter-count-wordings.js";

/** More letters than this are a slip, or something else is counted. */
export const mostLetters = 8;

const maximumBefore =
  /\b(?:(?:not|never|don't|cannot) (?:[a-z]+ ){1,3}more than|up to|maximum(?: of|:| is)?|max\.?|no more than|not more than|at (?:the )?most|n?or more than|not exceed(?:ing)?|limit(?:ed)?(?: of| to)?|as many as|stop(?: \w+)? (?:at|after)|\beras (?:lets|allows?|permits?|holds?|takes?) (?:you )?(?:to )?(?:assign |send |up to |submit )?|nothing (?:over|above|beyond)|not (?:above|over))\s*(?:a total of\s*)?(?:of\s*)?$/;
const maximumAfter =
  /^\s*(?:letters? |lors? )?(?:altogether |in all |in total |overall )?(?:at (?:the )?(?:very )?(?:most|outside)|(?:is |are )?(?:the |a |our )?(?:absolute )?(?:maximum|limit|ceiling|upper limit|largest number|most)|max\b|or fewer|is where we stop|(?:may|can) (?:be )?(?:go|sent|assigned|submitted|uploaded|reach)\b[^;.]{0,16}\b(?:(?:any|each|a|one|our|every)(?: one| single)? program|per program)|if you (?:so )?(?:wish|like|want|prefer|must))/;
/** What a number counts when it is no letter: "no more than two years old". */
const otherUnit =
  /^\s*(?:years?|months?|attempts?|pages?|words|sentences?|paragraphs?|lines|forms?|copies|photos?|reasons|times|failures?|weeks?|days|mb|exams?)\b/;

/** "One page, two at the most", "two years old, three at most": the unit before goes on. */
const otherUnitBefore = /\b(?:pages?|words|years? old|months old)\b[^;.]{0,16}$/;

/** "No more than two years old": no letters are counted. */
export const isOtherUnit = (folded: string, { start, end }: NumberRange): boolean =>
  otherUnit.test(folded.slice(end)) || otherUnitBefore.test(folded.slice(Math.max(0, start - 28), start));

/** Whether the words around a number make it the most: "up to four", "four is where we stop". */
export const isMaximumAt = (folded: string, { start, end }: NumberRange): boolean =>
  maximumBefore.test(folded.slice(Math.max(0, start - 40), start)) || maximumAfter.test(folded.slice(end, end + 40));

const minimumBehind =
  /^\s*(?:letters? |lors? )?(?:is |are |being )?(?:at (?:the )?(?:very )?least\b(?! (?:of|from|by|have|has|must|should|is|are|were|need))|(?:the |our |a )(?:least|minimum|fewest|smallest)\b|as (?:a|the|our) minimum|in any case\b)/;
/** Whether the words behind a number make it the least: "three at the least", "three are the minimum". */
export const isMinimumAt = (folded: string, { end }: NumberRange): boolean =>
  minimumBehind.test(folded.slice(end, end + 40));

/** "Exactly three", "three, neither fewer nor more": the minimum is the maximum. */
const exactly =
  /\b(?:exactly|precisely)\s$|^[^.;]{0,50}\b(?:neither (?:fewer|less|more) nor (?:fewer|less|more)|(?:not|never) (?:one|a single one) more|no (?:more|fewer|less)(?:,| and| or) no (?:more|fewer|less)|not (?:more|fewer|less) and not)\b/;
/** "More than three is too many", "a fourth would not be looked at". */
const tooMany = new RegExp(
  String.raw`\b(?:more than|over|above|beyond) (${numberPattern})(?: letters?)? (?:is|are|would be|will be|we (?:do|will)) (?:too many|too much|not|ignored|discarded|left unread|unread)`,
);

/** "From the fifth on", "a fourth", "anything past the third letter": letters in their order. */
const further =
  /\b(from the|past the|beyond the|after the|over the|above the|the|an?|any|another|every|your|one) (third|fourth|fifth|sixth|[3-6](?:rd|th))(?= (?:one|letter|lor|recommendation|reference)|\W|$| (?:is|will|would|may|can|on|if|does|we|you|at|should|remains|stays|goes)\b)/g;
const order = /third|fourth|fifth|sixth|[3-6](?:rd|th)/;
const refusal =
  /\b(?:and|but) not $|\b(?:(?:not|n't|never|nobody|no one)\b[^;.]{0,20}\b(?:read|open(?:ed)?|look(?:ed)?|consider(?:ed)?|accept(?:ed)?|count(?:ed)?|review(?:ed)?|seen|want|need|help|take|send|necessary)|unread|unopened|ignored?|discarded|returned|dropped|too many|no (?:use|need|room|place|space|reason)|rather not|spare us|stop|nothing|refrain|set aside|superfluous|redundant)\b/;
const permission =
  /\b(?:room|space|welcome|allow(?:ed|s)?|permit(?:ted|s)?|fine|optional|accept(?:ed|able)?|may|can|could|up to you|your (?:choice|decision)|at your (?:discretion|option)|if you (?:like|wish|want|have|so|please|prefer)|ok(?:ay)?|free to|we (?:will |also |do )*(?:read|take))\b/;

interface Further {
  /** The place in the order of the letters: 4 for "a fourth". */
  readonly place: number;
  readonly isBeyond: boolean;
  /** The words around it, up to the next semicolon or comma on the left. */
  readonly around: string;
}

function* furtherIn(folded: string): Generator<Further> {
  for (const match of folded.matchAll(further)) {
    const place = ordinalOf(match[2] ?? "");
    if (place === undefined) continue;
    const end = match.index + match[0].length;
    const before =
      folded
        .slice(Math.max(0, match.index - 60), match.index)
        .split(/[;:(.]/)
        .at(-1) ?? "";
    const [after = ""] = folded.slice(end, end + 50).split(/[;.]|,? but\b/);
    yield { place, isBeyond: /^(?:past|beyond|after|over|above)/.test(match[1] ?? ""), around: `${before} ${after}` };
  }
}

/** The most letters, told by what is too many: "more than three is too much", "a fifth will not be read". */
export function highestIn(folded: string): number | undefined {
  const counted = tooManyWord.test(folded) ? numberIn(folded, tooMany) : undefined;
  if (counted !== undefined) return counted;
  if (!order.test(folded)) return undefined;
  for (const { place, isBeyond, around } of furtherIn(folded)) {
    const most = isBeyond ? place : place - 1;
    if (most > 1 && refusal.test(around)) return most;
  }
  return undefined;
}

const oneMore =
  /\b(?:one more|an additional one|an extra one|one additional|another one)\b[^;.]{0,20}\b(?:allowed|fine|welcome|accepted|optional|permitted|possible|ok|if you)\b/;

/** The most letters where so many are asked for and one more may come: "room for a fourth", "one more is fine". */
export function permittedMore(folded: string, asked: number): number | undefined {
  if (oneMore.test(folded)) return asked + 1;
  if (!order.test(folded)) return undefined;
  for (const { place, isBeyond, around } of furtherIn(folded))
    if (!isBeyond && place === asked + 1 && permission.test(around)) return place;
  return undefined;
}

const tooManyWord = /more than|over|above|beyond/;

const listed = new RegExp(
  String.raw`^(?:${numberPattern})(?:, (?:${numberPattern}))+,? or (${numberPattern})\b|^(?:${numberPattern})(?: (?:letters?|lors?)(?: of (?:recommendation|reference))?)?,? or (?:even )?(${numberPattern})(?: letters)?,? (?:if|should|when|where) `,
);
/** The last of a choice at the beginning of a text: "two, three or four", "two letters, or three if you have them". */
export function lastOfList(text: string): number | undefined {
  const last = numberIn(text, listed);
  return last !== undefined && last <= mostLetters ? last : undefined;
}

/** "Exactly three": the least is the most. */
export const isExact = (folded: string, { start, end }: NumberRange): boolean =>
  exactly.test(folded.slice(Math.max(0, start - 12), start)) || exactly.test(folded.slice(end, end + 90));

/** "…three letters of recommendation (no more than 4)": the noun is not said again. */
export function trailingMaximum(folded: string): NumberRange | undefined {
  return readNumbers(folded).find(
    (number) =>
      number.high >= 2 && number.high <= mostLetters && isMaximumAt(folded, number) && !isOtherUnit(folded, number),
  );
}
