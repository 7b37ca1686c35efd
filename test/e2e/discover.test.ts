import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { loadSites } from "../../src/crawl/load-sites.js";
import { discoveryReportSchema } from "../../src/model/discovery-report.js";
import { matchscout, root, temporaryFolder } from "./matchscout.js";

const pages = join(root, "test/survey/pages");
const labelSchema = z.object({
  residencies: z.array(z.string()),
  fellowships: z.int(),
  policyPages: z.array(z.string()),
});

/** One host per list of programs, its list at `/gme`; the home page only leads there. */
let server: Server;
let connectTo: string;
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = createServer(async (request, response) => {
    const name = (request.headers.host ?? "").split(".")[0] ?? "";
    const found =
      request.url === "/gme" ? await readFile(join(pages, `${name}.html`)).catch(() => undefined) : undefined;
    const home =
      request.url === "/"
        ? '<h1>Welcome</h1><p>A hospital.</p><a href="/gme">Graduate Medical Education</a>'
        : undefined;
    const body = found ?? home;
    response.writeHead(body === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  connectTo = `*.example.edu=127.0.0.1:${address.port}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

const discover = (host: string, ...more: readonly string[]) =>
  matchscout("discover", `http://${host}.example.edu/`, "--connect-to", connectTo, "--delay", "0", ...more);

describe.each(["ambermoor-gme", "tansy-hill-gme"])("discover on %s", (name) => {
  test("finds every residency and no fellowship, from the home page on", async () => {
    const { stdout, code } = await discover(name, "--json");
    expect(code).toBe(0);
    const report = discoveryReportSchema.parse(JSON.parse(stdout));
    const label = labelSchema.parse(JSON.parse(await readFile(join(pages, `${name}.json`), "utf8")));
    expect(report.residencies.map(({ specialty }) => specialty).sort()).toEqual(label.residencies.toSorted());
    expect(report.leftOut.filter(({ kind }) => kind === "fellowship")).toHaveLength(label.fellowships);
    expect(report.policyPages.map((address) => new URL(address).pathname).sort()).toEqual(label.policyPages.toSorted());
    expect(report.missing).toEqual([]);
  });

  test("writes an adapter that is valid, and does not write it twice", async () => {
    const crawlers = join(folder, name);
    const { stdout, code } = await discover(name, "--write", "--crawlers", crawlers);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^written: /m);
    const { sites, errors } = await loadSites([crawlers]);
    expect(errors).toEqual([]);
    const label = labelSchema.parse(JSON.parse(await readFile(join(pages, `${name}.json`), "utf8")));
    expect(sites[0]?.site.programs).toHaveLength(label.residencies.length);
    expect(sites[0]?.site.institutionPages).toHaveLength(label.policyPages.length);
    expect(await discover(name, "--write", "--crawlers", crawlers)).toMatchObject({ code: 2, stdout: "" });
  });
});

test("discover says what is missing when there is nothing to find", async () => {
  const { stderr, stdout, code } = await discover("empty-hospital");
  expect({ stdout, code }).toEqual({ stdout: "", code: 1 });
  expect(stderr).toMatch(/^matchscout: http:\/\/empty-hospital\.example\.edu\/gme: gone: [^\n]+\n$/);
});
