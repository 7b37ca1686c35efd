import type { Stance } from "../../model/vocabulary.js";
import { readDates } from "../language/dates.js";
import { type Duration, readDurations } from "../language/durations.js";
import { denials } from "../language/negation.js";
import { numberOf, numberPattern, readNumbers } from "../language/numbers.js";
import { stanceOf } from "../language/stance.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { isForOtherProgram } from "./exam-segments.js";
import { noLimit } from "./graduation-cutoff.js";
import { asksForLimit, leadTopic, strictly } from "./graduation-limit-wording.js";

const graduation =
  /\b(?:graduat(?:e|es|ed|ing|ion|ions)|(?:out|away) (?:of|from) (?:medical |med )?school|(?:left|leaving|finish(?:ed|ing)?|complet(?:ed|ing|ion(?: of)?)|end(?: of)?|through with|done with) (?:of )?(?:their |your |his or her )?(?:medical|med) (?:school|education|studies|degree)|(?:medical|med) school (?:\w+ ){0,3}(?:completed|finished|completion|behind)|(?:finish\w*|complet\w*) (?:\w+ )?(?:studies|training|studying) (?:in|of) medicine|(?:got|received|earned|had) (?:your|their|the|an?) (?:md|m\.d\.?|mbbs)|(?:receiv|obtain|earn|award|conferr?)(?:ed|ing|al)? (?:of )?(?:their |your |the |a |an )?(?:\w+ ){0,2}(?:degree|diploma|md|m\.d)|(?:your|their|an?|medical|the) (?:medical )?(?:degree|diploma)(?= (?:may|must|can|should|has to|older|from|no|that|dated|earned))|(?:degree|diploma) (?:was |is |been |must have been )?(?:awarded|conferred|received|earned|issued|obtained)|yog|(?:since|after|out of|outside of|from|of|between|leaving|left|finish(?:ed|ing)) (?:medical|med) school|years? out)\b/;
/** The event itself, not people who graduated. */
const event =
  /\b(?:graduat(?:ed|ing|ions?)|graduate (?:in|no|not|after|before|since|on)|graduates? (?:of|from|since|after|before|prior|earlier|on|in|who|whose|with)|class(?:es)? of|graduation years?|degrees?|diplomas?|yog|out of (?:medical |med )?school|(?:medical|med) school|finish\w*|conferred)\b/;

/** Words near a duration that make it a limit on the past. */
const within =
  /≤|<|\b(?:within|the door closes|(?:in|during|over|for|of) (?:the|your|their) (?:last|past|previous|preceding|prior|most recent)|(?:in|during|the) (?:last|past|previous|preceding)|no|not|less|fewer|at most|(?:the|at the) most|maximum|max|up to|under|past|last|older|longer|exceed(?:s|ed|ing)?|beyond|ago|limit(?:ed)?|cut-?\s?offs?|earlier|back|gap|old|fewer|counts? (?:only|no)|stale|fresh|elapsed|gone by|passed since|lie|lies|greater|more than|recent|shorter|over|above|inside)\b/;
/** "In the five years before July 1." */
const spanBefore = /\b(?:in|during|over) the\s*$/;
/** A bare "five years from graduation", which only a list of requirements makes a limit. */
const sinceGraduation =
  /^\s*(?:or (?:less|fewer) )?(?:since|from|after|out of|of(?= (?:the |their |your )?graduat)|following|post)[\s-]+(?:the |their |your |medical |date of |time of |completing |completion of )*(?:graduat|school|degree|medical|diploma|yog)/;

const otherMatters =
  /\b(?:felon\w*|misdemeanou?r|convict\w*|probation|letters? (?:of|must|should|dated|written|older)|practice experience|work experience|contract|salary|vacation|accredit(?:ed|ation) for|moonlight\w*|board (?:certif|eligib)\w*|fellowships?|our (?:own )?(?:graduates|alumni|residents)|graduat\w+ (?:of|from) (?:our|the|this|a) (?:\w+ )?(?:program|residency)|(?:program|school|college|department|residency) (?:has|have) graduated|graduated \d|reunion|explain\w*|account(?:ed)? for|residents? (?:has|have) left|all (?:our )?graduates|graduates (?:from|of) \d{4} (?:work|are|have|now|live|practice)|(?:graduates|alumni) passed|percent|\d%|program (?:lasts|length)|curriculum|tuition|undergraduate|high school|rotation|graduat\w+ from (?:a |an |their )?(?:\w+ )?(?:residency|fellowship|college|university))\b/;

/** A preference said with other words than "prefer", when time gone by is what is spoken of. */
const liking =
  /\b(?:we (?:like|love|would rather|would sooner|lean|look (?:with favor|kindly|more kindly))|would rather|rather see|stand(?:s)? the best|best chances?|better chances?|look(?:s|ed)? (?:with favor|kindly|favorably)|at an advantage|have the edge|most competitive)\b/;
/** "…more than five years ago may apply if": who is let in says nothing of who is not. */
const letIn =
  /\b(?:more than|over|longer than|older than)\b[^;.]{0,60}\b(?:may|can|are|will be) (?:still |also |nevertheless |always )?(?:apply|welcome|considered|eligible|accepted|invited)\b/;
const formerPeople =
  /^(?:our |all )?(?:residents?|alumni|former residents?) (?:who|that)\b|\bwe have (?:taken|had|matched|trained|placed)\b|\baccredited since\b/;

const typical =
  /\b(?:average|typical(?:ly)?|most of (?:our|the|those)|usually|on average|the majority|mean|historically|many of our)\b/;

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
  const own = clause ? folded.slice(clause.start, clause.end) : folded;
  const said = graduationStance(own) ?? graduationStance(folded);
  if (said !== undefined) return said;
  return context.stance === "preferred" ? "preferred" : "required";
}

function graduationStance(text: string): Stance | undefined {
  const stance = stanceOf(text.replace(/\b(?:no|not) (?:more|longer|greater|older) than\b|\bat (?:the )?most\b/g, ""));
  if (/\b(?:rarely|seldom|poor chances|less likely)\b/.test(text)) return "preferred";
  if (liking.test(text) && denials(text.replace(/\bno (?:more|longer|older)\b/g, "")).length === 0) return "preferred";
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

const isOffTopic = ({ folded, groups, block }: Statement): boolean =>
  /\?["')]*$/.test(folded) ||
  (block.kind === "heading" && block.text.endsWith("?")) ||
  otherMatters.test(folded) ||
  typical.test(folded) ||
  formerPeople.test(folded) ||
  (letIn.test(folded) && denials(folded).length === 0) ||
  (groups.has("fellow") && !/\bresiden/.test(folded)) ||
  (groups.has("visiting_student") && !/\bresidency\b/.test(folded)) ||
  (block.kind === "heading" && folded.length < 24);

/** Without a number or a unit of time there is no limit. */
const namesSpan = /\d|year|month|two|three|four|five|six|seven|eight|nine|ten/;

const maxYears: Rule = {
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
    if (!namesSpan.test(folded) || isOffTopic(statement) || isForOtherProgram(statement, page)) return [];
    const inLead =
      leadTopic.test(context.lead) &&
      (asksForLimit(context.lead) || asksHowLong.test(context.lead) || bareHeader.test(context.lead));
    const limit = graduation.test(folded) ? limitIn(folded, isRequirement(statement)) : undefined;
    if (limit) return reading(statement, limit);
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
          value: { years, stance: context.stance === "preferred" ? "preferred" : "required" },
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
  /^(?:(?:[\w.]+ ){0,6})(?:date of |year of |time since |years since )?(?:medical |med )?(?:school )?(?:graduation|degree|diploma|yog)(?: date| year)?[:.?]*$/;

/** Under a header for the date of graduation alone, a duration must itself be one of the past. */
const isBareDuration = (folded: string, { start, end }: Duration): boolean =>
  within.test(folded.slice(Math.max(0, start - 45), start)) ||
  /\b(?:ago|old|since|at most|max|or (?:less|fewer|newer)|limit|back)\b/.test(folded.slice(start, end + 40)) ||
  folded.length < 40;

function reading(statement: Statement, duration: Duration): Understood[] {
  const years = yearsOf(duration);
  const stance = stanceIn(statement, duration.start);
  if (stance === undefined || years < 1 || years > 25) return [];
  return [{ key: "graduation.maxYears", value: { years, stance } }];
}

const asksHowLong =
  /\byears? (?:since|after|from|out|of)\b|\bhow (?:many|long|recent)|\bgraduation (?:year|date)|\btime since\b|\brecent(?:ly)?\b|\b(?:older|old) graduat|\bhow (?:old|fresh|new|far back)\b|\bold\b|\bago\b|\btoo (?:long|late)\b/;

/** An item of a list of requirements, or a sentence that says how firm it is. */
const isRequirement = ({ block, context, folded }: Statement): boolean =>
  stanceOf(folded) !== undefined ||
  ((block.kind === "item" || block.kind === "cell" || block.kind === "definition") && context.stance !== undefined);

const anyYear = /(?:19[89]|20[0-3])\d/;
const yearNumber = /(?<![\w/-])((?:19[89]|20[0-3])\d)(?![\w-]|\/\d)/g;
const thisOrLater =
  /^[\s,)]*(?:(?:or|and|or any(?:time)?) (?:later|after|newer|more recent(?:ly)?|thereafter|younger|newer|since|beyond|onwards?|above)|onwards?\b|forward\b|to (?:the )?present|\+|-\s*present|\(or later)/;
const notBefore =
  /\b(?:after|since|on or after|in or after|not (?:have graduated )?before|no earlier than|not earlier than|no sooner than|later than|starting (?:in|with|from)|(?:degree|diploma)s? (?:dated|earned|conferred|awarded) (?:after|since)|beginning (?:in|with|from)|from|as of|(?:earliest|oldest)(?: \w+){0,8}(?: is| be)?:?|following|newer than|more recent(?:ly)? than)\s+(?:the )?(?:class of |year |calendar year |end of |beginning of |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? |(?:\d{1,2}(?:st|nd|rd|th)?,? )|of ){0,5}$/;
const oldest = /^[^.;]{0,30}\b(?:is|being) the (?:oldest|earliest|first)\b/;
const refusedBefore = /\b(?:before|prior to|earlier than|older than|preceding|previous to)\b/;

const earliest: Rule = {
  name: "graduation/earliest",
  examples: [
    { text: "Applicants must have graduated in 2021 or later.", gives: { "graduation.earliest": "2021" } },
    {
      text: "Those who graduated before June 2019 will not be considered.",
      gives: { "graduation.earliest": "2019-06" },
    },
    { text: "You must graduate before July 1, 2026.", gives: {} },
  ],
  read(statement) {
    const { folded, text, context } = statement;
    if (!anyYear.test(folded) || isOffTopic(statement)) return [];
    const asked = earliestAsked(statement);
    if (asked !== undefined) return asked;
    if (
      !strictly.test(folded) &&
      !(/\bclass(?:es)? of\b/.test(folded) && /\bappl|\beligib|\bconsider/.test(folded)) &&
      !(leadTopic.test(context.lead) && /\bconferred|\bawarded|\bearned|\bor (?:after|later|since)/.test(folded)) &&
      !strictly.test(context.lead) &&
      !strictly.test(context.headings.at(-1) ?? "")
    )
      return [];
    for (const match of folded.matchAll(yearNumber)) {
      const before = folded.slice(Math.max(0, match.index - 60), match.index);
      const after = folded.slice(match.index + 4, match.index + 44);
      const isNear =
        event.test(folded.slice(Math.max(0, match.index - 110), match.index + 90)) ||
        /\bgraduat/.test(
          folded.slice(Math.max(0, match.index - 40, folded.lastIndexOf(";", match.index)), match.index + 30),
        ) ||
        (!/\bgraduates\b/.test(folded) &&
          (leadTopic.test(context.lead) || strictly.test(context.headings.at(-1) ?? "")));
      if (!isNear || /\b(?:held|standing|founded|established|policy|accredited)\b[^,;]{0,16}$/.test(before)) continue;
      const isLater = notBefore.test(before) || thisOrLater.test(after);
      const isRefused =
        refusedBefore.test(before.slice(-34)) &&
        (denials(folded).length > 0 ||
          /\b(?:screen(?:ed)? out|filter(?:ed)? out|turn(?:ed)? away|set aside|reject(?:ed)?|removed|ineligible|disqualified)\b/.test(
            folded,
          )) &&
        !/\bnot before\b/.test(before);
      const isOldest = oldest.test(after);
      const isCutoff = /\bcut-?\s?off\b/.test(before.slice(-40)) || /^[^.;]{0,24}\bcut-?\s?off\b/.test(after);
      if (!isLater && !isRefused && !isCutoff && !isOldest) continue;
      if (
        !isRefused &&
        /\b(?:by|before|until|no later than|not later than|expected|anticipated|prior to)\b[^,;]{0,16}$/.test(before) &&
        !/\bnot before\b/.test(before)
      )
        continue;
      const month = readDates(folded, text).find(
        ({ year, start, end }) => year === Number(match[1]) && start <= match.index && end >= match.index + 4,
      )?.month;
      const year = match[1] ?? "";
      return [
        { key: "graduation.earliest", value: month === undefined ? year : `${year}-${String(month).padStart(2, "0")}` },
      ];
    }
    return [];
  },
};

/** "2020." under "What is the earliest year of graduation?", "January 2021" beside "Earliest graduation date". */
function earliestAsked({ folded, text, context, previous, audience }: Statement): Understood[] | undefined {
  if (previous !== undefined || folded.length > 40 || audience === "us") return undefined;
  if (
    !leadTopic.test(context.lead) ||
    !/\b(?:earliest|oldest|not before|no earlier|first year|how far back)\b/.test(context.lead)
  )
    return undefined;
  const match = [...folded.matchAll(yearNumber)];
  const [year] = match;
  if (year === undefined || match.length > 1 || denials(folded).length > 0) return undefined;
  const month = readDates(folded, text).find(({ start, end }) => start <= year.index && end >= year.index + 4)?.month;
  const value = year[1] ?? "";
  return [
    {
      key: "graduation.earliest",
      value: month === undefined ? value : `${value}-${String(month).padStart(2, "0")}`,
    },
  ];
}

/** How long ago applicants may have graduated from medical school. */
export const graduationFamily: Family = {
  name: "graduation",
  about:
    /\bgraduat|\bmedical school|\bmed school|\bmedical (?:education|studies)|\bdegrees?\b|\bdiploma|\byog\b|\bout of school|\bclass of\b|\b(?:which|what) year (?:i|you)\b|\byears since\b|\b(?:your|their|the|an?) m\.?d\b|\b(?:studies|training|studying) (?:in|of) medicine\b/,
  sections: new Set(["residency"]),
  rules: [maxYears, earliest, noLimit],
};
