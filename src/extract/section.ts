import { LiteralFilter, lowestBit } from "./language/literal-filter.js";

/** What the part of a page under a heading is about. Rules for residency requirements read `residency` alone. */
export type Section =
  | "residency"
  | "fellowship"
  | "students"
  | "past_cycle"
  | "people"
  | "benefits"
  | "news"
  | "elsewhere";

interface SectionCue {
  readonly section: Section;
  readonly wording: RegExp;
  /** A heading with these words too is about the residency all the same. */
  readonly unless?: RegExp;
  readonly example: string;
}

const residencyWords =
  /\b(?:residency|resident applicants?|applicants?|application|apply|applying|eligibility|requirements?|selection|interview|match|visas?|imgs?|international|criteria|faqs?|policy)\b/;

const cues: readonly SectionCue[] = [
  {
    section: "fellowship",
    wording: /\bfellow(?:s|ships?)?\b/,
    unless: /\bresiden(?:ts?|cy|cies)\b/,
    example: "Cardiology Fellowship",
  },
  {
    section: "students",
    wording:
      /\b(?:(?:visiting|medical|out[- ]of[- ]state|third|fourth|3rd|4th)(?:[- ]year)? (?:medical )?students?|student (?:rotations?|electives?|opportunities|clerkships?)|clerkships?|sub-?internships?|acting internships?|electives?|away rotations?|audition|rotation requests?|observerships?|observers?|externships?|shadowing|vslo|vsas|rotate with us|rotations? for)\b/,
    example: "Visiting Student Electives",
  },
  {
    section: "past_cycle",
    wording:
      /\b(?:match results?|past (?:cycles?|seasons?|years?|requirements?)|previous (?:cycles?|seasons?)|archives?|class of (?:19|20)\d\d|alumni|graduates of the program|where our graduates|former residents|last (?:year|season|cycle)'?s?)\b/,
    example: "Past cycle: 2019 requirements",
  },
  {
    section: "people",
    wording:
      /\b(?:(?:our|current|meet the|meet our|chief|pgy-?\d) residents|resident (?:bios?|profiles?|roster)|meet the (?:interns|faculty)|faculty (?:bios?|profiles?|directory)|our faculty|core faculty)\b/,
    example: "Meet our residents",
  },
  {
    section: "benefits",
    wording: /\b(?:salar(?:y|ies)|stipends?|benefits?|compensation|insurance|vacation|leave|wellness|pay scale)\b/,
    unless: residencyWords,
    example: "Salary and Benefits",
  },
  {
    section: "news",
    wording: /\b(?:news|events?|announcements?|press|in the media|blog|recent posts?)\b/,
    unless: residencyWords,
    example: "News and events",
  },
  {
    section: "elsewhere",
    wording:
      /\b(?:find a doctor|make a referral|for patients|patient (?:care|visitors?)|refer a patient|employment|careers|give now|donate)\b/,
    example: "Make a referral",
  },
  { section: "residency", wording: residencyWords, example: "Eligibility and application" },
];

const filter = new LiteralFilter(cues.map(({ wording }) => [wording]));

/** Sections whose own "how to apply" and "requirements" are not the residency's. */
const lasting: ReadonlySet<Section> = new Set(["fellowship", "students", "past_cycle"]);

/**
 * The section that a chain of folded headings (outermost first) opens: the innermost heading that says anything
 * decides, but "How to apply" under "Cardiology Fellowship" stays with the fellowship. `residency` where none says
 * anything.
 */
export function sectionOf(headings: readonly string[]): Section {
  let isGeneral = false;
  for (const heading of headings.toReversed()) {
    const cue = cueIn(heading);
    if (cue === undefined) continue;
    const namesResidency = cue.section === "residency" && /\bresiden/.test(heading);
    if (cue.section !== "residency" || namesResidency) {
      return isGeneral && !lasting.has(cue.section) ? "residency" : cue.section;
    }
    isGeneral = true;
  }
  return "residency";
}

/** Longer lead-ins and labels are statements, not names of a part of the page (characters). */
const longestLabel = 60;

/** The section of what stands under a chain of headings and then of labels: topics of lists, headers of rows and columns. */
export function sectionUnder(headings: readonly string[], labels: readonly string[]): Section {
  for (const label of labels) {
    const section = label.length > longestLabel ? undefined : cueIn(label)?.section;
    // "Electives" and "Salary" beside a value name a requirement or an offer of the residency as often as a part of the page.
    if (section === "fellowship" || section === "past_cycle") return section;
  }
  return sectionOf(headings);
}

function cueIn(heading: string): SectionCue | undefined {
  for (let bits = filter.candidates(heading); bits !== 0; bits &= bits - 1) {
    const cue = cues[lowestBit(bits)];
    if (cue?.wording.test(heading) && !cue.unless?.test(heading)) return cue;
  }
  return undefined;
}
