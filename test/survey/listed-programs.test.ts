import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { specialtySchema } from "../../src/model/specialty.js";
import { stateSchema } from "../../src/model/state.js";
import { buildPage } from "../../src/page/build-page.js";
import { institutionName } from "../../src/survey/institution-name.js";
import { listedPrograms } from "../../src/survey/listed-programs.js";
import { policyPages } from "../../src/survey/policy-pages.js";
import { statedPlace } from "../../src/survey/stated-place.js";

const pages = join(import.meta.dirname, "pages");
const labelSchema = z.strictObject({
  residencies: z.array(specialtySchema),
  fellowships: z.int(),
  otherProfessions: z.int(),
  policyPages: z.array(z.string()),
  place: z.strictObject({ city: z.string(), state: stateSchema }),
  institution: z.string(),
  starts: z.partialRecord(specialtySchema, z.string()),
});

describe.each(["ambermoor-gme", "tansy-hill-gme"])("the list of programs %s", async (name) => {
  const body = await readFile(join(pages, `${name}.html`));
  const label = labelSchema.parse(JSON.parse(await readFile(join(pages, `${name}.json`), "utf8")));
  const page = buildPage({ url: `https://${name}.example.edu/gme`, contentType: "text/html", body });
  const { residencies, others } = listedPrograms(page);

  test("gives every residency and no fellowship", () => {
    expect(residencies.map(({ specialty }) => specialty).sort()).toEqual(label.residencies.toSorted());
  });

  test("tells fellowships and training of other professions apart", () => {
    const count = (kind: string) => others.filter((other) => other.kind === kind).length;
    expect(count("fellowship")).toBe(label.fellowships);
    expect(count("other_profession")).toBe(label.otherProfessions);
  });

  test("gives each residency its own page or PDF", () => {
    for (const [specialty, path] of Object.entries(label.starts)) {
      const found = residencies.find((residency) => residency.specialty === specialty);
      expect(found?.address, specialty).toBe(new URL(path, page.url).href);
    }
    const addresses = residencies.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test("leads to the institution's policies, not to its privacy policy", () => {
    const found = policyPages(page, () => true).map((address) => new URL(address).pathname);
    expect(found.toSorted()).toEqual(label.policyPages.toSorted());
  });

  test("states where the institution lies and what it is called", () => {
    expect(statedPlace([page])).toEqual(label.place);
    expect(institutionName([{ page, html: body.toString("utf8") }])).toBe(label.institution);
  });
});

test("ACGME numbers stand beside their programs; a preliminary year shares that of its specialty", async () => {
  const body = await readFile(join(pages, "tansy-hill-gme.html"));
  const { residencies } = listedPrograms(buildPage({ url: "https://tansy-hill.example.edu/", body }));
  const medicine = residencies.filter(({ specialty }) => specialty === "internal-medicine");
  expect(medicine.map(({ acgmeId, preliminary }) => [acgmeId, preliminary])).toEqual([
    ["1403811402", false],
    ["1403811402", true],
  ]);
  expect(residencies.every(({ acgmeId }) => acgmeId !== undefined)).toBe(true);
});

/** Lists in other shapes than the two pages have. */
const shapes: readonly { readonly shape: string; readonly html: string; readonly gives: readonly string[] }[] = [
  {
    shape: "cards whose links say nothing",
    html: `<h1>Our Programs</h1><h3>Urology Residency</h3><p>Five years by the lake.</p><a href="/u">Learn more</a>
      <h3>Dermatology Residency</h3><a href="/d">Learn more</a><h3>Dermatopathology Fellowship</h3><a href="/dp">Learn more</a>`,
    gives: ["urology /u", "dermatology /d"],
  },
  {
    shape: "departments with their trainings below",
    html: `<h1>Education</h1><h3>Neurology</h3><ul><li><a href="/n">Residency</a></li><li><a href="/e">Epilepsy Fellowship</a></li></ul>
      <h3>Psychiatry</h3><ul><li><a href="/p">Residency Program</a></li><li><a href="/c">Child &amp; Adolescent Psychiatry</a></li></ul>`,
    gives: ["neurology /n", "psychiatry /p"],
  },
  {
    shape: "two columns side by side",
    html: `<h1>GME</h1><table><tr><th>Residencies</th><th>Fellowships</th></tr>
      <tr><td><a href="/im">Internal Medicine</a></td><td><a href="/ccm">Critical Care Medicine</a></td></tr>
      <tr><td><a href="/v">Vascular Surgery</a></td><td><a href="/v2">Vascular Surgery</a></td></tr></table>`,
    gives: ["internal-medicine /im", "vascular-surgery /v"],
  },
  {
    shape: "a plain list without links",
    html: "<h1>Programs</h1><h2>Residencies</h2><ul><li>Pathology</li><li>PM&amp;R</li><li>Nuclear Medicine</li></ul>",
    gives: ["pathology -", "physical-medicine-rehabilitation -", "nuclear-medicine -"],
  },
  {
    shape: "combined programs and other professions",
    html: `<h1>Residencies</h1><ul><li><a href="/a">Med/Peds</a></li><li><a href="/b">Emergency Medicine/Family Medicine</a></li>
      <li><a href="/c">Oral and Maxillofacial Surgery</a></li><li><a href="/d">Podiatric Medicine and Surgery</a></li>
      <li><a href="/e">Internal Medicine/Psychiatry</a></li><li><a href="/f">PGY-2 Oncology Pharmacy</a></li></ul>`,
    gives: ["internal-medicine-pediatrics /a", "undefined /b", "podiatry /d", "internal-medicine-psychiatry /e"],
  },
  {
    shape: "sentences and departments",
    html: `<h1>News</h1><p>Our pediatrics residents won a prize for their work on asthma in schools of the county.</p>
      <ul><li><a href="/x">Department of Surgery</a></li><li><a href="/y">Pediatrics Clinic</a></li><li><a href="/z">Find a urology provider</a></li></ul>`,
    gives: [],
  },
];

test.each(shapes)("$shape", ({ html, gives }) => {
  const page = buildPage({
    url: "https://hollow.example.edu/gme",
    contentType: "text/html",
    body: Buffer.from(`<html><body><main>${html}</main></body></html>`),
  });
  const found = listedPrograms(page).residencies.map(
    ({ specialty, address }) => `${specialty} ${address === undefined ? "-" : new URL(address).pathname}`,
  );
  expect(found).toEqual(gives);
});
