import type { PageFindings } from "../model/finding.js";
import type { FactKey } from "../model/vocabulary.js";

/** What an applicant from abroad wants to know of a program, by the kind of page that tells it. */
export type Need = "application" | "exams" | "international" | "visa" | "students" | "contact";

/** What nearly every program tells somewhere: the search goes on while much of it is lacking. */
const essentials: readonly Need[] = ["application", "exams", "international", "visa", "contact"];

/** How much of each is still lacking: 1 while nothing is known, near 0 once most is. */
export type Lacks = Readonly<Record<Need, number>>;

/** What is lacking of a need of which so many facts are known. */
const lackByCount = [1, 0.5, 0.25, 0.1] as const;

/** What is known of a program after the pages that were read. */
export class Known {
  readonly #facts: Readonly<Record<Need, Set<string>>> = {
    application: new Set(),
    exams: new Set(),
    international: new Set(),
    visa: new Set(),
    students: new Set(),
    contact: new Set(),
  };

  take({ findings, contacts }: Pick<PageFindings, "findings" | "contacts">): void {
    for (const { key } of findings) {
      const need = needOf(key);
      if (need !== undefined) this.#facts[need].add(key);
    }
    const known = this.#facts.contact;
    for (const { contact } of contacts) {
      if (contact.email === undefined) known.add("no address to write to");
      else known.add(contact.role === "coordinator" ? "coordinator" : "another address").add("an address");
    }
    // A coordinator's address is what an applicant needs; other people's addresses come close.
    if (known.has("coordinator")) known.add("nobody else is needed");
  }

  /** What is still lacking. Never 0: a page found later may say more. */
  get lacks(): Lacks {
    const lack = (need: Need): number => lackByCount[Math.min(this.#facts[need].size, lackByCount.length - 1)] ?? 0;
    return {
      application: lack("application"),
      exams: lack("exams"),
      international: lack("international"),
      visa: lack("visa"),
      students: lack("students"),
      contact: lack("contact"),
    };
  }
}

/** Before anything was read. */
export const everythingLacks: Lacks = new Known().lacks;

/** Essentials of which nothing at all is known, from which on a program counts as hardly known. */
const manyLacks = 2;

/** How much of the essentials is known, from 0 to 1; 0 while nothing at all is known of two of them. */
export function knownShare(lacks: Lacks): number {
  if (essentials.filter((need) => lacks[need] === 1).length >= manyLacks) return 0;
  return 1 - essentials.reduce((sum, need) => sum + lacks[need], 0) / essentials.length;
}

function needOf(key: FactKey): Need | undefined {
  const [family] = key.split(".", 1);
  switch (family) {
    case "application":
    case "letters":
      return "application";
    case "step1":
    case "step2":
    case "step3":
    case "comlex":
    case "comlex1":
    case "comlex2":
      return "exams";
    case "img":
    case "graduation":
      return "international";
    case "visa":
      return "visa";
    case "rotations":
      return "students";
    default:
      return undefined;
  }
}
