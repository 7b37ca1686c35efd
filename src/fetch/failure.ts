import { TimeoutError } from "got";
import { AddressError } from "./address-guard.js";
import { ConnectTimeoutError } from "./agents.js";

/** Why a request brought no answer. */
export interface Failure {
  /** Clause for people, without a full stop. */
  readonly reason: string;
  /** False when trying again cannot help. */
  readonly again: boolean;
}

const sentences: Readonly<Record<string, (host: string) => string>> = {
  ECONNREFUSED: (host) => `${host} refused the connection`,
  ECONNRESET: (host) => `${host} broke the connection off`,
  EPIPE: (host) => `${host} broke the connection off`,
  ENOTFOUND: (host) => `the name ${host} is not known`,
  EAI_AGAIN: (host) => `the name ${host} could not be looked up`,
  ENETUNREACH: (host) => `there is no route to ${host}`,
  EHOSTUNREACH: (host) => `there is no route to ${host}`,
  ETIMEDOUT: (host) => `${host} could not be connected to in time`,
};

const certificateCode =
  /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH)/;

/** Seconds for people: 0.2, 30. */
function seconds(milliseconds: number): string {
  return String(Math.round(milliseconds / 100) / 10);
}

function timeoutReason(event: string, host: string, limits: Readonly<Record<string, number>>): string {
  const limit = seconds(limits[event] ?? 0);
  if (event === "response") return `${host} did not answer within ${limit} seconds`;
  if (event === "socket") return `${host} fell silent for ${limit} seconds`;
  return `the answer of ${host} was not complete after ${limit} seconds`;
}

/**
 * Says in words what went wrong with a request to `host`; `limits` are the timeouts in milliseconds by the name of
 * got's event, and `answered` tells that status and headers had come.
 */
export function describeFailure(
  error: Error,
  host: string,
  limits: Readonly<Record<string, number>>,
  answered: boolean,
): Failure {
  const cause = error.cause instanceof Error ? error.cause : error;
  if (cause instanceof AddressError) return { reason: cause.message, again: false };
  if (cause instanceof ConnectTimeoutError) {
    return { reason: `${host} could not be connected to within ${seconds(cause.milliseconds)} seconds`, again: true };
  }
  if (error instanceof TimeoutError) return { reason: timeoutReason(error.event, host, limits), again: true };
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (certificateCode.test(code)) {
    return { reason: `the TLS certificate of ${host} could not be verified (${cause.message})`, again: false };
  }
  if (code.startsWith("HPE_")) return { reason: `the answer of ${host} is not valid HTTP (${code})`, again: true };
  if (answered && code === "ECONNRESET")
    return { reason: `${host} broke off in the middle of the answer`, again: true };
  const sentence = sentences[code];
  return { reason: sentence?.(host) ?? `the request to ${host} failed (${code || cause.message})`, again: true };
}
