import { ResultType, Sniffer } from "encoding-sniffer/sniffer";

export interface DecodedBody {
  readonly text: string;
  /** Lower-case WHATWG name of the encoding that was used, such as `utf-8` or `windows-1252`. */
  readonly charset: string;
}

/** How far into the body a `meta charset` is looked for, in bytes (WHATWG HTML, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;

/**
 * Decodes a body in the order of the WHATWG encoding sniffing algorithm: byte order mark, the `charset` of the
 * Content-Type header, `meta charset`; a body that declares none is UTF-8 where its bytes allow that and windows-1252
 * where they do not. Never throws: bytes that do not fit become U+FFFD.
 */
export function decodeBody(body: Uint8Array, contentType?: string): DecodedBody {
  const declared = headerCharset(contentType);
  const plain = plainCharset(body, declared);
  if (plain === "utf-8") {
    return { text: lenient.decode(body), charset: plain };
  }
  if (plain === "none declared") {
    return undeclared(body);
  }
  const sniffer = new Sniffer({
    maxBytes: PRESCAN_BYTES,
    ...(declared === undefined ? {} : { transportLayerEncodingLabel: declared }),
  });
  sniffer.write(body.subarray(0, PRESCAN_BYTES));
  if (sniffer.resultType !== ResultType.DEFAULT) {
    const decoder = decoderFor(sniffer.encoding);
    if (decoder !== undefined) {
      return decoded(decoder, body);
    }
  }
  return undeclared(body);
}

const lenient = new TextDecoder("utf-8");
const strict = new TextDecoder("utf-8", { fatal: true });

function undeclared(body: Uint8Array): DecodedBody {
  try {
    return { text: strict.decode(body), charset: "utf-8" };
  } catch {
    return decoded(new TextDecoder("windows-1252"), body);
  }
}

/** Byte order marks of UTF-16, and what UTF-16 without one begins with. */
const WIDE = /^(?:\xfe\xff|\xff\xfe)|\0/;
const DECLARATION = /charset|encoding|<!--|<[?]/i;
const UTF8_META = /^<meta charset=["']?utf-8["'\s/>]/i;
const META_START = "<meta ".length;

/** What the full algorithm would find, for the bodies that need no more than a look at their beginning, which are most. */
function plainCharset(body: Uint8Array, declared: string | undefined): "utf-8" | "none declared" | undefined {
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, PRESCAN_BYTES)).toString("latin1");
  if (WIDE.test(start)) {
    return undefined;
  }
  if (declared !== undefined) {
    return declared.toLowerCase() === "utf-8" ? "utf-8" : undefined;
  }
  const at = start.search(DECLARATION);
  if (at < 0) {
    return start.startsWith("\xef\xbb\xbf") ? "utf-8" : "none declared";
  }
  return UTF8_META.test(start.slice(Math.max(0, at - META_START), at + 20)) ? "utf-8" : undefined;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, body: Uint8Array): DecodedBody {
  const text = decoder.decode(body);
  return { text: decoder.encoding === "windows-1252" ? withPunctuation(text) : text, charset: decoder.encoding };
}

/** U+0080 to U+009F in windows-1252; a space stands for the five bytes that mean nothing. */
const PUNCTUATION = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Some versions of Node decode windows-1252 as ISO-8859-1, which turns its quotation marks into control characters. */
function withPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => PUNCTUATION[letter.charCodeAt(0) - 0x80] ?? letter);
}

function headerCharset(contentType: string | undefined): string | undefined {
  const found = contentType === undefined ? null : /;\s*charset\s*=\s*["']?([^"'\s;]+)/i.exec(contentType);
  return found?.[1];
}

/** A decoder, or nothing where this runtime does not know the label. */
function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
