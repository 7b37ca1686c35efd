import { describe, expect, test } from "vitest";
import { emptyText, linkRules } from "../../src/crawl/link-rules.js";
import { linkPromise, pointsOf } from "../../src/crawl/link-score.js";
import { everythingLacks, Known, type Lacks } from "../../src/crawl/needs.js";
import type { PageFindings } from "../../src/model/finding.js";
import type { Specialty } from "../../src/model/specialty.js";

interface Clues {
  readonly heading?: string;
  readonly sentence?: string;
  readonly own?: Specialty;
}

function points(
  text: string,
  path: string,
  { heading = "", sentence, own }: Clues = {},
  lacks = everythingLacks,
): number {
  const clues = {
    text,
    headings: [heading],
    place: "content" as const,
    address: `https://example.edu${path}`,
    sentence,
  };
  return pointsOf(linkPromise(clues, new Set(own === undefined ? [] : [own])), lacks);
}

const promising: readonly [string, string][] = [
  ["Eligibility Requirements", "/im/eligibility"],
  ["How to Apply", "/im/how-to-apply"],
  ["International Medical Graduates", "/im/imgs"],
  ["Visa Sponsorship", "/gme/visa"],
  ["Frequently Asked Questions", "/im/faq"],
  ["Contact Us", "/im/contact"],
  ["Applicants", "/residency/applicants.html"],
  ["Read more", "/im/application-requirements"],
  ["Apply to Our Residency", "/im/node/12"],
  ["Join Us", "/p/17"],
  ["Meet the Team", "/p/18"],
  ["Selection Process", "/Pages/Selection%20Process.aspx"],
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
  ["Nurse Residency Program: Apply", "/careers/nursing"],
  ["Billing FAQs", "/patients/billing-faq"],
  ["Request an Appointment", "/appointments"],
];

test("every page that an applicant needs is worth more than any page that they do not", () => {
  const least = Math.min(...promising.map(([text, path]) => points(text, path)));
  const most = Math.max(...distracting.map(([text, path]) => points(text, path)));
  expect(least).toBeGreaterThan(3);
  expect(most).toBeLessThan(1.5);
});

test.each(linkRules.map(({ example, words }) => [example, words] as const))(
  "the example %s is met by its rule",
  (example, words) => {
    expect(words.test(example.toLowerCase().replace(/[^a-z0-9]+/g, " "))).toBe(true);
  },
);

describe("a link whose words say nothing", () => {
  test.each([
    "click here",
    "here",
    "learn more",
    "read more",
    "more information",
    "this page",
    "",
    "click here for details",
  ])("such as “%s”", (text) => expect(emptyText.test(text)).toBe(true));

  test.each(["how to apply", "contact", "more about visas", "here to help"])("unlike “%s”", (text) => {
    expect(emptyText.test(text)).toBe(false);
  });

  test("takes its promise from its sentence, its heading or its address", () => {
    const bare = points("Click here", "/p/17");
    expect(points("Click here", "/p/17", { sentence: "For visa sponsorship, click here." })).toBeGreaterThan(bare + 3);
    expect(points("Read more", "/p/17", { heading: "Information for applicants" })).toBeGreaterThan(bare + 2);
    expect(points("here", "/im/eligibility")).toBeGreaterThan(bare + 4);
  });

  test("and only such a link: what a sentence says of others does not count", () => {
    const sentence = "Applicants may also like our gallery.";
    expect(points("Gallery", "/im/gallery", { sentence })).toBeLessThan(1);
  });
});

describe("another specialty", () => {
  test("leads away, one's own does not", () => {
    const own = "internal-medicine";
    expect(points("Pediatrics Residency", "/gme/pediatrics", { own })).toBeLessThan(0);
    expect(points("Internal Medicine Residency", "/gme/internal-medicine", { own })).toBeGreaterThan(4);
  });
});

describe("what the pages read so far still lack", () => {
  const evidence = { quote: "", headings: [], rule: "", confidence: 1, block: 0 };
  const page = (more: Partial<PageFindings>): PageFindings => ({ findings: [], contacts: [], unread: [], ...more });
  const visas = page({
    findings: [
      { key: "visa.j1", value: "sponsored", audience: "all", ...evidence },
      { key: "visa.h1b", value: "not_sponsored", audience: "all", ...evidence },
    ],
  });
  const coordinator = page({
    contacts: [
      { ...evidence, quotes: [], contact: { role: "coordinator", name: "Dana Example", email: "dana@example.edu" } },
    ],
  });

  const lacksAfter = (read: PageFindings): Lacks => {
    const known = new Known();
    known.take(read);
    return known.lacks;
  };

  test("no contact yet: contact links rise above those to visas once visas are known", () => {
    const lacks = lacksAfter(visas);
    expect(points("Contact Us", "/a", {}, lacks)).toBeGreaterThan(points("Visa Sponsorship", "/b", {}, lacks));
  });

  test("no visa fact yet: links to visas rise above contact links once the coordinator is known", () => {
    const lacks = lacksAfter(coordinator);
    expect(points("Visa Sponsorship", "/b", {}, lacks)).toBeGreaterThan(points("Contact Us", "/a", {}, lacks) + 3);
  });

  test("a contact without an address leaves contacts lacking", () => {
    const office = page({
      contacts: [{ ...evidence, quotes: [], contact: { role: "office", phone: "+15025550142" } }],
    });
    expect(lacksAfter(office).contact).toBeGreaterThan(lacksAfter(coordinator).contact);
  });
});
