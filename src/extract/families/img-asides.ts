/** Who came here before, and who serves them elsewhere: nobody is invited by that. */
const tale = new RegExp(
  [
    // "A third of our residents", "many of the current house staff"
    String.raw`\b(?:third|quarter|half|fifth|tenth|majority|minority|number|handful|few|many|most|some|several|none|all|percent|%|\d+) of (?:our|the|its|these|those|this) (?:\w+ ){0,2}(?:residents|house ?staff|house officers|interns|trainees|class(?:es)?|faculty|graduates|alumni|physicians|attendings|positions|spots)\b`,
    // "Half of the IMGs who interviewed last year had …"
    String.raw`^(?:about |nearly |over )?(?:half|most|some|many|several|a few|all|\d+|a (?:third|quarter|number)) of (?:the |our |those )?(?:imgs?|fmgs?|international|foreign)\b.{0,60}\b(?:last (?:year|season|cycle)|held|had|were|matched|came)\b`,
    // "Few have ever matched here"
    String.raw`^(?:very |only )?(?:few|no|hardly any|not many|not a single) (?:\w+ ){0,4}(?:has|have|had|were|was|match|join|apply|rank)`,
    // "Our faculty come from schools all over the world"
    String.raw`\bour (?:current |present |chief |first-year |own )?(?:residents|faculty|alumni|graduates|interns|team|attendings|house ?staff|class(?:es)?) (?:come|hail|trained|include|includes|represents?|studied|is made up|are made up|were|speak|bring)\b`,
    // The ECFMG hands out tokens and stands in for the dean.
    String.raw`\btokens?\b`,
    String.raw`\bdean'?s['’]? office\b`,
  ].join("|"),
);

/** Words that invite or ask something all the same. */
const toApplicants =
  /\b(?:welcom\w*|encourag\w*|accept(?:s|ed|ing)?|consider(?:s|ed|ing)?|eligible|(?:may|can|should|must|to) apply|must|requir\w+|need(?:s|ed)? to|certif\w+|minimum)\b/;

/** "Our sister program across town welcomes them." */
const ofOtherPrograms =
  /^(?:our |the |an? )?(?:sister|other|neighbou?ring|another|affiliated) (?:\w+ )?(?:programs?|hospitals?|departments?|residenc(?:y|ies))\b(?!.{0,80}\b(?:we|our program|this program)\b)/;

/** True where a sentence (folded) tells of graduates of schools abroad, and neither invites them nor asks anything of them. */
export function isAside(folded: string): boolean {
  return ofOtherPrograms.test(folded) || (tale.test(folded) && !toApplicants.test(folded));
}

/** Where somebody trained is no training offered: "physicians trained abroad", "foreign-trained doctors". */
export const withoutOrigin = (clause: string): string => clause.replace(origin, " ");
const origin =
  /\b(?:foreign|internationally|overseas)[- ]trained\b|\btrained (?:\w+ )?(?=abroad\b|overseas\b|internationally\b|outside\b|in\b|at\b|elsewhere\b)/g;
