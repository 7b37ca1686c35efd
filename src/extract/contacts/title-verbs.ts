import type { ContactRole } from "../../model/contact.js";

/** Verbs that say what somebody does for the residency, all folded. */
export const verbs =
  "(?:(?:who|she|he) (?:also |now |currently |likewise )?)?(?:coordinates|administers|(?:co-)?directs|manages|leads|runs|heads|chairs)|been (?:coordinating|directing|administering)|will (?:[a-z]+ly |also )?(?:lead|direct|head|coordinate)|(?:has|have) (?:[a-z]+ly |also )?(?:co-)?(?:coordinated|administered|directed|managed|led|headed|chaired|overseen)";

export const passives =
  "(?:residency|residencies|program(?:me)?|department)(?: program| training)?,?(?: [\\w-]+){0,4}? (?:is|are|has been|have been) (?:[\\w-]+ )?(?:co-)?(?:directed|led|headed|chaired|coordinated|managed|administered|run|overseen)(?: [\\w-]+){0,2} by";

export const fellowship = /\bfellow(?:s|ships?)?\b/;

/** What a verb makes of its subject: "who coordinates the residency", "has directed our program", "chairs the department". `rest` follows it. */
export function meaningOfVerb(verb: string, rest: string): ContactRole | undefined {
  const object =
    /^ (?:the |our |its |this |both )?(?:[\w&/-]+ ){0,3}?((?:residency|residencies|program(?:me)?s?(?:'s)?|training|department|residents' training)(?: training)?(?: program)?)\b( office| day)?/.exec(
      rest,
    );
  if (
    !object ||
    fellowship.test(object[0]) ||
    (object[2] === undefined && !objectEnd.test(rest.slice(object[0].length)))
  )
    return undefined;
  if (/(?:chairs|chaired)$/.test(verb)) return object[1] === "department" ? "chair" : undefined;
  if (object[1] === "department") return /(?:heads|leads|headed|led)$/.test(verb) ? "chair" : undefined;
  if (
    /(?:directs|directing|leads|heads|directed|led|headed|overseen|will (?:[a-z]+ )?(?:lead|direct|head))$/.test(verb)
  )
    return object[2] === undefined ? "director" : "coordinator";
  return /runs$/.test(verb) && object[2] === undefined ? undefined : "coordinator";
}

/** "leads the residency's journal club", "manages the program budget": not the program itself. */
const objectEnd =
  /^(?:$|\s?[.,;:()|!?\u2013\u2014-]|\s(?:and|at|as|with|since|for|in|from|of|here|who|together|jointly|today|now|again|alongside|she|he|to|on|or|is|has|by|while|day|every|also|after|because|until|out)\b)/;

/** What a passive makes of whom it names: "The residency is directed by", "Our program has been run day to day by". */
export function meaningOfPassive(phrase: string): ContactRole | undefined {
  if (fellowship.test(phrase)) return undefined;
  if (/^department/.test(phrase)) return /(?:led|headed|chaired)/.test(phrase) ? "chair" : undefined;
  return /\b(?:co-)?(?:directed|led|headed|overseen)\b/.test(phrase) && !/day[- ]to[- ]day/.test(phrase)
    ? "director"
    : /chaired/.test(phrase)
      ? undefined
      : "coordinator";
}
