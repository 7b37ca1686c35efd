import { readDates } from "../language/dates.js";
import { denials } from "../language/negation.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { leadTopic, strictly } from "./graduation-limit-wording.js";
import { isOffTopic } from "./graduation-off-topic.js";

/** The event itself, not people who graduated. */
const event =
  /\b(?:graduat(?:ed|ing|ions?)|graduate (?:in|no|not|after|before|since|on)|graduates? (?:of|from|since|after|before|prior|earlier|on|in|who|whose|with)|class(?:es)? of|graduation years?|degrees?|diplomas?|yog|out of (?:medical |med )?school|(?:medical|med) school|finish\w*|conferred|(?:received|earned|got|took) (?:your|their|the|an?) (?:md|m\.d|do|mbbs))\b/;

const anyYear = /(?:19[89]|20[0-3])\d/;
const yearNumber = /(?<![\w-]|(?<!\d{1,2}\/\d{1,2})\/)((?:19[89]|20[0-3])\d)(?![\w-]|\/\d)/g;
const thisOrLater =
  /^[\s,)]*(?:(?:or|and|or any(?:time)?) (?:later|after|newer|more recent(?:ly)?|thereafter|younger|newer|since|beyond|onwards?|above)|onwards?\b|forward\b|at (?:the )?(?:very )?earliest\b|and no (?:earlier|sooner)|at the (?:very )?oldest|to (?:the )?present|\+|-\s*present|\(or later)/;
const notBefore =
  /\b(?:after|since|on or after|in or after|not (?:have graduated )?before|no earlier than|not earlier than|no sooner than|later than|starting (?:in|with|from)|(?:degree|diploma)s? (?:dated|earned|conferred|awarded) (?:after|since)|beginning (?:in|with|from)|from|as of|(?:earliest|oldest)(?: \w+){0,8}(?: is| be)?:?|following|newer than|more recent(?:ly)? than)\s+(?:the )?(?:class of |year |calendar year |end of |beginning of |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? |(?:\d{1,2}(?:st|nd|rd|th)?,? )|\d{1,2}\/\d{1,2}\/|of ){0,5}$/;
/** "With the 2026 academic year": the season of application. */
const seasonBehind =
  /^(?:[-/]\d{2,4})? ?(?:academic|application|interview|match|eras|recruitment|residency)? ?(?:year|cycle|season|match)\b/;
const oldest = /^[^.;]{0,30}\b(?:is|being) the (?:oldest|earliest|first)\b/;
const refusedBefore = /\b(?:before|prior to|earlier than|older than|preceding|previous to)\b/;

/** The first year of graduation from which applications are taken. */
export const earliest: Rule = {
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
    const { folded, plain, context } = statement;
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
      if (seasonBehind.test(after) || /\b(?:academic year|cycle|season|match)(?: of)? $/.test(before)) continue;
      const isNear =
        event.test(folded.slice(Math.max(0, match.index - 110), match.index + 90)) ||
        /\bgraduat/.test(
          folded.slice(Math.max(0, match.index - 40, folded.lastIndexOf(";", match.index)), match.index + 30),
        ) ||
        (!/\bgraduates\b/.test(folded) &&
          (leadTopic.test(context.lead) || strictly.test(context.headings.at(-1) ?? "")));
      if (
        !isNear ||
        /\b(?:held|standing|founded|established|policy|accredited|(?:re)?designed|introduced|revised|opened|started|moved)\b[^,;]{0,16}$/.test(
          before,
        )
      )
        continue;
      const isLater =
        notBefore.test(before) ||
        thisOrLater.test(after) ||
        (/\bbetween (?:\w+ ){0,2}$/.test(before) && /^ (?:and|to) /.test(after)) ||
        (/\bclass(?:es)? of $/.test(before) && /^ ?(?:to|through|thru|-) ?\d/.test(after));
      const isRefused =
        refusedBefore.test(before.slice(-34)) &&
        (denials(folded).length > 0 ||
          /\b(?:screen(?:ed)? out|filter(?:ed)? out|turn(?:ed)? away|set aside|reject(?:ed)?|removed|ineligible|disqualified)\b/.test(
            folded,
          )) &&
        !/\bnot before\b/.test(before);
      const isOldest = oldest.test(after);
      const isCutoff = /\bcut-?\s?off\b/.test(before.slice(-58)) || /^[^.;]{0,24}\bcut-?\s?off\b/.test(after);
      if (!isLater && !isRefused && !isCutoff && !isOldest) continue;
      if (
        !isRefused &&
        /\b(?:by|before|until|no later than|not later than|expected|anticipated|prior to)\b[^,;]{0,16}$/.test(before) &&
        !/\bnot before\b/.test(before)
      )
        continue;
      const month = readDates(folded, plain).find(
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
function earliestAsked({ folded, plain, context, previous, audience }: Statement): Understood[] | undefined {
  if (previous !== undefined || folded.length > 40 || audience === "us") return undefined;
  if (
    !leadTopic.test(context.lead) ||
    !(
      /\b(?:earliest|oldest|not before|no earlier|first year|how far back|before which|from which)\b/.test(
        context.lead,
      ) ||
      (/\bcut-?\s?offs?\b/.test(context.lead) && /\b(?:year|date|yog)\b/.test(context.lead))
    )
  )
    return undefined;
  const match = [...folded.matchAll(yearNumber)];
  const [year] = match;
  if (year === undefined || match.length > 1 || denials(folded).length > 0) return undefined;
  const month = readDates(folded, plain).find(({ start, end }) => start <= year.index && end >= year.index + 4)?.month;
  const value = year[1] ?? "";
  return [
    {
      key: "graduation.earliest",
      value: month === undefined ? value : `${value}-${String(month).padStart(2, "0")}`,
    },
  ];
}
