import type { IncomingHttpHeaders } from "node:http";
import got, { type Got, type Response } from "got";
import { hostOf } from "./address-guard.js";
import type { createAgents } from "./agents.js";
import { describeFailure } from "./failure.js";
import type { FetchConfiguration } from "./options.js";

/** Status and headers of an answer whose body is still to come. */
export interface AnswerHead {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** How to read a body. */
interface BodyReading {
  /** Bytes over the wire at most. */
  readonly read: number;
  readonly ifLonger: "refuse" | "cut";
  readonly ifBroken: "fail" | "keep";
}

/** What to do with a body: read it, or leave it for a reason. */
export type BodyPlan = BodyReading | { readonly refuse: string };

/** How one request ended. `bytes` are body bytes received over the wire. */
export type Exchange =
  | ({
      readonly kind: "answer";
      readonly body: Buffer;
      /** The body before it was decompressed, where it was gzip. */
      readonly gzip?: Buffer;
      readonly cut: boolean;
      readonly bytes: number;
    } & AnswerHead)
  /** The headers or the size told that the body is not wanted. */
  | { readonly kind: "refused"; readonly status: number; readonly reason: string; readonly bytes: number }
  | { readonly kind: "failure"; readonly reason: string; readonly again: boolean; readonly bytes: number };

interface ExchangeRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Decides on the body once status and headers are there. */
  readonly plan: (head: AnswerHead) => BodyPlan;
  readonly signal: AbortSignal;
}

/** Sends one GET request and nothing else: no redirect, no retry, no pause. Throws the signal's reason when aborted. */
export type SendOnce = (request: ExchangeRequest) => Promise<Exchange>;

/** The HTTP client of a run. */
export function createSendOnce(configuration: FetchConfiguration, agent: ReturnType<typeof createAgents>): SendOnce {
  const limits = {
    response: configuration.responseTimeoutMs,
    socket: configuration.idleTimeoutMs,
    request: configuration.requestTimeoutMs,
  };
  const client = got.extend({
    agent,
    decompress: false,
    followRedirect: false,
    throwHttpErrors: false,
    retry: { limit: 0 },
    timeout: limits,
    headers: {
      "user-agent": configuration.userAgent,
      "accept-encoding": "gzip, deflate, br",
      accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1",
      "accept-language": "en-US,en;q=0.8",
    },
  });
  return (request) => sendOnce(client, request, limits);
}

async function sendOnce(client: Got, request: ExchangeRequest, limits: Record<string, number>): Promise<Exchange> {
  const { url, headers, plan, signal } = request;
  signal.throwIfAborted();
  return new Promise<Exchange>((resolve, reject) => {
    const stream = client.stream(url, { headers });
    const chunks: Buffer[] = [];
    let bytes = 0;
    let head: AnswerHead | undefined;
    let reading: BodyReading = { read: 0, ifLonger: "refuse", ifBroken: "fail" };

    const abort = () => {
      stream.destroy();
      reject(signal.reason);
    };
    const settle = (exchange: Exchange) => {
      signal.removeEventListener("abort", abort);
      resolve(exchange);
    };
    const answer = (cut: boolean) => {
      if (head === undefined) return;
      const [only] = chunks;
      const body = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
      settle({ kind: "answer", ...head, body, cut, bytes });
    };
    signal.addEventListener("abort", abort, { once: true });

    stream.once("response", (response: Response) => {
      head = { status: response.statusCode, headers: response.headers };
      const decision = plan(head);
      if ("refuse" in decision) {
        settle({ kind: "refused", status: head.status, reason: decision.refuse, bytes });
        stream.destroy();
      } else {
        reading = decision;
      }
    });
    stream.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      const room = reading.read - (bytes - chunk.length);
      chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
      if (bytes <= reading.read) return;
      if (reading.ifLonger === "refuse") {
        const reason = `the answer is larger than ${reading.read} bytes`;
        settle({ kind: "refused", status: head?.status ?? 0, reason, bytes });
      } else {
        answer(true);
      }
      stream.destroy();
    });
    stream.once("end", () => answer(false));
    // Stays for the stream's life: got reports errors of a destroyed request too.
    stream.on("error", (error: Error) => {
      if (head !== undefined && reading.ifBroken === "keep") answer(true);
      else settle({ kind: "failure", ...describeFailure(error, hostOf(url), limits, head !== undefined), bytes });
    });
  });
}
