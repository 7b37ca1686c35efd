import { type ClientRequestArgs, Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { Socket } from "node:net";
import { rootCertificates } from "node:tls";
import { checkLiteralAddress, guardedLookup } from "./address-guard.js";
import { findConnectTo } from "./connect-to.js";
import type { FetchConfiguration } from "./options.js";

/** No connection in time. */
export class ConnectTimeoutError extends Error {
  override readonly name = "ConnectTimeoutError";

  constructor(readonly milliseconds: number) {
    super(`no connection within ${milliseconds} milliseconds`);
  }
}

/** Changes where a connection goes; throws `AddressError` for a literal address that is not public. */
function route<Options extends ClientRequestArgs>(options: Options, configuration: FetchConfiguration): Options {
  const host = (options.host ?? "").toLowerCase().replace(/\.$/, "");
  const target = findConnectTo(configuration.connectTo, host);
  if (target !== undefined) return { ...options, host: target.address, port: target.port };
  if (!configuration.allowPrivate) checkLiteralAddress(host);
  return options;
}

function limitConnect(socket: unknown, ready: "connect" | "secureConnect", milliseconds: number): void {
  if (!(socket instanceof Socket)) return;
  const timer = setTimeout(() => socket.destroy(new ConnectTimeoutError(milliseconds)), milliseconds);
  const stop = () => clearTimeout(timer);
  socket.once(ready, stop).once("close", stop);
}

/** Keep-alive agents that check each address at the moment of connecting and know the connect-to rules. */
export function createAgents(configuration: FetchConfiguration) {
  const pool = {
    keepAlive: true,
    maxSockets: configuration.concurrencyPerHost,
    maxFreeSockets: 256,
    lookup: guardedLookup(configuration.resolveName, configuration.allowPrivate),
  };

  class GuardedHttpAgent extends HttpAgent {
    override createConnection(...[options, callback]: Parameters<HttpAgent["createConnection"]>) {
      const socket = super.createConnection(route(options, configuration), callback);
      limitConnect(socket, "connect", configuration.connectTimeoutMs);
      return socket;
    }
  }

  class GuardedHttpsAgent extends HttpsAgent {
    override createConnection(...[options, callback]: Parameters<HttpsAgent["createConnection"]>) {
      const socket = super.createConnection(route(options, configuration), callback);
      limitConnect(socket, "secureConnect", configuration.connectTimeoutMs);
      return socket;
    }
  }

  const { certificateAuthorities } = configuration;
  const trust = certificateAuthorities.length === 0 ? {} : { ca: [...rootCertificates, ...certificateAuthorities] };
  return { http: new GuardedHttpAgent(pool), https: new GuardedHttpsAgent({ ...pool, ...trust }) };
}
