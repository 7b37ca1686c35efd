import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AdapterError } from "../../src/crawl/adapter-error.js";
import { loadSites } from "../../src/crawl/load-sites.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "matchscout-adapters-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function adapter(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  await writeFile(join(folder, path), text);
}

const declaration = (id: string, more = "") => `{
  id: "${id}", home: "https://${id}.example.edu/", ${more}
  programs: [{ id: "ky-${id}", name: "Residency", institution: "Example", specialty: "pediatrics", city: "Dry Fork", state: "KY", start: ["/apply"] }],
}`;

test("TypeScript and JavaScript adapters load from any folder, in any depth, and know matchscout", async () => {
  await adapter(
    "ky/one.ts",
    `import { defineSite } from "matchscout";\nconst site: unknown = 1;\nexport default defineSite(${declaration("one")});`,
  );
  await adapter(
    "two.js",
    `import { defineSite } from "matchscout";\nexport default defineSite(${declaration("two")});`,
  );
  await adapter(
    "deep/er/three.mjs",
    `export default ${declaration("three", "follow: (link) => link.text.length > 3,")};`,
  );
  await adapter("_parts/family.ts", "export const nothing = 1;");
  await adapter("types.d.ts", "export {};");
  const { sites, errors } = await loadSites([folder]);
  expect(errors).toEqual([]);
  expect(sites.map(({ site }) => site.id)).toEqual(["one", "three", "two"]);
});

test("each broken adapter names its file, field and reason in one line and stops no other", async () => {
  await adapter("good.ts", `export default ${declaration("good")};`);
  await adapter("bad-field.ts", `export default ${declaration("bad").replace('"KY"', '"XX"')};`);
  await adapter("bad-key.ts", `export default ${declaration("bad", "crawl: true,")};`);
  await adapter("none.ts", "export const site = 1;");
  await adapter("syntax.ts", "export default {\n  id: ;\n};");
  await adapter("throws.js", 'throw new Error("no luck\\nat all");');
  const { sites, errors } = await loadSites([folder]);
  expect(sites.map(({ site }) => site.id)).toEqual(["good"]);
  const lines = errors.map(({ message }) => message.slice(folder.length + 1));
  expect(lines).toEqual([
    expect.stringMatching(/^bad-field\.ts: programs\[0\]\.state: "XX" is no USPS code/),
    expect.stringMatching(/^bad-key\.ts: .*"crawl"/),
    expect.stringMatching(/^none\.ts: has no default export/),
    expect.stringMatching(/^syntax\.ts: syntax error in line 2: /),
    "throws.js: throws when loaded: no luck",
  ]);
  for (const error of errors) expect(error.message).not.toContain("\n");
});

test("an id that two files claim stays with the first, and the error names both", async () => {
  await adapter("a.ts", `export default ${declaration("same")};`);
  await adapter("b.ts", `export default ${declaration("same")};`);
  await adapter("c.ts", `export default ${declaration("other").replace("ky-other", "ky-same")};`);
  const { sites, errors } = await loadSites([folder]);
  expect(sites).toHaveLength(1);
  expect(errors.map(({ message }) => message)).toEqual([
    `${join(folder, "b.ts")}: id: same is already declared in ${join(folder, "a.ts")}`,
    `${join(folder, "c.ts")}: programs[0].id: ky-same is already declared in ${join(folder, "a.ts")}`,
  ]);
});

test("a folder that is not there is an error, not an empty list", async () => {
  await expect(loadSites([join(folder, "nowhere")])).rejects.toThrow(AdapterError);
});

test("every adapter that comes with matchscout loads", async () => {
  const { sites, errors } = await loadSites([fileURLToPath(new URL("../../crawlers", import.meta.url))]);
  expect(errors).toEqual([]);
  expect(sites.length).toBeGreaterThan(100);
});
