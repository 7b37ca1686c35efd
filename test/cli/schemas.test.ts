import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { allJsonSchemas } from "../../src/cli/json-schemas.js";

const folder = new URL("../../schemas/", import.meta.url);

test("the published JSON Schemas are those of the present model (`npm run schemas` writes them)", async () => {
  const published: Record<string, unknown> = {};
  for (const file of await readdir(folder)) {
    published[file.replace(".schema.json", "")] = JSON.parse(await readFile(new URL(file, folder), "utf8"));
  }
  expect(published).toEqual(JSON.parse(JSON.stringify(allJsonSchemas())));
});

test("every schema refuses unknown members", () => {
  for (const [name, schema] of Object.entries(allJsonSchemas())) {
    expect(JSON.stringify(schema), name).toContain('"additionalProperties":false');
  }
});
