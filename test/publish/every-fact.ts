import type { Facts } from "../../src/model/fact.js";
import type { ProgramRecord } from "../../src/model/program.js";
import { openOutput } from "../../src/store/file-output.js";
import type { Output } from "../../src/store/output.js";
import { contact, digestOf, evidence, fact, program } from "../diff/sample.js";
import { freshFolder } from "../store/fresh-folder.js";

/** A fact of every key, with the words that stand on pages and trip up formats. */
const facts: Required<Facts> = {
  "application.service": fact<"application.service">("ERAS", "We use ERAS, only ERAS."),
  "application.match": fact<"application.match">("NRMP", 'So-called "NRMP" positions'),
  "application.opens": fact<"application.opens">("09-24", '=HYPERLINK("http://example.org","Open") on September 24'),
  "application.deadline": fact<"application.deadline">("10-31", "+1 day after October 30"),
  "application.documents": fact<"application.documents">(["cv", "mspe", "photo"], "- CV, MSPE; photo"),
  "application.interviewFormat": fact<"application.interviewFormat">("in_person", "@ our hospital, in person"),
  "application.signals": fact<"application.signals">(false, "'No signals' here"),
  "letters.minimum": fact<"letters.minimum">(3, "3–4 letters"),
  "letters.maximum": fact<"letters.maximum">(4, "3–4 letters"),
  "letters.fromSpecialty": fact<"letters.fromSpecialty">(1, "one from a neurologist"),
  "letters.fromUsPhysicians": fact<"letters.fromUsPhysicians">(2, "two from the US"),
  "letters.chair": fact<"letters.chair">("preferred", "a chair’s letter is welcome — 欢迎"),
  "step1.minScore": fact<"step1.minScore">({ score: 210, stance: "required" }, "Step 1: 210"),
  "step1.cutoff": fact<"step1.cutoff">("none", "no cutoff for Step 1"),
  "step1.passRequired": fact<"step1.passRequired">(true, "pass Step 1"),
  "step1.maxAttempts": fact<"step1.maxAttempts">({ attempts: 1, stance: "required" }, "on the first attempt"),
  "step2.minScore": fact<"step2.minScore">({ score: 225, stance: "preferred" }, "we prefer 225"),
  "step2.cutoff": fact<"step2.cutoff">("none", "no strict cutoff"),
  "step2.passRequired": fact<"step2.passRequired">(true, "pass Step 2 CK"),
  "step2.maxAttempts": fact<"step2.maxAttempts">({ attempts: 2, stance: "preferred" }, "two attempts"),
  "step2.dueBy": fact<"step2.dueBy">("rank_list", "before our rank list"),
  "step3.minScore": fact<"step3.minScore">({ score: 200, stance: "required" }, "Step 3: 200"),
  "step3.cutoff": fact<"step3.cutoff">("none", "no cutoff for Step 3"),
  "step3.requirement": fact<"step3.requirement">("required_for_h1b", "Step 3 for the H-1B"),
  "comlex.accepted": fact<"comlex.accepted">(true, "COMLEX is fine"),
  "comlex1.minScore": fact<"comlex1.minScore">({ score: 500, stance: "required" }, "Level 1: 500"),
  "comlex2.minScore": fact<"comlex2.minScore">({ score: 510, stance: "required" }, "Level 2: 510"),
  "img.policy": fact<"img.policy">("accepts", "IMGs are welcome"),
  "img.ecfmg": fact<"img.ecfmg">({ stance: "required", dueBy: "start" }, "ECFMG by the start"),
  "img.usce": fact<"img.usce">({ stance: "required", months: 1.5, observershipCounts: false }, "six weeks of USCE"),
  "graduation.maxYears": fact<"graduation.maxYears">({ years: 5, stance: "required" }, "within 5 years"),
  "graduation.earliest": fact<"graduation.earliest">("2021-05", "May 2021 or later"),
  "graduation.cutoff": fact<"graduation.cutoff">("none", "no graduation cutoff"),
  "visa.j1": fact<"visa.j1">("sponsored", "J-1 visas are sponsored <b>through</b> the ECFMG & co."),
  "visa.h1b": fact<"visa.h1b">("not_sponsored", "no H-1B"),
  "visa.citizenshipRequired": fact<"visa.citizenshipRequired">(true, "citizens only"),
  "rotations.visitingStudents": fact<"rotations.visitingStudents">("accepted", "visitors, please"),
  "rotations.visitingImgs": fact<"rotations.visitingImgs">("not_accepted", "not from abroad"),
  "rotations.observership": fact<"rotations.observership">("offered", "observers, too"),
  "positions.perYear": fact<"positions.perYear">(8, "8 categorical positions"),
  "program.acgmeId": fact<"program.acgmeId">("1400000000", "ACGME 1400000000"),
  "program.nrmpCodes": fact<"program.nrmpCodes">(["1761140C0", "1761140P0"], "1761140C0, 1761140P0"),
};

/** Three programs in two states: one that states everything, one that states nothing, one with odd texts. */
export const records: readonly ProgramRecord[] = [
  program({
    formerIds: ["ky-example-medicine", "ky-old-example-medicine"],
    acgmeId: "1400000000",
    lastSeen: "2026-11-22T03:00:00Z",
    facts: {
      ...facts,
      "visa.j1": { ...facts["visa.j1"], scope: "institution", stale: "it names a past season" },
      "img.policy": {
        ...facts["img.policy"],
        evidence: [evidence("IMGs are welcome"), evidence("We like IMGs", { headings: ["FAQ", "=SUM(A1:A9)"] })],
      },
    },
    contacts: [
      contact(),
      contact({ role: "director", name: "O'Neil Ñandú", email: "oneil@example.org", phone: "+15025550143" }),
      contact({ role: "office", name: undefined, email: undefined, preferred: true }),
    ].map(({ name, email, ...rest }) => ({ ...rest, ...(name && { name }), ...(email && { email }) })),
    conflicts: [
      { key: "visa.h1b", value: "case_by_case", scope: "institution", evidence: [evidence("H-1B case by case")] },
      {
        key: "img.usce",
        value: { stance: "preferred", months: 3 },
        scope: "program",
        evidence: [evidence("3 months")],
      },
    ],
  }),
  program({ id: "oh-example-neurology", state: "OH", specialty: "neurology", city: "Akron", name: "Neurology" }),
  program({
    id: "oh-quiet-psychiatry",
    state: "OH",
    specialty: "psychiatry",
    institution: '=cmd|" /C calc"!A0',
    name: "'Quiet' Psychiatry\u2028Residency",
    facts: {
      "visa.h1b": fact<"visa.h1b">("sponsored", '"We sponsor",\r\nsaid she; -\ttwice', { digest: digestOf("b") }),
    },
  }),
];

export const snapshotId = "2026-11-22T030000Z";

/** An output folder with one snapshot of these programs. */
export async function outputOf(programs: readonly ProgramRecord[] = records): Promise<Output> {
  const output = await openOutput(await freshFolder());
  await addSnapshot(output, "2026-11-22T03:00:00.000Z", programs);
  return output;
}

/** Writes a snapshot; returns its id. */
export async function addSnapshot(
  output: Output,
  createdAt: string,
  programs: readonly ProgramRecord[],
): Promise<string> {
  const generator = { version: "0.1.0", extractor: 1 };
  return (await output.writeSnapshot({ kind: "crawl", createdAt, generator, sites: [], programs })).id;
}
