import { answerIn, beyondAnswer } from "../language/answers.js";
import { denials } from "../language/negation.js";

export const j1Mention =
  /\bj(?:-|\s)?\s?1s?\b|\bthe one for exchange visitors\b|\bj-?\s?(?:class |type )?vis(?:a|as|ts?)\b|\bexchange[- ]visitor (?:visas?|status)\b/;
export const h1bMention =
  /\bh(?:-|\s)?\s?1s?\b(?!\s?-?\s?a\b)(?:\s?-?\s?b'?s?\b)?|\bh-?\s?(?:class |type )?visas?\b|\bh1-?b'?s?\b|\bh's\b|\bh-1b'?s?\b/;
export const anyVisaMention =
  /\b(?:need|needs|needing|require|requires|requiring|offer|offers|provide|provides) sponsorship\b|\bsponsorship (?:is|cannot|can not|will) (?:not|be|un)|\bno (?:\w+ )?sponsorship\b|\bvisas?\b|\bvisa[- ]sponsorship\b|\b(?:immigration|employment|work) sponsorship\b|\bsponsorship (?:of|for) (?:work|employment|immigration)\b/;

/** What becomes of a visa here. */
export type Fate = "sponsored" | "not_sponsored" | "case_by_case";

/** Words by which a clause says that a visa can be had. */
const grants =
  /\b(?:sponsor(?:s|ed|ing|ship|able)?|accept(?:s|ed|able|ing|ance)?|support(?:s|ed|ing)?|offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|consider(?:s|ed|ing)?|available|eligible|welcome[ds]?|process(?:es|ed|ing)?|hold(?:s|ers?|ing)?|obtain(?:s|ed|ing)?|needs?|required?|requires|must (?:have|be)|gladly|tak(?:e|es|en|ing)|issue[ds]?|prefer(?:s|red)?|participat(?:es?|ed|ing)|yes|approved?|recogni[sz]e[sd]?|works? with|use[sd]?|permit(?:s|ted)?|allow(?:s|ed)?|apply for|qualif(?:y|ies|ied) for|appointed|train(?:s|ed|ing)? (?:here |with us )?(?:on|under|with)|continues?|can be (?:had|obtained|arranged|given)|may be (?:had|obtained|offered|sponsored|used)|host(?:s|ed|ing)?|arrang(?:e|es|ed|ing)|help(?:s|ed)? (?:with|you)|guide(?:s|d)? (?:you|them)|plan (?:on|for)|you (?:may )?choose|(?:may|might|can) have|backing|paperwork|by all means|will do|handle[sd]?|file[sd]?|secure[sd]?|facilitate[sd]?|granted?|fine|possible|in place|ok(?:ay)?|is open|are open|goes through|go through|through (?:the )?ecfmg|com(?:e|es|ing) (?:in |here |to us )?(?:on|with|under)|join(?:s|ing)? us (?:on|with|under)|employ(?:s|ed)?|petitions?|files?|filed|do(?:es)? (?:an? )?$|extends? to|default|the (?:usual|normal|standard) (?:way|visa|kind|route|one)|the norm|the rule|(?:is|are) (?:\w+ )?(?:standard|routine|usual|customary)|(?:a )?matter of course|alike|the hospital pays|goes? with|rel(?:y|ies) on|work(?:s|ing)? (?:here )?on|within (?:what|our)|on (?:the )?menu|bring(?:s|ing)?|deal(?:s)? with|can (?:have|get|do)|to be had|given|there is|serve[ds]?|enter(?:s|ed|ing)?|(?:applicants?|candidates?|residents?|physicians?|trainees?|graduates?|imgs?) (?:on|with|under))\b/;

/** Words by which a clause says no without a word of denial. */
const refuses =
  /\b(?:(?<!\b(?:residency|program|training|position|year) )elsewhere|other programs?\b(?= instead)|screened out|filtered out|rejected|turned (?:away|down)|disqualif(?:y|ies|ied)|rules? (?:you )?out|ruled out|outside (?:of )?(?:what|our|the (?:scope|means|abilit|power))|beyond (?:our|what|the (?:scope|means|abilit|power))|falls? outside|too costly|n\/a|no longer|closed (?:for|to)|(?:has|have) (?:ended|ceased|stopped)|ended|off the table|not an option|suspended|phased out|used to (?:sponsor|accept|offer|support|file|do)|(?:until|through|before|up to) (?:last year|recently|\d{4}|the (?:pandemic|past))|in (?:the past|former years|earlier years|previous years)|formerly|previously (?:sponsored|accepted|offered)|(?:turn|apply|look) to (?:another|other)|said no|beyond us|forbids?|forbidden|(?:is|are) over|sorry|out of (?:the )?(?:question|reach)|(?:barred|shut|closed)(?: (?:for|to|from|out))?|drop(?:s|ped)|given up|gave up|stops? (?:at|short)|stay(?:s)? away|off[- ]limits|never|nowhere|impossible|hardly|wish we could|would that we could|decided (?:against|not to)|(?:has|have) been (?:\w+ ){0,2}years since|(?:chosen|elected|opted|resolved|agreed) not to|opted out|steer clear|refrain\w*|struck (?:out|off)|abolished|abandoned|withdrawn|cancel\w*|put an end|no (?:place|room|use|budget|funds|means)|turn(?:s|ed)? down|says? no|rejects?|denied|declin\w+|waste of|do not ask|don't ask|save yourself|refused?)\b/;

const exceptional =
  /\b(?:case[- ]by[- ]case|case[- ]to[- ]case|individual(?:ly)? basis|individually|on an individual|one by one|each (?:case|request)|exceptional(?:ly)?|rare(?:ly)?|transfer(?:s|red|ring|able)?|continuing (?:from|their)|(?:training|residency|internship) elsewhere|portab(?:le|ility)|already|each (?:h-?1-?b?|visa|such) (?:request|petition|case|application)|(?:may|might|could) be able|it (?:all )?depends|current(?:ly)? (?:hold|have|holds?|holders?|holding|in|on)|existing|special (?:circumstances|cases|approval|permission|request)|extraordinary|extenuating|certain (?:circumstances|situations|cases|conditions)|(?:some|specific|limited|unusual|rare|particular) (?:circumstances|situations|cases|instances|number)|limited (?:basis|extent)|(?:is|are|very|quite) limited\b(?! to)|only (?:be )?(?:considered |sponsored |accepted |offered |available |possible )?(?:for|if|when|where|to|in|after|with)\b|in (?:some|select|selected|certain|very few|few|rare|special) |discretion(?:ary)?|occasion(?:al|ally)?|hopes?|exceptions? (?:may|can|will|are|is|might|for|to|has|have)|(?:not|n't) (?:usually|routinely|typically|generally|normally|ordinarily|as a rule|always|automatically|guaranteed?)|(?:usually|generally|in general|normally|typically|ordinarily|routinely|as a rule),? (?:we |the program |our program )?(?:do |does |are |is )?(?:not|n't|no)|seldom|sparingly|infrequently|(?:highly|very|extremely|outstandingly?|truly|well) (?:well )?(?:qualified|competitive|strong)|outstanding|on request|possibly|(?:may|might|could|can) be (?:considered|possible|discussed|entertained|reviewed|looked)|(?:may|might),? (?:\w+,? )?(?:consider|sponsor|offer|support|accept|also|take)|will consider|(?:depends?|depending|contingent) on|as needed|(?:approval|consent) (?:of|by|from)|prior (?:approval|consent)|(?:ha(?:s|ve)|needs?) to approve|must approve|approves? (?:every|each|any|it|them))\b/;

/** Rarity that no ordinary condition undoes: "now and then, for those who have passed Step 3". */
const rare =
  /\b(?:case[- ]by[- ]case|case[- ]to[- ]case|individual(?:ly)? basis|on an individual|one by one|one at a time|(?:person by person|applicant by applicant|candidate by candidate|year by year|year to year)|each (?:case|request)|from (?:one )?(?:case|candidate|applicant|person|resident) to (?:the next|another|case|candidate|applicant|person)|(?:for|with) each (?:candidate|applicant|person|resident)|exceptional(?:ly)?|(?:very )?rare(?:ly)?|transfer(?:s|red|ring|able)?|extraordinary|extenuating|occasion(?:al|ally)?|seldom|sparingly|infrequently|by (?:way of )?exception|(?:is|are|remains?) (?:the|an) exceptions?|an exception\b|as exceptions|on (?:one|two|three|a few|rare|\d+) occasions?|last resort|in principle|no promises|promise nothing|(?:once|twice|\d+ times) (?:in|since|over)|every single|(?:each|every)(?: one)? (?:is|of them is|goes|has to be) (?:\w+ )?(?:looked|weighed|reviewed|decided|judged|before|considered|examined|approved)|(?:if|when|where|only with|with) (?:the |our )?(?:\w+ ){1,3}(?:asks?|agrees?|consents?|wishes|insists?|consent|blessing|nod)\b|now and then|now and again|once in a while|from time to time|sometimes|(?:may|might|could) (?:discuss|talk|entertain|look|think|explore|weigh)|(?:on|upon) its merits|on (?:their|his or her|individual) merits?|at (?:our|the \w+) discretion|(?:in|for) (?:single|individual|isolated|odd) cases?|on merit\b|once (?:a|every) (?:year|season|few years)|(?:be |is |are )?thought about|thinkable|conceivable|imaginable|negotiable|not (?:unthinkable|ruled out|excluded altogether|impossible)|(?:leaves?|left) (?:it |this |that )?to (?:the|our)|(?:is|are|it is) up to the|decides? (?:whether|if)|(?:would|will|may|might|could) look (?:into|at)|open to (?:discussion|debate)|up for discussion|never promised|without (?:a |any )?promises?|exceptions? (?:have|has) been made)\b/;

/** "…and cannot make any exceptions", "even in rare cases": the exception is what is refused. */
const noException =
  /\b(?:no|without|nor|never|not|cannot|can't|don't|won't) (?:(?:make|makes|made|grant|allow|permit|give|admit|know|consider|entertain|any|an?|single|be|of|for|further|even|such|the|slightest|have|has|ever) ){0,4}exceptions?\b(?! (?:but|other|except))|\bexceptions? (?:are|is|will|can|have|has)(?: be| been)? ?(?:not|never|cannot|n't)\b|\bexceptions? cannot\b|\b(?:not|nor) even\b|\beven (?:in|under|for|with|as|by) (?:an? |the )?(?:\w+ ){0,2}(?:exception(?:al)?|special|rare|individual|extraordinary|urgent|cases?|circumstances|candidates?|applicants?)\b|\b(?:not|n't|never) (?:\w+ ){0,3}(?:in any case|under any circumstances)\b|\b(?:in|under) no (?:case|circumstances?)\b|\b(?:not|n't|never) (?:be )?(?:considered|possible|looked at|available|sponsored|offered|decided|reviewed) (?:on an? |by |in |as )?(?:individual|case|exception)/;

/** Words of denial that open the door: "poses no problem", "we do not mind", "nothing stands in the way". */
const noHindrance =
  /\b(?:no|not an?|never an?|without(?: an?| any)?|hardly an?|not any) (?:\w+ )?(?:problems?|obstacles?|hindrance|barriers?|difficult(?:y|ies)|issues?|trouble|bar|impediment|objections?|drawback|difference|disadvantage|matter)\b|\bno matter (?:whether|if|which)\b|\b(?:do not|don't|does not|doesn't|never) (?:mind|object|matter)\b|\bnothing (?:stands|is) in the way\b/g;
/** Until Step 3 is passed nobody gets it: afterwards everybody does. */
const untilStep3 = /\b(?:without|unless|until|before)\b[^;.]{0,50}\bstep ?(?:3|iii|three)\b/;

/** Conditions that everyone can meet, such as a passed Step 3: with them a visa is sponsored all the same. */
const ordinaryCondition = /\bstep ?(?:3|iii|three)\b|\blicen[cs]|\busmle\b/;

/** What might happen one day is no rule. */
const hypothetical =
  /\b(?:could|might|should|would|were to|if)\b[^,;.]{0,70}\b(?:become|becomes|change|changes|turn out)\b/;

/** Words that leave one visa out of what is said about all others. */
const setApart =
  /\b(?:other than|except(?:ing)?(?: for)?|apart from|aside from|besides|beyond|but|save(?: for)?|with the exception of|excluding|if it is not|unless it is|short of)\s(?:the |a |an |for )?$/;

/** "I am sorry to say that …", "we are afraid that …": how a thing is said, not what. */
const regretful =
  /\b(?:(?:i|we) (?:am|are) |i'm |we're )?(?:very |so |truly )?(?:sorry|afraid)(?: (?:to (?:say|report|tell you|inform you|have to say)|but))?,?(?: that)? (?=(?:\w+[\w'-]*,? ){2})/g;

/** What one clause says of the visas that it names; undefined where it says nothing. */
export function fateInClause(clause: string, sentence = clause): Fate | undefined {
  const said = beyondAnswer(clause).replace(regretful, " ");
  if (hypothetical.test(said)) return undefined;
  if (noException.test(said)) return fateWithoutExceptions(said);
  const text = said.replace(noHindrance, " ");
  const isEasy = text.length < said.length;
  const isDenied = firmDenials(text).length > 0 || refuses.test(text);
  if (rare.test(text) || (exceptional.test(text) && !(ordinaryCondition.test(sentence) && !isDenied))) {
    return "case_by_case";
  }
  if (isDenied) return untilStep3.test(sentence) ? "sponsored" : "not_sponsored";
  if (isEasy || grants.test(text)) return "sponsored";
  const answer = answerIn(clause);
  if (answer === "yes") return "sponsored";
  return answer === "no" && text.trim() === "" ? "not_sponsored" : undefined;
}

/** "J-1 visas are sponsored without exception" grants; every other refusal of exceptions refuses the visa. */
function fateWithoutExceptions(text: string): Fate {
  const rest = text.replace(noException, " ");
  return !/\beven\b|\bcircumstances|\bin (?:any|no) case\b|\bindividual|\bcase\b/.test(text) &&
    firmDenials(rest).length === 0 &&
    !refuses.test(rest) &&
    grants.test(rest)
    ? "sponsored"
    : "not_sponsored";
}

const regrets = /\b(?:unfortunately|regret(?:s|fully)?|sorry)\b/g;
/** "Those without US citizenship" are people; nothing is denied them yet. */
const foreigners =
  /(?:\b(?:without|lack(?:s|ing)?|not|no|neither)|n't) (?:\w+[. ]+){0,3}(?:citizens?(?:hip)?|green cards?|permanent residen\w+)\b(?: nor (?:\w+ ){0,3}(?:residents?|holders?)\b)?/g;

/** Denials but for regrets, which often come before "only": "unfortunately we can only sponsor J-1 visas". */
export function firmDenials(text: string): readonly number[] {
  const blank = (word: string): string => " ".repeat(word.length);
  return denials(text.replace(regrets, blank).replace(foreigners, blank));
}

/** True where a clause says no, be it by a word of denial or by another. */
export const saysNo = (text: string): boolean => firmDenials(text).length > 0 || refuses.test(text);

/** True where the words before a mention leave it out of a denial: "no visas other than the J-1". */
export function isSetApart(text: string, mention: number): boolean {
  return setApart.test(text.slice(Math.max(0, mention - 40), mention));
}

const onlyBefore =
  /(?<!\b(?:not|every|each) )\b(?:only|solely|exclusively|just|merely|nothing but|none but|no visas? but|sole|single|the one|nothing other than|no visas? except)\b(?! (?:through|by|if|when|for|to|after|under|in|on|once|with|as|from|at|upon|where|because|those|applicants|candidates|residents|physicians|(?:\w+ )?(?:needed|required|necessary|asked)\b)\b)[^,;.()]{0,48}$/;
const onlyAfter =
  /^[^,;.()]{0,24}?\b(?:only|exclusively|solely|alone)\b(?! (?:be\b|considered|sponsored|accepted|offered|available|possible|through|by|if|when|for|to|after|under|in|on|once|with|via|as|from|at|upon|where|because|those|applicants|candidates)\b)|^[^;.()]{0,64}?\b(?:is|are|being|remains?)\b[^,;.]{0,16}?\b(?:(?<!\b(?:to|for|by|of) )all(?= (?:we|that|our|the|this|there|you))|(?:the|our) (?:only|one|sole|single)|the kind)\b|^[^;.()]{0,30}(?:\b(?:and|but)|,)(?: with)? (?:(?:no|nothing|none|not any) (?:others?|else|more|further|beyond)|only that|that (?:one )?only|that alone)\b|^[^;.]{0,60}\b(?:no|not any|none) other\b|^[^.]{0,60}\bno other (?:visas?|status|types?|kinds?|class)\b|^[^;.()]{0,60}\b(?:none|nothing|no others?|no visas?) (?:but|beyond|besides|except|other than) (?:these|this|those|that|it|them)\b|^[^;.()]{0,90}(?:\b(?:and|,|it is|they are) (?:also )?the|\bas (?:the|its|our|their)) (?:only|one|sole) (?:kinds?|ones?|visas?|types?|sorts?|categor(?:y|ies)|status|classifications?)\b|^[^;.()]{0,30}\band (?:it|that|this|them|these|those) (?:alone|only)\b|^[^;.()]{0,40}\band (?:that is|that's) (?:all|it)\b|^[^;.()]{0,16}\b(?:is|are) as far as\b|^[^;.()]{0,16}\band (?:ends?|stops?) there\b|^[^;.]{0,12}\b(?:is|it is)[;,:] (?:and )?(?:anything|everything|all) else\b|^[^;.()]{0,32}\bor (?:nothing|none|no visa)\b|^[^.]{0,60}\b(?:any|all)? ?other (?:visas?|types?|kinds?|categories)\b[^;.]{0,30}\b(?:not|no|unavailable|cannot)\b|^[^.]{0,130}\b(?:not|never|cannot|n't|nor|no)\b[^.;,]{0,24}\bother (?:visas?|status|types?|kinds?|class\w*|categor\w+)\b/;

/** "The only foreign graduates whom we take are those who hold a J-1 visa". */
const onlyThose =
  /\bonly\b(?![^;.]{0,140}\b(?:already|currently)\b)[^;.]{0,80}\b(?:those|applicants|candidates|graduates|imgs|physicians|people)\b[^;.]{0,60}\b(?:hold|have|holding|having|with|on|eligible for|obtain|qualify for)\b[^,;.]{0,12}$/;

/** "A single visa, the J-1", "one type of status only: the J-1", "just one visa, and it is the J-1". */
const onlyKind =
  /\b(?:one|single|sole|only) (?:\w+ ){0,2}(?:visas?|categor(?:y|ies)|types?|status|kinds?)\b[^;.]{0,60}(?:\b(?:it|that) is|\b(?:is|remains)(?= )|[,:(-]|\bnamely|\bi\.e\.,?) ?(?:namely,? |that is,? )?(?:the |an? |for )?$/;

/** True where a mention is said to be the only visa: "only J-1 visas", "the J-1 is the one visa that …", "J-1 only". */
export function isOnly(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  // "For H-1B applicants only: Step 3"
  if (
    /\bfor (?:the )?$/.test(before) &&
    /^ (?:visa )?(?:people|applicants|candidates|holders|residents) only\b/.test(text.slice(end, end + 40))
  )
    return false;
  if (
    onlyThose.test(before) ||
    onlyBefore.test(before.slice(-90)) ||
    /\b(?:restrict(?:ed|s)?|limit(?:ed|s)?|confined?|no f[au]rther than|does not (?:go|extend|reach) beyond|ends? with|(?:stops?|ends?) at|not beyond|nothing beyond)\b[^,;.]{0,30}(?: to)? (?:the |holders of (?:a )?)?$/.test(
      before,
    )
  )
    return true;
  if (
    /^(?:a[.:] )?(?:yes|of course|certainly|sure|gladly|we do)?,? ?(?:as long as|so long as|provided(?: that)?|if|on condition that|when) (?:it is|it's|that is|yours is|you (?:come|are|will be) on) (?:an? |the )?$/.test(
      before,
    )
  )
    return true;
  if (/\b(?:just|only|but) one (?:kind of |type of )?visa\b[^;.]{0,30}$/.test(before)) return true;
  if (onlyKind.test(before) || /\bit is only (?:on|with|by|through|for|in) (?:an? |the )?$/.test(before)) return true;
  if (isSetApart(text, start) && firmDenials(`${before} ${text.slice(end, end + 60)}`).length > 0) return true;
  return onlyAfter.test(
    text.slice(end, end + 170).replace(/^(?: visas?)? \((?!\w+ other|no|only|none)[^)]{0,40}\)/, ""),
  );
}
