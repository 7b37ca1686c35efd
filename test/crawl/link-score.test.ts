import { expect, test } from "vitest";
import { linkScore } from "../../src/crawl/link-score.js";

const score = (text: string, path: string, heading = "") =>
  linkScore({ text, headings: [heading], place: "content" }, `https://example.edu${path}`);

const promising: readonly [string, string][] = [
  ["Eligibility Requirements", "/im/eligibility"],
  ["How to Apply", "/im/how-to-apply"],
  ["International Medical Graduates", "/im/imgs"],
  ["Visa Sponsorship", "/gme/visa"],
  ["Frequently Asked Questions", "/im/faq"],
  ["Contact Us", "/im/contact"],
  ["Applicants", "/residency/applicants.html"],
  ["Read more", "/im/application-requirements"],
];
const distracting: readonly [string, string][] = [
  ["Cardiology Fellowship", "/cardiology/fellowship"],
  ["Find a Doctor", "/find-a-doctor"],
  ["News & Stories", "/news"],
  ["Donate", "/give"],
  ["Patient Portal Login", "/login"],
  ["Privacy Policy", "/privacy"],
  ["Dana Example, MD", "/faculty/profiles/dana-example"],
  ["Event calendar", "/events"],
];

test("every page that an applicant needs is worth more than any page that they do not", () => {
  const least = Math.min(...promising.map(([text, path]) => score(text, path)));
  const most = Math.max(...distracting.map(([text, path]) => score(text, path)));
  expect(least).toBeGreaterThan(2);
  expect(most).toBeLessThan(1);
});

test("the heading above a link counts where its own words say nothing", () => {
  expect(score("Read more", "/p/17", "Information for applicants")).toBeGreaterThan(score("Read more", "/p/17"));
});
