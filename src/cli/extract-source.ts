import { readFile, stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import type { FetchOutcome, FetchRequest } from "../fetch/outcome.js";

/** The bytes of one page, from a file, from standard input or from the network. */
export interface PageSource {
  readonly url: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** When the bytes were received; for a file, when it was last changed. ISO 8601. */
  readonly fetchedAt: string;
}

/** Asks for an address, politely. */
export type Ask = (request: FetchRequest) => Promise<FetchOutcome>;

/** A file or address that cannot be read; the message is a clause for people. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** True for an address to fetch rather than a file to read. */
function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/**
 * Reads a file, `-` for standard input, or asks for an address. A stored page (`pages/…/….gz`), or any file packed with
 * gzip, is unpacked. Throws `SourceError`, and when aborted.
 */
export async function readSource(name: string, ask: Ask, signal: AbortSignal): Promise<PageSource> {
  if (isAddress(name)) return fetchSource(name, ask, signal);
  if (name === "-") {
    const body = unpacked(await buffer(process.stdin));
    return { url: "file:///dev/stdin", contentType: typeOf("", body), body, fetchedAt: new Date().toISOString() };
  }
  if (name.startsWith("file://")) return readFileSource(pathOf(name), name);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) {
    throw new SourceError("only http, https and file addresses can be read");
  }
  return readFileSource(resolve(name), name);
}

async function readFileSource(path: string, name: string): Promise<PageSource> {
  const { packed, mtime } = await bytesOf(path);
  const body = unpacked(packed);
  const contentType = typeOf(extname(name.replace(/\.gz$/i, "")).toLowerCase(), body);
  return { url: pathToFileURL(path).href, contentType, body, fetchedAt: mtime.toISOString() };
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch (error) {
    throw new SourceError("it is no address of a file on this machine", { cause: error });
  }
}

async function bytesOf(path: string): Promise<{ readonly packed: Buffer; readonly mtime: Date }> {
  try {
    const packed = await readFile(path);
    return { packed, mtime: (await stat(path)).mtime };
  } catch (error) {
    throw new SourceError(fileFault(error), { cause: error });
  }
}

/** Most bytes that a packed page may unpack to, so that a gzip bomb fills no memory. */
const mostUnpacked = 64 * 1024 * 1024;

/** The bytes themselves, or what is packed in them (gzip, RFC 1952). */
function unpacked(body: Buffer): Buffer {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: mostUnpacked });
  } catch (error) {
    throw new SourceError("it is packed with gzip, and damaged or larger than 64 MB", { cause: error });
  }
}

async function fetchSource(address: string, ask: Ask, signal: AbortSignal): Promise<PageSource> {
  const answer = await ask({ url: address, signal });
  if (answer.outcome === "ok") {
    return { url: answer.url, contentType: answer.contentType, body: answer.body, fetchedAt: answer.at };
  }
  throw new SourceError(answer.outcome === "unchanged" ? "no page came back" : `${answer.outcome}: ${answer.reason}`);
}

function fileFault(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "ENAMETOOLONG") return "its path is too long for the system (ENAMETOOLONG)";
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
  if (beginning.startsWith("%PDF-")) return "application/pdf";
  if (isBinary(beginning)) throw new SourceError("it is neither HTML nor PDF nor text");
  return /<(?:!doctype|html|head|body|div|p|table|h1)\b/i.test(beginning) ? "text/html" : "text/plain";
}

/** Text holds no null characters, but in UTF-16, which begins with a byte order mark or shows one in every other place. */
function isBinary(beginning: string): boolean {
  if (!beginning.includes("\0") || /^(?:\xff\xfe|\xfe\xff)/.test(beginning)) return false;
  return !/^(?:<\0|\0<)/.test(beginning);
}
