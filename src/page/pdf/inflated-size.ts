import { inflateSync } from "node:zlib";

const STREAM_START = Buffer.from("stream", "latin1");
/** How far before a stream its dictionary is looked for (bytes). */
const DICTIONARY_REACH = 600;

/**
 * True where the compressed streams of a PDF hold more than `most` bytes together: text, fonts and tables of contents,
 * not pictures, which are never unpacked. Unpacks no more than that and keeps none of it.
 */
export function inflatesBeyond(body: Uint8Array, most: number): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  let left = most;
  for (let at = bytes.indexOf(STREAM_START); at >= 0; at = bytes.indexOf(STREAM_START, at + STREAM_START.length)) {
    const data = dataStart(bytes, at + STREAM_START.length);
    if (data === undefined) continue;
    const dictionary = bytes.toString("latin1", Math.max(0, at - DICTIONARY_REACH), at);
    const own = dictionary.slice(dictionary.lastIndexOf("obj") + 1);
    if (/\/Subtype\s*\/Image\b/.test(own)) continue;
    left -= inflatedSize(bytes.subarray(data), left);
    if (left < 0) return true;
  }
  return false;
}

/** Where the data begin that follow the word `stream` (ISO 32000-1, 7.3.8.1); nothing after `endstream`. */
function dataStart(bytes: Buffer, after: number): number | undefined {
  if (bytes[after] === 0x0a) return after + 1;
  if (bytes[after] === 0x0d) return bytes[after + 1] === 0x0a ? after + 2 : after + 1;
  return undefined;
}

/** Bytes that the stream unpacks to; one more than `most` where it is larger, 0 where it is not compressed by zlib. */
function inflatedSize(data: Buffer, most: number): number {
  // RFC 1950, 2.2: the method in the first byte, and a check that makes both bytes a multiple of 31.
  const [method = 0, flags = 0] = data;
  if ((method & 0x0f) !== 8 || (method * 256 + flags) % 31 !== 0) return 0;
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    const tooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return tooLarge ? most + 1 : 0;
  }
}
