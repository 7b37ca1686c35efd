import type { Fetcher, FetchOutcome, RobotsFile } from "../fetch/outcome.js";

/** A fetcher that asks for each address once, and knows what it was told. */
export interface RememberingFetcher extends Fetcher {
  /** Requests sent, robots.txt included. */
  readonly requests: number;
  /** The robots.txt files that were read. */
  readonly robots: readonly RobotsFile[];
}

/**
 * Asks for each address once and answers from memory after that, so that a website can be read a second time with other
 * start pages at no cost to its owner. What fails is remembered as well. Throws as the fetcher does.
 */
export function rememberingFetcher(fetcher: Fetcher): RememberingFetcher {
  const answers = new Map<string, Promise<FetchOutcome>>();
  const robots: RobotsFile[] = [];
  let requests = 0;
  return {
    ...fetcher,
    get requests() {
      return requests;
    },
    robots,
    async fetch({ validators: _validators, validatorsUrl: _validatorsUrl, ...request }) {
      const key = `${request.wanted ?? "page"} ${request.url}`;
      const known = answers.get(key);
      if (known !== undefined) return { ...(await known), requests: 0, bytes: 0 };
      const asked = fetcher.fetch(request);
      answers.set(key, asked);
      asked.catch(() => answers.delete(key));
      const answer = await asked;
      requests += answer.requests;
      robots.push(...(answer.robots ?? []));
      return answer;
    },
  };
}
