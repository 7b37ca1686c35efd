import { type DateMention, monthDay, readDates } from "../language/dates.js";
import type { Statement } from "../statement.js";
import { isOthersApplication } from "./other-applicants.js";

export type Owner = "application" | "interview" | "other";

/** What a date belongs to when its sentence is about several things: the noun nearest to it. No capturing groups. */
const owners: readonly { readonly owner: Owner; readonly wording: string; readonly example: string }[] = [
  { owner: "interview", wording: "interview(?:s|ing|ed|ees?)?", example: "interviews until January 20" },
  {
    owner: "other",
    wording:
      "mspes?|dean'?s letters?|rank(?:ing)? (?:order )?lists?|rol|match day|ecfmg|certifi\\w+|signals?|scores? (?:are|is|must|need|have)|step [123]|step ?2 ?(?:ck|cs)?|level [12]|comlex|letters? of recommendation|visa|essay|(?<!\\(|\\b(?:by|through|via|in) (?:the )?)nrmp|match registration|registration|invitations?|invited",
    example: "the MSPE is released on September 25",
  },
  {
    owner: "other",
    wording:
      "orientation|residency (?:starts?|begins?|training)|start(?:s|ing)? (?:date|residency)|graduat\\w+|matriculat\\w+|contract|tuition|vacation|benefits|salary|class of|born|flights?|hotel",
    example: "residency starts on July 1",
  },
  {
    owner: "other",
    wording:
      "open houses?|second looks?|webinars?|info(?:rmation)? sessions?|meet[- ]and[- ]greets?|town halls?|(?:be|are|is) (?:told|informed|contacted|e-?mailed)|rotations?|electives?|clerkships?|externships?|observerships?|vslo|scholarship|(?:supplemental|secondary|mspe|visa|h-?1b|j-?1|ecfmg) (?:eras )?(?:applications?|paperwork|forms?|documents?|papers|petition)|supplemental|secondary|fellowship|petitions?|h-?1b|updated|effective|hear(?! from you)(?: from us)?|notified|(?:be told|learn|find out|know|hear) by|(?:know|hear|told|tell you|learn|informed|decide\\w*|find out) whether|research (?:year|track|project)|licen[sc]\\w*|housing|appeals?|grievances?|disputes?|(?:requests?|applications?) for (?:leave|vacation|time off|transfer|reimbursement|accommodations?)|leave of absence|social|prizes?|awards?|abstracts?|posters?",
    example: "an open house on August 12",
  },
  {
    owner: "application",
    wording:
      "applications?|appl(?:y|ying|ies|ied)|applicants?|eras|(?<!\\bon )files?|materials?|documents?|filed|filing|deadlines?|submi(?:t|ts|tted|ssions?)|dossiers?|(?<!\\b(?:interview|rotation|visiting|elective|observer|ranking|match|testing) )(?:window|season|portal|inbox|mailbox|gates?|doors?)|sf ?match|residencycas|paperwork|(?:our|the|file|folder) review|packets?|folders?",
    example: "applications until November 30",
  },
];

const ownerPattern = new RegExp(`\\b(?:${owners.map(({ wording }) => `(${wording})`).join("|")})\\b`, "g");

const otherPattern = new RegExp(
  `\\b(?:${owners.flatMap(({ owner, wording }) => (owner === "other" ? [wording] : [])).join("|")})\\b`,
);

/** Told of another day, of a season gone by, or of what applicants do before they send anything. */
const tellsOtherwise =
  /\bretain(?:s|ed)?\b|\bdestroy(?:s|ed)?\b|\b(?:submit|complete|file|enter)s? (?:all |their |its |the )?(?:\w+ )?evaluations\b|^(?:all |any |written )?(?:requests?|petitions?|appeals?|claims?)\b(?! for applications)|\bopen houses?\b|\bwebinars?\b|\binfo(?:rmation)? sessions?\b|\bdeadline was\b|\b(?:last|previous|prior|past) (?:year|season|cycle)\b|\bhad (?:already )?(?:received|reviewed)\b|\bbegin to (?:work|fill)\b|\bstart (?:work|filling)|\bworking on\b|\bsince\b[^.;]{0,20}\b(?:19|20)\d\d\b|\b(?:by applicants|you can register|registration by)\b/;

/** A run of text with more dates than this is a calendar, no sentence; the time for one stays bounded. */
const mostDates = 12;

/** A date of a sentence with what tells its role. */
export interface OwnedDate {
  readonly date: DateMention;
  /** `MM-DD` */
  readonly value: string;
  /** The clause that it stands in. */
  readonly clause: string;
  /** Text between the date before and this one, and between this one and the next. */
  readonly before: string;
  readonly after: string;
  readonly owner: Owner | undefined;
  /** The owner stands in a heading or a lead-in alone. */
  readonly isInherited: boolean;
}

const known = new WeakMap<Statement, readonly OwnedDate[]>();

/** The days that a statement names, each with what it belongs to; none where the statement is about others' applications. */
export function ownedDates(statement: Statement): readonly OwnedDate[] {
  let dates = known.get(statement);
  if (dates === undefined) {
    dates = readOwnedDates(statement);
    known.set(statement, dates);
  }
  return dates;
}

/** An open end ("until all interview dates are filled") and the day of a former season in parentheses own no day. */
const besideTheDay =
  /\buntil (?:all (?:of )?)?(?:the |our )?(?:interview )?(?:dates|places|slots|spots|days|positions|seats|invitations)? ?(?:are|have been) (?:filled|full|taken|gone)\b|\((?:in |for |the )?(?:last|previous|prior|past) (?:year|cycle|season)[^()]{0,60}\)/g;

/** "Your application, with three letters of recommendation, …": what comes along with a thing owns no day. */
const comesAlong =
  /(?:, | \()(?:(?:together|along) with|with|including|inclusive of|plus|accompanied by|as well as) [^,;:()\d]{3,70}[,)](?= )/g;

/** "When does orientation start?" Papers that are due are no application's. */
const asksElse =
  /\b(?:orientation|onboard\w*|start work|begin work|housing|moonlight\w*|research|leave|vacation|electives?|away rotations?|grand rounds|hear back|hear from you)\b/;

function readOwnedDates({ folded: said, plain, context, clauses }: Statement): readonly OwnedDate[] {
  const folded = said
    .replace(besideTheDay, (words) => " ".repeat(words.length))
    .replace(comesAlong, (words) => " ".repeat(words.length));
  const dates = readDates(folded, plain);
  if (dates.length === 0 || dates.length > mostDates || tellsOtherwise.test(folded) || isOthersApplication(folded))
    return [];
  if (asksElse.test(context.question) || asksElse.test(context.rowHeader)) return [];
  const around = ownerIn(context.lead, context.lead.length) ?? ownerIn(context.headings.at(-1) ?? "", 0);
  return dates.flatMap((date, index) => {
    const value = monthDay(date);
    if (value === undefined) return [];
    const { start, end } = clauses.find((one) => one.start <= date.start && date.end <= one.end + 1) ?? {
      start: 0,
      end: folded.length,
    };
    const clause = folded.slice(start, end);
    const owner =
      ownNoun(folded.slice(date.end, date.end + 50)) ??
      labelOwner(folded.slice(0, date.start)) ??
      (hasOtherSubject(folded.slice(lacksSubject.test(clause) ? 0 : start, Math.max(start, date.start)))
        ? "other"
        : undefined) ??
      ownerIn(clause, date.start - start) ??
      ownerIn(folded, date.start);
    return [
      {
        date,
        value,
        clause,
        before: plainHours(folded.slice(dates[index - 1]?.end ?? 0, date.start)),
        after: plainHours(folded.slice(date.end, dates[index + 1]?.start ?? folded.length)),
        owner: owner ?? around,
        isInherited: owner === undefined && around !== undefined,
      },
    ];
  });
}

const subject =
  /^\s*(?:(?:please note that|note that|and|also|finally|in addition|this year),? )?(?:(?:the|our|all|any|each|every|these|most|some|both|your|their) )?((?:[\w'/&-]+ ){1,5}?)(?:is|are|was|were|will|shall|can|may|must|should|has|have|needs?|opens?|closes?|begins?|starts?|ends?|runs?|continues?|takes?|goes|stays?|comes?|arrives?|remains?|uploaded|received|submitted|sent|added|posted|filed) /;
/** Subjects that leave open what the day belongs to. */
const openSubject =
  /(?<![\w-])(?:appl\w*|eras|residencycas|mspes?|files?|filing|materials?|documents?|dossiers?|paper(?:s|work)|packets?|folders?|submissions?|parts?|pieces?|components?|items?|elements?|requirements?|forms?|calls?|postings?|system|rest|submitted|sent|uploaded|received|arriv\w+|deadlines?|days?|dates?|time|cut-?\s?offs?|limit|latest|last|first|final|earliest|closing|reading|readers?|review\w*|recruit\w+|selection|screening|window|portal|inbox|mailbox|gates?|doors?|system|years?|seasons?|cycles?|round|programs?|residency|committee|office|department|faculty|staff|team|directors?|coordinators?|i|we|us|you|yours?|ours|theirs|mine|it|they|he|she|this|that|these|those|them|one|ones|nobody|nothing|everything|anything|whatever|what|which|who|there|here|all|none|no|anyone|everyone|everybody|people|candidates?|graduates?|students?|seniors?|imgs?|interview\w*|january|february|march|april|may|june|july|august|september|october|november|december|not|never|only|until|from|by|if|when|once|before|after|as|at|on|in)\b/;

/** "… but not after January 31": a clause that goes on with the subject of the one before. */
const lacksSubject =
  /^\s*(?:not|never|no later|is|are|was|were|will|shall|can|may|must|should|has|have|needs?|do|does|until|by|before|after|on|at)\b/;
const closedSubject =
  /^(?:academic|fiscal|calendar|training|intern|benefits?|contract|residency|gap|chief) years?\b|^(?:[a-z]+ )?(?:years?|days?|time) (?:of|off)\b/;

/** What joins a clause with a subject of its own to the one before. */
const newSubject = /, (?:and|but|while|so) |; /;

/** "Letters may follow until …", "the cafeteria opens on …": the sentence's own subject is no application. */
function hasOtherSubject(before: string): boolean {
  const named = subject.exec((before.split(newSubject).at(-1) ?? before).replace(/ {2,}/g, " "))?.[1];
  if (named === undefined) return false;
  return closedSubject.test(named) || (!openSubject.test(named) && !/\bappl|(?<!\bon )\bfiles?\b/.test(before));
}

/** "5 p.m." ends no sentence. */
const plainHours = (text: string): string => (text.includes(".m.") ? text.replace(/\b([ap])\.m\./g, "$1m") : text);

/** "Poster abstracts: submit by March 1." */
function labelOwner(before: string): Owner | undefined {
  const label = /^([^:.;]{3,50}):/.exec(before)?.[1];
  if (label === undefined || /\bdeadline|\bappl/.test(label)) return undefined;
  return otherPattern.test(label) ? "other" : ownerIn(label, label.length);
}

/** "October 31, which is our application deadline": the words behind the date say what it is. */
function ownNoun(after: string): Owner | undefined {
  if (
    /^,? (?:you|they|all|everybody|everyone|applicants|candidates)(?:'ll| will| should)? (?:have (?:heard|been)|hear|know|be (?:told|notified|informed|contacted)|learn)\b/.test(
      after,
    )
  )
    return "other";
  return /^[^.;]{0,25}\bapplication (?:deadline|period)\b/.test(after) ? "application" : undefined;
}

/** Characters by which the word "deadline" yields to another noun. */
const deadlineWeight = 20;

/** What the noun nearest to an offset of a folded text owns; undefined where none stands there. */
export function ownerIn(text: string, offset: number): Owner | undefined {
  if (text === "") return undefined;
  let nearest: Owner | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  ownerPattern.lastIndex = 0;
  for (let match = ownerPattern.exec(text); match; match = ownerPattern.exec(text)) {
    const end = match.index + match[0].length;
    // A noun after the date belongs to it less often than one before it.
    const away = match.index >= offset ? (match.index - offset) * 1.3 : offset - end;
    // "The rank list deadline is March 3": the bare word belongs to what stands before it.
    const distance = match[0].startsWith("deadline") ? away + deadlineWeight : away;
    if (distance >= shortest) continue;
    shortest = distance;
    nearest = owners[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]?.owner;
  }
  return nearest;
}
