import { numberOf, numberPattern } from "../language/numbers.js";
import type { Family, Rule, Understood } from "../rule.js";
import { specialtyIn } from "../specialty-of.js";
import type { Statement } from "../statement.js";
import { answerOf, questionOf } from "./exam-segments.js";

const kind = String.raw`(?:new|categorical|pgy-?\s?[12i]|pl-?\s?1|first[- ]year|intern|internship|resident|residency|entry[- ]level|full|approved|accredited|advanced|training|funded|incoming|integrated|designated|match|open|total|pediatrics?|medicine|surgery|psychiatry|internal|family|neurology|traditional|annual|available|physicians?|med-?peds|general|first|level|talented|outstanding|great|excellent|bright|dedicated|r-?1|ca-?1)`;
const noun = String.raw`(?:positions?|residents?|interns?|spots?|slots?|trainees?|places?|openings?|seats?|house officers?|categoricals?|appointments?|graduates|doctors|physicians|people|learners|applicants)\b`;
const counted = new RegExp(
  String.raw`(?<![\w.,$#/-]|pgy |pgy-|class of )(?<count>${numberPattern})(?:\s?\((?<digits>\d{1,2})\))?(?:\s?(?<range>-|to|or)\s?(?:${numberPattern}))?\s(?:(?:of (?:our|the|these)|${kind})[\s,/-]{1,2}){0,5}?(?<noun>${noun}|categorical(?=[\s,;.)]))`,
  "g",
);

const yearly =
  /\b(?:(?:per|each|every|a|an|in (?:each|any|a)|in every|any given) (?:academic |training |new |intern |calendar |residency )?(?:year|class|cohort|cycle|season|match|level|pgy\w*)|per pgy|annual(?:ly)?|yearly|year after year|this (?:year|cycle|season)|(?:20\d\d )match\b|academic year|(?:intern|entering|incoming|resident) class|class (?:is|of|has|size)|year of training|pgy-?\s?1)\b/;
const intake =
  /\b(?:offer(?:s|ed|ing)?|accept(?:s|ed|ing)?|tak(?:e|es|en|ing)|match(?:es|ed)?|recruit(?:s|ed|ing)?|admit(?:s|ted)?|select(?:s|ed)?|enrol\w*|welcom(?:e|es|ed)|fill(?:s|ed)?|choos(?:e|es)|chosen|onboard(?:s|ed)?|appoint(?:s|ed)?|hires?|approved|allotted|accredited|available|funded|interview\w* for|appl\w+ for|apply for|compete for|belong|join|start|begin|made up of|consists? of|graduates?)\b/;
const notIntake =
  /\b(?:in all|in total|all told|altogether|total of|overall|at present|at the moment|currently (?:has|have|in)|combined|across|preliminary|prelim|non-?\s?designated|undesignated|transitional|fellow(?:s|ships?)?|linked|faculty|per (?:rotation|team|clinic|month|day|week|block|service|room|attending)|on (?:call|duty|each team)|chief|esir|research (?:positions?|track|residents?)|chairs?|alumni|vacan\w+|unfilled|off-?cycle|beds|interview(?:ed|s|ing)? (?:about|some|approximately|around|up)|rotators?|visiting|observ\w+|electives?|students?|rural track|each month|leadership|committee|mentor\w*)\b/;
const mayDo = /^\s(?:(?:per|each|every|a) year\s)?(?:may|can|could|might|have|has|will be able|go|goes)\b/;
const future =
  /\b(?:grow(?:s|ing)?(?: to)?|expand\w*|increas\w+|plan(?:s|ned|ning)? to|hope|means to|intend\w*|eventually|later on|will have|once (?:full|complete)|at full|by 20\d\d|originally|formerly|used to|was founded|past|previous(?:ly)?|last year|until|began with|started with)\b/;
const asksNumber = /\b(?:how many|what number|number of|how large|how big|what is the (?:size|number)|size of)\b/;
const aboutIntake =
  /\b(?:positions?|spots?|slots?|interns?|openings?|residents? (?:\w+ ){0,5}(?:per|each|a|every) (?:year|class)|residents? (?:\w+ ){0,3}(?:take|accept|match|admit|recruit|select)\w*|class|accept\w*|tak(?:e|en)|match)\b/;

interface Candidate {
  readonly count: number;
  readonly confidence: number;
}

function isIntakeAsked(question: string): boolean {
  return (
    asksNumber.test(question) &&
    aboutIntake.test(question) &&
    !/\bfellow|\bprelim|\binterview|\bapplications?\b/.test(question)
  );
}

/** Entry positions a year that a sentence states; undefined where its numbers are totals, ranges or other positions. */
function candidateIn(statement: Statement): Candidate | undefined {
  const { folded, context } = statement;
  const isAsked =
    asksNumber.test(context.question) &&
    aboutIntake.test(context.question) &&
    !/\btotal\b(?!.*\bpositions)|\bfellow|\bprelim|\binterview/.test(context.question);
  for (const match of folded.matchAll(counted)) {
    const { count = "", digits, range, noun: counts = "" } = match.groups ?? {};
    const value = numberOf(digits ?? count);
    if (
      /^\d/.test(count) &&
      /\b(?:july|june|january|september|october|november|december|february|march|august)\s$/.test(
        folded.slice(0, match.index),
      )
    )
      continue;
    if (range !== undefined || value === undefined || !Number.isInteger(value) || value < 1 || value > 80) continue;
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - 70), match.index).replace(/^.*[;.]/, "");
    const after = trailing(folded.slice(end, end + 70));
    const near = `${before}${match[0]}${after}`;
    if (
      /\b(?:graduates|doctors|physicians|people|learners|applicants)$/.test(counts) &&
      !(
        intake.test(before) &&
        yearly.test(`${before} ${after}`) &&
        !/interview|appl(?:y|ications)|receiv|from/.test(near)
      )
    )
      continue;
    if (
      /\b(?:more than|over|nearly|about|approximately|some|around|up to|almost|at least|roughly|between)\s$/.test(
        before,
      )
    )
      continue;
    if (
      notIntake.test(`${match[0]}${after.slice(0, 45)}`) ||
      /\b(?:total of|all|the other|preliminary|fellow\w*|linked|currently (?:has|have)|of our|of the)\s(?:\w+\s)?$/.test(
        before,
      )
    )
      continue;
    if (future.test(before.slice(-40)) || /^\s?(?:\w+\s){0,3}(?:by 20|in the (?:future|coming))/.test(after)) continue;
    if (mayDo.test(folded.slice(end)) && value < 4) continue;
    const isYearly = yearly.test(near);
    const isResidents = /^(?:residents?|trainees?|graduates|doctors|physicians|people|learners|applicants)$/.test(
      counts,
    );
    const isEntry = /\b(?:categorical|pgy-?\s?1|pl-?1|intern|first[- ]year)\b/.test(match[0]);
    if (
      /\b(?:categorical)\b/.test(match[0]) &&
      (isYearly || yearly.test(folded.slice(match.index)) || intake.test(near) || isAsked)
    )
      return { count: value, confidence: 0.95 };
    if (isAsked && (!isResidents || isYearly || intake.test(near))) return { count: value, confidence: 0.9 };
    if (
      isYearly &&
      (intake.test(near) || !isResidents || /\b(?:per|each|every|a) (?:year|class|pgy\w*|level)\b/.test(near))
    )
      return { count: value, confidence: 0.9 };
    if (isEntry && intake.test(near)) return { count: value, confidence: 0.85 };
    if (
      !isResidents &&
      intake.test(near) &&
      /\b(?:residency|program|our|we|match|nrmp)\b/.test(folded) &&
      !/\bfor (?:the )?(?:pgy-?\s?[2-5])/.test(folded)
    )
      return { count: value, confidence: 0.8 };
    if (
      isResidents &&
      /\bmatch\b|\bnrmp\b/.test(`${folded} ${statement.previous?.folded ?? ""}`) &&
      /\b(?:chosen|taken|selected|matched|accepted|recruited|filled)\b/.test(near)
    )
      return { count: value, confidence: 0.8 };
  }
  return undefined;
}

/** What follows a count and speaks of it: not the next count, nor what stands beside ("and 6 preliminary ones"). */
function trailing(text: string): string {
  return text
    .replace(/[;.].*$/, "")
    .replace(
      /,? (?:and|with|plus|as well as|besides|for) (?:an? )?(?:\w+ ){0,3}(?:preliminary|prelim|non-?\s?designated|fellow|transitional|total).*$/,
      "",
    )
    .replace(
      /, (?:(?:for )?(?:a total|an overall)|\d+|making|giving|which|so|(?:\w+ ){1,2}in (?:all|total)|with (?:\d+|\w+) (?:in|per|for|at)).*$/,
      "",
    );
}

/** "With six in each class", "7 per year": a count whose noun stands elsewhere in the sentence. */
const inEachClass = new RegExp(
  String.raw`(?<![\w.,$#/-])(?<count>${numberPattern})(?:\s?\((?<digits>\d{1,2})\))? (?:(?:in|per|for|at|to) (?:each|every|a|the)?\s?(?:class|year|pgy level|pgy year|training level|level of training)|(?:each|every|a) year)\b`,
);
const numberOfIs = new RegExp(
  String.raw`\bnumber of (?:[\w-]+ ){0,3}(?:positions|residents|interns|spots|slots)(?: [\w-]+){0,6} (?:is|are|:) (?<count>${numberPattern})\b`,
);

function classCount({ folded }: Statement): number | undefined {
  if (
    !/\b(?:residents?|positions?|interns?|spots|slots)\b/.test(folded) ||
    notIntake.test(folded.replace(/\b(?:in all|in total|total of|overall|complement)\b/g, "")) ||
    future.test(folded)
  )
    return undefined;
  if (
    /\b(?:days?|weeks?|months?|lectures?|hours?|rotations?|patients?|conferences?|vacation|interviews?|articles?|clinics?)\b/.test(
      folded,
    )
  )
    return undefined;
  const groups = (inEachClass.exec(folded) ?? (yearly.test(folded) ? numberOfIs.exec(folded) : null))?.groups;
  const count = numberOf(groups?.digits ?? groups?.count ?? "");
  return count !== undefined && Number.isInteger(count) && count >= 1 && count <= 80 ? count : undefined;
}

const stated: Rule = {
  name: "positions/stated",
  examples: [
    {
      text: "Nine interns are welcomed each July, every year through the Match.",
      gives: { "positions.perYear": 9, "application.match": "NRMP" },
    },
    { text: "The residency has seven categorical positions per year.", gives: { "positions.perYear": 7 } },
    { text: "At present 27 residents are in training, in total.", gives: {} },
    { text: "We interview about 90 applicants each year.", gives: {} },
  ],
  read(statement) {
    if (statement.folded.endsWith("?") || statement.groups.has("fellow")) return withoutFellows(statement);
    const found = candidateIn(statement);
    if (found !== undefined) return positions(found.count, found.confidence);
    const count = classCount(statement);
    return count === undefined ? [] : positions(count, 0.85);
  },
};

function positions(count: number, confidence: number): Understood[] {
  return [{ key: "positions.perYear", value: count, confidence }];
}

/** A sentence that names fellowships beside the residency's own number. */
function withoutFellows(statement: Statement): Understood[] {
  if (statement.folded.endsWith("?")) return [];
  const stretch = statement.clauses
    .map(({ start, end }) => statement.folded.slice(start, end))
    .find(
      (text) =>
        /\bresiden|\bcategorical|\binterns?\b/.test(text) &&
        !/\bfellow/.test(text.slice(0, text.search(/\b(?:per|each|every|a) year\b/) + 1)),
    );
  if (stretch === undefined) return [];
  const found = candidateIn({ ...statement, folded: stretch });
  return found === undefined ? [] : positions(found.count, found.confidence);
}

/** "8-8-8", "6/6/6": as many residents in each year. */
const everyYear: Rule = {
  name: "positions/each-level",
  examples: [{ text: "We are an unopposed 8-8-8 residency.", gives: { "positions.perYear": 8 } }],
  read({ folded }) {
    const count = Number(/(?<![\d/-])(\d{1,2})\s?([-/x])\s?\1\s?\2\s?\1(?![\d/]|-\d{2,})/.exec(folded)?.[1]);
    return Number.isInteger(count) &&
      count > 0 &&
      /\b(?:residen|program|position|class|complement|community|unopposed)/.test(folded)
      ? positions(count, 0.85)
      : [];
  },
};

const header =
  /\b(?:(?:positions?|residents?|interns?|trainees?|spots?|slots?|complement|approved|openings?|seats?|number) (?:\w+ ){0,4}(?:per|each|a|every) (?:year|class|pgy)|(?:annual|yearly) (?:\w+ ){0,2}(?:positions?|residents?|intake|class)|class size|(?:categorical|pgy-?\s?1|entry|intern|first[- ]year|available|number of|match) (?:\w+ ){0,2}(?:positions?|spots?|slots?|residents?|openings?)|positions? (?:offered|available|filled|in the match|\(categorical\))|^positions?|interns? per|approved per year|residents per)\b/;

/** "18 residents (6 PGY-1, 6 PGY-2 and 6 PGY-3)". */
const byLevel: Rule = {
  name: "positions/by-level",
  examples: [
    {
      text: "There are 24 residents in our program (8 PGY-1, 8 PGY-2 and 8 PGY-3).",
      gives: { "positions.perYear": 8 },
    },
  ],
  read(statement, { specialty }) {
    const count = Number(
      /(?<![\w-])(\d{1,2}) (?:(?:residents?|categorical) )?(?:at |in |per )?(?:the )?pgy-?\s?1s?\b(?:[^.]{0,30})\b\d{1,2} (?:residents? )?(?:at |in )?pgy-?\s?2/.exec(
        statement.folded,
      )?.[1],
    );
    const named = specialtyIn(statement.text);
    if (
      !Number.isInteger(count) ||
      count < 1 ||
      (named !== undefined && specialty !== undefined && named !== specialty)
    )
      return [];
    return positions(count, 0.85);
  },
};

/** A bare number beside its header: "Positions per year | 7", "Positions offered: 4", "Two are offered every year." */
const beside: Rule = {
  name: "positions/header",
  examples: [{ text: "Categorical positions per year: 7", gives: { "positions.perYear": 7 } }],
  read(statement) {
    const { context, previous } = statement;
    const folded = answerOf(statement);
    const label =
      /^([^:]{4,70}):\s?(?<count>[\w-]+(?: \(\d+\))?)(?: (?:categorical|residents?|positions?|per year|each year|a year|interns?))*\.?(?=$|[;,(])/.exec(
        folded,
      );
    const asked =
      label?.[1] ??
      [context.rowHeader, context.columnHeader, context.question, context.leadIns.at(-1) ?? ""].find(
        (text) => header.test(text) && text.length < 90,
      ) ??
      "";
    const text =
      label?.groups?.count ??
      /^(?<count>[\w-]+(?: \(\d+\))?)(?: (?:categorical|residents?|positions?|per year|each year|a year|interns?|pgy-?1|new|available))*\.?$/.exec(
        folded,
      )?.groups?.count;
    if (text !== undefined && header.test(asked) && !notIntake.test(asked) && !/\btotal\b/.test(asked))
      return inWords(text, 0.9);
    const short =
      /^(?<count>[a-z-]+|\d{1,2})(?: \(\d+\))?(?: (?:in|of them|per|each|every|a|an|new|ones|at|for|academic|year|class|annually|people|are|positions?|residents?|interns?|categorical|pgy-?1s?|spots?|slots?)){1,6}\.?$/.exec(
        folded,
      )?.groups?.count;
    const told =
      /^(?:yes, |currently,? |at present,? )?(?:we|our program|the program|there are|it)(?: (?:usually|currently|generally|will))? ?(?:takes?|accepts?|haves?|has|offers?|match(?:es)?|selects?|recruits?|admits?|are approved for|is approved for)? ([a-z-]+|\d{1,2})(?: \(\d+\))?(?: (?:every|each|a|per) year| annually| of them)?\.?$/.exec(
        folded,
      )?.[1];
    if (previous === undefined && isIntakeAsked(questionOf(statement))) {
      const bare = short ?? told ?? /^(?:yes, )?([a-z-]+|\d{1,2})(?: \((\d{1,2})\))?[.,]?$/.exec(folded)?.[1];
      if (bare !== undefined) return inWords(bare, 0.9);
    }
    const pronoun =
      /^(?:of these,? )?(?<count>[a-z-]+|\d{1,2}) (?:are|is|will be) (?:offered|filled|available|accepted|taken|matched)\b(?=.{0,30}\b(?:year|annually|class|match)\b)/.exec(
        folded,
      )?.groups?.count;
    const isPositions =
      /\b(?:positions?|residents?|interns?|categorical)\b/.test(previous?.folded ?? "") &&
      !/\bprelim|\bfellow/.test(previous?.folded ?? "");
    return pronoun !== undefined && isPositions ? inWords(pronoun, 0.85) : [];
  },
};

function inWords(text: string, confidence: number): Understood[] {
  const count = numberOf(/\((\d+)\)/.exec(text)?.[1] ?? text);
  return count !== undefined && Number.isInteger(count) && count >= 1 && count <= 80 && text !== "a"
    ? positions(count, confidence)
    : [];
}

/** Categorical entry positions a year. */
export const positionsFamily: Family = {
  name: "positions",
  about:
    /\b\d{1,2}[-/x]\d{1,2}[-/x]\d|\b(?:positions?|residents?|interns?|trainees?|spots?|slots?|places|openings?|seats|categoricals?|class|complement|approved|offered|house officers|appointments)\b/,
  sections: new Set(["residency", "people", "benefits"]),
  rules: [beside, byLevel, stated, everyYear],
};
