/** Words for a limit on the time since graduation. */
export const limitWord =
  /\b(?:cut[- ]?\s?offs?|limits?|limitations?|restrictions?|maximum|deadline|time frame|timeframe|requirements?|time limit|window|threshold|minimum|criteri(?:a|on)|rule|bar|ceiling)\b/;
/** Wordings by which the year of graduation does not matter. */
export const noMatter =
  /\b(?:regardless|irrespective|independent) of (?:the |their |your )?(?:year|date|time|when|how long|how many)|\bno matter (?:when|how long|how many|(?:in )?(?:what|which) year|the year|your year|their year)|\b(?:any|all) (?:graduation )?years?(?: of graduation)?\b|\bevery (?:graduation year|year of graduation)\b|\b(?:year|date|time) of (?:\w+ )?graduation (?:does not|doesn't|plays no|is not|isn't|makes no|is no\b|carries no)|\b(?:graduat\w*|school|degree|diploma)\b[^;.]{0,50}(?<!if (?:that|it) )\b(?:(?:does not|doesn't|do not|never) (?:matter|count|interest|concern|enter|play)|is of no|(?:is|are|:|-) ?(?:immaterial|irrelevant|unimportant|any\b|of no)|makes? no difference|is not (?:a factor|something)|we (?:do not|don't|never) (?:look at|count|ask|mind|care|consider))|\b(?:does not|doesn't|makes no) (?:matter|difference)\b[^;.]{0,20}\b(?:when|how long ago|how many years|(?:in )?(?:which|what) year)|\b(?:nobody|we (?:do not|don't|never)) (?:mind|care|ask|count|look at)s? (?:about |in )?(?:when|how long ago|how many years|(?:in )?(?:which|what) year)|\bhowever long ago\b|\bwhenever (?:they|you) graduated\b|\b(?:whatever|whichever) (?:(?:the|your|their) )?(?:graduation )?(?:year|date|time)|\b(?:plays?|has) no (?:role|part|influence|bearing)\b|\b(?:will|does|do) not (?:keep|bar|prevent|stop|hinder|rule|count against|hurt|exclude)\b|\bgraduation (?:date|year): (?:open|any)\b|\b(?:year|date|time|years) (?:of|since|after) (?:\w+ ){0,3}(?:graduation|school|degree)[^;.,]{0,12} (?:is|are) (?:not|never) (?:an? \w+|considered|taken into|looked at|held against|counted|weighed|used|decisive|relevant|important|disqualifying|asked)\b|\bit is all one\b|\bno expiry\b|\b(?:date|year) (?:on|of) (?:\w+ )?(?:diploma|degree) (?:plays|has|is) (?:no|not|of no)\b|\bof no importance\b|\bgraduates of any year\b|\b(?:does not|doesn't|do not|don't|never|nor does) (?:interest|concern|bother|trouble|worry|weigh with) (?:us|me|anyone)\b|\b(?:draws?|drew|drawn) no line\b|\bno (?:year|date|point|age|time)\b[^;.]{0,30}\b(?:draws?|drawn) (?:the|a) line\b|\b(?:not|n't|never) (?:draw|count(?:ed)?|tally|tallied|add(?:ed)? up)\b[^;.]{0,24}\b(?:line|years?)\b|\b(?:same|equal|alike|all one) to us\b|\bas long ago as\b|\bcount no years\b|\b(?:graduat\w*|school|degree|diploma)\b[^;.]{0,40}\b(?:is|are|poses?|forms?|presents?|makes?|sets?) no (?:hurdle|obstacle|barrier|problem|objection|bar|hindrance|reason|criterion)\b|\b(?:no|little) (?:account|notice|heed) of (?:when|how long|the year|your year|the date)\b|\b(?:old|older|recent|new) (?:and|or) (?:\w+ )?(?:old|older|recent|new)?[^;.]{0,40}\b(?:treated|read|considered|looked at)? ?(?:alike|the same|equally)\b|\b(?:of|from|in) (?:any|every|all) (?:vintages?|ages?|classes|cohorts)\b|\b(?:not|n't|never|nobody|no one)\b (?:\w+ )?(?:looks? (?:at|to|into)|considers?|counts?|weighs?|asks? (?:for|about)|screens? (?:by|on|for)|filters? (?:by|on|for)|sorts? by|judges? (?:\w+ )?by|goes? by|care(?:s)? (?:about|for)|minds?|uses?|holds?|takes? (?:into )?(?:account|consideration|notice)(?: of)?) (?:(?:the|your|their|any|an?|anyone's|applicants?'?s?|candidates?'?s?|medical|school) ){0,4}(?:year|date|time|when|how long|how many years)\b[^;.]{0,24}\bgraduat/;

/** True where a question or header asks for such a limit. */
export const asksForLimit = (lead: string): boolean =>
  limitWord.test(lead) ||
  /\b(?:maximum|too (?:long|old|late|far back)|(?:before|after|from) which|how recent|must i have graduated|do i have to have graduated|past (?:it|my prime))\b/.test(
    lead,
  );

/** True where the denial is of the limit itself: "no strict cut-off", "we do not have a limit", "a limit does not exist". */
export function isLimitDenied(text: string): boolean {
  return (
    /\b(?:done away with|dropped|abolished|given up|lifted|removed|abandoned|scrapped|waived|no longer (?:have|use|apply|set|in force))\b/.test(
      text,
    ) ||
    /\b(?:no|not|n't|never|without|nor)\b[^,;.]{0,70}\b(?:cut[- ]?\s?off|limit|restrict|maximum|time ?frame|deadline|requirement|window|threshold|minimum|criteri|rule|bar|ceiling)/.test(
      text,
    ) ||
    /\b(?:cut[- ]?\s?off|limit|restriction|maximum|time ?frame|window|threshold)[a-z]*\b[^,;.]{0,40}\b(?:no|not|n't|none|never)\b/.test(
      text,
    )
  );
}

/** Words that are about medical school and nothing else. */
export const strictly =
  /\b(?:graduat\w*|out of (?:medical |med )?school|yog|(?:medical|med) school|medical degree|diplomas?|(?:received|earned|got|took) (?:your|their|the|an?) (?:md|m\.d\.?|do|mbbs)|degrees? (?:(?:was|were|is|are|be|has|have|been|must) ){0,3}(?:earned|conferred|awarded|obtained|received|granted|dated|completed))(?![a-z])/;
/** What a question or a header may call it: "How fresh must my degree be?", "Degree". */
export const leadTopic =
  /\b(?:graduat(?:ed?|ing|ion)|out of (?:medical |med )?school|yog|(?:medical|med) school|degree|diploma|finish(?:ed)?|years since)\b/;

const turnedAway =
  "exclud(?:e|es|ed)|turn(?:s|ed)? (?:away|down)|set aside|reject(?:s|ed)?|screen(?:s|ed)?(?: out)?|filter(?:s|ed)?(?: out)?|rul(?:e|es|ed) out|disqualif(?:y|ies|ied)|declined?|judged?|penali[sz]ed?|drop(?:s|ped)?|passed over";
const onAccount = "by|for|because of|on account of|over|due to|on the basis of|on the strength of";
/** "Nobody is turned away for having graduated long ago", "we do not exclude anyone by year of graduation". */
const excludesNobody = new RegExp(
  String.raw`\b(?:no(?:body| one| [a-z]+)?) (?:[a-z]+ ){0,3}(?:${turnedAway})\b[^;.]{0,24}\b(?:${onAccount})\b[^;.]{0,30}\b(?:graduat|year|date|degree)|(?:\bnot|n't|\bnever) (?:${turnedAway})\b[^;.]{0,30}\b(?:${onAccount})\b[^;.]{0,30}\b(?:graduat|year|date|degree)`,
);
/** A number or a point of time makes it a limit after all. */
const bounded = /\d|\b(?:more than|over|before|prior to|within|earlier|older)\b/;

/** True where nobody is turned away for the year of graduation. */
export const excludesNobodyForIt = (text: string): boolean => excludesNobody.test(text) && !bounded.test(text);
