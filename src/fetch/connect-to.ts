import { isIP } from "node:net";

/** Connections to host names that match go to this address instead; URL, `Host` header and all that is stored keep the name. */
export interface ConnectTo {
  /** A host name, or `*.suffix` for every name below the suffix. */
  readonly pattern: string;
  /** IPv4 or IPv6 address, without brackets. */
  readonly address: string;
  readonly port: number;
}

/** A connect-to rule that cannot be read. */
export class ConnectToError extends Error {
  override readonly name = "ConnectToError";

  constructor(readonly text: string) {
    super(`"${text}" is no connect-to rule: expected NAME=ADDRESS:PORT, for example *.example.edu=127.0.0.1:4123`);
  }
}

const rule = /^((?:\*\.)?[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)=(?:\[([0-9a-f:.]+)\]|([0-9.]+)):(\d{1,5})$/i;

/**
 * Reads `NAME=ADDRESS:PORT`, where NAME may be `*.suffix` and an IPv6 ADDRESS stands in brackets.
 * Throws `ConnectToError` for anything else.
 */
export function parseConnectTo(text: string): ConnectTo {
  const parts = rule.exec(text.trim());
  const pattern = parts?.[1];
  const address = parts?.[2] ?? parts?.[3];
  const port = Number(parts?.[4]);
  if (pattern === undefined || address === undefined || isIP(address) === 0 || port < 1 || port > 65_535) {
    throw new ConnectToError(text);
  }
  return { pattern: pattern.toLowerCase(), address, port };
}

/** The rule for a host name: one that names it before any wildcard, and the longest wildcard first. */
export function findConnectTo(rules: readonly ConnectTo[], host: string): ConnectTo | undefined {
  let best: ConnectTo | undefined;
  for (const candidate of rules) {
    if (candidate.pattern === host) return candidate;
    const wildcard = candidate.pattern.startsWith("*.") && host.endsWith(candidate.pattern.slice(1));
    if (wildcard && (best === undefined || candidate.pattern.length > best.pattern.length)) best = candidate;
  }
  return best;
}
