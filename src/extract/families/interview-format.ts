import type { FactValue } from "../../model/vocabulary.js";
import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { isOthersApplication } from "./other-applicants.js";

type InterviewFormat = FactValue<"application.interviewFormat">;

const virtually =
  /\bvirtual(?:ly)?\b|\b(?:via|over|on|by|through|using|with) (?:zoom|teams|microsoft teams|webex|thalamus video|google meet)\b|\bzoom\b|\bvideo(?:s|conferenc\w*| ?-?conferenc\w*)?\b|\bonline\b|\bremote(?:ly)?\b|\b(?:microsoft|ms) teams\b|\bwebex\b|\bon[- ]screen\b|\bwebcams?\b|\bfrom (?:your own|home|your (?:desk|couch|living room))\b|\bby computer\b|\bby screen\b|\bat home\b|\bthrough (?:their|your|a) (?:computers?|screens?|laptops?|cameras?)\b|\bat a distance\b|\bno need to travel\b|\b(?:nobody|no one) (?:has|needs) to travel\b/;
const personally =
  /\bin[- ]person\b|\bon[- ]?site\b|\bface[- ]to[- ]face\b|\b(?:on|at|to) (?:our |the )?(?:[a-z]+ ){0,2}campus(?:es)?\b|\btravel(?:l?ing)? to (?:us|our)\b|\bin the (?:flesh|building)\b|\b(?:held|conducted|take place|done|here|come|invited|received|interview(?:s|ed)?) (?:here )?(?:at|to|in) (?:the|our) (?:[a-z]+ )?(?:hospital|institute|medical center|clinic|department|building|office)\b|\bhere (?:at|in) (?:the|our|town)\b|\b(?:held|spent|done|conducted|take place) here\b|\bunder our (?:own )?roof\b|\bsee (?:you|every applicant|all applicants|each applicant|them) here\b|\bask (?:everybody|everyone|all|you|applicants) to come\b|\b(?:come|comes|coming|travel|travels) (?:here|to (?:us|our|[a-z]{4,}(?: or|$| (?:for|to have) (?:your|the|an|their) interview)))\b|\b(?:brings?|flies|fly) (?:you|(?:our |all )?(?:applicants|candidates|interviewees)|them) (?:here|to)\b|\binterview day with us\b|\b(?:spend|spends) (?:the|a|their|your) (?:whole |full )?(?:interview )?day (?:with us|here|at our)\b|\bwhen you come for your interview\b|\binterview day includes\b[^.;]*\b(?:lunch|tour)\b/;
const aboutInterviews = /\binterview(?:s|ing|ed|ees?)?\b/;
/** An interview that is not called so: "conversations with candidates", "you will meet us", "have us see them". */
const meetsApplicants =
  /\b(?:conversations?|meetings?|talks?|visits?) with (?:the |our |all |each )?(?:candidates?|applicants?)\b|\b(?:meet|see|talk (?:to|with)|receiv(?:e|ing)|host) (?:the |our |all |every |each )?(?:candidates?|applicants?)\b|\b(?:applicants|candidates)\b[^.;]{0,30}\b(?:see|meet|talk (?:to|with)) (?:them|us)\b|\b(?:applicants|candidates) (?:are|will be) (?:seen|met|received|hosted|invited)\b|\byou will (?:meet|see|talk to|speak with) us\b|\b(?:invited|selected|chosen) (?:applicants|candidates)\b[^.;]{0,24}\b(?:joins?|visits?|meets?|comes?|sees?|attends?|travels?|spends?)\b|\b(?:those|everyone|everybody|applicants|candidates|whoever) (?:whom |who )?(?:we (?:invite|select|choose)|(?:is|are) invited)\b[^.;]{0,24}\b(?:joins?|visits?|meets?|comes?|sees?|attends?|travels?|spends?)\b|\b(?:recruitment|(?:our|the|this) (?:recruitment |application |interview )?season)\b[^.;:]{0,24}\b(?:is|are|remains?|stays?|will be|goes)\b[^.;:]{0,20}\b(?:virtual|hybrid|in[- ]person|online|remote|on[- ]?site)\b/;
/** What is no longer done: "after four seasons of webcams", "in-person interviews have been given up". */
const formerFormat =
  /\b(?:as|like) (?:you would |one would |if it were )?(?:for |in |at )?(?:an?|any) (?:in[- ]person|virtual|zoom|on[- ]?site|online|real) interview\b|\b(?:before|until|prior to) (?:the pandemic|covid(?:-19)?|20\d\d|last (?:year|season))\b,?[^.;,]{0,40}\b(?:were|was|had)\b[^.;,]{0,30}|\bafter (?:[a-z]+ ){0,3}(?:years?|seasons?|cycles?) of [^.;,]{0,30}|\b(?:in[- ]person|virtual|online|remote|on[- ]?site|zoom|video)(?: interviews?)? (?:have|has|had|were|was|are|is) (?:been )?(?:given up|abandoned|dropped|ended|discontinued|gone|replaced|retired|a thing of the past|history|over|no longer)\b|\b(?:no longer|stopped|gave up|given up|abandoned|dropped|replaced|ended) (?:[a-z]+ ){0,3}(?:in[- ]person|virtual|online|remote|on[- ]?site|zoom|video)(?: interviews?)?\b|\b(?:until|before|in) (?:20\d\d|last (?:year|season))\b[^.;,]{0,40}\b(?:were|was|had)\b[^.;,]{0,30}/g;
/** An exception for few is not the format: "virtual only for those with a documented hardship". */
const exceptional =
  /\b(?:virtual(?:ly)?|in[- ]person|online|remote(?:ly)?|zoom|video)\b[^.;,]{0,20}\b(?:only (?:for|if|when|in)|on request|upon request|by exception|in exceptional|for those (?:who|with))\b/;

/** Meetings around the interview, and what is done online before and after it: a format in their clause is theirs. */
const otherMeetings =
  /\b(?:tips?|prepar\w+|second look|open houses?|meet and greet|info(?:rmation)?(?:al)? sessions?|optional|socials?|tours?|happy hours?|q&a|rotation|elective|grand rounds|after (?:the|your|an?) interview|before (?:the|your|an?|interview)|thank[- ]you|trained|preced\w+|feedback)\b/;
const arrangements =
  /\b(?:sign(?:ing|ed)?[- ]?up|schedul(?:e|er|es|ed|ing)|calendar|post(?:ed|s)|book(?:ed|ing)?|register(?:ed)?|watch|view|posted|published|dates? (?:are|is|can|will)|listed|tests?|questionnaires?|website|web ?site|page|submitted|fill(?:ed)? (?:in|out))\b/;
/** "Conducted online", "a Zoom interview": the words that make even an arrangement's sentence tell the format. */
const heldSo =
  /\b(?:held|conducted|take place|done|offered|performed|hosted|carried out|completed)\b[^.;,]{0,30}\b(?:virtual|zoom|online|remote|webex|teams|video|in[- ]person|face[- ]to[- ]face|on[- ]?site)|\binterviews? (?:is|are|will be|remain)\b[^.;,]{0,20}\b(?:virtual|online|remote|in[- ]person|on[- ]?site)|\b(?:virtual|zoom|remote|online|in[- ]person) interviews?\b(?! (?:schedul|calendar|dates?))/;
/** Interviews that are none of an applicant's. */
const otherInterviews =
  /\b(?:motivational|patient|clinical|family|psychiatric|diagnostic|exit|radio|tv|media|job|industry) interview(?:s|ing)?\b|\binterviews? (?:with|of|by) (?:\w+ )?(?:representatives|vendors|industry|reporters|the press|patients|families)\b|\b(?:some|other|many|most) programs\b|\binterviews? (?:with|of) (?:our|the|current|a) (?:[a-z]+ )?(?:residents?|faculty|chiefs?|graduates?|alumni)\b(?=[^.]{0,10}$)/;

/** Under "Interviews": words of a visit that say nothing elsewhere. */
const visits =
  /\byou (?:will )?(?:come|travel|visit|be with us|spend)\b|\bwith us (?:for|from)\b|\bin our (?:library|hospital|building|department|offices?|conference room)\b/;
/** "You choose", "either way": where two ways are named or asked for. */
const eitherWay =
  /\b(?:either way|chooses? (?:whether|between)|may choose|you (?:choose|decide)|up to you|as you (?:like|prefer|wish)|your choice|whichever (?:you|they) (?:like|prefer)|or stay at home|by screen or)\b/;
/** Interviewing that residents learn. */
const taught =
  /\b(?:practi[sc]e|teach(?:es)?|learn|taught|trained in|art of|skills?|standardized)\b[^.;]{0,30}\binterview|\binterview(?:s|ing)? (?:skills?|techniques?|patients?|families)\b|\binterviewing\b[^.;]{0,40}\b(?:is|are) (?:taught|practiced|learned)\b/;

/** "In person, with a virtual option for those who must fly", "a Zoom alternative is available": both ways are open. */
const optionBeside =
  /\b(?:virtual|online|remote|zoom|video|webex|teams|in[- ]person|on[- ]?site) (?:\w+ )?(?:options?|alternatives?|slots?|dates?|days?|choice)\b(?! (?:only )?(?:in (?:exceptional|rare)|by exception|for (?:tours?|socials?|second)))|\b(?:options?|alternative|choice|possibility) (?:of|to|for) (?:an? |do(?:ing)? (?:it|so) |interview(?:ing)? |joining |meet(?:ing)? )?(?:virtual|online|remote|by video|by zoom|over zoom|on zoom|via zoom|in[- ]person)/;

/** The formats that a clause about interviews gives; a denied format is left out. */
function formatsIn(clause: string): InterviewFormat[] {
  if (/\bhybrid\b/.test(clause)) return ["hybrid"];
  const denied = denials(clause.replace(/^(?:a[:.] )?no[,.;]/, " "));
  const replaced = clause.search(/\b(?:rather than|instead of|in place of|as opposed to|in lieu of)\b/);
  const isGiven = (wording: RegExp): boolean => {
    const at = clause.search(wording);
    if (at < 0 || (replaced >= 0 && replaced < at && at - replaced < 30)) return false;
    return !denied.some((offset) => offset < at && at - offset < 45 && !/[:;]/.test(clause.slice(offset, at)));
  };
  return [
    ...(isGiven(virtually) ? (["virtual"] as const) : []),
    ...(isGiven(personally) ? (["in_person"] as const) : []),
  ];
}

/** "Half of our dates are virtual, and half are on campus." */
const halfEach =
  /\b(?:half|some|one|others?)\b[^.;]{0,40}\b(?:virtual|online|remote|zoom|video)\w*\b[^.;]{0,20}\b(?:half|others?|some|rest|one)\b[^.;]{0,30}\b(?:campus|in[- ]person|on[- ]?site|here)\b|\b(?:half|some|one)\b[^.;]{0,40}\b(?:campus|in[- ]person|on[- ]?site)\b[^.;]{0,20}\b(?:half|others?|some|rest|one)\b[^.;]{0,30}\b(?:virtual|online|remote|zoom|video)/;

const firstAndSecond =
  /\bfirst[- ](?:interview|round|talk)s?\b[^.]{0,40}\b(?:video|virtual|zoom|online|remote)\w*\b[^.]{0,60}\b(?:second(?! look)|final(?:ists?)?)\b[^.]{0,50}\b(?:in[- ]person|on[- ]?site|campus|face to face)|\bfirst[- ]round\b[^.]{0,40}\b(?:video|virtual|zoom|online|remote)\w*\b[^.]{0,60}\b(?:campus|in[- ]person|on[- ]?site)\b[^.]{0,20}\bsecond(?! look)|\bfirst (?:interview|round|talk)\b[^.;]{0,30}\b(?:video|virtual|zoom|online|remote)\w*\b[^.;]{0,60}\bsecond\b(?! look)[^.;]{0,50}\b(?:in[- ]person|on[- ]?site|on campus|face to face)/;

/** "Your virtual interview": the format as the interview's own attribute. */
const adjectival =
  /\b(?:virtual|online|zoom|video|remote|in[- ]person|on[- ]?site|face[- ]to[- ]face) (?:[a-z]+ )?interviews?\b/g;
/** "A visit afterwards is up to you" chooses no format. */
const ownVisit =
  /\b(?:visits?|second looks?|tours?|socials?|dinners?|trips?)\b[^.;,]{0,40}\b(?:up to you|your choice|as you (?:like|wish))\b/;
/** A visit beside the interview, of another format. */
const visitsBeside =
  /\b(?:second looks?|visits?|tours?|(?:welcome|invited|free|able) to (?:see|visit|come|tour|look)|see (?:the|our)|get to know|open houses?|socials?|dinners?|happy hours?)\b/;

const rehearsed = /\b(?:tips?|prepar\w+|practi[sc]e|mock|train(?:ed|ing)|other programs|workshops?)\b/;

/** "No in-person interviews", "virtual interviews are not offered". */
const refusedFormat =
  /\b(virtual|zoom|online|remote|video|in[- ]person|on[- ]?site) interviews? (?:(?:is|are|will be) (?:not|no longer|never|neither)|will not be|won't be|aren't) (?:being )?(?:offered|held|available|possible|conducted|done|given|planned|scheduled)\b|\b(?:no|never|not) (?:[a-z]+ ){0,2}(virtual|zoom|online|remote|video|in[- ]person|on[- ]?site) interviews?\b/;

function interviewFormats(sentence: string): Understood[] {
  const folded = sentence.replace(formerFormat, " ").replace(exceptional, " ");
  const refused = refusedFormat.exec(sentence);
  const none = refused?.[1] ?? refused?.[2];
  if (none !== undefined) {
    const value = /^(?:in|on)/.test(none) && none !== "online" ? "virtual" : "in_person";
    return [{ key: "application.interviewFormat", value, confidence: 0.8 }];
  }
  if (eitherWay.test(folded) && !ownVisit.test(folded) && virtually.test(folded))
    return [{ key: "application.interviewFormat", value: "hybrid", confidence: 0.85 }];
  if (optionBeside.test(sentence) && virtually.test(sentence) && personally.test(sentence) && isFreeChoice(sentence))
    return [{ key: "application.interviewFormat", value: "hybrid", confidence: 0.8 }];
  if (firstAndSecond.test(folded)) return [{ key: "application.interviewFormat", value: "hybrid", confidence: 0.8 }];
  const clauses = folded
    .split(/[;,(]|\b(?:but|while|whereas|although|and (?:over|then|there|we|you|a|an)|followed by)\b/)
    .filter(
      (clause) =>
        !otherMeetings.test(clause) && (!arrangements.test(clause) || heldSo.test(clause) || clause.includes("hybrid")),
    );
  if (halfEach.test(folded)) return [{ key: "application.interviewFormat", value: "hybrid", confidence: 0.85 }];
  const formats = new Set(clauses.flatMap(formatsIn));
  const [only] = formats;
  const described = [...folded.matchAll(adjectival)].flatMap(([words]) => formatsIn(words));
  const [stated, ...others] = new Set(described);
  if (only === undefined)
    return stated !== undefined && others.length === 0 && visitsBeside.test(folded) && !rehearsed.test(folded)
      ? [{ key: "application.interviewFormat", value: stated, confidence: 0.7 }]
      : [];
  // "You will talk to us over Zoom first": more follows.
  if (formats.size === 1)
    return [{ key: "application.interviewFormat", value: only, confidence: /\bfirst[.]?$/.test(folded) ? 0.6 : 0.9 }];
  if (stated !== undefined && others.length === 0 && visitsBeside.test(folded))
    return [{ key: "application.interviewFormat", value: stated, confidence: 0.8 }];
  const own = clauses.find((clause) => /\binterview/.test(clause) && formatsIn(clause).length === 1);
  if (own !== undefined && !/\b(?:either|both|or|choice|choose|option)\b/.test(folded))
    return formatsIn(own).map((value) => ({ key: "application.interviewFormat", value, confidence: 0.8 }));
  return [{ key: "application.interviewFormat", value: "hybrid", confidence: 0.8 }];
}

/** A visit that is optional, and a way for hard cases only, are no choice. */
const isFreeChoice = (sentence: string): boolean =>
  denials(sentence).length === 0 &&
  !ownVisit.test(sentence) &&
  !visitsBeside.test(sentence) &&
  !/\bonly (?:for|if|when|in|under)\b|\bexception|\bhardship|\bemergenc|\bcircumstances\b/.test(sentence);

const aboutDress = /\b(?:dress(?:ed)?|wear|attire|clothes|suit|bring)\b/;
const asksForChoice = /\b(?:choose|choice|option|pick|prefer|decide|either)\b/;

/** "Where are interviews held?" "In our conference center." */
const placeHere =
  /\bhere\b|\b(?:in|at|on) (?:our|the) (?:[a-z]+ ){0,3}(?:hospital|campus|cent(?:er|re)|department|clinic|building|offices?|suite|library|floor|school|institute|auditorium|conference room|pavilion|tower)\b/;

/** "Can I choose between Zoom and in person?" "Absolutely." */
function chosenFormat({ folded, context: { question } }: Statement): Understood[] {
  const isChoice =
    asksForChoice.test(question) &&
    virtually.test(question) &&
    personally.test(question) &&
    !otherMeetings.test(question) &&
    answerIn(folded) === "yes";
  return isChoice ? [{ key: "application.interviewFormat", value: "hybrid", confidence: 0.85 }] : [];
}

/** "Are interviews in person?" "Yes." "Virtual or in person?" "Either." */
function answeredFormat({ folded, context }: Statement): Understood[] {
  const { question } = context;
  const isTravel = /\btravel\b/.test(question) && answerIn(folded) === "yes";
  if (isTravel && aboutInterviews.test(question))
    return [{ key: "application.interviewFormat", value: "in_person", confidence: 0.8 }];
  if (!aboutInterviews.test(question) || otherInterviews.test(question)) return [];
  if (/\bwhere\b/.test(question) && placeHere.test(folded))
    return [{ key: "application.interviewFormat", value: "in_person", confidence: 0.8 }];
  const asked = formatsIn(question);
  if (asked.length === 2)
    return /^(?:either|both|your choice|you choose|it is up to you|as you (?:wish|like|prefer)|whichever)\b/.test(
      folded,
    )
      ? [{ key: "application.interviewFormat", value: "hybrid", confidence: 0.85 }]
      : [];
  const [only] = asked;
  if (only === undefined || answerIn(folded) !== "yes" || otherMeetings.test(question)) return [];
  return [{ key: "application.interviewFormat", value: only, confidence: 0.85 }];
}

/** "By video, as they were last year" */
const asBefore = /\b(?:just )?(?:as|like) (?:they|it|we|those of last year|last year's) (?:were|was|did)\b.*/;
/** A former season's text that still stands on the page. */
const pastTold = /^(?:archived?|old|past|previous|former)\b|\b(?:interviews?|they) were\b(?! (?:again|still))/;
/** Under "Interviews", beside "Interview format" every short sentence is about the interview. */
function isInterviewLabel({ context }: Statement): boolean {
  return [context.question, context.rowHeader, context.headings.at(-1) ?? ""].some(
    (label) => label.length < 60 && aboutInterviews.test(label) && !otherInterviews.test(label),
  );
}

export const interviewFormat: Rule = {
  name: "application-interview/format",
  examples: [
    { text: "All interviews this season are held over Zoom.", gives: { "application.interviewFormat": "virtual" } },
    { text: "We interview in person at our main campus.", gives: { "application.interviewFormat": "in_person" } },
    { text: "You may choose a virtual or an in-person interview.", gives: { "application.interviewFormat": "hybrid" } },
    { text: "A virtual open house takes place in August.", gives: {} },
    { text: "Pick the day of your interview in our online calendar.", gives: {} },
  ],
  read(statement) {
    const { folded, context } = statement;
    if (aboutDress.test(context.question)) return [];
    const chosen = chosenFormat(statement);
    if (chosen.length > 0) return chosen;
    if (otherInterviews.test(folded) || taught.test(folded) || isOthersApplication(folded)) return [];
    const inContext = `${context.headings.at(-1) ?? ""} ${context.lead}`;
    if (pastTold.test(folded.replace(formerFormat, " ").replace(asBefore, " "))) return [];
    if (
      isInterviewLabel(statement) &&
      eitherWay.test(folded) &&
      (virtually.test(folded) || virtually.test(context.question))
    )
      return [{ key: "application.interviewFormat", value: "hybrid", confidence: 0.85 }];
    if (isInterviewLabel(statement) && halfEach.test(folded))
      return [{ key: "application.interviewFormat", value: "hybrid", confidence: 0.85 }];
    if (!aboutInterviews.test(folded) && !(meetsApplicants.test(folded) && !otherMeetings.test(folded))) {
      if (!aboutInterviews.test(inContext)) return [];
      const refers =
        /^(?:they|all|these|it|yes|no|virtual|in[- ]person|hybrid|both|online|remote(?:ly)?|on[- ]?site|by (?:video|zoom)|over zoom|via zoom|on (?:zoom|campus)|this (?:year|season))\b/.test(
          folded,
        );
      const short =
        folded.length < 110 && isInterviewLabel(statement) && !otherMeetings.test(folded.split(/[,;(]/)[0] ?? "");
      const read = refers || short ? interviewFormats(folded) : [];
      if (read.length > 0) return read;
      if (short && visits.test(folded))
        return [{ key: "application.interviewFormat", value: "in_person", confidence: 0.75 }];
      return answeredFormat(statement);
    }
    return interviewFormats(folded);
  },
};
