import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { root, temporaryFolder } from "./matchscout.js";

/** The commands of CONTRIBUTING.md's chapter on adding a website, in their order. */
const guide = await readFile(join(root, "CONTRIBUTING.md"), "utf8");
const chapter = /^## Add a website in five minutes$([\s\S]*?)^## /m.exec(guide)?.[1] ?? "";
const commands = [...chapter.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].flatMap(([, block = ""]) =>
  block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
);

/** A copy of the project, in which the commands may write what they write. */
let project: string;
let server: FixtureServer;
beforeAll(async () => {
  project = await temporaryFolder();
  server = await startFixtureServer({ root: join(root, "fixtures/newcomers"), version: "v1" });
  for (const part of ["dist", "src", "crawlers", "test/survey", "package.json", "tsconfig.json", "vitest.config.ts"]) {
    await cp(join(root, part), join(project, part), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(project, "node_modules"));
  await mkdir(join(project, "bin"));
  await writeFile(join(project, "bin/npx"), npx(), "utf8");
  await chmod(join(project, "bin/npx"), 0o755);
});
afterAll(async () => {
  await server.close();
  await rm(project, { recursive: true, force: true });
});

/** `npx` of the copy: its own matchscout, whose requests to the made-up clinic reach the fixture server. */
function npx(): string {
  return `#!/bin/sh
name=$1
shift
[ "$name" = matchscout ] || exec "${process.execPath}" "${root}/node_modules/vitest/vitest.mjs" "$@"
case "$1 $2" in
  "site probe" | "site new" | "site check" | crawl*) set -- "$@" --connect-to "${server.connectTo}" --delay 0 ;;
esac
exec "${process.execPath}" "${project}/dist/src/cli/main.js" "$@"
`;
}

async function run(command: string): Promise<{ code: number | null; shown: string }> {
  const env = {
    ...process.env,
    NO_COLOR: "1",
    FORCE_COLOR: "",
    PATH: `${join(project, "bin")}:${process.env.PATH ?? ""}`,
  };
  const child = spawn("sh", ["-c", command], { cwd: project, env, stdio: ["ignore", "pipe", "pipe"] });
  let shown = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (shown += text));
  await once(child, "close");
  return { code: child.exitCode, shown };
}

describe("adding a website as CONTRIBUTING.md tells it", () => {
  test("has commands that begin with a look at the website and end with its facts", () => {
    expect(commands.length).toBeGreaterThanOrEqual(6);
    expect(commands[0]).toMatch(/^npx matchscout site probe /);
    expect(commands.at(-1)).toMatch(/^npx matchscout show /);
  });

  test.each(commands)("%s", async (command) => {
    const { code, shown } = await run(command);
    expect(code, shown).toBe(0);
    if (command.includes("vitest")) expect(shown).toMatch(/Tests +3 passed/);
  });

  test("wrote the files that it names, and nothing real in them", async () => {
    for (const [, path = ""] of chapter.matchAll(/`((?:crawlers|fixtures)\/[\w./-]+\.ts)`/g)) {
      expect(await readFile(join(project, path), "utf8")).toContain("defineSite");
    }
    const expected = await readFile(join(project, "fixtures/adapters/hollow-oak-clinic-example/expected.json"), "utf8");
    expect(expected).not.toMatch(/Sandoval|Whitlock/);
  });
});
