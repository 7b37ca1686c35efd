import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { fixtureCrawl, matchscout, temporaryFolder } from "./matchscout.js";

let folder: string;
let out: string;
let server: FixtureServer;
const one = ["--site", "granite-falls", "--quiet"];

beforeAll(async () => {
  folder = await temporaryFolder();
  out = join(folder, "out");
  server = await startFixtureServer({ root: sitesFolder, version: "v1" });
  expect((await matchscout(...fixtureCrawl(server.connectTo, out), ...one)).code).toBe(0);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command and expects nothing but one line on stderr. */
async function complaint(code: number, ...words: readonly string[]): Promise<string> {
  const ended = await matchscout(...words);
  expect(ended).toMatchObject({ code, stdout: "" });
  expect(ended.stderr).toMatch(/^matchscout: [^\n]+\n$/);
  expect(ended.stderr).not.toMatch(/\bat \S+:\d+/);
  return ended.stderr;
}

describe("wrong use is one clear line and exit code 2", () => {
  test("an unknown option comes with the likely one", async () => {
    expect(await complaint(2, "crawl", "--sites", "x")).toMatch(/unknown option '--sites'.*--site/);
  });

  test("a browser that is none is told before anything is asked for", async () => {
    const words = fixtureCrawl(server.connectTo, join(folder, "unused"));
    expect(await complaint(2, ...words, "--browser", join(folder, "no-such-browser"))).toMatch(
      /--browser <path>.*path of a Chrome or Chromium/,
    );
  });

  test("an unknown site id comes with the likely one", async () => {
    const words = fixtureCrawl(server.connectTo, join(folder, "unused"));
    expect(await complaint(2, ...words, "--site", "granit-falls")).toMatch(
      /granit-falls; did you mean granite-falls\?/,
    );
    expect(await readdir(folder)).not.toContain("unused");
  });

  test("an unknown program comes with the likely one", async () => {
    expect(await complaint(2, "show", "nh-granite-fall-pathologi", "--out", out)).toMatch(
      /did you mean nh-granite-falls-pathology\?/,
    );
  });

  test("where no program is likely, some that are there are named, by every command that takes one", async () => {
    for (const words of [
      ["show", "zzzzz"],
      ["history", "zzzzz"],
      ["log", "--program", "zzzzz"],
    ]) {
      expect(await complaint(2, ...words, "--out", out)).toContain(
        "no program is called zzzzz; the snapshot holds 1 program, such as nh-granite-falls-pathology",
      );
    }
    expect(await complaint(2, "notify", "--to", "-", "--program", "granit-fal", "--out", out)).toContain(
      "did you mean nh-granite-falls-pathology?",
    );
  });

  test("an id that is too long is told with the rule that it breaks", async () => {
    const told = await complaint(2, "site", "new", "http://127.0.0.1:1/", "--id", "a".repeat(300));
    expect(told).toMatch(
      /^matchscout: --id a{39}…: expected lower-case words joined by hyphens, at most 120 characters\n$/,
    );
  });

  test("an address on one's own machine is refused with the option that allows it, wherever there is one", async () => {
    const about = /is a loopback address; --allow-private allows it, for what runs on your own machine\n$/;
    expect(await complaint(1, "discover", "http://127.0.0.1:9/")).toMatch(about);
    expect(await complaint(1, "site", "probe", "http://[::1]:9/")).toMatch(about);
    expect(await complaint(1, "site", "new", "http://127.0.0.1:9/")).toMatch(about);
  });

  test("a diff needs two snapshots", async () => {
    expect(await complaint(2, "diff", "--out", out)).toMatch(/only one snapshot/);
    expect(await complaint(2, "diff", "--out", join(folder, "empty"))).toMatch(/holds no snapshot/);
    expect(await complaint(2, "diff", "2020", "latest", "--out", out)).toMatch(/no snapshot is called 2020/);
  });
});

describe("trouble with the output folder is one clear line and exit code 3", () => {
  test("a file stands where the folder should be", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    expect(await complaint(3, ...fixtureCrawl(server.connectTo, file), ...one)).toContain(file);
    expect(await complaint(3, ...fixtureCrawl(server.connectTo, join(file, "below")), ...one)).toContain(file);
  });

  test("a folder that nobody may write to", async () => {
    expect(await complaint(3, ...fixtureCrawl(server.connectTo, "/proc/matchscout"), ...one)).toContain(
      "/proc/matchscout",
    );
  });

  test("a run report that is missing is named by verify", async () => {
    const copy = join(folder, "reportless");
    await cp(out, copy, { recursive: true });
    const [id = ""] = await readdir(join(copy, "snapshots"));
    await rm(join(copy, "snapshots", id, "run.json"));
    const { code, stdout } = await matchscout("verify", "--out", copy);
    expect(code).toBe(1);
    expect(stdout).toContain(`✗ ${join(copy, "snapshots", id, "run.json")}: the file is missing\n`);
  });

  test("a path that is too long for the system: choose a shorter one", async () => {
    const long = join(folder, "x".repeat(300));
    const about =
      /: a name in this path, or all of it, is too long for the system \(ENAMETOOLONG\); choose a shorter one\n$/;
    expect(await complaint(3, "show", "granite", "--out", long)).toMatch(about);
    expect(await complaint(3, "schedule", "0 3 * * 1", "--out", long)).toMatch(about);
    expect(await complaint(3, "programs", "--list", long)).toMatch(about);
    // The folder itself still fits, the state of a site below it does not.
    const deep = join(folder, ...Array.from({ length: 16 }, () => "y".repeat(250))).slice(0, 4070);
    expect(await complaint(3, ...fixtureCrawl(server.connectTo, deep), ...one)).toMatch(about);
  });

  test("a snapshot file that is damaged", async () => {
    const damaged = join(folder, "damaged");
    await matchscout(...fixtureCrawl(server.connectTo, damaged), ...one);
    const [id = ""] = await readdir(join(damaged, "snapshots"));
    await writeFile(join(damaged, "snapshots", id, "programs.json"), "[\n{ not json");
    for (const words of [
      ["show", "granite"],
      ["diff", "latest", "latest"],
    ]) {
      expect(await complaint(3, ...words, "--out", damaged)).toContain("programs.json");
    }
    expect(await complaint(3, ...fixtureCrawl(server.connectTo, damaged), ...one)).toContain("programs.json");
  });
});

test("a broken adapter is named in one line and stops no other site; the exit code is 1", async () => {
  const own = join(folder, "own");
  await mkdir(own);
  await writeFile(join(own, "broken.ts"), 'export default { id: "broken", home: "nowhere" };');
  const { code, stdout, stderr } = await matchscout(...fixtureCrawl(server.connectTo, out), ...one, "--crawlers", own);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^matchscout: broken adapter: \S+broken\.ts: home: [^\n]+\n$/);
  expect(stdout).toMatch(/^granite-falls +unchanged/m);
});

test("a dry run names the first pages, asks for nothing and writes nothing", async () => {
  const from = server.accessLog.length;
  const unused = join(folder, "dry");
  const { code, stdout } = await matchscout(...fixtureCrawl(server.connectTo, unused), "--state", "IL", "--dry-run");
  expect(code).toBe(0);
  expect(stdout).toContain("http://riverbend-medical-center.example.edu/gme/pediatrics");
  expect(server.accessLog.length).toBe(from);
  expect(await readdir(folder)).not.toContain("dry");
});
