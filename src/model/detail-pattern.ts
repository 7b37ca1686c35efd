/** What stands between the digits of a telephone number as people write it. */
const betweenDigits = "[\\s().\\u00a0\\u2010-\\u2015/·-]*";

/**
 * Finds a contact's details in text, as a page may write them: an e-mail address also with its signs in words
 * ("jane [at] example [dot] org"), a telephone number (E.164) with or without its country code and with any separators,
 * a name with a middle initial, surname first, or the surname after a title.
 */
export function detailPattern({ email, phone, name }: ContactIdentity): RegExp | undefined {
  const patterns = [
    ...(email === undefined ? [] : [emailPattern(email)]),
    ...(phone === undefined ? [] : [phonePattern(phone)]),
    ...(name === undefined ? [] : namePatterns(name)),
  ];
  return patterns.length === 0 ? undefined : new RegExp(patterns.join("|"), "giu");
}

/** The details that tell who a contact is. */
export interface ContactIdentity {
  readonly email?: string | undefined;
  /** E.164. */
  readonly phone?: string | undefined;
  readonly name?: string | undefined;
}

function emailPattern(email: string): string {
  const sign = (character: string, word: string) => `\\s*(?:${character}|[\\[({<]*\\s*\\b${word}\\b\\s*[\\])}>]*)\\s*`;
  const [local = "", host = ""] = email.split("@");
  const dotted = (text: string) => text.split(".").map(escaped).join(sign("\\.", "dot"));
  return `(?<![\\p{L}\\p{N}._%+-])${dotted(local)}${sign("@", "at")}${dotted(host)}(?![\\p{L}\\p{N}-])`;
}

function phonePattern(phone: string): string {
  const digits = phone.replace(/\D/g, "");
  const spread = (text: string) => [...text].join(betweenDigits);
  // Numbers of the North American plan are written without their country code (1) as often as with it.
  const american = /^1(\d{3})(\d{7})$/.exec(digits);
  if (american === null) return `(?<!\\p{N})\\+?${spread(digits)}(?!\\p{N})`;
  const [, area = "", local = ""] = american;
  const code = `(?:\\+?1${betweenDigits})?`;
  return `(?<!\\p{N})${code}(?:\\(${area}\\)|${area})${betweenDigits}${spread(local)}(?!\\p{N})`;
}

function namePatterns(name: string): string[] {
  const words = name.split(/[\s\u00a0]+/).filter((word) => word !== "");
  const surname = escaped(words.at(-1) ?? "");
  const given = words.slice(0, -1).map(escaped);
  const whole = (pattern: string) => `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
  if (given.length === 0) return [whole(surname)];
  // A name that is part of an address (people/jane-roe) has other signs between its words.
  const between = "(?:[\\s._+-]+\\p{L}\\.?)?[\\s._+-]+";
  return [
    whole([...given, surname].join(between)),
    whole(`${surname},?[\\s._+-]+${given.join(between)}`),
    whole(`(?:dr|mr|mrs|ms|mx|prof(?:essor)?)\\.?\\s+${surname}`),
  ];
}

/** Escapes what means something in a pattern; a hyphen means nothing outside of brackets, and may not be escaped there. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
