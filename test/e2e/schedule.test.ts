import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { startFixtureServer } from "../../fixtures/server/server.js";
import { createProgram } from "../../src/cli/program.js";
import { readTimetable } from "../../src/crawl/timetable.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { freshFolder } from "../store/fresh-folder.js";
import { fixtureCrawl, matchscout, root, start } from "./matchscout.js";

const files = join(root, "examples/schedules");
const text = (name: string) => readFile(join(files, name), "utf8");

test("the next times are shown, in the schedule's zone and in UTC", async () => {
  const shown = await matchscout("schedule", "0 3 * * 1", "--time-zone", "America/New_York", "--next", "2");
  expect(shown).toMatchObject({ code: 0, stderr: "" });
  const line = /^Monday, \w+ \d+, \d{4} at 3:00:00 AM E[SD]T \(\d{4}-\d\d-\d\dT0[78]:00:00Z\)$/;
  expect(shown.stdout.trimEnd().split("\n")).toEqual([expect.stringMatching(line), expect.stringMatching(line)]);
  expect((await matchscout("schedule", "0 3 * * 1", "--dry-run")).stdout.trimEnd().split("\n")).toHaveLength(5);
  expect(await matchscout("schedule", "99 3 * * 1")).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^matchscout: "99 3 \* \* 1" is no timetable: [^\n]+\n$/),
  });
});

test("a scheduler crawls again and again, tells a second one who is at work, and ends by SIGTERM", async () => {
  const server = await startFixtureServer({ root: sitesFolder, version: "v1" });
  onTestFinished(() => server.close());
  const out = await freshFolder();
  const [, ...options] = fixtureCrawl(server.connectTo, out);
  const words = ["schedule", "* * * * * *", ...options, "--site", "pinegrove-health", "--quiet"];
  const child = spawn(process.execPath, [join(root, "dist/src/cli/main.js"), ...words], { cwd: root });
  const ended = once(child, "close");
  let planned = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("next crawl: ")) planned += 1;
    if (planned === 3) break;
  }
  const second = await start(...words).ended;
  expect(second).toMatchObject({ code: 3 });
  expect(second.stderr).toMatch(new RegExp(`^matchscout: [^\\n]*held by pid ${child.pid} on [^\\n]*\\n$`));
  child.kill("SIGTERM");
  await ended;
  expect(child.exitCode).toBe(143);
  expect((await readdir(join(out, "snapshots"))).length).toBeGreaterThanOrEqual(2);
  expect((await readdir(join(out, "schedule"))).sort()).toEqual(["state.json"]);
});

test("a run that fails is told in one line, and the next one comes", async () => {
  const out = await freshFolder();
  const words = ["schedule", "* * * * * *", "--no-bundled", "--crawlers", join(out, "none"), "--out", out, "--quiet"];
  const child = spawn(process.execPath, [join(root, "dist/src/cli/main.js"), ...words], { cwd: root });
  const ended = once(child, "close");
  const failures: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    failures.push(line);
    if (failures.length === 2) break;
  }
  child.kill("SIGINT");
  await ended;
  expect(child.exitCode).toBe(130);
  const says = /^matchscout: this crawl failed, the next one comes as planned: .*there is no such folder of adapters$/;
  expect(failures).toEqual([expect.stringMatching(says), expect.stringMatching(says)]);
});

/** The words of each `matchscout …` in a text, up to what the shell makes of them. */
function commandsIn(source: string): string[] {
  return [...source.matchAll(/npx matchscout (\w+)((?: --[\w-]+)*)/g)].map(([, name = "", flags = ""]) => name + flags);
}

test("the ready-made files plan what they say, with commands and options that exist", async () => {
  const workflow = parse(await text("crawl-weekly.yml"));
  const cron = (await text("crontab")).split("\n").find((line) => /^[\d*]/.test(line)) ?? "";
  const monday = (line: string) => new Date(readTimetable(line, "UTC").next(1, Date.now())[0] ?? 0).getUTCDay();
  expect(monday(cron.split(" ").slice(0, 5).join(" "))).toBe(1);
  expect(monday(workflow.on.schedule[0].cron)).toBe(1);
  expect(
    workflow.jobs.crawl.steps.map((step: object) => Object.keys(step).some((key) => /^(uses|run)$/.test(key))),
  ).not.toContain(false);
  expect(await text("matchscout.timer")).toMatch(/^OnCalendar=Mon \*-\*-\* 03:00:00$/m);
  // Where there is systemd, it reads its own files.
  const units = ["matchscout.timer", "matchscout.service"].map((name) => join(files, name));
  const { status = 0, stderr } = spawnSync("systemd-analyze", ["verify", ...units], { encoding: "utf8" });
  expect({ status: status ?? 0, stderr: stderr ?? "" }).toEqual({ status: 0, stderr: "" });
  const known = new Map(createProgram().commands.map((each) => [each.name(), each.options.map(({ long }) => long)]));
  for (const name of ["crontab", "matchscout.service", "crawl-weekly.yml"]) {
    const commands = commandsIn(await text(name));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const [word = "", ...flags] = command.split(" ");
      expect(known.get(word)).toEqual(expect.arrayContaining(flags));
    }
  }
});
