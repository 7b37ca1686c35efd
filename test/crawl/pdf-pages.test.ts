import { afterEach, beforeEach, expect, test } from "vitest";
import { drawPdf } from "../page/pdf/draw-pdf.js";
import { openSmallSite, page, type SmallSite, siteOf } from "./small-site.js";

let web: SmallSite;
beforeEach(async () => {
  web = await openSmallSite();
});
afterEach(() => web.close());

const requirementSheet = () =>
  drawPdf((sheet) =>
    sheet
      .title("Pediatrics Residency: Requirements")
      .heading("Visas")
      .paragraph("We sponsor J-1 visas.")
      .heading("International graduates")
      .paragraph("Applicants must have:")
      .bullets(["ECFMG certification", "graduated from medical school within the last five years"]),
  );

const welcome = ["Welcome to our residency in pediatrics, whose hospital stands beside the river since 1931."];

test("a link to a PDF is followed where it promises requirements, and its facts are published with their proof", async () => {
  web.pages.set(
    "/peds",
    page("Pediatrics Residency", welcome, {
      "Application requirements (PDF)": "/files/peds-requirements.pdf",
      "Newsletter, spring 2026": "/files/newsletter.pdf",
      "Cafeteria menu": "/files/menu.pdf",
      "Salary and benefits": "/files/benefits.pdf",
      "Application form": "/files/form.docx",
    }),
  );
  for (const name of ["peds-requirements", "newsletter", "menu", "benefits"]) {
    web.pages.set(`/files/${name}.pdf`, await requirementSheet());
  }
  await web.crawl(siteOf("dry-fork", ["/peds"]));
  expect(web.asked.filter((path) => path.startsWith("/files"))).toEqual(["/files/peds-requirements.pdf"]);
  const { programs } = await web.snapshot();
  expect(programs[0]?.facts).toMatchObject({
    "visa.j1": {
      value: "sponsored",
      evidence: [
        {
          url: "http://dry-fork.example.edu/files/peds-requirements.pdf",
          quote: "We sponsor J-1 visas.",
          headings: ["Pediatrics Residency: Requirements", "Visas"],
        },
      ],
    },
    "img.ecfmg": { value: { stance: "required" } },
    "graduation.maxYears": { value: { years: 5, stance: "required" } },
  });
});

test("a stored PDF gives the same again when the server confirms it or fails", async () => {
  web.pages.set("/peds/requirements.pdf", await requirementSheet());
  const site = siteOf("dry-fork", ["/peds/requirements.pdf"]);
  await web.crawl(site);
  const first = (await web.snapshot()).programs[0]?.facts;
  web.pages.set("/peds/requirements.pdf", 503);
  await web.crawl(site);
  const { programs } = await web.snapshot();
  expect(programs[0]?.outcome).toBe("fetch_failed");
  expect(programs[0]?.facts).toEqual(first);
  expect(Object.keys(first ?? {})).toContain("visa.j1");
});

test("a PDF that cannot be read ends as extract_failed with the reason, and what it said before is kept", async () => {
  const path = "/peds/requirements.pdf";
  web.pages.set(path, await requirementSheet());
  const site = siteOf("dry-fork", [path]);
  await web.crawl(site);
  web.pages.set(path, await drawPdf((sheet) => sheet.pen.rect(72, 72, 400, 400).fill("grey")));
  const report = await web.crawl(site);
  expect(report.visited[0]?.outcome).toMatchObject({
    outcome: "extract_failed",
    reason: expect.stringMatching(/requirements\.pdf: The PDF holds no text: its pages are pictures/),
  });
  const { programs } = await web.snapshot();
  expect(programs[0]?.facts["visa.j1"]?.value).toBe("sponsored");
});
