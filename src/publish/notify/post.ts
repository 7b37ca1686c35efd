import got, { type Response } from "got";
import { hostOf } from "../../fetch/address-guard.js";
import { createAgents } from "../../fetch/agents.js";
import { describeFailure } from "../../fetch/failure.js";
import { configureFetch } from "../../fetch/options.js";
import { readRetryAfter } from "../../fetch/retry.js";
import type { Posted } from "./answer.js";

export interface PosterOptions {
  /** Version of matchscout, for the user agent. */
  readonly version: string;
  /** Allow private and loopback addresses. */
  readonly allowPrivate: boolean;
  /** Longest time for one try, in milliseconds. */
  readonly timeoutMs: number;
}

/** Posts one message once: no redirect, no further try. Throws the signal's reason when aborted. */
export type Post = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal | undefined,
) => Promise<Posted>;

/** A client for webhooks; it connects to public addresses only, unless private ones are allowed. */
export function createPost({ version, allowPrivate, timeoutMs }: PosterOptions): Post {
  const configuration = configureFetch({ version, allowPrivate });
  const limits = { request: timeoutMs, connect: Math.min(timeoutMs, configuration.connectTimeoutMs) };
  const client = got.extend({
    agent: createAgents(configuration),
    followRedirect: false,
    throwHttpErrors: false,
    retry: { limit: 0 },
    timeout: limits,
    headers: { "user-agent": configuration.userAgent },
  });
  return (url, headers, body, signal) =>
    new Promise<Posted>((resolve, reject) => {
      signal?.throwIfAborted();
      const stream = client.stream.post(url, { headers: { ...headers }, body });
      const abort = () => {
        stream.destroy();
        reject(signal?.reason);
      };
      const settle = (posted: Posted) => {
        signal?.removeEventListener("abort", abort);
        resolve(posted);
        // Whatever else the receiver has to say is of no use.
        stream.destroy();
      };
      signal?.addEventListener("abort", abort, { once: true });
      stream.once("response", ({ statusCode: status, headers: answered }: Response) => {
        settle({
          kind: "answer",
          status,
          retryAfterMs: readRetryAfter(answered["retry-after"], answered.date, Date.now()),
        });
      });
      stream.on("error", (error: Error) => {
        settle({ kind: "failure", ...describeFailure(error, hostOf(url), limits, false) });
      });
    });
}
