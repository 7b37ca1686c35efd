import { parse } from "tldts";

/** An e-mail address in a text; `start` and `end` are offsets in UTF-16 units of the words that show it. */
export interface FoundAddress {
  /** Lower case. */
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** Longest local part of RFC 5321, in characters. */
const longestLocalPart = 64;
/** Longest host name of RFC 1035, with room for the words that disguise its dots. */
const longestHost = 300;

/** `jroe@…`, `jroe @ …`, `jroe [at] …`, `jroe(at)…`, `jroe _at_ …`, `jroe AT …`, `jroe at …` */
const signs = /\s?[@\uff20]\s?|\s*[[({<]\s?(?:at|AT|At|@)\s?[\])}>]\s*|_at_|\s?-at-\s?|\s(?:at|AT|At)\s/g;

const separator = String.raw`(?:\.|\s\.\s?|\s?[\[({<]\s?(?:dot|DOT|Dot|\.)\s?[\])}>]\s?|\s(?:dot|DOT|Dot)\s|_dot_|\s?-dot-\s?)`;
const host = new RegExp(`^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:${separator}[A-Za-z0-9][A-Za-z0-9-]{0,62}){1,6}`);
const separators = new RegExp(separator, "g");
const wordSeparators = /\s?[[({<]\s?(?:dot|\.)\s?[\])}>]\s?|\sdot\s|_dot_|-dot-/i;

/** More addresses than any block of a page gives. */
const mostInOneText = 60;

const localCharacter = /[A-Za-z0-9._%+'-]/;
/** Words that stand before "at" in plain sentences ("look at example dot edu"). */
const plainWords = new Set(
  "us me is are available online website site web page look visit found more info information here it them him her located".split(
    " ",
  ),
);
/** "jroe-NOSPAM@…", "jroeREMOVETHIS@…": what a reader is to take out. */
const againstRobots = /[._-]?(?:no-?spam|(?:remove|delete)[_-]?(?:this|me)|remove-?spam)[._-]?/gi;
/** Mailboxes that no person reads. */
const unread =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|abuse|first(?:[._-]?name)?[._-]?(?:initial[._-]?)?last(?:[._-]?name)?|firstinitial[._-]?lastname|your[._-]?name|user(?:name)?|name)$/;

/**
 * Finds the e-mail addresses of a text, in order: plain ones and those disguised with blanks, brackets or words
 * ("jroe [at] example [dot] edu"). Runs in time linear in the text's length.
 */
export function findEmailAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  if (!/[@\uff20]|\bdot\b|_dot_|\sAT\s|e-?mail:? \S{3,40} at |[[({<]\s?at\s?[\])}>]/i.test(text)) return found;
  for (const match of text.matchAll(signs)) {
    if (found.length >= mostInOneText) break;
    const address = readAround(text, match.index, match.index + match[0].length, match[0]);
    if (address && (found.at(-1)?.end ?? 0) <= address.start) found.push(address);
  }
  return found;
}

function readAround(text: string, signStart: number, signEnd: number, sign: string): FoundAddress | undefined {
  let start = signStart;
  while (start > 0 && signStart - start < longestLocalPart && localCharacter.test(text.charAt(start - 1))) start -= 1;
  const spaced = withSpacedDots(text, start, signStart, sign);
  const local = spaced.local
    .replace(againstRobots, "")
    .replace(/^[.'-]+/, "")
    .replace(/\.$/, "")
    .toLowerCase();
  if (local === "" || unread.test(local)) return undefined;
  if (backwardsHost.test(local)) return readBackwards(text, start, signStart, signEnd);
  const matched = host.exec(text.slice(signEnd, signEnd + longestHost))?.[0];
  if (matched === undefined) return undefined;
  const word = /^\s(?:at)\s$/i.test(sign);
  if (word && (plainWords.has(local) || !(wordSeparators.test(matched) || isPlainlyAt(text, start, sign))))
    return undefined;
  const named = knownHost(matched);
  const turned =
    rotatedHost.test(matched) && /[@\uff20]/.test(sign) ? knownHost(rotated(matched.toLowerCase())) : undefined;
  if (turned) return { address: `${rotated(local)}@${turned.name}`, start: spaced.start, end: signEnd + turned.length };
  if (!named) return undefined;
  return {
    address: `${local}@${named.name.replace(againstRobots, "")}`,
    start: spaced.start,
    end: signEnd + named.length,
  };
}

/** Ends of host names in ROT13 ("rqh" is "edu"): letters moved by thirteen places hide an address from robots. */
const rotatedHost = /\.(?:rqh|bet|pbz|arg|tbi)$/;
const rotated = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97));

/** "ude.elpmaxe@eorj" is shown from right to left. */
const backwardsHost = /^(?:ude|gro|moc|ten|vog)\.[a-z0-9.-]+$/;
function readBackwards(text: string, start: number, signStart: number, signEnd: number): FoundAddress | undefined {
  const turn = (part: string): string => [...part].reverse().join("");
  const [user = ""] = /^[A-Za-z0-9._%+'-]{1,64}/.exec(text.slice(signEnd, signEnd + longestLocalPart)) ?? [];
  const local = turn(user).toLowerCase();
  const named = knownHost(turn(text.slice(start, signStart)));
  if (!named || local === "" || unread.test(local)) return undefined;
  return { address: `${local}@${named.name}`, start, end: signEnd + user.length };
}

/** "jroe AT example.edu", "e-mail: jroe at example.edu": the word alone says that an address is meant. */
function isPlainlyAt(text: string, start: number, sign: string): boolean {
  return sign === " AT "
    ? /[a-z]/.test(text.slice(start, start + longestLocalPart))
    : /\be-?mail(?: address)?:? $/i.test(text.slice(Math.max(0, start - 20), start));
}

/** "jane . roe @ example . edu" and "jane [dot] roe [at] …": dots of the local part are disguised like the host's. */
function withSpacedDots(
  text: string,
  start: number,
  signStart: number,
  sign: string,
): { local: string; start: number } {
  const local = text.slice(start, signStart);
  if (!/\s|[[({<]/.test(sign)) return { local, start };
  const before = /([A-Za-z0-9_-]{1,40})(?:\s\.\s|\s?[[({<]\s?(?:dot|DOT|Dot)\s?[\])}>]\s?|\sDOT\s|\sdot\s)$/.exec(
    text.slice(Math.max(0, start - 60), start),
  );
  if (!before?.[1]) return { local, start };
  return { local: `${before[1]}.${local}`, start: start - before[0].length };
}

/** The host name, cut where it stops being one ("example.edu.Please" is "example.edu"). */
function knownHost(matched: string): { name: string; length: number } | undefined {
  const ends: number[] = [matched.length, ...[...matched.matchAll(separators)].map(({ index }) => index).reverse()];
  for (const length of ends) {
    const name = matched.slice(0, length).replace(separators, ".").toLowerCase();
    const { domain, isIcann, publicSuffix } = parse(name);
    if (domain !== null && (isIcann === true || publicSuffix === "example")) return { name, length };
  }
  return undefined;
}

const programWords =
  /resid|program|gme|meded|education|training|housestaff|applica|recruit|applicant|medicine|surg|peds|pediatric|psych|neuro|anesth|radiol|derm|ophth|uro|ortho|obgyn|emerg|fammed|pathol|coordinator|interview|admission|requests?\b|sloe|rotat|student|elective|clerkship/;
const otherMailbox =
  /^(?:info|web\w*|it|help\w*|support|hr|jobs|careers|billing|press|media|news\w*|comm\w*|communications|alumni|giving|development|foundation|privacy|compliance|legal|patient\w*|appointments?|scheduling|referrals?|records|library|marketing|volunteer\w*|advocate\w*|security|parking|eras\w*|myeras|nrmp|ecfmg|feedback|comments|customerservice|corrections|sales|subscribe|unsubscribe|title-?ix|ombuds\w*|finances?|accounting)$/;

const elsewherePart =
  /^(?:wellness|wellbeing|zoom|webinar|payroll|benefits|ap|ar|accounts?|invoices?|insurance|access|grandrounds|lectures?|conferences?|web|webmaster|webteam|www|press|media|alumni|billing|patients?|patientservices|appointments?|giving|news|newsletter|library|hr|jobs|careers|privacy|compliance|referrals?|clinic|communications|marketing|volunteers?|fellowships?)$/;

/** What kind of mailbox a local part names: a program's or its office's, some other office's, or perhaps a person's. */
export function mailboxKind(address: string): "program" | "elsewhere" | "personal" {
  const local = address.slice(0, address.indexOf("@"));
  if (otherMailbox.test(local) || local.split(/[._-]/).some((part) => elsewherePart.test(part))) return "elsewhere";
  if (/research|fellow(?!.*resid)/.test(local) && !/resid/.test(local)) return "elsewhere";
  if (programWords.test(local)) return "program";
  return "personal";
}

/** Whether a local part is built from the parts of a name: `jroe`, `jane.roe`, `roej`, `jane`, `j_roe`, `jmroe2`. */
export function isAddressOf(address: string, name: string): boolean {
  const local = foldLetters(address.slice(0, address.indexOf("@")));
  const words = name
    .split(/[\s-]+/)
    .map(foldLetters)
    .filter((word) => word !== "");
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  if (words.length < 2 || local.length < 3) return false;
  const given = words.slice(0, -1);
  const family = words.slice(1).filter((word) => word.length >= 3);
  if (family.some((word) => local.includes(word))) return true;
  if (first.length >= 3 && local.startsWith(first)) return true;
  const beginning = `${given.map((word) => word.charAt(0)).join("")}${last}`.slice(0, local.length);
  return local.length >= 5 && beginning === local;
}

function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
