import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { fixtureCrawl, matchscout, root, temporaryFolder } from "./matchscout.js";

let folder: string;
let out: string;
let server: FixtureServer;
const one = ["--site", "granite-falls"];

beforeAll(async () => {
  folder = await temporaryFolder();
  out = join(folder, "out");
  server = await startFixtureServer({ root: sitesFolder, version: "v1" });
  expect((await matchscout(...fixtureCrawl(server.connectTo, out), ...one, "--quiet")).code).toBe(0);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test("a crawl whose log lines nobody reads any more goes on to its end", async () => {
  const unread = join(folder, "unread");
  const words = [...fixtureCrawl(server.connectTo, unread), ...one, "--verbose"];
  const child = spawn(process.execPath, [join(root, "dist/src/cli/main.js"), ...words], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  child.stderr.destroy();
  await once(child, "exit");
  expect(child.exitCode).toBe(0);
  expect(await readdir(join(unread, "snapshots"))).toHaveLength(1);
});

test("history, log, notify and feed answer where the output folder takes no files", async () => {
  const full = join(folder, "full");
  await cp(out, full, { recursive: true });
  await rm(join(full, "index"), { recursive: true, force: true });
  // No folder can be made where a link stands that leads nowhere, whoever asks: tests may run as root.
  await symlink(join(folder, "nowhere"), join(full, "index"));
  const there = [...(await readdir(full))].sort();
  for (const words of [
    ["history", "nh-granite-falls-pathology"],
    ["log", "--json"],
    ["notify", "--to", "-"],
    ["feed", "--to", join(folder, "feeds")],
  ]) {
    expect(await matchscout(...words, "--out", full)).toMatchObject({ code: 0, stderr: "" });
  }
  const [sound, unkept] = await Promise.all(
    [out, full].map((each) => matchscout("history", "nh-granite-falls-pathology", "--json", "--out", each)),
  );
  expect(unkept?.stdout).toBe(sound?.stdout);
  expect([...(await readdir(full))].sort()).toEqual(there);
});

test("a file where a folder is needed is called so, not missing", async () => {
  const file = join(folder, "file");
  await writeFile(file, "");
  const fed = await matchscout("feed", "--to", file, "--out", out);
  expect(fed).toMatchObject({ code: 3, stdout: "" });
  expect(fed.stderr).toContain("a file stands where a folder is needed; choose another folder or move that file away");
  const indexless = join(folder, "indexless");
  await mkdir(indexless);
  await cp(join(out, "snapshots"), join(indexless, "snapshots"), { recursive: true });
  await writeFile(join(indexless, "index"), "");
  expect((await matchscout("log", "--out", indexless)).stderr).toContain("a file stands where a folder is needed");
});
