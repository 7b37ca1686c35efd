import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readSitemapFile } from "../../src/crawl/sitemap-file.js";

const read = (text: string) => readSitemapFile(Buffer.from(text));

describe("a sitemap file", () => {
  test("lists pages; prefixes, entities, blanks and the addresses of images do not confuse", async () => {
    const text = `<?xml version="1.0"?><sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <sm:url><sm:loc>
        https://www.example.edu/a?x=1&amp;y=2 </sm:loc><image:image><image:loc>https://www.example.edu/a.jpg</image:loc></image:image></sm:url>
      <sm:url><sm:loc><![CDATA[https://www.example.edu/b]]></sm:loc></sm:url></sm:urlset>`;
    const pages = { kind: "pages", addresses: ["https://www.example.edu/a?x=1&y=2", "https://www.example.edu/b"] };
    expect(await read(text)).toEqual(pages);
    expect(await readSitemapFile(gzipSync(text))).toEqual(pages);
  });

  test("or further files, or is a plain list", async () => {
    const files = await read("<sitemapindex><sitemap><loc>https://a.example.edu/1.xml</loc></sitemap></sitemapindex>");
    expect(files).toEqual({ kind: "files", addresses: ["https://a.example.edu/1.xml"] });
    const list = await read("\uFEFFhttps://a.example.edu/1\r\nhttps://a.example.edu/2\r\n");
    expect(list?.addresses).toEqual(["https://a.example.edu/1", "https://a.example.edu/2"]);
  });

  test("that breaks off gives what came before", async () => {
    const cut = await read("<urlset><url><loc>https://a.example.edu/1</loc></url><url><loc>https://a.exa");
    expect(cut?.addresses).toEqual(["https://a.example.edu/1"]);
  });

  test.each([
    "<!DOCTYPE html><html><body>Not found</body></html>",
    "<rss><channel><link>https://a.example.edu/</link></channel></rss>",
    "Not found",
    "",
  ])("is not what “%s” is", async (text) => expect(await read(text)).toBeUndefined());

  test("of gzip that is broken, or expands without end, gives nothing", async () => {
    expect(await readSitemapFile(gzipSync("<urlset/>").subarray(0, 12))).toBeUndefined();
    expect(await readSitemapFile(gzipSync(Buffer.alloc(60_000_000, 32)))).toBeUndefined();
  });

  test("of more than 50,000 addresses gives the first 50,000", async () => {
    const many = await read(`<urlset>${"<url><loc>https://a.example.edu/1</loc></url>".repeat(60_000)}</urlset>`);
    expect(many?.addresses).toHaveLength(50_000);
  });
});
