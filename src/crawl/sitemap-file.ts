import { Parser } from "htmlparser2";
import { decodeBody } from "../fetch/decode-body.js";

/** What a sitemap file holds (sitemaps.org, protocol 0.9): addresses of pages, or of further sitemap files. */
export interface SitemapFile {
  readonly kind: "pages" | "files";
  readonly addresses: readonly string[];
}

/** The protocol allows 50,000 addresses and 50 MB a file; of larger files the rest is left. */
const mostAddresses = 50_000;
const longestAddress = 2_048;
const mostBytes = 50_000_000;

/**
 * Reads a sitemap, a sitemap index (both may be compressed by gzip) or a plain list of addresses. Undefined when it is
 * none of them, such as an error page in HTML, or cannot be decompressed within 50 MB.
 */
export async function readSitemapFile(body: Uint8Array): Promise<SitemapFile | undefined> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const decoded = bytes[0] === 0x1f && bytes[1] === 0x8b ? await decodeBody(bytes, "gzip", mostBytes) : undefined;
  if (decoded !== undefined && decoded.kind !== "body") return undefined;
  const text = (decoded?.body ?? bytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart();
  return text.startsWith("<") ? readXml(text) : readList(text);
}

function readXml(text: string): SitemapFile | undefined {
  const addresses: string[] = [];
  let kind: SitemapFile["kind"] | undefined;
  const open: string[] = [];
  let address = "";
  const parser = new Parser(
    {
      onopentag(name) {
        const local = name.replace(/^.*:/, "");
        if (open.length === 0) kind = local === "urlset" ? "pages" : local === "sitemapindex" ? "files" : undefined;
        open.push(local);
        if (local === "loc") address = "";
        if (kind === undefined) parser.pause();
      },
      ontext(part) {
        if (open.at(-1) === "loc" && address.length < longestAddress) address += part;
      },
      onclosetag() {
        const [parent, closed] = open.slice(-2);
        open.pop();
        // An image's or video's own `loc` stands deeper.
        if (closed !== "loc" || (parent !== "url" && parent !== "sitemap")) return;
        if (addresses.push(address.trim()) >= mostAddresses) parser.pause();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  return kind === undefined ? undefined : { kind, addresses };
}

function readList(text: string): SitemapFile | undefined {
  const lines = text.split(/\r?\n/, mostAddresses).map((line) => line.trim());
  const addresses = lines.filter((line) => /^https?:\/\/\S+$/.test(line) && line.length < longestAddress);
  return addresses.length === 0 ? undefined : { kind: "pages", addresses };
}
