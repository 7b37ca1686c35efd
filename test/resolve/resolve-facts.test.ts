import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.js";
import { unprovenFindings } from "../../src/resolve/candidate.js";
import type { PageReading } from "../../src/resolve/reading.js";
import { resolveFacts } from "../../src/resolve/resolve-facts.js";
import { page, said, shows } from "./sample.js";

const score = (
  value: number,
  details: Parameters<typeof said>[1] = {},
  stance: "required" | "preferred" = "required",
): Finding => ({
  ...said(`A score of ${value} is ${stance}.`, details),
  key: "step1.minScore",
  value: { score: value, stance },
});

function scoreOf(readings: readonly PageReading[]): number | undefined {
  return resolveFacts(readings).facts["step1.minScore"]?.value.score;
}

describe("what outranks what, the weightiest first", () => {
  const rows: [string, PageReading[], number][] = [
    [
      "a rule for international graduates, even an outdated one of the institution, before one for all",
      [
        page("/a", [score(220)]),
        page("/b", [score(230, { audience: "img", stale: "past season" })], { scope: "institution" }),
      ],
      230,
    ],
    [
      "a rule for all before one for US graduates",
      [page("/a", [score(200, { audience: "us" }), score(220, { block: 9 })])],
      220,
    ],
    [
      "what holds before what is outdated",
      [page("/a", [score(220, { stale: "past season" })]), page("/b", [score(230)], { scope: "institution" })],
      230,
    ],
    [
      "the program before its institution",
      [
        page("/a", [score(220, { confidence: 1 })], { scope: "institution", start: true }),
        page("/b", [score(230, { confidence: 0.6 })]),
      ],
      230,
    ],
    [
      "a start page before a page that a link led to",
      [page("/a", [score(220, { confidence: 1 })]), page("/b", [score(230, { confidence: 0.6 })], { start: true })],
      230,
    ],
    [
      "a page about requirements before a news page",
      [page("/news/2026", [score(220, { confidence: 1 })]), page("/how-to-apply", [score(230, { confidence: 0.6 })])],
      230,
    ],
    ["surer wording", [page("/a", [score(220, { confidence: 0.6 }), score(230, { confidence: 0.9, block: 7 })])], 230],
    [
      "what two pages say",
      [page("/a", [score(220)]), page("/b", [score(230, { block: 5 })]), page("/c", [score(230, { block: 6 })])],
      230,
    ],
    ["what stands earlier", [page("/a", [score(220, { block: 5 }), score(230, { block: 4 })])], 230],
  ];
  test.each(rows)("%s", (_, readings, expected) => {
    expect(scoreOf(readings)).toBe(expected);
    expect(scoreOf([...readings].reverse())).toBe(expected);
  });

  test("the page for students knows best about rotations, and not about requirements", () => {
    const rotations = (value: "accepted" | "not_accepted"): Finding => ({
      ...said(`Visiting students are ${value}.`),
      key: "rotations.visitingStudents",
      value,
    });
    const { facts } = resolveFacts([
      page("/apply", [rotations("not_accepted"), score(230)]),
      page("/visiting-students", [rotations("accepted"), score(220, { confidence: 1 })], {
        title: "Visiting Students",
      }),
    ]);
    expect(facts["rotations.visitingStudents"]?.value).toBe("accepted");
    expect(facts["step1.minScore"]?.value.score).toBe(230);
  });

  test("a visa rule for all is one for international graduates", () => {
    const { facts } = resolveFacts([
      page(
        "/gme",
        [
          {
            ...said("International graduates: J-1 only.", { audience: "img" }),
            key: "visa.h1b",
            value: "not_sponsored",
          },
        ],
        { scope: "institution" },
      ),
      page("/im", [{ ...said("We sponsor H-1B visas."), key: "visa.h1b", value: "sponsored" }]),
    ]);
    expect(facts["visa.h1b"]).toMatchObject({ value: "sponsored", scope: "program" });
  });
});

describe("proof", () => {
  const j1: Finding = { ...said("We sponsor J-1 visas."), key: "visa.j1", value: "sponsored" };
  test("a finding whose quote is not on its page is not published, and is named", () => {
    const readings = [
      page("/a", [j1], {
        text: "We sponsor nothing.",
        contacts: [shows("Jane Roe", { role: "coordinator", name: "Jane Roe" })],
      }),
    ];
    expect(resolveFacts(readings)).toEqual({ facts: {}, conflicts: [] });
    expect(unprovenFindings(readings)).toEqual([
      {
        url: "https://www.example.org/a",
        key: "visa.j1",
        rule: "test/rule",
        quote: "We sponsor J-1 visas.",
        reason: "the quote is not on the page",
      },
      {
        url: "https://www.example.org/a",
        key: "contact",
        rule: "test/contact",
        quote: "Jane Roe",
        reason: "the quote is not on the page",
      },
    ]);
  });
  test("a value that does not fit its key is not published", () => {
    const readings = [
      page("/a", [{ ...said("999"), key: "step1.minScore", value: { score: 9999, stance: "required" } }]),
    ];
    expect(resolveFacts(readings).facts).toEqual({});
    expect(unprovenFindings(readings)).toMatchObject([
      { key: "step1.minScore", reason: "the value does not fit its key" },
    ]);
  });
  test("the principal quote comes first, then two more at most, each once; last seen is the newest of them", () => {
    const at = (day: string) => ({ fetchedAt: `2026-11-${day}T03:00:00Z` });
    const again: Finding = { ...j1, quote: "J-1 visas are sponsored.", block: 1 };
    const { facts } = resolveFacts([
      page("/d", [j1], at("25")),
      page("/c", [j1], at("23")),
      page("/b", [again, again, { ...j1, audience: "us", quote: "US" }], at("22")),
      page("/a", [j1, again], { ...at("21"), start: true }),
    ]);
    expect(facts["visa.j1"]?.evidence.map(({ url, quote }) => [url.at(-1), quote])).toEqual([
      ["a", "We sponsor J-1 visas."],
      ["a", "J-1 visas are sponsored."],
      ["c", "We sponsor J-1 visas."],
    ]);
    expect(facts["visa.j1"]?.lastSeen).toBe("2026-11-23T03:00:00Z");
  });
});

describe("values that combine", () => {
  const documents = (quote: string, value: ("cv" | "mspe" | "photo" | "letters")[], details = {}): Finding => ({
    ...said(quote, details),
    key: "application.documents",
    value,
  });
  test("documents are those of all the program's pages, each proven by a quote", () => {
    const { facts, conflicts } = resolveFacts([
      page("/faq", [documents("Send a photo.", ["photo"])]),
      page("/apply", [documents("Send CV and MSPE.", ["cv", "mspe"])], { start: true }),
      page("/img", [documents("IMGs send letters.", ["letters"], { audience: "img" })]),
      page("/us", [documents("US only: diploma.", ["cv"], { audience: "us" })]),
      page("/gme", [documents("All send letters.", ["letters"])], { scope: "institution" }),
    ]);
    expect(facts["application.documents"]?.value).toEqual(["cv", "letters", "mspe", "photo"]);
    expect(facts["application.documents"]?.evidence.map(({ quote }) => quote)).toEqual([
      "IMGs send letters.",
      "Send CV and MSPE.",
      "Send a photo.",
    ]);
    expect(conflicts).toEqual([]);
  });
  test("what tells programs apart is never taken from a page of the institution", () => {
    const code: Finding = { ...said("Codes: 1761140C0"), key: "program.nrmpCodes", value: ["1761140C0"] };
    expect(resolveFacts([page("/gme", [code], { scope: "institution" })]).facts).toEqual({});
    expect(resolveFacts([page("/im", [code])]).facts["program.nrmpCodes"]?.value).toEqual(["1761140C0"]);
  });
  test("an object takes what it lacks from statements that do not contradict it", () => {
    const { facts, conflicts } = resolveFacts([
      page("/a", [{ ...said("ECFMG is required."), key: "img.ecfmg", value: { stance: "required" } }], { start: true }),
      page("/b", [
        {
          ...said("ECFMG is required by rank list."),
          key: "img.ecfmg",
          value: { stance: "required", dueBy: "rank_list" },
        },
      ]),
      page("/c", [
        { ...said("ECFMG preferred at start."), key: "img.ecfmg", value: { stance: "preferred", dueBy: "start" } },
      ]),
    ]);
    expect(facts["img.ecfmg"]?.value).toEqual({ stance: "required", dueBy: "rank_list" });
    expect(facts["img.ecfmg"]?.evidence).toHaveLength(2);
    expect(conflicts).toMatchObject([{ key: "img.ecfmg", value: { stance: "preferred", dueBy: "start" } }]);
  });
});

describe("conflicts", () => {
  const conflictsOf = (...readings: PageReading[]) =>
    resolveFacts(readings).conflicts.map(({ key, value, scope }) => [
      key,
      typeof value === "object" && "score" in value ? value.score : value,
      scope,
    ]);

  test("another value for the same people is kept with its quote", () => {
    const { conflicts } = resolveFacts([
      page("/a", [score(220)], { start: true }),
      page("/b", [score(230)]),
      page("/c", [score(230)]),
    ]);
    expect(conflicts).toMatchObject([
      {
        key: "step1.minScore",
        value: { score: 230 },
        scope: "program",
        evidence: [{ url: "https://www.example.org/b" }, { url: "https://www.example.org/c" }],
      },
    ]);
  });
  test("the institution's contradiction is kept with its scope, after the program's own", () => {
    expect(
      conflictsOf(
        page("/gme", [score(200)], { scope: "institution" }),
        page("/b", [score(230)]),
        page("/a", [score(220)], { start: true }),
      ),
    ).toEqual([
      ["step1.minScore", 230, "program"],
      ["step1.minScore", 200, "institution"],
    ]);
  });
  test.each<[string, Finding]>([
    ["a rule for all beside one for international graduates", score(200)],
    ["a rule for US graduates", score(200, { audience: "us" })],
    ["an outdated rule", score(200, { audience: "img", stale: "past season" })],
    ["the same value again", score(240, { audience: "img" })],
  ])("%s is none", (_, other) => {
    expect(conflictsOf(page("/a", [score(240, { audience: "img" }), other]))).toEqual([]);
  });
  test("no cutoff beside a preferred score is how programs put it; beside a required one it cannot be", () => {
    const none: Finding = { ...said("There is no cutoff.", { block: 3 }), key: "step1.cutoff", value: "none" };
    const preferred = resolveFacts([page("/a", [none, score(220, {}, "preferred")])]);
    expect(preferred.facts).toMatchObject({
      "step1.cutoff": { value: "none" },
      "step1.minScore": { value: { score: 220 } },
    });
    expect(preferred.conflicts).toEqual([]);
    const required = resolveFacts([page("/a", [none, score(220), score(210, { block: 9 }, "preferred")])]);
    expect(Object.keys(required.facts)).toEqual(["step1.minScore"]);
    expect(required.conflicts).toMatchObject([
      { key: "step1.minScore", value: { score: 210 } },
      { key: "step1.cutoff", value: "none" },
    ]);
    const surer = resolveFacts([
      page("/a", [{ ...none, confidence: 0.95 }, score(220), score(210, { block: 9 }, "preferred")]),
    ]);
    expect(surer.facts["step1.minScore"]?.value).toEqual({ score: 210, stance: "preferred" });
    expect(surer.conflicts).toMatchObject([{ key: "step1.minScore", value: { score: 220 } }]);
  });
  test("fewer letters at most than at least: the surer statement stays", () => {
    const minimum: Finding = {
      ...said("At least four letters.", { confidence: 0.7 }),
      key: "letters.minimum",
      value: 4,
    };
    const maximum: Finding = { ...said("At most three letters."), key: "letters.maximum", value: 3 };
    const { facts, conflicts } = resolveFacts([page("/a", [minimum, maximum])]);
    expect(Object.keys(facts)).toEqual(["letters.maximum"]);
    expect(conflicts).toMatchObject([{ key: "letters.minimum", value: 4 }]);
  });
});
