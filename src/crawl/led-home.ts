import type { FetchOutcome } from "../fetch/outcome.js";
import { registrableDomain } from "../fetch/redirects.js";
import { addressKey, hostKey } from "./address.js";

/** Paths under which websites have their home page. */
const homePath = /^\/(?:(?:home|index|default|en|en-us|welcome)(?:\.(?:html?|php|aspx?|cfm|jsp))?)?\/?$/i;

/** Queries with which servers tell their home page why a visitor came. */
const strayQuery = /404|not-?_?found|error|redirect|missing/i;

/**
 * True when a page has led its visitor to the website's home page (`home` is the adapter's): what many servers do with
 * pages that were removed, a "soft 404". The root of another host counts only when it is that of the whole domain: a
 * program that moved to a host of its own begins there at the root.
 */
export function ledHome(asked: string, arrived: string, home: string): boolean {
  return !isHome(asked, asked, home) && isHome(arrived, asked, home);
}

/** The answer, or `gone` where the page led to the home page, which must not be taken for it. */
export function goneWhereLedHome(answer: FetchOutcome, asked: string, home: string): FetchOutcome {
  if (answer.outcome !== "ok" && answer.outcome !== "unchanged") return answer;
  if (!ledHome(asked, answer.url, home)) return answer;
  const { requestedUrl, url, at, requests, bytes, status, robots } = answer;
  const visit = { requestedUrl, url, at, requests, bytes, status, ...(robots !== undefined && { robots }) };
  return { ...visit, outcome: "gone", reason: homeward(url) };
}

/** Why a page that led to `url` is gone: one clause for people. */
export function homeward(url: string): string {
  return `the page leads to the home page (${url}), as removed pages do`;
}

function isHome(address: string, asked: string, home: string): boolean {
  if (addressKey(address) === addressKey(home)) return true;
  const url = new URL(address);
  if (!homePath.test(url.pathname)) return false;
  if (url.search !== "" && !strayQuery.test(url.search)) return false;
  return hostKey(address) === hostKey(asked) || hostKey(address) === registrableDomain(new URL(asked));
}
