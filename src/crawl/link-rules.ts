/** Words of a link and what they promise. */
export interface LinkRule {
  readonly words: RegExp;
  /** Negative when the words lead away from what an applicant needs. */
  readonly points: number;
}

/** What link texts, addresses and headings promise to someone who looks for requirements and contacts. */
export const linkRules: readonly LinkRule[] = [
  { words: /\b(eligib\w*|requirements?|qualifications?|criteria|prerequisites?)\b/, points: 6 },
  { words: /\b(img|imgs|fmg|fmgs|international|foreign|ecfmg|non us)\b/, points: 6 },
  { words: /\b(visas?|j 1|h 1b|j1|h1b|sponsorship|immigration)\b/, points: 6 },
  { words: /\b(how to apply|apply|applying|applicants?|applications?|admissions?)\b/, points: 5 },
  { words: /\b(selection|recruitment|recruiting|interviews?|match|eras|nrmp|usmle|comlex)\b/, points: 4 },
  { words: /\b(faqs?|frequently asked|questions)\b/, points: 4 },
  { words: /\b(contacts?|contact us|coordinators?|program staff|administration|leadership|directors?)\b/, points: 4 },
  { words: /\b(prospective|candidates?|future residents?|join us)\b/, points: 3 },
  { words: /\b(residency|residencies|residents?|gme|graduate medical education)\b/, points: 2 },
  { words: /\b(deadlines?|dates?|timeline|how we select|policy|policies|about|overview|people|staff)\b/, points: 1 },
  { words: /\b(rotations?|electives?|observerships?|visiting students?|sub internships?)\b/, points: 1 },
  {
    words: /\b(curriculum|salary|salaries|benefits|research|wellness|alumni|current residents|our residents)\b/,
    points: -1,
  },
  { words: /\b(faculty|profiles?|physicians|doctors|find a doctor|providers?)\b/, points: -3 },
  { words: /\b(fellowships?|fellows?|medical students?|nursing|pharmacy|undergraduate|phd)\b/, points: -5 },
  {
    words: /\b(news|blog|stories|press|media|events?|calendars?|podcasts?|newsletters?|publications?|grand rounds)\b/,
    points: -6,
  },
  {
    words: /\b(patients?|visitors?|appointments?|billing|locations?|directions|parking|maps?|clinics?|services?)\b/,
    points: -6,
  },
  { words: /\b(donate|donations?|giving|give|shop|store|careers?|jobs?|volunteer)\b/, points: -8 },
  { words: /\b(log ?in|sign ?in|logout|register|account|portal|intranet|password|search|sitemap)\b/, points: -8 },
  { words: /\b(privacy|terms|accessibility|disclaimer|copyright|cookies?|non ?discrimination|title ix)\b/, points: -8 },
  { words: /\b(share|print|tweet|facebook|twitter|instagram|linkedin|youtube|rss|feed)\b/, points: -8 },
];
