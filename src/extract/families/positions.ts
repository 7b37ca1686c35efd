import type { Specialty } from "../../model/specialty.js";
import { numberOf, numberPattern } from "../language/numbers.js";
import type { Family, Rule, Understood } from "../rule.js";
import { specialtyIn } from "../specialty-of.js";
import { answerOf, questionOf } from "./exam-segments.js";
import { positionCountIn } from "./positions-counted.js";

const asksNumber = /\b(?:how many|what number|number of|how large|how big|what is the (?:size|number)|size of)\b/;
const aboutIntake =
  /\b(?:are you looking for|newcomers|places|positions?|spots?|slots?|interns?|openings?|residents?|class(?:es)?|cohort|program|accept\w*|tak(?:e|en)|match|people|start|join|begin|newcomers|new residents|of you|of us|intake|residency)\b/;
const asksOther =
  /\b(?:fellow\w*|prelim\w*|interview\w*|applications?|applicants|faculty|hospitals?|beds|patients|letters|rotations?|months|weeks|hours)\b/;
const asksIntake =
  /\b(?:are you looking for|newcomers|places|positions?|spots?|slots?|interns?|openings?|residents? (?:\w+ ){0,5}(?:per|each|a|every) (?:year|class)|(?:take|accept|match|admit|recruit|select|enrol|start|join|begin|enter|appoint)\w*|class(?:es)?|cohort|intake|new residents|(?:each|every|per|a) year)\b/;

/** True for "How many residents do you take?", "What is your class size?". */
function isIntakeAsked(question: string): boolean {
  return asksNumber.test(question) && aboutIntake.test(question) && !asksOther.test(question);
}

function positions(count: number, confidence: number): Understood[] {
  return [{ key: "positions.perYear", value: count, confidence }];
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
  read(statement, { specialty }) {
    if (statement.folded.endsWith("?") || isOfOtherDepartment(statement.folded, specialty)) return [];
    const question = questionOf(statement);
    const { folded, previous, context } = statement;
    if (ofOthersRow.test(context.rowHeader)) return [];
    // A transitional year has no other positions than these.
    const own = specialty === "transitional-year" ? folded.replace(transitional, "categorical") : folded;
    const found = positionCountIn(
      { folded: own, previous, context },
      isIntakeAsked(question) && asksIntake.test(question),
    );
    return found === undefined ? [] : positions(found.count, found.confidence);
  },
};

const transitional = /\btransitional(?:[- ]year)?\b(?! (?:residency|program)\b)/g;

const otherDepartment =
  /\b(?:our|the) ([a-z -]{4,40}?) (?:colleagues|department|program|residency|service|team|side)\b(?= (?:of the house )?(?:take|accept|match|recruit|welcome|has|have|offer)s?\b)/;

/** "Our surgery colleagues take five interns a year." */
function isOfOtherDepartment(folded: string, specialty: Specialty | undefined): boolean {
  const department = otherDepartment.exec(folded)?.[1];
  const named = department === undefined ? undefined : specialtyIn(department);
  return named !== undefined && specialty !== undefined && named !== specialty;
}

const hyphenated = new RegExp(String.raw`(?<![\w-])(?<count>${numberPattern})-residents?-(?:per|a)-(?:year|class)\b`);

/** "8-8-8", "6/6/6": as many residents in each year. */
const everyYear: Rule = {
  name: "positions/each-level",
  examples: [{ text: "We are an unopposed 8-8-8 residency.", gives: { "positions.perYear": 8 } }],
  read({ folded, context }) {
    const perYear = hyphenated.exec(folded)?.groups?.count;
    if (perYear !== undefined) return inWords({ count: perYear }, 0.85);
    const count = Number(/(?<![\d/-])(\d{1,2})\s?([-/x])\s?\1\s?\2\s?\1(?![\d/]|-\d{2,})/.exec(folded)?.[1]);
    const isSize = /\b(?:residen|program|position|class|complement|community|unopposed)/.test(
      `${folded} ${context.lead} ${context.headings.at(-1) ?? ""}`,
    );
    return Number.isInteger(count) && count > 0 && isSize ? positions(count, 0.85) : [];
  },
};

/** "12 interns, 12 second-years, 12 third-years" */
const inFirstYear = new RegExp(
  String.raw`(?<![\w-])(?<count>${numberPattern}) (?:residents |of them |people )?(?:are )?in (?:their|the) (?:first|intern|pgy-?1) year,? (?:and )?${numberPattern} (?:are )?in (?:their|the) second\b`,
);
const byYear =
  /\bpgy-?\s?1s?\s?[:=(-]\s?(\d{1,2})\b(?=[^.]{0,24}\bpgy-?\s?2s?\s?[:=(-]\s?\d{1,2}\b)|(?<![\w-])(\d{1,2}) (?:categorical )?(?:interns|first[- ]years?|pgy-?1s),? (?:and )?\d{1,2} (?:second[- ]years?|pgy-?2s|juniors)\b/;

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
    const levels =
      /(?<![\w-])(\d{1,2}) (?:(?:residents?|categorical) )?(?:at |in |per )?(?:the )?pgy-?\s?1s?\b(?:[^.]{0,30})\b\d{1,2} (?:residents? )?(?:at |in )?pgy-?\s?2/;
    const found = levels.exec(statement.folded) ?? byYear.exec(statement.folded);
    const count = Number(found?.[1] ?? found?.[2] ?? numberOf(inFirstYear.exec(statement.folded)?.groups?.count ?? ""));
    const named = specialtyIn(statement.text);
    const isOther = named !== undefined && specialty !== undefined && named !== specialty;
    return Number.isInteger(count) && count > 0 && !isOther ? positions(count, 0.9) : [];
  },
};

const header =
  /\b(?:spots|positions|residents|interns|slots|openings) ?\/ ?(?:year|class)\b|\b(?:(?:positions?|residents?|interns?|trainees?|spots?|slots?|complement|approved|openings?|seats?|number|size) (?:\w+ ){0,4}(?:per|each|a|every) (?:year|class|pgy)|(?:annual|yearly) (?:\w+ ){0,2}(?:positions?|residents?|intake|class)|class size|(?:categorical|pgy-?\s?1|entry|intern|first[- ]year|available|number of|match|new) (?:[\w-]+ ){0,2}(?:positions?|spots?|slots?|residents?|openings?|interns?|places?|seats?)|^(?:categorical )?interns?$|^categorical(?: (?:track|program|residency))?$|quota|intake|positions? (?:offered|available|filled|in the match|\(categorical\))|^positions?|positions?:?$|interns? per|approved per year|residents per|(?:yearly|annual) intake|(?:places|seats|spots|newcomers) (?:a|per|each|every|opening (?:each|every)) (?:year|class|july|summer))\b/;
const ofOthersRow = /\b(?:chiefs?|fellow\w*|vacan\w+|research|faculty|alumni|graduates)\b/;
const ofOtherTrack = /\b(?:advanced|prelim\w*|transitional|fellow\w*|linked|reserved|research|non-?\s?designated)\b/;
const otherHeader =
  /\b(?:total|all|preliminary|prelim|fellow\w*|transitional|applicants?|applications|interviews?|current(?:ly)?|non-?\s?designated|faculty|chief|vacant|graduates)\b/;
const count = String.raw`(?<count>[a-z-]+|\d{1,2})(?: \((?<digits>\d{1,2})\))?`;
const words = `(?: (?:in|of them|per|each|every|a|an|new|ones|at|for|academic|year|class|annually|people|are|positions?|residents?|interns?|categorical|pgy-?1s?|spots?|slots?|total|available|offered|level|training))`;
const bare = new RegExp(
  `^(?:yes, |there are |about )?${count}(?: ?/ ?(?:year|class))?${words}{0,6}(?:\\.?$|(?<=year|class|annually)[,;] | \\((?!\\d)| \\(\\d+ (?:in )?(?:total|all|altogether|residents|overall)| ?(?:\\+|&|/|,|and|plus) ?\\d{1,2} (?:prelim\\w*|advanced|non-?designated)|(?<=^[a-z\\d-]{1,12}), (?:of (?:whom|which)|all|each|every|through|via|one|and all)\\b| \\([a-z\\d-]+ (?:format|program|years?|track))`,
);
const told = new RegExp(
  `^(?:yes, |currently,? |at present,? )?(?:we|our program|the program|there are|it)(?: (?:usually|currently|generally|will))?(?: (?:takes?|accepts?|have|has|offers?|match(?:es)?|selects?|recruits?|admits?|(?:are|is) approved for))? ${count}(?: (?:every|each|a|per) (?:year|class)| annually| of them)?\\.?$`,
);
const labelled = new RegExp(`^(?<label>[^:,]{4,70})[:,]\\s?${count}${words}{0,5}\\.?(?=$|[;,(])`);
const pronoun = new RegExp(
  `^(?:of these,? )?${count} (?:are|is|will be) (?:offered|filled|available|accepted|taken|matched)\\b(?=.{0,30}\\b(?:year|annually|class|match)\\b)`,
);

const sizeIs = new RegExp(
  String.raw`\b(?:(?:intern |resident )?class size|quota(?: [\w-]+){0,4}|size of (?:our|each|the|an?) (?:intern )?class|(?:yearly|annual) intake|number of (?:[\w-]+ ){0,3}(?:positions|interns|spots|slots)(?: [\w-]+){0,6}|number of residents (?:per|each|in each|taken|accepted)(?: [\w-]+){0,4}) (?:is|are|of|stands at) (?<count>${numberPattern})(?![\d-]| to | or )`,
);
const isNumberOf = new RegExp(
  String.raw`^(?<count>${numberPattern}) (?:is|are) (?:the number of|how many) (?:[\w-]+ ){0,2}(?:interns|residents|positions|spots)\b(?=.{0,50}\b(?:year|class|take|accept|match)\b)`,
);

const bareHeader = /^(?:number of )?(?:categorical )?(?:residents?|interns?|trainees?|size|program size)$/;

/** "Positions (categorical / preliminary)" beside "14 / 4". */
const pairedHeader = /\bcat(?:egorical)?\s?[/+&]\s?(?:prelim|advanced|non-?designated)/;
const pairedCounts = /^(\d{1,2})\s?[/+&]\s?\d{1,2}$/;

/** A bare number beside its header, label or question: "Positions per year | 7", "Class size: 6", "Twelve per year." */
const beside: Rule = {
  name: "positions/header",
  examples: [
    { text: "Categorical positions per year: 7", gives: { "positions.perYear": 7 } },
    { question: "How many residents do you take?", text: "Eleven each year.", gives: { "positions.perYear": 11 } },
    {
      question: "How many interview days are there?",
      text: "Twelve.",
      gives: {},
    },
  ],
  read(statement) {
    const { context, previous } = statement;
    const folded = answerOf(statement);
    const label = labelled.exec(folded)?.groups;
    const leadIn = context.leadIns.at(-1) ?? "";
    if (label !== undefined) {
      const asked = `${leadIn.length < 90 ? leadIn : ""} ${label.label ?? ""}`;
      if (
        header.test(asked) &&
        !otherHeader.test(label.label ?? "") &&
        !/\bof (?:whom|which|these|them)\b/.test(folded)
      )
        return inWords(label, 0.9);
    }
    const size = (sizeIs.exec(folded) ?? isNumberOf.exec(folded))?.groups;
    if (size !== undefined && !otherHeader.test(folded.replace(/\bcurrently\b/, ""))) return inWords(size, 0.85);
    const short = bare.exec(folded)?.groups;
    const over = [context.rowHeader, context.columnHeader, context.question, leadIn].find(
      (text) =>
        text.length < 90 &&
        !text.endsWith("?") &&
        (header.test(text) || (bareHeader.test(text) && /\b(?:year|class|annually)\b/.test(folded))),
    );
    if (short !== undefined && over !== undefined && !otherHeader.test(over))
      return inWords(short, isOtherTrack(context.rowHeader, over) ? 0.6 : 0.9);
    const paired = pairedHeader.test(context.rowHeader) ? pairedCounts.exec(folded)?.[1] : undefined;
    if (paired !== undefined) return inWords({ count: paired }, 0.85);
    const question = questionOf(statement);
    if (
      previous === undefined &&
      isIntakeAsked(question) &&
      (asksIntake.test(question) || /\b(?:year|class)\b/.test(folded))
    ) {
      const answer = short ?? told.exec(folded)?.groups;
      if (answer !== undefined) return inWords(answer, 0.9);
    }
    const before = previous?.folded ?? "";
    const pointing = pronoun.exec(folded)?.groups;
    const isPositions =
      /\b(?:positions?|residents?|interns?|categorical)\b/.test(before) && !/\bprelim|\bfellow/.test(before);
    return pointing !== undefined && isPositions ? inWords(pointing, 0.85) : [];
  },
};

/** True for the row of an advanced or preliminary track in a table of tracks. */
function isOtherTrack(rowHeader: string, over: string): boolean {
  return rowHeader !== over && ofOtherTrack.test(rowHeader);
}

function inWords({ count: word = "", digits }: Record<string, string | undefined>, confidence: number): Understood[] {
  const number = numberOf(digits ?? word);
  const isCount = number !== undefined && Number.isInteger(number) && number >= 1 && number <= 80 && word !== "a";
  return isCount ? positions(number, confidence) : [];
}

/** Categorical entry positions a year. */
export const positionsFamily: Family = {
  name: "positions",
  about:
    /\b\d{1,2}[-/x]\d{1,2}[-/x]\d|\b(?:positions?|residents?|interns?|trainees?|spots?|slots?|places|openings?|seats|categoricals?|class|complement|approved|offered|house officers|appointments|intake|residency|quota|cohort|pgy-?\s?1|(?:a|per|each|every) (?:year|july|june|summer)|annually)\b/,
  besides:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|dozen|couple|pair|single|another|half)\b/,
  sections: new Set(["residency", "people", "benefits", "elsewhere"]),
  rules: [beside, byLevel, stated, everyYear],
};
