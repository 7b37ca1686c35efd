import { denials } from "../language/negation.js";
import { tellsOfPast } from "../language/past.js";
import type { Statement } from "../statement.js";

const otherMatters =
  /\b(?:felon\w*|misdemeanou?r|convict\w*|probation|letters? (?:of|must|should|dated|written|older)|practice experience|work experience|contract|salary|vacation|accredit(?:ed|ation) for|moonlight\w*|board (?:certif|eligib)\w*|fellowships?|our (?:own )?(?:graduates|alumni|residents)|graduat\w+ (?:of|from) (?:our|the|this|a) (?:\w+ )?(?:program|residency)|(?:program|school|college|department|residency) (?:has|have) graduated|graduated \d|reunion|explain\w*|account(?:ed)? for|residents? (?:has|have) left|all (?:our )?graduates|graduates (?:from|of) \d{4} (?:work|are|have|now|live|practice)|(?:graduates|alumni) passed|percent|\d%|program (?:lasts|length)|defer\w*|public health|mph|ph\.?d|master'?s|pass(?:ed)? (?:usmle )?step[^.;]{0,40} (?:with)?in\b|within [^.;]{0,40}graduation[^.;]{0,30} pass(?:ed)? (?:usmle )?step|newsletters?|(?:the|our) medical school (?:is|was|has)|forgiven|stipend|pay(?:ing)? back|repay\w*|reimburse\w*|loans?|curriculum|tuition|undergraduate|high school|rotation|graduat\w+ (?:from )?here\b|(?:students?|residents?|fellows?|interns?) (?:\w+ ){0,5}graduate (?:with)?in\b|graduat\w+ from (?:a |an |their )?(?:\w+ )?(?:residency|fellowship|college|university))\b/;

/** "…more than five years ago may apply if": who is let in says nothing of who is not. */
const letIn =
  /\b(?:more than|over|longer than|older than)\b[^;.]{0,60}\b(?:may|can|are|will be) (?:still |also |nevertheless |always )?(?:apply|welcome|considered|eligible|accepted|invited)\b/;
const formerPeople =
  /^(?:all (?:of )?)?(?:our|the) (?:\w+ ){0,2}(?:residents?|interns?|chiefs?|alumni|faculty|people|doctors|physicians)\b(?! (?:appl|candidat|posit|program))|^(?:our |all )?(?:residents?|alumni|former residents?) (?:who|that)\b|^(?:people|those|residents) in (?:our|the) (?:program|residency)\b|\b(?:until|till|up to|before) (?:\d{4}|last (?:year|season)|recently|now)\b[^;.]{0,50}\b(?:had|gave|was|were|used|applied|(?<!\b(?:are|is|be) )asked|stood)\b|\b(?:used to|formerly|in former years|no longer (?:applies|in force|have)|once had|had (?:once )?a (?:limit|rule|cut))|^graduates since \d{4}:|\bwe have (?:taken|had|matched|trained|placed)\b|\baccredited since\b/;

const typical =
  /\b(?:average|typical(?:ly)?|(?:most|few|many|some|half|(?:nearly|almost|virtually) all)(?: of)? (?:our|the|those|whom?|them)|^(?:most|many|few|half|several) (?:have|had|graduated|are|were|come)|(?:most|many|few|(?:nearly|almost|virtually) all) (?:residents|interns|applicants|candidates|people|interviewees|graduates|successful)|usually|on average|the majority|mean|median|historically|(?:residents|applicants|candidates|people|those) (?:that |who |whom )?we (?:interviewed|matched|invited|took|ranked))\b/;
const speaksOfTime = /graduat|years?\b|school/;
/** "Most of our applicants are recent; five years are the limit": another sentence follows. */
const tellsTypical = (folded: string): boolean =>
  typical.test(folded) && folded.split(";").some((part) => typical.test(part) && speaksOfTime.test(part));

/** True where a sentence speaks of time and of graduates, but sets no limit for applicants. */
export const isOffTopic = ({ folded, groups, block, context }: Statement): boolean =>
  /\b(?:typical|average)\b/.test(context.question) ||
  /\?["')]*$/.test(folded) ||
  (block.kind === "heading" && block.text.endsWith("?")) ||
  otherMatters.test(folded.replace(/\([^)]*\)/g, " ")) ||
  tellsTypical(folded) ||
  formerPeople.test(folded) ||
  tellsOfPast(folded) ||
  (letIn.test(folded) && denials(folded).length === 0) ||
  (groups.has("fellow") && !/\bresiden/.test(folded)) ||
  (groups.has("visiting_student") && !groups.has("img") && !/\bresidency\b|\bapplicants?\b/.test(folded)) ||
  (block.kind === "heading" && folded.length < 24);
