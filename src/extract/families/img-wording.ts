import { groupsIn } from "../language/audience.js";
import type { Context, Statement } from "../statement.js";

/** Schools outside the country, said without the word graduate. */
export const schoolsAbroad =
  /\bmedical (?:schools?|colleges?|educations?|degrees?) (?:that (?:is|are|lies?) |which (?:is|are) |located |based |lying )?(?:outside|abroad|overseas|beyond|in (?:a |an )?(?:foreign|other|another|different) countr|in foreign|in the caribbean|elsewhere in the world)|\b(?:foreign|international|overseas|non-u\.?s\.?|non-american|non-lcme|offshore|caribbean) (?:medical )?(?:schools?|colleges?|universit(?:y|ies)|institutions?)|\b(?:outside|beyond) (?:of )?(?:the )?(?:u\.?s|united states|north america|lcme|america)|\bschools? (?:overseas|abroad)\b|\b(?:schools?|colleges?|institutions?) (?:(?:that |which )?(?:is|are|was|were|has been|have been) )?(?:not|n't) (?:\w+ )?(?:lcme|accredited by (?:the )?lcme|in the (?:u\.?s|united states))|\b(?:school|college|degree|diploma|medical studies|medical training) (?:is|was|lies|lay|comes|came|stands|were) (?:\w+ )?(?:in|from|outside) (?:another|a different|a foreign|some other|other) (?:country|countries|continent)|\bforeign[- ](?:trained|educated|born) |\binternationally[- ](?:trained|educated)|\b(?:trained|educated|studied|graduated)(?: medicine)? (?:overseas|abroad|internationally|in (?:another|other|foreign) countr)/;

const notApplicants =
  /\b(?:international (?:medicine|health|rotations?|electives?|patients?|conferences?|meetings?|travel|students? (?:office|services|exchange)|experiences?)|global health)\b/;

const commission = /\beducational commission (?:for|of|on) foreign medical graduates\b/g;

/** One of these words stands in every wording for them: a cheap test before the dear ones. */
const hint =
  /img|fmg|foreign|international|overseas|abroad|outside|beyond|non|caribbean|offshore|elsewhere|countr|continent|globe|world|border|not |n't lcme/;

/** People, by where they come from: "coming from abroad", "degrees from elsewhere", "doctors who trained in other countries". */
const peopleFromAbroad =
  /\b(?:com(?:e|es|ing)|came|appl(?:y|ying|ications?)|applicants?|candidates?|doctors|physicians|colleagues|residents|trainees|interns|people|graduates?|degrees?|diplomas?|hail(?:s|ing)?)(?: who (?:are|come|came|trained|studied|graduated))?(?: to us| here)? (?:from|in|of) (?:abroad|(?:any|every|whatever|whichever) (?:country|nation)\b|(?:every|any|each|all|many|different|other) (?:corners?|parts?|regions?|continents?) of the (?:world|globe)|overseas|elsewhere(?: in the world)?|(?:all )?around the (?:world|globe)|all over the (?:world|globe)|(?:an)?other countr(?:y|ies)|foreign countries|all over the world|anywhere in the world|outside (?:of )?(?:the )?(?:u\.?s|united states|country|north america))\b|\b(?:foreign|overseas|international) (?:degrees?|diplomas?|doctors?|medical degrees?|colleagues?|schooling|training)\b|\bbeyond our borders\b|\b(?:studied|trained|educated|went to (?:medical )?school|medical school|graduated) (?:in|from) (?:a )?(?:school )?(?:in )?(?:another|a different|a foreign) country\b/;

const namingContexts = new WeakMap<Context, { readonly lead: boolean; readonly heading: boolean }>();

/** Whether what a statement stands under names them: its lead, its nearest heading. Worked out once per context. */
export function imgNamedAround(context: Context): { readonly lead: boolean; readonly heading: boolean } {
  let named = namingContexts.get(context);
  if (named === undefined) {
    named = { lead: namesImg(context.lead), heading: namesImg(context.headings.at(-1) ?? "") };
    namingContexts.set(context, named);
  }
  return named;
}

/** True where a text (folded) names graduates of foreign medical schools; the ECFMG's own name names none. */
export function namesImg(wording: string): boolean {
  if (!hint.test(wording)) return false;
  const text = wording.replace(commission, "ecfmg");
  if (groupsIn(text).has("img") || (peopleFromAbroad.test(text) && !notApplicants.test(text))) return true;
  return (
    schoolsAbroad.test(text) &&
    !notApplicants.test(text) &&
    /\b(?:school|colleg|universit|graduat|train|educat|degree|applica|candidat|physician|stud|medical degree)/.test(
      text,
    )
  );
}

/** Schools that only US (and Canadian) graduates come from. */
export const usSchools =
  /\b(?:lcme|liaison committee (?:on|for) medical education|coca|commission on osteopathic college|american osteopathic association|aoa)\b|\b(?:u\.?s\.?a?|united states|american)(?:[- ](?:and|or|based|allopathic|osteopathic|accredited|canadian|md|do|medical))* (?:medical )?(?:graduates?|grads?|seniors?|schools?|colleges?)\b|\b(?:schools?|colleges?) (?:of medicine )?(?:located )?(?:in|of|within) (?:the )?(?:u\.?s|united states)/;

const observersAre = /^(?:the |our |all |clinical |most |many )*(?:observers?|externs?|rotators|visiting students?)\b/;
/** "IMGs are considered if they have done an observership with us." */
const takenAfter =
  /\b(?:considered|ranked|interviewed|invited|eligible|accepted)\b[^.;]{0,24}\b(?:if|when|once|after|who|provided)\b[^.;]{0,40}\b(?:observership|rotation|elective|externship|clerkship)/;

/** "International students are not eligible", after a sentence on a rotation. */
const studentsAre =
  /^(?:(?:we|unfortunately|however|please note|at this time)\b[^.;]{0,40})?\b(?:international|foreign|overseas|non-u\.?s\.?|visiting|imgs?)\b[^.;]{0,24}\bstudents?\b(?![^.;]*\b(?:residency|graduates?|match)\b)|^students? (?:from|of|at|enrolled)\b(?![^.;]*\b(?:residency|graduates?|match)\b)/;
const rotating =
  /\b(?:electives?|rotat\w+|clerkships?|sub-?i(?:s|nterns?\w*)?|auditions?|vslo|vsas|observerships?|externships?|acting internships?)\b/;

/** True where a sentence is about rotations or observerships of students, not about residents. */
export function isForStudents({ folded, groups, context, previous }: Statement): boolean {
  if (context.section === "students" || observersAre.test(folded)) return true;
  if (studentsAre.test(folded) && rotating.test(`${previous?.folded ?? ""} ${context.lead}`)) return true;
  if (groups.has("img") && takenAfter.test(folded)) return false;
  if (
    /\bfor (?:\w+ ){0,2}(?:rotations?|electives?|clerkships?|observerships?)\b/.test(folded) &&
    /\bstudents?\b/.test(folded)
  )
    return true;
  if (!groups.has("visiting_student") && !context.groups.has("visiting_student")) return false;
  if (/\bresidency|\bresident applicants?|\bprogram\b.{0,40}\bappl/.test(folded)) return false;
  return (
    /\b(?:observers?(?:hips?)?|externships?|shadowing|electives?|rotations?|clerkships?|sub-?internships?|vslo|vsas|visiting)\b/.test(
      folded,
    ) || context.groups.has("visiting_student")
  );
}

/** True where a sentence (folded) asks: it states nothing. */
export const isQuestion = (folded: string): boolean => /\?["')\]]*$/.test(folded);
