import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crawlSite } from "../../src/crawl/crawl-site.js";
import { findEmailAddresses } from "../../src/extract/contacts/email-addresses.js";
import { findPhoneNumbers } from "../../src/extract/contacts/phone-numbers.js";
import { systemClock } from "../../src/fetch/clock.js";
import { createFetcher } from "../../src/fetch/fetcher.js";
import {
  type AdapterFixture,
  adapterFixtureSchema,
  type ExpectedRecords,
  expectedRecordsSchema,
} from "../../src/model/adapter-fixture.js";
import type { Site } from "../../src/model/site.js";
import { buildPage } from "../../src/page/build-page.js";
import { openOutput } from "../../src/store/file-output.js";
import { expectedOf, rebasedSite } from "../../src/survey/adapter-fixture.js";

/** Folders of adapters' fixtures below `folder`; none where it does not exist. */
export async function fixtureFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => join(folder, name))
    .sort();
}

export async function readFixture(folder: string): Promise<AdapterFixture> {
  return adapterFixtureSchema.parse(JSON.parse(await readFile(join(folder, "fixture.json"), "utf8")));
}

export async function readExpectedRecords(folder: string): Promise<ExpectedRecords> {
  return expectedRecordsSchema.parse(JSON.parse(await readFile(join(folder, "expected.json"), "utf8")));
}

/** What the adapter gives when the pages of its fixture are crawled over HTTP, as `expected.json` has it. */
export async function crawledFixture(folder: string, site: Site): Promise<ExpectedRecords> {
  const fixture = await readFixture(folder);
  const pages = new Map<string, { readonly body: Buffer; readonly contentType: string }>();
  for (const { address, file, contentType } of fixture.pages) {
    pages.set(address, { body: await readFile(join(folder, file)), contentType });
  }
  const server = createServer((request, response) => {
    const address = `http://${(request.headers.host ?? "").replace(/:\d+$/, "")}${request.url ?? "/"}`;
    const page = pages.get(address);
    const target = fixture.redirects[address];
    if (page !== undefined) response.writeHead(200, { "Content-Type": page.contentType }).end(page.body);
    else if (target !== undefined) response.writeHead(301, { Location: target }).end();
    else response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const takenAt = Date.parse(fixture.takenAt);
  const fetcher = createFetcher({
    minDelayMs: 0,
    backoffMs: 0,
    clock: { ...systemClock, now: () => takenAt },
    connectTo: [{ pattern: "*.example.edu", address: "127.0.0.1", port: address.port }],
  });
  const out = await mkdtemp(join(tmpdir(), "matchscout-contract-"));
  try {
    const rebased = rebasedSite(site, fixture.hosts);
    const { programs } = await crawlSite({
      site: rebased,
      programs: rebased.programs,
      former: new Map(),
      acceptDrop: true,
      output: await openOutput(out),
      checkedAt: fixture.takenAt,
      asking: { fetcher, onPage: () => undefined },
    });
    return expectedOf(programs);
  } finally {
    await fetcher.close();
    server.close();
    server.closeAllConnections();
    await rm(out, { recursive: true, force: true });
  }
}

/** Addresses and numbers on the fixture's pages that are not made up. */
export async function realThings(folder: string): Promise<readonly string[]> {
  const real: string[] = [];
  for (const { address, file } of (await readFixture(folder)).pages) {
    const page = buildPage({ url: address, contentType: "text/html", body: await readFile(join(folder, file)) });
    const mails = page.links.filter(({ kind }) => kind === "mail").map(({ target }) => target);
    for (const { text } of page.blocks) {
      mails.push(...findEmailAddresses(text).map(({ address: mail }) => mail));
      const numbers = findPhoneNumbers(text).map(({ number }) => number);
      real.push(
        ...numbers.filter((number) => !/^\+1\d{3}55501\d\d$/.test(number)).map((number) => `${file}: ${number}`),
      );
    }
    real.push(...mails.filter((mail) => !madeUpMail.test(mail)).map((mail) => `${file}: ${mail}`));
  }
  return real;
}

/** Hosts that nobody owns (RFC 2606), and those of bodies that speak for no program. */
const madeUpMail = /@(?:[\w.-]+\.)?example\.(?:edu|org)$|@(?:[\w.-]+\.)?(?:aamc|ecfmg|nrmp|usmle|acgme|intealth)\.org$/;
