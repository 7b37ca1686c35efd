import { describe, expect, test } from "vitest";
import { shapeOf, trapOf, trapRules } from "../../src/crawl/traps.js";

const examples = trapRules.flatMap(({ reason, examples: paths }) => paths.map((path) => [path, reason] as const));

test.each(examples)("%s is %s", (path, reason) => expect(trapOf(`https://example.edu${path}`)).toBe(reason));

test.each([
  ["/a/b/a/b/a/b", "repeat"],
  [`/${"x".repeat(500)}`, "400 characters"],
  ["/a/b/c/d/e/f/g/h/i/j/k/l/m", "12 folders"],
  ["/find?a=1&b=2&c=3&d=4&e=5", "4 parameters"],
])("%s is left for its form", (path, reason) => expect(trapOf(`https://example.edu${path}`)).toMatch(reason));

test.each([
  "/gme/internal-medicine/how-to-apply",
  "/index.php?page=visa-policy",
  "/index.php?id=4711",
  "/page.cfm?pageid=12&section=3",
  "/?p=318",
  "/index.php?option=com_content&view=article&id=12",
  "/?q=node/12",
  "/archives/318",
  "/residency/2026-2027-requirements",
  "/Sinai/FrequentlyAskedQuestions1.aspx",
  "/professionals/gme/international-medical-graduates.dot",
  "/pediatrics/education/residency/policy.pdf",
  "/zh-hans/node/461",
  "/research/residency",
  "/gme/interview-day",
  "/residency/application-dates",
  "/about/feedback-for-applicants",
])("%s is no trap", (path) => expect(trapOf(`https://example.edu${path}`)).toBeUndefined());

describe("the shape of an address", () => {
  const shape = (path: string) => shapeOf(`https://example.edu${path}`);

  test("is the same for the pages of one list, whatever their names and numbers", () => {
    expect(shape("/doctors/dana-example")).toBe(shape("/doctors/joel-example"));
    expect(shape("/unit/12/view?id=3")).toBe(shape("/unit/13/show?id=9"));
  });

  test("differs between folders and between questions", () => {
    expect(shape("/doctors/dana")).not.toBe(shape("/gme/dana"));
    expect(shape("/p?id=3")).not.toBe(shape("/p?faq=3"));
  });
});
