import { CueList } from "./cue-list.js";

/** Whom a sentence or a section speaks about. */
export type Group = "img" | "us" | "osteopathic" | "visiting_student" | "fellow" | "resident" | "faculty";

interface GroupCue {
  readonly group: Group;
  readonly wording: RegExp;
  readonly example: string;
}

const cues = new CueList<GroupCue>([
  {
    group: "img",
    wording:
      /\b(?:imgs?\b|fmgs?\b|non[- ]?u\.?s\.? (?:img|medical|citizen)?\s?(?:graduates?|schools?|img)|(?:international|foreign|overseas|non[- ]?u\.?s\.?|non-american|non-lcme)(?:[- ](?:trained|educated|medical|school|college|university|of|and|or|u\.?s\.?|citizen))* (?:graduates?|grads?|applicants?|candidates?|physicians?|doctors?|schools?|trainees?|medical education|students?|colleges?|institutions?|applications?|degrees?)|(?:graduates?|graduated|students?|applicants?|candidates?|trained|degrees?|schools?) (?:of|from|at|in|outside)? ?(?:an? |the |any )?(?:international|foreign|non-u\.?s|overseas|(?:medical )?(?:schools?|colleges?|training)? ?(?:outside(?! (?:of )?(?:the |any )?(?:nrmp|match|main))|abroad|located outside|not in))|medical schools? (?:outside|abroad|in other countries)|trained abroad)/,
    example: "Graduates of international medical schools must hold an ECFMG certificate.",
  },
  {
    group: "us",
    wording:
      /(?<!\bnon[- ]?)\b(?:(?:u\.?s\.?a?|american|domestic|united states|lcme|allopathic|u\.?s\.? and canadian|u\.?s\.? or canadian|u\.?s\.?\/canadian|canadian)(?:[- ](?:trained|accredited|based|allopathic|medical|school|senior|and|or|do|md|osteopathic|canadian))* (?:graduates?|grads?|seniors?|applicants?|candidates?|students?|schools?|medical school graduates?)|amgs?|usmgs?)\b|^(?:u\.?s\.?|american)[ -](?:mds?|dos?|md\/do|allopathic|osteopathic)\b/,
    example: "U.S. graduates must have passed Step 1.",
  },
  {
    group: "osteopathic",
    wording:
      /\b(?:osteopathic|d\.?o\.?) (?:medical )?(?:applicants?|candidates?|graduates?|students?|seniors?|schools?)\b|\bdos\b/,
    example: "Osteopathic applicants may submit COMLEX scores.",
  },
  {
    group: "visiting_student",
    wording:
      /\b(?:visiting (?:medical )?students?|medical students?|(?:third|fourth|3rd|4th|final)[- ]year (?:medical )?students?|ms-?[34]s?|rotators?|student rotations?|clerks?|clerkships?|sub-?interns?(?:hips?)?|electives?|audition|vslo|vsas|away rotations?|externs?(?:hips?)?|observers?|observerships?|shadowing)\b/,
    example: "Visiting students may apply for an elective through VSLO.",
  },
  {
    group: "fellow",
    wording: /\b(?:fellows?|fellowships?)\b/,
    example: "Fellowship applicants must be board eligible.",
  },
  {
    group: "resident",
    wording:
      /\b(?:our|current|present|all|the|senior|chief|first[- ]year|second[- ]year|third[- ]year|pgy-?\s?[1-5]s?) residents?\b|\binterns\b/,
    example: "Our residents must pass Step 3 before PGY-2.",
  },
  { group: "faculty", wording: /\b(?:faculty|attendings?)\b/, example: "Faculty hold appointments at the university." },
]);
const NONE: ReadonlySet<Group> = new Set();

/** The groups that a text folded by `foldForMatching` names, in the order of the list above. */
export function groupsIn(text: string): ReadonlySet<Group> {
  const found = cues.all(text);
  return found.length === 0 ? NONE : new Set(found.map(({ group }) => group));
}
