import type { Effect } from "../model/change.js";
import { documentSchema, type FactKey, type FactValue, type Stage, type Stance } from "../model/vocabulary.js";

/** How hard a value is on an international applicant: the harder, the higher, one number for each aspect. */
type Hardness = readonly number[];

interface EffectRule<K extends FactKey> {
  /** One change and what it means; run as a test. An absent side is a key that no page states. */
  readonly example: { readonly before?: FactValue<K>; readonly after?: FactValue<K>; readonly effect: Effect };
  /** Undefined: the key is not stated. */
  hardness(value: FactValue<K> | undefined): Hardness;
}

/** Neither easier nor harder, whatever it says. */
const indifferent = (): Hardness => [];

const stances: Readonly<Record<Stance, number>> = { not_required: 0, preferred: 1, required: 2 };
const stanceOf = (stance: Stance | undefined): number => (stance === undefined ? 0 : stances[stance]);

/** The earlier it must be there, the harder. */
const stages: Readonly<Record<Stage, number>> = { start: 1, rank_list: 2, interview: 3, application: 4 };
const stageOf = (stage: Stage | undefined): number => (stage === undefined ? 0 : stages[stage]);

/** No limit stands for a limit so generous that nobody meets it. */
const unlimited = 1000;

const minimum = (value: { score: number; stance: Stance } | undefined): Hardness =>
  value === undefined || value.stance === "not_required" ? [0, 0] : [stanceOf(value.stance), value.score];
const attempts = (value: { attempts: number; stance: Stance } | undefined): Hardness =>
  value === undefined ? [0, -unlimited] : [stanceOf(value.stance), -value.attempts];
const amount = (value: number | undefined): Hardness => [value ?? 0];
const demand = (value: true | undefined): Hardness => [value ? 1 : 0];
/** To say that there is no cutoff is kinder than to say nothing. */
const noCutoff = (value: "none" | undefined): Hardness => [value === "none" ? 0 : 1];
/** A door that the page opens is easier, one that it shuts harder, than one of which it says nothing. */
const door =
  <T extends string>(open: NoInfer<T>, shut: NoInfer<T>) =>
  (value: T | undefined): Hardness => [value === open ? 0 : value === shut ? 2 : 1];

/** Days from 1 June, when the application season begins, so that January comes after October. */
function dayOfSeason(monthDay: string): number {
  const [month = 1, day = 1] = monthDay.split("-").map(Number);
  return ((month + 6) % 12) * 31 + day;
}

/** What a change of each key means. An aspect that gets harder while another gets easier makes it neutral. */
export const effectRules: { readonly [K in FactKey]: EffectRule<K> } = {
  "application.service": {
    example: { before: "ERAS", after: "ResidencyCAS", effect: "neutral" },
    hardness: indifferent,
  },
  "application.match": { example: { before: "NRMP", after: "none", effect: "neutral" }, hardness: indifferent },
  "application.opens": { example: { before: "09-01", after: "09-24", effect: "neutral" }, hardness: indifferent },
  "application.deadline": {
    example: { before: "01-15", after: "10-31", effect: "tightens" },
    hardness: (value) => [value === undefined ? -unlimited : -dayOfSeason(value)],
  },
  // A further document is further work; one swapped for another is neither.
  "application.documents": {
    example: { before: ["cv"], after: ["cv", "photo"], effect: "tightens" },
    hardness: (value) => documentSchema.options.map((document) => (value?.includes(document) ? 1 : 0)),
  },
  "application.interviewFormat": {
    example: { before: "virtual", after: "in_person", effect: "neutral" },
    hardness: indifferent,
  },
  "application.signals": { example: { before: false, after: true, effect: "neutral" }, hardness: indifferent },
  "letters.minimum": { example: { before: 3, after: 4, effect: "tightens" }, hardness: amount },
  // How many letters are read at most asks nothing of anybody.
  "letters.maximum": { example: { before: 4, after: 3, effect: "neutral" }, hardness: indifferent },
  "letters.fromSpecialty": { example: { after: 1, effect: "tightens" }, hardness: amount },
  "letters.fromUsPhysicians": { example: { before: 2, after: 1, effect: "loosens" }, hardness: amount },
  "letters.chair": {
    example: { before: "preferred", after: "required", effect: "tightens" },
    hardness: (value) => [stanceOf(value)],
  },
  "step1.minScore": {
    example: {
      before: { score: 220, stance: "required" },
      after: { score: 225, stance: "required" },
      effect: "tightens",
    },
    hardness: minimum,
  },
  "step1.cutoff": { example: { before: "none", effect: "tightens" }, hardness: noCutoff },
  "step1.passRequired": { example: { after: true, effect: "tightens" }, hardness: demand },
  "step1.maxAttempts": {
    example: {
      before: { attempts: 3, stance: "required" },
      after: { attempts: 1, stance: "required" },
      effect: "tightens",
    },
    hardness: attempts,
  },
  "step2.minScore": {
    example: {
      before: { score: 230, stance: "required" },
      after: { score: 230, stance: "preferred" },
      effect: "loosens",
    },
    hardness: minimum,
  },
  "step2.cutoff": { example: { after: "none", effect: "loosens" }, hardness: noCutoff },
  "step2.passRequired": { example: { before: true, effect: "loosens" }, hardness: demand },
  "step2.maxAttempts": {
    example: { before: { attempts: 2, stance: "required" }, effect: "loosens" },
    hardness: attempts,
  },
  "step2.dueBy": {
    example: { before: "rank_list", after: "application", effect: "tightens" },
    hardness: (value) => [stageOf(value)],
  },
  "step3.minScore": {
    example: {
      before: { score: 220, stance: "required" },
      after: { score: 230, stance: "preferred" },
      effect: "neutral",
    },
    hardness: minimum,
  },
  "step3.cutoff": { example: { before: "none", effect: "tightens" }, hardness: noCutoff },
  "step3.requirement": {
    example: { before: "not_required", after: "required_for_h1b", effect: "tightens" },
    hardness: (value) => [value === "required" ? 3 : value === "required_for_h1b" ? 2 : value === "preferred" ? 1 : 0],
  },
  "comlex.accepted": {
    example: { before: true, after: false, effect: "tightens" },
    hardness: (value) => [value === undefined ? 1 : value ? 0 : 2],
  },
  "comlex1.minScore": { example: { after: { score: 450, stance: "required" }, effect: "tightens" }, hardness: minimum },
  "comlex2.minScore": { example: { before: { score: 450, stance: "required" }, effect: "loosens" }, hardness: minimum },
  "img.policy": {
    example: { before: "accepts", after: "does_not_accept", effect: "tightens" },
    hardness: door("accepts", "does_not_accept"),
  },
  "img.ecfmg": {
    example: {
      before: { stance: "required", dueBy: "start" },
      after: { stance: "required", dueBy: "application" },
      effect: "tightens",
    },
    hardness: (value) => [stanceOf(value?.stance), stageOf(value?.dueBy)],
  },
  "img.usce": {
    example: {
      before: { stance: "required", months: 3 },
      after: { stance: "required", months: 3, observershipCounts: false },
      effect: "tightens",
    },
    hardness: (value) => {
      if (value === undefined || value.stance === "not_required") return [0, 0, 0];
      const { observershipCounts: counts } = value;
      return [stanceOf(value.stance), value.months ?? 0, counts === undefined ? 1 : counts ? 0 : 2];
    },
  },
  "graduation.maxYears": {
    example: { before: { years: 5, stance: "required" }, after: { years: 3, stance: "required" }, effect: "tightens" },
    hardness: (value) => (value === undefined ? [0, -unlimited] : [stanceOf(value.stance), -value.years]),
  },
  "graduation.earliest": {
    example: { before: "2019", after: "2021-05", effect: "tightens" },
    hardness: (value) => [value === undefined ? 0 : Number(`${value}-01`.slice(0, 7).replace("-", ""))],
  },
  "graduation.cutoff": { example: { after: "none", effect: "loosens" }, hardness: noCutoff },
  "visa.j1": {
    example: { before: "sponsored", after: "not_sponsored", effect: "tightens" },
    hardness: door("sponsored", "not_sponsored"),
  },
  "visa.h1b": {
    example: { before: "not_sponsored", after: "case_by_case", effect: "loosens" },
    hardness: door("sponsored", "not_sponsored"),
  },
  "visa.citizenshipRequired": { example: { after: true, effect: "tightens" }, hardness: demand },
  "rotations.visitingStudents": {
    example: { before: "accepted", after: "not_accepted", effect: "tightens" },
    hardness: door("accepted", "not_accepted"),
  },
  "rotations.visitingImgs": {
    example: { after: "accepted", effect: "loosens" },
    hardness: door("accepted", "not_accepted"),
  },
  "rotations.observership": {
    example: { before: "offered", effect: "tightens" },
    hardness: door("offered", "not_offered"),
  },
  // More positions are better odds, but no requirement changed.
  "positions.perYear": { example: { before: 8, after: 10, effect: "neutral" }, hardness: indifferent },
  "program.acgmeId": {
    example: { before: "1400000000", after: "1400000001", effect: "neutral" },
    hardness: indifferent,
  },
  "program.nrmpCodes": {
    example: { before: ["1761140C0"], after: ["1761140C0", "1761140M0"], effect: "neutral" },
    hardness: indifferent,
  },
};

/** What it means to an international applicant that `key` changed; an absent side is a key that no page states. */
export function effectOf<K extends FactKey>(
  key: K,
  before: FactValue<K> | undefined,
  after: FactValue<K> | undefined,
): Effect {
  const rule: EffectRule<K> = effectRules[key];
  const [was, is] = [rule.hardness(before), rule.hardness(after)];
  const harder = is.some((aspect, index) => aspect > (was[index] ?? 0));
  const easier = is.some((aspect, index) => aspect < (was[index] ?? 0));
  if (harder === easier) return "neutral";
  return harder ? "tightens" : "loosens";
}
