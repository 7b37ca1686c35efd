import { denials } from "../language/negation.js";
import type { Family, PageContext, Rule, Understood } from "../rule.js";
import { pastSeason } from "../season.js";
import type { Statement } from "../statement.js";
import { asksForFirstDay, asksForLastDay } from "./application-date-labels.js";
import { eventOf, startsReading, startsReadingAfter } from "./application-review-wording.js";
import { type OwnedDate, ownedDates, ownerIn } from "./date-owners.js";

const closes =
  /\b(?:deadlines?|due|no later than|not later than|last (?:\w+ )?(?:day|date)|cut-?\s?off|clos(?:e|es|ed|ing)|until|till|latest|end(?:s|ing)? on|(?:on or )?before|prior to|(?<!\b(?:go|goes|going|look|looks|looking|work|works|working|read|sift|gets?) )through|received after|after (?:that|this)|submitted after|later than|thru|ends?|up to|stop(?:s|ped)?|cease[sd]?|shut(?:s|ting)?|finish(?:ed|es)?|done|final|no further|dark|locks?|conclud(?:e|es|ed)|(?:turned|switched) off|last (?:ones? |applications? |files? )?(?:are|is|get) (?:taken|accepted|read|opened|reviewed|downloaded)|(?:incomplete|unfinished|(?:not |as |is |are )?complete|missing [a-z]+) (?:on|as of)|last (?:one|application|file)s?\b[^.;]{0,40}|open to|beyond|by(?! (?:us|our|an?|the (?:program|committee|faculty)|faculty|e-?mail|mail)\b))\b/;
/** Just before the date: nothing but a last day. */
const closesHere =
  /\b(?:until|till|through|thru|up to(?: and including)?|beyond|(?:no|not) later than|(?:on or )?before|by)\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:the\s)?(?:(?:midnight|noon|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)[\w ,.]{0,14}\son\s)?$/;
const explicitDeadline =
  /\bdeadlines?\b|\bdue\b|\b(?:last|final|latest|closing) (?:\w+ )?(?:day|date)\b|\bclos(?:e|es|ing)\b|\bno(?:t)? later than\b|\bcut-?\s?off\b|\blatest\b/;
/** Behind the date: "… is the day by which", "… is when we close". */
const saysDeadline =
  /^[^.;]{0,60}\b(?:deadline|last (?:\w+ )?(?:day|date)|is (?:the|our) (?:day|date|time|limit)|is when|cut-?off|closes?|the latest|marks? the (?:end|close)|is the end|(?:is )?(?:when|the day) [^.;]{0,20}\b(?:last|close|stop|shut|done|end)|(?:end|conclude|close|finishe)s (?:it|the|our|all|every)|or (?:sooner|earlier|before)\b|we are (?:done|finished|through|closed)|the latter being|being (?:final|the last)|and (?:not (?:a day |an hour )?later|no later)|at the (?:very )?latest|as (?:its|our|the) (?:last|final)|(?:no (?:application|file)s?|nothing|none) [^.;]{0,30}\b(?:later(?! than)|afterwards?)|is as late as|is when [^.;]{0,30}\b(?:have to|has to|must|need to|should) (?:be|have|reach|arrive)|(?:the )?end of (?:the |our )?(?:application|applications|review|reading|filing|window)|(?:we|the (?:program|committee)) (?:stop|cease|finish|quit|close)s?)\b/;
const opens =
  /\b(?:open(?:s|ed|ing)?|begin(?:s|ning)?|start(?:s|ing)?|from|as of|beginning|on or after|earliest|commenc\w+|first (?:day|date)|available|gets? under ?way|onward|as early as|unlock(?:s|ed)?|go(?:es)? live|launch(?:es)?|kicks? off|(?:turned|switched) on)\b/;
const accepting =
  /\b(?:accept(?:s|ed|ing|ance)?|draw(?:s|n|ing)?|pull(?:s|ed|ing)?|collect(?:s|ed|ing)?|retriev\w+|send(?:ing)?|fil(?:e|ed|ing)|opening|review(?:s|ed|ing)?|tak(?:e|es|en|ing)|receiv(?:e|es|ed|ing)|submi\w+|open(?:s|ed)?|read(?:s|ing)?|apply|consider(?:s|ed)?|process\w*|download\w*|applications?|applying|applies|look(?:ed|ing)?|seen?|view\w*|visible|access|releas\w+|screen\w*|unlock\w*|go(?:es)? live)\b/;
/** "You cannot apply before …", "nothing is opened until …": from that day on one can. */
const notBefore =
  /\b(?:not|no|cannot|can't|nobody|never|nothing)\b[^.;]{0,60}\b(?:before|prior to|until|till|earlier than)\s(?:the\s)?$/;
const afterThat = /\b(?:after|past|later than|once)\s(?:midnight on\s)?(?:the\s)?$/;
/** "As of December 1 nothing more is accepted", "from December 1 on no application is read": the day closes. */
const fromThen = /\b(?:as of|from|starting|beginning|since|on)\s(?:the\s)?$/;
const nothingMore =
  /^(?: on(?:ward)?)?,? (?:we (?:take|accept|read|open) )?(?:nothing|none|no (?:more|longer|further)|no (?:[a-z]+ )?(?:applications?|files?))\b/;
/** What happens to an application that comes too late. */
const turnedAway =
  /\b(?:unread|unopened|wait|waiting|pile|set aside|put aside|held over|next (?:year|season|cycle)|another (?:year|season|cycle)|discarded|ignored|too late|late|declined|returned|turned away|deleted|rejected)\b/;
/** "Whatever comes in after", "nothing that reaches us later than": an application, though it is not called so. */
const arrives =
  /\b(?:whatever|anything|nothing|everything|what|all that|those that|ones that)\b[^.;]{0,30}\b(?:com(?:e|es|ing) in|arriv\w+|receiv\w+|reach\w*|sent|filed?|submitted|gets? (?:here|in)|lands?)\b/;
/** A wish or an advice, no rule. */
const advises =
  /\b(?:competitive|recommend\w*|encourag\w*|advis\w*|suggest\w*|ideally|prefer\w*|(?:best|better|good) chances?|priority|early|rather|wise|(?:read|reviewed|looked at|considered|seen|processed|opened|screened) first|first (?:look|read|consideration)|head start|advantage|hope|would like|like to have)\b/;

/** "(not by ERAS)" denies nothing of the day behind it. */
const aside = /\([^)]*\)/g;

/** "Latest day: November 30", "the last one we read": said of applications wherever it stands. */
const lastOfAll =
  /^(?:the )?(?:latest|last|closing|final) (?:day|date)(?: of all)?\s?(?::|-\s)|\blast (?:one|application|file)s? (?:that )?(?:we|is|are|to be|the (?:committee|program)) (?:still )?(?:read|take|accept|look|open|consider)/;

const stopsReading =
  /\b(?:stop|cease|finish|end)(?:s|ped|d|es|ed)? (?:to )?(?:read|tak|accept|review|look|open)\w*\b[^.;]{0,20}$/;

/** What a fragment such as "September 24" answers: its question, row, column or lead-in, or else its heading. */
function asks({ context, folded }: Statement): string {
  if (folded.length >= 60) return context.question;
  return context.lead === "" ? (context.headings.at(-1) ?? "") : context.lead;
}

const isAboutApplications = (text: string): boolean =>
  /\bappl|\beras\b|\bfiles?\b|\breview\w*\b|\bprograms (?:may|can|begin|start)|\bresidencycas\b|\bdownload|\bwindow\b|\bread(?:ing|ers)?\b|\bwe (?:take|accept|look)\b/.test(
    text,
  ) && !/\binterview|\bmspe|\brank|\bmatch\b/.test(text);

const rangeJoint =
  /^\s*(?:\([^)]{0,12}\)\s*)?,?\s*(?:-|\/|to|through|thru|until|till|and|up to|and (?:close|end)s? (?:on )?|and (?:run|go)(?:es|s)? (?:through|until))\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:the\s*)?$/;
const isRange = (earlier: OwnedDate, later: OwnedDate): boolean =>
  rangeJoint.test(later.before) && earlier.owner === "application" && later.owner !== "other";

type DateKey = "application.opens" | "application.deadline";

/** A day as the value of a key, marked where its season is over. */
function dated(key: DateKey, value: string, confidence: number, statement: Statement, page: PageContext): Understood {
  const stale = pastSeason(statement, page.season);
  return { key, value, confidence, ...(stale === undefined ? {} : { stale }) };
}

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
  read(statement, page) {
    const dates = ownedDates(statement);
    for (const [index, later] of dates.entries()) {
      const earlier = dates[index - 1];
      if (!earlier || !isRange(earlier, later)) continue;
      if (!accepting.test(statement.folded) && !isAboutApplications(asks(statement))) continue;
      if (/\binterview/.test(earlier.before) && !/\bappl/.test(earlier.before)) continue;
      return [
        dated("application.opens", earlier.value, 0.9, statement, page),
        dated("application.deadline", later.value, 0.9, statement, page),
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
    { row: "Files accepted until", text: "December 15", gives: { "application.deadline": "12-15" } },
    { text: "The MSPE is released on September 25.", gives: {} },
    { text: "Rank lists are due on March 3.", gives: {} },
    { text: "Applications for a state license are due on June 1.", gives: {} },
  ],
  read(statement, page) {
    const found = ownedDates(statement).filter((owned) => isDeadline(owned, statement, page));
    const [first] = found;
    if (first === undefined) return [];
    const own = found.filter(({ before }) => !ofOtherTrack.test(before));
    // Of a day that is wished for and one that is the deadline, the second counts.
    const { value, before } =
      own.find((owned) => /\bdeadline\b[^.;]{0,20}$/.test(owned.before)) ??
      own.find(({ clause }) => !advises.test(clause)) ??
      own[0] ??
      first;
    const isPlain = explicitDeadline.test(statement.folded) || isLed(statement);
    const isOther = own.length === 0 && ofOtherTrack.test(before);
    return [dated("application.deadline", value, isOther ? 0.5 : isPlain ? 0.95 : 0.8, statement, page)];
  },
};

/** "Preliminary: January 10": a track's own day counts only where no other is told. */
const ofOtherTrack =
  /\b(?:prelim\w*|advanced|transitional|research|off-?cycle|non-?\s?designated)(?: [a-z-]+){0,3}\s?[:,-]?\s*$/;

/** True under "Deadlines", and after "When is the last day to apply?" */
function isLed({ context, folded }: Statement): boolean {
  const { lead, headings } = context;
  if (explicitDeadline.test(lead) || explicitDeadline.test(headings.at(-1) ?? "")) return true;
  return folded.length < 60 && asksForLastDay.test(lead) && !otherMatters.test(lead);
}

/** Lines of a paragraph that the word "Deadlines." begins, as far as a look back tells: "Categorical: October 23". */
function isBelowLabel({ block, folded }: Statement, { page }: PageContext): boolean {
  if (block.kind !== "text" || folded.length > 60) return false;
  for (let index = block.index - 1; index >= block.index - 3; index -= 1) {
    const above = page.blocks[index];
    if (above === undefined || above.kind !== "text" || above.text.length > 60) return false;
    if (bareDeadline.test(above.text)) return true;
  }
  return false;
}
const bareDeadline = /^(?:application )?deadlines?[.:]?$/i;

const otherMatters = /\b(?:interview|mspe|rank|match|letters?|scores?|step|level|ecfmg|visa|fellowship|rotation)/;

/** The sentence before speaks of applications: "You can send it from September 3 on." */
const isTold = ({ previous }: Statement): boolean =>
  previous !== undefined && ownerIn(previous.folded, previous.folded.length) === "application";

/** "Our deadline is firm. It is November 7." */
const itIs =
  /^(?:it|this|that|ours|the (?:date|day)) (?:is|falls on|will be)(?: on)? (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$/;
/** Under "How to apply": a request that is about no application. */
const asksElse =
  /\b(?:questions?|direct|call|write to|contact|ask|visit|cancel|parking|book|rooms?|park|join us|attend|party|vaccin\w+|shots?)\b/;

function isDeadline(
  { owner, before, after, date, clause, isInherited }: OwnedDate,
  statement: Statement,
  page: PageContext,
): boolean {
  const { folded, context } = statement;
  if (owner === "interview" || owner === "other") return false;
  if (isInherited && asksElse.test(folded)) return false;
  const led = isLed(statement) || isBelowLabel(statement, page);
  const rest = folded.slice(date.end);
  const shut =
    afterThat.test(before) &&
    (denials(rest).length > 0 || turnedAway.test(rest) || turnedAway.test(before) || denials(before).length > 0);
  const over = fromThen.test(before) && nothingMore.test(after);
  const pointed = itIs.test(before) && explicitDeadline.test(statement.previous?.folded ?? "");
  const said = pointed || shut || over || closes.test(before.slice(-60)) || saysDeadline.test(after);
  if (!said && !(led && (owner !== undefined || folded.length < 60))) return false;
  if (!said && (opens.test(before) || opens.test(context.question))) return false;
  const isLate = /\btoo late\b/.test(context.question);
  if (!isLate && (notBefore.test(before.replace(aside, " ")) || isSeenOnlyThen(before, after))) return false;
  if (
    !over &&
    !closesHere.test(before) &&
    /\b(?:open(?:s|ed|ing)?|beginning|starting|from|begins?|starts?|on or after|as of)\b[^,;]{0,20}$/.test(before)
  )
    return false;
  const told = isTold(statement);
  const isNamed =
    owner !== undefined ||
    led ||
    /\bdeadline\b/.test(folded) ||
    (shut && arrives.test(folded)) ||
    lastOfAll.test(folded) ||
    stopsReading.test(before);
  if (!isNamed && !(told && said)) return false;
  return !advises.test(clause) || /\bdeadline\b|\blast (?:\w+ )?(?:day|date)\b|\bclos/.test(clause);
}

const opening: Rule = {
  name: "application-dates/opening",
  examples: [
    { text: "We begin to review applications on September 24.", gives: { "application.opens": "09-24" } },
    { text: "From October 1 on we read applications in ERAS.", gives: { "application.opens": "10-01" } },
    { row: "Application review begins", text: "September 27", gives: { "application.opens": "09-27" } },
    { row: "ERAS opens to programs", text: "September 24", gives: { "application.opens": "09-24" } },
    { text: "You may start working on your application on June 4.", gives: {} },
    { row: "Residency starts", text: "July 1", gives: {} },
  ],
  read(statement, page) {
    const dates = ownedDates(statement);
    if (dates.length === 0) return [];
    const question = asks(statement);
    const asked = statement.folded.length < 60 && asksForFirstDay.test(question) && isAboutApplications(question);
    const found = dates.find(
      (owned) => (asked && !closes.test(owned.before) && !afterThat.test(owned.before)) || isOpening(owned, statement),
    );
    return found === undefined ? [] : [dated("application.opens", found.value, asked ? 0.9 : 0.85, statement, page)];
  },
};

/** "Before September 24 we cannot see anything you send." */
const isSeenOnlyThen = (before: string, after: string): boolean =>
  /\b(?:before|prior to|until)\s(?:the\s)?$/.test(before) &&
  /^,? (?:we|programs?|nobody|no one|none of us|the (?:program|committee)|nothing|no (?:application|file))\b[^.;]{0,30}\b(?:see|seen|read|looks?|looked|open(?:ed)?|download(?:ed)?|access|visible)\b/.test(
    after,
  ) &&
  (denials(after).length > 0 || /^,? no/.test(after));
/** "From September 24 to the day interviews begin we read applications." */
const weRead = /\bwe (?:read|review|accept|take|look at|go through|open)\b[^.;]{0,20}\b(?:applications|files)\b/;

const sendsIt = /\b(?:it|them|send|apply)\b/;
const youMaySend = /\byou (?:can|may) (?:send|file|hand)\b/;

function isOpening({ value, owner, before, after }: OwnedDate, statement: Statement): boolean {
  const { folded, context } = statement;
  if (/\binterview(?:ing|s)? (?:begin|start)/.test(before) || /\btoo late\b/.test(context.question)) return false;
  if (startsReading.test(before.slice(-80)) || startsReadingAfter.test(eventOf(before, after))) return true;
  if (isSeenOnlyThen(before, after) || (/\bfrom (?:the )?$/.test(before) && weRead.test(after))) return true;
  if (fromThen.test(before) && nothingMore.test(after)) return false;
  if (afterThat.test(before) && /\bno (?:more|longer|further)\b|\bnothing\b|\bnone\b/.test(after)) return false;
  if (/^[^.;]{0,40}\b(?:last|final|latest)\b/.test(after) && !opens.test(before.slice(-40))) return false;
  const isOwned =
    owner === "application" ||
    (owner === undefined && sendsIt.test(folded) && (isTold(statement) || youMaySend.test(folded)));
  if (!isOwned || isResidencyStart(value, folded)) return false;
  const near = before.slice(-70);
  if (notBefore.test(near.replace(aside, " "))) return true;
  if (saysDeadline.test(after) && !opens.test(near)) return false;
  if (
    closesHere.test(near) ||
    /\bopen(?:s|ed)? (?:up )?to\s$/.test(near) ||
    /\b(?:stop(?:s|ped)?|cease[sd]?)\b/.test(near)
  )
    return false;
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
  const accepts = accepting.test(folded) || (folded.length < 60 && accepting.test(context.question));
  if (!begins || !accepts) return false;
  if (closes.test(near.slice(-25)) && !/\b(?:from|open|begin|start|after|as of)\w*\b[^,;]{0,20}$/.test(near))
    return false;
  return (
    !explicitDeadline.test(near.replace(/^[a-z ]{3,24}:\s/, "")) &&
    !(/\bafter\b[^,;]{0,12}$/.test(near) && /\bnot\b|\bno\b/.test(folded))
  );
}

/** July 1 is the first day of residency itself. */
const isResidencyStart = (value: string, folded: string): boolean =>
  (value === "07-01" || value.startsWith("06-")) && /\b(?:positions?|residency|pgy|training|start|begin)/.test(folded);

/** When applications open and close. */
export const applicationDatesFamily: Family = {
  name: "application-dates",
  about:
    /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\bmay (?:\d|[a-z-]+(?:st|nd|rd|th)\b)|(?:\d|st|nd|rd|th|of|mid-?) ?may\b|\d\/\d|\d{4}-\d\d-\d/,
  sections: new Set(["residency"]),
  rules: [applicationWindow, deadline, opening],
};
