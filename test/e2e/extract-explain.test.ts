import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractExplanationSchema } from "../../src/model/extract-explanation.js";
import { extractIssuesSchema } from "../../src/model/extract-issues.js";
import { drawPdf } from "../page/pdf/draw-pdf.js";
import { matchscout, temporaryFolder } from "./matchscout.js";

let folder: string;
let page: string;
let pdf: string;

const html = `<!doctype html><title>Example Internal Medicine Residency</title><main>
<h1>Internal Medicine Residency</h1>
<h2>International graduates</h2>
<p>International applicants must have:</p>
<ul><li>an ECFMG certificate</li><li>two letters of recommendation</li></ul>
<h2>How to apply</h2>
<p>Four letters of recommendation are required of all applicants.</p>
<p>Applications must be submitted by October 15, 2019.</p>
<p>Our stance on O-1 visas must be asked of the hospital's lawyers.</p>
<h3>Do you sponsor visas?</h3><p>J-1 only.</p>
<table><tr><th>Examination</th><th>Minimum score</th></tr><tr><th>USMLE Step 1</th><td>220</td></tr><tr><th>USMLE Step 2 CK</th><td>230</td></tr></table>
<h2>Contact</h2><p>Dana Whitlow<br>Program Coordinator<br>(502) 555-0142</p></main>`;

beforeAll(async () => {
  folder = await temporaryFolder();
  page = join(folder, "requirements.html");
  pdf = join(folder, "visas.pdf");
  await writeFile(page, html);
  const draw = drawPdf((sheet) =>
    sheet.title("Family Medicine Residency").heading("Visas").paragraph("We sponsor J-1 visas."),
  );
  await writeFile(pdf, await draw);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function explained() {
  const { code, stdout, stderr } = await matchscout("extract", "--explain", "--json", page);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [explanation] = extractExplanationSchema.array().parse(JSON.parse(stdout));
  if (explanation === undefined) throw new Error("one file gives one explanation");
  return explanation;
}

describe("--explain", () => {
  test("tells what each sentence stands under, and which rule read it how surely for whom", async () => {
    const { title, kind, facts, contacts } = await explained();
    expect({ title, kind }).toEqual({ title: "Example Internal Medicine Residency", kind: "html" });
    const first = new Map(facts.map(({ key, statements }) => [key, statements[0]]));
    expect(first.get("img.ecfmg")).toMatchObject({
      part: "principal",
      quote: "an ECFMG certificate",
      context: {
        headings: ["Internal Medicine Residency", "International graduates"],
        leadIns: ["International applicants must have:"],
      },
      rule: expect.stringMatching(/^ecfmg\//),
      audience: "img",
    });
    expect(first.get("visa.h1b")).toMatchObject({ context: { question: "Do you sponsor visas?" } });
    expect(first.get("step1.minScore")).toMatchObject({
      context: { columnHeader: "Minimum score", rowHeader: "USMLE Step 1" },
    });
    expect(first.get("application.deadline")?.stale).toMatch(/2019/);
    for (const statement of first.values()) expect(statement?.confidence).toBeGreaterThan(0);
    expect(contacts).toMatchObject([
      { contact: { role: "coordinator", name: "Dana Whitlow" }, rule: expect.any(String) },
    ]);
  });

  test("tells what lost, and why", async () => {
    const { facts } = await explained();
    const letters = facts.find(({ key }) => key === "letters.minimum");
    expect(letters).toMatchObject({
      value: 2,
      statements: [
        { part: "principal", value: 2, quote: "two letters of recommendation" },
        { part: "outranked", value: 4, why: "it is for international graduates, this one for everybody" },
      ],
    });
  });

  test("is for people without --json, with one line of context each", async () => {
    const { code, stdout } = await matchscout("extract", "--explain", page, pdf);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Letters, at least: 2\n +“two letters of recommendation”\n +under +Internal Medicine Residency › Intern/,
    );
    expect(stdout).toMatch(/in the list +International applicants must have:/);
    expect(stdout).toMatch(
      /not believed: 4\n +“Four letters[\s\S]*why +the first comes before it: it is for international graduates/,
    );
    expect(stdout).toMatch(/row +USMLE Step 1/);
    expect(stdout).toMatch(/out of date +gives a date in 2019/);
    expect(stdout).toMatch(
      /visas\.pdf\n[\s\S]*J-1 visa: sponsored\n +“We sponsor J-1 visas.”\n +under +Family Medicine Residency › Visas/,
    );
    for (const line of stdout.split("\n")) if (!line.includes(folder)) expect(line.length).toBeLessThanOrEqual(100);
  });

  test("does not go together with --issues", async () => {
    const { code, stderr } = await matchscout("extract", "--explain", "--issues", page);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^matchscout: .*--explain.*--issues.*\n$/),
    });
  });
});

describe("--issues", () => {
  const quote = "Our stance on O-1 visas must be asked of the hospital's lawyers.";

  test("lists wording that no rule understood, with what it stands under and what it speaks of", async () => {
    const { code, stdout } = await matchscout("extract", "--issues", "--ndjson", page, pdf);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    const [first, second] = lines.map((line) => extractIssuesSchema.parse(JSON.parse(line)));
    expect(first).toMatchObject({
      file: page,
      issues: [
        { quote, headings: ["Internal Medicine Residency", "How to apply"], reason: expect.stringContaining("visas") },
      ],
    });
    expect(second).toMatchObject({ file: pdf, issues: [] });
  });

  test("is one array with --json, and for people without", async () => {
    const json = await matchscout("extract", "--issues", "--json", page, pdf);
    expect(extractIssuesSchema.array().parse(JSON.parse(json.stdout))).toHaveLength(2);
    const { stdout } = await matchscout("extract", "--issues", page, pdf);
    expect(stdout).toContain(`“${quote}”`);
    expect(stdout).toContain("Internal Medicine Residency › How to apply");
    expect(stdout).toContain("1 issue\n");
    expect(stdout).toContain("no wording that no rule understands");
  });
});

describe("a PDF", () => {
  test("is read from a file, whatever its name, and from an address as a page is", async () => {
    const unnamed = join(folder, "visas");
    await writeFile(
      unnamed,
      await drawPdf((sheet) => sheet.heading("Visas").paragraph("We do not sponsor visas of any kind.")),
    );
    const { code, stdout } = await matchscout("extract", "--ndjson", pdf, unnamed);
    expect(code).toBe(0);
    const values = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).facts["visa.j1"].value);
    expect(values).toEqual(["sponsored", "not_sponsored"]);
  });

  test("that cannot be read says why in one line, and the exit code is 1", async () => {
    const locked = join(folder, "locked.pdf");
    const broken = join(folder, "broken.pdf");
    await writeFile(
      locked,
      await drawPdf((sheet) => sheet.paragraph("We sponsor J-1 visas."), { userPassword: "secret" }),
    );
    await writeFile(broken, "%PDF-1.7 and nothing else");
    const { code, stdout, stderr } = await matchscout("extract", locked, broken);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toEqual([
      `matchscout: ${locked}: The PDF is encrypted and opens only with a password`,
      expect.stringMatching(/^matchscout: .*broken\.pdf: The PDF is damaged and cannot be read/),
    ]);
  });
});
