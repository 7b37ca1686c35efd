import { existsSync } from "node:fs";
import { CommanderError } from "commander";
import { expect, test } from "vitest";
import { endingOf } from "../../src/cli/failures.js";
import { createProgram } from "../../src/cli/program.js";

async function endingOfWords(words: readonly string[]) {
  try {
    await createProgram().parseAsync(words, { from: "user" });
  } catch (error) {
    return endingOf(error);
  }
  throw new Error("the command went well");
}

test.each([
  [["crawl", "--sites", "x"], /unknown option '--sites'.*--site/],
  [["crawl", "--state", "ZZ"], /ZZ is no state/],
  [["crawl", "--specialty", "internal-medcine"], /did you mean internal-medicine/],
  [["crawl", "--concurrency", "0"], /whole number from 1/],
  [["crawl", "--connect-to", "nonsense"], /NAME=ADDRESS:PORT/],
  [["crawl", "--no-bundled"], /--crawlers/],
  [["crawl", "--crawlers", "/nowhere/at/all"], /\/nowhere\/at\/all: there is no such folder/],
  [["crawl", "--resume", "--dry-run"], /'--dry-run' cannot be used with option '--resume'/],
  [["diff", "--json", "--markdown"], /'--markdown' cannot be used with option '--json'/],
  [["refresh"], /missing required argument 'site'/],
  [["log", "--since", "2026-02-31"], /Expected a day such as/],
  [["schedule", "0 3 * * 1", "--time-zone", "Mars/Olympus", "--next", "1"], /no time zone is called "Mars\/Olympus"/],
  [["extract", "--json", "--ndjson", "x"], /'--json' cannot be used with option '--ndjson'/],
  [["crawl", "--site", "zzzzzzzz"], /no site is called zzzzzzzz; `matchscout sites` lists them/],
  [["prune", "--out", "/nowhere/to/prune"], /\/nowhere\/to\/prune holds nothing to prune/],
  [["crwal"], /unknown command 'crwal'.*crawl/],
  [["crawl", "surplus"], /too many arguments/],
])("%j", async (words, expected) => {
  const { line, code, expected: foreseen } = await endingOfWords(words);
  expect({ code, foreseen }).toEqual({ code: 2, foreseen: true });
  expect(line).toMatch(expected);
  expect(line).not.toContain("\n");
});

test("pruning a folder that is not there does not make it", () => {
  expect(existsSync("/nowhere")).toBe(false);
});

test("asking for help is no mistake; a fault of ours is told apart from a mistake", () => {
  expect(endingOf(new CommanderError(0, "commander.helpDisplayed", "(outputHelp)"))).toEqual({
    code: 0,
    expected: true,
  });
  expect(endingOf(new TypeError("x is not\na function"))).toMatchObject({
    code: 70,
    expected: false,
    line: expect.stringMatching(/^an unexpected fault \(TypeError: x is not a function\); please report it/),
  });
});
