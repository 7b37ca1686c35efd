import { execFile } from "node:child_process";
import { cp, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { ProgramRecord } from "../../src/model/program.js";
import { openOutput } from "../../src/store/file-output.js";
import { digestOf, fact, program } from "../diff/sample.js";
import { matchscout, root } from "../e2e/matchscout.js";
import { addSnapshot } from "../publish/every-fact.js";
import { freshFolder } from "../store/fresh-folder.js";

const run = promisify(execFile);
const example = join(root, "examples/visa-changes");

const sponsors = (value: "sponsored" | "not_sponsored") => {
  return fact<"visa.h1b">(value, `H-1B: ${value}.`, { digest: digestOf(value === "sponsored" ? "a" : "b") });
};

function saying(id: string, facts: ProgramRecord["facts"], more: Partial<ProgramRecord> = {}): ProgramRecord {
  return program({ id, name: `Residency ${id}`, facts, ...more });
}

/** Three months: before the last of them one program changed its mind, within it three did, one under a new id. */
async function threeMonths(): Promise<string> {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  const [yes, no] = [{ "visa.h1b": sponsors("sponsored") }, { "visa.h1b": sponsors("not_sponsored") }];
  await addSnapshot(output, "2026-09-20T03:00:00.000Z", [saying("ky-early", no), saying("ky-late", no)]);
  await addSnapshot(output, "2026-10-20T03:00:00.000Z", [
    saying("ky-early", yes),
    saying("ky-late", no),
    saying("ky-old-name", no),
    saying("ky-quiet", {}),
  ]);
  await addSnapshot(output, "2026-11-22T03:00:00.000Z", [
    saying("ky-early", yes),
    saying("ky-late", yes),
    saying("ky-new-name", yes, { formerIds: ["ky-old-name"] }),
    saying("ky-quiet", { "visa.h1b": sponsors("sponsored") }),
    saying("ky-unknown-before", yes),
  ]);
  return folder;
}

const expected = [
  "ky-late (Residency ky-late, Example Health): visa.h1b not_sponsored → sponsored",
  "ky-new-name (Residency ky-new-name, Example Health): visa.h1b not_sponsored → sponsored",
  "ky-quiet (Residency ky-quiet, Example Health): visa.h1b not stated → sponsored",
  "",
].join("\n");

async function exportAll(out: string): Promise<string> {
  const folder = await freshFolder();
  for (const id of await readdir(join(out, "snapshots"))) {
    const file = join(folder, `${id}.ndjson`);
    const { code, stderr } = await matchscout(
      "export",
      "--format",
      "ndjson",
      "--snapshot",
      id,
      "--to",
      file,
      "--out",
      out,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  }
  return folder;
}

test("the example in the repository gives the same answer from exports and through the library", async () => {
  const out = await threeMonths();
  const exports = await exportAll(out);
  const jiti = (file: string, folder: string) =>
    run(join(root, "node_modules/.bin/jiti"), [join(example, file), folder]);
  expect((await jiti("from-exports.ts", exports)).stdout).toBe(expected);
  expect((await jiti("from-library.ts", out)).stdout).toBe(expected);
});

test("the packed package is enough for an app of its own: its types check, and it runs", async () => {
  const app = await freshFolder();
  const modules = join(app, "node_modules");
  await mkdir(join(modules, "matchscout"), { recursive: true });
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", app], {
    cwd: root,
  });
  await run("tar", ["-xzf", join(app, stdout.trim()), "--strip-components=1", "-C", join(modules, "matchscout")]);
  for (const name of await readdir(join(root, "node_modules"))) {
    if (name !== "matchscout" && !name.startsWith("."))
      await symlink(join(root, "node_modules", name), join(modules, name));
  }
  await cp(example, join(app, "app"), { recursive: true });
  await writeFile(join(app, "package.json"), JSON.stringify({ name: "app", type: "module" }));
  const flags = ["--strict", "--module", "nodenext", "--target", "es2023", "--types", "node", "--outDir", "built"];
  const sources = ["from-exports.ts", "from-library.ts"].map((name) => join("app", name));
  const checked = await run(join(root, "node_modules/.bin/tsc"), [...flags, "--skipLibCheck", ...sources], {
    cwd: app,
  }).catch((failed: { stdout: string }) => failed);
  expect(checked.stdout).toBe("");
  const out = await threeMonths();
  const node = (file: string, folder: string) => run(process.execPath, [join(app, "built", file), folder]);
  expect((await node("from-library.js", out)).stdout).toBe(expected);
  expect((await node("from-exports.js", await exportAll(out))).stdout).toBe(expected);
});
