import { type DateMention, monthDay, readDates } from "../language/dates.js";
import { denials } from "../language/negation.js";
import type { Family, Rule } from "../rule.js";
import { pastSeason } from "../stale-terms.js";
import type { Context, Statement } from "../statement.js";
import { isOthersApplication } from "./other-applicants.js";

type Owner = "application" | "interview" | "other";

/** What a date belongs to when its sentence is about several things: the noun nearest to it. */
const owners: readonly { readonly owner: Owner; readonly wording: RegExp; readonly example: string }[] = [
  { owner: "interview", wording: /\binterview(?:s|ing|ed|ees?)?\b/g, example: "interviews until January 20" },
  {
    owner: "other",
    wording:
      /\b(?:mspe|dean'?s letters?|rank(?:ing)? (?:order )?lists?|rol|match day|ecfmg|certifi\w+|signals?|scores? (?:are|is|must|need|have)|step [123]|step ?2 ?(?:ck|cs)?|level [12]|comlex|letters? of recommendation|visa|essay)\b/g,
    example: "the MSPE is released on September 25",
  },
  {
    owner: "other",
    wording:
      /\b(?:orientation|residency (?:starts?|begins?|training)|start(?:s|ing)? (?:date|residency)|graduat\w+|matriculat\w+|contract|tuition|vacation|benefits|salary|class of|born)\b/g,
    example: "residency starts on July 1",
  },
  {
    owner: "other",
    wording:
      /\b(?:open house|second look|webinar|information session|rotations?|electives?|clerkships?|externships?|observerships?|vslo|scholarship|supplemental|secondary|fellowship|petitions?|h-?1b|updated|effective|hear(?: from us)?|notified|whether)\b/g,
    example: "an open house on August 12",
  },
  {
    owner: "application",
    wording:
      /\b(?:applications?|apply|applying|applicants?|eras|files?|materials?|documents?|filed|filing|deadlines?|submi(?:t|ts|tted|ssions?)|dossiers?|(?<!\b(?:interview|rotation|visiting|elective|observer|ranking|match|testing) )(?:window|portal|inbox|mailbox|gates?|doors?)|sf ?match|residencycas|paperwork)\b/g,
    example: "applications until November 30",
  },
];

const closes =
  /\b(?:deadlines?|due|no later than|not later than|last (?:day|date)|cut-?\s?off|clos(?:e|es|ed|ing)|until|till|latest|end(?:s|ing)? on|(?:on or )?before|prior to|through|received after|after (?:that|this)|submitted after|later than|thru|ends?|up to|stop(?:s|ped)?|cease[sd]?|shut(?:s|ting)?|finish(?:ed|es)?|done|final|no further|by(?! (?:us|our|an?|the (?:program|committee|faculty)|faculty|e-?mail|mail)\b))\b/;
const explicitDeadline =
  /\bdeadlines?\b|\bdue\b|\blast (?:day|date)\b|\bclos(?:e|es|ing)\b|\bno(?:t)? later than\b|\bcut-?\s?off date\b|\blatest\b/;
/** Behind the date: "… is the day by which", "… is when we close". */
const saysDeadline =
  /^[^.;]{0,60}\b(?:deadline|last (?:day|date)|is (?:the|our) (?:day|date|time|limit)|is when|cut-?off|closes?|the latest|marks? the (?:end|close)|is the end|(?:is )?(?:when|the day) [^.;]{0,20}\b(?:last|close|stop|shut|done|end)|(?:end|conclude|close|finishe)s (?:it|the|our|all|every)|or (?:sooner|earlier|before)\b|we are (?:done|finished|through|closed)|the latter being|being (?:final|the last)|and (?:not (?:a day |an hour )?later|no later)|at the (?:very )?latest|as (?:its|our|the) (?:last|final))\b/;
const opens =
  /\b(?:open(?:s|ed|ing)?|begin(?:s|ning)?|start(?:s|ing)?|from|as of|beginning|on or after|earliest|commenc\w+|first (?:day|date)|available)\b/;
const accepting =
  /\b(?:accept(?:s|ed|ing|ance)?|draw(?:s|n|ing)?|pull(?:s|ed|ing)?|collect(?:s|ed|ing)?|retriev\w+|send(?:ing)?|fil(?:e|ed|ing)|opening|review(?:s|ed|ing)?|tak(?:e|es|en|ing)|receiv(?:e|es|ed|ing)|submi\w+|open(?:s|ed)?|read(?:s|ing)?|apply|consider(?:s|ed)?|process\w*|download\w*|applications?|look(?:ed|ing)?)\b/;
/** "You cannot apply before …", "nothing is opened until …": from that day on one can. */
const notBefore =
  /\b(?:not|no|cannot|can't|nobody|never)\b[^.;]{0,60}\b(?:before|prior to|until|till|earlier than)\s(?:the\s)?$/;
const afterThat = /\b(?:after|past)\s(?:the\s)?$/;
/** What happens to an application that comes too late. */
const turnedAway =
  /\b(?:unread|unopened|wait|next (?:year|season|cycle)|another (?:year|season|cycle)|discarded|ignored|too late|late|declined|returned|turned away|deleted|rejected)\b/;
/** A wish or an advice, no rule. */
const advises =
  /\b(?:competitive|recommend\w*|encourag\w*|advis\w*|suggest\w*|ideally|prefer\w*|best chance|priority|early)\b/;
/** Told of another day, of a season gone by, or of what applicants do before they send anything. */
const tellsOtherwise =
  /\bopen house\b|\bwebinar\b|\binformation session\b|\b(?:last|previous|prior|past) (?:year|season|cycle)\b|\bhad (?:already )?(?:received|reviewed)\b|\bbegin to (?:work|fill)\b|\bstart (?:work|filling)|\bworking on\b|\bsince\b[^.;]{0,20}\b(?:19|20)\d\d\b/;

/** A run of text with more dates than this is a calendar, no sentence; the time for one stays bounded. */
const mostDates = 12;

interface OwnedDate {
  readonly date: DateMention;
  readonly value: string;
  readonly clause: string;
  /** Text between the date before and this one, and a little after it: what tells its role. */
  readonly before: string;
  readonly after: string;
  readonly owner: Owner | undefined;
}

function ownedDates({ folded, text, context, clauses }: Statement): OwnedDate[] {
  const dates = readDates(folded, text);
  if (dates.length === 0 || dates.length > mostDates || isOthersApplication(folded) || tellsOtherwise.test(folded))
    return [];
  const around = ownerIn(context.lead, context.lead.length) ?? ownerIn(context.headings.at(-1) ?? "", 0);
  return dates.flatMap((date, index) => {
    const value = monthDay(date);
    if (value === undefined) return [];
    const clause = clauses.find(({ start, end }) => start <= date.start && date.end <= end + 1) ?? {
      start: 0,
      end: folded.length,
    };
    const near = folded.slice(clause.start, clause.end);
    const owner =
      ownNoun(folded.slice(date.end)) ??
      ownerIn(near, date.start - clause.start) ??
      ownerIn(folded, date.start) ??
      around;
    return [
      {
        date,
        value,
        clause: near,
        before: folded.slice(dates[index - 1]?.end ?? 0, date.start),
        after: folded.slice(date.end, dates[index + 1]?.start ?? folded.length),
        owner,
      },
    ];
  });
}

/** "October 31, which is our application deadline": the words behind the date say what it is. */
function ownNoun(after: string): Owner | undefined {
  return /^[^.;]{0,25}\bapplication (?:deadline|period)\b/.test(after) ? "application" : undefined;
}

function ownerIn(text: string, offset: number): Owner | undefined {
  let nearest: { owner: Owner; distance: number } | undefined;
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

/** What a fragment such as "September 24" answers: its question, row, column or lead-in, or else its heading. */
function asks({ context, folded }: Statement): string {
  if (folded.length >= 60) return context.question;
  return context.lead === "" ? (context.headings.at(-1) ?? "") : context.lead;
}

const isAboutApplications = (text: string): boolean => /\bappl|\beras\b/.test(text);

const rangeJoint =
  /^\s*(?:\([^)]{0,12}\)\s*)?,?\s*(?:-|to|through|thru|until|till|and|up to|and (?:close|end)s? (?:on )?|and (?:run|go)(?:es|s)? (?:through|until))\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:the\s*)?$/;
const isRange = (earlier: OwnedDate, later: OwnedDate): boolean =>
  rangeJoint.test(later.before) && earlier.owner === "application" && later.owner !== "other";

const applicationWindow: Rule = {
  name: "application-dates/window",
  examples: [
    {
      text: "Applications are accepted from September 5 through December 15.",
      gives: { "application.opens": "09-05", "application.deadline": "12-15" },
    },
    {
      under: "Application period",
      text: "September 8 - November 22",
      gives: { "application.opens": "09-08", "application.deadline": "11-22" },
    },
    { text: "Interviews run from October 15 to January 20.", gives: {} },
  ],
  read(statement) {
    const dates = ownedDates(statement);
    for (const [index, later] of dates.entries()) {
      const earlier = dates[index - 1];
      if (!earlier || !isRange(earlier, later)) continue;
      if (!accepting.test(statement.folded) && !isAboutApplications(asks(statement))) continue;
      if (/\binterview/.test(earlier.before) && !/\bappl/.test(earlier.before)) continue;
      const stale = pastSeason(statement);
      const dated = stale === undefined ? {} : { stale };
      return [
        { key: "application.opens", value: earlier.value, ...dated },
        { key: "application.deadline", value: later.value, ...dated },
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
    { text: "Applications sent in past December 2 go unread.", gives: { "application.deadline": "12-02" } },
    { text: "The MSPE is released on September 25.", gives: {} },
    { text: "Rank lists are due on March 3.", gives: {} },
    { text: "Applications for a state license are due on June 1.", gives: {} },
  ],
  read(statement) {
    const found = ownedDates(statement).find((owned) => isDeadline(owned, statement));
    if (found === undefined) return [];
    const isPlain = explicitDeadline.test(statement.folded) || isLed(statement.context);
    const stale = pastSeason(statement);
    return [
      {
        key: "application.deadline",
        value: found.value,
        confidence: isPlain ? 0.95 : 0.8,
        ...(stale === undefined ? {} : { stale }),
      },
    ];
  },
};

/** True under "Deadlines", and after "When is the last day to apply?" */
const isLed = ({ lead, headings }: Context): boolean =>
  explicitDeadline.test(lead) || explicitDeadline.test(headings.at(-1) ?? "");

function isDeadline({ owner, before, after, date, clause }: OwnedDate, statement: Statement): boolean {
  const { folded, context, previous } = statement;
  if (owner === "interview" || owner === "other") return false;
  const led = isLed(context);
  const rest = folded.slice(date.end);
  const shut =
    afterThat.test(before) && (denials(rest).length > 0 || turnedAway.test(rest) || denials(before).length > 0);
  const said = shut || closes.test(before.slice(-60)) || saysDeadline.test(after);
  if (!said && !(led && (owner !== undefined || folded.length < 60))) return false;
  if (!said && (opens.test(before) || opens.test(context.question))) return false;
  if (notBefore.test(before)) return false;
  if (/\b(?:open(?:s|ed|ing)?|beginning|starting|from|begins?|starts?|on or after|as of)\b[^,;]{0,20}$/.test(before))
    return false;
  const told = previous !== undefined && ownerIn(previous.folded, previous.folded.length) === "application";
  if (owner === undefined && !led && !/\bdeadline\b/.test(folded) && !(told && closes.test(before))) return false;
  return !advises.test(clause) || /\bdeadline\b|\blast (?:day|date)\b|\bclos/.test(folded);
}

const opening: Rule = {
  name: "application-dates/opening",
  examples: [
    { text: "We begin to review applications on September 24.", gives: { "application.opens": "09-24" } },
    { text: "From October 1 on we read applications in ERAS.", gives: { "application.opens": "10-01" } },
    { row: "Application review begins", text: "September 27", gives: { "application.opens": "09-27" } },
    { text: "You may start working on your application on June 4.", gives: {} },
  ],
  read(statement) {
    const asked = opens.test(asks(statement)) && isAboutApplications(asks(statement)) && statement.folded.length < 60;
    const found = ownedDates(statement).find(
      (owned) =>
        (asked && !closes.test(owned.before) && !afterThat.test(owned.before)) || isOpening(owned, statement.folded),
    );
    if (found === undefined) return [];
    const stale = pastSeason(statement);
    return [
      {
        key: "application.opens",
        value: found.value,
        confidence: asked ? 0.9 : 0.85,
        ...(stale === undefined ? {} : { stale }),
      },
    ];
  },
};

/** "We start reading on", "the first are looked at on", "10/01: we begin to download": whatever noun is nearest. */
const startsReading =
  /\b(?:start|begin)(?:s|ning)? (?:to )?(?:read|review|download|open|look|process|accept|tak|evaluat|screen)\w*\b[^.;,]{0,30}\b(?:on|from|as of|after)\s(?:the\s)?(?:\w+day,?\s)?$|\b(?:the )?(?:first|earliest)(?: (?:ones?|applications?|files?))? (?:are|is|will be|get) (?:read|reviewed|opened|looked at|considered|downloaded|accepted|taken)[^.;,]{0,12}\bon\s(?:the\s)?$/;
const startsReadingAfter =
  /^[:,]?\s*(?:-\s*)?(?:is (?:when|the day (?:on which )?))?\s*we (?:begin|start) (?:to )?(?:read|review|download|open|look|process|accept|tak)/;

function isOpening({ value, owner, before, after }: OwnedDate, folded: string): boolean {
  if (/\binterview(?:ing|s)? (?:begin|start)/.test(before)) return false;
  if (startsReading.test(before.slice(-80)) || startsReadingAfter.test(after)) return true;
  if (/^[^.;]{0,40}\b(?:last|final|latest)\b/.test(after) && !opens.test(before.slice(-40))) return false;
  if (owner !== "application" || isResidencyStart(value, folded)) return false;
  const near = before.slice(-70);
  if (notBefore.test(near)) return true;
  if (/\b(?:stop(?:s|ped)?|cease[sd]?)\b/.test(near)) return false;
  const readAfter =
    /\bafter\s(?:the\s)?$/.test(near) &&
    !/\b(?:arriv|receiv|com(?:e|es|ing) in|submitt|sent|if)\w*\b/.test(near) &&
    denials(folded).length === 0 &&
    /\b(?:read|review\w*|look\w*|download\w*|consider\w*)\b/.test(after);
  const begins =
    readAfter ||
    opens.test(near) ||
    /^[^.;]{0,50}\b(?:opens?|is when|is the (?:first|earliest)|onward|on\b|and (?:later|after)|we (?:begin|start))/.test(
      after,
    ) ||
    (/\bon$/.test(near.trim()) && accepting.test(near) && !closes.test(near) && denials(folded).length === 0);
  if (!begins || !accepting.test(folded)) return false;
  if (closes.test(near.slice(-25)) && !/\b(?:from|open|begin|start|after|as of)\w*\b[^,;]{0,20}$/.test(near))
    return false;
  return !explicitDeadline.test(near) && !(/\bafter\b[^,;]{0,12}$/.test(near) && /\bnot\b|\bno\b/.test(folded));
}

/** July 1 is the first day of residency itself. */
const isResidencyStart = (value: string, folded: string): boolean =>
  (value === "07-01" || value.startsWith("06-")) && /\b(?:positions?|residency|pgy|training|start|begin)/.test(folded);

/** When applications open and close. */
export const applicationDatesFamily: Family = {
  name: "application-dates",
  about:
    /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d|\d (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}\/\d{1,2}\b|\bappl(?:y|ying|ications?|icants?)\b|\bdeadline|\bdue\b|\beras\b|\bsubmi|\bfiles?\b|\bdossiers?\b|\bmaterials\b|\bdocuments\b/,
  sections: new Set(["residency"]),
  rules: [applicationWindow, deadline, opening],
};
