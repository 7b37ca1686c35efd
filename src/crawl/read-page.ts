import { extractPage, type PageOrigin } from "../extract/extract-page.js";
import type { PageFindings } from "../model/finding.js";
import type { Site } from "../model/site.js";
import type { Page } from "../page/page.js";
import { pageText } from "../page/page-text.js";
import { PdfError } from "../page/pdf/pdf-error.js";
import { readDocument } from "../page/read-document.js";
import { SelectorError } from "../page/selectors.js";

/** A page and what the extractor reads on it. */
export interface ReadPage {
  readonly page: Page;
  readonly findings: PageFindings;
  /** Text in which quotes are looked for. */
  readonly text: string;
}

/** Why bytes cannot be read as a page: one sentence for people. */
export interface UnreadPage {
  readonly failure: string;
}

/**
 * Reads the bytes of a page or a PDF, fetched at a moment in ISO 8601 where that is known, with the selectors of its site's adapter. A page without any text is a failure,
 * because what it once said must not count as taken back. Throws `SelectorError` for an adapter's selector that is no CSS.
 */
export async function readPage(
  body: Uint8Array,
  source: { readonly url: string; readonly contentType: string; readonly fetchedAt?: string },
  adapter: Pick<Site, "content" | "contacts">,
): Promise<ReadPage | UnreadPage> {
  const { content, contacts } = adapter;
  try {
    const page = await readDocument({
      url: source.url,
      contentType: source.contentType,
      body,
      selectors: { ...(content !== undefined && { content }), ...(contacts !== undefined && { contacts }) },
    });
    if (page.blocks.length === 0) return { failure: "The page holds no text" };
    return { page, findings: extractPage(page, originOf(source)), text: pageText(page) };
  } catch (error) {
    if (error instanceof SelectorError) throw error;
    if (error instanceof PdfError) return { failure: error.message };
    return { failure: `The page could not be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

function originOf({ fetchedAt }: { readonly fetchedAt?: string }): PageOrigin {
  return fetchedAt === undefined ? {} : { fetchedAt };
}
