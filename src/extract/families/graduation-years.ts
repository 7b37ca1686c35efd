import type { Stance } from "../../model/vocabulary.js";
import { answerIn } from "../language/answers.js";
import { clauseAt } from "../language/clauses.js";
import { type Duration, readDurations } from "../language/durations.js";
import { denials } from "../language/negation.js";
import { numberOf, numberPattern, readNumbers } from "../language/numbers.js";
import { stanceOf } from "../language/stance.js";
import type { Rule, Understood } from "../rule.js";
import type { Context, Statement } from "../statement.js";
import { isForOtherProgram } from "./exam-segments.js";
import { asksForLimit, leadTopic, noMatter } from "./graduation-limit-wording.js";
import { isOffTopic } from "./graduation-off-topic.js";

const graduation =
  /\b(?:graduat(?:e|es|ed|ing|ion|ions)|(?:medical|med) (?:school|education|studies|degree|diploma)|school (?:diploma|degree)|(?:studies|training|studying|degree|diploma) (?:in|of) medicine|(?:got|received|earned|had) (?:your|their|the|an?) (?:md|m\.d\.?|mbbs)|(?:receiv|obtain|earn|award|conferr?)(?:ed|ing|al)? (?:of )?(?:their |your |the |a |an )?(?:\w+ ){0,2}(?:degree|diploma|md|m\.d)|(?:your|their|an?|the|whose|of) (?:medical )?(?:degree|diploma)\b|^(?:medical )?(?:degree|diploma)s?\b|diplomas? (?:dated|that|of|issued|with)|(?:degree|diploma)s? (?:was |is |been |must have been )?(?:awarded|conferred|received|earned|issued|obtained)|yog|(?:finish(?:ed|ing)?|left|leaving|out of|completed|completing) (?:of )?(?:your |their |the )?school|years? out)\b/;
/** Words near a duration that make it a limit on the past. */
const within =
  /≤|<|\b(?:within|the door closes|(?:in|during|over|for|of) (?:the|your|their) (?:last|past|previous|preceding|prior|most recent)|(?:in|during|the) (?:last|past|previous|preceding)|no|not|less|fewer|at most|(?:the|at the) most|maximum|max|up to|under|past|last|older|longer|exceed(?:s|ed|ing)?|beyond|ago|limit(?:ed)?|cut-?\s?offs?|earlier|back|gap|old|fewer|counts? (?:only|no)|stale|fresh|elapsed|gone by|passed since|lie|lies|greater|more than|recent|shorter|over|above|inside|where we stop|we (?:stop|no longer)|the limit|end of the (?:road|line)|not (?:accepted|considered|eligible)|counted from|at the outside|the most|our (?:limit|line)|lapse[ds]?|since then)\b/;
/** "In the five years before July 1." */
const spanBefore = /\b(?:in|during|over) the\s*$/;
/** A bare "five years from graduation", which only a list of requirements makes a limit. */
const sinceGraduation =
  /^\s*(?:or (?:less|fewer) )?(?:since|from|after|out of|of(?= (?:the |their |your )?graduat)|following|post)[\s-]+(?:the |their |your |medical |date of |time of |completing |completion of )*(?:graduat|school|degree|medical|diploma|yog)/;
/** A preference said with other words than "prefer", when time gone by is what is spoken of. */
const liking =
  /\b(?:we (?:like|love|would rather|would sooner|lean|look (?:with favor|kindly|more kindly))|would rather|rather see|stand(?:s)? the best|best chances?|better chances?|look(?:s|ed)? (?:with favor|kindly|favorably)|(?:an?|the) (?:slight |clear |small |definite )?(?:advantage|edge|head start|leg up)|most competitive|(?:better|good|best) odds|rank(?:ed|s)? higher|go(?:es)? to the front|helps? to|sooner than)\b/;
const activity =
  /\b(?:experience|training|practice|work|research|residency|internship|clinical|hands[- ]on|observ\w*|gme|medical education|program|stud(?:y|ies)|service|pgy|transitional|preliminary|curriculum|fellowship|employment)\b/;

/** True where a duration is the length of an activity ("two years of practice"), not a time since graduation. */
function isActivity(after: string): boolean {
  const [near = ""] = after
    .slice(0, 64)
    .split(/[,;.()]|\b(?:and|unless|who|which|but|prior to|before|if|in order|at the time)\b/);
  const at = near.search(activity);
  return (
    at >= 0 &&
    !/\b(?:graduat|school|since|from|after|out|ago)/.test(near.slice(0, at)) &&
    !/^\s*(?:prior|before|preceding|of (?:the |their |your )?(?:appl|start|enter|match))/.test(near)
  );
}

const everyGraduation = new RegExp(graduation, "g");

/** A sentence with more durations is no sentence. */
const mostDurations = 12;

interface Limit {
  readonly duration: Duration;
  readonly gap: number;
}

/** The duration that limits the time since graduation: the one nearest to the word for it. */
function limitIn(text: string, isListed: boolean): Duration | undefined {
  const limits: Limit[] = [];
  const places = [...text.matchAll(everyGraduation)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const duration of readDurations(text).slice(0, mostDurations)) {
    if (duration.unit !== "year" && duration.unit !== "month") continue;
    if (isActivity(text.slice(duration.end))) continue;
    const before = text.slice(Math.max(0, duration.start - 45), duration.start);
    const after = text.slice(duration.end, duration.end + 40);
    if (
      !within.test(before) &&
      !(spanBefore.test(before) && /^\s*(?:before|prior to|preceding|leading up to)\b/.test(after)) &&
      !within.test(after) &&
      !(isListed && sinceGraduation.test(after))
    )
      continue;
    if (/\b(?:at least|no less than|no fewer than|a minimum of|minimum of)\s*$/.test(before)) continue;
    const gap = Math.min(...places.map(({ start, end }) => Math.max(duration.start - end, start - duration.end, 0)));
    if (gap <= 110) limits.push({ duration, gap });
  }
  return limits.toSorted((a, b) => a.gap - b.gap)[0]?.duration;
}

const yearsOf = ({ longest }: Duration): number => Math.round((longest / 12) * 100) / 100;

function stanceIn(statement: Statement, at: number): Stance | undefined {
  const { folded, clauses, context } = statement;
  const clause = clauses.findLast(({ start }) => start <= at);
  // "We like people who finished within five years": the preference stands before the relative clause.
  const head =
    clause !== undefined && /^(?:who|which|whose)$/.test(clause.connector)
      ? clauses[clauses.indexOf(clause) - 1]
      : undefined;
  const own = clause ? folded.slice((head ?? clause).start, clause.end) : folded;
  const said = graduationStance(own) ?? graduationStance(folded);
  if (said !== undefined) return said;
  // A sentence with a verb of its own says how firm it is.
  const isSentence = /\b(?:may|must|can|cannot|shall)\b/.test(own);
  return context.stance === "preferred" && !isSentence ? "preferred" : "required";
}

function graduationStance(said: string): Stance | undefined {
  const text = said.replace(/\bnot? (?:more|longer|greater|older)\b(?: than)?|\bat (?:the )?most\b/g, "");
  const stance = stanceOf(text);
  if (/\b(?:rarely|seldom|(?:poor|little|small|slim) chances?|less likely)\b/.test(text)) return "preferred";
  if (liking.test(text) && denials(text).length === 0) return "preferred";
  if (stance === "not_required" || stance === undefined)
    return denials(text).length > 0 ? "required" : stance === "not_required" ? undefined : stance;
  if (
    stance === "preferred" &&
    /\b(?:must|required|will not be|cannot|are not (?:considered|eligible))\b/.test(text) &&
    !/\bprefer/.test(text)
  )
    return "required";
  return stance;
}

/** Without a number or a unit of time there is no limit. */
const namesSpan = /\d|year|month|two|three|four|five|six|seven|eight|nine|ten/;

/** The most years that may lie between medical school and the application. */
export const maxYears: Rule = {
  name: "graduation/max-years",
  examples: [
    {
      text: "Applicants must have graduated from medical school within the last five years.",
      gives: { "graduation.maxYears": { years: 5, stance: "required" } },
    },
    {
      text: "We prefer candidates who are no more than three years out of medical school.",
      gives: { "graduation.maxYears": { years: 3, stance: "preferred" } },
    },
    {
      text: "5 years",
      lead: "Maximum time since graduation",
      gives: { "graduation.maxYears": { years: 5, stance: "required" } },
    },
    { text: "Our graduates have entered fellowships in the past five years.", gives: {} },
    { text: "The residency lasts three years after graduation from medical school.", gives: {} },
  ],
  read(statement, page) {
    const { folded, context } = statement;
    if (
      !(namesSpan.test(folded) || namesSpan.test(context.question)) ||
      isOffTopic(statement) ||
      isForOtherProgram(statement, page)
    )
      return [];
    const refused = limitRefused(statement);
    if (refused) return [{ key: "graduation.maxYears", value: { years: refused, stance: "required" } }];
    const lead = labelOf(context);
    const inLead = leadTopic.test(lead) && (asksForLimit(lead) || asksHowLong.test(lead) || bareHeader.test(lead));
    const limit = graduation.test(folded) ? limitIn(folded, isRequirement(statement)) : undefined;
    if (limit) return isWaivedAt(statement, limit) ? [] : reading(statement, limit);
    if (!inLead && prefersCount(statement)) {
      const counted = fewer.exec(folded);
      const years = counted === null ? undefined : numberOf(counted[1] ?? "");
      if (years !== undefined && years <= 20)
        return [{ key: "graduation.maxYears", value: { years, stance: "preferred" } }];
    }
    if (!inLead || (statement.previous !== undefined && !/\b(?:we|applicants?|candidates?|must|prefer)/.test(folded)))
      return [];
    const first = readDurations(folded).find(({ unit, end }) => unit === "year" && !isActivity(folded.slice(end)));
    if (first) return isBareDuration(folded, first) ? reading(statement, first) : [];
    const counted = /\byears?\b/.test(context.lead) ? countedYears.exec(folded) : null;
    const years = counted === null ? undefined : numberOf(counted[1] ?? "");
    if (years !== undefined && years <= 20 && folded.length < 100)
      return [
        {
          key: "graduation.maxYears",
          value: {
            years,
            stance:
              context.stance === "preferred" || graduationStance(folded) === "preferred" ? "preferred" : "required",
          },
        },
      ];
    const isCell = statement.block.kind !== "text" || folded.length < 20;
    const number =
      isCell && denials(folded).length === 0 && /\byears?\b/.test(context.lead) ? readNumbers(folded)[0] : undefined;
    if (number === undefined || number.high > 20 || folded.length > 30) return [];
    return [
      {
        key: "graduation.maxYears",
        value: { years: number.high, stance: context.stance === "preferred" ? "preferred" : "required" },
      },
    ];
  },
};

/** "Whether you graduated last May or fifteen years ago makes no difference." */
function isWaivedAt({ clauses, folded }: Statement, { start }: Duration): boolean {
  const clause = clauseAt(clauses, start);
  return clause !== undefined && noMatter.test(folded.slice(clause.start, clause.end));
}

/** "No limit on years since graduation, although we prefer five or fewer": the years stand in the clause before. */
const fewer = new RegExp(
  String.raw`\bprefer\w*\b[^;.]{0,24}?\b(${numberPattern}) or (?:fewer|less)\b(?! (?:attempts?|letters?))`,
);
const prefersCount = ({ folded }: Statement): boolean =>
  /\byears? (?:since|after|from|out of) (?:medical school|graduation)/.test(folded);

/** "Up to eight", "beyond eight of them we cannot help": the header or question has the years. */
const countedYears = new RegExp(
  String.raw`\b(?:up to|beyond|no more than|not more than|at most|more than|within|past|over|a maximum of|maximum(?: of)?|exceeding)\s+(${numberPattern})\b(?!\s*(?:%|letters?|weeks?|months?|points?|attempts?|times))`,
);
/** A header that is nothing but the name of the topic. */
const bareHeader =
  /^(?:(?:[\w.]+ ){0,6})(?:date of |year of |time since |years since )?(?:medical |med )?(?:school )?(?:graduation|degree|diploma|yog|school)(?: date| year)?(?: from (?:medical |med )?school)?[:.?]*$/;

/** "What if I graduated more than five years ago?" "Such applicants are not considered.": the question has the years. */
function limitRefused({ folded, context, previous, audience }: Statement): number | undefined {
  const { question } = context;
  if (
    previous !== undefined ||
    audience === "us" ||
    !/\b(?:more than|over|longer than|older than|beyond)\b/.test(question)
  )
    return undefined;
  if (!graduation.test(question) || readDurations(folded).length > 0) return undefined;
  const isRefused =
    (answerIn(folded) === "no" && !/\b(?:problem|matter|too long|limit|disadvantage)\b/.test(folded)) ||
    (denials(folded).length > 0 &&
      /\b(?:not|n't|cannot|unable to|no longer|never) (?:be )?(?:\w+ )?(?:consider(?:ed)?|review(?:ed)?|accept(?:ed)?|invite[d]?|eligible|interview(?:ed)?|apply|read)\b/.test(
        folded,
      ));
  const limit =
    isRefused && !/\?.*\b(?:old|problem|matter|disadvantage)\b/.test(question) ? limitIn(question, false) : undefined;
  const years = limit === undefined ? 0 : yearsOf(limit);
  return years >= 1 && years <= 25 ? years : undefined;
}

/** Question, lead-in or header, else a heading that is nothing but the topic. */
function labelOf({ lead, headings }: Context): string {
  const heading = headings.at(-1) ?? "";
  return lead === "" && bareHeader.test(heading) ? heading : lead;
}

/** Under a header for the date of graduation alone, a duration must itself be one of the past. */
const isBareDuration = (folded: string, { start, end }: Duration): boolean =>
  within.test(folded.slice(Math.max(0, start - 45), start)) ||
  /\b(?:ago|old|since|at most|max|or (?:less|fewer|newer)|limit|back)\b/.test(folded.slice(start, end + 40)) ||
  start === 0 ||
  folded.length < 40;

function reading(statement: Statement, duration: Duration): Understood[] {
  const years = yearsOf(duration);
  const stance = stanceIn(statement, duration.start);
  if (stance === undefined || years < 1 || years > 25) return [];
  return [{ key: "graduation.maxYears", value: { years, stance } }];
}

const asksHowLong =
  /\byears? (?:since|after|from|out|of)\b|\bhow (?:many|long|recent)|\bgraduation (?:year|date)|\b(?:graduat\w+|school) within\b|\btime since\b|\brecent(?:ly)?\b|\b(?:older|old) graduat|\bhow (?:old|fresh|new|far back)\b|\bold\b|\bago\b|\btoo (?:long|late)\b/;

/** An item of a list of requirements, or a sentence that says how firm it is. */
const isRequirement = ({ block, context, folded }: Statement): boolean =>
  stanceOf(folded) !== undefined ||
  ((block.kind === "item" || block.kind === "cell" || block.kind === "definition") && context.stance !== undefined);
