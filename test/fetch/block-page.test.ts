import { describe, expect, test } from "vitest";
import { findBlockPage } from "../../src/fetch/block-page.js";
import { blockRules } from "../../src/fetch/block-rules.js";

const navigation = `<nav>${'<a href="/x">Residency</a> <a href="/y">Applicants</a> <a href="/z">Curriculum</a> '.repeat(300)}</nav>`;
const requirements = `<p>Applicants to the residency must pass USMLE Step 1 and Step 2 CK within three attempts. International medical
graduates need a certificate of the ECFMG. We sponsor J-1 visas and do not sponsor H-1B visas. Three letters of recommendation
are required, one of them by a program director. Interviews take place from November to January by video. Please write to our
program coordinator, Jane Roe, at (502) 555-0142 with any question about the application.</p>`;

describe("pages that stand in the place of another are known by each rule", () => {
  test.each(blockRules.map((rule) => [rule.name, rule.example, rule.outcome] as const))(
    "%s: %s",
    (name, example, outcome) => {
      expect(findBlockPage(example)).toEqual({ outcome, reason: `the server sent ${name} in place of the page` });
      expect(findBlockPage(`<html><body>${navigation}<main>${example}</main></body></html>`)?.outcome).toBe(
        example.includes("<title>") ? outcome : undefined,
      );
    },
  );

  test.each([
    ["<title>404 - File or directory not found.</title>", "gone"],
    ["<title>Example Health | Page not found</title>", "gone"],
    ["<h1>We&rsquo;re sorry</h1><p>The page you&rsquo;re looking for can&rsquo;t be found.</p>", "gone"],
    ["<title>Example</title><h1>Oops! That page can&#8217;t be found.</h1>", "gone"],
    ["<p>Sorry, we couldn't find that page.</p>", "gone"],
    ["<title>Attention Required! | Cloud</title><h2>Sorry, you have been blocked</h2>", "blocked"],
    ["<h1>403 Forbidden</h1><hr>server", "blocked"],
    ["<p>Verify you are human by completing the action below.</p>", "blocked"],
    ["<p>Our systems have detected unusual traffic from your network.</p>", "blocked"],
    ["<title>Sign In</title><FORM><INPUT TYPE=password NAME=p></FORM>", "blocked"],
    ["<h1>Under Maintenance</h1>", "blocked"],
    ["<p>The website\n is currently down for <b>scheduled</b> maintenance.</p>", "blocked"],
  ])("%s", (page, outcome) => {
    expect(findBlockPage(page)?.outcome).toBe(outcome);
  });

  test("a soft 404 inside a large page with the usual navigation", () => {
    const page = `<title>Page Not Found</title>${navigation}<main><h1>Page not found</h1><p>Try the search.</p></main>`;
    expect(findBlockPage(page)).toHaveProperty("outcome", "gone");
  });
});

describe("pages of residency programs are never taken for block pages", () => {
  test.each([
    ["requirements", requirements],
    ["a login form in the corner", `<form>Sign in <input type="password"></form>${requirements}`],
    [
      "a notice on maintenance",
      `<p>The application site is undergoing scheduled maintenance on Sunday.</p>${requirements}`,
    ],
    ["a wish for cookies", `<div>Please accept all cookies to continue.</div>${requirements}`],
    ["words on access", `<p>You must be logged in to view this page of the handbook.</p>${requirements}`],
    ["a title that misleads", `<title>Page not found</title>${requirements}`],
    ["a short answer", "<h1>Visas</h1><p>We sponsor J-1 visas through the ECFMG.</p>"],
    [
      "a rotation in a hospital's maintenance unit",
      "<h1>Dialysis</h1><p>Residents rotate through maintenance dialysis.</p>",
    ],
    ["a person who denied access", "<h1>News</h1><p>Dr. Roe studies why patients are denied access to care.</p>"],
    ["a captcha in a contact form", "<h1>Contact us</h1><p>Write to Jane Roe.</p><form>Captcha <input name=c></form>"],
    ["a lost and found office", "<title>Not to be missed</title><h1>What we found in our first year</h1>"],
    [
      "an empty shell for scripts",
      '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
    ],
  ])("%s", (_, page) => {
    expect(findBlockPage(page)).toBeUndefined();
  });
});

test.each([
  ["open headings", "<h1>".repeat(100_000)],
  ["open scripts", "<script>".repeat(60_000)],
  ["deep nesting", "<div>x".repeat(60_000)],
  ["deep nesting of headings", "<h1>x<p>".repeat(60_000)],
  ["blanks", `<p>the page${" ".repeat(400_000)}`],
  ["words that almost fit", "the page that you are looking for could not be ".repeat(400)],
])("a hostile page is judged in bounded time: %s", (_, page) => {
  const start = performance.now();
  findBlockPage(page);
  expect(performance.now() - start).toBeLessThan(2000);
});
