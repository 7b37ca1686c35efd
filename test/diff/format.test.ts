import { load } from "cheerio";
import fc from "fast-check";
import { expect, test } from "vitest";
import { diffSnapshots } from "../../src/diff/diff-snapshots.js";
import { formatMarkdown } from "../../src/diff/format-markdown.js";
import { formatText } from "../../src/diff/format-text.js";
import type { Comparison } from "../../src/model/change.js";
import { contact, digestOf, evidence, fact, program, snapshot } from "./sample.js";

const before = snapshot([
  program({
    facts: {
      "visa.h1b": fact<"visa.h1b">("not_sponsored", "We are unable to sponsor H-1B visas."),
      "step1.minScore": fact<"step1.minScore">(
        { score: 220, stance: "required" },
        "A Step 1 score of 220 is required.",
      ),
    },
    contacts: [contact()],
  }),
]);
const changedPage = { digest: digestOf("b"), url: "https://www.example.org/gme/im/visas" };
const after = snapshot(
  [
    program({
      facts: {
        "visa.h1b": fact<"visa.h1b">("sponsored", "We sponsor H-1B visas.", changedPage),
        "step1.minScore": fact<"step1.minScore">(
          { score: 225, stance: "required" },
          "A Step 1 score of 225 is required.",
          changedPage,
        ),
      },
      contacts: [contact({ phone: "+15025550199" })],
    }),
    program({ id: "ky-example-health-surgery", name: "Surgery Residency" }),
  ],
  { id: "2026-11-29T030000Z" },
);

test("text for people", () => {
  expect(formatText(diffSnapshots(before, after), { color: false })).toBe(
    `Internal Medicine Residency, Example Health (KY)
  Step 1 minimum: 220, required → 225, required   tightens
      before: "A Step 1 score of 220 is required."
              https://www.example.org/gme/im
      after:  "A Step 1 score of 225 is required."
              https://www.example.org/gme/im/visas
  H-1B visa: not sponsored → sponsored   loosens
      before: "We are unable to sponsor H-1B visas."
              https://www.example.org/gme/im
      after:  "We sponsor H-1B visas."
              https://www.example.org/gme/im/visas
  Contact Jane Roe: +15025550142 → +15025550199
      before: "Jane Roe, Program Coordinator"
              https://www.example.org/gme/im
      after:  "Jane Roe, Program Coordinator"
              https://www.example.org/gme/im

Surgery Residency, Example Health (KY)
  Program: not listed → listed   (our reading or list changed, not the site)

1 program changed: 1 fact tightened, 1 loosened, 1 contact changed; 1 program added.
`,
  );
});

test("two long quotes are cut so that the words that differ are seen", () => {
  const start =
    "Applicants to the categorical and the preliminary track of the residency program of Example Health in Louisville";
  const said = (letters: string) =>
    snapshot([
      program({
        facts: {
          "letters.minimum": fact<"letters.minimum">(letters === "two" ? 2 : 3, `${start} send ${letters} letters.`),
        },
      }),
    ]);
  const text = formatText(diffSnapshots(said("two"), said("three")), { color: false, width: 80 });
  expect(text).toMatch(/before: "….*send two letters\."/);
  expect(text).toMatch(/after: {2}"….*send three letters\."/);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("a contact's new address is proven by the quote that shows it, not by the name", () => {
  const reachedBy = (email: string, phone: string, shown: string) =>
    snapshot([
      program({
        contacts: [
          contact({ email, phone, evidence: [evidence("Jane Roe"), evidence(`Write to ${email}`), evidence(shown)] }),
        ],
      }),
    ]);
  const old = reachedBy("jane.roe@example.org", "+15025550142", "(502) 555-0142");
  const mail = formatText(diffSnapshots(old, reachedBy("roe@example.org", "+15025550142", "(502) 555-0142")), {
    color: false,
  });
  expect(mail).toContain('before: "Write to jane.roe@example.org"');
  expect(mail).toContain('after:  "Write to roe@example.org"');
  const phone = formatText(diffSnapshots(old, reachedBy("jane.roe@example.org", "+15025550199", "502.555.0199")), {
    color: false,
  });
  expect(phone).toContain('before: "(502) 555-0142"');
  expect(phone).toContain('after:  "502.555.0199"');
});

test("Markdown", () => {
  const text = formatMarkdown(diffSnapshots(before, after));
  expect(text).toContain("## Internal Medicine Residency\\, Example Health \\(KY\\)");
  expect(text).toContain("- **H\\-1B visa**: not sponsored → sponsored **loosens**");
  expect(text).toContain("  - after: ` We sponsor H-1B visas. ` <https://www.example.org/gme/im/visas>");
  expect(text.endsWith("1 program changed: 1 fact tightened, 1 loosened, 1 contact changed; 1 program added.\n")).toBe(
    true,
  );
});

test("nothing changed", () => {
  const none = diffSnapshots(before, before);
  expect(formatText(none, { color: true })).toBe("No changes.\n");
  expect(formatMarkdown(none)).toMatch(/No changes\.\n$/);
});

test("colour only when asked", () => {
  const comparison = diffSnapshots(before, after);
  expect(formatText(comparison, { color: false })).not.toContain("\u001b");
  expect(formatText(comparison, { color: true })).toContain("\u001b[31mtightens\u001b[39m");
});

function hostile(text: string): Comparison {
  const shown = text === "" ? "x" : text;
  return diffSnapshots(
    snapshot([
      program({ facts: { "visa.j1": fact<"visa.j1">("sponsored", shown) }, contacts: [contact({ name: shown })] }),
    ]),
    snapshot([
      program({
        name: shown,
        institution: shown,
        facts: { "visa.j1": fact<"visa.j1">("not_sponsored", shown) },
        contacts: [],
      }),
    ]),
  );
}

const attacks = [
  "<script>alert(1)</script>",
  "[click](javascript:alert(1))",
  "![x](https://evil.example.com/x.png)",
  "https://evil.example.com and www.evil.example.com",
  "@octocat #1 ``` </code> ``",
  "\u001b]8;;https://evil.example.com\u0007link\u001b]8;;\u0007 \u001b[2J\u001b[31mred",
  "line\nbreak\r\n# heading\n\n- item",
  "\u202egpj.exe\u202c \u2066x\u2069 \u0085 \u2028",
  "&lt;img src=x onerror=alert(1)&gt;",
  "a | b | c",
];

test.each(attacks)("scraped text %j brings no markup and no control characters", (attack) => {
  const text = formatText(hostile(attack), { color: false });
  expect([...text].filter((character) => /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(character) && character !== "\n")).toEqual(
    [],
  );
  expect(text.split("\n").filter((line) => /^(?:# |- )/.test(line))).toEqual([]);
  const markdown = formatMarkdown(hostile(attack));
  const outsideCode = markdown
    .replace(/(`+) .*? \1(?!`)/g, "CODE")
    .replace(/<https:\/\/www\.example\.org\/[a-z/]+>/g, "LINK");
  expect(outsideCode).not.toMatch(/(?<!\\)[<[\]`]|(?<!\w)@|https?:\/\/|www\./);
  expect(load(outsideCode)("script, img, a").length).toBe(0);
  expect(markdown.split("\n").every((line) => line === "" || /^(?:# Ch|## |- | {2}- |\d+ program)/.test(line))).toBe(
    true,
  );
});

test("no line of text is wider than the terminal, addresses aside", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 300 }),
      fc.integer({ min: 40, max: 120 }),
      (text, width) => {
        const lines = formatText(hostile(text), { color: false, width }).split("\n").slice(0, -2);
        for (const line of lines) {
          if (!line.trimStart().startsWith("https://")) expect(line.length).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});
