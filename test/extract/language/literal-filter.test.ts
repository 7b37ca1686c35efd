import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { families } from "../../../src/extract/families/families.js";
import { LiteralFilter, lowestBit } from "../../../src/extract/language/literal-filter.js";
import { requiredLiterals } from "../../../src/extract/language/required-literals.js";
import { statementsOf } from "../../../src/extract/statement.js";
import { unreadTopics } from "../../../src/extract/unread-topics.js";
import { buildPage } from "../../../src/page/build-page.js";

describe("the literals that a pattern needs", () => {
  it.each([
    [/\b(?:visas?|j-?1)\b/, ["j0", "j-0", "visa"]],
    [/\bstep\s?[123]\b/, ["step0", "step 0"]],
    [/\bletters? of \w+/, ["letter of ", "letters of "]],
    [/(?:no|not)\b.{0,40}\bsponsor/, ["sponsor"]],
    [/\d{4}-\d{2}/, ["0000-00"]],
    [/r[eé]sum[eé]/i, ["resume", "resum\u0001", "r\u0001sume", "r\u0001sum\u0001"]],
    [/(?=visa)x+/, ["x"]],
    [/\w+/, undefined],
    [/a*/, undefined],
    [/visa|[^x]/, undefined],
    [/^/, undefined],
  ])("%s", (pattern, literals) => {
    expect(requiredLiterals(pattern)).toEqual(literals);
  });

  it("stand in whatever the pattern matches", () => {
    const patterns = [
      /(?:u\.?s\.?|non-lcme) (?:graduates?|[a-f]{2,3} schools?)/,
      /(?:(?:three|3)(?: \(3\))? letters?|loR+s) x{2,5}y?/,
      /a(?:b|c*d)+e|[0-9]{3}[ -][0-9]{4}/,
      /(?:january|feb\.?) [0-9]{1,2}(?:st|nd)?,? (?:19|20)[0-9][0-9]/,
    ];
    const filter = new LiteralFilter(patterns.map((pattern) => [pattern]));
    for (const [index, pattern] of patterns.entries()) {
      fc.assert(
        fc.property(
          fc.string(),
          fc.stringMatching(new RegExp(`^(?:${pattern.source})$`)),
          fc.string(),
          (a, match, b) => {
            expect((filter.candidates(a + match + b) >>> index) & 1).toBe(1);
          },
        ),
      );
    }
  });
});

describe("a filter", () => {
  it("hides no family and no topic from any text of the corpus", () => {
    const folder = "test/corpus";
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith(".html"))
      .flatMap((name) =>
        statementsOf(
          buildPage({
            url: "https://www.example.org/",
            contentType: "text/html",
            body: readFileSync(join(folder, name)),
          }),
        ),
      )
      .flatMap(({ text, folded, context }) => [text, folded, context.lead, ...context.headings]);
    for (const groups of [families.map(({ about }) => [about]), unreadTopics.map(({ wording }) => [wording])]) {
      const filter = new LiteralFilter(groups);
      const hidden = texts.filter((text) => {
        const bits = filter.candidates(text);
        return groups.some((patterns, group) => ((bits >>> group) & 1) === 0 && patterns.some((p) => p.test(text)));
      });
      expect(hidden).toEqual([]);
    }
  });

  it("leaves out nearly all families of a sentence about one topic", () => {
    const filter = new LiteralFilter(families.map(({ about }) => [about]));
    const bits = filter.candidates("parking is free for all who work on the north campus");
    expect(families.filter((_, index) => ((bits >>> index) & 1) === 1).length).toBeLessThan(4);
  });

  it("holds at most 32 groups", () => {
    const groups = Array.from({ length: 32 }, (_, index) => [
      new RegExp(String.fromCharCode(97 + (index >> 4), 97 + (index & 15))),
    ]);
    expect(lowestBit(new LiteralFilter(groups).candidates("say bp"))).toBe(31);
    expect(() => new LiteralFilter([...groups, [/z/]])).toThrow(RangeError);
  });
});
