import type { Stage, Stance } from "../../model/vocabulary.js";
import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import { stageOf } from "../language/stage.js";
import { stanceOf } from "../language/stance.js";
import type { Family, Rule, Understood } from "../rule.js";
import {
  certificate,
  dueByIn,
  dueByInLead,
  dueByOfDocument,
  ecfmg,
  isAboutCertification,
  papersLead,
} from "./ecfmg-due.js";
import { isCondition, stanceIn, stanceWithoutAccident } from "./ecfmg-stance.js";
import { isForStudents, namesImg } from "./img-wording.js";
import { isHeaderCell } from "./listed.js";

const ecfmgReading = (stance: Stance, dueBy: Stage | undefined, confidence = 0.9): Understood => ({
  key: "img.ecfmg",
  value: dueBy === undefined ? { stance } : { stance, dueBy },
  confidence,
  audience: "img",
});

/** "Apply while your certificate is pending", "not accepted, ECFMG certificate or no": nothing is asked for. */
const concession =
  /\becfmg[ -]certifi\w+[^,;.]{0,24}\b(?:may|can|might)(?: still)? be (?:\w+ )?(?:pending|outstanding|under ?way|in progress|missing|handed in later)\b|\b(?:while|whilst|although|though|even if|even though|if)\b[^,;.]{0,50}\becfmg\b[^,;.]{0,40}\b(?:pending|outstanding|under way|underway|in progress|missing|not yet|still to come)\b|\becfmg[ -](?:certifi\w+)(?:,)? (?:or (?:no|not|none)|notwithstanding)\b|\becfmg[ -]certifi\w+ (?:need not|does not (?:have|need) to|doesn't (?:have|need) to|is not|isn't)(?: yet)?(?: be)? (?:\w+ ){0,3}(?:when|at the time|to apply|before you apply|by the time) ?(?:of|you|they)?[^,;.]{0,24}\.?$|\b(?:with or without|regardless of|irrespective of|no matter whether|whether or not|not even with|even with)\b[^,;.]{0,40}\becfmg\b/;

/** "A certificate that is still on its way is no obstacle to an interview." */
const noObstacle =
  /\b(?:no|not an?|never an?) (?:\w+ )?(?:obstacle|hindrance|barrier|bar|problem|reason|disadvantage)\b|\b(?:does|do|will|should|need) not (?:keep|stop|prevent|hinder|deter|hold(?! (?:an?|the|valid|ecfmg|current|such|full|standard|this|that|it)\b))\b/;

/** "You may apply before you are certified": what comes first asks for nothing. */
const isApplyFirst = (folded: string): boolean =>
  /\bappl(?:y|ying|ied|ications?)\b[^,;.]{0,30}\b(?:before|while|without|prior to)\b[^,;.]{0,40}\bcertif/.test(
    folded,
  ) && denials(folded.replace(/\bwithout\b/g, "")).length === 0;

/** "Most of those whom we interview are certified": that asks for nothing. */
const mostAre =
  /^(?:most|nearly all|almost all|many|the majority|a majority|the bulk|virtually all|\d+ ?(?:%|percent))(?: of)? (?:those|our|the|all|applicants|candidates|imgs?)\b[^.;]{0,50}\b(?:are|is|were|have|has|had|hold|held|come|arrive)\b/;

/** What Canadians are spared says nothing of all others. */
const canadians = /\bcanad/;

const stated: Rule = {
  name: "ecfmg/stated",
  examples: [
    {
      text: "International graduates must hold a valid ECFMG certificate before they start residency.",
      gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "start" } },
    },
    {
      text: "ECFMG certification is not needed to apply but must be complete before we rank.",
      gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
    },
    {
      text: "ECFMG certification is preferred at the time of application.",
      gives: { "img.ecfmg": { stance: "preferred", dueBy: "application" } },
    },
    { text: "The ECFMG sponsors J-1 visas.", gives: { "visa.j1": "sponsored" } },
    {
      text: "ECFMG certificate, if applicable",
      lead: "Please send us:",
      gives: { "application.documents": ["ecfmg_status_report"] },
    },
  ],
  read(statement, { page }) {
    const { folded, context, block } = statement;
    if (!isAboutCertification(folded) || /\?["')]*$/.test(folded)) return [];
    if (isForStudents(statement) || isHeaderCell(statement, page)) return [];
    if (block.kind === "heading" && !/\b(?:must|require|need)/.test(folded)) return [];
    const isIfApplicable =
      /\bif (?:applicable|needed|necessary|required|appropriate|(?:it|this|that) (?:applies|concerns|pertains))\b|\bif you (?:are|count as) (?:an? )?(?:img|fmg|foreign|international)|\(if applicable|\bwhere applicable\b|\bas applicable\b/.test(
        folded,
      );
    if (
      isApplyFirst(folded) ||
      (concession.test(folded) && !isCondition(statement)) ||
      noObstacle.test(folded) ||
      /\b(?:no|not an?|nor an?|not) guarantee/.test(folded)
    )
      return [];
    if (statement.audience === "us" && !statement.groups.has("img") && denials(folded).length > 0) return [];
    if (mostAre.test(folded)) return [];
    const stance = stanceIn(statement);
    if (
      stance === undefined ||
      (stance === "not_required" && (canadians.test(folded) || stageOf(folded) !== undefined))
    )
      return [];
    if (
      isIfApplicable &&
      !/\b(?:must|required|have|hold|by)\b/.test(folded.replace(/\bif (?:required|needed)\b/g, "")) &&
      !namesImg(folded) &&
      !namesImg(context.lead) &&
      !(/\bcertification\b/.test(folded) && context.stance === "required" && !papersLead.test(context.lead))
    )
      return [];
    // To be eligible for a certificate is less than to hold one: it tells the stance at most.
    if (/\beligible (?:for|to (?:obtain|receive|get))\b[^.;]{0,20}\becfmg/.test(folded))
      return [ecfmgReading(stance, undefined, 0.6)];
    const dueBy = dueByIn(statement) ?? dueByOfDocument(statement) ?? dueByInLead(statement);
    return [ecfmgReading(stance, stance === "not_required" ? undefined : dueBy)];
  },
};

const answered: Rule = {
  name: "ecfmg/answer",
  examples: [
    {
      text: "Yes.",
      question: "Is ECFMG certification required to apply?",
      gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
    },
    {
      text: "Not to apply, but before you can be ranked.",
      question: "Do I need my ECFMG certificate?",
      gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
    },
    { text: "No.", question: "Must I be ECFMG certified to apply?", gives: {} },
  ],
  read(statement) {
    const { folded, context, previous } = statement;
    // "Has to be completed before ranking" under the heading "ECFMG certification"
    const lead = context.lead === "" && withoutSubject.test(folded) ? (context.headings.at(-1) ?? "") : context.lead;
    if (
      ecfmg.test(folded) ||
      !(isAboutCertification(lead) || (ecfmg.test(lead) && certificate.test(folded)) || bareName.test(lead)) ||
      isForStudents(statement) ||
      /\?$/.test(folded)
    )
      return [];
    if (statement.block.kind === "heading") return [];
    // "Before applying, no. Before interviewing, yes."
    if (
      isApplyFirst(folded) ||
      noObstacle.test(folded) ||
      /, (?:no|not|not yet|you don't|it is not|it isn't)[.!]*$/.test(folded)
    )
      return [];
    const said = dueByIn(statement);
    const answer = previous === undefined ? answerIn(folded) : undefined;
    if (answer === "yes") return [ecfmgReading("required", said ?? stageOf(lead), 0.85)];
    if (
      /\b(?:together |along )?with (?:the|your|their|every|each|an) application\b|\b(?:goes|go) in with\b|^(?:when|at the time) (?:you|they|of) appl/.test(
        folded,
      ) &&
      denials(folded).length === 0
    )
      return [ecfmgReading("required", "application", 0.85)];
    const start =
      previous !== undefined && /\bby then\b/.test(folded) ? stageOf(`by the time ${previous.folded}`) : undefined;
    if (start !== undefined && stanceWithoutAccident(folded) === "required")
      return [ecfmgReading("required", start, 0.85)];
    if (
      said !== undefined &&
      /\b(?:must|need|require|have to|but|however|only|certif\w*|when|before|by|prior|it|yet|at|until|yes)\b/.test(
        folded,
      )
    )
      return [ecfmgReading("required", said, 0.85)];
    const stance = answer === undefined ? stanceOf(folded) : undefined;
    if (stance !== undefined && previous === undefined) return [ecfmgReading(stance, stage(stance, lead), 0.8)];
    if (
      answer === "no" &&
      !/\b(?:apply|applying|application|interview)/.test(lead) &&
      /\bnot (?:required|necessary|needed)\b|^no\.?$/.test(folded)
    )
      return [ecfmgReading("not_required", undefined, 0.8)];
    return [];
  },
};

const withoutSubject = /^(?:has|must|needs?|should|is|required|by|before|prior|due)\b/;

/** "ECFMG" as the header of a row. */
const bareName = /^(?:the )?ecfmg(?: status)?[:?.]*$/;

const stage = (stance: Stance, lead: string): Stage | undefined =>
  stance === "not_required" ? undefined : stageOf(lead);

/** "The certificate must be there before orientation", after a sentence that named the ECFMG. */
const followUp: Rule = {
  name: "ecfmg/follow-up",
  examples: [
    {
      text: "International graduates need an ECFMG certificate. It must be in hand before training starts.",
      gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
    },
  ],
  read(statement) {
    const { folded, previous } = statement;
    if (previous === undefined || ecfmg.test(folded) || /\?$/.test(folded) || isForStudents(statement)) return [];
    if (
      !isAboutCertification(previous.folded) ||
      !/\bcertif(?:icate|ication|ied)\b|^(?:it|this|they|that|one)\b|\b(?:need|have|hold|lack) (?:one|it)\b/.test(
        folded,
      )
    )
      return [];
    const dueBy = dueByIn(statement);
    if (
      dueBy === undefined ||
      (stanceOf(folded) !== "required" && stanceWithoutAccident(folded) !== "required") ||
      /\b(?:usmle|step|exam|letters?|visas?|board)\b/.test(folded)
    )
      return [];
    return [ecfmgReading("required", dueBy, 0.85)];
  },
};

/** Certification by the ECFMG, and by when. */
export const ecfmgFamily: Family = {
  name: "ecfmg",
  about:
    /\be\.?c\.?f\.?m|\bec?fc?g?mg?\b|\becgm[ge]\b|\beducational commission|\bcertificat|^(?:it|this|they|one)\b|\b(?:need|have|hold|lack) (?:one|it)\b/,
  sections: new Set(["residency"]),
  rules: [stated, answered, followUp],
};
