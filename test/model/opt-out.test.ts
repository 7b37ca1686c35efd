import { describe, expect, test } from "vitest";
import { detailPattern } from "../../src/model/detail-pattern.js";
import { honourOptOuts } from "../../src/model/honour-opt-outs.js";
import { type OptOut, optOutFileSchema } from "../../src/model/opt-out.js";
import { programRecordSchema } from "../../src/model/program.js";
import { contact, evidence, fact, program } from "../diff/sample.js";

const common = { reason: "asked by e-mail", date: "2026-11-20" };
const id = "ky-example-health-internal-medicine";

describe("the details of a person are found as pages write them", () => {
  const person = { email: "jane.roe@example.org", phone: "+15025550142", name: "Jane Roe" };
  const left = (text: string) => text.replace(detailPattern(person) ?? /$^/, "·");

  test.each([
    ["write to jane.roe@example.org.", "write to ·."],
    ["Jane.Roe@Example.ORG", "·"],
    ["jane.roe [at] example [dot] org", "·"],
    ["jane dot roe at example dot org", "·"],
    ["jane.roe (at) example.org", "·"],
    ["call (502) 555-0142 today", "call · today"],
    ["+1 502.555.0142", "·"],
    ["1-502-555-0142", "·"],
    ["502 555 0142", "·"],
    ["ask Jane Roe, MD", "ask ·, MD"],
    ["JANE Q. ROE", "·"],
    ["Roe, Jane (coordinator)", "· (coordinator)"],
    ["Ms. Roe will answer", "· will answer"],
    ["/people/jane-roe", "/people/·"],
  ])("%s", (text, expected) => {
    expect(left(text)).toBe(expected);
  });

  test.each(["1502555014299", "Janet Roebuck", "the roe deer of Jane Street", "we sponsor visas"])(
    "not in: %s",
    (text) => {
      expect(left(text)).toBe(text);
    },
  );

  test("an address is not found at the end of somebody else's", () => {
    const pattern = detailPattern({ email: person.email });
    expect("mary.jane.roe@example.org".match(pattern ?? /$^/)).toBeNull();
  });
});

describe("opt-outs", () => {
  const record = program({
    facts: {
      "visa.j1": fact<"visa.j1">("sponsored", "Ask Jane Roe (502-555-0142) about J-1 visas.", {
        url: "https://www.example.org/people/jane-roe",
        headings: ["Contact Jane Roe"],
      }),
    },
    contacts: [contact(), contact({ name: "John Doe", email: "john@example.org", phone: "+15025550199" })],
    conflicts: [
      {
        key: "visa.j1",
        value: "not_sponsored",
        scope: "program",
        evidence: [evidence("jane.roe@example.org says no")],
      },
    ],
  });

  test("that name nobody here change nothing", () => {
    const rules = honourOptOuts([
      { kind: "program", program: "oh-other", ...common },
      { kind: "site", site: "other", ...common },
      { kind: "contact", name: "Jane Roe", program: "oh-other", ...common },
    ]);
    expect(rules.record(record)).toBe(record);
  });

  test("of a program, under its former id as well, and of a website leave the program out", () => {
    const renamed = { ...record, id: "ky-new", formerIds: [id] };
    const ofProgram = honourOptOuts([{ kind: "program", program: id, ...common }]);
    expect(ofProgram.record(record)).toBeUndefined();
    expect(ofProgram.record(renamed)).toBeUndefined();
    expect(honourOptOuts([{ kind: "site", site: "example-health", ...common }]).record(record)).toBeUndefined();
  });

  test.each<[string, OptOut]>([
    ["e-mail address", { kind: "contact", email: "jane.roe@example.org", ...common }],
    ["phone", { kind: "contact", phone: "+15025550142", ...common }],
    ["name, however it is written", { kind: "contact", name: "jane  ROE", program: id, ...common }],
  ])("of a contact by %s take out the contact and all of its details from every quote", (_, optOut) => {
    const kept = honourOptOuts([optOut]).record(record);
    expect(kept?.contacts.map(({ name }) => name)).toEqual(["John Doe"]);
    expect(kept?.facts["visa.j1"]?.value).toBe("sponsored");
    expect(kept?.facts["visa.j1"]?.evidence).toEqual([
      {
        ...record.facts["visa.j1"]?.evidence[0],
        url: "https://www.example.org/",
        quote: "Ask [removed] ([removed]) about J-1 visas.",
        headings: ["Contact [removed]"],
      },
    ]);
    expect(kept?.conflicts[0]?.evidence[0]?.quote).toBe("[removed] says no");
    expect(programRecordSchema.safeParse(kept).success).toBe(true);
    expect(record.contacts).toHaveLength(2);
  });

  test("apply to changes as to records", () => {
    const about = {
      program: id,
      programName: "Internal Medicine",
      institution: "Example Health",
      state: "KY",
      cause: "source",
    } as const;
    const rules = honourOptOuts([{ kind: "contact", email: "jane.roe@example.org", name: "Jane Roe", ...common }]);
    expect(rules.change({ kind: "contact_added", ...about, after: contact() }, "example-health")).toBeUndefined();
    const other = {
      kind: "contact_removed",
      ...about,
      before: contact({ name: "John Doe", email: "john@example.org" }),
    } as const;
    expect(rules.change(other, "example-health")).toMatchObject({
      before: { name: "John Doe", evidence: [{ quote: "[removed], Program Coordinator" }] },
    });
    const site = honourOptOuts([{ kind: "site", site: "example-health", ...common }]);
    expect(site.change(other, "example-health")).toBeUndefined();
    expect(site.change(other, "another")).toBe(other);
    const rekeyed = { kind: "program_rekeyed", ...about, program: "ky-new", formerId: id } as const;
    expect(honourOptOuts([{ kind: "program", program: id, ...common }]).change(rekeyed, "x")).toBeUndefined();
  });

  test("that say nothing, or too much, are refused", () => {
    const file = (optOut: object) => optOutFileSchema.safeParse({ schemaVersion: 1, optOuts: [optOut] }).success;
    expect(file({ kind: "contact", ...common })).toBe(false);
    expect(file({ kind: "contact", name: "Jane Roe", ...common })).toBe(true);
    expect(file({ kind: "program", program: "ky-a", date: "2026-11-20" })).toBe(false);
    expect(file({ kind: "program", program: "ky-a", reason: "asked", date: "yesterday" })).toBe(false);
    expect(file({ kind: "program", program: "ky-a", site: "a", ...common })).toBe(false);
  });
});
