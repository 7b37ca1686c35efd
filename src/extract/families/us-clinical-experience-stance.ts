import type { Stance } from "../../model/vocabulary.js";
import { denials } from "../language/negation.js";
import { stanceOf } from "../language/stance.js";
import type { Statement } from "../statement.js";
import { namesImg } from "./img-wording.js";
import { isListed } from "./listed.js";
import { isUsExperience, plainCountry } from "./us-clinical-experience-wording.js";

const praise =
  /\b(?:(?:is|as|quite|very|be) important|important (?:part|factor|role|to us|in)|useful|valued?|valuable|looked for|look for|difficult|hard (?:to|for)|help(?:s|ful|ed)?|improves?|adds? to|asset|weigh(?:s|t|ed)|look (?:favorably|kindly)|plus|in your favou?r|to your advantage|nice|stronger|better|taken into account|benefits?|like to see|greatly|(?:counts?|speaks?|tells?) (?:well )?for|read better|reads better|lean toward|makes? a difference|gladly|we like|pleased to see|would be good|good to have|better chance|think(?:s)? highly|highly of|(?:best|one|good) way|happy to see|nice to have|bonus|edge|scores? (?:you )?points|good thing|gains? you|sets? (?:\w+ ){1,2}apart|goes a long way|(?:looked at|read|reviewed|considered|come|go) first|first (?:look|choice)|looks? good|good sign|puts? you ahead)\b/;
const firm =
  /\b(?:must|(?:is|are|be) (?:strictly |absolutely )?(?:required|mandatory|compulsory|obligatory|essential)|mandatory|we (?:do )?(?:require|insist)|requires?|required|have to|has to|need(?:s|ed)?|a must|necessary|not considered)\b/;
/** Words of quantity, which say how much and not how firmly. */
export const quantity =
  /\b(?:at least|minimum(?: of)?|as a minimum|no less than|no fewer than|not less than|or more)\b/g;
/** Words on whether a kind of work counts: they do not praise it. */
const counting =
  /\b(?:not|never|cannot|n't) (?:be )?(?:taken into account|weighed|counted|valued)\b|\bcounts? for (?:as much|the same|nothing|half)\b/g;
/** "…preferably in family medicine" is about a detail of what is asked for. */
const detail =
  /\b(?:preferabl[ey]|ideally|preference (?:given )?(?:to|for)) (?:in|within|at|of|with|from|for) (?!the (?:u|a)|us\b|america)[^,;.]{0,40}|\bwelcome[ds]? to apply\b|\bif possible\b|\bencouraged to apply\b/g;

/** "Nobody needs it", "it is no condition", "none needed". */
const unasked =
  /\b(?:nobody|no one|none) (?:needs?|has to|must|is asked)\b|\bneeds? no\b|\b(?:who|those|imgs|graduates|applicants) (?:\w+ ){0,2}never\b[^;.]{0,60}\b(?:considered|read|taken|accepted|welcome|judged)\b|\b(?:no|never an?) (?:\w+ )?condition\b|\b(?:do not|don't|never) (?:count (?:months|weeks|how)|insist)\b|^\s*(?:none|nothing)(?: (?:is|needed|required|asked|expected|necessary)| at all|[.]|$)/;

const refusing =
  /\b(?:screened out|set aside|filtered out|rejected|turned (?:down|away)|(?:not|n't|never|no longer|cannot) (?:be )?(?:considered|reviewed|invited|eligible|interviewed|ranked)|goes? unread)\b/;

/** "Papers on it belong to an IMG's application", "among the application materials there must be". */
const belongs =
  /\b(?:belongs? (?:to|in|with)|(?:is|are) part of) (?:an?|the|every|each|your|any) (?:\w+'?s? ){0,2}(?:application|file)\b/;

/** How firmly a stretch of text asks for experience; praise is a preference. */
export function stanceIn(text: string): Stance | undefined {
  const plain = text
    .replace(detail, (words) => (/\b(?:us|hands|experience|usce)\b/.test(words) ? words : " "))
    .replace(quantity, " ")
    .replace(counting, " ");
  const isDenied = denials(plain).length > 0;
  if (/\bwithout\b/.test(plain) && refusing.test(plain)) return "required";
  if (
    isDenied &&
    /\bwithout\b|\black|\bunless\b|\b(?:have|has|had|with) (?:none|no such|nothing of)\b|\bno (?:us|prior|previous|clinical)\b|\b(?:has|have|had) not (?:had|done|completed)\b|\bn[o']t have\b/.test(
      plain,
    ) &&
    /\b(?:consider|review|accept|interview|invit|rank|appl|read\b)/.test(plain)
  ) {
    return /\b(?:even|also|still|nevertheless|too|as well|all the same|may apply|can apply|welcome)\b/.test(plain)
      ? "not_required"
      : "required";
  }
  if (/\b(?:less|fewer) than\b/.test(plain) && refusing.test(plain)) return "required";
  if (/\bnothing (?:less|short) (?:than|of)\b|\bthe (?:very )?least (?:that )?we\b/.test(plain)) return "required";
  if (
    /\b(?:no|little) (?:importance|weight|bearing|role)\b|\bplays? no\b|\b(?:does|do) not (?:matter|weigh|count for)|\bdispensable\b|\bcan do without\b|\bindifferent\b|\bnot a factor\b/.test(
      plain,
    )
  )
    return "not_required";
  if (unasked.test(plain)) return /\b(?:is|are) (?:\w+ )?welcomed?\b/.test(plain) ? "preferred" : "not_required";
  const stance = stanceOf(plain);
  if (stance === "preferred" || stance === "not_required") return stance;
  if (praise.test(plain) && !firm.test(plain)) return "preferred";
  return stance ?? (belongs.test(plain) ? "required" : undefined);
}

/** The stance of a sentence about experience: its own clause, a preference in a clause beside it, then its context. */
export function stanceOfStatement(statement: Statement): Stance | undefined {
  const { folded, plain, clauses, context } = statement;
  const texts = clauses.map(({ start, end }) => plainCountry(folded.slice(start, end), plain.slice(start, end)));
  const owns = texts.filter(isUsExperience).map(stanceIn);
  const own = owns.find((stance) => stance !== undefined);
  const others = texts
    .filter((text) => !isUsExperience(text) && !/\b(?:letters?|visas?|ecfmg|usmle|step \d|scores?|graduat)/.test(text))
    .map(stanceIn);
  if (own === "not_required") return others.includes("preferred") || owns.includes("preferred") ? "preferred" : own;
  if (own !== undefined) return own === "required" && others.includes("not_required") ? "preferred" : own;
  const said = others.includes("preferred")
    ? "preferred"
    : (others.find((stance) => stance !== undefined) ?? stanceIn(plainCountry(folded, plain)));
  if (said !== undefined) return said;
  const isAmount = folded.search(quantity) >= 0;
  if (!isListed(statement) && !isAmount) return undefined;
  return (
    context.stance ?? (isAmount || concernsImgs(context.headings.at(-1) ?? "", context.lead) ? "required" : undefined)
  );
}

const concernsImgs = (heading: string, lead: string): boolean => namesImg(heading) || namesImg(lead);
