/** Words around a person or an address that tell whether it is the program's contact, as data. All on folded text. */

const call =
  /\b(?:contact(?:s|ed|ing)?|e-?mail(?:s|ed)? (?:us|to|the|our|him|her|them)|please e-?mail|write(?: to)?|call(?: us| the| our)?|telephone|phone (?:us|our|the|her|him)|drop (?:us |her |him )?a (?:line|note)|ask|(?:taken|handled|answered|fielded) by|reach(?:ed| us| out)?|get in touch|be in touch|ask for|whom (?:do|to|can|should)|who (?:do|can|should)|whom|(?:send|mail) (?:\w+ ){0,6}to|requests? (?:\w+ ){0,3}(?:go(?:es)?|to)|questions?|inquir(?:y|ies)|inquire|enquir\w+|information|put to|directed? to|address(?:ed)? (?:\w+ ){0,3}to|correspondence|attn|c\/o|appl(?:y|ications?)|talk to|speak (?:to|with)|turn to|e-?mail)\b/;

/** Asks the reader to get in touch: "For questions please contact", "Whom do I write to?", "Contact us". */
export function callsReader(folded: string): boolean {
  return call.test(folded);
}

/** Ends so that what follows belongs to it: "please contact:". */
export function isLead(text: string): boolean {
  return /[:\u2013\u2014-]\s*$|\b(?:contact|touch|with|to|at|is|are)\s*[.:]?\s*$/i.test(text);
}

interface Elsewhere {
  readonly wording: RegExp;
  readonly example: string;
}

/** Headings under which nobody is a contact of the program, whatever the titles. */
const elsewhereHeadings: readonly Elsewhere[] = [
  {
    wording: /\b(?:grand rounds|lectures?|guest speakers?|conferences?|symposi(?:um|a)|journal club)\b/,
    example: "Grand Rounds",
  },
  {
    wording: /\b(?:other|related|sister|affiliated) (?:\w+ )?(?:programs?|residenc(?:y|ies)|departments?)\b/,
    example: "Related programs, each with its own contact",
  },
  {
    wording:
      /\b(?:alumni|alumnae|where are they|class of (?:19|20)\d\d|our graduates|recent graduates|graduates? of the)\b/,
    example: "Class of 2023",
  },
  {
    wording:
      /\b(?:past|former|previous|emeritus|in memoriam|history|founders?|in memory)\b(?!.*\b(?:experience|training)\b)/,
    example: "Past program directors",
  },
  {
    wording:
      /\b(?:(?:medical )?physics|pharmac(?:y|ists?)|nurs(?:e|ing)|nurse practitioners?|physician assistants?|chaplain(?:cy)?) (?:residenc(?:y|ies)|internships?|fellowships?|training)\b|\bcontinuing (?:medical )?education\b|\bcme\b/,
    example: "Medical physics residency",
  },
  { wording: /\b(?:media|press|newsroom|news story|in the news|communications)\b/, example: "Media contacts" },
  { wording: /\b(?:giv(?:e|ing)|donat\w+|gifts?|philanthropy|reunion|volunteer)\b/, example: "Give" },
  {
    wording:
      /\b(?:for patients?|patients? (?:information|services|advocates?|appointments?|and visitors?)|for families|make an? (?:appointment|referral)|refer a patient|care teams?|clinic(?:s| hours| locations?)?$|pharmacy|management of the practice|find a doctor)\b/,
    example: "For patients",
  },
  {
    wording:
      /\b(?:chief residents?|(?:our|current|meet the|meet our) (?:chief )?residents|resident (?:representatives?|council|roster)|^(?!prospective|future|potential|incoming|interested|aspiring|applying)(?:(?!prospective|future|potential|interested|aspiring)[\w-]+ ){0,2}(?<!\b(?:for|to|of|and) )(?:residents|interns)$|^(?:our |current |meet (?:the|our) )?pgy-?\s?\d|residents?\W{1,4}pgy-?\s?\d|pgy-?\s?\d(?:'s)? (?:residents?|class|interns?))\b/,
    example: "Resident representatives",
  },
  {
    wording: /\b(?:webmaster|web team|technical (?:support|problems?)|website)\b/,
    example: "Problems with this website",
  },
];

/** Words in the same sentence or entry as a nameless address or number that make it somebody else's. */
const elsewhereWords =
  /\b(?:web ?master|web ?team|web ?site does|this (?:web)?(?:site|page) (?:does|is|work)|alumni|media|press|reporters?|volunteers?|donat\w+|gifts?|development office|reunion|rooms can be booked|realtors?|landlords?|apartments?|real estate|hotel|inn|lodging|housing|billing|refills?|appointments?|patients?|clinics?|international (?:services|students?|scholars?|office)|families need|groups should|nurse line|switchboard|operator|main (?:number|hospital|line)|human resources|pharmacy|laboratory(?! medicine)|privacy|compliance|ombuds\w*|counsel(?:ing|lors?|ors?)|employee assistance|title ix|parking|security|police|emergency room|call 911|dial 911|988|crisis|walk-?in|consultations|prices|referrals?|referring|refer|toll-?free|financing|cosmetic|tickets?|payroll|invoices?|insurance|salar(?:y|ies)|accounts payable|newsletter|report an error|(?:does|do|can|will|is|are) ?(?:not|n't|n’t) (?:answer|handle|take|respond|reply|deal|help|for|the (?:residency|program))|cannot (?:answer|help)|labs?|optical|shop|gym|cafeteria|child ?care|day ?care|bookstore|camps?|register (?:a|your) (?:child|patient)|(?:e-?mail|mailing) list|listserv|research (?:scholars?|fellows?|year|positions?|volunteers?)|trouble (?:with|logging)|pre-?op|waiting list|visitors?|family members|parents|job openings?|accommodations?|disabilit\w+|discriminat\w+|copyright|grievances?|verification|transcripts? office|registrar)\b/;

/** Bodies that answer their own questions. */
const otherBodies =
  /\b(?:aamc|nrmp|ecfmg|intealth|faimer|sf ?match|matching program|central application service|medical board|board of medicine|state board|licens\w+ board|nbme|nbome|fsmb|usmle|prometric|vslo|vsas|eras (?:help|support|post)|myeras|uscis|embassy|consulate|acgme|ama|freida|docusign|thalamus|interview broker|certiphi|credentials? verification)\b/;

const otherBodyHost =
  /(?:^|@|\.)(?:aamc|nrmp|ecfmg|intealth|faimer|sfmatch|fsmb|nbme|nbome|usmle|acgme|ama-assn)\.org$/;

/** The heading, where there is one, under which nobody is a contact of the program. */
export function elsewhereHeading(headings: readonly string[]): string | undefined {
  return headings.find((heading) => elsewhereHeadings.some(({ wording }) => wording.test(heading)));
}

/** Whether the innermost heading that says either speaks of fellowships alone. */
export function isFellowshipSection(headings: readonly string[]): boolean {
  const telling = headings.toReversed().find((heading) => /\bfellow|\bresiden/.test(heading));
  return telling !== undefined && /\bfellow/.test(telling) && !/\bresiden/.test(telling);
}

/** "jroe@clinic.example.edu" says nothing of a clinic. */
const hostName = /@\S{1,255}/g;

export function isElsewhere(folded: string): boolean {
  return elsewhereWords.test(folded.includes("@") ? folded.replace(hostName, "@ ") : folded);
}

export function isOtherBody(folded: string, address: string | undefined): boolean {
  return otherBodies.test(folded) || (address !== undefined && otherBodyHost.test(address));
}

/** Words that make a nameless number or address the program's own. */
const own =
  /\b(?:residency|program|programme|gme|graduate medical education|medical education|education office|training office|house ?staff|contact us|our office|department of (?:medical )?education|coordinators?|applicants?|recruitment|e-?mail us|call us|write (?:to )?us|reach us|our mailbox|contact information|get in touch|(?:additional|further|more) information:?)(?![a-z])/;

export function isOwn(folded: string): boolean {
  return own.test(folded);
}

const gone =
  /\b(?:has left|have left|retired|stepped down|died|passed away|predecessors?|until (?:\w+ )?(?:19|20)\d\d|has (?:since )?(?:died|moved on|resigned)|from (?:19|20)\d\d (?:to|until)|no longer|took over from|in memory of|(?:was|were) (?!(?:recently |just )?(?:named|appointed|promoted|selected))(?:\w+ ){0,3}(?:coordinator|director|chair)|used to be|before (?:(?:that|then)(?=,)|him|her|them)|(?:was|were) (?:directed|led|headed|run|coordinated) by)\b/;

/** Speaks of people who held their posts in the past. */
export function isAboutThePast(folded: string): boolean {
  return gone.test(folded);
}

const onlyThisWay =
  /\b(?:no (?:phone|telephone) (?:calls|inquiries)|no calls|(?:do not|don't|not to|refrain from|avoid) (?:call|calling|phone|phoning|telephone|telephoning|phone calls)|(?:by|via|through) e-?mail (?:only|alone|please)|e-?mail(?:s|ing)? only|only (?:by|via|through) e-?mail|(?:best|preferred|fastest|easiest|quickest|most reliable) (?:way|method|means|form)s? (?:to|of|for) (?:reach|contact|communicat|get)\w*|e-?mail is (?:the )?(?:best|preferred)|prefer(?:s|red)? (?:to be (?:contacted|reached) )?(?:by |via )?e-?mail|(?:preferably|ideally) by e-?mail|e-?mail (?:rather than|instead of|and do not|, not by)|e-?mail preferred|preferred contact|primary contact|main contact|first point of contact)\b/;

/** "No phone calls, please", "by e-mail only", "the best way to reach us". */
export function asksForThisWay(folded: string): boolean {
  return onlyThisWay.test(folded);
}
