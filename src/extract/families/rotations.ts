import { answerIn } from "../language/answers.js";
import { denials, deniesWhatFollows } from "../language/negation.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { namesImg, usSchools } from "./img-wording.js";
import { isListed } from "./listed.js";
import { plainCountry } from "./us-clinical-experience-wording.js";

const rotation =
  /\b(?:rotations?|rotat(?:e|es|ing|ed)|rotators?|electives?|sub-?\s?intern(?:s|ships?)?|sub-?\s?i'?s?\b|(?:outside|external) (?:medical )?students?|students? (?:from|of) other (?:\w+ )?(?:schools|institutions|colleges)|acting[- ]internships?|auditions?|auditioning|clerkships?|away (?:rotations?|electives?|months?)|visiting (?:[\w-]+ ){0,3}students?|students? visiting|vslo|vsas|visiting student learning|(?:weeks?|months?) (?:with us|on our (?:service|wards?|team)|in our (?:department|clinic)))\b/;
const guest =
  /\b(?:visiting|away|audition(?:s|ing)?|vslo|vsas|sub-?\s?internships?|sub-?\s?i'?s?|acting[- ]internships?|external|outside|other (?:schools|medical schools|institutions)|(?:medical )?students?|(?:third|fourth|3rd|4th|final)[- ]year|ms-?\s?(?:3|4|iii|iv)s?|rotators?|rotate (?:with|here|at|through)|rotation with|come to us|(?:weeks?|months?|block) (?:with us|here|at our|in our|on our))\b/;

const grants =
  /\b(?:accept(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|offer(?:s|ed|ing)?|open|available|availability|(?<!\b(?:in|of|by|until|through|from|to|and|is) )may|can|encourag(?:e|es|ed)|invit(?:e|es|ed|ation)|host(?:s|ed|ing)?|tak(?:e|es|ing)|provid(?:e|es|ed|ing)|apply|applications?|schedule[ds]?|book|arrange[ds]?|opportunit(?:y|ies)|eligible|recommend(?:s|ed)?|interested|contact|complete[ds]?|request(?:s|ed)?|free to|ask for|glad|pleasure|spend|spent|room for|places? for|spots?|slots?|come|doors? (?:is|are)|runs?|entertain(?:s|ed)?|through vslo|via vslo|vslo|vsas|consider(?:s|ed)?|best way|have|register|sign up|reserve[ds]?|allow(?:s|ed)?|run|runs|hold|join|possible|write to|e-?mail|reach out|would like|wish|want|works? (?:with|alongside|as)|yes|must|(?:is|are) for)\b/;

/** Rotations of a medical school's own students or of residents, and rotations that only letters and reviews speak of. */
const other =
  /\b(?:our residents?|residents? (?:rotate|may|have|will|can|take|spend|on|at)|pgy-?\s?\d|interns? (?:rotate|spend)|letters?|sloes?|mspe|transcript|our own (?:students|medical students)|required clerkships?|core clerkships?|whether (?:or not )?(?:they|you|he|she)|not (?:need|have) to|curriculum|blocks? of(?! (?:one|two|three|four|six|eight|\d))|(?:to|for) (?:(?:first|second|third|final|senior|junior)[- ]year |our |senior |junior |all )*residents|rotation schedule|call|electives? (?:time|months?|blocks?|weeks?)|weeks? of elective|honou?rs|grades?|high school|college students|undergraduate|pre-?med\w*|nurs\w+|physician assistant|pharmacy|shadow\w*|research electives?|away electives? for residents|global)\b/;

const isQuestion = (folded: string): boolean => /\?["')\]]*$/.test(folded);
const clauseTexts = ({ clauses, folded }: Statement): string[] =>
  clauses.map(({ start, end }) => folded.slice(start, end));

/** The clauses, a verdict after a colon with what it is about: "Observership: not available". */
function joinedClauses({ clauses, folded }: Statement): string[] {
  return clauses.map(({ start, end, connector }, index) => {
    const before = clauses[index - 1];
    const isVerdict =
      before !== undefined &&
      ((/^[:(-]/.test(connector) && before.end - before.start < 60) ||
        /^\s*(?:those|these|they|such|none|it|this|(?:so |and )?we (?:\w+ ){1,3}(?:any|them|these|those)\b|(?:have|had) to (?:\w+ ){1,4}(?:them|these))/.test(
          folded.slice(start, start + 32),
        ));
    return folded.slice(isVerdict ? before.start : start, end);
  });
}

type Door = "accepted" | "not_accepted";

/** What is over, or kept for the program's own. */
const closed =
  /\b(?:on hold|paused|suspended|discontinued|closed|cancell?ed|unanswered|say no|need not apply|forbids?|forbidden)\b|\bturn(?:s|ed)? (?:\w+ ){0,3}(?:down|away)\b|\b(?:reserved|limited|restricted|kept|given|only|exclusively|nobody but)\b[^.;]{0,40}\b(?:our own|our (?:\w+ ){0,2}(?:affiliat\w+|partners?)|partner schools?|students of (?!all\b|any\b|other\b|the u)(?:the )?(?:\w+ ){1,3}(?:university|college))\b/;
/** Costs and pay that are denied close no door. */
const harmlessDenial =
  /(?:\bnot|n't) (?:an? )?(?:required|mandatory|necessary|guarantee[ds]?|expected|requirement|need(?:ed)?|compulsory|prerequisite|have to|a must)\b|\bneed not\b(?! apply)|\b(?:no|without) (?:guarantee|fees?|charge|cost|housing|stipend|pay)\b|\bcosts? nothing\b/g;

function doorIn(text: string): Door | undefined {
  const plain = text.replace(harmlessDenial, "");
  if (closed.test(plain)) return /\b(?:again|reopen|resum)/.test(plain) ? undefined : "not_accepted";
  if (denials(plain).length > 0)
    return /\b(?:accept|offer|available|host|tak(?:e|ing)|open|provid|allow|consider|eligible|welcome|arrange|possible|able|participat|support|have|plac|room|space|capacity|accommodat|opportunit|places?|run|giv(?:e|en) to|entertain|schedul|organi[sz]e|(?:cannot|can't|may not|able to) (?:come|rotate|join|visit|do)\b)/.test(
      plain,
    ) || /\bno (?:visiting|away|audition|external|outside|sub-?i|elective|rotation)/.test(plain)
      ? "not_accepted"
      : undefined;
  return grants.test(plain) ? "accepted" : undefined;
}

/** Terms of a stay, which tell that there is one: "four weeks, through VSLO", "as many as we have room for". */
const terms =
  /\b(?:weeks?|months?|blocks?|room|places?|spots?|slots?|through|via|vslo|apply|write|available|welcome|open|offered|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|as many|watch|observe|gladly|delighted)\b/;

/** What a fragment says of the stay that its question, header or heading names: "None", "Not since 2020", "Four weeks". */
function doorUnder(folded: string): Door | undefined {
  const answer = answerIn(folded);
  if (answer !== undefined) return answer === "yes" ? "accepted" : "not_accepted";
  if (folded.length > 160) return undefined;
  const plain = folded.replace(harmlessDenial, "");
  if (closed.test(plain) || denials(plain).length > 0) return "not_accepted";
  return terms.test(plain) ? "accepted" : undefined;
}

/** Question, header or lead-in, else a heading that names observerships and nothing else. */
function observerLabel({ lead, headings }: Statement["context"]): string {
  const heading = headings.at(-1) ?? "";
  return lead === "" && bareObservership.test(heading) ? heading : lead;
}
const bareObservership =
  /^(?:the |our |clinical |physician )*(?:observ[eo]rships?|observers?|shadowing)(?: program)?[?:.]*$/;

/** Whether the sentence is about guests who rotate here: itself, by its section, its question or its headings. */
function isAboutGuests({ folded, context }: Statement): boolean {
  if (rotation.test(folded) && guest.test(folded)) return true;
  const around = `${context.lead} ${context.headings.at(-1) ?? ""}`;
  if (context.section === "students" && (rotation.test(folded) || guest.test(folded))) return true;
  return rotation.test(around) && guest.test(around) && (rotation.test(folded) || /\bstudents?\b/.test(folded));
}

/** A row's header that is nothing but the name of such a stay. */
const guestLabel =
  /^(?:(?:visiting|external|outside) (?:medical )?students?(?: (?:electives?|rotations?))?|(?:away|audition|visiting)(?: student)? (?:rotations?|electives?|months?)|sub-?\s?(?:internships?|i'?s?)|acting internships?|electives? for (?:visiting |outside )?students?)[?:.]*$/;

const visitingStudents: Rule = {
  name: "rotations/visiting-students",
  examples: [
    {
      text: "We welcome fourth-year medical students for away rotations from July to October.",
      gives: { "rotations.visitingStudents": "accepted" },
    },
    {
      text: "Visiting students cannot be accommodated this year; we offer no away rotations.",
      gives: { "rotations.visitingStudents": "not_accepted" },
    },
    { text: "Yes.", question: "Do you offer audition rotations?", gives: { "rotations.visitingStudents": "accepted" } },
    { text: "Third-year residents have two months of electives.", gives: {} },
    { text: "Applicants are ranked whether or not they rotated with us.", gives: {} },
  ],
  read(statement) {
    const { folded, context, block, previous } = statement;
    if (isQuestion(folded) || block.kind === "heading") return [];
    if (
      previous === undefined &&
      rotation.test(context.lead) &&
      guest.test(context.lead) &&
      /\?/.test(context.lead) &&
      !/\b(?:required?|need|must|have to|help|chance|interview|prefer)/.test(context.lead) &&
      !namesImg(context.lead)
    ) {
      const door = doorUnder(folded);
      if (door !== undefined) return [students(door, 0.9)];
    }
    if (previous === undefined && guestLabel.test(context.rowHeader)) {
      const door = doorUnder(folded);
      if (door !== undefined) return [students(door, 0.85)];
    }
    if (isTerms(statement)) return [students("accepted", 0.6)];
    if (mentionsGuests(folded)) return [students("accepted", 0.7)];
    if (!isAboutGuests(statement)) return [];
    if (isListed(statement) && isOffer(folded) && (context.section === "students" || isOfferedAbove(statement)))
      return [students("accepted", 0.7)];
    const clause = clauseTexts(statement).find(
      (text) => (rotation.test(text) || guest.test(text)) && doorIn(text) !== undefined,
    );
    const text = clause ?? folded;
    if (
      closed.test(text) &&
      !/\b(?:core|required|third[- ]year) /.test(text) &&
      isAboutStay.test(text) &&
      !namesImg(text)
    )
      return [students("not_accepted", 0.7)];
    if (other.test(text) || (namesImg(text) && denials(text).length > 0)) return [];
    if (context.section !== "students" && !(rotation.test(text) && guest.test(folded))) return [];
    const isDeniedAbove = deniesWhatFollows(context.leadIns.at(-1) ?? "");
    const door = isDeniedAbove && doorIn(text) === "accepted" ? "not_accepted" : doorIn(text);
    if (door === undefined) return [];
    return [students(door, context.section === "students" ? 0.9 : 0.85)];
  },
};

const isAboutStay = /\b(?:students?|rotations?|electives?|sub-?i\w*|internships?|auditions?)\b/;

/** Dates, places or addressees under "Away rotations" or beside "Clinical elective: for whom" tell that there are some. */
function isTerms({ folded, context, block }: Statement): boolean {
  if (block.kind === "heading" || denials(folded).length > 0 || other.test(folded)) return false;
  const heading = context.headings.at(-1) ?? "";
  if (
    /\b(?:for whom|open to|who may|who can|eligib\w*)\b/.test(context.lead) &&
    /\b(?:elective|sub-?i|rotation|acting)/.test(context.lead)
  )
    return /\bstudents?\b/.test(folded) && !/\bour own\b/.test(folded);
  return context.lead === "" || context.lead === heading
    ? /^(?:\w+ )?(?:away|visiting|audition|sub-?i\w*|acting)[ -]?(?:rotations?|electives?|students?|internships?)?$/.test(
        heading,
      ) &&
        folded.length < 90 &&
        /\b(?:one|two|three|four|\d+)[- ](?:months?|weeks?|places|spots|slots|students)\b/.test(folded)
    : false;
}

/** An item of a list of rotations for students. */
const isOfferedAbove = ({ context }: Statement): boolean => {
  const lead = context.leadIns.at(-1) ?? "";
  return rotation.test(lead) && guest.test(lead) && denials(lead).length === 0;
};

/** "Students who rotated with us": said by the way, it shows that guests come. */
const rotatesHere =
  /\bstudents? (?:are|is|may|can) (?:\w+ ){0,4}(?:come|spend|join) (?:\w+ ){0,4}(?:months?|weeks?|blocks?|team|service)\b|\bstudents? (?:\w+ ){0,4}(?:rotat(?:e|ed|ing)|do an? (?:audition|away)(?: rotation)?|(?:did|done|do) an? (?:\w+ )?(?:rotation|elective|sub-?i\w*)) (?:with us|here|at our|in our)\b|\brotation (?:with us|here|(?:at|in) our)\b[^.;]{0,40}\b(?:help|chance|way|encourag|recommend|advis|best)\w*/;

/** "Elective rotations for fourth-year students", as an item of a page for students. */
const isOffer = (folded: string): boolean =>
  rotation.test(folded) &&
  guest.test(folded) &&
  /\b(?:rotations?|electives?|sub-?\s?i\w*|internships?)\b/.test(folded) &&
  denials(folded).length === 0 &&
  !other.test(folded) &&
  folded.length < 90;

function mentionsGuests(folded: string): boolean {
  const at = folded.search(rotatesHere);
  const around = folded.slice(Math.max(0, at - 40), at + 110);
  return at >= 0 && denials(around).length === 0 && !other.test(around);
}

const students = (value: Door, confidence: number): Understood => ({
  key: "rotations.visitingStudents",
  value,
  confidence,
  audience: "all",
});
const imgs = (value: Door, confidence: number): Understood => ({
  key: "rotations.visitingImgs",
  value,
  confidence,
  audience: "img",
});

/** "Whether their school is American or foreign", "of US schools and of schools overseas alike". */
const eitherSchool =
  /\b(?:whether|be it|both|either|no matter whether|regardless of whether)\b[^;.]{0,50}\b(?:american|u\.?s\.?|united states|domestic|here)\b[^;.]{0,24}\b(?:or|and)\b[^;.]{0,24}\b(?:foreign|international|overseas|abroad)\b|\b(?:american|u\.?s\.?|domestic)\b[^;.]{0,24}\band\b[^;.]{0,24}\b(?:foreign|international|overseas|abroad)\b[^;.]{0,24}\balike\b/;

const internationalStudents =
  /\b(?:international|foreign|overseas|non-u\.?s\.?|non-lcme)(?:[- ](?:medical|school|visiting|or|and|trained))* (?:students?|schools?|medical schools?|applicants?|graduates?|rotators?|institutions?)\b|\bstudents? (?:from|of|at|in|enrolled at|attending) (?:\w+ ){0,3}(?:international|foreign|overseas|outside|other countries|abroad)|\bimgs?\b|\bfmgs?\b|\boutside (?:of )?the (?:u\.?s|united states)/;

/** Outside the pages for students, rotations of people from abroad are meant to be here only where it says so. */
const isHere = /\bstudents?\b|\b(?:with us|here|our)\b|\b(?:take|host|accept)\b[^.;]{0,50}\brotat/;

const visitingImgs: Rule = {
  name: "rotations/visiting-imgs",
  examples: [
    {
      text: "We do not accept students from international medical schools for rotations.",
      gives: { "rotations.visitingImgs": "not_accepted" },
    },
    {
      text: "Visiting electives are open to international medical students.",
      gives: { "rotations.visitingImgs": "accepted" },
    },
    {
      text: "Only students of LCME- or COCA-accredited schools may apply for a visiting rotation.",
      gives: { "rotations.visitingStudents": "accepted", "rotations.visitingImgs": "not_accepted" },
    },
    { text: "International medical graduates may apply to the residency.", gives: { "img.policy": "accepts" } },
  ],
  read(statement) {
    const { folded, context, block, previous } = statement;
    if (block.kind === "heading" || isQuestion(folded)) return [];
    if (
      previous === undefined &&
      internationalStudents.test(context.lead) &&
      rotation.test(context.lead) &&
      /\?/.test(context.lead)
    ) {
      const answer = answerIn(folded);
      if (answer) return [imgs(answer === "yes" ? "accepted" : "not_accepted", 0.9)];
    }
    if (
      previous === undefined &&
      context.rowHeader !== "" &&
      internationalStudents.test(context.rowHeader) &&
      rotation.test(context.rowHeader)
    ) {
      const door = doorUnder(folded);
      if (door !== undefined) return [imgs(door, 0.9)];
    }
    const isGuest =
      context.section === "students" || (rotation.test(folded) && !/\bclinical rotation with us\b/.test(folded));
    if (!isGuest) return [];
    const named =
      clauseTexts(statement).find((text) => internationalStudents.test(text)) ??
      (internationalStudents.test(folded) ? folded : undefined);
    if (named !== undefined && context.section !== "students" && !isHere.test(named)) return [];
    if (eitherSchool.test(folded) && rotation.test(`${folded} ${context.lead}`) && denials(folded).length === 0)
      return [imgs("accepted", 0.85)];
    const door = named === undefined ? undefined : doorIn(named);
    if (door !== undefined && !(door === "accepted" && /\b(?:observ|shadow)/.test(named ?? "")))
      return [imgs(door, 0.9)];
    const isLimited =
      isAboutGuests(statement) &&
      usSchools.test(plainCountry(folded, statement.text)) &&
      /\b(?:accredited|schools?|colleges?)\b/.test(folded) &&
      /\b(?:only|must|exclusively|limited|restricted|from|open to|solely|enrolled|attending|in good standing)\b/.test(
        folded,
      ) &&
      !internationalStudents.test(folded);
    return isLimited && denials(folded).length === 0 && /\bstudents?\b/.test(folded) ? [imgs("not_accepted", 0.8)] : [];
  },
};

const observership =
  /\b(?:observ[eo]rships?|(?:clinical |physician )?observer(?:s|ship)?(?: (?:program|position|experience|opportunit)\w*)?|shadowing|shadow (?:one|a|an|your|some|our)|(?:physicians|graduates|doctors|visitors|you|applicants)\b[^;.]{0,30}\b(?:may|can|cannot) observe)\b/;
const counting =
  /\b(?:count|counts|counted|qualif(?:y|ies)|suffic\w+|substitut\w+|satisf\w+|does not pass|not pass|experience|preferred|category|letters?|hands[- ]?on|research and|in (?:its|their|the) place|in lieu|this rule|reject(?:s|ed)?|enough)\b/;

const observerships: Rule = {
  name: "rotations/observership",
  examples: [
    { text: "We offer observerships to international graduates.", gives: { "rotations.observership": "offered" } },
    {
      text: "Unfortunately we have no observerships or externships.",
      gives: { "rotations.observership": "not_offered" },
    },
    { text: "No.", question: "Do you offer observerships?", gives: { "rotations.observership": "not_offered" } },
    { text: "Our own observers wear a badge.", gives: {} },
    { text: "For observerships please write to the office.", gives: {} },
  ],
  read(statement) {
    const { folded, context, block, previous } = statement;
    if (isQuestion(folded)) return [];
    if (
      /\b(?:for whom|open to|who may|who can)\b/.test(context.lead) &&
      observership.test(context.lead) &&
      block.kind === "cell"
    )
      return denials(folded).length === 0 ? [observers(true)] : [];
    const label = observerLabel(context);
    const asked =
      observership.test(label) &&
      /\b(?:offer|provide|have|do an?|available|accept|take|arrange|possible|host|can i|may i|allow|opportunit|observ(?:er|or)ships?[?:.]*$|observers[?:.]*$)/.test(
        label,
      ) &&
      !counting.test(label.replace(/\bobserver experience/, ""));
    if (asked && previous === undefined && block.kind !== "heading") {
      const door = doorUnder(folded);
      if (door !== undefined) return [observers(door === "accepted")];
    }
    if (!observership.test(folded) || /\bexperience\b|\busce\b/.test(context.lead)) return [];
    // "US clinical experience is preferred. Observerships are accepted."
    if (
      previous !== undefined &&
      /\bexperience\b|\busce\b|\bhands[- ]on\b/.test(previous.folded) &&
      !/\boffer|\bhost|\barrang|\bprovid|\bhave\b|\brun\b/.test(folded)
    )
      return [];
    if (
      /\bexperience\b|\busce\b/.test(context.headings.at(-1) ?? "") &&
      !/\boffer|\bhost|\barrang|\bprovid/.test(folded)
    )
      return [];
    // "…a year of clinical experience, of which half may be observerships"
    if (
      /\bexperience\b|\bhands[- ]on\b|\busce\b/.test(folded) &&
      !/\boffer|\bhost|\barrang|\bprovid|\brun\b/.test(folded)
    )
      return [];
    if (hypothetical.test(folded) || hasDone.test(folded)) return [];
    for (const text of joinedClauses(statement)) {
      if (!observership.test(text) || counting.test(text)) continue;
      if (over.test(text) && !/\b(?:again|reopen|resum)/.test(text)) return [observers(false)];
      if (closed.test(text)) return [observers(false)];
      if (denials(text.replace(harmlessDenial, "")).length > 0) {
        if (
          /\b(?:offer|have|accept|provide|available|host|arrange|take|taking|allow|support|sponsor|able|permit|there (?:is|are)|sorry|no observ|grant|at this time|possible|run|request|(?:able|can|could) to?|accommodat|entertain|sponsor|organi[sz]e|schedul|place|come|currently|longer|such|exists?\b|look after|any\b)/.test(
            text,
          )
        )
          return [observers(false)];
        continue;
      }
      if (
        /\b(?:offers?|offered|offering|have|has|accept(?:s|ed|ing)?|provid(?:e|es|ed)|available|hosts?|arrange[ds]?|takes?|welcomes?|open to|apply (?:for|to)|applications? for|(?:may|can) (?:be|do|join|apply|watch|observe|come|spend|shadow)|runs?|join|possible|gives|host(?:ed|ing)?|arranging|granted|entertain(?:s|ed)?|organi[sz]es?|spots?|slots?|places?|sign up|requests?|glad|sponsors?|can be had|lasts?|costs?|is free|(?:can|may) (?:observe|shadow|watch))\b/.test(
          text,
        ) &&
        !/\b(?:if you have|have (?:done|had|completed)|applicants? (?:must|should|with)|other hospitals?)\b/.test(text)
      )
        return [observers(!deniesWhatFollows(context.leadIns.at(-1) ?? ""))];
    }
    return [];
  },
};

/** Of applicants, not of the program. */
const hasDone =
  /\b(?:if you have|(?:have|has|had) (?:only |merely |just )?(?:done|had|completed)|applicants? (?:must|should|with))\b/;
/** What may come one day is no offer. */
const hypothetical =
  /\b(?:if|should|once|when|whenever|in case)\b[^,;.]{0,16}\bobserv[^,;.]{0,40}\b(?:again|resumes?|one day|ever|become)/;
/** A wish that was not granted, and what is over. */
const over =
  /\b(?:wish|would (?:love|like)) (?:that )?(?:we|to)\b[^;.]{0,20}\bobserv|\b(?:once|used to|formerly|previously|in the past|years ago)\b|\b(?:ended|suspended|discontinued|paused|on hold|none|stopped|ceased|closed)\b/;

const observers = (isOffered: boolean): Understood => ({
  key: "rotations.observership",
  value: isOffered ? "offered" : "not_offered",
  audience: "all",
});

/** Who may rotate with the program as a guest. */
export const rotationsFamily: Family = {
  name: "rotations",
  about:
    /\brotat|\belectives?|\bsub-?\s?i|\bauditio|\bobserv|\bexternship|\bclerkship|\bacting[- ]intern|\bvslo|\bvsas|\bvisiting|\bshadow|\bstudents?/,
  sections: new Set(["residency", "students"]),
  rules: [visitingStudents, visitingImgs, observerships],
};
