import { promisify } from "node:util";
import {
  brotliDecompress,
  brotliDecompressSync,
  gunzip,
  gunzipSync,
  inflate,
  inflateRaw,
  inflateRawSync,
  inflateSync,
} from "node:zlib";

/** How a body came out of its content encoding. */
export type DecodedBody =
  | { readonly kind: "body"; readonly body: Buffer }
  /** The compressed data end too early: the transfer broke off. */
  | { readonly kind: "truncated" }
  | { readonly kind: "refused"; readonly reason: string };

/** Compressed bodies up to this many bytes are expanded at once, which is faster; larger ones off the main thread. */
const smallBodyBytes = 128 * 1024;

/** More layers of compression than this are an attack. */
const mostLayers = 2;

type Expand = (body: Buffer, limits: { maxOutputLength: number }) => Buffer | Promise<Buffer>;

const gunzipLater = promisify(gunzip);
const inflateLater = promisify(inflate);
const inflateRawLater = promisify(inflateRaw);
const brotliLater = promisify(brotliDecompress);

const gzip: Expand = (body, limits) =>
  body.length <= smallBodyBytes ? gunzipSync(body, limits) : gunzipLater(body, limits);

/** RFC 9110 means zlib data by `deflate`; some servers send them without the zlib header (RFC 1950). */
const deflate: Expand = (body, limits) => {
  const zlibHeader = ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
  if (body.length > smallBodyBytes) return zlibHeader ? inflateLater(body, limits) : inflateRawLater(body, limits);
  return zlibHeader ? inflateSync(body, limits) : inflateRawSync(body, limits);
};

const brotli: Expand = (body, limits) =>
  body.length <= smallBodyBytes ? brotliDecompressSync(body, limits) : brotliLater(body, limits);

const expanders: Readonly<Record<string, Expand>> = { gzip, "x-gzip": gzip, deflate, br: brotli };

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/**
 * Undoes the `Content-Encoding` of a body (RFC 9110, section 8.4). Never holds more than `maxBytes` bytes of output,
 * whatever the compressed data promise.
 */
export async function decodeBody(body: Buffer, encoding: string | undefined, maxBytes: number): Promise<DecodedBody> {
  const layers = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((layer) => layer.trim())
    .filter((layer) => layer !== "" && layer !== "identity");
  if (layers.length > mostLayers) return { kind: "refused", reason: "the answer is compressed more than twice" };
  let decoded = body;
  for (const layer of layers.reverse()) {
    const expand = Object.hasOwn(expanders, layer) ? expanders[layer] : undefined;
    if (expand === undefined) return { kind: "refused", reason: `the answer has an unknown encoding, ${layer}` };
    if (decoded.length === 0) break;
    try {
      decoded = await expand(decoded, { maxOutputLength: maxBytes });
    } catch (error) {
      const code = codeOf(error);
      if (code === "ERR_BUFFER_TOO_LARGE") {
        return { kind: "refused", reason: `the answer is larger than ${maxBytes} bytes after decompression` };
      }
      if (code === "Z_BUF_ERROR") return { kind: "truncated" };
      return { kind: "refused", reason: `the answer is marked as ${layer} but cannot be decompressed` };
    }
  }
  return { kind: "body", body: decoded };
}
