import { readFile, stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import type { Fetcher } from "../fetch/outcome.js";

/** The bytes of one page, from a file, from standard input or from the network. */
export interface PageSource {
  readonly url: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** When the bytes were received; for a file, when it was last changed. ISO 8601. */
  readonly fetchedAt: string;
}

/** A file or address that cannot be read; the message is a clause for people. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** True for an address to fetch rather than a file to read. */
function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** Reads a file, `-` for standard input, or asks for an address. Throws `SourceError`, and when aborted. */
export async function readSource(name: string, fetcher: Fetcher, signal: AbortSignal): Promise<PageSource> {
  if (isAddress(name)) return fetchSource(name, fetcher, signal);
  if (name === "-") {
    const body = await buffer(process.stdin);
    return { url: "file:///dev/stdin", contentType: typeOf("", body), body, fetchedAt: new Date().toISOString() };
  }
  try {
    const path = resolve(name);
    const body = await readFile(path);
    const { mtime } = await stat(path);
    const contentType = typeOf(extname(name).toLowerCase(), body);
    return { url: pathToFileURL(path).href, contentType, body, fetchedAt: mtime.toISOString() };
  } catch (error) {
    throw new SourceError(fileFault(error), { cause: error });
  }
}

async function fetchSource(address: string, fetcher: Fetcher, signal: AbortSignal): Promise<PageSource> {
  const answer = await fetcher.fetch({ url: address, signal });
  if (answer.outcome === "ok") {
    return { url: answer.url, contentType: answer.contentType, body: answer.body, fetchedAt: answer.at };
  }
  throw new SourceError(answer.outcome === "unchanged" ? "no page came back" : `${answer.outcome}: ${answer.reason}`);
}

function fileFault(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder; name the files in it";
  return code === "EACCES"
    ? "it may not be read"
    : `it cannot be read (${error instanceof Error ? error.message : error})`;
}

/** Media type by the file's name, else by whether its beginning looks like markup. */
function typeOf(extension: string, body: Uint8Array): string {
  if (extension === ".pdf") return "application/pdf";
  if (extension === ".txt" || extension === ".md") return "text/plain";
  if (/^\.x?html?$/.test(extension)) return "text/html";
  const beginning = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 2048)).toString("latin1");
  return /<(?:!doctype|html|head|body|div|p|table|h1)\b/i.test(beginning) ? "text/html" : "text/plain";
}
