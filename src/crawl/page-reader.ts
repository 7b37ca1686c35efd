import type { Site } from "../model/site.js";
import { type OutlinedPage, outlined } from "./page-outline.js";
import { readPage, type UnreadPage } from "./read-page.js";

/** The bytes of a page and all that is needed to read them. */
export interface PageToRead {
  readonly body: Uint8Array;
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string;
  /** ISO 8601; dates of an earlier application season are out of date. */
  readonly fetchedAt: string;
  /** The selectors of the site's adapter. */
  readonly adapter: Pick<Site, "content" | "contacts">;
}

/** Reads the pages of a run. */
export interface PageReader {
  /** Throws `SelectorError` for an adapter's selector that is no CSS. */
  read(page: PageToRead): Promise<OutlinedPage | UnreadPage>;
  close(): Promise<void>;
}

/**
 * Reads a page and returns an `OutlinedPage` or `UnreadPage` as JSON. Throws `SelectorError` for an adapter's selector
 * that is no CSS.
 */
export async function readAsJson({ body, url, contentType, fetchedAt, adapter }: PageToRead): Promise<string> {
  const read = await readPage(body, { url, contentType, fetchedAt }, adapter);
  return JSON.stringify("failure" in read ? read : outlined(read));
}

/**
 * Reads a page in this thread. What it returns is a copy: parts of the page's strings would keep all of its markup in
 * memory. Throws as `readAsJson`.
 */
export async function readHere(page: PageToRead): Promise<OutlinedPage | UnreadPage> {
  return JSON.parse(await readAsJson(page));
}

/** Reads every page in this thread. */
export const readerHere: PageReader = { read: readHere, close: async () => undefined };
