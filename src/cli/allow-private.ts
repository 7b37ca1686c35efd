import { isRefusalOf } from "../fetch/address-guard.js";
import { SurveyError } from "../survey/survey-error.js";

const advice = "--allow-private allows it, for what runs on your own machine";

/** A line that begins with an address, with advice where that very address was refused because it is not public. */
export function withAllowPrivate(line: string): string {
  const [, address = "", reason = ""] = /^(?:[a-z0-9-]+: )?(https?:\/\/\S+): (.*)$/is.exec(line) ?? [];
  return isRefusalOf(address, reason) ? `${line}; ${advice}` : line;
}

/** Throws the error again, a `SurveyError` with that advice. */
export function throwWithAllowPrivate(error: unknown): never {
  if (!(error instanceof SurveyError) || !isRefusalOf(error.address, error.reason)) throw error;
  throw new SurveyError(error.address, error.outcome, `${error.reason}; ${advice}`);
}
