import { describe, expect, test } from "vitest";
import { effectOf, effectRules } from "../../src/diff/effect.js";
import type { Change } from "../../src/model/change.js";
import type { Contact } from "../../src/model/contact.js";
import { type FactKey, type FactValue, factKeys } from "../../src/model/vocabulary.js";
import { programInWords, sentenceOf } from "../../src/publish/feed/sentence.js";
import { contact, evidence } from "../diff/sample.js";

const about = {
  program: "ky-example-health-internal-medicine",
  programName: "Internal Medicine Residency",
  institution: "Example Health",
  state: "KY",
  cause: "source",
} as const;

const name = "Example Health Internal Medicine";

function factChange<K extends FactKey>(
  key: K,
  before: FactValue<K> | undefined,
  after: FactValue<K> | undefined,
): Change {
  const shared = { ...about, key, effect: effectOf(key, before, after) };
  const side = (value: FactValue<K>) => ({ value, evidence: [evidence("as the page says")] });
  if (after === undefined) {
    if (before === undefined) throw new Error("a change has a side");
    return { kind: "fact_removed", ...shared, before: side(before) };
  }
  if (before === undefined) return { kind: "fact_added", ...shared, after: side(after) };
  return { kind: "fact_changed", ...shared, before: side(before), after: side(after) };
}

type Case<K extends FactKey> = readonly [
  before: FactValue<K> | undefined,
  after: FactValue<K> | undefined,
  effect: "tightens" | "loosens" | "neutral",
  sentence: string,
];

const required = "required";
const preferred = "preferred";

/** For every key what comes, what changes and what goes. A sentence that begins with a colon stands after the name. */
const table: { readonly [K in FactKey]: readonly Case<K>[] } = {
  "application.service": [
    [undefined, "ERAS", "neutral", "now takes applications through ERAS"],
    ["ERAS", "ResidencyCAS", "neutral", "now takes applications through ResidencyCAS"],
    ["ERAS", "other", "neutral", "now takes applications through another service than ERAS"],
    ["ERAS", undefined, "neutral", "no longer states which service takes its applications (it was: ERAS)"],
  ],
  "application.match": [
    [undefined, "NRMP", "neutral", "now fills its positions through the NRMP"],
    ["NRMP", "none", "neutral", "now fills its positions outside any match"],
    ["NRMP", "other", "neutral", "now fills its positions through another match than the NRMP's"],
  ],
  "application.opens": [
    [undefined, "09-01", "neutral", "now opens applications on September 1"],
    ["09-01", "09-24", "neutral", ": opening of applications moves from September 1 to September 24"],
  ],
  "application.deadline": [
    [undefined, "10-31", "tightens", "now has an application deadline: October 31"],
    ["01-15", "10-31", "tightens", ": application deadline moves from January 15 to October 31"],
    ["10-31", undefined, "loosens", "no longer states its application deadline (it was: October 31)"],
  ],
  "application.documents": [
    [undefined, ["cv", "mspe"], "tightens", "now lists the documents of an application: CV, MSPE"],
    [["cv"], ["cv", "photo"], "tightens", "now also asks for these documents: photo"],
    [["cv", "photo"], ["cv"], "loosens", "no longer asks for these documents: photo"],
    [
      ["cv"],
      ["diploma"],
      "neutral",
      "now also asks for these documents: diploma; no longer asks for these documents: CV",
    ],
  ],
  "application.interviewFormat": [
    [undefined, "virtual", "neutral", "now interviews virtually"],
    ["virtual", "in_person", "neutral", "now interviews in person"],
    ["virtual", "hybrid", "neutral", "now interviews virtually and in person"],
  ],
  "application.signals": [
    [undefined, true, "neutral", "now takes part in program signaling"],
    [undefined, false, "neutral", "now says that it takes no part in program signaling"],
    [true, false, "neutral", "no longer takes part in program signaling"],
  ],
  "letters.minimum": [
    [undefined, 1, "tightens", "now asks for at least 1 letter of recommendation"],
    [3, 4, "tightens", "now asks for at least 4 letters of recommendation, up from 3"],
    [4, 3, "loosens", "now asks for at least 3 letters of recommendation, down from 4"],
    [3, undefined, "loosens", "no longer states how many letters of recommendation it asks for (it was: 3)"],
  ],
  "letters.maximum": [[3, 4, "neutral", "now takes at most 4 letters of recommendation, up from 3"]],
  "letters.fromSpecialty": [
    [undefined, 2, "tightens", "now asks for 2 letters of recommendation from its own specialty"],
  ],
  "letters.fromUsPhysicians": [
    [2, 1, "loosens", "now asks for 1 letter of recommendation from physicians in the US, down from 2"],
  ],
  "letters.chair": [
    [undefined, required, "tightens", "now requires a letter of the department's chair"],
    [preferred, required, "tightens", "now requires a letter of the department's chair"],
    [required, preferred, "loosens", "now prefers a letter of the department's chair, no longer requires it"],
    [required, "not_required", "loosens", "no longer requires a letter of the department's chair"],
    [preferred, "not_required", "loosens", "no longer prefers a letter of the department's chair"],
    [undefined, "not_required", "neutral", "now says that a letter of the department's chair is not required"],
  ],
  "step1.minScore": [
    [undefined, { score: 210, stance: required }, "tightens", "now asks for at least 210 in Step 1"],
    [undefined, { score: 210, stance: preferred }, "tightens", "now prefers at least 210 in Step 1"],
    [
      { score: 210, stance: required },
      { score: 220, stance: required },
      "tightens",
      ": Step 1 minimum rises from 210 to 220",
    ],
    [
      { score: 220, stance: preferred },
      { score: 210, stance: preferred },
      "loosens",
      ": preferred Step 1 minimum falls from 220 to 210",
    ],
    [
      { score: 220, stance: preferred },
      { score: 220, stance: required },
      "tightens",
      ": Step 1 minimum of 220 is now required, before it was preferred",
    ],
    [
      { score: 210, stance: required },
      { score: 220, stance: preferred },
      "neutral",
      ': Step 1 minimum changes from "210, required" to "220, preferred"',
    ],
    [
      { score: 210, stance: required },
      undefined,
      "loosens",
      "no longer states a Step 1 minimum (it was: 210, required)",
    ],
  ],
  "step1.cutoff": [
    [undefined, "none", "loosens", "now says that Step 1 has no minimum score"],
    ["none", undefined, "tightens", "no longer states that Step 1 has no minimum"],
  ],
  "step1.passRequired": [
    [undefined, true, "tightens", "now requires a pass of Step 1"],
    [true, undefined, "loosens", "no longer states that Step 1 must be passed"],
  ],
  "step1.maxAttempts": [
    [undefined, { attempts: 1, stance: required }, "tightens", "now requires a pass of Step 1 at the first attempt"],
    [undefined, { attempts: 2, stance: preferred }, "tightens", "now prefers at most 2 attempts at Step 1"],
    [
      { attempts: 2, stance: required },
      { attempts: 3, stance: required },
      "loosens",
      "now allows at most 3 attempts at Step 1, up from 2",
    ],
    [
      { attempts: 1, stance: required },
      { attempts: 1, stance: preferred },
      "loosens",
      ": limit on attempts at Step 1 of 1 attempt is now preferred, before it was required",
    ],
  ],
  "step2.minScore": [
    [undefined, { score: 225, stance: required }, "tightens", "now asks for at least 225 in Step 2 CK"],
  ],
  "step2.cutoff": [[undefined, "none", "loosens", "now says that Step 2 CK has no minimum score"]],
  "step2.passRequired": [[undefined, true, "tightens", "now requires a pass of Step 2 CK"]],
  "step2.maxAttempts": [
    [
      { attempts: 3, stance: required },
      { attempts: 1, stance: required },
      "tightens",
      "now requires a pass of Step 2 CK at the first attempt, down from 3",
    ],
  ],
  "step2.dueBy": [
    [undefined, "rank_list", "tightens", "now wants Step 2 CK by the rank list"],
    ["rank_list", "application", "tightens", "now wants Step 2 CK by the application, before by the rank list"],
    ["start", undefined, "loosens", "no longer states by when it wants Step 2 CK (it was: the start of training)"],
  ],
  "step3.minScore": [[undefined, { score: 200, stance: required }, "tightens", "now asks for at least 200 in Step 3"]],
  "step3.cutoff": [[undefined, "none", "loosens", "now says that Step 3 has no minimum score"]],
  "step3.requirement": [
    [undefined, "required_for_h1b", "tightens", "now requires Step 3 for the H-1B visa"],
    ["required_for_h1b", "not_required", "loosens", "no longer requires Step 3"],
    ["not_required", required, "tightens", "now requires Step 3"],
  ],
  "comlex.accepted": [
    [undefined, true, "loosens", "now accepts COMLEX alone from DO applicants"],
    [undefined, false, "tightens", "now says that COMLEX alone is not enough"],
    [true, false, "tightens", "no longer accepts COMLEX alone from DO applicants"],
  ],
  "comlex1.minScore": [
    [
      { score: 450, stance: required },
      { score: 500, stance: required },
      "tightens",
      ": COMLEX Level 1 minimum rises from 450 to 500",
    ],
  ],
  "comlex2.minScore": [
    [undefined, { score: 500, stance: required }, "tightens", "now asks for at least 500 in COMLEX Level 2"],
  ],
  "img.policy": [
    [undefined, "accepts", "loosens", "now accepts international graduates"],
    ["does_not_accept", "accepts", "loosens", "now accepts international graduates"],
    [undefined, "does_not_accept", "tightens", "now says that it does not accept international graduates"],
    ["accepts", "does_not_accept", "tightens", "no longer accepts international graduates"],
    [
      "accepts",
      undefined,
      "tightens",
      "no longer states whether it accepts international graduates (it was: accepted)",
    ],
  ],
  "img.ecfmg": [
    [
      undefined,
      { stance: required, dueBy: "start" },
      "tightens",
      "now requires ECFMG certification by the start of training",
    ],
    [
      { stance: required, dueBy: "start" },
      { stance: required, dueBy: "application" },
      "tightens",
      "now wants ECFMG certification by the application, before by the start of training",
    ],
    [
      { stance: required },
      { stance: required, dueBy: "rank_list" },
      "tightens",
      "now wants ECFMG certification by the rank list",
    ],
    [
      { stance: required, dueBy: "start" },
      { stance: required },
      "loosens",
      ": ECFMG certification no longer has a date by which it is due",
    ],
    [{ stance: required }, { stance: preferred }, "loosens", "now prefers ECFMG certification, no longer requires it"],
  ],
  "img.usce": [
    [undefined, { stance: required, months: 3 }, "tightens", "now requires 3 months of US clinical experience"],
    [undefined, { stance: preferred }, "tightens", "now prefers US clinical experience"],
    [
      { stance: required, months: 1 },
      { stance: required, months: 3 },
      "tightens",
      ": US clinical experience rises from 1 month to 3 months",
    ],
    [
      { stance: required },
      { stance: required, observershipCounts: false },
      "tightens",
      "now says that observerships do not count as US clinical experience",
    ],
    [
      { stance: required },
      { stance: required, observershipCounts: true },
      "loosens",
      "now counts observerships as US clinical experience",
    ],
    [
      { stance: required, months: 3 },
      { stance: "not_required" },
      "loosens",
      "no longer requires US clinical experience",
    ],
    [
      { stance: required, months: 3 },
      { stance: required },
      "loosens",
      ': US clinical experience changes from "required, 3 months" to "required"',
    ],
  ],
  "graduation.maxYears": [
    [undefined, { years: 5, stance: required }, "tightens", "now requires graduation within the last 5 years"],
    [undefined, { years: 1, stance: preferred }, "tightens", "now prefers graduation within the last year"],
    [
      { years: 5, stance: required },
      { years: 3, stance: required },
      "tightens",
      ": limit on years since graduation falls from 5 to 3",
    ],
    [
      { years: 5, stance: required },
      { years: 5, stance: preferred },
      "loosens",
      ": limit on years since graduation of 5 years is now preferred, before it was required",
    ],
    [
      { years: 5, stance: required },
      undefined,
      "loosens",
      "no longer states a limit on years since graduation (it was: 5 years, required)",
    ],
  ],
  "graduation.earliest": [
    [undefined, "2021", "tightens", "now takes graduates of 2021 or later"],
    ["2019", "2021-05", "tightens", ": earliest accepted graduation moves from 2019 to May 2021"],
  ],
  "graduation.cutoff": [[undefined, "none", "loosens", "now says that it has no limit on years since graduation"]],
  "visa.j1": [
    [undefined, "sponsored", "loosens", "now sponsors J-1 visas"],
    [undefined, "not_sponsored", "tightens", "now says that it does not sponsor J-1 visas"],
    ["sponsored", "not_sponsored", "tightens", "no longer sponsors J-1 visas"],
    ["sponsored", undefined, "tightens", "no longer states whether it sponsors J-1 visas (it was: sponsored)"],
  ],
  "visa.h1b": [
    ["not_sponsored", "sponsored", "loosens", "now sponsors H-1B visas"],
    ["sponsored", "not_sponsored", "tightens", "no longer sponsors H-1B visas"],
    ["sponsored", "case_by_case", "tightens", "now decides case by case on H-1B visas"],
  ],
  "visa.citizenshipRequired": [
    [undefined, true, "tightens", "now takes only US citizens, permanent residents and people authorised to work"],
    [
      true,
      undefined,
      "loosens",
      "no longer states that it takes only citizens, permanent residents and people authorised to work",
    ],
  ],
  "rotations.visitingStudents": [
    [undefined, "accepted", "loosens", "now takes visiting students"],
    ["accepted", "not_accepted", "tightens", "no longer takes visiting students"],
  ],
  "rotations.visitingImgs": [
    [
      undefined,
      "not_accepted",
      "tightens",
      "now says that it does not take visiting students of international schools",
    ],
  ],
  "rotations.observership": [
    [undefined, "offered", "loosens", "now offers observerships"],
    ["offered", "not_offered", "tightens", "no longer offers observerships"],
  ],
  "positions.perYear": [
    [undefined, 8, "neutral", "now gives its positions a year: 8"],
    [8, 10, "neutral", ": positions a year rise from 8 to 10"],
    [10, 8, "neutral", ": positions a year fall from 10 to 8"],
  ],
  "program.acgmeId": [["1400000000", "1400000001", "neutral", "now gives 1400000001 as its ACGME id"]],
  "program.nrmpCodes": [
    [["1761140C0"], ["1761140C0", "1761140P0"], "neutral", "now gives its NRMP codes as 1761140C0, 1761140P0"],
  ],
};

function sentencesOf<K extends FactKey>(key: K): { made: string; meant: string; effect: string; expected: string }[] {
  const cases: readonly Case<K>[] = table[key];
  return cases.map(([before, after, effect, sentence]) => ({
    made: sentenceOf(factChange(key, before, after)),
    meant: sentence.startsWith(":") ? `${name}${sentence}` : `${name} ${sentence}`,
    effect: effectOf(key, before, after),
    expected: effect,
  }));
}

describe("a change of a fact in a sentence", () => {
  test.each(factKeys)("%s", (key) => {
    for (const { made, meant, effect, expected } of sentencesOf(key)) {
      expect(made).toBe(meant);
      expect(effect, made).toBe(expected);
    }
  });

  test("is one for every change that has an effect, and never the same for two directions", () => {
    const bothWays = <K extends FactKey>(key: K) => {
      const { before, after }: { before?: FactValue<K>; after?: FactValue<K> } = effectRules[key].example;
      return [sentenceOf(factChange(key, before, after)), sentenceOf(factChange(key, after, before))];
    };
    for (const key of factKeys) {
      const [there, back] = bothWays(key);
      expect(there).not.toBe(back);
      expect(`${there}\n${back}`).not.toMatch(/undefined|_|\bnull\b|\[object| {2}/);
    }
  });
});

describe("other changes in a sentence", () => {
  const changed = (before: Partial<Contact>, after: Partial<Contact>): string =>
    sentenceOf({ kind: "contact_changed", ...about, before: contact(before), after: contact(after) });

  test("programs that come, go and change", () => {
    expect(sentenceOf({ kind: "program_added", ...about })).toBe(`${name} is now listed`);
    expect(sentenceOf({ kind: "program_removed", ...about })).toBe(`${name} is no longer listed`);
    expect(sentenceOf({ kind: "program_rekeyed", ...about, formerId: "ky-old" })).toBe(
      `${name} has a new id: ${about.program}`,
    );
    expect(
      sentenceOf({ kind: "program_changed", ...about, field: "city", before: "Louisville", after: "Lexington" }),
    ).toBe(`${name}: city changes from "Louisville" to "Lexington"`);
  });

  test("contacts that come, go and change, without their addresses", () => {
    expect(sentenceOf({ kind: "contact_added", ...about, after: contact() })).toBe(
      `${name} has a new contact: Jane Roe, coordinator`,
    );
    expect(sentenceOf({ kind: "contact_removed", ...about, before: contact({ role: "associate_director" }) })).toBe(
      `${name} no longer lists Jane Roe, associate director`,
    );
    expect(changed({}, { name: "John Doe" })).toBe(`${name}: John Doe takes over from Jane Roe as coordinator`);
    expect(changed({ role: "other" }, { role: "director" })).toBe(`${name}: Jane Roe is now director, was contact`);
    expect(changed({}, { email: "new@example.org", phone: "+15025550199" })).toBe(
      `${name}: contact Jane Roe: new e-mail address, new phone number`,
    );
    expect(changed({}, { preferred: true })).toBe(`${name}: contact Jane Roe: now preferred`);
  });
});

test.each([
  ["Internal Medicine Residency", "Example Health", "Example Health Internal Medicine"],
  ["Neurology Residency Program", "Example Health", "Example Health Neurology"],
  ["Example Health Family Medicine Residency", "Example Health", "Example Health Family Medicine"],
  ["Residency in Surgery", "Example Health", "Example Health Residency in Surgery"],
  ["Transitional Year Program", "St. Example\u202e's", "St. Example's Transitional Year"],
])("%s of %s is called %s", (programName, institution, expected) => {
  expect(programInWords({ programName, institution })).toBe(expected);
});
