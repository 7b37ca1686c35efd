import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../e2e/matchscout.js";

const hook = `
  import { writeSync } from "node:fs";
  export const load = (url, context, next) => {
    writeSync(2, "loads " + url + "\\n");
    return next(url, context);
  };`;
const registration = `import { register } from "node:module"; register(${JSON.stringify(dataOf(hook))});`;

function dataOf(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

/** Packages and rooms of `src` that the built command loads from its start to its end. */
function loadedBy(...words: readonly string[]): readonly string[] {
  const main = join(root, "dist/src/cli/main.js");
  const { stderr } = spawnSync(process.execPath, ["--import", dataOf(registration), main, ...words], {
    cwd: root,
    encoding: "utf8",
  });
  const places = [...stderr.matchAll(/^loads file:.*\/(?:node_modules\/([^/\n]+)|dist\/src\/([^/\n]+))\/.*$/gm)];
  return [...new Set(places.map(([, library, room]) => library ?? `src/${room}`))].sort();
}

test.each([["--version"], ["--help"], ["crawl", "--help"], ["crwal"], ["log", "--key", "visa.h1"]])(
  "%s is answered without loading what reads pages and files",
  (...words) => {
    const libraries = loadedBy(...words).filter((place) => !place.startsWith("src/"));
    expect(libraries).toEqual(["commander", "picocolors"]);
  },
);

test("a file is read without the libraries that ask websites, and a text without those that read PDFs", () => {
  const loaded = loadedBy("extract", "README.md");
  expect(loaded).toContain("src/extract");
  expect(loaded.filter((place) => ["got", "p-queue", "unpdf"].includes(place))).toEqual([]);
});

test("a program is shown without the libraries that read pages", () => {
  const loaded = loadedBy("show", "nobody");
  expect(loaded).toContain("src/store");
  expect(loaded.filter((place) => ["cheerio", "htmlparser2", "got", "src/page"].includes(place))).toEqual([]);
});
