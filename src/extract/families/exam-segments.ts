import type { Audience } from "../../model/finding.js";
import type { Stance } from "../../model/vocabulary.js";
import { groupsIn } from "../language/audience.js";
import { stanceOf } from "../language/stance.js";
import type { PageContext } from "../rule.js";
import { specialtyIn } from "../specialty-of.js";
import type { Statement } from "../statement.js";

/** A stretch of a statement with one subject and one stance: clauses joined by more than a contrast. */
export interface Segment {
  readonly text: string;
  /** Offset in the statement. */
  readonly start: number;
  readonly end: number;
}

/** Joints after which a preference or a denial no longer holds. Parentheses and relative clauses stay with their noun. */
const contrasts =
  /^(?:|;|,|but|however|although|though|whereas|while|yet|nevertheless|nonetheless|still,|even though|even if|and|or|nor|so|then)$/;

/** The segments of a statement, in order; they cover its clauses. */
export function segmentsOf(statement: Statement): readonly Segment[] {
  const known = remembered.get(statement);
  if (known !== undefined) return known;
  const segments = readSegments(statement);
  remembered.set(statement, segments);
  return segments;
}

const remembered = new WeakMap<Statement, readonly Segment[]>();

function readSegments({ folded, clauses }: Statement): readonly Segment[] {
  const segments: { start: number; end: number }[] = [];
  for (const { start, end, connector } of clauses) {
    const last = segments.at(-1);
    if (last !== undefined && !contrasts.test(connector)) last.end = end;
    else segments.push({ start, end });
  }
  return segments.flatMap(({ start, end }) => {
    // "Above 205, preferably above 225": the wish that follows does not soften the demand.
    const better = bettered.exec(folded.slice(start, end));
    const parts =
      better === null
        ? [[start, end]]
        : [
            [start, start + better.index],
            [start + better.index, end],
          ];
    return parts.map(([from = start, to = end]) => ({ text: folded.slice(from, to), start: from, end: to }));
  });
}

const bettered = /,\s(?:and |but |or )?(?:preferably|ideally|better(?: still)?|best)\b[^,;.]{0,24}\d{3}/;

/** Words that show what people usually have, not what is asked of them. */
const typical =
  /\b(?:averag\w+|mean|median|percentiles?|most (?:have|had|scored?|were|are|come|came|fall|lie|land(?:ed)?|got|get|reach(?:ed)?|of|whom|who|people|applicants|candidates|residents|interns|those|successful)|majority|typical(?!ly (?:require|ask|prefer|expect|look))|our (?:current |present |recent |past |former |own )?(?:residents|interns|matched|graduates|alumni|alumnae|classes|trainees|house ?staff)(?! (?:must|have to))|(?:current|recent|past|matched|successful|selected|ranked|interviewed) (?:residents|applicants|candidates|interns|class)|those (?:we|who (?:matched|match|(?:are|were|get|receive|have been) (?:offered|invited|interviewed|selected|granted|given|chosen))(?! (?:here |with us )?(?:must|have to|need|has to)))|typically have|(?:more|most|highly|very|less|be|is|are|as) competitive|competitive (?:applicants?|candidates?|applications?|scores?)|compete|usually have|generally have|tend to|historically|in the past|last year|this year's|previous years?|national (?:averages?|means?|medians?)|we (?:usually|typically|generally|normally) (?:interview|invite|rank|match)|likely to|rarely|seldom|range from|ranged|have (?:usually|generally|typically)|hovers?|candidates who matched|(?<!you |they |applicant |once |after )have (?:matched|joined|been (?:matched|invited|interviewed|ranked|accepted|successful))|our class|(?:people|persons|applicants|candidates|graduates|students|everyone|anyone|ones|those)(?: whom| that| who)? we (?:have |had |then |do |usually )?(?:interview|invite|rank|match|take|accept|select|choose|meet|hire)(?:e?d)?\b(?![^.;]{0,30}\b(?:must|have to|has to|need))(?=[^.;]{0,40}\b(?:have|had|has|scored?|came|come|brought|bring|were|are|passed|reach\w*|lie|lay|stand|stood)\b)|interviewees?(?! (?:must|have to|need)\b)|as a rule,? (?:those|people|applicants|candidates|you)|in general,? (?:interviews|those|people|applicants|candidates|interviewees)|so far|up to now|until now|to date|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|some|many|several|few|all but \w+) (?:out )?of (?:\w+ ){0,2}(?:residents|interns)(?! (?:must|have to))|automatically (?:receive|get|be|invite[ds]?|offer\w*|grant\w*|qualif\w+)|guaranteed?|(?:did|do|does|done|fare[ds]?) (?:best|well|better)|in most (?:years|seasons|cases)|usually (?:it )?takes|(?:is|are|it's) (?:rather |quite |very )?(?:uncommon|unusual|rare)|make[sd]? (?:an|your|the|for an?|us) (?:(?:applications?|files?) (?:an? )?strong\w*|(?:look|read) (?:twice|closer))|(?:makes?|gets?) us (?:to )?(?:look|read|notice|take)|successful (?:here|with us|in our))\b/;

/** What was asked in former years. */
export const bygone =
  /\b(?:was|were|used to be|had been)\b.{0,40}\b(?:until|till|before|in (?:19|20)\d\d|formerly|once|no longer)\b|\b(?:once (?:asked|required|wanted|had|used|demanded)|formerly|(?:until|till|before) (?:last year|recently|(?:19|20)\d\d)|in (?:former|earlier|past|previous) (?:years|times|cycles|seasons)|used to (?:ask|require|want|have|demand))\b/;

const isAdvice =
  /\b(?:should|ought to|aim (?:for|at)|recommend(?:s|ed)?|recommendation\b[^.;]{0,50}\bis|advise[sd]?)\b/;

/** True where a stretch describes usual, average or successful applicants, who set no minimum. */
export function isTypical(text: string): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  const answer = readsTypical(text);
  if (judged.size >= mostJudged) judged.clear();
  judged.set(text, answer);
  return answer;
}

/** Rules ask of the same stretches again and again. */
const judged = new Map<string, boolean>();
const mostJudged = 128;

function readsTypical(text: string): boolean {
  // "To be competitive, a candidate should have 230" is advice, and so a preference.
  return typical.test(isAdvice.test(text) ? text.replace(/\bcompetitive\b/g, "") : text);
}

/** True where a number or an attempt is a condition of something other than the application: a visa, a waiver, a repeat. */
export function isSideCondition(text: string): boolean {
  return /\b(?:visas?|h-?1-?b?|waive[rd]?|scholarships?|bonus|stipends?|repeat exam|retake|moonlight\w*|promot\w+|advanc\w+ to|pgy-?\s?[2-7] (?:year|level)|board certif\w+|in-?training|abim|abfm|shelf|nbme subject|toefl|mcat|gpa|reimburs\w+|fellows?(?:hips?)?)\b/.test(
    text,
  );
}

/** True for the mere name of an examination that heads what stands beside or after it: a term, a row's first cell. */
export function isBareName({ folded, block }: Statement): boolean {
  if (folded.length > 24) return false;
  if (block.kind === "term" || block.kind === "heading") return true;
  const isHeader = block.kind === "cell" && (block.cell?.rowHeader ?? "") === "";
  return (
    (isHeader || folded.length < block.text.length) &&
    /^(?:usmle |comlex )?(?:steps?|levels?) (?:\d|i{1,3})(?: c[kse])?[.:]?$/.test(folded)
  );
}

const softAsk =
  /\b(?:in general|generally|as a general (?:thing|rule)|usually|typically|normally|ordinarily|as a rule|guideline|target|looking for|look for|favou?rably|priorit\w+|better still|rather not|rather see|would rather|like it best|more weight|we seek|extra|ideal|(?:please|impress|delight)(?:s|ed)? us|our wish|we wish|it helps|helps? (?:to|if|when|you|that)|weighs? (?:in|for|heavily|more)|likes? to see|like (?:it|them|those|applicants|candidates|(?:[\w-]+ ){0,4}scores?)|(?:glad|happy|pleased|nice|good|delighted) to (?:see|have|find)|better (?:chances?|odds|placed)|in your favou?r|in favou?r of|in (?:its|their) favou?r|speaks? for|good sign|matters? (?:a (?:great |good )?(?:deal|lot)|much|to us)|means? (?:a lot|much)|top of (?:the|our) (?:pile|list|stack)|go to the top|move up|moves? (?:up|ahead)|stands? out|catch(?:es)? our eye|welcome(?! (?:as long|if|provided|to|when|even))|(?:comes?|go(?:es)?|ranks?|stands?|are put|is put|are placed|puts? you) (?:first|ahead|before (?:the )?others|ahead of|in front of)|\d{3} (?:\w+ )?first|good (?:number|score|mark|target|goal|result)|aim (?:for|at)|strive for|(?:read|look(?:ed)? at|reviewed|opened|considered|invited|seen)(?: \w+)? first|at the top|(?:a|the) (?:best|better|good|real|fair) chances?|best chances?|chances are (?:best|better|good)|a strength|an? asset|have an edge|has an edge|an edge over|like best|best (?:on|at|in) (?:the|a|your|their) first|best is|is best|best of all|best if|what we like|go first|(?:are|is) ahead)\b/;
/** "Preferably on the first attempt", ", first attempt preferred": a wish about the attempt, not about the pass. */
const attemptAside =
  /\b(?:preferabl[ey]|ideally|(?:and |at )?best) (?:on|at|in|with|by) (?:the|their|your|a) (?:first|initial|1st) (?:attempt|try|sitting)|[,(;] ?(?:on |at |passed on )?(?:the )?(?:first|1st|initial)[- ](?:attempt|try)(?: pass\w*)? (?:is |are )?(?:strongly )?(?:preferred|desired|ideal|an advantage)/g;

/** The words without what they wish of the attempt alone. */
export function withoutAttemptWish(text: string): string {
  return text.replace(attemptAside, "");
}

const ownAside =
  /\((?=(?:an?|the|our|your|we|you|one|nobody|no one|both|neither|either|dos?|osteopathic|allopathic|mds?|imgs?|international|foreign|all|most|some|few|us|u\.s\.|residents|applicants|candidates|students|graduates)\b)[^()]{8,200}\)?/g;
const waives =
  /\bnot\b[^()]{0,30}\b(?:need(?:ed)?|required?|necessary|have to|expected?|ask(?:ed)?|insist)\b|\b(?:nobody|no one|neither) (?:is |are )?(?:need\w*|ha(?:s|ve) to|required|expected|asked)|\bprefer|\brecommend|\bneed not\b/;

/** "Step 1 (osteopathic students do not need both)": an aside with a subject of its own waives nothing that stands outside. */
export function withoutOwnAside(text: string): string {
  return text.includes("(") ? text.replace(ownAside, (aside) => (waives.test(aside) ? " " : aside)) : text;
}

/**
 * How firmly a segment asks; its own words first, then those of list lead-in, table header or heading. Softened demands
 * ("in general we ask for 200") are preferences.
 */
export function stanceIn(text: string, statement: Statement): Stance | undefined {
  return stanceOfWords(withoutAttemptWish(text), statement);
}

/** As `stanceIn`, for what is asked of an attempt: "required, preferably on the first attempt" is a preference there. */
export function stanceOfAttempt(text: string, statement: Statement): Stance | undefined {
  return stanceOfWords(text, statement);
}

function stanceOfWords(text: string, statement: Statement): Stance | undefined {
  const own =
    isAdvice.test(text) && /\bcompetitive\b|\brecommendation\b[^.;]{0,50}\bis\b/.test(text)
      ? "preferred"
      : stanceOf(text);
  if (own === undefined && isCarriedOn(text, statement)) return "preferred";
  if (own === undefined && statement.previous !== undefined && isWish(statement.previous.folded)) return "preferred";
  if (own === "preferred" || own === "not_required") return own;
  if (softAsk.test(text) && !/\b(?:must|mandatory|minimum)\b/.test(text)) return "preferred";
  const isFirm = /\b(?:must|required|mandatory|requires?|have to|has to|asked to|cannot|will not)\b/.test(text);
  if (isFirm) return "required";
  if (statement.context.stance === "preferred") return "preferred";
  return own ?? (tells(text, statement) ? undefined : statement.context.stance);
}

/**
 * True for a full sentence of a paragraph: it demands by its own verb, not by the heading that it stands under ("Dr. Roe
 * scored 260 on Step 2 CK" under "How to apply").
 */
function tells(text: string, statement: Statement): boolean {
  return hasOwnVerb(text, statement) || (statement.block.kind === "text" && !itemLike.test(statement.folded));
}

/** True for a stretch of a paragraph with a verb that makes it a sentence. */
export function hasOwnVerb(text: string, { block }: Statement): boolean {
  return block.kind === "text" && ownVerb.test(text);
}

/** How an item of a list of demands begins: by what is demanded, or by whom it binds. */
const itemLike =
  /^\W*(?:(?:an?|the|your|all|both|each|any|official|valid|current|recent|us|our|for|md|do) )?(?:minim\w+|at least|no|not|one|two|three|max\w*|first|only|just|pass\w*|scor\w+|transcripts?|results?|reports?|proof|cop(?:y|ies)|evidence|documentation|usmle\w*|comlex\w*|uslme|united states medical|imgs?|fmgs?|mds?|dos?|md|us|u\.s\.|graduates?|applicants?|candidates?|international|osteopathic|allopathic|\d|[<>≥]|steps?|levels?|parts?|boards?|ecfmg|complet\w+|success\w*|requir\w+|prefer\w*|exams?|examinations?|above|over|below|within|with|without|none|before|by|prior|when|at|to)\b/;

const ownVerb =
  /\b(?:is|are|was|were|am|be|been|has|have|had|may|might|can|could|will|would|do|does|did|we|you|they|he|she|it|who|scored?|took|takes?|gets?|got|gives?|gave|helps?|makes?|made|sits?|sat|matched|came|comes?|went|goes|runs?|shows?|showed|receives?|received|offers?|covers?|pays?|reimburses?)\b/;

/** "Those who failed are not read first; somebody above 225 is." */
function isCarriedOn(text: string, { folded }: Statement): boolean {
  return /\b(?:is|are|does|do|will)\W*$/.test(text) && isWish(folded);
}

/** True where a stretch's own words wish and demand nothing: "go first", "should have, to be competitive". */
export function isWishOnly(text: string): boolean {
  if (/\b(?:must|required|mandatory|minimum|necessary|have to|has to)\b/.test(text)) return false;
  return (
    softAsk.test(text) || (isAdvice.test(text) && /\bcompetitive\b|\brecommendation\b[^.;]{0,50}\bis\b/.test(text))
  );
}

/** Whom a segment binds, where its own words say so: "IMGs need 220, US graduates 210". */
export function audienceIn(text: string, statement: Statement): Audience {
  const groups = groupsIn(text);
  if (groups.has("img")) return groups.has("us") ? "all" : "img";
  return groups.has("us") ? "us" : statement.audience;
}

/** The question that a statement answers: that of its block, or a lead-in or heading that ends with a question mark. */
export function questionOf({ context }: Statement): string {
  const { question, leadIns, headings } = context;
  return (
    [question, leadIns.at(-1) ?? "", headings.at(-1) ?? ""].find((text) =>
      text === question ? text !== "" : text.endsWith("?"),
    ) ?? ""
  );
}

/** A statement's words without the mark of an answer: "A. 4" is "4". */
export function answerOf({ folded }: Statement): string {
  return folded.replace(/^(?:a|ans|answer)\s?[.:)-]\s+/, "");
}

/** The sentence that introduces the list; empty where a whole paragraph that introduces nothing stands before it. */
export function introductionOf({ context }: Statement): string {
  const lead = context.leadIns.at(-1) ?? "";
  const last = lead.slice(lead.lastIndexOf(". ", lead.length - 2) + 1).trim();
  return last.endsWith(":") || last.length < 70 ? last : "";
}

/** True where the words are for applicants to another program than the page's: "those applying to internal medicine must …". */
export function isForOtherProgram({ text }: Statement, { specialty }: PageContext): boolean {
  if (specialty === undefined) return false;
  const named =
    /\b(?:[Aa]pply(?:ing)?|[Aa]pplicants?|[Cc]andidates?|[Aa]pplications?|interested) (?:to|for|in|of) (?:the |our )?((?:[A-Z][\w/&-]+ ?(?:and |& )?){1,3})/.exec(
      text,
    )?.[1];
  const other = named === undefined ? undefined : specialtyIn(named);
  return other !== undefined && other !== specialty;
}

/** True where a sentence only wishes: the elliptical one after it ("One with scores above 220 is.") wishes too. */
function isWish(text: string): boolean {
  return (
    (/\bpriorit|\bprefer|\bfavou?r|\bideal/.test(text) || softAsk.test(text)) && !/\bmust\b|\brequired\b/.test(text)
  );
}
