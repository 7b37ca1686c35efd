import type { ListedProgram } from "../model/program-list.js";
import { type Specialty, specialtySchema } from "../model/specialty.js";
import { type State, stateSchema } from "../model/state.js";
import { stateNames } from "../model/state-names.js";
import { programName } from "./draft-site.js";
import type { ColumnName } from "./program-columns.js";
import { readProgramTitle } from "./program-title.js";
import { fellowshipWords } from "./training-words.js";

/** A program as a row of a table gives it, before it has an id. */
export interface RowProgram extends Omit<ListedProgram, "id" | "formerIds"> {
  readonly preliminary: boolean;
}

/** What a row gives, or everything that is wrong with it. */
export type ReadRow =
  | { readonly kind: "program"; readonly program: RowProgram }
  | { readonly kind: "bad"; readonly reasons: readonly string[] };

/** Reads a row by its columns. Empty cells say nothing. */
export function readProgramRow(cell: (column: ColumnName) => string): ReadRow {
  const reasons: string[] = [];
  const read = <Value>(value: Value | Fault): Value | undefined => {
    if (!(value instanceof Fault)) return value;
    reasons.push(value.reason);
    return undefined;
  };
  const training = read(trainingOf(cell("specialty"), cell("name")));
  const institution = read(longEnough("institution", cell("institution")));
  const city = read(longEnough("city", cell("city")));
  const state = read(stateOf(cell("state")));
  const acgmeId = read(acgmeIdOf(cell("acgmeId")));
  const pages = read(pagesOf(cell("pages")));
  if (
    training === undefined ||
    institution === undefined ||
    city === undefined ||
    state === undefined ||
    pages === undefined ||
    reasons.length > 0
  ) {
    return { kind: "bad", reasons };
  }
  const { specialty, preliminary } = training;
  const title = cell("name") === "" && preliminary ? cell("specialty") : cell("name");
  const name = programName(title, specialty);
  return {
    kind: "program",
    program: { name, institution, specialty, city, state, ...(acgmeId !== "" && { acgmeId }), pages, preliminary },
  };
}

class Fault {
  constructor(readonly reason: string) {}
}

function longEnough(column: "institution" | "city", text: string): string | Fault {
  return text.length >= 2 ? text : new Fault(`${column} is ${text === "" ? "empty" : `${JSON.stringify(text)}`}`);
}

interface Training {
  readonly specialty: Specialty;
  readonly preliminary: boolean;
}

/** The specialty as it is stated; where that column is empty, as the program's name has it. */
function trainingOf(specialty: string, name: string): Training | Fault {
  const stated = specialty === "" ? name : specialty;
  if (stated === "") return new Fault("specialty is empty");
  const word = specialtySchema.safeParse(stated.toLowerCase().replace(/[^a-z]+/g, "-"));
  const title = readProgramTitle(stated);
  const preliminary = [specialty, name].some((text) => readProgramTitle(text)?.preliminary === true);
  if (word.success) return { specialty: word.data, preliminary };
  if (title?.kind === "fellowship" && fellowshipWords.test(stated.toLowerCase())) {
    return new Fault(`${JSON.stringify(stated)} is a fellowship, and the list holds residencies`);
  }
  if (title?.specialty !== undefined) return { specialty: title.specialty, preliminary };
  return new Fault(`${JSON.stringify(stated)} is no specialty that is known`);
}

const stateByName = new Map(
  stateSchema.options.flatMap((code): [string, State][] => [
    [code.toLowerCase(), code],
    [stateNames[code].toLowerCase(), code],
  ]),
);

function stateOf(text: string): State | Fault {
  if (text === "") return new Fault("state is empty");
  const plain = text.toLowerCase().replace(/\./g, "");
  return stateByName.get(plain) ?? new Fault(`${JSON.stringify(text)} is no state, DC or PR`);
}

/** Ten digits, also written in groups; the empty text where the cell is empty. */
function acgmeIdOf(text: string): string | Fault {
  if (text === "" || /^\d{10}$/.test(text)) return text;
  if (/^\d[.,]\d+e\+?\d+$/i.test(text)) {
    return new Fault(`the spreadsheet shortened the ACGME id to ${text}; make its column text`);
  }
  const digits = text.replace(/[\s-]/g, "");
  return /^\d{10}$/.test(digits) ? digits : new Fault(`the ACGME id ${JSON.stringify(text)} has not 10 digits`);
}

/** Addresses with blanks, bars or semicolons between them; `www.example.edu/gme` is taken for one with https. */
function pagesOf(text: string): string[] | Fault {
  const pages: string[] = [];
  for (const word of text.split(/[\s|;]+|,(?=\s*(?:https?:|www\.))/i)) {
    if (word === "") continue;
    const address = /^[a-z][a-z0-9+.-]*:/i.test(word) ? word : `https://${word}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isWeb = url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
    if (!isWeb || !url.hostname.includes(".")) return new Fault(`${JSON.stringify(word)} is no web address`);
    url.hash = "";
    if (!pages.includes(url.href)) pages.push(url.href);
  }
  return pages;
}
