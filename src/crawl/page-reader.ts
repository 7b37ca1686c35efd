import type { Site } from "../model/site.js";
import { type OutlinedPage, outlined } from "./page-outline.js";
import { readPage, type UnreadPage } from "./read-page.js";

/** The bytes of a page and all that is needed to read them. */
export interface PageToRead {
  readonly body: Uint8Array;
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string;
  /** The selectors of the site's adapter. */
  readonly adapter: Pick<Site, "content" | "contacts">;
}

/** Reads the pages of a run. */
export interface PageReader {
  /** Throws `SelectorError` for an adapter's selector that is no CSS. */
  read(page: PageToRead): Promise<OutlinedPage | UnreadPage>;
  close(): Promise<void>;
}

/** Reads a page in this thread. Throws `SelectorError` for an adapter's selector that is no CSS. */
export async function readHere({ body, url, contentType, adapter }: PageToRead): Promise<OutlinedPage | UnreadPage> {
  const read = await readPage(body, { url, contentType }, adapter);
  return "failure" in read ? read : outlined(read);
}

/** Reads every page in this thread. */
export const readerHere: PageReader = { read: readHere, close: async () => undefined };
