import { describe, expect, test } from "vitest";
import { Territory } from "../../src/crawl/territory.js";
import type { Site } from "../../src/model/site.js";

function siteOf(starts: Record<string, string[]>): Site {
  return {
    id: "example",
    home: "https://www.example.edu/",
    programs: Object.entries(starts).map(([id, start]) => ({
      id,
      name: "Residency",
      institution: "Example",
      specialty: "internal-medicine" as const,
      city: "Example",
      state: "KY" as const,
      start,
    })),
  };
}

describe("a site with several programs", () => {
  const territory = new Territory(siteOf({ im: ["/gme/internal-medicine"], fm: ["/gme/family-medicine/apply"] }));

  test("each program has what lies below its start pages", () => {
    expect(territory.within("im", "https://example.edu/gme/internal-medicine/visa")).toBe(true);
    expect(territory.within("fm", "https://example.edu/gme/family-medicine/contact")).toBe(true);
    expect(territory.within("im", "https://example.edu/gme/internal-medicine-pediatrics")).toBe(false);
  });

  test("a program does not visit the other's pages", () => {
    expect(territory.foreign("im", "https://example.edu/gme/family-medicine/contact")).toBe(true);
    expect(territory.foreign("im", "https://example.edu/gme/visa-policy")).toBe(false);
  });

  test("a page outside all programs speaks for the institution", () => {
    expect(territory.owner("im", "https://example.edu/gme/visa-policy")).toEqual({ kind: "shared" });
    expect(territory.owner("im", "https://example.edu/gme/internal-medicine/visa").kind).toBe("program");
  });
});

test("the only program of a site owns every page of it", () => {
  const territory = new Territory(siteOf({ im: ["/residency/apply.html"] }));
  expect(territory.owner("im", "https://example.edu/contact").kind).toBe("program");
  expect(territory.within("im", "https://example.edu/residency/visa.html")).toBe(true);
});

test("other hosts are no part of the site, until a start page leads there", () => {
  const territory = new Territory(siteOf({ im: ["/im"] }));
  expect(territory.covers("http://example.edu/x")).toBe(true);
  expect(territory.covers("https://im.example.edu/x")).toBe(false);
  territory.admit("https://im.example.edu/");
  expect(territory.covers("https://im.example.edu/x")).toBe(true);
});
