import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { ProgramRecord } from "../../src/model/program.js";
import { openOutput } from "../../src/store/file-output.js";
import type { Output } from "../../src/store/output.js";
import { digestOf, fact, program } from "../diff/sample.js";
import { addSnapshot } from "../publish/every-fact.js";
import { accept, answering, type Receiver, secret, startReceiver } from "../publish/receiver.js";
import { freshFolder } from "../store/fresh-folder.js";
import { matchscout, start } from "./matchscout.js";

const days = ["2026-11-08", "2026-11-15", "2026-11-22"] as const;

function saying(id: string, h1b: "sponsored" | "not_sponsored"): ProgramRecord {
  const from = { digest: digestOf(h1b === "sponsored" ? "a" : "b") };
  return program({ id, facts: { "visa.h1b": fact<"visa.h1b">(h1b, `H-1B: ${h1b}.`, from) } });
}

function week(output: Output, day: string, h1b: "sponsored" | "not_sponsored"): Promise<string> {
  const programs = ["ky-a", "ky-b", "ky-c"].map((id) => saying(id, h1b));
  return addSnapshot(output, `${day}T03:00:00.000Z`, programs);
}

/** Two weeks, in the second of which three programs begin to sponsor; a receiver; words for `notify`. */
async function twoWeeks() {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  await week(output, days[0], "not_sponsored");
  await week(output, days[1], "sponsored");
  const secretFile = join(await freshFolder(), "secret");
  await writeFile(secretFile, `${secret}\n`);
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());
  const fixed = ["--secret-file", secretFile, "--out", folder, "--allow-private", "--backoff", "1"];
  const notify = (...more: string[]) => matchscout(...words(...more));
  const words = (...more: string[]) => ["notify", "--webhook", receiver.url, ...fixed, ...more];
  return { folder, output, receiver, notify, words };
}

const idsOf = ({ messages }: Receiver) => messages.map(({ id }) => id);
const programsOf = ({ messages }: Receiver) => messages.map(({ body }) => body.change.program);
const wholeLine = /^matchscout: [^\n]+\n$/;

test("each change is posted once, signed, and a later run posts what is new alone", async () => {
  const { output, receiver, notify } = await twoWeeks();
  const first = await notify();
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toMatch(/^3 changes delivered to http:\/\/127\.0\.0\.1:\d+\n$/);
  expect(programsOf(receiver)).toEqual(["ky-a", "ky-b", "ky-c"]);
  expect(receiver.messages.every(({ signed, id, body }) => signed && body.id === id)).toBe(true);
  expect(receiver.messages[0]?.body.title).toBe("Example Health Internal Medicine now sponsors H-1B visas");
  expect((await notify()).stdout).toMatch(/^0 changes delivered/);
  await week(output, days[2], "not_sponsored");
  expect((await notify("--program", "ky-b")).stdout).toMatch(/^1 change delivered/);
  expect((await notify()).stdout).toMatch(/^2 changes delivered/);
  expect(new Set(idsOf(receiver)).size).toBe(6);
});

test("a receiver that is down for the whole run costs one message and nothing else", async () => {
  const { receiver, notify } = await twoWeeks();
  const port = Number(new URL(receiver.url).port);
  await receiver.close();
  const down = await notify();
  expect(down).toMatchObject({ code: 1 });
  expect(down.stderr).toMatch(wholeLine);
  expect(down.stderr).toContain("127.0.0.1 refused the connection; 3 changes wait for the next `matchscout notify`");
  const back = await startReceiver(port);
  try {
    expect(await notify()).toMatchObject({ code: 0, stderr: "" });
    expect(programsOf(back)).toEqual(["ky-a", "ky-b", "ky-c"]);
  } finally {
    await back.close();
    receiver.close = async () => undefined;
  }
});

test("a receiver that fails and comes back within the run gets everything, in order, under the same keys", async () => {
  const { receiver, notify } = await twoWeeks();
  const statuses = [503, 429, 500];
  receiver.answer = (response, message) => {
    const status = statuses.shift();
    if (status === undefined) accept(response, message);
    else answering(status, { "retry-after": "0" })(response, message);
  };
  expect(await notify()).toMatchObject({ code: 0, stderr: "" });
  expect(programsOf(receiver)).toEqual(["ky-a", "ky-a", "ky-a", "ky-a", "ky-b", "ky-c"]);
  expect(new Set(idsOf(receiver)).size).toBe(3);
});

test("a receiver that never answers is given up, and gets everything once it is back", async () => {
  const { receiver, notify } = await twoWeeks();
  receiver.answer = () => undefined;
  const slow = await notify("--timeout", "100");
  expect(slow).toMatchObject({ code: 1 });
  expect(slow.stderr).toMatch(/3 changes wait for the next `matchscout notify`\n$/);
  receiver.answer = accept;
  receiver.messages.length = 0;
  expect(await notify()).toMatchObject({ code: 0 });
  expect(programsOf(receiver)).toEqual(["ky-a", "ky-b", "ky-c"]);
});

test("410 ends the run after one request; a refused message holds up no other", async () => {
  const { receiver, notify } = await twoWeeks();
  receiver.answer = answering(410);
  const gone = await notify();
  expect(gone).toMatchObject({ code: 1 });
  expect(gone.stderr).toContain("it answers 410: it wants no more messages; 3 changes wait");
  expect(receiver.messages).toHaveLength(1);
  receiver.answer = (response, message) => {
    (message.body.change.program === "ky-b" ? answering(422) : accept)(response, message);
  };
  const refused = await notify();
  expect(refused).toMatchObject({ code: 1, stdout: expect.stringMatching(/^2 changes delivered/) });
  expect(refused.stderr).toContain("it does not take 1 change (it answers 422); 1 change waits");
  receiver.answer = accept;
  expect((await notify()).stdout).toMatch(/^1 change delivered/);
});

test("a kill while a message is under way loses none, and doubles none for a receiver that knows keys", async () => {
  const { receiver, notify, words } = await twoWeeks();
  const running = start(...words());
  receiver.answer = (response, message) => {
    if (message.body.change.program === "ky-b") running.kill("SIGKILL");
    else accept(response, message);
  };
  expect(await running.ended).toMatchObject({ signal: "SIGKILL" });
  receiver.answer = accept;
  expect(await notify()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2 changes delivered/) });
  expect(programsOf(receiver)).toEqual(["ky-a", "ky-b", "ky-b", "ky-c"]);
  expect(new Set(idsOf(receiver)).size).toBe(3);
});

test("Ctrl-C ends the run in order, and a second sender meanwhile is told who is at work", async () => {
  const { folder, receiver, notify, words } = await twoWeeks();
  let underWay = () => undefined;
  const asked = new Promise<void>((resolve) => {
    underWay = () => void resolve();
  });
  receiver.answer = () => underWay();
  const running = start(...words());
  await asked;
  const second = await notify();
  expect(second).toMatchObject({ code: 3 });
  expect(second.stderr).toMatch(/held by pid \d+ on .* wait until that run ends/);
  running.kill("SIGINT");
  const stopped = await running.ended;
  expect(stopped).toMatchObject({ code: 130 });
  expect(stopped.stderr).toMatch(/^matchscout: stopped; what was not delivered waits in the output folder, [^\n]+\n$/);
  expect((await matchscout("verify", "--out", folder)).stdout).not.toContain(join(folder, "outbox"));
  receiver.answer = accept;
  expect((await notify()).stdout).toMatch(/^3 changes delivered/);
});

test("changes are written to a file or standard output as well, one object a line", async () => {
  const { folder } = await twoWeeks();
  const file = join(await freshFolder(), "changes.ndjson");
  const written = await matchscout("notify", "--to", file, "--effect", "loosens", "--out", folder);
  expect(written).toMatchObject({ code: 0, stdout: `${file}: 3 changes\n` });
  const printed = await matchscout("notify", "--to", "-", "--program", "ky-c", "--out", folder);
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
  expect(printed.stdout).toBe(`${lines[2]}\n`);
  const none = await matchscout("notify", "--to", "-", "--effect", "tightens", "--out", folder);
  expect(none).toMatchObject({ code: 0, stdout: "" });
});

test("wrong use says what to do, and loopback needs to be allowed", async () => {
  const { folder, receiver, words } = await twoWeeks();
  const short = join(await freshFolder(), "short");
  await writeFile(short, "123");
  const on = ["--out", folder] as const;
  const webhook = ["notify", "--webhook", receiver.url, ...on] as const;
  for (const [wrong, says, code] of [
    [["notify", ...on], "say where the changes go: --webhook URL with --secret-file FILE, or --to FILE", 2],
    [webhook, "name the file that holds the webhook's secret: --secret-file FILE", 2],
    [[...webhook, "--secret-file", short], "holds less than 16 bytes of secret", 2],
    [[...webhook, "--secret-file", `${short}.none`], "the file is missing; write the webhook's secret into it", 3],
    [
      words().filter((word) => word !== "--allow-private"),
      "; --allow-private allows it, for what runs on your own machine; 3 changes wait for the next",
      1,
    ],
  ] as const) {
    const ended = await matchscout(...wrong);
    expect(ended.stderr).toMatch(wholeLine);
    expect(ended.stderr).toContain(says);
    expect(ended.code).toBe(code);
  }
  expect(receiver.messages).toEqual([]);
});

test("verify names a damaged outbox; the torn end of one that a kill left is no damage", async () => {
  const { folder, notify } = await twoWeeks();
  await notify();
  const names = (await readdir(join(folder, "outbox"))).filter((name) => name.endsWith(".ndjson"));
  const file = join(folder, "outbox", names[0] ?? "");
  await appendFile(file, '{"note":"queu');
  const torn = await matchscout("verify", "--out", folder);
  expect(torn.stdout).toContain("1 outbox");
  expect(torn.stdout).not.toContain("is no note of an outbox");
  expect((await notify()).stdout).toMatch(/^0 changes delivered/);
  await appendFile(file, '{"note":"thrown"}\n');
  const damaged = await matchscout("verify", "--out", folder);
  expect(damaged).toMatchObject({ code: 1 });
  expect(damaged.stdout).toContain(`${file}: line 8 is no note of an outbox`);
  expect(await notify()).toMatchObject({ code: 3 });
});
