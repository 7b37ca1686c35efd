import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** What answers under a number, as the words around it say. */
export type PhoneUse = "voice" | "fax" | "elsewhere";

export interface FoundPhone {
  /** E.164 (ITU-T), without its extension: "+15025550142". */
  readonly number: string;
  readonly use: PhoneUse;
  readonly start: number;
  readonly end: number;
}

/** North American numbers in usual spellings, and international ones that begin with "+". */
const candidates =
  /(?<![\d#])(?:(?:\+?1[\s.\u2010-\u2015/-]{0,3})?(?:\(\s?\d{3}\s?\)|\d{3})[\s.\u2010-\u2015\u00b7/-]{0,3}\d{3}[\s.\u2010-\u2015\u00b7-]{0,3}\d{4}|\+(?!1\b|1[\s(.-])\d{1,3}(?:[\s().-]{1,2}\d{1,5}){2,5})(?!\d)/g;
const extension = /^[\s,;:(]{0,3}(?:x|ext|extn|extension|option|opt)\.?:?\s{0,2}#?\d{1,6}\)?/i;
const bareDigits = /^\+?\d+$/;

const label =
  /\b(?:(?<fax>fax|telefax|facsimile|telecopier|f(?=\s?[:.]))|(?<elsewhere>dsn|meeting id|webinar id|passcode|pager|beeper|tty|tdd|text telephone|text messages?|toll[- ]?free|switchboard|operator|main(?= ?:)|main (?:number|hospital|line|phone)|hospital(?= ?:)|hospital (?:main|operator|number)|clinic|appointments?|scheduling|patients?|nurse line|nurse|refills?|billing|emergenc(?:y|ies)(?! medicine)|after[- ]hours|crisis|pharmacy|laboratory|admitting|front desk|help ?desk|hot ?line|human resources|on[- ]call|answering service|referrals?|consultations?|security|parking)|(?<voice>phone|telephone|tel|office|cell|mobile|direct|call|voice|ph|work|contact|[ptoc](?=\s?[:.])))(?![a-z])/gi;

/** More numbers than any block of a page gives; the rest of such a text is left unread. */
const mostInOneText = 60;

/**
 * Finds the phone numbers of a text, in order, each with what the words beside it say about its use. Ten digits that
 * run together are a number only with a phone's label before them (they are codes of accreditation otherwise).
 * Extensions belong to the words of a number, not to the number. Runs in time linear in the text's length.
 */
export function findPhoneNumbers(text: string): FoundPhone[] {
  const found: FoundPhone[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(candidates)) {
    if (found.length >= mostInOneText) break;
    const number = phoneNumberOf(match[0]);
    if (number === undefined) continue;
    const before = text.slice(Math.max(previousEnd, match.index - 60), match.index);
    const labelled =
      /\b(?:residency|program|education|gme|coordinator)\b[^.;|]{0,12}\bmain (?:number|line|phone)/i.test(before)
        ? "voice"
        : useBefore(before);
    if (bareDigits.test(match[0]) && labelled === undefined) continue;
    let end = match.index + match[0].length;
    end += extension.exec(text.slice(end, end + 24))?.[0].length ?? 0;
    found.push({ number, use: useAfter(text.slice(end, end + 16)) ?? labelled ?? "voice", start: match.index, end });
    previousEnd = end;
  }
  return found;
}

const northAmerican = /^1?[2-9]\d{2}[2-9]\d{6}$/;

/** A number as written (a `tel:` link's target) in E.164, when it can be a number at all. */
export function phoneNumberOf(written: string): string | undefined {
  const digits = written.replace(/[^\d]/g, "");
  // The common case needs no library: ten digits of the North American plan.
  if (
    northAmerican.test(digits) &&
    !/[a-z;#]/i.test(written) &&
    (digits.length === 10 ? !written.trimStart().startsWith("+") : true)
  )
    return `+1${digits.slice(-10)}`;
  const plain = written.replace(/[\u2010-\u2015\u00b7/]/g, "-");
  const parsed = parsePhoneNumberFromString(plain, "US");
  if (!parsed?.isPossible()) return undefined;
  if (parsed.countryCallingCode === "1" && !/^[2-9]\d{2}[2-9]\d{6}$/.test(parsed.nationalNumber)) return undefined;
  return parsed.number;
}

/** What a label on its own ("Fax:", a table's header) says about the number that it stands for. */
export function useOfLabel(text: string): PhoneUse | undefined {
  return useBefore(text.slice(0, 60));
}

/** The label nearest to the number decides; "Phone/Fax" answers to voice. */
function useBefore(before: string): PhoneUse | undefined {
  const labels = [...before.matchAll(label)];
  const nearest = labels.at(-1);
  if (!nearest) return undefined;
  const use = useOf(nearest.groups);
  const other = labels.at(-2);
  const joined = other && /^\s?(?:\/|&|and|or)\s?$/i.test(before.slice(other.index + other[0].length, nearest.index));
  return use === "fax" && joined && useOf(other.groups) === "voice" ? "voice" : use;
}

function useOf(groups: Record<string, string | undefined> | undefined): PhoneUse {
  if (groups?.fax !== undefined) return "fax";
  return groups?.elsewhere === undefined ? "voice" : "elsewhere";
}

/** "(502) 555-0142 (fax)": a label behind the number, when another number does not follow it as its own. */
function useAfter(after: string): PhoneUse | undefined {
  if (/^\s?\(\s?(?:fax|f)\s?\)|^\s(?:fax)\b(?!\s?[:.(\d])/i.test(after)) return "fax";
  if (
    /^\s?\(\s?(?:pager|tty|tdd|beeper|text|(?:the )?hospital|operator|switchboard|patients?|appointment|clinics?|scheduling|toll)\b/i.test(
      after,
    )
  )
    return "elsewhere";
  return /^\s?\(\s?(?:o|office|phone|tel|voice|p|t|cell|direct)\s?\)/i.test(after) ? "voice" : undefined;
}
