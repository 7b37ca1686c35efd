import { numberOf, numberPattern } from "../language/numbers.js";

/** Source of a pattern for a count of people, "single" among them; it has no capturing groups. */
export const countOfPeople = `(?:${numberPattern}|single)`;
const yearPhrase = `(?:(?:a|per|each|every|in any one|in any|in each|in every) (?:year|class|summer|july|june|cycle|match)|annually|per annum)`;

/** Counts whose noun stands elsewhere in the sentence, each with an example. */
const ellipses: readonly { readonly wording: RegExp; readonly hint: RegExp; readonly example: string }[] = [
  {
    wording: new RegExp(
      String.raw`\bof (?:whom|which|these|those|them),? (?<count>${countOfPeople}) (?:\w+ )?(?:start|begin|enter|join|graduate|are (?:taken|accepted|new))\w* (?:\w+ ){0,3}?${yearPhrase}`,
    ),
    hint: /\bof (?:whom|which|these|those|them)/,
    example: "Twelve residents, of whom four start in any one year",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:makes?|making|means|gives) (?<count>${countOfPeople})(?: of them| residents)? ${yearPhrase}`,
    ),
    hint: /\b(?:mak|means|gives)/,
    example: "That makes four of them per class.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:(?:has|have|had|was|were) (?:\w+ )?(?:grown|expanded|increased|enlarged)|grew|expanded|rose|(?:as of|from|starting|beginning|this|since)\b[^.;]{0,30}\b(?:grows|expands|increases|rises|goes up))(?: from ${numberPattern}(?: (?:interns|residents|positions|spots))?(?: ${yearPhrase})?)? to (?<count>${countOfPeople})(?! (?:residents )?(?:in total|in all|residents\b(?! (?:a|per|each))))(?: (?:interns|residents|positions|spots))?(?: ${yearPhrase}|(?<=${yearPhrase} to (?:\w+|\d+))(?=[.,;]|$))`,
    ),
    hint: /\b(?:grow|grew|expand|increas|enlarg|rose)/,
    example: "Our class has grown to five a year.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:class|cohort|intake)(?: size)?(?: has| have| was| is)?(?: now| recently)? (?:grown|grew|expanded|increased|risen|rose)(?: from ${numberPattern})? to (?<count>${countOfPeople})(?=$|[.,;]| (?:new|categorical|residents|interns|positions|doctors|people|strong)\b)`,
    ),
    hint: /\b(?:class|cohort|intake)\b/,
    example: "Our class has grown to sixteen.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:classes|cohorts) of (?<count>${countOfPeople})(?=$|[.,;)]| (?:each|residents|interns)\b)`,
    ),
    hint: /\b(?:classes|cohorts) of\b/,
    example: "15 residents train here, in three classes of five.",
  },
  {
    wording: new RegExp(
      String.raw`\bof (?:our|the|these|those|all) (?:\d+|[a-z-]+) [^.;,]{3,40}, (?<count>${countOfPeople}) (?:are |is )?(?:for |in the |our )?categorical\b`,
    ),
    hint: /\bof (?:our|the|these|those|all)\b/,
    example: "Of our 14 PGY-1 positions, 10 are categorical.",
  },
  {
    wording: new RegExp(String.raw`\bwe (?:now )?match (?<count>${countOfPeople}) ${yearPhrase}`),
    hint: /\bwe (?:now )?match/,
    example: "Of our residents (we match two a year) half are from the West.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?<count>${countOfPeople}) (?:of (?:them|these|whom) )?(?:are |is |belong |go )?(?:in|to|into|for) (?:the|our) categorical (?:program|track|residency)\b`,
    ),
    hint: / categorical /,
    example: "Ten in the categorical program and two who continue in child neurology make up a class.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:an?|each|every|our|its|the|one|full|intern|incoming|entering|new|resident) (?:class|cohort|intake)(?: here| size)? (?:of|is|has|numbers?|counts|consists of|is made up of|comes to|stands at) (?:only |just |always |usually |about )?(?<count>${countOfPeople})(?=$|[.,;:!)]| (?:strong|people|doctors|in all|new|residents|interns|and\b|starts?|begins?|joins?|enters?|arrives?|who|each|a year|per))`,
    ),
    hint: /\b(?:class|cohort|intake)/,
    example: "A class of six, all from somewhere else.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:all|each|every one) (?:of )?(?:our |the |these |those )?(?<count>${countOfPeople}) (?:of (?:our|the|these|those) )?(?:categorical )?(?:positions|places|spots|slots|seats)\b[^.;]{0,40}\b(?:nrmp|match)\b`,
    ),
    hint: /\b(?:nrmp|match)\b/,
    example: "All thirteen of those places are in the NRMP.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:quota|complement)(?: [\w-]+){0,4} (?:is|of|stands at|was set at|:) (?<count>${countOfPeople})(?=$|[.;)]| (?:a|per|each|every|positions|residents per|interns))`,
    ),
    hint: /\b(?:quota|complement)/,
    example: "Our quota in the NRMP is 12.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?<count>${countOfPeople}) (?:of (?:them|you|us) )?(?:are |will be |get )?(?:taken|accepted|chosen|selected|appointed|matched|admitted|join|start|begin|arrive|enter|come)\b(?: [\w-]+){0,4} ${yearPhrase}`,
    ),
    hint: /\b(?:taken|accepted|chosen|selected|appointed|matched|admitted|join|start|begin|arrive|enter|come)\b/,
    example: "Urology residents are matched early; two are accepted every year.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:classes|levels|years) (?:of (?:our|the) (?:program|residency) )?(?:have|has|hold|count|number) (?<count>${countOfPeople}) (?:categorical )?(?:residents?|people|members|positions|places|doctors)? ?(?:each|apiece)\b`,
    ),
    hint: /\b(?:each|apiece)\b/,
    example: "Our three classes have ten residents each.",
  },
  {
    wording: new RegExp(String.raw`^(?<count>${countOfPeople}) (?:categorical )?interns\.?$`),
    hint: /^\S+(?: categorical)? interns\.?$/,
    example: "Nine interns.",
  },
  {
    wording: new RegExp(
      String.raw`\b(?:you(?:'ll| will| would|'d)? be|become) one of (?:our |the |only |just )?(?<count>${countOfPeople}) (?:new )?(?:interns|first-years|residents in your (?:class|year))\b`,
    ),
    hint: /\bone of\b/,
    example: "You will be one of eight interns.",
  },
  {
    wording: new RegExp(
      String.raw`^(?:(?:each|every|in|come) (?:\w+ )?(?:july|june|summer|year),? )?(?<count>${countOfPeople}) (?:of you |people |new people |newcomers )?(?:will )?(?:join us|start with us|start here|start|join the (?:program|residency))(?: (?:here|with us))?(?: (?:each|every|in|on|a) (?:july|june|summer|year))?(?=$|[.,;])`,
    ),
    hint: /\b(?:join|start)\b/,
    example: "Twelve of you will start in July.",
  },
];
const ellipsisLike =
  /\bof (?:whom|which|these|those|them)|\bmak|\bmeans|\bgives|\bgrow|\bgrew|\bexpand|\bincreas|\benlarg|\brose|\bmatch|\bclass|\bcohort|\bintake|\bcategorical|\bquota|\bcomplement|\ball\b|year|july|summer|annu|^\S+ (?:categorical )?interns\.?$|\bone of\b|\bjoin|\bstart/;

const besidePreliminary = /,? (?:and|plus|with) [\w-]+ (?:are |is )?(?:preliminary|prelims?)\b/;

/** The count of entry positions a year in a folded sentence that names no position beside it; undefined where none is told. */
export function ellipticCount(folded: string): number | undefined {
  if (!ellipsisLike.test(folded) || !aboutSize.test(folded) || notSize.test(folded.replace(besidePreliminary, "")))
    return undefined;
  for (const { wording, hint } of ellipses) {
    if (!hint.test(folded)) continue;
    const number = numberOf(wording.exec(folded)?.groups?.count ?? "");
    if (number !== undefined && Number.isInteger(number) && number > 0 && number <= 80) return number;
  }
  return undefined;
}

const aboutSize =
  /\b(?:residents?|interns?|class(?:es)?|positions?|spots|slots|trainees|that makes|of you|join us|start|places|seats|quota|complement|surgeons|people|faces|doctors|physicians|cohort|intake|we|are (?:taken|accepted|chosen|selected|appointed|matched|admitted))\b/;
const notSize =
  /\b(?:fellow\w*|prelim\w*|students?|by 20\d\d|plan\w*|hope|will (?:grow|expand|increase)|applications?|chief|elected|committee|rotators?|prizes?|awards?|graduates? (?:go|enter|pursue)|track)\b/;
