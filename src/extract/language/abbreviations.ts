import type { Rewrite } from "./rewrite-list.js";

/** What is written in many ways, and the one spelling in which rules read it. */
export interface Spelling extends Rewrite {
  /** As a page writes it, and as rules read it. */
  readonly example: readonly [written: string, plain: string];
}

/** What coordinators write in notes and tables, and the word that it stands for. */
const abbreviations: Readonly<Record<string, string>> = {
  yr: "year",
  yrs: "years",
  wk: "week",
  wks: "weeks",
  mos: "months",
  "req'd": "required",
  reqd: "required",
  "pref'd": "preferred",
  prefd: "preferred",
  yog: "year of graduation",
  grads: "graduates",
  apps: "applications",
  dept: "department",
  "int'l": "international",
  intl: "international",
  thru: "through",
  incl: "including",
  avg: "average",
  pref: "preferred",
  "w/o": "without",
  prelims: "preliminaries",
  prelim: "preliminary",
};
const inFull = (written: string): string => {
  const word =
    abbreviations[
      written
        .toLowerCase()
        .replace(/\u2019/g, "'")
        .replace(/\.$/, "")
    ] ?? written;
  return /^[A-Z]/.test(written) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
};
/** How coordinators abbreviate in notes and tables, in the order in which the spellings apply. */
export const notes: readonly Spelling[] = [
  {
    wording:
      /(?<![\w'\u2019.@-])(?:yrs?|wks?|mos|req['\u2019]?d|pref['\u2019]d|prefd|pref(?=\.(?:\W|$))|w\/o|yog|grads|apps|dept|int['\u2019]?l|thru|incl|avg|prelims?)(?![\w'\u2019@-])(?:\.(?=\s?[a-z\d(,;:/]))?/gi,
    plain: (match) => inFull(match),
    example: ["Grads within 5 yrs; apps thru 11/30", "Graduates within 5 years; applications through 11/30"],
  },
  {
    wording:
      /\b(g)rad(\.?)(?=\s(?:years?|date|cutoff|limit)\b)|\b((?:year of|since|out of|after) g)rad\b(?!\w)|\b(a)pp(?=\s(?:deadline|service|window|season|opens?|closes?|due|period|review)\b)/gi,
    plain: (_match, grad, _stop, year, app) =>
      app === undefined ? `${grad ?? year ?? ""}raduation` : `${app}pplication`,
    example: [
      "Grad year 2019, year of grad, app deadline",
      "Graduation year 2019, year of graduation, application deadline",
    ],
  },
  {
    wording: /^(g)rad(?=\s(?:within|in|after|since|no)\b)/gi,
    plain: "$1raduated",
    example: ["Grad in 2019", "Graduated in 2019"],
  },
  {
    wording: /(?<=^|[,;/+(]\s?|\band\s)PS(?=\s?(?:[,;/+)]|and\b|$))/g,
    plain: "personal statement",
    example: ["CV, PS, MSPE", "CV, personal statement, MSPE"],
  },
  {
    wording: /(?<=\b\d{1,2}\s)cat(?=\s?(?:$|[,;/+)&]|and\b|positions|spots|slots|interns|residents))/gi,
    plain: "categorical",
    example: ["8 cat + 2 P", "8 categorical + 2 P"],
  },
  {
    wording: /\b(lors?|letters?(?: of rec[a-z]*)?) ?[x\u00d7] ?(?=[2-5]\b)/gi,
    plain: "$1: ",
    example: ["Letters of recommendation x3", "Letters of recommendation: 3"],
  },
  { wording: /(?<!\bsteps?[\s-]?)\b2CK\b/gi, plain: "Step 2 CK", example: ["2CK passed", "Step 2 CK passed"] },
  { wording: /\bw\/\s?(?=[a-z\d])/gi, plain: "with ", example: ["yes w/ ECFMG", "yes with ECFMG"] },
  {
    wording: /\bmin\.? (?=(?:usmle|comlex|steps?|levels?|scores?|of \d|\d{3})\b)/gi,
    plain: "minimum ",
    example: ["Min. Step 2 CK", "minimum Step 2 CK"],
  },
];
