import type { ContactRole } from "../../model/contact.js";
import { foldForMatching } from "../language/fold.js";
import { specialtyIn } from "../specialty-of.js";
import { fellowship, meaningOfPassive, meaningOfVerb, passives, verbs } from "./title-verbs.js";

/**
 * What a title says of the person who holds it: a role in the residency, somebody who is no contact of it (`elsewhere`:
 * a clinic's manager, a fellowship's director, a former coordinator), or one of its trainees.
 */
export type TitleMeaning = ContactRole | "elsewhere" | "trainee";

/** A job title in a text; `start` and `end` are offsets in UTF-16 units of the title without its complement. */
export interface FoundTitle {
  readonly meaning: TitleMeaning;
  readonly start: number;
  readonly end: number;
  /** Where "of the residency program", "(Hand, Spine)" behind it ends. */
  readonly complementEnd: number;
  /** "Associate Program Directors": the names that follow share it. */
  readonly plural: boolean;
  /** The folded words before and behind its noun: "family medicine residency". */
  readonly field: string;
}

/** The noun that a title turns on, and what it means with the words around it. */
interface TitleNoun {
  readonly noun: string;
  /** All folded: the words of the title before its noun, its complement, the noun as it stands, and what follows in the text. */
  meaning(before: string, after: string, noun: string, rest: string): TitleMeaning | undefined;
}

const program = /\b(?:program(?:me)?s?|residenc(?:y|ies)|residents?|training|house ?(?:staff|officers?))\b/;
const education =
  /\b(?:medical education|graduate medical education|gme|g\.m\.e\.|education(?:al)?|academic|recruitment|applicants?|admissions?|postgraduate)\b/;
const residency = /\bresiden(?:cy|cies|ts?)\b/;
const students =
  /\b(?:clerkships?|(?:medical |visiting )*students?|undergraduate|ume|electives?|sub-?internships?|visiting|rotations?|externships?|observerships?|rotators?)\b/;
const past = /\b(?:former|past|previous|emerit(?:us|a)|founding|founder|retired|ex|outgoing|then)\b/;
const care =
  /\b(?:ada|title ix|ix|accessibility|disability|compliance|equity|benefits|web|website|housing|lodging|travel|credential\w*|care|bariatrics?|stroke|sepsis|wound|diabetes|injury|screening|lactation|nurses?|nursing|clinic|clinics|practice|patients?|research|volunteers?|event|case|data|quality|billing|unit|ward|safety|transplant|trauma|trial|trials|marketing|communications?|media|human resources|hr|outreach|donor|simulation|wellness|site|library|financial|finance|office of development|development|alumni)\b/;
/** "Trauma Program Manager" */
const careProgram =
  /\b(?:trauma|stroke|bariatrics?|transplant|sepsis|wound|diabetes|injury prevention|chest pain|screening|quality|safety|volunteer|outreach|registry)(?: \w+)? program$/;
const department = /\b(?:department(?:al)?|division|business|chair(?:man|woman|person)?)\b/;

const nouns: readonly TitleNoun[] = [
  {
    noun: "chief residents?|resident representatives?|(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)-year residents?|resident physicians?|pgy-? ?\\d residents?|fellows?|interns?",
    meaning: () => "trainee",
  },
  { noun: "directors?|co-directors?|dir\\.", meaning: director },
  {
    noun: "a?pds?",
    meaning: (before, after, noun, rest) =>
      /\b(?:medical|mpd)$/.test(before)
        ? undefined
        : director(`${before} ${noun.startsWith("a") ? "associate " : ""}program`, after, noun, rest),
  },
  { noun: verbs, meaning: (_before, _after, verb, rest) => meaningOfVerb(verb, rest) },
  { noun: passives, meaning: (_before, _after, phrase) => meaningOfPassive(phrase) },
  {
    noun: "coordinators?|co-?ordinators?|administrators?|managers?|secretar(?:y|ies)|specialists?|liaisons?|analysts?|supervisors?|associates?|assistants?|aides?|admin",
    meaning: coordinator,
  },
  { noun: "chairs?|chairm[ae]n|chairwom[ae]n|chairpersons?", meaning: chair },
  {
    noun: "chiefs?|heads?",
    meaning: (before, after) =>
      /^of (?:the |our )?(?:[\w-]+ ){0,2}(?:program|residency)\b/.test(after)
        ? "director"
        : /\bdepartment\b/.test(`${before} ${after}`) && !/\bvice\b|\bdivision\b/.test(before)
          ? "chair"
          : undefined,
  },
  {
    noun: "designated institutional official|dio|ombuds(?:man|person)",
    meaning: (before) => (past.test(before) ? "elsewhere" : "other"),
  },
  { noun: "deans?|vice presidents?", meaning: (_, after) => (education.test(after) ? "other" : "elsewhere") },
  {
    noun: "recruiters?|presidents?|officers?|advocates?|writers?|editors?|photographers?|spokes(?:man|woman|person)|reporters?|webmasters?|librarians?|chaplains?|navigators?|receptionists?",
    meaning: () => "elsewhere",
  },
];

/** "Program Director", "Director of the Residency", "Associate Program Director", "Medical Director" (elsewhere). */
function director(before: string, after: string, _noun: string, rest: string): TitleMeaning | undefined {
  const all = `${before} ${after}`;
  if (past.test(before)) return "elsewhere";
  if (fellowship.test(before) && !residency.test(before)) return "elsewhere";
  if (/\b(?:clerkship|student|students|undergraduate)\b/.test(all) && !/\b(?:program|residency)\b/.test(before))
    return "other";
  const isAssociate = /\b(?:associate|assistant|asst\.?|assoc\.?|deputy|vice|co-?associate)\b/.test(before);
  const role = isAssociate ? "associate_director" : "director";
  if (
    /\b(?:program(?:me)?|residency|residency training|training|course)\b/.test(before) &&
    !/\bcourse\b/.test(before)
  ) {
    return fellowship.test(after) && !residency.test(all) ? "elsewhere" : role;
  }
  if (/\bmedical$/.test(before) && care.test(after)) return "elsewhere";
  if (
    /\bresidenc(?:y|ies)\b|\bresident (?:education|training)\b/.test(after) ||
    /^(?:of|for)? ?(?:the |our )?(?:training )?program\b/.test(after)
  )
    return role;
  if (fellowship.test(after) || care.test(all)) return "elsewhere";
  if (
    /\b(?:medical|executive|clinical|laboratory|managing|regional|operations|division|section)\b/.test(before) &&
    !education.test(all)
  )
    return "elsewhere";
  if (education.test(all)) return "other";
  // "Director" alone is the program's; "Director, Mohs Surgery" is somebody else.
  const isBare =
    before
      .replace(/\b(?:associate|assistant|asst\.?|assoc\.?|deputy|interim|acting|co|dr|the|our|and|both)\b/g, "")
      .trim() === "" && after === "";
  return isBare &&
    !/^\s?,? ?(?!tel|phone|e-?mail|fax|office|and\b|or\b|since\b|with\b|but\b|while\b|are\b|can\b|will\b|has\b|have\b|who\b|may\b)[a-z]{3,}/.test(
      rest,
    )
    ? role
    : "elsewhere";
}

/** "Residency Coordinator", "GME Program Manager", "Administrative Assistant to the Program Director", "Care Coordinator" (elsewhere). */
function coordinator(before: string, after: string, noun: string): TitleMeaning | undefined {
  const all = `${before} ${after}`;
  const isProper = /^(?:co-?)?coordinators?$|^administrators?$|^managers?$/.test(noun);
  if (past.test(before)) return "elsewhere";
  if (fellowship.test(all) && !residency.test(all)) return "elsewhere";
  if (/\b(?:visas?|immigration|licens\w+|onboarding|j-1|h-1b)\b/.test(before)) return "other";
  if (
    /\b(?:residency|program) (?:and|&|\/) (?:[\w-]+ ){1,2}$/.test(`${before} `) ||
    /\b(?:and|&|\/) residency$/.test(before)
  )
    return "coordinator";
  if (students.test(before) || (students.test(after) && !program.test(before)))
    return /\b(?:residency|program)\b/.test(before) && !/\bstudents?\b|\bclerkship/.test(before)
      ? "coordinator"
      : "other";
  if (/^to /.test(after)) return /\b(?:program|residency|training)\b/.test(after) ? "coordinator" : "other";
  if (program.test(before) || residency.test(after) || /^(?:of|for) (?:the |our )?program\b/.test(after))
    return /\bclinical trial|\bresearch (?:program|coord)/.test(before) || careProgram.test(before)
      ? "elsewhere"
      : "coordinator";
  if (care.test(before) || (care.test(after) && !education.test(before))) return "elsewhere";
  if (education.test(all)) return "coordinator";
  if (/^assistants?$|^secretar/.test(noun))
    return /\b(?:administrative|admin)\b/.test(before)
      ? "coordinator"
      : /\b(?:executive|departmental|department)\b/.test(before)
        ? "other"
        : /^secretar/.test(noun) && before === "" && after === ""
          ? "coordinator"
          : undefined;
  if (department.test(all) && isProper) return "other";
  if (/\boffice\b/.test(before)) return "elsewhere";
  if (/^(?:co-?)?ordinators?$|^coordinators?$/.test(noun)) {
    if (/^of /.test(after)) return "elsewhere";
    const kind = before
      .replace(
        /\b(?:senior|sr|lead|head|chief|assistant|associate|administrative|executive|interim|acting|co|our|and|ty|im|fm|em|gs)\b/g,
        "",
      )
      .trim();
    return kind === "" || specialtyIn(kind) !== undefined ? "coordinator" : "other";
  }
  return isProper && before === "" && after === "" ? "coordinator" : isProper ? "elsewhere" : undefined;
}

/** "Chair", "Department Chair", "Vice Chair for Education" (other), "Chair of the Selection Committee" (elsewhere). */
function chair(before: string, after: string): TitleMeaning | undefined {
  const all = `${before} ${after}`;
  if (
    past.test(before) ||
    /\b(?:committee|council|board|task force|endowed|distinguished|session|residency|program|wheel|campaign)\b/.test(
      all,
    )
  )
    return "elsewhere";
  return /\b(?:vice|associate|assistant|deputy)\b/.test(before) ? "other" : "chair";
}

const nounPattern = new RegExp(`\\b(?:${nouns.map(({ noun }) => `(${noun})`).join("|")})(?![a-z])`, "g");
/** Words that go on from "assistant" or "associate" to another noun: "Assistant Program Director", "Associate Professor". */
const goesOn =
  /^ (?!to )(?:\w+ ){0,4}?(?:professors?|directors?|deans?|chairs?|chiefs?|coordinators?|administrators?|managers?|secretar(?:y|ies)|specialists?|chairm[ae]n|vice|clerkship director)\b/;
const cut =
  /[,;:()|[\]\u2022\u00b7]|[!?]\s|\s-+\s|(?<!\basst|\bassoc)\.\s|\b(?:our|the|a|an|my|your|their|his|her|its|with|by|contact|e-?mail|is|are|was|as|at|from|please|call|ask|to|new|or|named|meet|message|also|serves|both|one|who|whom|when|that|which|than|in|on|of|for|dr\.?|about|see|write|reach|jointly|has|have|had|been|be|joined|since|now|he|she|they|and then)\b/g;
const complement =
  /^s?(?:,? (?:of|for|to|in) (?:the |our |its )?|, |\s?[/-] ?|\s\()((?:[a-z0-9&'./-]+ ?|, (?=(?:and )?[a-z]+\))){1,9})\)?/;
const longestBefore = 80;
/** More titles than any block of a page gives. */
const mostInOneText = 100;
/** Parts of all title nouns: most texts hold none. */
const titleHint =
  /(?:ed|run|een) by\b|manages|chairs|heads|\ba?pds?\b|leads|runs|direct|ordinat|admin|manag|ecretar|pecialist|iaison|nalyst|upervis|ssoc|ssist|aide|chair|chief|head|resident|pgy|fellow|intern|official|dio|ombuds|dean|recruit|officer|advocate|writer|editor|photogr|spokes|reporter|webmaster|librarian|chaplain|navigator|dir\./i;

/**
 * Finds the job titles of a text, in order. Names that `taken` tells the places of are never part of a title. Runs in
 * time linear in the text's length.
 */
export function findTitles(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): FoundTitle[] {
  const found: FoundTitle[] = [];
  if (!titleHint.test(text)) return found;
  const folded = foldForMatching(text);
  let previousEnd = 0;
  let next = 0;
  for (const match of folded.matchAll(nounPattern)) {
    const [noun] = match;
    if (found.length >= mostInOneText) break;
    const end = match.index + noun.length;
    while ((taken[next]?.end ?? match.index + 1) <= match.index) next += 1;
    const isPlace = (taken[next]?.start ?? folded.length) <= match.index;
    if (
      isPlace ||
      match.index < previousEnd ||
      // "director-level"; a dash without blanks ends a title all the same.
      /^[-\u2010\u2011][a-z]/i.test(text.slice(end, end + 2)) ||
      // "Coordinators' line"
      (noun.endsWith("s") && /^['\u2019] /.test(text.slice(end, end + 2))) ||
      (/^assistant|^associate/.test(noun) && goesOn.test(folded.slice(end, end + 60)))
    )
      continue;
    const start = titleStart(folded, match.index, Math.max(previousEnd, taken[next - 1]?.end ?? 0));
    const nextTaken = taken[next]?.start ?? folded.length;
    const behind = complement.exec(folded.slice(end, Math.min(nextTaken, end + 100)));
    const after = readComplement(behind);
    const kind = nouns[match.slice(1).findIndex((group) => group !== undefined)];
    const before = folded.slice(start, match.index).trim();
    const meaning = kind?.meaning(before, after, noun, folded.slice(end, Math.min(nextTaken, end + 60)));
    if (meaning === undefined) continue;
    const complementEnd = after === "" ? end : end + (behind?.[0].trimEnd().length ?? 0);
    found.push({
      meaning,
      start,
      end,
      complementEnd,
      plural: /(?:s|men|ies)$/.test(noun) && noun !== "boss",
      field: /^d/.test(noun) && meaning === "other" ? `${before} ${noun} ${after}` : `${before} ${after}`,
    });
    previousEnd = /^to /.test(after) ? complementEnd : end;
  }
  return found;
}

/** The complement's words, with its preposition; empty when what follows is no complement but another part of the line. */
function readComplement(match: RegExpExecArray | null): string {
  const words = match?.[1]?.trim() ?? "";
  if (words === "" || match === null) return "";
  const preposition = /^s?,? (of|for|to|in) /.exec(match[0])?.[1];
  if (preposition === "in" || /^(?:be|reach|contact|ask|whom|help|arrange|schedule)\b/.test(words)) return "";
  if (preposition !== undefined)
    return `${preposition} ${words.replace(/ (?:at|or|and|by|on|via|who|is|will|can)(?: .*)?$/, (rest) => (/^ and (?!our|by|her|his|oversees|leads|manages|runs|serves|has|is|was|directs|teaches|works|chairs|an? )/.test(rest) ? rest : ""))}`;
  // After a comma, a dash or in brackets only the field's own words go on with a title.
  return program.test(words) ||
    education.test(words) ||
    fellowship.test(words) ||
    students.test(words) ||
    specialtyIn(words) !== undefined ||
    /\bdepartment\b|\bdivision\b/.test(words)
    ? /\b(?:directors?|coordinators?|managers?|administrators?|chairs?|chair(?:man|woman|person))\b/.test(words)
      ? ""
      : words
    : "";
}

function titleStart(folded: string, noun: number, from: number): number {
  const earliest = Math.max(from, noun - longestBefore);
  const window = folded.slice(earliest, noun);
  let start = 0;
  for (const match of window.matchAll(cut)) start = match.index + match[0].length;
  const joined = /^\s*(?:and|&|\/)\s/.exec(window.slice(start));
  start += joined && start === 0 ? joined[0].length : 0;
  while (/\s/.test(window.charAt(start))) start += 1;
  return earliest + start;
}
