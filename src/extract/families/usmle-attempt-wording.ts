import { numberPattern } from "../language/numbers.js";

const count = String.raw`(?:an? |the )?(?<count>${numberPattern}|a|an|any|once|twice|single)(?:\s?\(\d\))?`;
export const failure = String.raw`(?:(?:failed|failing|unsuccessful|prior|previous|recorded|documented)\s)?(?:(?:board|exam|examination|step|usmle|comlex|usmle\/comlex|and\/or|or|and|total)\s){0,4}(?:failures?\b|fails?\b|repeats?\b|retakes?\b|failing scores?\b|(?:attempts?|tries|try|sittings?|exams?|steps?) (?:that |which )?(?:was|were|is|are|went|had been|has been)? ?(?:not passed|unsuccessful|failed)\b|failed (?:[\w/-]+ ){0,5}?(?:attempts?|tries|try|exams?|examinations?|steps?|scores?|tests?|results?|sittings?|boards?)\b|unsuccessful (?:[\w/-]+ ){0,3}?(?:attempts?|tries|exams?|results?)\b)`;
const tries = String.raw`(?:(?:total|exam|examination|test|usmle|board|separate)\s){0,2}(?:attempts?|tries|try|times|sittings?|goes)\b`;
const most = String.raw`(?:(?:no|not|never) (?:\w+ ){0,2}?(?:more|greater|later) than|at (?:the )?(?:very )?most|(?:a )?max(?:imum)?\.?(?: number)?(?: of)?|up to|limit(?:ed)?(?: of| to| is)|not (?:to )?exceed(?:ing)?|cannot exceed|within|in|capped at|cap of|fewer than or equal to|only)`;
const afterwards = String.raw`(?:\s[\w/]+){0,4}?\s?,?\s?\b(?:at (?:the )?(?:very )?most|max(?:imum)?\b|or (?:less|fewer)|tops|(?:is|are|will be|may be|can be)? ?(?:the )?(?:most|limit|allowed|permitted|tolerated|acceptable|allowable|maximum|accepted|forgiven|fine|all right|overlooked|excused|pardoned|okay|ok)\b)`;
export const rejected =
  /\b(?:not (?:be |currently |generally )?(?:consider\w*|accept\w*|review\w*|eligible|invit\w+|interview\w*|rank\w*|taken?|look\w*|process\w*|qualif\w+|permitted|allowed|acceptable|tolerated|meet|read)|ineligible|disqualif\w+|screened out|rejected|excluded?s?|cannot be|will not|do not (?:consider|accept|review|invite|interview|take|rank|look)|don't (?:consider|accept|review|invite|interview|take|rank|look)|unable to (?:consider|accept|review|invite|interview)|automatic\w*|rul(?:es?|ed) out|no longer eligible|declined?|not to (?:interview|consider|accept|invite|review|rank|take)|go(?:es)? no further|not (?:go|move|proceed) (?:further|forward|on)|ends? (?:the|our|your|its|any) (?:review|consideration|chances?|application|matter)|(?:is|are|means?|spells?) the end|too (?:much|many)|one too many|out of consideration|filtered out|weeded out|ends? it|(?:apply|look|try) elsewhere|(?:do not|don't|cannot|can't) (?:go on|read on|proceed|continue|go further|move forward)|(?:closes?|shuts?) (?:the|our|this|that|any|all) (?:doors?|files?|books?)|(?:rules?|takes?|puts?|knocks?|leaves?) (?:you|them|applications?|an application|a file|files|anyone|an applicant|a candidate|applicants|candidates|people) out|out of the (?:question|running)|(?:may|must|should|can) not have|(?:neither|nor|nobody|no one|none)\b(?: [\w/,]+){0,9} (?:may|can|should|must)|without (?:a )?chance|no (?:real )?(?:chance|hope|prospect)s?|out of luck|turned (?:away|down)|no place|(?:cannot|can't|can not|won't|never|do not|don't|would not) (?:\w+ )?(?:think of|interview|invite|consider|rank|read|take|look|offer|go on|help|accept|review)|(?:rank|interview|invite|consider|take|accept|review|read|look at|meet)s? (?:nobody|no one|none|neither|no (?:applicant|candidate|person|graduate|application|file)s?)|(?:nobody|no one|none|no (?:applicant|candidate|person|graduate|application|file)s?)\b(?: [\w/,]+){0,10} (?:is|are|gets?|will be|may be|can be|has been) (?:ranked|interviewed|invited|considered|taken|reviewed|accepted|read|looked at|appointed|hired|an interview)|(?:need|should|may|must|do) not (?:\w+ )?(?:apply|bother)|reason (?:for us )?(?:to (?:turn|reject|decline|refuse|pass)|not to)|stop(?:s)? (?:reading|there)|set aside|sets? aside|passed over|removed|bars?|barred)\b/;
export const discouraged =
  /\b(?:unlikely|rarely|seldom|less (?:likely|favou?rabl\w+)|low(?:er)? priority|not (?:\w+ ){0,6}with priority|rather not|discouraged|unfavou?rabl\w+|negativ\w+|frowned|disadvantage\w*|hurts?|(?:weighs?|counts?|speaks?|works?|goes|tells?) against|weaken\w*|chances? (?:\w+ )?(?:drops?|falls?|sinks?|shrinks?|suffers?|(?:are|is) (?:\w+ )?(?:slim|low|poor|small|smaller|lower))|(?:lowers?|lessens?|reduces?|diminishe?s?|hurts?) (?:your|the|their|an?) (?:\w+ )?chances?|comes? last|(?:at|to) the (?:bottom|end|foot) of|less competitive|not (?:\w+ ){0,2}(?:favou?rabl\w+|preferred|ideal)|concern\w*|red flag|not (?:\w+ ){0,6}(?:first|at the top)|not (?:among|one of|amongst) (?:the (?:\w+ )?(?:people|ones|applicants|candidates|files|applications)|those)|hardly|hard (?:for us )?to (?:look past|overlook|ignore|excuse|forgive))\b/;

const failedTimes = /\bfail(?:ed|ing|s)?(?: [\w/]+){0,10} (?<count>twice|(?:two|three|2|3)(?= times))/;

/** "For neither Step 1 nor Step 2 may you have needed more than two sittings." */
export const neitherMay =
  /\b(?:neither|in no (?:case|event)|under no circumstances|on none)\b.{0,50}\b(?:may|can|should|must|shall|will|is|are)\b/;

interface LimitWording {
  readonly wording: RegExp;
  /** Attempts that a count means in this wording. */
  attempts(count: number): number;
  /** Read only where the stretch says that such applicants are turned away, or that they are looked at less kindly. */
  readonly turnsAway?: true;
}

/** A cheap look: a text without these words limits no attempts. */
export const attemptLike =
  /fail|repeat|retake|attempt|unsuccess|not passed|\btr(?:y|ies)\b|first|1st|\btimes?\b|sitting|\bonce\b|twice|second|third|fourth|2nd|3rd|4th|\bgoe?s?\b|at once|to pass|to clear|allow|permit|tolerat|grant/;
const failureLike = /fail|repeat|retake|unsuccess|not passed/;
const triesLike = /attempt|\btr(?:y|ies)\b|times|sitting|\bgoes/;

/** Ways to limit attempts, the more particular before those that they contain. */
const wordings: readonly LimitWording[] = [
  {
    // "two failures are one too many"
    wording: new RegExp(
      String.raw`\b${count}\s${failure}(?: [\w/]+){0,5}? (?:is|are|would be|means?) (?:one )?(?:too (?:many|much)|the end|not (?:acceptable|accepted|tolerated|forgiven))\b`,
    ),
    attempts: (failures) => failures,
  },
  {
    // "no Step may have been sat more than twice"
    wording: new RegExp(
      String.raw`\b(?:no|not|never|neither|nobody|none)\b[^.;]{0,40}\b(?:sat|taken|attempted|tried|needed|repeated|take|sit)\b[^.;]{0,20}\bmore than (?<count>once|twice|${numberPattern}(?= times))`,
    ),
    attempts: (attempts) => attempts,
  },
  {
    // "you may have sat each Step twice at most"
    wording:
      /\b(?:sat|taken|attempted|tried|sit|take|attempt)\b[^.;]{0,24} (?<count>once|twice) (?:at (?:the )?(?:very )?most|or less|and no more|at the outside)\b/,
    attempts: (attempts) => attempts,
  },
  {
    wording: new RegExp(String.raw`(?<!\b(?:no|not|never) (?:\w+ ){0,2})\bmore than ${count}\s${failure}`),
    attempts: (failures) => failures + 1,
    turnsAway: true,
  },
  {
    wording: new RegExp(String.raw`\b${count} or more\s${failure}`),
    attempts: (failures) => failures,
    turnsAway: true,
  },
  {
    // "failed attempts: not more than one in all"
    wording: new RegExp(
      String.raw`\b${failure}[^:;.,]{0,24}[:-]\s?(?:${most} |only )?(?<count>${numberPattern})(?![\w%]|[.,/:]\d)`,
    ),
    attempts: (failures) => failures + 1,
  },
  { wording: new RegExp(String.raw`\b${most} ${count}\s${failure}`), attempts: (failures) => failures + 1 },
  { wording: new RegExp(String.raw`\b${count}\s${failure}${afterwards}`), attempts: (failures) => failures + 1 },
  {
    wording: new RegExp(
      String.raw`\bfail(?:ed|ing)?(?: [\w/]+){0,10} (?:no|not) more than (?<count>once|twice|${numberPattern})(?: times?)?\b(?! (?:years?|months?|weeks?|letters?))`,
    ),
    attempts: (failures) => failures + 1,
  },
  {
    wording: new RegExp(
      String.raw`\bfail(?:ed|ing|s)?(?: [\w/]+){0,10} more than (?<count>once|twice|${numberPattern})(?: times?)?\b(?! (?:years?|months?|weeks?|letters?))`,
    ),
    attempts: (failures) => failures + 1,
    turnsAway: true,
  },
  {
    // "may have failed Step 1 once at most", "has failed no Step more than once", "failed only once"
    wording: new RegExp(
      String.raw`\bfail(?:ed|ing)?\b[^.;]{0,50}?(?:\b(?:only|just|up to|no oftener than|not oftener than|no more often than|a maximum of)\s(?<count>once|twice|${numberPattern}(?= times?\b))|\b(?<count2>once|twice|${numberPattern}(?= times?\b))(?: times?)? (?:at (?:the )?(?:very )?most|only|or less|or fewer|max(?:imum)?|at the outside|and no (?:more|oftener)))`,
    ),
    attempts: (failures) => failures + 1,
  },
  { wording: failedTimes, attempts: (failures) => failures, turnsAway: true },
  {
    wording: new RegExp(String.raw`(?<!\b(?:no|not|never) (?:\w+ ){0,2})\bmore than ${count}\s${tries}`),
    attempts: (attempts) => attempts,
    turnsAway: true,
  },
  {
    wording: new RegExp(
      String.raw`\b(?:tak(?:en?|ing)|need(?:ed|ing)?|sat|required?|attempted|repeated) (?:[\w/]+ ){0,6}(?<!no |not )more than (?<count>once|twice|${numberPattern})\b(?! (?:years?|months?|weeks?|letters?))`,
    ),
    attempts: (attempts) => attempts,
    turnsAway: true,
  },
  {
    wording:
      /\b(?:an?|any|the|one's|your) (?<count>second|third|2nd|3rd) (?:failure|fail\b|failed|failing|unsuccessful|non-?passing)/,
    attempts: (ordinal) => ordinal,
    turnsAway: true,
  },
  {
    // "we can look past one failed Step, not past two", "one failure is the most that we overlook"
    wording: new RegExp(
      String.raw`\b(?:accept|allow|permit|consider|look past|overlook|forgive|tolerate|excuse|live with|put up with|pardon|allow for|make allowance for) ${count}\s${failure}`,
    ),
    attempts: (failures) => failures + 1,
  },
  {
    // "you have two tries at each Step", "for Step 2 CK we allow two"
    wording: new RegExp(
      String.raw`\b(?:you|applicants|candidates|everyone) (?:have|get|are (?:given|allowed|granted)) ${count}\s${tries}|\bwe (?:allow|permit|accept|tolerate|grant|give you)(?: up to| at most)? (?<count2>one|two|three|four|2|3|4)(?:\s${tries}|(?=[.,;)]|$))`,
    ),
    attempts: (attempts) => attempts,
  },
  {
    // "whoever had to take Step 1 a third time", "a third attempt is one too many"
    wording:
      /\b(?:tak(?:en?|ing)|took|sit(?:ting)?|sat|attempt(?:ed)?|tr(?:y|ied)|need(?:ed)?|resit|repeat(?:ed)?|pass(?:ed)?)\b(?: [\w/]+){0,9} an? (?<count>second|third|fourth|2nd|3rd|4th) (?:time|attempt|try|sitting|go)\b|^\W*(?:an?|any|the) (?<count2>second|third|fourth|2nd|3rd|4th) (?:attempt|try|sitting|go)\b/,
    attempts: (ordinal) => ordinal - 1,
    turnsAway: true,
  },
  {
    // "no more than two tries to pass Step 1 and no more than two to pass Step 2"
    wording: new RegExp(
      String.raw`\b${most} (?<count>two|three|four|2|3|4)(?= (?:to pass|to clear|(?:for|on|at|in) (?:usmle )?step)\b)`,
    ),
    attempts: (attempts) => attempts,
  },
  {
    wording: new RegExp(String.raw`\b${count} or more\s${tries}`),
    attempts: (attempts) => attempts - 1,
    turnsAway: true,
  },
  {
    wording: new RegExp(String.raw`\b${most} (?:of )?(?:the |a )?(?:total of )?${count}\s${tries}`),
    attempts: (attempts) => attempts,
  },
  { wording: new RegExp(String.raw`\b${count}\s${tries}${afterwards}`), attempts: (attempts) => attempts },
  {
    wording: new RegExp(
      String.raw`\b(?:attempts?|tries)(?: [\w/]+){0,8} (?:limited to|limit(?:s)?(?: is| of)?|capped at|not exceed|maximum(?: is| of)?|at most|no more than|up to) ${count}\b`,
    ),
    attempts: (attempts) => attempts,
  },
  {
    wording:
      /\b(?:taken|attempted|sat|tried)(?: [\w/]+){0,5} (?:(?:no|not) more than|at most|a maximum of|only) (?<count>once|twice)\b/,
    attempts: (attempts) => attempts,
  },
  {
    wording:
      /\b(?:must|need|needs|want|expect|have to)\b[^.;]{0,40}\bpass(?:ed|ing)?\b[^.;]{0,16}\b(?:on|at|in|with) (?:the|your|their|a) (?<count3>second|third) attempt\b|\b(?:by|no later than|(?:on|at) or before|by way of|latest (?:on|at|by))(?: or before)? (?:the|their|your|his or her) (?<count>second|third|2nd|3rd) (?:attempt|try|sitting)\b|\b(?:first|1st) (?:(?:attempt|try) )?or (?:the |on the |at the )?(?<count2>second|2nd)\b\b/,
    attempts: (attempts) => attempts,
  },
  {
    // "attempts on the USMLE: no more than two per Step"
    wording: new RegExp(
      String.raw`\b(?:attempts?|tries)\b[^:;.,]{0,24}[:-]\s?(?:${most} |only )?(?<count>${numberPattern})(?![\w%]|[.,/:]\d)`,
    ),
    attempts: (attempts) => attempts,
  },
  {
    // "two failures of any Step and we will not read on"
    wording: new RegExp(String.raw`^\W*(?:with |after )?(?<count>two|three|four|2|3|4)\s${failure}`),
    attempts: (failures) => failures,
    turnsAway: true,
  },
  {
    // "nobody with two failures is invited"
    wording: new RegExp(
      String.raw`\b(?:with|who (?:has|have|had|show)|having|shows?) (?<count>two|three|four|2|3|4)\s${failure}`,
    ),
    attempts: (failures) => failures,
    turnsAway: true,
  },
];

/** "One failed attempt, but not more": a limit that stretches over a contrast. */
export const butNoMore = new RegExp(
  String.raw`(?:\b${count}\s${failure}|\bfail(?:ed)?(?: [\w/]+){0,4} (?<count2>once|twice))(?: \w+){0,6},? (?:but|and|though) (?:(?:no|not|never) (?:more|oftener)|(?:only|just) (?:one|once|a single))`,
);

/** The ways with the words without which they cannot match. */
export const limits = wordings.map((limit) => {
  const { source } = limit.wording;
  const hint = source.includes(failure)
    ? failureLike
    : source.includes(tries) && !source.includes("we (?:allow")
      ? triesLike
      : undefined;
  return { ...limit, hint };
});

export const neverFailed = new RegExp(
  String.raw`\b(?:no|without(?: any| a)?|zero|nor any|never (?:had|have)(?: an?| any)?|free of(?: any)?|not (?:have|had|show|contain)(?: an?| any| one)?|not a single|0) (?:(?:[\w-]+|usmle\/comlex) ){0,3}?${failure}|\b(?:never|not|nor) (?:have )?(?:been )?(?:failed|fail)\b(?! to)|\bno (?:previous |prior |extra |further |multiple |repeat )?attempts(?=\s*(?:[,.;)]|$))|\b(?:neither|none|no)\b[^.;]{0,40}\b(?:was|were|been|be|is|are|of (?:it|them|these)) (?:failed|repeated)\b|\bnone (?:failed|repeated)\b|\b(?:must|may|should|can) not (?:\w+ )?(?:be|have|show|hold|contain) (?:an?|any|one) (?:[\w-]+ ){0,2}?${failure}`,
);
/** "Step failures: none" */
export const failureNone = new RegExp(String.raw`\b${failure}[^:;.,]{0,24}[:-]\s?(?:none|zero|nil|0|no)\b`);
export const anyFailure = new RegExp(
  String.raw`\b${failure}|\b(?:have|has|had|who|ever|previously|be|were|was|having)(?: ever)?(?: previously)? failed\b|\bfailing (?:the |any |a |one |either )?(?:usmle|step|board|exam)|\b(?:usmle|boards?|exam(?:ination)?|steps? (?:1|2|i|ii)(?: ck)?) fail(?:ures?|s)\b|\bhistory of fail\w+`,
);
export const firstAttempt =
  /\b(?:first|1st|initial|very first|one|single|1)[- ](?:attempt|try|sitting|go|shot|administration)s?\b|\bpass\w* at once|(?:pass\w*|success\w*|clear\w*|complet\w+),?(?: [\w/,&]+){0,10} (?:the )?(?:first|1st) time\b|\bfirst[- ]time pass\w*\b|\bfirst time(?: they| you)? (?:pass|sit|take|took)\w*\b/;
export const success = /\b(?:pass\w*|success\w*|clear\w*|complet\w+|scor\w*|\d{3})\b/;
export const notExam =
  /\b(?:courses?|clerkships?|classes|coursework|preclinical|rotations?|shelf|simulation|oral|felon\w+|drug|background|residents?' )\b/;
export const conditional =
  /\b(?:if|when|where|should) (?:you|an applicant|an examinee|a candidate|they|one|someone|the)\b.{0,50}\b(?:fail|first attempt|more than)/;
