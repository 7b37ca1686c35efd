import type { BodyPlan } from "./exchange.js";
import type { Wanted } from "./outcome.js";

/** Kinds of answers that can hold a program's page, its PDF or its sitemap. */
const readable = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "application/pdf",
  "application/x-pdf",
  "application/xml",
  "text/xml",
]);

/** Kinds that servers give to downloads whatever they are; read where the address ends in .pdf. */
const undeclared = new Set(["application/octet-stream", "binary/octet-stream", "application/force-download"]);

/** Kinds of answers that hold a compressed sitemap (sitemaps.org). */
const compressed = new Set(["application/gzip", "application/x-gzip", ...undeclared]);

const gzipSignature = Buffer.from("\x1f\x8b", "latin1");

/** First bytes of files that are no text, whatever their header says. */
const signatures: readonly (readonly [name: string, bytes: Buffer])[] = [
  ["a PNG image", Buffer.from("\x89PNG", "latin1")],
  ["a JPEG image", Buffer.from("\xff\xd8\xff", "latin1")],
  ["a GIF image", Buffer.from("GIF8", "latin1")],
  ["a ZIP or Office file", Buffer.from("PK\x03\x04", "latin1")],
  ["a gzip file", gzipSignature],
  ["an old Office file", Buffer.from("\xd0\xcf\x11\xe0", "latin1")],
  ["a program", Buffer.from("\x7fELF", "latin1")],
];

const pdfSignature = Buffer.from("%PDF-", "latin1");

/** How much of a body is looked at to tell text from binary data, in bytes. */
const probeBytes = 4096;

/** Share of control bytes from which data count as binary; stray ones occur in real pages. */
const binaryShare = 0.02;

/** Media type in lower case without parameters: "text/html" of "Text/HTML; charset=utf-8". */
export function mediaType(contentType: string | undefined): string {
  return (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Whether and how far to read the body of a good answer, from what its headers say. */
export function planBody(
  contentType: string | undefined,
  contentLength: string | undefined,
  url: URL,
  maxBytes: number,
  wanted?: Wanted,
): BodyPlan {
  const type = mediaType(contentType);
  const fitting =
    type === "" ||
    readable.has(type) ||
    (undeclared.has(type) && /\.pdf$/i.test(url.pathname)) ||
    (wanted === "sitemap" && compressed.has(type));
  if (!fitting) return { refuse: `the answer is ${type}, which is neither a page nor a PDF` };
  if (Number(contentLength) > maxBytes) {
    return { refuse: `the answer is ${contentLength} bytes long, more than the limit of ${maxBytes}` };
  }
  return { read: maxBytes, ifLonger: "refuse", ifBroken: "fail" };
}

/** What a body proved to be. */
export type Content =
  | { readonly kind: "html" | "text" | "pdf"; readonly contentType: string }
  | { readonly kind: "unreadable"; readonly reason: string };

/** 0x00 to 0x1F without tab, line feed, form feed, carriage return and escape (WHATWG MIME Sniffing, "binary data byte"). */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}

function isUtf16(body: Uint8Array, contentType: string): boolean {
  const mark = ((body[0] ?? 0) << 8) | (body[1] ?? 0);
  return mark === 0xfeff || mark === 0xfffe || /charset\s*=\s*"?utf-?16/i.test(contentType);
}

function isBinary(body: Uint8Array): boolean {
  const probe = body.subarray(0, probeBytes);
  let controls = 0;
  for (const byte of probe) if (isControl(byte)) controls += 1;
  return controls > probe.length * binaryShare;
}

function isBlank(body: Uint8Array): boolean {
  return body.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/**
 * Compares a body with what its header says it is. A PDF under another label is a PDF, and its `contentType` says so; a
 * body without a label is HTML or plain text by its look; other binary data and white space are no content.
 */
export function readContent(body: Buffer, header: string | undefined, wanted?: Wanted): Content {
  const contentType = header ?? "";
  const type = mediaType(header);
  if (body.length === 0 || (body.length < probeBytes && isBlank(body))) {
    return { kind: "unreadable", reason: "the answer is empty" };
  }
  if (wanted === "sitemap" && body.subarray(0, gzipSignature.length).equals(gzipSignature)) {
    return { kind: "text", contentType: "application/gzip" };
  }
  if (body.subarray(0, 1024).includes(pdfSignature)) {
    if (type === "application/pdf") return { kind: "pdf", contentType };
    if (body.subarray(0, pdfSignature.length).equals(pdfSignature))
      return { kind: "pdf", contentType: "application/pdf" };
  }
  if (type === "application/pdf" || type === "application/x-pdf" || undeclared.has(type)) {
    return { kind: "unreadable", reason: "the answer is marked as a PDF but is none" };
  }
  const named = signatures.find(([, bytes]) => body.subarray(0, bytes.length).equals(bytes));
  if (named !== undefined) {
    return { kind: "unreadable", reason: `the answer is marked as ${type || "nothing"} but is ${named[0]}` };
  }
  if (!isUtf16(body, contentType) && isBinary(body)) {
    return { kind: "unreadable", reason: `the answer is marked as ${type || "nothing"} but is binary data` };
  }
  if (type === "") {
    const looksHtml = /<(?:!doctype|html|head|body|div|p|table)\b/i.test(
      body.subarray(0, probeBytes).toString("latin1"),
    );
    return looksHtml ? { kind: "html", contentType: "text/html" } : { kind: "text", contentType: "text/plain" };
  }
  return { kind: type === "text/html" || type === "application/xhtml+xml" ? "html" : "text", contentType };
}
