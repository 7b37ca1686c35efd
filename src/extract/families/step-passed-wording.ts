/** What is done with an examination: passed, taken, its result shown. */
export const achieved =
  /\b(?:pass(?:ed|ing|es|age)?|complet(?:ed?|ion|ing)|scor(?:e|es|ed)|results?|transcripts?|reports?|report(?:ed|ing)|tak(?:e|en|ing)|took|on file|submit\w*|submission|success\w*|receiv\w+|receipt|document\w*|proof|evidence|provid\w+|available|hav(?:e|ing)|hold|posted|uploaded|released|sent|send|there|show\w*|required|in hand|clear(?:ed)?|sit|sat|finish\w*|done|need(?:ed|s)?|mandatory|on record|must|behind|reach(?:es|ed)?|see|seen|arriv\w+|with us|(?:be|is|are) in|come|comes|lack(?:s|ing)|missing)\b/;
export const firm =
  /\b(?:must|required?|requires?|requirement|mandatory|have to|has to|had to|needs?(?! not)|needed|necessary|shall|essential|should|prerequisites?|expected|expects?|obligatory|compulsory|condition|ask(?:s|ed)? (?:for|that|of|all|to)|insists?|want(?:ed)?|is to|are to|bring|cannot|is a must|due|minimum|just pass|simply pass|(?:just|only) needs? to pass|all (?:that )?we (?:ask|need|want|look for)|is (?:all|what) we (?:ask|need|want|look)|we only (?:take|accept|consider|interview|invite|rank|review|look at)|only (?:people|those|the ones|graduates|persons|physicians) (?:who|with|that)|eligib\w+|no later than|please have|as long as (?:we|it|they|this|that)|only (?:if|when|after|once|those|applicants|candidates)|qualif\w+|what (?:matters|counts)|comes? with (?:the|your|an|every|each) (?:applications?|files?))\b|\bwith (?:the|your|an|each|every) application(?: \w+)? (?:comes?|goes|belongs?)|\b(?:we|you|they|it) (?:do|does|is|are)\W*$|\b(?:interview\w*|consider\w*|rank\w*|invit\w*|review\w*|offer\w*)\b.{0,60}\bonly\b/;
/** "Pass Step 1 and show us a pass in Step 2 CK" */
export const imperative =
  /^\W*(?:and |then |but )?(?:please )?(?:pass(?! (?:in|on|of|at|for|with|from)\b)|have (?:an?|your|the|both|proof)|show|send|complete|provide|submit|hand in|bring)\b(?! (?:rates?|marks?|scores?)\b)|, and (?:show|send|provide|submit|hand in|bring|pass|complete)\b/;
/** A cheap look before `excluding`. */
export const excludingLike = /without|until|unless|lack|missing|before|who ha/;
/** "Applications without a Step 2 score are not reviewed", "nobody is ranked until Step 2 is passed". */
export const excluding =
  /\b(?:not(?! (?:be )?(?:have to|need|required?|necess|expected|asked))|never|cannot|can't|don't|won't|nor|neither|no one|nobody|none|no (?:applicant|candidate|application|interview|file)s?|incomplete|unable|without)\b.{0,80}\b(?:without|until|unless|lack\w*|missing|before|who (?:have|has) not)\b|\b(?:without|until|unless|lack\w*|missing|who (?:have|has) not)\b.{0,80}\b(?:not|cannot|won't|ineligible|incomplete|rejected|screened out|excluded|removed|dropped|withdrawn|taken off|no interview)\b/;
export const optional =
  /\b(?:if (?:available|taken|completed|applicable|you have|already|they have|passed|known|done|possible|any)|when (?:available|taken|completed|received|possible)|where available|as (?:available|applicable|soon as)|once (?:available|taken|received)|\(if\b|optional\w*|may (?:be )?(?:submit\w*|send|sent|provid\w+|appl\w+)|can (?:be )?(?:submit\w*|sent)|not mandatory|or if)\b/;
export const wishes =
  /\b(?:preferr?(?:ed|ably|s|ence)?|recommend(?:s|ed)?|encourag\w*|helpful|advantag\w*|desir\w+|ideally|a plus|advis\w+|would like|highly valued|bonus|asset|beneficial|favou?r\w*|suggest\w*|hope|(?:our|a) wish|we wish|priorit\w+)\b/;
export const denied =
  /\b(?:not (?:\w+ )?(?:required?|necessary|needed|mandatory|a requirement|have to|need|compulsory|obligatory|a prerequisite|a must|expected|asked)|need not|needn't|(?:do|does) not (?:\w+ )?(?:require|need|have to|ask|insist|demand)|don't (?:require|need|have to)|doesn't (?:require|need|have to)|no need|no requirement|without (?:a |having |your )?(?:\w+ )?(?:step|score)(?:\w+ ){0,6}(?:may|can|is (?:possible|fine)|will (?:still )?be (?:considered|reviewed))|is possible|nor (?:do|does|is)|yet to)\b|\b(?:nobody|no one|none|neither)\b[^.;]{0,50}\b(?:needs?|has to|have to|is (?:expected|required|asked)|must)\b(?![^.;]{0,40}\b(?:without|until|unless|before)\b)/;
/** The Steps as parts of something else than an application. */
export const elsewhere =
  /\b(?:ecfmg requires|(?:to|for|in order to) (?:\w+ ){0,3}(?:obtain|get|receive|earn|hold) (?:\w+ ){0,4}(?:ecfmg|certificat\w+|licens\w+)|ecfmg certific\w+ (?:requires|consists|means|includes)|for that,|prepar\w+|review course|study|studying|pass rates?|pass\/fail (?:grading|scoring|reporting)|(?:became|is now|changed|change|transition\w*|moved?|moving) (?:to )?(?:a )?pass\/fail|tutor\w*|medical licensure(?! exam)|full licens\w+|reimburs\w+|dedicated|within (?:[\w()]+ ){1,3}years?|(?:get|go) through (?:all )?(?:\w+ )?steps)\b/;
export const promotion =
  /\b(?:promot\w+|advanc\w+|progress\w* to|pgy-?\s?[2-5]|(?:our|current|all|the) residents (?:must|are|have|take|should|will|need)|during (?:the )?(?:intern|residency|first|pgy)|end of (?:the|their|your) (?:pgy|intern|first)|second year|license)\b/;
export const visitors =
  /\b(?:visiting students?|rotat(?:e|ors?|ions?|ing)|electives?|clerkships?|observers?(?:hips?)?|sub-?interns?(?:hips?)?|externs?(?:hips?)?|students? must)\b/;
