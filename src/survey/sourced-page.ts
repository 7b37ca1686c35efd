import { readPage } from "../crawl/read-page.js";
import type { Fetcher } from "../fetch/outcome.js";
import type { OutcomeName } from "../model/outcome.js";
import { decodeBody } from "../page/charset.js";
import type { Page } from "../page/page.js";

/** A page with its source text. */
export interface SourcedPage {
  readonly page: Page;
  /** Empty for a PDF. */
  readonly html: string;
}

/** A website's page that must be read did not come: the message is a clause for people. */
export class SurveyError extends Error {
  override readonly name = "SurveyError";

  constructor(
    readonly address: string,
    readonly outcome: OutcomeName | "nothing_found",
    reason: string,
  ) {
    super(`${address}: ${reason}`);
  }
}

/** Asks for one page and reads it. Throws `SurveyError` when it does not answer well, and when aborted. */
export async function askForPage(address: string, fetcher: Fetcher, signal?: AbortSignal): Promise<SourcedPage> {
  const answer = await fetcher.fetch({ url: address, ...(signal && { signal }) });
  if (answer.outcome !== "ok") {
    const reason = "reason" in answer ? answer.reason : "no page came back";
    throw new SurveyError(address, answer.outcome, `${answer.outcome}: ${reason}`);
  }
  return sourcedPage(answer);
}

/** Reads the bytes of a page. Throws `SurveyError` when there is nothing to read. */
export async function sourcedPage(answer: {
  readonly url: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}): Promise<SourcedPage> {
  const read = await readPage(answer.body, answer, {});
  if ("failure" in read) throw new SurveyError(answer.url, "extract_failed", read.failure);
  const html = read.page.kind === "pdf" ? "" : decodeBody(answer.body, answer.contentType).text;
  return { page: read.page, html };
}
