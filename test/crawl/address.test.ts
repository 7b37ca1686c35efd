import { describe, expect, test } from "vitest";
import { addressKey, cleanAddress } from "../../src/crawl/address.js";
import { trapOf } from "../../src/crawl/traps.js";

describe("the address to ask for", () => {
  test.each([
    ["HTTP://WWW.Example.EDU:80/GME/Apply", "http://www.example.edu/GME/Apply"],
    ["https://example.edu/apply?utm_source=x&utm_medium=y#faq", "https://example.edu/apply"],
    ["https://example.edu/apply?id=7&fbclid=abc", "https://example.edu/apply?id=7"],
    ["https://example.edu/apply;jsessionid=0A1B?x=1", "https://example.edu/apply?x=1"],
  ])("%s is asked for as %s", (given, expected) => expect(cleanAddress(given)).toBe(expected));

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
});

test.each([
  ["http://www.example.edu/gme/index.html", "https://example.edu/gme/"],
  ["https://example.edu/gme", "https://example.edu/gme/"],
  ["https://example.edu/Default.aspx", "https://example.edu"],
  ["https://example.edu/p?a=1&b=2", "https://example.edu/p?b=2&a=1"],
])("%s and %s are one page", (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

test("pages that differ in path, query or port are two", () => {
  const keys = ["/a", "/A", "/a?id=1", "/a?id=2"].map((path) => addressKey(`https://example.edu${path}`));
  expect(new Set([...keys, addressKey("https://example.edu:8443/a")]).size).toBe(5);
});

test.each([
  "https://example.edu/events/2026/11/",
  "https://example.edu/gme?month=2026-12",
  "https://example.edu/blog/2024/03",
  "https://example.edu/faculty?sort=name",
  "https://example.edu/news?page=7",
  "https://example.edu/a/b/a/b/a/b",
  `https://example.edu/${"x".repeat(500)}`,
])("%s leads into an endless space", (address) => expect(trapOf(address)).toBeTypeOf("string"));

test.each([
  "https://example.edu/gme/internal-medicine/how-to-apply",
  "https://example.edu/index.php?page=visa-policy",
  "https://example.edu/residency/2026-2027-requirements",
])("%s is no trap", (address) => expect(trapOf(address)).toBeUndefined());
