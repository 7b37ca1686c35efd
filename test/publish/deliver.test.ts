import { expect, onTestFinished, test } from "vitest";
import type { Clock } from "../../src/fetch/clock.js";
import type { LoggedChange } from "../../src/model/history.js";
import { honourOptOuts } from "../../src/model/honour-opt-outs.js";
import { deliverAll } from "../../src/publish/notify/deliver.js";
import { createPost } from "../../src/publish/notify/post.js";
import { openOutbox } from "../../src/store/outbox-file.js";
import { freshFolder } from "../store/fresh-folder.js";
import { accept, answering, secret, startReceiver } from "./receiver.js";

const at = "2026-11-22T03:00:00.000Z";
const shared = { programName: "Neurology", institution: "Example Health", state: "KY", cause: "source" } as const;
const added = (program: string): LoggedChange => {
  const change = { kind: "program_added", program, ...shared } as const;
  return { snapshot: "2026-11-22T030000Z", at, site: "example-health", specialty: "neurology", change };
};

async function waiting() {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());
  const webhook = new URL(receiver.url);
  const outbox = await openOutbox(await freshFolder(), webhook, at);
  onTestFinished(() => outbox.close());
  await outbox.queue("one", added("ky-one"));
  await outbox.queue("two", added("ky-two"));
  const pauses: number[] = [];
  const clock: Clock = {
    now: () => Date.parse(at),
    elapsed: () => 0,
    sleep: async (milliseconds) => void pauses.push(milliseconds),
  };
  const post = createPost({ version: "0", allowPrivate: true, timeoutMs: 30_000 });
  const limits = { tries: 5, backoffMs: 1000, longestWaitMs: 120_000 };
  const signal = new AbortController().signal;
  const usual = { webhook, key: Buffer.from(secret), post, optOuts: honourOptOuts([]), clock, ...limits, signal };
  return { receiver, outbox, pauses, usual };
}

test("pauses double, and a longer one that the receiver asks for is kept", async () => {
  const { receiver, outbox, pauses, usual } = await waiting();
  const answers = [answering(500), answering(503, { "retry-after": "70" }), answering(500)];
  receiver.answer = (response, message) => (answers.shift() ?? accept)(response, message);
  expect(await deliverAll(outbox, usual)).toMatchObject({ delivered: 2, stopped: undefined });
  expect(pauses).toHaveLength(3);
  expect(pauses[0]).toBeGreaterThanOrEqual(1000);
  expect(pauses[1]).toBe(70_000);
  expect(pauses[2]).toBeGreaterThanOrEqual(4000);
});

test("a receiver that asks for hours ends the run, and everything waits", async () => {
  const { receiver, outbox, pauses, usual } = await waiting();
  receiver.answer = answering(429, { "retry-after": "7200" });
  expect(await deliverAll(outbox, usual)).toMatchObject({
    delivered: 0,
    stopped: "it answers 429 and asks to wait 120 minutes",
  });
  expect([receiver.messages.length, pauses.length, outbox.waiting.size]).toEqual([1, 0, 2]);
});

test("what somebody asked to be left out since it was queued is not sent", async () => {
  const { receiver, outbox, usual } = await waiting();
  const wish = { kind: "program", program: "ky-one", date: "2026-11-01", reason: "asked by letter" } as const;
  expect(await deliverAll(outbox, { ...usual, optOuts: honourOptOuts([wish]) })).toMatchObject({
    delivered: 1,
    withdrawn: 1,
  });
  expect(receiver.messages.map(({ id }) => id)).toEqual(["two"]);
});
