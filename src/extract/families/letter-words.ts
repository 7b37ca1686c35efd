/** Where a text names letters of recommendation; offsets in UTF-16 units. */
export interface LetterMention {
  readonly start: number;
  readonly end: number;
}

const letterNoun =
  /\b(?:letters?(?: of (?:recommendation|reference|support|evaluation|rec))?s?|lors?|recommendation letters?|reference letters?|recommendations|references|referees|recommenders|sloes?|evaluations? \(sloes?\))\b/g;
/** Words before "letter" that make it another letter: "dean's letter", "cover letter". */
const otherBefore =
  /\b(?:dean'?s|cover|status|mspe|invitation|offer|good standing|match|motivation|interest|eligibility|evaluation status|appointment|acceptance|support from the program|thank[- ]you)\s*$/;
/** Words after "letter" that do: "letter of good standing", "letters to the editor". */
const otherAfter =
  /^\s*(?:of (?:good standing|agreement|understanding|thanks|complaint|commitment|completion|credit|congratulations?|welcome|introduction|interest|intent|motivation|eligibility|appointment|acceptance|offer)|from (?:the )?(?:medical school )?dean|head|of the alphabet|to (?:the |our |their )?(?:editors?|alumni|students|residents|patients?|famil|congress|governor))/;

let lastRead: { readonly folded: string; readonly mentions: readonly LetterMention[] } = { folded: "", mentions: [] };

/** Letters of recommendation in a text folded by `foldForMatching`; dean's, cover and other letters are left out. */
export function letterMentions(folded: string): readonly LetterMention[] {
  // Several rules ask about the same sentence, one after the other.
  if (lastRead.folded !== folded) lastRead = { folded, mentions: readMentions(folded) };
  return lastRead.mentions;
}

function readMentions(folded: string): LetterMention[] {
  const mentions: LetterMention[] = [];
  letterNoun.lastIndex = 0;
  for (let match = letterNoun.exec(folded); match; match = letterNoun.exec(folded)) {
    const start = match.index;
    const end = start + match[0].length;
    if (otherBefore.test(folded.slice(Math.max(0, start - 22), start))) continue;
    if (!otherAfter.test(folded.slice(end, end + 40))) mentions.push({ start, end });
  }
  return mentions;
}

/** A sentence that says what applicants are like, not what they must send. */
export const tellsOfOthers =
  /^(?:most|many|few|half) (?:have|graduated|are|come)\b|\b(?:typical\w*|most (?:of|have|had|hold|send|sent|submit|come|came|applicants|candidates|successful|programs|people)|usually|on average|successful applicants|tend to|as a rule those)\b/;

/** True where a text names any small number or place in an order: without one no letters are counted. */
export const namesCount = (folded: string): boolean => smallNumber.test(folded);
const smallNumber =
  /[1-9]|\(s\)|one|two|three|four|five|six|seven|eight|third|fifth|second|pair|couple|trio|all |both|each|\ban? |another/;
