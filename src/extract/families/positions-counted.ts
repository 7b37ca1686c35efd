import { numberOf, numberPattern } from "../language/numbers.js";
import type { Statement } from "../statement.js";
import { countOfPeople, ellipticCount } from "./positions-elliptic.js";

/** A count of entry positions in a sentence, with how surely it is one. */
interface PositionCount {
  readonly count: number;
  readonly confidence: number;
}

const kind = String.raw`(?:new|adult|young|categorical|pgy-?\s?[12i]|pl-?\s?1|first[- ]year|intern|internship|resident|residency|entry[- ]level|full|approved|accredited|advanced|training|funded|incoming|integrated|designated|match|open|total|pediatrics?|medicine|surgery|surgical|psychiatry|internal|family|neurology|traditional|annual|available|physicians?|med-?peds|general|first|level|talented|outstanding|great|excellent|bright|dedicated|fresh|future|more|young|lucky|r-?1|ca-?1)`;
const noun = String.raw`(?:positions?|residents?|interns?|spots?|slots?|trainees?|places?|openings?|seats?|house officers?|categoricals?|appointments?|graduates|doctors|physicians|people|learners|candidates|applicants|newcomers|first-years|recruits|beginners|of (?:us|them|you)|pgy-?\s?1s|pl-?1s|ca-?1s|r-?1s|faces|colleagues|surgeons|pediatricians|internists|psychiatrists|[a-z]{4,12}ologists)\b`;
const year = String.raw`(?:academic |training |calendar |residency |pgy |post-?graduate )?(?:years?|class(?:es)?|cohorts?|levels?|pgy(?:-level| level| year)?|match|cycle|season|july|june|summer)\b`;
/** "per year", "in each class", "at each level of training", "in each of the five years". */
const direct = String.raw`(?:(?:in|at|for|per|to|of|into|on)? ?(?:each|every|a|an|per|any)(?: of (?:the|our|its|these|those) (?:\w+ )?)? ?${year}|(?:in|for|to) each of (?:them|these)|annually|yearly|per pgy|per annum|in any (?:one |given )?year|\/\s?(?:academic )?(?:years?|yr|class|pgy\S*))`;

const counted = new RegExp(
  String.raw`(?<![\w.,$#/-]|pgy |pgy-)(?<count>${countOfPeople})(?:\s?\((?<digits>\d{1,2})\))?(?:\s?(?<range>-|to|or)\s?(?:${numberPattern}))?(?:\s|-(?=resident))(?:(?:(?:of (?:our|the|these)|${kind})[\s,/()-]{1,3}){0,5}?(?<noun>\(?${noun}|categorical(?=[\s,;.)]))|(?=${direct}))`,
  "g",
);
const directAfter = new RegExp(String.raw`^[\s,-]{0,2}(?:(?:are|is) (?:\w+ )?)?${direct}`);

const yearly =
  /\b(?:(?:per|each|every|a|in (?:each|any|a)|in every|any given|any one) (?:academic |training |new |intern |calendar |residency )?(?:year|class|cohort|cycle|season|match|level|pgy\w*|july|june|summer)|per pgy|per annum|each summer|any (?:one |given )?year|annual(?:ly)?|yearly|this (?:year|cycle|season)|(?:20\d\d )match\b|academic year|year of training|(?:start|begin)\w* (?:in |on )?(?:july|june)|(?:in|on|come|for|by|next|this) (?:july|june|summer)(?: 1(?:st)?,?)?(?: (?:of )?20\d\d)?|each of (?:the|our|its|these|those) (?:\w+ )?(?:years|classes|levels)|each of them|(?:in|through|via|at|by) the (?:\w+ )?(?:nrmp|match)|(?:an|one|any) (?:ordinary|usual|normal|given) year)\b/;
/** "Each class has", "the intern class is made up of", "class size:", "yearly intake is". */
const classHas =
  /\b(?:(?:each|every|our|an?|the|intern|entering|incoming|new|resident|yearly|annual|whose)(?: (?:new|intern|entering|incoming|resident|one|of (?:our|the) (?:\w+ )?))* ?(?:class(?:es)?|cohorts?|intakes?|class sizes?)(?: \w+){0,3}? ?(?:has|have|is|are|of|with|consists? of|numbers?|comprises?|holds?|includes?|counts?)|class size(?: is| of|:)?|(?:pgy-?\s?1|first|intern)[ -](?:year|level|class) (?:has|holds|is)|number of (?:[\w-]+ ){0,3}(?:positions|residents|interns|spots|slots)(?: [\w-]+){0,6} (?:is|are))(?: (?:made up of|as a rule|usually|typically|currently|about))*\s$/;
const isTheNumber = /^ (?:is|are) (?:the number of|how many) (?:\w+ ){0,2}(?:interns|residents|positions|categorical)/;
const takes =
  /\b(?:add|offer(?:s|ed|ing)?|accept(?:s|ed|ing)?|tak(?:e|es|en|ing)|match(?:es|ed)?|recruit(?:s|ed|ing)?|admit(?:s|ted)?|select(?:s|ed)?|enrol\w*|welcom(?:e|es|ed|ing)|fill(?:s|ed)?|choos(?:e|es)|onboard(?:s|ed)?|appoint(?:s|ed)?|hires?|make|approved|allotted|accredited|funded|interview\w*(?: \w+){0,4} for|appl\w+ for|apply for|compete for|matriculates?|graduates?|offered for(?: our)?|interviews are offered for(?: our)?|have|has|there (?:are|is)|with)\b/;
const taken =
  /^(?: (?:residents?|positions?|in|the|our|program|pgy-?1|through|via|by|match|nrmp|of))*(?: (?:are|is|will be|were|can be|may be|get|being|will|shall|shall be)){0,2}(?: (?:usually|generally|now|currently|all|also|then|each|every|year|at present))*,? (?:accepted|taken|matched|recruited|admitted|selected|enrolled|welcomed|filled|chosen|appointed|hired|offered|approved|allotted|available|funded|open|on offer|joins?|starts?|begins?|enters?|makes? up|belong|arrive|come|set out|take up|embark|sign on|come aboard|commence|report|move in|enter)\b/;
/** "Five residents, from schools all over the country, are accepted." */
const takenLater =
  /^,[^,]{0,60}, (?:are|is|will be|were|can be)(?: being)? (?:accepted|taken|matched|recruited|admitted|selected|chosen|appointed|offered)\b/;
const weakTakes = /\b(?:have|has|there (?:are|is)|with)\s(?:\w+\s){0,2}$/;

const excludedAfter =
  /\b(?:in all|in total|all told|altogether|overall|at present|at the moment|currently|combined(?! (?:program|residency|track|training))|across|preliminary|prelim|non-?\s?designated|undesignated|transitional|fellow(?:s|ships?)?|linked|faculty|per (?:rotation|team|clinic|month|day|week|block|service|room|attending)|on (?:call|duty|each team)|chief|esir|research|chairs?|alumni|vacan\w+|unfilled|off-?cycle|beds|rotators?|visiting|observ\w+|electives?|students?|rural track|each month|leadership|committee|mentor\w*|wins?|wons?|are from|come from|elected|attend\w*|council|conferences?|nominated|serve|awarded|travel|sent|present(?:ed)? (?:at|their)|went|graduated|publish\w*|months?|weeks?|days?|hours?|patients?|clinic\b|half[- ]days?|lectures?|vacation|interviews|applications|deliver\w+|chiefs|(?:for|join|enter|pursue|into|in|to) (?:the|our|an?) (?!categorical)(?:[a-z-]+ ){0,2}(?:tracks?|pathways?|certificates?|concentrations?))\b/;
const excludedBefore =
  /\b(?:more than|over|nearly|about|approximately|some|around|almost|at least|roughly|between|the other|preliminary|fellow\w*|linked|currently (?:has|have)|total of|(?<!all )of our|(?<!all )of the|from|(?<!up )to|(?:preliminary|prelim|transitional|research|rural|fellowship) (?:track|program|year|class)s? (?:has|have|takes?|offers?|with|of|fills?)|grow\w*(?: \w+)*|another)\s(?:\w+\s)?$/;
const totals = /\b(?:in total|total of|at present|at the moment|currently|now has|in training|comprises|consists of)\b/;
const future =
  /\b(?:grow(?:s|ing)?(?: to)?|grew|expand\w*|increas\w+|plan(?:s|ned|ning)? to|hope|means to|intend\w*|eventually|later on|once (?:full|complete)|at full|by 20\d\d|originally|formerly|used to|was founded|past|previous(?:ly)?|last year|until|(?:began|started|opened|founded|established|launched)\b[^.;]{0,24}\bwith)\b/;
const mayDo = /^\s(?:(?:per|each|every|a) year\s)?(?:may|can|could|might|will be able|go|goes)\b/;
const otherProgram =
  /\b(?:sister|other|affiliated|neighbou?ring|partner|nearby|second) (?:[a-z]+ )?(?:programs?|residenc(?:y|ies)|hospitals?|departments?)\b[^.;,]{0,40}$/;
const monthBefore = /\b(?:july|june|january|september|october|november|december|february|march|august|april)\s$/;
const aboutResidents = /\b(?:residents?|positions?|interns?|spots|slots|complement|class|classes|trainees)\b/;

/**
 * The count of entry positions a year in a sentence; undefined where its numbers are totals, ranges, preliminary or
 * fellowship positions, or count something else. `isAsked` is true for the answer to "How many residents do you take?".
 */
export function positionCountIn(
  { folded, previous, context }: Pick<Statement, "folded" | "previous" | "context">,
  isAsked: boolean,
): PositionCount | undefined {
  if (!anyCount.test(folded)) return undefined;
  const elliptic = ellipticCount(folded);
  if (elliptic !== undefined) return { count: elliptic, confidence: 0.9 };
  let best: { count: number; score: number } | undefined;
  let seen = 0;
  for (const match of folded.matchAll(counted)) {
    seen += 1;
    if (seen > mostCounts) break;
    const count = countOf(match);
    if (count === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const before = folded.slice(Math.max(0, start - 80), start).replace(/^.*[;.]/, "");
    const after = trailing(folded.slice(end, end + 80));
    if (isOther(match, before, after, folded.slice(end))) continue;
    const score = scoreOf(match, before, after, {
      folded,
      previous,
      isAsked,
      question: context.question,
      label: `${context.rowHeader} ${context.columnHeader}`,
    });
    if (score >= 3 && (best === undefined || score > best.score)) best = { count, score };
  }
  return best === undefined ? undefined : { count: best.count, confidence: Math.min(0.95, 0.7 + best.score * 0.05) };
}

/** A cheap look: a whole number up to 99, or its name. */
const anyCount =
  /\b(?:[1-9]\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|single|dozen)\b/;

function countOf({ groups, index, input }: RegExpExecArray): number | undefined {
  const { count = "", digits, range } = groups ?? {};
  const number = numberOf(digits ?? count);
  if (range !== undefined || number === undefined || !Number.isInteger(number) || number < 1 || number > 80)
    return undefined;
  return /^\d/.test(count) && monthBefore.test(input.slice(Math.max(0, index - 12), index)) ? undefined : number;
}

function isOther(match: RegExpExecArray, before: string, after: string, rest: string): boolean {
  const { noun: counts, count = "" } = match.groups ?? {};
  if (excludedAfter.test(`${match[0]}${after.slice(0, 45)}`) && !/\bcategorical\b/.test(match[0])) return true;
  if (excludedBefore.test(before) && !/\b(?:categorical|pgy-?\s?1)\b/.test(match[0])) return true;
  if (
    (future.test(before.slice(-40).replace(/^.*,/, "")) && !appliedFor.test(before)) ||
    /^\s?(?:\w+\s){0,3}(?:by 20|in the (?:future|coming))/.test(after)
  )
    return true;
  if (otherProgram.test(before)) return true;
  if (mayDo.test(rest) && (numberOf(count) ?? 9) < 4) return true;
  // "Two of our residents" are some of them.
  if (/\bof (?:our|the|these) [a-z]+s?$/.test(match[0]) && !/\bpositions|\bplaces|\bspots|\bslots/.test(match[0]))
    return true;
  const isPeople =
    /^(?:graduates|doctors|physicians|people|learners|candidates|applicants|new graduates|colleagues|recruits|beginners|newcomers)$/.test(
      counts ?? "",
    );
  return (
    isPeople &&
    !(taken.test(after) && (yearly.test(before) || yearly.test(after))) &&
    counts !== "newcomers" &&
    !(
      takes.test(before) &&
      (yearly.test(after) || yearly.test(before) || /\bpgy-?1 (?:level|year)\b/.test(before)) &&
      !/\b(?:interview|apply|applications|receive)/.test(before)
    )
  );
}

/** A text with more counts is a table run together, not a sentence. */
const mostCounts = 12;

interface Around {
  readonly folded: string;
  readonly previous: Statement | undefined;
  readonly isAsked: boolean;
  readonly question: string;
  /** The row's or the column's header. */
  readonly label: string;
}

/** Three and more is an intake: see the parts. */
function scoreOf(
  match: RegExpExecArray,
  before: string,
  after: string,
  { folded, previous, isAsked, label, question }: Around,
): number {
  const { noun: counts = "" } = match.groups ?? {};
  const isPosition =
    /^(?:positions?|spots?|slots?|openings?|places?|seats?|appointments?|categoricals?|interns?)$/.test(counts);
  const isCategorical = /\bcategorical\b/.test(match[0]);
  const isEntry =
    isCategorical || /\b(?:new|incoming|entering|pgy-?\s?1|pl-?1|intern|first[- ]year|entry)\b/.test(match[0]);
  const isTaken =
    taken.test(after) ||
    takenLater.test(after) ||
    (takes.test(before) && (isPosition || isEntry || !weakTakes.test(before)));
  if (counts === "" && !aboutResidents.test(`${folded} ${label}`) && !isAsked) return 0;
  if (isTheNumber.test(after)) return 4;
  let score = 0;
  if (directAfter.test(after) || (counts === "" && match[0] !== "")) score += counts === "" || !isPosition ? 3 : 4;
  else if (yearly.test(`${before}${match[0]}${after}`)) score += 2;
  if (classHas.test(before)) score += 3;
  if (isTaken) score += 1;
  if (isPosition) score += 1;
  if (isCategorical) score += 1;
  if (isEntry) score += isTaken && !weakTakes.test(before) ? 2 : 1;
  if (isPosition && (appliedFor.test(before) || (forOurPlaces.test(before) && howManyApply.test(question)))) score += 4;
  if (/\b(?:pgy-?\s?1|first|intern)[ -](?:level|year)\b/.test(before) || atEntry.test(after)) score += 2;
  if (
    isPosition &&
    forOurs.test(before) &&
    /^,? (?:we (?:will )?(?:interview|invite)|some|about|more than|there are|\d)/.test(after)
  )
    score += 2;
  if (
    /\b(?:openings|positions|room|places|spots|slots|seats|funding|approval) for (?:up to )?$/.test(before) &&
    isEntry
  )
    score += 2;
  if (inEachYear.test(before)) score += 3;
  if (isAsked) score += isPosition || isTaken ? 2 : 1;
  if (/\bmatch\b|\bnrmp\b/.test(`${folded} ${previous?.folded ?? ""}`) && isTaken && !weakTakes.test(before))
    score += 2;
  const isDirect = counts === "" || directAfter.test(after);
  return totals.test(`${before}${after}`) && !isEntry && !isDirect && score < 4 ? 0 : score;
}

/** "4,100 applications reached us last year for …": so many apply, of whatever year, for what there is. */
const appliedFor =
  /\b(?:applicants?|applications?|candidates?|students|people|graduates|interview\w*|appl(?:y|ied|ies)|compete[ds]?|vied?|files)\b[^.;:]{0,60} for (?:our |the |these |those |one of (?:our|the|these) |only |just )?$/;
const forOurPlaces = / for (?:our |the |these |just |only )*$/;
const howManyApply = /\bhow many (?:people|applicants|applications|candidates)\b/;
/** "For our ten positions we interview 120 applicants." */
const forOurs = /^\s*for (?:our |these |the )?$/;
/** "5 positions at the PGY-1 level" */
const atEntry =
  /^(?: (?:are|is|will be) [a-z]+)? (?:at|in|for|on|into|to) (?:the |our )?(?:pgy-?\s?1|pl-?1|first|intern|entry)[ -]?(?:level|year)?\b/;
/** "In each of the three years there are nine residents": what stands just before a count. */
const inEachYear =
  /\b(?:in|for|at) (?:each|every)(?: one)?(?: of (?:the|our|these|those|its))?(?: \w+)? (?:years?|class(?:es)?|levels?|pgy\S*)(?: of (?:training|residency|the program))?,? (?:there (?:are|is)|we have|you (?:will )?find|the program has|has|have|are) $/;

/** What follows a count and speaks of it: not the next count, nor what stands beside ("and 6 preliminary ones"). */
function trailing(text: string): string {
  return text
    .replace(/[;.(].*$/, "")
    .replace(
      /,? (?:and|with|plus|as well as|besides|for) (?:an? )?(?:\w+ ){0,3}(?:preliminary|prelim|non-?\s?designated|fellow|transitional|total)(.*)$/,
      (_, rest: string) => (yearly.test(rest) ? " each year" : ""),
    )
    .replace(
      new RegExp(
        String.raw`, (?:(?:for )?(?:a total|an overall)|${numberPattern}\b|making|giving|which|so|with ${numberPattern}\b).*$|,? with ${numberPattern}\b.*$`,
      ),
      "",
    );
}
