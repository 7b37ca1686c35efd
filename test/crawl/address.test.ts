import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressKey, cleanAddress } from "../../src/crawl/address.js";

describe("the address to ask for", () => {
  test.each([
    ["HTTP://WWW.Example.EDU:80/GME/Apply", "http://www.example.edu/GME/Apply"],
    ["https://example.edu/apply?utm_source=x&utm_medium=y#faq", "https://example.edu/apply"],
    ["https://example.edu/apply?id=7&fbclid=abc", "https://example.edu/apply?id=7"],
    ["https://example.edu/apply?", "https://example.edu/apply"],
    ["https://example.edu/apply;jsessionid=0A1B?x=1", "https://example.edu/apply?x=1"],
    ["https://example.edu/(S(lit3py55t21z5v55vlm25s55))/apply.aspx", "https://example.edu/apply.aspx"],
    ["https://example.edu/(X(1)S(lit3py55t21z5v55))/gme/apply.aspx", "https://example.edu/gme/apply.aspx"],
    ["https://example.edu/apply?PHPSESSID=a7b8&page=visa", "https://example.edu/apply?page=visa"],
    ["https://example.edu/apply?sid=0c83f57c786a0b4a39efab23731c7ebc", "https://example.edu/apply"],
    ["https://example.edu/apply.cfm?CFID=12&CFTOKEN=34", "https://example.edu/apply.cfm"],
    ["https://example.edu/%7egme/how%2Dto%2dapply/a%2fb", "https://example.edu/~gme/how-to-apply/a%2Fb"],
  ])("%s is asked for as %s", (given, expected) => expect(cleanAddress(given)).toBe(expected));

  test.each([
    "https://example.edu/index.php?s=visa",
    "https://example.edu/p?sid=12",
    "https://example.edu/p?cid=gme-office",
  ])("%s keeps its parameter, which names the page", (address) => expect(cleanAddress(address)).toBe(address));

  test("what is no web address is not asked for", () => {
    for (const address of [
      "mailto:a@example.edu",
      "javascript:void(0)",
      "ftp://example.edu/",
      "https://u:p@example.edu/",
      "http://",
    ]) {
      expect(cleanAddress(address)).toBeUndefined();
    }
  });

  test("a link is resolved against its page", () => {
    expect(cleanAddress("../apply#top", "https://example.edu/gme/im/")).toBe("https://example.edu/gme/apply");
  });

  test("cleaning it twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = cleanAddress(address);
        return once === undefined || cleanAddress(once) === once;
      }),
    );
  });
});

test.each([
  ["http://www.example.edu/gme/index.html", "https://example.edu/gme/"],
  ["https://example.edu/gme", "https://example.edu/gme/"],
  ["https://example.edu/Default.aspx", "https://example.edu"],
  ["https://example.edu/p?a=1&b=2", "https://example.edu/p?b=2&a=1"],
  ["https://example.edu/GME/Pages/Apply.aspx", "https://example.edu/gme/pages/apply.aspx"],
  ["https://example.edu//gme//apply", "https://example.edu/gme/apply"],
])("%s and %s are one page", (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

test("pages that differ in path, query or port are two", () => {
  const keys = ["/a", "/A", "/a?id=1", "/a?id=2"].map((path) => addressKey(`https://example.edu${path}`));
  expect(new Set([...keys, addressKey("https://example.edu:8443/a")]).size).toBe(5);
});
