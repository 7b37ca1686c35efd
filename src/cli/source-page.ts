import { createHash } from "node:crypto";
import { readPage } from "../crawl/read-page.js";
import type { Page } from "../page/page.js";
import type { PageReading } from "../resolve/reading.js";
import { type PageSource, SourceError } from "./extract-source.js";

/** A page that `extract` was given, and all that was read on it. */
export interface SourcePage {
  /** The file or address as it was given. */
  readonly file: string;
  readonly page: Page;
  readonly reading: PageReading;
}

/** Reads one page by itself. Throws `SourceError` when it cannot be read as a page. */
export async function readSourcePage(file: string, source: PageSource): Promise<SourcePage> {
  const read = await readPage(source.body, source, {});
  if ("failure" in read) throw new SourceError(read.failure);
  const reading: PageReading = {
    url: source.url,
    title: read.page.title,
    scope: "program",
    start: true,
    fetchedAt: source.fetchedAt,
    digest: createHash("sha256").update(source.body).digest("hex"),
    findings: read.findings,
    text: read.text,
  };
  return { file, page: read.page, reading };
}
