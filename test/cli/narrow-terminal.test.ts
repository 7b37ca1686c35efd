import { expect, test } from "vitest";
import { plainTable } from "../../src/cli/plain-table.js";
import { wrapped } from "../../src/cli/wrapped.js";
import { matchscout } from "../e2e/matchscout.js";

function sample() {
  const table = plainTable(["site", "outcome", "pages", "reason"], ["left", "left", "right", "left"]);
  table.push(["granite-falls", "\u001b[32mok\u001b[39m", 12, ""]);
  table.push(["harbor-light-rehabilitation", "fetch failed", 3, "the server answered 503"]);
  return table;
}

test("a table that fits stays a table; on a narrower terminal each row is an entry with its titles", () => {
  expect(sample().text(80)).toBe(
    [
      "site                         outcome       pages  reason",
      "granite-falls                \u001b[32mok\u001b[39m               12",
      "harbor-light-rehabilitation  fetch failed      3  the server answered 503",
    ].join("\n"),
  );
  expect(sample().text(40)).toBe(
    [
      "granite-falls",
      "  outcome \u001b[32mok\u001b[39m · pages 12",
      "harbor-light-rehabilitation",
      "  outcome fetch failed · pages 3 ·",
      "  reason the server answered 503",
    ].join("\n"),
  );
});

test("text that is broken for 100 columns is broken for a narrower terminal, and never within a word", () => {
  const text = "We sponsor J-1 visas through ECFMG and, for chief residents alone, H-1B visas.";
  expect(wrapped(text, 96, "  ", 200)).toBe(text);
  const narrow = wrapped(text, 96, "  ", 30).split("\n");
  expect(narrow.every((line) => line.length <= 26)).toBe(true);
  expect(narrow.map((line) => line.trim()).join(" ")).toBe(text);
  expect(wrapped("http://example.edu/a/long/address", 96, "  ", 20)).toBe("http://example.edu/a/long/address");
});

test("what is piped holds whole ids, ready to be copied into the next command", async () => {
  const { stdout } = await matchscout("programs", "--state", "AL");
  expect(stdout).toContain("al-university-of-alabama-at-birmingham-family-medicine");
  expect(stdout).not.toContain("…");
});
