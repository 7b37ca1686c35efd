import type { ContactDetails, ContactRole } from "../../model/contact.js";
import type { Place } from "../../page/page.js";
import { foldForMatching } from "../language/fold.js";
import {
  callsReader,
  elsewhereHeading,
  isElsewhere,
  isFellowshipSection,
  isOtherBody,
  isOwn,
} from "./context-words.js";
import { type Draft, meaningOf } from "./draft.js";
import { isAddressOf, mailboxKind } from "./email-addresses.js";
import { findTitles, type TitleMeaning } from "./job-titles.js";

/** Why a draft is a contact of the program, and how sure that is. */
export interface Decision {
  readonly contact: ContactDetails;
  readonly rule: string;
  readonly confidence: number;
}

const longestContextTitle = 90;

/** Whether what was read is a contact of the program: by its role, or because the page asks to get in touch with it. */
export function decide(draft: Draft): Decision | undefined {
  if (!draft.name && draft.addresses.length + draft.numbers.length === 0) return undefined;
  const { block } = draft.line;
  // "Salary: PGY-2 $66,410" leads nowhere.
  const lead = /:\s*[^\s]/.test(draft.lead) ? "" : draft.lead;
  const headings = [...block.headings, ...block.leadIns, lead].map(foldForMatching);
  const own = underHeading(draft, meaningOf(draft));
  if (own === "elsewhere" || own === "trainee") return undefined;
  const meaning = own ?? contextMeaning(draft);
  if (meaning === "elsewhere" || meaning === "trainee") return undefined;
  if (isOutside(draft, headings, own) || isForFellows(draft)) return undefined;
  if (!isShownAsContact(block.place, headings, meaning, draft)) return undefined;
  return draft.name ? decidePerson(draft, meaning) : decideNameless(draft, meaning);
}

/** The title that the lead-in, the question, a header or the nearest heading gives to a name without one of its own. */
function contextMeaning(draft: Draft): TitleMeaning | undefined {
  if (draft.form === "prose" && draft.line.block.kind !== "cell" && draft.line.block.question === undefined)
    return undefined;
  const { block } = draft.line;
  const contexts = [
    block.cell?.rowHeader,
    block.cell?.columnHeader,
    block.leadIns.at(-1),
    block.question,
    block.headings.at(-1),
  ];
  for (const context of contexts) {
    if (context === undefined || context.length > longestContextTitle) continue;
    if (draft.name && context.includes(draft.name.name)) continue;
    const titles = findTitles(context, []);
    const meanings = titles.map(({ meaning }) => meaning);
    const first = meanings.find((meaning) => meaning !== "elsewhere" && meaning !== "trainee") ?? meanings[0];
    // "Program Director and Coordinator" over a list says nothing of one of its people.
    if (first !== undefined) return new Set(meanings).size === 1 ? first : undefined;
  }
  return undefined;
}

/** Under "Residency contact" or "Program Director" the headings further out ("Conferences") say nothing of a person. */
function tellingHeadings(headings: readonly string[]): readonly string[] {
  const at = headings.findLastIndex(
    (heading) =>
      heading.length <= longestContextTitle &&
      (/\bcontact|\b(?:residency|program|education|gme) office\b|\boffice of (?:graduate )?medical education\b/.test(
        heading,
      ) ||
        findTitles(heading, []).some(({ meaning }) => roleOf(meaning) !== undefined)),
  );
  return at < 0 ? headings : headings.slice(at);
}

function isOutside(draft: Draft, headings: readonly string[], own: TitleMeaning | undefined): boolean {
  const cue = elsewhereHeading(tellingHeadings(headings));
  if (
    cue !== undefined &&
    !(
      draft.name &&
      own !== undefined &&
      /\bresidents?\b|\bclinics?\b/.test(cue) &&
      !/\b(?:alumni|past|former)\b/.test(cue)
    )
  )
    return true;
  const saysResidency = draft.titles.length > 0 && /\bresiden/.test(draft.words);
  return isFellowshipSection(headings) && !saysResidency;
}

/** "Fellowship applicants write to Dr. Roe", "For the Mohs fellowship contact …". */
function isForFellows({ words, form, quotes }: Draft): boolean {
  // A row with a cell "Child Psychiatry Fellowship".
  if (
    form === "row" &&
    !/\bresiden/.test(words) &&
    quotes.some((quote) => /^[^:]{3,80}\bfellowship(?: program)?$/i.test(quote))
  )
    return true;
  return (
    form === "prose" &&
    !/\bresiden/.test(words) &&
    /\bfellowships? (?:applicants?|applications?|candidates?|questions?|inquir\w+|matters|:)|\bfellowships? (?:has|have|keeps?) (?:its|their|an?) |\b(?:for|about|on|regarding|in) (?:the |our )?(?:[\w-]+ ){0,3}fellowships?\b(?! (?:at|in)\b)/.test(
      words,
    )
  );
}

/** Header and footer hold the institution's addresses, a sidebar often other people's: there, a title must say more. */
function isShownAsContact(
  place: Place,
  headings: readonly string[],
  meaning: TitleMeaning | undefined,
  draft: Draft,
): boolean {
  if (place === "content") return true;
  const hasTitle =
    meaning === "coordinator" || meaning === "director" || meaning === "associate_director" || meaning === "chair";
  if (place === "sidebar")
    return (
      hasTitle ||
      (meaning !== undefined && draft.name !== undefined) ||
      (isOwn(`${headings.at(-1) ?? ""} ${draft.words}`) &&
        /\b(?:residency|program|gme|education)\b/.test(`${headings.join(" ")} ${draft.words}`))
    );
  return hasTitle && draft.name !== undefined && draft.addresses.length + draft.numbers.length > 0;
}

function decidePerson(draft: Draft, meaning: TitleMeaning | undefined): Decision | undefined {
  const { name } = draft;
  if (!name || meaning === "office") return undefined;
  const reach = draft.addresses.length + draft.numbers.length > 0;
  const role = roleOf(meaning);
  if (role !== undefined && role !== "other") {
    if (name.familyOnly && !reach) return undefined;
    return {
      contact: details(draft, role),
      rule: `contacts/${role.replace("_", "-")}`,
      confidence: reach ? 0.95 : 0.9,
    };
  }
  const isCalled = draft.called || (isContactHeading(draft) && reach);
  if (role === "other")
    return reach || isCalled || isInstitutionalOfficial(draft)
      ? { contact: details(draft, role), rule: "contacts/other-title", confidence: 0.85 }
      : undefined;
  if (!isCalled || isElsewhere(draft.words) || isOtherBody("", draft.addresses[0])) return undefined;
  if (!reach && draft.form !== "prose" && !isContactHeading(draft)) return undefined;
  return { contact: details(draft, "other"), rule: "contacts/called-person", confidence: 0.75 };
}

/** A designated institutional official (DIO) or director of medical education answers for all programs, and is named for that. */
function isInstitutionalOfficial({ titles }: Draft): boolean {
  return titles.some(({ field }) =>
    /\bdesignated institutional official\b|\bdio\b|^ ?director of (?:graduate )?medical education$/.test(field),
  );
}

function decideNameless(draft: Draft, meaning: TitleMeaning | undefined): Decision | undefined {
  const [address] = draft.addresses;
  if (address === undefined && draft.numbers.length === 0) return undefined;
  if (isElsewhere(draft.words) || isOtherBody(draft.words, address)) return undefined;
  const role = roleOf(meaning);
  const kind = address === undefined ? undefined : mailboxKind(address);
  if (role !== undefined && role !== "other") {
    return { contact: details(draft, role), rule: "contacts/nameless-title", confidence: 0.75 };
  }
  if (!isOffice(draft, kind)) return undefined;
  const isPersonal = address !== undefined && kind === "personal" && personalAddress.test(address);
  return isPersonal
    ? { contact: details(draft, "other"), rule: "contacts/nameless-person", confidence: 0.65 }
    : { contact: details(draft, "office"), rule: "contacts/office", confidence: 0.7 };
}

/** "marisol.ibarra@…", "m_ibarra@…": somebody's, though nobody is named. */
const personalAddress = /^[a-z]{1,20}(?:[._][a-z]{1,2})?[._][a-z]{2,24}@/;

/** A number under "Contact us" that is labelled as nobody else's. */
const plainLabel = /^[\W\d]*(?:(?:tele)?phone|tel|office|call|voice|p|t|o)?(?: us| number)?[\W\d]*(?:x|ext)?[\W\d]*$/;

/** A mailbox or number of the program: by its own name, or because the page calls the reader to it. */
function isOffice(draft: Draft, kind: ReturnType<typeof mailboxKind> | undefined): boolean {
  const isCalled = draft.called || callsReader(draft.words) || isContactHeading(draft);
  if (kind === "elsewhere") return false;
  if (kind === "program") return isCalled || draft.form !== "prose";
  if (kind === "personal") return isCalled;
  return (
    isOwn(draft.words) ||
    (isContactHeading(draft) && (draft.form === "row" ? isPlainRow(draft) : plainLabel.test(draft.line.folded)))
  );
}

/** What the nearest heading makes of a bare title: "Director: Dr. Roe" below "Autopsy service", "Medical students". */
function underHeading({ titles, line }: Draft, own: TitleMeaning | undefined): TitleMeaning | undefined {
  if (own === undefined || titles.length === 0 || titles.some(({ field }) => field.trim() !== "")) return own;
  const heading = foldForMatching(line.block.headings.at(-1) ?? "");
  if (heading === "" || heading.length > longestContextTitle || ofProgram.test(heading)) return own;
  if (own === "chair") return ofCommittee.test(heading) ? "elsewhere" : own;
  if (ofStudents.test(heading)) return "other";
  return own === "director" && ofUnit.test(heading) ? "elsewhere" : own;
}

const ofProgram = /\b(?:residen(?:cy|cies)|program director|contacts?|leadership|administration|staff|faculty)\b/;
const ofCommittee = /\b(?:committees?|council|board|task force|working group)\b/;
const ofStudents = /\b(?:(?:medical |visiting )?students?|clerkships?|sub-?internships?|undergraduate)\b/;
const ofUnit =
  /\b(?:services?|laborator(?:y|ies)|labs?|units?|clinics?|registry|bank|institute|research|simulation|wellness|quality improvement|ultrasound)$/;

/** A row "Phone | …" of its own below "Contact". */
function isPlainRow({ line: { block, folded } }: Draft): boolean {
  return (
    plainLabel.test(folded) && /^(?:(?:tele)?phone|tel|call)\b[^a-z]*(?:number)?\W*$/i.test(block.cell?.rowHeader ?? "")
  );
}

function isContactHeading(draft: Draft): boolean {
  const { headings, question } = draft.line.block;
  return /\bcontact|\bwhom\b|\bquestions?\b|\b(?:inquir|enquir)(?:y|ies)\b|\breach us|\bget in touch/.test(
    foldForMatching(`${headings.slice(-2).join(" ")} ${question ?? ""}`),
  );
}

function roleOf(meaning: TitleMeaning | undefined): ContactRole | undefined {
  return meaning === "elsewhere" || meaning === "trainee" ? undefined : meaning;
}

function details(draft: Draft, role: ContactRole): ContactDetails {
  const { name, addresses, numbers } = draft;
  const email = (name && addresses.find((address) => isAddressOf(address, name.name))) ?? addresses[0];
  const phone = numbers[0];
  return {
    role,
    ...(name ? { name: name.name } : {}),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}
