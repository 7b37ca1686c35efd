import type { Audience } from "../../model/finding.js";
import type { Stance } from "../../model/vocabulary.js";
import { groupsIn } from "../language/audience.js";
import { denials } from "../language/negation.js";
import type { Rule, Understood } from "../rule.js";
import { staleTermIn } from "../stale-terms.js";
import type { Statement } from "../statement.js";
import { examMentions, type Level } from "./exam-mentions.js";
import { type ExamScore, examScores } from "./exam-scores.js";
import { audienceIn, bygone, isSideCondition, isTypical, type Segment, segmentsOf, stanceIn } from "./exam-segments.js";
import { stageIn } from "./exam-stage.js";

const bound =
  /\b(?:minim(?:ums?|al|a)|lowest|at the (?:very )?least|(?:is|are) the (?:very )?least|at least|or (?:higher|above|better|greater|more|up)|and (?:above|up|higher|over)|above|over|beyond|greater than|higher than|more than|exceed\w*|no(?:t)? (?:lower|less|below|under) than|(?:below|under|less than|lower than)|threshold|cut-?\s?off|floor|upwards?|equal to|starting (?:at|from)|north of|from \d{3} (?:up|on)(?:wards?)?)\b|[>≥]|\d\s?\+/;
const wholeBound =
  /\b(?:minim(?:ums?|al|a)|lowest|bar (?:is|stands|for|of)|the bar|hurdle|filter|start(?:s)? (?:reading|looking|at|with)|reading (?:starts|begins)|(?:lower|bottom) (?:limit|line|end)|our line|line (?:is|at|of|for|stands)|screen(?:ed|s)? (?:at|out|by|for)|it takes|score needed|cut-?\s?offs?|threshold|floor|at the (?:very )?least)\b/;
/** "215 each, no lower" */
const noLower = /^[\s,-]*(?:each|both|in (?:each|both))?[\s,-]*(?:and )?(?:no|not) (?:lower|less|fewer)\b/;
const scoreWord = /\bscor(?:e|es|ed|ing)\b|\bresults?\b/;
const under = /\b(?:below|under|less than|lower than|fewer than)\b/;
const excludes =
  /\b(?:nothing|nobody|no one|none|no (?:applicant|candidate|application|file)s?|not|never|cannot|won't|don't|ineligible|disqualif\w+|screened out|rejected|excluded|filtered|declined?|unlikely|turned away|set aside|passed over|seldom|rarely|hardly|unopened|unread|closed|discarded|no (?:chance|hope)|out of (?:the question|consideration)|takes? out|screens? out|filters? out|cuts? off|keeps? (?:you|anyone|anybody|us|applicants?|an application|a file) (?:from|out)|rules? (?:you |anyone )?out|shuts? out|too low)\b/;
const insteadOf = /\b(?:instead|in (?:its|their|the) (?:place|stead)|alternatively)\b/;
/** "A 280 will not make up for a bad letter." */
const vain =
  /\b(?:not|never|won't|doesn't|n't)\b.{0,12}\b(?:make up|make you|guarantee|save|compensate|replace|tell)\b/;
const noLimit = /\b(?:no|not (?:have|use|set)|without)(?: \w+){0,4} (?:cut-?\s?offs?|minimum)\b/;

const whenApplying =
  /\b(?:to|may|can|when (?:you|they|the)|before (?:you|they)|at (?:the )?time of|time you|with (?:the|your|their|an)|by the|on|upon|who) appl|\bapplicants must\b|\bapplication is (?:submitted|sent|made)/;

/** How firmly a score is asked for; nothing where it is no minimum. */
function stanceOfScore({ start, end }: ExamScore, segment: Segment, statement: Statement): Stance | undefined {
  const { text } = segment;
  const near = statement.folded.slice(Math.max(segment.start, start - 60), Math.min(segment.end, end + 30));
  if (isTypical(text) || isSideCondition(text) || noLimit.test(text) || bygone.test(text) || vain.test(text))
    return undefined;
  const context = `${statement.context.lead} ${statement.context.headings.at(-1) ?? ""}`;
  if (isTypical(context) && !/minimum|cut-?off|require/.test(context)) return undefined;
  const asked = stanceIn(text, statement);
  const stance = asked === "preferred" && isEnforcedNext(statement) ? "required" : asked;
  const around = statement.folded.slice(Math.max(0, start - 40), start);
  if (under.test(around) && !/\b(?:no|not) (?:lower|less|below|under)(?: than)?/.test(around))
    return underScore(text, stance);
  // "You may instead show us 430 for Level 1": as firm as what it stands in for.
  if (insteadOf.test(text) && stance !== "preferred" && /\b\d{3}\b/.test(statement.previous?.folded ?? ""))
    return "required";
  if (stance === "not_required") return undefined;
  if (denials(text).length > 0 && /\b(?:not|don't|doesn't) (?:require|need|insist|have to)/.test(text))
    return undefined;
  const isBound =
    bound.test(near) ||
    (/\bminim|\bcut-?\s?off|\bthreshold/.test(statement.folded) &&
      /\b(?:is|of|at|needs?|wants?|ask)\b/.test(text) &&
      examMentions(text).some(({ levels }) => levels.length > 0)) ||
    noLower.test(statement.folded.slice(end, end + 40)) ||
    wholeBound.test(text) ||
    /\bminim|\bcut-?\s?off|\bthreshold|\brequire|\blowest|\bleast\b|\bfloor\b|\bbar\b|\bscores?\b[^.]{0,30}\b(?:need|must|have to)|\b(?:need|must|have to)\b[^.]{0,30}\bscore/.test(
      context,
    );
  if (stance !== undefined)
    return isBound ||
      scoreWord.test(text) ||
      scoreWord.test(statement.context.question) ||
      isBesideName(statement) ||
      examMentions(text).length > 0
      ? stance
      : undefined;
  if (!isBound) return undefined;
  return "required";
}

/** "230 preferred" beside the name of a Step */
function isBesideName({ context }: Statement): boolean {
  const { rowHeader, columnHeader } = context;
  return examMentions(rowHeader).length > 0 || examMentions(columnHeader).length > 0;
}

/** "We look for 225. Below this, files are seldom opened": the sentence that follows makes a wish a demand. */
function isEnforcedNext({ block, text }: Statement): boolean {
  const next = block.text.indexOf(text) + text.length;
  return enforced.test(block.text.slice(next, next + 120));
}

const enforced =
  /^\s*(?:Below|Under|With less|With fewer|Anything (?:less|lower|below)|Lower scores|Scores below|Less)\b[^.;]{0,60}\b(?:not|never|no|seldom|rarely|cannot|won't|don't|nobody|rejected|excluded|declined?|unread|closed)\b/;

/** "Scores below 210 are not considered" sets a minimum; "a score below 210 is fine" does not. */
function underScore(text: string, stance: Stance | undefined): Stance | undefined {
  if (!excludes.test(text)) return undefined;
  return stance === "preferred" || /\bunlikely|\brarely/.test(text) ? "preferred" : "required";
}

const keys = {
  usmle: { 1: "step1.minScore", 2: "step2.minScore", 3: "step3.minScore" },
  comlex: { 1: "comlex1.minScore", 2: "comlex2.minScore", 3: undefined },
} as const;

const minimumScore: Rule = {
  name: "usmle/minimum-score",
  examples: [
    {
      text: "The lowest score that we accept is 215 or above in USMLE Step 1.",
      gives: { "step1.minScore": { score: 215, stance: "required" }, "step1.passRequired": true },
    },
    {
      text: "Scores under 210 on USMLE Step 2 CK will not be considered.",
      gives: { "step2.minScore": { score: 210, stance: "required" } },
    },
    {
      text: "We would prefer a USMLE Step 1 score of at least 225.",
      gives: { "step1.minScore": { score: 225, stance: "preferred" } },
    },
    { text: "Our current residents average 238 on USMLE Step 2 CK.", gives: {} },
    { text: "The hospital has 240 beds and is a Level 1 trauma center.", gives: {} },
  ],
  read(statement) {
    const scores = examScores(statement);
    if (scores.length === 0) return [];
    const segments = segmentsOf(statement);
    const stale = staleTermIn(statement.folded);
    const read: Understood[] = [];
    for (const score of scores) {
      const segment = segments.findLast(({ start }) => start <= score.start) ?? {
        text: statement.folded,
        start: 0,
        end: statement.folded.length,
      };
      const stance = stanceOfScore(score, segment, statement);
      if (stance === undefined || stance === "not_required") continue;
      const audience = audienceOf(score, scores, segment, statement);
      // Who asks for a COMLEX score takes the COMLEX.
      if (score.exam === "comlex") read.push({ key: "comlex.accepted", value: true, confidence: 0.6 });
      for (const level of score.levels) {
        if (stance === "required" && isNamedStep(score, level)) {
          // A firm minimum on a named step asks for a pass in it.
          read.push({
            key: level === 1 ? "step1.passRequired" : "step2.passRequired",
            value: true,
            audience,
            confidence: 0.8,
          });
          const stage = level === 2 ? stageIn(segment.text) : undefined;
          // "Scores below 210 are not considered" dates nothing.
          if (stage !== undefined && (stage !== "application" || whenApplying.test(segment.text)))
            read.push({ key: "step2.dueBy", value: stage, audience, confidence: 0.75 });
        }
        const key = keyOf(score.exam, level);
        if (key === undefined) continue;
        read.push({
          key,
          value: { score: score.score, stance },
          audience,
          confidence: stance === "required" ? 0.9 : 0.85,
          ...(stale === undefined ? {} : { stale }),
        });
      }
    }
    return firmestFirst(read);
  },
};

/** "US graduates need 210, IMGs 225": the group named between the score before and this one, or else in the segment. */
function audienceOf(score: ExamScore, scores: readonly ExamScore[], segment: Segment, statement: Statement): Audience {
  const before = scores.filter(({ end }) => end <= score.start).map(({ end }) => end);
  const start = Math.max(segment.start, ...before);
  // "210 for US graduates and 225 for everybody else": the group follows where none stands before the first score.
  const first = Math.min(...scores.map((one) => one.start));
  const next = Math.min(segment.end, ...scores.filter((one) => one.start >= score.end).map((one) => one.start));
  const isBehind = groupsIn(statement.folded.slice(segment.start, Math.max(segment.start, first))).size === 0;
  const own = statement.folded.slice(score.end, next);
  if (isBehind && scores.length > 1 && first >= segment.start && /^\+?,? ?\(?(?:for|from|of|if)\b/.test(own))
    return /\b(?:every(?:body|one)|all|any(?:body|one)) else\b|\b(?:all )?others\b/.test(own)
      ? "all"
      : audienceIn(own, statement);
  const isOthersGroup = scores.some(
    (one) => one.start >= score.end && groupsIn(statement.folded.slice(one.end, segment.end)).size > 0,
  );
  // "At least 210, at least 215 for IMGs"
  if (isBehind && scores.length > 1 && first >= segment.start && isOthersGroup && groupsIn(own).size === 0)
    return "all";
  const near = audienceIn(statement.folded.slice(start, score.start), statement);
  return near === statement.audience ? audienceIn(segment.text, statement) : near;
}

function isNamedStep({ exam, isNamed }: ExamScore, level: Level): level is 1 | 2 {
  return exam === "usmle" && isNamed && level < 3;
}

function keyOf(exam: ExamScore["exam"], level: Level) {
  return keys[exam][level];
}

/** "Above 210; better still, above 230": the demand stands before the wish. One value per key and audience. */
function firmestFirst(read: readonly Understood[]): Understood[] {
  const rank = ({ audience, confidence = 0 }: Understood): number => confidence + (audience === "img" ? 1 : 0);
  const sorted = [...read].sort((a, b) => rank(b) - rank(a));
  return sorted.filter(
    (one, index) => sorted.findIndex(({ key, audience }) => key === one.key && audience === one.audience) === index,
  );
}

export const minimumRules: readonly Rule[] = [minimumScore];
