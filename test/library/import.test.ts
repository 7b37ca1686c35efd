import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root } from "../e2e/matchscout.js";
import { freshFolder } from "../store/fresh-folder.js";

const run = promisify(execFile);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
/** Node's permission model refuses writing, child processes, threads and native addons, and says so. */
const permission = major > 23 || (major === 23 && minor >= 5) ? "--permission" : "--experimental-permission";

const program = `
  const events = () => process.eventNames().map((name) => [String(name), process.listenerCount(name)]).sort();
  // zod keeps its registry on globalThis, so that several copies of it agree.
  const globals = () => Object.keys(globalThis).filter((name) => !name.startsWith("__zod_"));
  const state = () => JSON.stringify([events(), process.cwd(), globals(), Object.entries(process.env)]);
  const before = state();
  const { factKeys, crawlSite, extractPage, readSnapshot, diffSnapshots, openHistory } = await import(process.argv[1]);
  const unchanged = before === state();
  const kinds = [crawlSite, extractPage, readSnapshot, diffSnapshots, openHistory].map((each) => typeof each);
  console.log(JSON.stringify({ kinds, facts: factKeys.length > 20, unchanged }));
`;

test("importing the library does nothing but define things", async () => {
  const cwd = await freshFolder();
  const words = [permission, "--allow-fs-read=*", "--input-type=module", "--no-warnings", "--eval", program];
  const { stdout, stderr } = await run(process.execPath, [...words, join(root, "dist/src/index.js")], { cwd });
  expect(JSON.parse(stdout)).toEqual({ kinds: Array(5).fill("function"), facts: true, unchanged: true });
  expect(stderr).toBe("");
  expect(await readdir(cwd)).toEqual([]);
});
