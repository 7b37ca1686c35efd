import type { Fetcher } from "../fetch/outcome.js";
import type { PageSource } from "../page/build-page.js";
import { decodeBody } from "../page/charset.js";
import type { Page } from "../page/page.js";
import { PdfError } from "../page/pdf/pdf-error.js";
import { readDocument } from "../page/read-document.js";
import { SurveyError } from "./survey-error.js";

/** A page with its source text. */
export interface SourcedPage {
  readonly page: Page;
  /** Empty for a PDF. */
  readonly html: string;
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
  const page = await documentOf(answer);
  if (page.blocks.length === 0) throw new SurveyError(answer.url, "extract_failed", "the page holds no text");
  const html = page.kind === "pdf" ? "" : decodeBody(answer.body, answer.contentType).text;
  return { page, html };
}

async function documentOf(source: PageSource & { readonly contentType: string }): Promise<Page> {
  try {
    return await readDocument(source);
  } catch (error) {
    if (error instanceof PdfError) throw new SurveyError(source.url, "extract_failed", error.message);
    throw error;
  }
}
