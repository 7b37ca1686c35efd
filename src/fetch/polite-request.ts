import PQueue from "p-queue";
import { AddressError, checkLiteralAddress, hostOf, isLoopback } from "./address-guard.js";
import { createAgents } from "./agents.js";
import { findChallenge } from "./block-page.js";
import { findConnectTo } from "./connect-to.js";
import { decodeBody } from "./decode-body.js";
import { type AnswerHead, type BodyPlan, createSendOnce, type Exchange, type SendOnce } from "./exchange.js";
import { HostQueue } from "./host-queue.js";
import { type FetchConfiguration, publicFloorMs } from "./options.js";
import { exceptionFor } from "./politeness-exceptions.js";
import { backoff, isPassingStatus, readRetryAfter, times } from "./retry.js";

/** Counts what one visit costs, whoever causes the requests. */
export interface Tally {
  requests: number;
  bytes: number;
}

interface PoliteRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly plan: (head: AnswerHead) => BodyPlan;
  readonly signal: AbortSignal;
  readonly tally: Tally;
  /** Requests of a higher priority go first in the queue of their host. */
  readonly priority: number;
}

/** An answer, its body decompressed. */
export type Answer = Extract<Exchange, { kind: "answer" }>;

type NoAnswerCause =
  /** The address may not or cannot safely be visited (address guard, certificate). */
  | "unsafe"
  /** The network gave nothing, or not all: refused, unknown name, time-out, broken off. */
  | "unreachable"
  /** The host asked for no visit for now. */
  | "closed"
  /** The answer's status says that it may pass. */
  | "status"
  /** The answer is too large or nothing that is read here. */
  | "unwanted";

/** Why there is no answer worth reading after all tries, in one clause for people. */
interface NoAnswer {
  readonly kind: "none";
  readonly reason: string;
  /** The last answer, where there was one of a status that may pass. */
  readonly answer?: Answer;
  readonly status?: number;
  readonly cause: NoAnswerCause;
}

export type PoliteExchange = Answer | NoAnswer;

/** Sends requests as a good guest: one at a time per host, with its pauses, and again where that may help. */
export interface PoliteClient {
  /** Never throws for what a server or the network does; throws the signal's reason when aborted. */
  send(request: PoliteRequest): Promise<PoliteExchange>;
  /** Why the address may not be visited, as far as can be told before connecting. */
  refusal(url: URL): string | undefined;
  /** Makes the host wait longer between requests; milliseconds. */
  setCrawlDelay(url: URL, milliseconds: number): void;
  close(): void;
}

/** Further tries and robots.txt go before addresses that were never asked. */
const furtherTryPriority = 5;

export function createPoliteClient(configuration: FetchConfiguration): PoliteClient {
  const agents = createAgents(configuration);
  const sendOnce = createSendOnce(configuration, agents);
  const slots = new PQueue({ concurrency: configuration.maxConcurrentHosts * configuration.concurrencyPerHost });
  const hosts = new Map<string, HostQueue>();

  const queueOf = (url: URL): HostQueue => {
    const host = hostOf(url);
    const known = hosts.get(host);
    if (known !== undefined) return known;
    const local = isLoopback(findConnectTo(configuration.connectTo, host)?.address ?? host);
    const allowed = exceptionFor(host, configuration.clock.now(), configuration.politenessExceptions);
    const floorMs = local ? configuration.minDelayMs : Math.max(configuration.minDelayMs, publicFloorMs);
    const queue = new HostQueue({
      floorMs: allowed?.minDelayMs ?? floorMs,
      ...(allowed !== undefined && { longestCrawlDelayMs: allowed.minDelayMs }),
      concurrency: local ? configuration.concurrencyPerHost : 1,
      clock: configuration.clock,
      slots,
    });
    hosts.set(host, queue);
    return queue;
  };

  return {
    send: (request) => sendPolitely(request, queueOf(request.url), sendOnce, configuration),
    refusal: (url) => refusalBeforeConnecting(url, configuration),
    setCrawlDelay: (url, milliseconds) => queueOf(url).setCrawlDelay(milliseconds),
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

/** Nothing when the address may be visited as far as can be told before connecting; else the reason. */
function refusalBeforeConnecting(url: URL, configuration: FetchConfiguration): string | undefined {
  if (configuration.allowPrivate || findConnectTo(configuration.connectTo, hostOf(url)) !== undefined) return undefined;
  try {
    checkLiteralAddress(hostOf(url));
    return undefined;
  } catch (error) {
    if (error instanceof AddressError) return error.message;
    throw error;
  }
}

async function sendPolitely(
  request: PoliteRequest,
  queue: HostQueue,
  sendOnce: SendOnce,
  configuration: FetchConfiguration,
): Promise<PoliteExchange> {
  const { url, tally, signal } = request;
  const { clock, logger } = configuration;
  const refusal = refusalBeforeConnecting(url, configuration);
  if (refusal !== undefined) return { kind: "none", reason: refusal, cause: "unsafe" };

  for (let attempt = 0; ; attempt += 1) {
    const priority = attempt === 0 ? request.priority : furtherTryPriority;
    const result = await queue.run<Exchange | "closed">(
      async () => {
        if (queue.closedUntil > clock.now()) return "closed";
        tally.requests += 1;
        const exchange = await decoded(await sendOnce(request), configuration.maxBodyBytes);
        tally.bytes += exchange.bytes;
        settlePauses(exchange, attempt, queue, configuration);
        return exchange;
      },
      priority,
      signal,
    );
    if (result === "closed") {
      return {
        kind: "none",
        reason: `${hostOf(url)} asked for no visit before ${instant(queue.closedUntil)}`,
        cause: "closed",
      };
    }
    logger?.debug({ url: url.href, attempt, ...summary(result) }, "request");
    if (result.kind === "refused") {
      return { kind: "none", status: result.status, reason: result.reason, cause: "unwanted" };
    }
    if (result.kind === "answer" && !mayPass(result)) return result;

    const closed = queue.closedUntil > clock.now();
    const again = result.kind === "answer" || result.again;
    if (again && !closed && attempt < configuration.retries) continue;
    if (result.kind === "failure") {
      const tried = attempt === 0 ? "" : ` (tried${times(attempt + 1)})`;
      return { kind: "none", reason: `${result.reason}${tried}`, cause: result.again ? "unreachable" : "unsafe" };
    }
    const until = closed ? ` and asks to come back after ${instant(queue.closedUntil)}` : "";
    const reason = `the server answered ${result.status}${times(attempt + 1)}${until}`;
    return { kind: "none", status: result.status, reason, answer: result, cause: "status" };
  }
}

/** A challenge stays a challenge however often it is asked for. */
function mayPass(answer: Answer): boolean {
  return isPassingStatus(answer.status) && findChallenge(answer.headers) === undefined;
}

/** Undoes the compression of an answer's body. Nothing is kept of a compressed body that was cut. */
async function decoded(exchange: Exchange, maxBytes: number): Promise<Exchange> {
  if (exchange.kind !== "answer") return exchange;
  const { status, headers, bytes, cut } = exchange;
  const encoding = headers["content-encoding"];
  if (encoding === undefined) return exchange;
  if (cut) return { ...exchange, body: Buffer.alloc(0) };
  const result = await decodeBody(exchange.body, encoding, maxBytes);
  if (result.kind === "body") {
    const gzip = /^\s*(?:x-)?gzip\s*$/i.test(encoding) ? { gzip: exchange.body } : {};
    return { ...exchange, body: result.body, ...gzip };
  }
  if (status < 200 || status >= 300) return { ...exchange, body: Buffer.alloc(0), cut: true };
  if (result.kind === "refused") return { kind: "refused", status, reason: result.reason, bytes };
  return { kind: "failure", reason: "the answer broke off before its end", again: true, bytes };
}

/** Lets the host rest after an answer or failure that asks for it, before any other request can start. */
function settlePauses(exchange: Exchange, attempt: number, queue: HostQueue, configuration: FetchConfiguration): void {
  const { clock, backoffMs, random, maxRetryAfterMs } = configuration;
  if (exchange.kind === "refused" || (exchange.kind === "failure" && !exchange.again)) return;
  if (exchange.kind === "answer" && !mayPass(exchange)) return;
  if (attempt < configuration.retries) queue.pause(backoff(backoffMs, attempt, random));
  if (exchange.kind === "failure") return;
  const { "retry-after": after, date } = exchange.headers;
  const asked = readRetryAfter(after, date, clock.now());
  if (asked === undefined) return;
  if (asked > maxRetryAfterMs) queue.close(clock.now() + asked);
  else queue.pause(asked);
}

function instant(milliseconds: number): string {
  const latest = Date.UTC(9999, 11, 31);
  return new Date(Math.min(milliseconds, latest)).toISOString().replace(/\.\d+Z$/, "Z");
}

function summary(exchange: Exchange): Record<string, unknown> {
  if (exchange.kind === "answer") return { status: exchange.status, bytes: exchange.bytes };
  return { reason: exchange.reason, bytes: exchange.bytes };
}
