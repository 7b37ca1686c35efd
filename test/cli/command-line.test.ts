import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { exitCodes } from "../../src/cli/exit-codes.js";
import { createProgram } from "../../src/cli/program.js";

/** What it gives is data already: a line of JSON for each change. */
const givesData = "notify";

const commands = createProgram().commands.map((command) => ({ name: command.name(), command }));

test.each(commands)(
  "$name --help ends with an example of it, and it can give data in place of text",
  ({ name, command }) => {
    let shown = "";
    command.configureOutput({ writeOut: (text) => (shown += text) }).outputHelp();
    expect(shown.trimEnd().split("\n").at(-1)).toMatch(new RegExp(`^  \\$ matchscout ${name}\\b`));
    expect(shown.includes("--json")).toBe(name !== givesData);
  },
);

test("docs/exit-codes.md names every exit code", async () => {
  const text = await readFile(new URL("../../docs/exit-codes.md", import.meta.url), "utf8");
  for (const code of Object.values(exitCodes)) expect(text).toMatch(new RegExp(`^\\| ${code} \\|`, "m"));
});
