/** What a page is for. */
export type PageKind =
  | "requirements"
  | "faq"
  | "contact"
  | "people"
  | "curriculum"
  | "benefits"
  | "news"
  | "students"
  | "fellowship"
  | "institution_policy"
  | "home"
  | "other";

export interface PageKindRule {
  readonly kind: Exclude<PageKind, "other">;
  /** Words in the first heading or the title. */
  readonly title: RegExp;
  /** Words in the address's path, between slashes, dashes, underscores and dots. */
  readonly path: RegExp;
  /** Titles that the rule is for; the tests read them. */
  readonly examples: readonly string[];
}

/** In order of precedence: the first rule that fits the heading counts, then the title, then the address. */
export const PAGE_KIND_RULES: readonly PageKindRule[] = [
  {
    kind: "faq",
    title: /\b(?:faqs?|frequently asked|common questions|questions (?:and|&) answers|q\s?&\s?a)\b/i,
    path: /(?:^|[/._-])(?:faqs?|frequently[-_]asked[-_]questions|questions)(?:$|[/._-])/i,
    examples: ["Frequently Asked Questions", "Residency FAQs", "Applicant Q&A"],
  },
  {
    kind: "institution_policy",
    title:
      /\b(?:polic(?:y|ies)|visa (?:information|sponsorship|statement)|house ?staff manual|resident manual|gme eligibility|terms and conditions of appointment)\b/i,
    path: /(?:^|[/._-])(?:polic(?:y|ies)|visa|visas|visa[-_]information|manual)(?:$|[/._-])/i,
    examples: ["GME Visa Policy", "Institutional Policies", "Visa Sponsorship for Trainees", "House Staff Manual"],
  },
  {
    kind: "students",
    title:
      /\b(?:medical students?|visiting students?|student (?:rotations?|electives?)|clerkships?|sub-?internships?|away rotations?|acting internships?|visiting electives?|observerships?)\b/i,
    path: /(?:^|[/._-])(?:students?|clerkships?|visiting|electives?|sub-?internships?|observerships?)(?:$|[/._-])/i,
    examples: ["Medical Student Rotations", "Visiting Student Electives", "Sub-internship", "Observerships"],
  },
  {
    kind: "requirements",
    title:
      /\b(?:how to apply|apply(?:ing)?(?: now| here| to)?|applications?|application (?:process|information|requirements)|applicants?|eligibility|requirements|selection (?:criteria|process)|admissions?|recruitment|prospective (?:residents|applicants|candidates)|international medical graduates?|imgs?|who is eligible)\b/i,
    path: /(?:^|[/._-])(?:apply|applying|applications?|applicants?|eligibility|requirements|admissions?|recruitment|selection|prospective|imgs?|how[-_]?to[-_]?apply|interviews?)(?:$|[/._-])/i,
    examples: ["How to Apply", "Application Process", "Eligibility Requirements", "Prospective Residents"],
  },
  {
    kind: "contact",
    title: /\b(?:contacts?|contact us|get in touch|reach us|contact information)\b/i,
    path: /(?:^|[/._-])(?:contacts?|contact[-_]?us)(?:$|[/._-])/i,
    examples: ["Contact Us", "Residency Contacts", "Get in Touch"],
  },
  {
    kind: "people",
    title:
      /\b(?:faculty|our (?:team|people|residents|staff)|meet (?:the|our) (?:team|residents|faculty|staff)|people|staff|leadership|(?:current|chief|past) residents|alumni|graduates of|directory|roster|resident profiles)\b/i,
    path: /(?:^|[/._-])(?:faculty|people|staff|team|leadership|residents|alumni|directory|roster|profiles?)(?:$|[/._-])/i,
    examples: ["Our Residents", "Dermatology Faculty", "Meet the Team", "Program Leadership", "Alumni"],
  },
  {
    kind: "benefits",
    title: /\b(?:benefits?|salar(?:y|ies)|stipends?|compensation|wellness|perks|vacation)\b/i,
    path: /(?:^|[/._-])(?:benefits?|salar(?:y|ies)|stipends?|compensation|wellness)(?:$|[/._-])/i,
    examples: ["Salary and Benefits", "Stipends", "Resident Wellness"],
  },
  {
    kind: "curriculum",
    title:
      /\b(?:curricul(?:um|a)|rotations?|rotation schedule|didactics?|conferences?|training sites?|schedule|call schedule|research)\b/i,
    path: /(?:^|[/._-])(?:curricul(?:um|a)|rotations?|didactics?|conferences?|schedule|research|sites)(?:$|[/._-])/i,
    examples: ["Three-year Curriculum", "Rotation Schedule", "Didactics", "Training Sites"],
  },
  {
    kind: "news",
    title: /\b(?:news|newsletters?|announcements?|press release|events?|match day|blog|stories)\b/i,
    path: /(?:^|[/._-])(?:news|newsroom|newsletters?|announcements?|press|events?|blog|stories|articles?)(?:$|[/._-])/i,
    examples: ["News and Events", "Match Day: welcome to our new interns", "Newsletter"],
  },
  {
    kind: "fellowship",
    title: /\bfellowships?\b/i,
    path: /(?:^|[/._-])fellowships?(?:$|[/._-])/i,
    examples: ["Cardiology Fellowship", "Fellowship Programs"],
  },
  {
    kind: "home",
    title:
      /^(?:welcome|home|overview|about)\b|\bprogram overview\b|\b(?:residency|residency program|residencies)\s*(?:\([^)]*\))?$|^residency\b/i,
    path: /^\/?$|(?:^|[/._-])(?:home|index|default|overview|about|welcome|residency)(?:\.\w+)?\/?$/i,
    examples: ["Welcome", "Program Overview", "Internal Medicine Residency Program", "Pathology Residency"],
  },
];
