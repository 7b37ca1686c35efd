import { accessSync, constants } from "node:fs";
import { InvalidArgumentError } from "commander";
import { type ConnectTo, parseConnectTo } from "../fetch/connect-to.js";
import { labelledKeys } from "../model/labels.js";
import type { Specialty } from "../model/specialty.js";
import { specialtyNames } from "../model/specialty-names.js";
import type { State } from "../model/state.js";
import { stateCodes } from "../model/state-codes.js";
import type { FactKey } from "../model/vocabulary.js";
import { didYouMean } from "./suggestions.js";

/** Collects the values of an option that may be given several times, or once with commas. */
export function collectNames(text: string, earlier: readonly string[] = []): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError("Expected a name.");
  return [...earlier, ...names];
}

/** Collects folders or files; they may hold commas. */
export function collectPaths(text: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, text];
}

export function collectStates(text: string, earlier: readonly State[] = []): readonly State[] {
  const states = collectNames(text).map((name) => {
    const state = stateCodes.find((code) => code === name.toUpperCase());
    if (state !== undefined) return state;
    throw new InvalidArgumentError(`${name} is no state; expected a USPS code such as KY.`);
  });
  return [...earlier, ...states];
}

export function collectSpecialties(text: string, earlier: readonly Specialty[] = []): readonly Specialty[] {
  const specialties = collectNames(text).map((name) => {
    const specialty = specialtyNames.find((known) => known === name.toLowerCase());
    if (specialty !== undefined) return specialty;
    throw new InvalidArgumentError(`${name} is no specialty${didYouMean(name, specialtyNames)}`);
  });
  return [...earlier, ...specialties];
}

export function collectKeys(text: string, earlier: readonly FactKey[] = []): readonly FactKey[] {
  const keys = collectNames(text).map((name) => {
    const key = labelledKeys.find((known) => known.toLowerCase() === name.toLowerCase());
    if (key !== undefined) return key;
    throw new InvalidArgumentError(`${name} is no fact key${didYouMean(name, labelledKeys)}`);
  });
  return [...earlier, ...keys];
}

/** A day or an instant, ISO 8601, as it was given. */
export function isoDate(text: string): string {
  if (
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text) &&
    isDay(text.slice(0, 10)) &&
    !Number.isNaN(Date.parse(text))
  )
    return text;
  throw new InvalidArgumentError("Expected a day such as 2026-09-01, or an instant such as 2026-09-01T12:00:00Z.");
}

/** False for February 31, which `Date` takes for a day of March. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A web or e-mail address under which website owners reach whoever runs the crawl. */
export function contactAddress(text: string): string {
  const isAddress = /^https?:\/\/[^\s()]+\.[^\s()]+$/.test(text) || /^[^\s@()]+@[^\s@()]+\.[^\s@()]+$/.test(text);
  if (!isAddress) throw new InvalidArgumentError("Expected a web or e-mail address, e.g. you@example.org.");
  return text;
}

/** The http(s) address that messages are posted to. */
export function webhookAddress(text: string): URL {
  if (URL.canParse(text) && /^https?:\/\//i.test(text)) return new URL(text);
  throw new InvalidArgumentError("Expected a web address such as https://example.org/hook.");
}

/** Path of a program that may be run. */
export function browserProgram(path: string): string {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    throw new InvalidArgumentError("Expected the path of a Chrome or Chromium that may be run.");
  }
}

/** Collects `NAME=ADDRESS:PORT` rules. */
export function collectConnectTo(text: string, earlier: readonly ConnectTo[] = []): readonly ConnectTo[] {
  try {
    return [...earlier, parseConnectTo(text)];
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number from 1 to `most`. */
export function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
  };
}

/** Milliseconds, 0 or more. */
export function milliseconds(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 3_600_000) return number;
  throw new InvalidArgumentError("Expected milliseconds, for example 2000.");
}
