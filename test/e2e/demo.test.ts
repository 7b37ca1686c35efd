import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparisonSchema } from "../../src/model/change.js";
import { factKeys } from "../../src/model/vocabulary.js";
import { buildPage } from "../../src/page/build-page.js";
import { containsQuote, pageText } from "../../src/page/page-text.js";
import { openOutput } from "../../src/store/file-output.js";
import { readExpectation, siteIds } from "../fixtures/expectation.js";
import { asLine, plain } from "./change-lines.js";
import { matchscout, root, temporaryFolder } from "./matchscout.js";

/** What `npm start` does, with an output folder of our own. */
let out: string;
let shown = "";
let exitCode: unknown;

beforeAll(async () => {
  out = await temporaryFolder();
  const demo = spawn(process.execPath, [join(root, "dist/fixtures/demo.js"), out], { cwd: root });
  demo.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
  });
  [exitCode] = await once(demo, "close");
});
afterAll(() => rm(out, { recursive: true, force: true }));

describe("the demo", () => {
  test("ends well and shows both crawls, the diff, and three commands to try", () => {
    expect(exitCode).toBe(0);
    expect(shown.match(/^snapshot \S+Z/gm)).toHaveLength(2);
    expect(shown).toMatch(/^16 sites · 19 programs · \d+ pages · \d+ facts · \d+ contacts · /m);
    expect(shown).toMatch(/^\d+ programs changed: /m);
    expect(shown).toMatch(/^newest: \w.+ (?:now|no longer|falls|rises|moves) /m);
    expect(shown).toMatch(/not sponsored\n.* UTC to .*; no more on .*: the site changed\n.*\n.*\n {2}sponsored\n/);
    expect(shown.match(/^ {2}\$ npx matchscout (show|diff|crawl) /gm)).toHaveLength(3);
    for (const line of shown.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(110);
  });

  test("finds exactly the changes that a careful person sees", async () => {
    const { stdout, code } = await matchscout("diff", "--json", "--out", out);
    expect(code).toBe(0);
    const comparison = comparisonSchema.parse(JSON.parse(stdout));
    const expectations = await Promise.all((await siteIds()).map((site) => readExpectation(site)));
    const expected = expectations.flatMap(({ changes }) => changes).map(asLine);
    expect(comparison.changes.map(plain).map(asLine).sort()).toEqual(expected.sort());
    expect(new Set(comparison.changes.map(({ cause }) => cause))).toEqual(new Set(["source"]));
  });

  test("every published fact and contact has its quote in its stored page", async () => {
    const output = await openOutput(out);
    let quotes = 0;
    for (const id of await output.listSnapshots()) {
      for (const { facts, contacts, conflicts } of (await output.readSnapshot(id)).programs) {
        const proofs = [...factKeys.flatMap((key) => facts[key] ?? []), ...contacts, ...conflicts];
        for (const { url, quote, digest } of proofs.flatMap(({ evidence }) => evidence)) {
          const text = pageText(buildPage({ url, contentType: "text/html", body: await output.getPage(digest) }));
          expect(containsQuote(text, quote), `${url}: ${quote}`).toBe(true);
          quotes += 1;
        }
      }
    }
    expect(quotes).toBeGreaterThan(500);
  });

  test("a page that vanished keeps its facts, with the date on which they were last seen", async () => {
    expect(shown).toMatch(/✗ harbor-light-rehabilitation:\s+\S+\/pmr\/requirements:[^✗]*404/);
    const { stdout } = await matchscout("show", "harbor-light", "--out", out);
    expect(stdout).toMatch(/^J-1 visa: .* \(last seen 20\d\d-\d\d-\d\d\)$/m);
  });
});
