import { readFile } from "node:fs/promises";
import { type History, openHistory } from "../diff/history/open-history.js";
import { systemClock } from "../fetch/clock.js";
import { honourOptOuts, type OptOutRules } from "../model/honour-opt-outs.js";
import { type Delivered, deliverAll } from "../publish/notify/deliver.js";
import { notificationOf } from "../publish/notify/notification.js";
import { createPost } from "../publish/notify/post.js";
import { keyOfSecret } from "../publish/notify/signature.js";
import { queueChanges, type WantedChange, wantedChanges } from "../publish/notify/wanted-changes.js";
import { openOutput } from "../store/file-output.js";
import { openOutbox } from "../store/outbox-file.js";
import { readFault } from "../store/store-error.js";
import { writeWholePieces } from "../store/whole-file.js";
import { allOptOuts } from "./all-opt-outs.js";
import { withAllowPrivate } from "./allow-private.js";
import { changeFilterOf } from "./change-filter.js";
import { exitCodes } from "./exit-codes.js";
import { UsageError } from "./failures.js";
import { indexProgress } from "./index-progress.js";
import { interruptible } from "./interruption.js";
import type { NotifyOptions } from "./notify-options.js";
import { version } from "./package-info.js";
import { chooseProgramIds } from "./program-choice.js";
import { chooseSnapshot } from "./snapshot-choice.js";
import { complain, print, printPiece } from "./terminal.js";
import { counted } from "./wording.js";

const tries = 5;
const longestWaitMs = 120_000;

/** `matchscout notify`. Throws `UsageError` and `StoreError`. */
export async function runNotify(options: NotifyOptions): Promise<void> {
  const { webhook, to, since } = options;
  if (webhook === undefined && to === undefined) {
    throw new UsageError("say where the changes go: --webhook URL with --secret-file FILE, or --to FILE");
  }
  const key = webhook === undefined ? undefined : await readKey(options.secretFile);
  const output = await openOutput(options.out);
  const { createdAt } = await output.readManifest(await chooseSnapshot(output, "latest"));
  const optOuts = honourOptOuts(await allOptOuts(options.optOuts));
  const progress = await indexProgress(process.stderr);
  const history = await openHistory(output, progress.tell).finally(progress.end);
  for (const damaged of history.unreadable) complain(`the snapshot ${damaged} is damaged and passed over`);
  const program = await chooseProgramIds(history, output, options.program);
  const chosen = { ...options, program };
  if (webhook !== undefined && key !== undefined) await send({ ...chosen, webhook }, key, createdAt, history, optOuts);
  else if (to !== undefined) await write(to, { ...chosen, since: since ?? createdAt }, history, optOuts);
}

/** Throws `UsageError` without a secret that is worth the name, `StoreError` when its file cannot be read. */
async function readKey(file: string | undefined): Promise<Buffer> {
  if (file === undefined) throw new UsageError("name the file that holds the webhook's secret: --secret-file FILE");
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw readFault(file, error, "write the webhook's secret into it");
  });
  const key = keyOfSecret(text);
  if (key !== undefined) return key;
  throw new UsageError(`${file} holds less than 16 bytes of secret; \`openssl rand -hex 32\` makes a good one`);
}

async function write(to: string, options: NotifyOptions, history: History, optOuts: OptOutRules): Promise<void> {
  const wanted = wantedChanges(history, { ...changeFilterOf(options), since: options.since }, optOuts);
  if (to === "-") {
    for await (const change of wanted) await printPiece(lineOf(change));
    return;
  }
  const lines: string[] = [];
  await interruptible(async ({ stop }) => {
    for await (const change of wanted) {
      stop.throwIfAborted();
      lines.push(lineOf(change));
    }
    await writeWholePieces(to, lines);
  }, "nothing was written");
  print(`${to}: ${counted(lines.length, "change")}`);
}

function lineOf({ id, logged }: WantedChange): string {
  return `${JSON.stringify({ ...notificationOf(logged), id })}\n`;
}

async function send(
  options: NotifyOptions & { readonly webhook: URL },
  key: Buffer,
  newest: string,
  history: History,
  optOuts: OptOutRules,
): Promise<void> {
  const { webhook, since, backoff: backoffMs, allowPrivate = false, timeout: timeoutMs } = options;
  const post = createPost({ version, allowPrivate, timeoutMs });
  const outbox = await openOutbox(options.out, webhook, since ?? newest);
  try {
    const filter = { ...changeFilterOf(options), ...(since !== undefined && { since }) };
    const delivered = await interruptible(async ({ stop: signal }) => {
      await queueChanges(outbox, history, filter, optOuts, signal);
      const limits = { tries, backoffMs, longestWaitMs };
      return deliverAll(outbox, { webhook, key, post, optOuts, clock: systemClock, ...limits, signal });
    }, "what was not delivered waits in the output folder, and the next `matchscout notify` sends it");
    tell(delivered, outbox.waiting.size, webhook);
  } finally {
    await outbox.close();
  }
}

function tell({ delivered, withdrawn, refused, stopped }: Delivered, waiting: number, { origin }: URL): void {
  const left = withdrawn === 0 ? "" : `, ${withdrawn} left out on request`;
  print(`${counted(delivered, "change")} delivered to ${origin}${left}`);
  if (waiting === 0) return;
  process.exitCode = exitCodes.someFailed;
  const why =
    stopped ??
    (refused === undefined ? "" : `it does not take ${counted(refused.count, "change")} (${refused.reason})`);
  complain(
    `${withAllowPrivate(`${origin}: ${why}`)}; ${counted(waiting, "change")} ${waiting === 1 ? "waits" : "wait"} for the next \`matchscout notify\``,
  );
}
