import { type DateMention, monthDay, readDates } from "../language/dates.js";
import { denials } from "../language/negation.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";

/** What a date belongs to when its sentence is about several things: the noun nearest to it. */
const owners: readonly { readonly owner: "application" | "interview" | "other"; readonly wording: RegExp }[] = [
  { owner: "interview", wording: /\binterview(?:s|ing|ed|ees?)?\b/g },
  {
    owner: "other",
    wording:
      /\b(?:mspe|dean'?s letters?|rank(?:ing)? (?:order )?lists?|rol|match day|orientation|residency (?:starts?|begins?|training)|start(?:s|ing)? (?:date|residency)|graduat\w+|matriculat\w+|ecfmg|certifi\w+|signals?|scores? (?:are|is|must|need|have)|step [123]|step ?2 ?(?:ck|cs)?|level [12]|comlex|letters? of recommendation|visa|contract|tuition|vacation|benefits|open house|second look|rotations?|electives?|clerkships?|externships?|observerships?|vslo|scholarship|class of|salary|supplemental|secondary|fellowship|born|updated|effective|essay|webinar|information session)\b/g,
  },
  {
    owner: "application",
    wording:
      /\b(?:applications?|apply|applying|applicants?|eras|files?|materials?|documents?|deadlines?|submi(?:t|ts|tted|ssions?)|dossiers?)\b/g,
  },
];

const closes =
  /\b(?:deadlines?|due|no later than|not later than|last (?:day|date)|cut-?\s?off|clos(?:e|es|ed|ing)|until|till|latest|end(?:s|ing)? on|(?:on or )?before|prior to|by|through|received after|after (?:that|this)|submitted after|later than|thru|ends?|up to)\b/;
const explicitDeadline =
  /\bdeadlines?\b|\bdue\b|\blast (?:day|date)\b|\bclos(?:e|es|ing)\b|\bno(?:t)? later than\b|\bcut-?\s?off date\b|\blatest\b/;
const opens =
  /\b(?:open(?:s|ed|ing)?|begin(?:s|ning)?|start(?:s|ing)?|from|as of|beginning|on or after|since|earliest|commenc\w+|first (?:day|date)|available)\b/;
const accepting =
  /\b(?:accept(?:s|ed|ing|ance)?|review(?:s|ed|ing)?|tak(?:e|es|en|ing)|receiv(?:e|es|ed|ing)|submi\w+|open(?:s|ed)?|read|apply|consider(?:s|ed)?|process\w*|download\w*|applications?|look(?:ed|ing)?)\b/;

interface OwnedDate {
  readonly date: DateMention;
  readonly value: string;
  /** Text between the date before and this one, and a little after it: what tells its role. */
  readonly before: string;
  readonly after: string;
  readonly owner: "application" | "interview" | "other" | undefined;
}

function ownedDates({ folded, text, context, clauses }: Statement): OwnedDate[] {
  const dates = readDates(folded, text);
  const around = ownerIn(context.lead, context.lead.length) ?? ownerIn(context.headings.at(-1) ?? "", 0);
  return dates.flatMap((date, index) => {
    const value = monthDay(date);
    if (value === undefined) return [];
    const clause = clauses.find(({ start, end }) => start <= date.start && date.end <= end + 1) ?? {
      start: 0,
      end: folded.length,
    };
    const near = folded.slice(clause.start, clause.end);
    return [
      {
        date,
        value,
        before: folded.slice(dates[index - 1]?.end ?? 0, date.start),
        after: folded.slice(date.end, dates[index + 1]?.start ?? folded.length),
        owner:
          ownNoun(folded.slice(date.end)) ??
          ownerIn(near, date.start - clause.start) ??
          ownerIn(folded, date.start) ??
          around,
      },
    ];
  });
}

/** "October 31, which is our application deadline": the words behind the date say what it is. */
function ownNoun(after: string): OwnedDate["owner"] {
  return /^[^.;]{0,25}\bapplication (?:deadline|period)\b/.test(after) ? "application" : undefined;
}

function ownerIn(text: string, offset: number): OwnedDate["owner"] {
  let nearest: { owner: OwnedDate["owner"]; distance: number } | undefined;
  for (const { owner, wording } of owners) {
    for (const match of text.matchAll(wording)) {
      const end = match.index + match[0].length;
      // A noun after the date belongs to it less often than one before it.
      const distance = match.index >= offset ? (match.index - offset) * 1.3 : offset - end;
      if (nearest === undefined || distance < nearest.distance) nearest = { owner, distance };
    }
  }
  return nearest?.owner;
}

const isRange = (earlier: OwnedDate, later: OwnedDate): boolean =>
  /^\s*(?:-|to|through|thru|until|till|and|up to|and (?:close|end)s? (?:on )?|and (?:run|go)(?:es|s)? (?:through|until))\s*(?:the\s*)?$/.test(
    later.before,
  ) &&
  earlier.owner === "application" &&
  later.owner !== "other";

const applicationWindow: Rule = {
  name: "application-dates/window",
  examples: [
    {
      text: "Applications are accepted from September 5 through December 15.",
      gives: { "application.opens": "09-05", "application.deadline": "12-15" },
    },
    { text: "Interviews run from October 15 to January 20.", gives: {} },
  ],
  read(statement) {
    const dates = ownedDates(statement);
    for (const [index, later] of dates.entries()) {
      const earlier = dates[index - 1];
      if (!earlier || !isRange(earlier, later) || !accepting.test(statement.folded)) continue;
      if (/\binterview/.test(earlier.before) && !/\bappl/.test(earlier.before)) continue;
      return [
        { key: "application.opens", value: earlier.value },
        { key: "application.deadline", value: later.value },
      ];
    }
    return [];
  },
};

const deadline: Rule = {
  name: "application-dates/deadline",
  examples: [
    { text: "The deadline for applications is November 30.", gives: { "application.deadline": "11-30" } },
    {
      text: "January 5th is the last day on which we accept applications.",
      gives: { "application.deadline": "01-05" },
    },
    { text: "The MSPE is released on September 25.", gives: {} },
    { text: "Rank lists are due on March 3.", gives: {} },
  ],
  read(statement) {
    const { folded, context } = statement;
    const led = explicitDeadline.test(context.lead) || explicitDeadline.test(context.headings.at(-1) ?? "");
    for (const owned of ownedDates(statement)) {
      const { value, owner, before, after } = owned;
      if (owner === "interview" || owner === "other") continue;
      const shutAfter = /\bafter\s(?:the\s)?$/.test(before) && denials(folded.slice(owned.date.end)).length > 0;
      const said =
        shutAfter ||
        closes.test(before.slice(-60)) ||
        /^[^.;]{0,60}\b(?:deadline|last (?:day|date)|is (?:the|our) (?:day|date|time|limit)|is when|cut-?off|closes?|the latest|as (?:its|our|the) (?:last|final))\b/.test(
          after,
        ) ||
        /^\s*(?:deadline)/.test(after);
      if (!said && !(led && owner !== undefined) && !(led && folded.length < 60)) continue;
      if (!said && (opens.test(before) || opens.test(context.question))) continue;
      if (
        /\b(?:not|no|cannot|can't|nobody|never)\b[^.;]{0,60}\b(?:before|prior to|until|till|earlier than)\s(?:the\s)?$/.test(
          before,
        )
      )
        continue;
      if (
        /\b(?:open(?:s|ed|ing)?|beginning|starting|from|begins?|starts?|on or after|as of)\b[^,;]{0,20}$/.test(before)
      )
        continue;
      const told =
        statement.previous !== undefined &&
        ownerIn(statement.previous.folded, statement.previous.folded.length) === "application";
      if (owner === undefined && !led && !/\bdeadline\b/.test(folded) && !(told && closes.test(before))) continue;
      if (
        /\b(?:competitive|recommend\w*|encourag\w*|advis\w*|suggest\w*|ideally|prefer\w*|best chance|priority|early)\b/.test(
          folded,
        ) &&
        !/\bdeadline\b|\blast (?:day|date)\b|\bclos/.test(folded)
      )
        continue;
      const strong = explicitDeadline.test(folded) || led;
      const read: Understood[] = [
        { key: "application.deadline", value, confidence: strong ? 0.95 : 0.8, ...pastSeason(owned) },
      ];
      return read;
    }
    return [];
  },
};

function pastSeason(_owned: OwnedDate): { stale?: string } {
  return {};
}

const opening: Rule = {
  name: "application-dates/opening",
  examples: [
    { text: "We begin to review applications on September 24.", gives: { "application.opens": "09-24" } },
    { text: "From October 1 on we read applications in ERAS.", gives: { "application.opens": "10-01" } },
  ],
  read(statement) {
    for (const { value, owner, before, after } of ownedDates(statement)) {
      const asked =
        opens.test(statement.context.question) &&
        /\bappl|\beras\b/.test(statement.context.question) &&
        statement.folded.length < 60;
      if (asked && !closes.test(before)) return [{ key: "application.opens", value }];
      if (owner !== "application" || isResidencyStart(value, statement.folded)) continue;
      const near = before.slice(-70);
      // "You cannot apply before September 1": from that day on one can.
      if (
        /\b(?:not|no|cannot|can't|nobody|never)\b[^.;]{0,60}\b(?:before|prior to|until|till|earlier than)\s(?:the\s)?$/.test(
          near,
        )
      )
        return [{ key: "application.opens", value, confidence: 0.85 }];
      const readAfter =
        /\bafter\s(?:the\s)?$/.test(near) &&
        denials(statement.folded).length === 0 &&
        /\b(?:read|review\w*|look\w*|download\w*|consider\w*)\b/.test(after);
      const begins =
        readAfter ||
        opens.test(near) ||
        /^[^.;]{0,50}\b(?:opens?|is when|is the (?:first|earliest)|onward|on\b|and (?:later|after))/.test(after) ||
        (/\bon$/.test(near.trim()) && accepting.test(near));
      if (!begins || !accepting.test(statement.folded)) continue;
      if (closes.test(near.slice(-25)) && !/\b(?:from|open|begin|start|after|as of)\w*\b[^,;]{0,20}$/.test(near))
        continue;
      if (
        explicitDeadline.test(near) ||
        (/\bafter\b[^,;]{0,12}$/.test(near) && /\bnot\b|\bno\b/.test(statement.folded))
      )
        continue;
      return [{ key: "application.opens", value, confidence: 0.85 }];
    }
    return [];
  },
};

/** July 1 is the first day of residency itself. */
const isResidencyStart = (value: string, folded: string): boolean =>
  (value === "07-01" || value.startsWith("06-")) && /\b(?:positions?|residency|pgy|training|start|begin)/.test(folded);

/** When applications open and close. */
export const applicationDatesFamily: Family = {
  name: "application-dates",
  about: /\bappl(?:y|ying|ications?)\b|\bdeadline|\bdue\b|\beras\b|\bsubmi/,
  sections: new Set(["residency"]),
  rules: [applicationWindow, deadline, opening],
};
