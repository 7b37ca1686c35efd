import type { Need } from "./needs.js";

/** Words of a link and what they promise. */
export interface LinkRule {
  /** Matched against text in lower case in which everything but letters and digits is one blank. */
  readonly words: RegExp;
  /** Negative when the words lead away from what an applicant needs. */
  readonly points: number;
  /** What the page behind such words usually tells: the link is worth more while that is lacking. */
  readonly needs?: readonly Need[];
  /** A text of a link that the rule is for; the tests read it. */
  readonly example: string;
}

const requirements: readonly Need[] = ["application", "exams", "international", "visa"];
const everything: readonly Need[] = [...requirements, "students", "contact"];

/** What link texts, addresses and headings promise to someone who looks for requirements and contacts. */
export const linkRules: readonly LinkRule[] = [
  {
    words: /\b(eligib\w*|requirements?|qualifications?|qualified|criteria|prerequisites?|who (can|may|should) apply)\b/,
    points: 6,
    needs: requirements,
    example: "Eligibility Requirements",
  },
  {
    words:
      /\b(imgs?|fmgs?|ecfmg|(international|foreign|non us) (medical )?(graduates?|applicants?|trainees?|candidates?|physicians?|students|schools?)|for international|from abroad|another country|(outside|outside of) (the )?(us|usa|u s|united states)|overseas)\b/,
    points: 6,
    needs: ["international", "visa"],
    example: "International Medical Graduates",
  },
  {
    words: /\b(visas?|j 1s?|h 1bs?|j1s?|h1bs?|sponsorship|immigration|licensure)\b/,
    points: 6,
    needs: ["visa"],
    example: "Visa Sponsorship",
  },
  {
    words: /\b(how to apply|apply|applying|applicants?|applications?|admissions?)\b/,
    points: 5,
    needs: requirements,
    example: "How to Apply",
  },
  {
    words:
      /\b(prospective|candidates?|candidacy|future (residents?|interns?|trainees?)|recruitment|recruiting|join (us|our|the)|train with us|joining|become (a|one|our)|becoming|be one of us|interested in (us|our|joining)|next steps|what you need)\b/,
    points: 4.5,
    needs: requirements,
    example: "Prospective Residents",
  },
  {
    words:
      /\b(selection|how we select|what we look for|we are looking for|who we are looking for|ideal candidate|screening|usmle|comlex|step [123]|scores?)\b/,
    points: 4.5,
    needs: ["exams", "international", "application"],
    example: "Selection Process",
  },
  {
    words: /\b(interviews?|interviewing|eras|nrmp|the match|match (information|process)|deadlines?|important dates)\b/,
    points: 3.5,
    needs: ["application", "exams"],
    example: "Interview Season",
  },
  {
    words: /\b(faqs?|frequently asked|questions?|q a|q and a|ask us|applicants ask|answers|answered)\b/,
    points: 4.5,
    needs: everything,
    example: "Frequently Asked Questions",
  },
  {
    words:
      /\b(contacts?|contact us|coordinators?|get in touch|getting in touch|reach us|talk to us|write to us|email us)\b/,
    points: 4.5,
    needs: ["contact"],
    example: "Contact Us",
  },
  {
    words:
      /\b((program|residency|administrative|office|our|education|support) (staff|team|office|administration|contacts?|personnel|support)|administration|administrators?|administrative|leadership|directors?|meet (the|our) (team|staff)|our people|people|who we are|key personnel|staff directory|(residency|education|gme) office|office of education)\b|^(the )?(team|staff)$/,
    points: 3.5,
    needs: ["contact"],
    example: "Program Administration",
  },
  {
    words:
      /\b(rotations? for students|visiting (students?|learners?|rotations?|electives?)|student (rotations?|electives?)|electives?|observerships?|externships?|shadowing|audition rotations?|away rotations?|sub internships?|acting internships?)\b/,
    points: 3,
    needs: ["students"],
    example: "Observerships",
  },
  {
    words: /\b(polic(y|ies)|house ?staff|residency manual|appointments? (requirements|of residents)|things to know)\b/,
    points: 2.5,
    needs: ["visa", "international", "exams"],
    example: "GME Policies",
  },
  {
    words: /\b(residency|residencies)\b/,
    points: 2,
    needs: everything,
    example: "Residency Program",
  },
  {
    words:
      /\b(gme|(graduate )?medical education|residenc(y|ies) (and )?fellowships?|education (and )?training|training programs|residency programs)\b/,
    points: 4.5,
    needs: ["visa"],
    example: "Graduate Medical Education",
  },
  {
    words: /\b(about|overview|welcome|program home|our program|the program|dates?|timeline|information|info)\b/,
    points: 1,
    needs: everything,
    example: "Program Overview",
  },
  {
    words:
      /\b(current residents|our residents|residents list|chief residents|class of|pgy \d|alumni|graduates where)\b/,
    points: -2,
    example: "Current Residents",
  },
  {
    words:
      /\b(curricul\w+|salary|salaries|benefits|stipends?|research|wellness|conferences?|didactics?|schedules?|publications|scholarly|simulation|moonlighting|housing|gallery|videos?|tour|tracks?|mission|diversity|life (in|at)|living in|sites|awards?|perks|retreat)\b/,
    points: -1.5,
    example: "Salary and Benefits",
  },
  {
    words: /\b(faculty|profiles?|physicians|doctors|find a doctor|providers?|md|phd)\b/,
    points: -3,
    example: "Find a Doctor",
  },
  {
    words:
      /\b((?<!residenc(?:y|ies) (?:and )?)fellowships?|fellows?|medical school|school of|nurses?|nursing|pharmacy|pharmacists?|undergraduate|graduate school|dental|chaplain\w*|dietetic|psychology|physician assistants?|paramedics?|tuition|cme|continuing medical education)\b/,
    points: -6,
    example: "Cardiology Fellowship",
  },
  {
    words: /\b(medical students?|clerkships?)\b/,
    points: -2,
    needs: ["students"],
    example: "Medical Students",
  },
  {
    words:
      /\b(news|newsroom|newsletters?|blogs?|stories|press|media|events?|calendars?|podcasts?|grand rounds|magazine|match day)\b/,
    points: -6,
    example: "News & Events",
  },
  {
    words:
      /\b(patients?|visitors?|visiting hours|(request|schedule|make|book) (an )?appointments?|billing|bills?|insurance|financial assistance|locations?|directions|parking|maps?|clinics?|services?|conditions?|treatments?|urgent care|medical records|price\w*|advance directives|vendors?|support groups|health library)\b/,
    points: -6,
    example: "Patients & Visitors",
  },
  {
    words:
      /\b(donate|donations?|giving|give|gifts?|shop|store|careers?|jobs?|job openings|employment|volunteers?|volunteering|human resources|employees?|athletics|library)\b/,
    points: -8,
    example: "Donate",
  },
  {
    words: /\b(log ?in|sign ?in|log ?out|register|accounts?|portal|intranet|password|search|site ?map|mychart)\b/,
    points: -8,
    example: "Patient Portal Login",
  },
  {
    words: /\b(privacy|terms of|accessibility|disclaimers?|copyright|cookies?|non ?discrimination|title ix|hipaa)\b/,
    points: -8,
    example: "Privacy Policy",
  },
  {
    words: /\b(share|print|tweet|facebook|twitter|instagram|linkedin|youtube|rss|feeds?|download app)\b/,
    points: -8,
    example: "Share on Facebook",
  },
];

/** Texts of links that say nothing of where they lead: then the address, the sentence and the heading must tell. */
export const emptyText =
  /^(?:(?:please )?(?:click|tap|press)(?: (?:here|this|on this link|below).*)?|here|this(?: page| link| website| document)?|(?:learn|read|see|find out|view|get|show|discover|explore)? ?(?:more|details)(?: (?:information|info|about this|here|details))?|more info(?:rmation)?|continue(?: reading)?|link|page|website|go|next|view(?: page)?|open|details|download|pdf|)$/;
