import { expect, onTestFinished, test } from "vitest";
import { startFixtureServer } from "../../fixtures/server/server.js";
import pinegrove from "../../fixtures/sites/pinegrove-health/site.js";
import riverbend from "../../fixtures/sites/riverbend-medical-center/site.js";
import { parseConnectTo } from "../../src/fetch/connect-to.js";
import { AdapterError, crawlSite, createFetcher, openHistory, openOutput, readSnapshot } from "../../src/index.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { freshFolder } from "../store/fresh-folder.js";

async function web() {
  const server = await startFixtureServer({ root: sitesFolder, version: "v1" });
  const fetcher = createFetcher({ minDelayMs: 0, connectTo: [parseConnectTo(server.connectTo)] });
  onTestFinished(async () => {
    await fetcher.close();
    await server.close();
  });
  return { fetcher, output: await openOutput(await freshFolder()) };
}

test("a site is crawled, its snapshot read and its history told through the library alone", async () => {
  const { fetcher, output } = await web();
  const first = await crawlSite(pinegrove, { output, fetcher });
  expect(first.outcome).toMatchObject({ site: "pinegrove-health", outcome: "ok" });
  const [program] = first.programs;
  expect(program?.facts["visa.h1b"]?.evidence[0]?.quote).toBe("We sponsor J-1 visas only.");
  const second = await crawlSite(riverbend, { output, fetcher });
  const { manifest, programs } = await readSnapshot(output);
  expect(manifest.id).toBe(second.snapshot);
  expect(programs.map(({ site }) => site)).toContain("pinegrove-health");
  expect(programs).toEqual(expect.arrayContaining([...first.programs, ...second.programs]));
  expect((await readSnapshot(output, "previous")).manifest.id).toBe(first.snapshot);
  const told = await (await openHistory(output)).program("ky-pinegrove-internal-medicine");
  expect(told?.facts.map(({ key }) => key)).toContain("visa.h1b");
});

test("a declaration that is none and a snapshot that is not there are told in one line", async () => {
  const output = await openOutput(await freshFolder());
  const broken = { ...pinegrove, home: "nowhere" };
  await expect(crawlSite(broken, { output })).rejects.toThrow(AdapterError);
  await expect(crawlSite(broken, { output })).rejects.toThrow(/^the site: home: /);
  await expect(readSnapshot(output)).rejects.toThrow(/it holds no snapshot latest; `matchscout crawl` writes one$/);
});
