import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { exportFormats } from "../../src/publish/export-format.js";
import { openOutput } from "../../src/store/file-output.js";
import { contact, fact, program } from "../diff/sample.js";
import { matchscout, root, temporaryFolder } from "./matchscout.js";

let out: string;

/** Snapshots of a week and the next, with enough programs that no format fits into a few kilobytes. */
beforeAll(async () => {
  out = await temporaryFolder();
  const output = await openOutput(out);
  for (const [createdAt, value] of [
    ["2026-11-15T03:00:00.000Z", "not_sponsored"],
    ["2026-11-22T03:00:00.000Z", "sponsored"],
  ] as const) {
    const programs = Array.from({ length: 150 }, (_, nth) => {
      const id = `ky-example-${String(nth).padStart(3, "0")}`;
      const h1b = fact<"visa.h1b">(value, `${nth}: H-1B visas are ${value}.`);
      const email = `person${nth}@example.org`;
      return program({ id, facts: { "visa.h1b": h1b }, contacts: [contact({ email, name: `Person ${nth}` })] });
    });
    const generator = { version: "0.1.0", extractor: 1 };
    await output.writeSnapshot({ kind: "crawl", createdAt, generator, sites: [], programs });
  }
});
afterAll(() => rm(out, { recursive: true, force: true }));

async function folder(): Promise<string> {
  const fresh = await temporaryFolder();
  onTestFinished(() => rm(fresh, { recursive: true, force: true }));
  return fresh;
}

/** Runs a shell command line in which `matchscout` is the built command. */
async function shell(line: string): Promise<{ code: number | null; stderr: string }> {
  const command = `'${process.execPath}' '${join(root, "dist/src/cli/main.js")}'`;
  const child = spawn("sh", ["-c", line.replace("matchscout", command)], { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  await once(child, "close");
  return { code: child.exitCode, stderr };
}

const oneLine = (about: RegExp) => new RegExp(`^matchscout: [^\\n]*${about.source}[^\\n]*\\n$`);

describe("export", () => {
  test("goes to the standard output, from any snapshot, and is one of the programs asked for", async () => {
    const { stdout, stderr, code } = await matchscout(
      "export",
      "--format",
      "ndjson",
      "--out",
      out,
      "--snapshot",
      "previous",
    );
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(150);
    expect(lines[0]).toMatchObject({
      snapshot: "2026-11-15T030000Z",
      facts: { "visa.h1b": { value: "not_sponsored" } },
    });
    const none = await matchscout("export", "--format", "ndjson", "--out", out, "--state", "OH");
    expect(none).toMatchObject({ stdout: "", code: 0 });
  });

  test.each(exportFormats)(
    "%s on a disk that fills up: one clear message, nothing half, what stood there stays",
    async (format) => {
      const target = join(await folder(), "out");
      if (format === "datapackage") await mkdir(target);
      const old = format === "datapackage" ? join(target, "facts.csv") : target;
      await writeFile(old, "the export of last week");
      const tidy = async () => ({
        kept: await readFile(old, "utf8"),
        files: await readdir(join(target, "..")),
        inside: format === "datapackage" ? await readdir(target) : [],
      });
      const before = await tidy();
      // Files of at most 16 blocks of 512 bytes: the write fails as it does where the disk is full.
      const { code, stderr } = await shell(
        `ulimit -f 16; matchscout export --format ${format} --out ${out} --to ${target}`,
      );
      expect({ code, stderr }).toEqual({
        code: 3,
        stderr: expect.stringMatching(oneLine(/cannot be written|no space left/)),
      });
      expect(stderr).toContain(target);
      expect(await tidy()).toEqual(before);
    },
  );

  test("to a small disk of its own, where one may be made: no space left, and nothing on it", async () => {
    const disk = await folder();
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", disk]).status !== 0) return;
    onTestFinished(() => {
      spawnSync("umount", [disk]);
    });
    for (const format of ["parquet", "sqlite", "datapackage"]) {
      const { code, stderr } = await matchscout("export", "--format", format, "--out", out, "--to", join(disk, "x"));
      expect({ code, stderr }).toEqual({
        code: 3,
        stderr: expect.stringMatching(oneLine(/no space left on the disk/)),
      });
      expect(await readdir(disk)).toEqual([]);
    }
    const piped = await shell(`matchscout export --format json --out ${out} > ${join(disk, "x.json")}`);
    expect(piped).toEqual({ code: 3, stderr: expect.stringMatching(oneLine(/standard output: no space left/)) });
  });

  test("to a full standard output is told, not lost", async () => {
    if (!existsSync("/dev/full")) return;
    const { code, stderr } = await shell(`matchscout export --format csv --out ${out} > /dev/full`);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(oneLine(/standard output: no space left/)),
    });
  });

  test("keeps a link a link, and overwrites no device and no folder", async () => {
    const place = await folder();
    await writeFile(join(place, "real.csv"), "");
    await symlink(join(place, "real.csv"), join(place, "link.csv"));
    await matchscout("export", "--format", "csv", "--out", out, "--to", join(place, "link.csv"));
    expect(await readFile(join(place, "real.csv"), "utf8")).toContain("ky-example-149");
    for (const target of [place, "/dev/null"]) {
      const { code, stderr } = await matchscout("export", "--format", "csv", "--out", out, "--to", target);
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(oneLine(/it is no file/)) });
    }
  });

  test("and feeds tell what was written as JSON", async () => {
    const place = await folder();
    const [file, feeds] = [join(place, "programs.csv"), join(place, "feeds")];
    const exported = await matchscout("export", "--format", "csv", "--to", file, "--out", out, "--json");
    expect(JSON.parse(exported.stdout)).toEqual({
      to: file,
      format: "csv",
      snapshot: "2026-11-22T030000Z",
      programs: 150,
    });
    const fed = await matchscout("feed", "--format", "atom", "--to", feeds, "--out", out, "--json");
    expect(JSON.parse(fed.stdout)).toEqual({
      to: feeds,
      formats: ["atom"],
      snapshot: "2026-11-22T030000Z",
      feeds: JSON.parse(await readFile(join(feeds, "feeds.json"), "utf8")).feeds.length,
      entries: 150,
      newest: { title: expect.stringMatching(/H-1B/), at: "2026-11-22T03:00:00.000Z" },
      unreadable: [],
    });
  });

  test.each([
    [["export"], /--format/],
    [["export", "--format", "xlsx"], /datapackage/],
    [["export", "--format", "parquet"], /say where to write it, e\.g\. --to programs\.parquet/],
    [["export", "--format", "csv", "--snapshot", "2020"], /no snapshot is called 2020/],
    [["export", "--format", "csv", "--specialty", "neurolgy"], /neurology/],
    [["export", "--format", "csv", "--json"], /--json tells what was written: name the file with --to/],
    [["feed"], /--to/],
    [["feed", "--to", "x", "--base-url", "here"], /Expected a web address/],
    [["feed", "--to", "x", "--format", "rss"], /atom, json/],
  ])("%j is wrong use, told in one line", async (words, about) => {
    const { code, stdout, stderr } = await matchscout(...words, "--out", out);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(oneLine(about)) });
  });
});

describe("opt-outs", () => {
  test("are honoured by exports and feeds; without the file nothing is published", async () => {
    const place = await folder();
    const file = join(place, "opt-outs.json");
    const common = { reason: "asked for by e-mail", date: "2026-11-20" };
    const optOuts = [
      { kind: "program", program: "ky-example-001", ...common },
      { kind: "contact", email: "person2@example.org", ...common },
    ];
    await writeFile(file, JSON.stringify({ schemaVersion: 1, optOuts }));
    const { stdout } = await matchscout("export", "--format", "json", "--out", out, "--opt-outs", file);
    expect(stdout).not.toMatch(/ky-example-001|person2@/);
    expect(stdout).toMatch(/ky-example-002/);
    const feeds = join(place, "feeds");
    await matchscout("feed", "--out", out, "--to", feeds);
    expect(existsSync(join(feeds, "program/ky-example-001.atom"))).toBe(true);
    await matchscout("feed", "--out", out, "--to", feeds, "--opt-outs", file);
    expect(existsSync(join(feeds, "program/ky-example-001.atom"))).toBe(false);
    expect(existsSync(join(feeds, "program/ky-example-002.atom"))).toBe(true);
    expect(await readFile(join(feeds, "feeds.json"), "utf8")).not.toContain("ky-example-001");

    await writeFile(
      file,
      '{"schemaVersion": 1, "optOuts": [{"kind": "contact", "reason": "?", "date": "2026-11-20"}]}',
    );
    const wrong = await matchscout("export", "--format", "csv", "--out", out, "--opt-outs", file);
    const told = expect.stringMatching(oneLine(/optOuts\.0.*expected email, phone or name/));
    expect(wrong).toMatchObject({ code: 3, stdout: "", stderr: told });
  });
});
