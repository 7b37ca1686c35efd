import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { Server } from "node:net";
import { createFetcher } from "../../src/fetch/fetcher.js";
import type { Fetcher } from "../../src/fetch/outcome.js";
import type { Answer } from "../fetch/loopback-site.js";

/** What a site of the fault table does, by path; `*` stands for every path but robots.txt. */
export type Behaviour = Readonly<Record<string, Answer>>;

/** One request as the server saw it. */
interface Asked {
  readonly host: string;
  readonly path: string;
  /** Requests to the same host that were under way when this one came. */
  readonly others: number;
}

/** Websites below example.edu on one server of this machine, each with good and with bad days. */
export interface FaultWeb {
  /** By host; a site that is not here is well. */
  readonly faults: Map<string, Behaviour>;
  /** By host: what a site does when it is well. */
  readonly good: Map<string, Behaviour>;
  /** Hosts that refuse connections, and hosts whose name nobody knows. */
  readonly refusing: Set<string>;
  readonly unknown: Set<string>;
  /** False: certificates of hosts below secure.example.edu cannot be verified. */
  trusted: boolean;
  /** Since the last fetcher was made. */
  readonly log: Asked[];
  /** A fetcher that reaches the hosts as they are now, with limits that suit a test. */
  fetcher(): Fetcher;
  close(): Promise<void>;
}

const tlsFile = (name: string) => readFile(new URL(`../fetch/tls/${name}.pem`, import.meta.url), "utf8");

/** Serves the sites on 127.0.0.1. */
export async function openFaultWeb(): Promise<FaultWeb> {
  const faults = new Map<string, Behaviour>();
  const good = new Map<string, Behaviour>();
  const [refusing, unknown] = [new Set<string>(), new Set<string>()];
  const log: Asked[] = [];
  const visits = new Map<string, number>();
  const active = new Map<string, number>();
  const listener: RequestListener = (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const path = request.url ?? "/";
    const others = active.get(host) ?? 0;
    log.push({ host, path, others });
    active.set(host, others + 1);
    response.once("close", () => active.set(host, (active.get(host) ?? 1) - 1));
    const visit = (visits.get(host + path) ?? 0) + 1;
    visits.set(host + path, visit);
    const answer = answerFor(faults.get(host), path) ?? answerFor(good.get(host), path);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response, visit);
  };
  const [key, cert] = await Promise.all([tlsFile("made-up-key"), tlsFile("made-up-certificate")]);
  const [server, secure, closed] = [createServer(listener), createHttpsServer({ key, cert }, listener), createServer()];
  const [port, securePort, closedPort] = await Promise.all([server, secure, closed].map(listening));
  await ended(closed);

  const connectTo = () =>
    [...good.keys()].flatMap((host) => {
      if (unknown.has(host)) return [];
      const usual = host.startsWith("secure.") ? securePort : port;
      return [{ pattern: host, address: "127.0.0.1", port: (refusing.has(host) ? closedPort : usual) ?? 0 }];
    });
  const web: FaultWeb = {
    faults,
    good,
    refusing,
    unknown,
    trusted: true,
    log,
    fetcher() {
      log.length = 0;
      visits.clear();
      return createFetcher({
        minDelayMs: 0,
        backoffMs: 0,
        retries: 1,
        responseTimeoutMs: 2000,
        idleTimeoutMs: 3000,
        requestTimeoutMs: 4000,
        renderTimeoutMs: 12_000,
        maxBodyBytes: 1_000_000,
        maxRetryAfterMs: 5000,
        connectTo: connectTo(),
        ...(web.trusted && { certificateAuthorities: [cert] }),
        resolveName: async (name) => {
          if (name.endsWith(".test")) return [{ address: "127.0.0.1", family: 4 }];
          throw Object.assign(new Error(`${name} is not known`), { code: "ENOTFOUND" });
        },
      });
    },
    async close() {
      await Promise.all([ended(server), ended(secure)]);
    },
  };
  return web;
}

function answerFor(behaviour: Behaviour | undefined, path: string): Answer | undefined {
  return behaviour?.[path] ?? (path === "/robots.txt" ? undefined : behaviour?.["*"]);
}

async function listening(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

async function ended(server: ReturnType<typeof createServer> | ReturnType<typeof createHttpsServer>): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
