import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Clock } from "../../src/fetch/clock.js";
import { createFetcher } from "../../src/fetch/fetcher.js";
import type { FetcherOptions } from "../../src/fetch/options.js";
import type { Fetcher } from "../../src/fetch/outcome.js";

/** One line of a server's access log; times are milliseconds. */
export interface Access {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly start: number;
  end: number;
  /** Requests to the same host that were under way when this one came. */
  readonly others: number;
}

export type Answer = (request: IncomingMessage, response: ServerResponse, visit: number) => void;

export interface LoopbackSite {
  readonly port: number;
  readonly log: readonly Access[];
  /** Paths asked for, in order. */
  paths(): string[];
}

/** A real server on loopback that answers by path and writes an access log. Paths without an answer get 404. */
export async function serve(
  answers: Readonly<Record<string, Answer>>,
  tls?: { readonly key: string; readonly cert: string },
): Promise<LoopbackSite> {
  const log: Access[] = [];
  const visits = new Map<string, number>();
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? "";
    const host = request.headers.host ?? "";
    const others = log.filter((entry) => entry.host === host && entry.end === Number.POSITIVE_INFINITY).length;
    const entry: Access = {
      host,
      path,
      headers: request.headers,
      start: performance.now(),
      end: Number.POSITIVE_INFINITY,
      others,
    };
    log.push(entry);
    const end = response.end.bind(response);
    // The request counts as ended from the moment that its last byte is handed over: before the client has it.
    response.end = (...args: []) => {
      entry.end = performance.now();
      return end(...args);
    };
    response.once("close", () => {
      entry.end = Math.min(entry.end, performance.now());
    });
    const visit = (visits.get(path) ?? 0) + 1;
    visits.set(path, visit);
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end("no such page");
    else answer(request, response, visit);
  };
  const server = tls === undefined ? createHttpServer(listener) : createHttpsServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { port, log, paths: () => log.map((entry) => entry.path) };
}

/** An answer with an HTML page. */
export function html(body: string, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
  };
}

/** An answer with a status and no page. */
export function status(code: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(code, headers).end();
  };
}

/** A made-up page that a program could have. */
export const programPage = `<!doctype html><title>Internal Medicine Residency</title><h1>How to apply</h1>
<p>Applicants must be certified by the ECFMG before the start of residency. We sponsor J-1 visas only.</p>`;

/** A fetcher that waits for nothing and reaches every host below example.edu and example.org at the server. */
export function fetcherFor(site: LoopbackSite, options: FetcherOptions = {}): Fetcher {
  const to = { address: "127.0.0.1", port: site.port };
  const names = ["*.example.edu", "example.edu", "*.example.org", "example.org"];
  const fetcher = createFetcher({
    version: "1.2.3",
    minDelayMs: 0,
    backoffMs: 0,
    connectTo: names.map((pattern) => ({ pattern, ...to })),
    ...options,
  });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

/** A clock that jumps ahead instead of waiting and remembers how long it was asked to wait, in milliseconds. */
export function jumpingClock(start = Date.UTC(2026, 10, 22, 10)): Clock & { readonly waits: number[] } {
  let passed = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => start + passed,
    elapsed: () => passed,
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      waits.push(milliseconds);
      passed += milliseconds;
    },
  };
}
