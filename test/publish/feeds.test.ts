import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { load } from "cheerio";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { feedListSchema, type JsonFeed, jsonFeedSchema } from "../../src/model/json-feed.js";
import type { OptOut } from "../../src/model/opt-out.js";
import type { ProgramRecord } from "../../src/model/program.js";
import { collectFeeds, type FeedOptions } from "../../src/publish/feed/collect-feeds.js";
import { feedFormats } from "../../src/publish/feed/feed-format.js";
import { writeFeeds } from "../../src/publish/feed/write-feeds.js";
import { openOutput } from "../../src/store/file-output.js";
import type { Output } from "../../src/store/output.js";
import { contact, digestOf, evidence, fact, program } from "../diff/sample.js";
import { freshFolder } from "../store/fresh-folder.js";
import { addSnapshot } from "./every-fact.js";

const hostile = `<script>alert("x")</script> & ]]> 'H-1B' \u0007\u202eno`;

function saying(h1b: "sponsored" | "not_sponsored", more: Partial<ProgramRecord> = {}): ProgramRecord {
  const quote = h1b === "sponsored" ? `We sponsor H-1B visas. ${hostile}` : "No H-1B visas.";
  return program({
    facts: { "visa.h1b": fact<"visa.h1b">(h1b, quote, { digest: digestOf(h1b === "sponsored" ? "a" : "b") }) },
    ...more,
  });
}

/** Three weeks: a program begins to sponsor, another comes with a hostile name, then changes its mind and its contact. */
async function threeWeeks(): Promise<Output> {
  const output = await openOutput(await freshFolder());
  const other = {
    id: "oh-lakeside-neurology",
    state: "OH",
    specialty: "neurology",
    site: "lakeside",
    name: `Neurology ${hostile}`,
  } as const;
  const url = "https://www.example.org/a?b=1&c=<2>#'d'";
  await addSnapshot(output, "2026-11-01T03:00:00.000Z", [saying("not_sponsored"), saying("sponsored", other)]);
  await addSnapshot(output, "2026-11-08T03:00:00.000Z", [
    saying("sponsored"),
    saying("sponsored", { ...other, contacts: [contact()] }),
  ]);
  const moved = contact({ email: "new@example.org", evidence: [evidence("new@example.org", { url })] });
  await addSnapshot(output, "2026-11-15T03:00:00.000Z", [
    saying("sponsored"),
    saying("not_sponsored", { ...other, contacts: [moved] }),
  ]);
  return output;
}

/** Writes all feeds to a fresh folder; returns the files by name. */
async function feedsOf(
  output: Output,
  options: Partial<FeedOptions> = {},
  folder?: string,
): Promise<Map<string, string>> {
  const newest = (await output.listSnapshots()).at(-1) ?? "";
  const target = folder ?? (await freshFolder());
  await writeFeeds(target, await collectFeeds(output, newest, { optOuts: [], ...options }), feedFormats);
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(target.length + 1), await readFile(path, "utf8"));
  }
  return files;
}

function json(files: ReadonlyMap<string, string>, name: string): JsonFeed {
  return jsonFeedSchema.parse(JSON.parse(files.get(name) ?? ""));
}

const titles = (feed: JsonFeed) => feed.items.map(({ title }) => title);

describe("the feeds", () => {
  test("are one of all, one for each state, specialty, and program that changed, newest first", async () => {
    const files = await feedsOf(await threeWeeks());
    const paths = [
      "changes",
      "program/ky-example-health-internal-medicine",
      "program/oh-lakeside-neurology",
      "specialty/internal-medicine",
      "specialty/neurology",
      "state/ky",
      "state/oh",
    ];
    expect([...files.keys()].sort()).toEqual(
      [...paths.flatMap((path) => [`${path}.atom`, `${path}.json`]), "feeds.json"].sort(),
    );
    const list = feedListSchema.parse(JSON.parse(files.get("feeds.json") ?? ""));
    expect(list.feeds.map(({ path }) => path)).toEqual(paths);
    expect(titles(json(files, "state/ky.json"))).toEqual(["Example Health Internal Medicine now sponsors H-1B visas"]);
    expect(titles(json(files, "changes.json"))).toEqual([
      expect.stringMatching(/^Example Health Neurology <script>.* no longer sponsors H-1B visas$/),
      expect.stringMatching(/: contact Jane Roe: new e-mail address$/),
      "Example Health Internal Medicine now sponsors H-1B visas",
      expect.stringMatching(/ has a new contact: Jane Roe, coordinator$/),
    ]);
    expect(json(files, "changes.json")._matchscout.updated).toBe("2026-11-15T03:00:00.000Z");
  });

  test("are valid Atom by the schema of RFC 4287, and each entry has an id of its own", async () => {
    const files = await feedsOf(await threeWeeks(), { baseUrl: "https://example.org/feeds" });
    const schema = XmlDocument.fromString(await readFile(new URL("atom.rng", import.meta.url), "utf8"));
    const validator = RelaxNGValidator.fromDoc(schema);
    const feedIds = new Set<string>();
    let feeds = 0;
    for (const [name, text] of files) {
      if (!name.endsWith(".atom")) continue;
      feeds += 1;
      const document = XmlDocument.fromString(text);
      validator.validate(document);
      const prefixes = { a: "http://www.w3.org/2005/Atom" };
      const ids = document.find("//a:id", prefixes).map((id) => id.content);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids)
        expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      feedIds.add(ids[0] ?? "");
      expect(document.get("//a:feed/a:link[@rel='self']/@href", prefixes)?.content).toBe(
        `https://example.org/feeds/${name}`,
      );
      const updated = document.find("//a:entry/a:updated", prefixes).map((node) => node.content);
      expect(updated).toEqual([...updated].sort().reverse());
      document.dispose();
    }
    expect(feeds).toBe(7);
    expect(feedIds.size).toBe(7);
    validator.dispose();
    schema.dispose();
  });

  test("are valid JSON Feed 1.1", async () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const valid = ajv.compile(
      JSON.parse(await readFile(new URL("json-feed-1.1.schema.json", import.meta.url), "utf8")),
    );
    for (const [name, text] of await feedsOf(await threeWeeks(), { baseUrl: "https://example.org/feeds/" })) {
      if (!name.endsWith(".json") || name === "feeds.json") continue;
      const feed: unknown = JSON.parse(text);
      expect(valid(feed), `${name}: ${JSON.stringify(valid.errors)}`).toBe(true);
      expect(feed).toMatchObject({ feed_url: `https://example.org/feeds/${name}` });
    }
  });

  test("bring no markup of a page into a reader: Atom and JSON show the same words", async () => {
    const files = await feedsOf(await threeWeeks());
    const atom = XmlDocument.fromString(files.get("changes.atom") ?? "");
    const prefixes = { a: "http://www.w3.org/2005/Atom" };
    const contents = atom.find("//a:content", prefixes).map((node) => node.content);
    const items = json(files, "changes.json").items;
    expect(contents).toEqual(items.map(({ content_html }) => content_html));
    expect(atom.find("//a:entry/a:title", prefixes).map((node) => node.content)).toEqual(
      items.map(({ title }) => title),
    );
    expect(atom.find("//a:entry/a:link/@href", prefixes).map((node) => node.content)).toEqual(
      items.map(({ url }) => url),
    );
    for (const html of contents) {
      const $ = load(html);
      expect($("script, style, img, iframe").length).toBe(0);
      const attributes = $("*")
        .map((_, each) => Object.keys($(each).attr() ?? {}))
        .get();
      expect(new Set(attributes)).toEqual(new Set(["href"]));
    }
    expect(load(contents[0] ?? "").text()).toContain(`<script>alert("x")</script> & ]]> 'H-1B' no`);
    atom.dispose();
  });

  test("are the same bytes whenever they are made, and keep the ids of older entries when new ones come", async () => {
    const output = await threeWeeks();
    const folder = await freshFolder();
    const first = await feedsOf(output, {}, folder);
    expect(await feedsOf(output, {}, folder)).toEqual(first);
    const before = json(first, "changes.json").items.map(({ id }) => id);
    await addSnapshot(output, "2026-11-22T03:00:00.000Z", [saying("not_sponsored")]);
    const after = json(await feedsOf(output, {}, folder), "changes.json").items.map(({ id }) => id);
    expect(after.slice(-before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
  });

  test("begin where they are told to, and have our own corrections only when asked for", async () => {
    const output = await threeWeeks();
    const late = await feedsOf(output, { since: "2026-11-10" });
    expect(json(late, "changes.json").items).toHaveLength(2);
    expect(json(late, "state/ky.json")).toMatchObject({
      items: [],
      _matchscout: { updated: "2026-11-15T03:00:00.000Z" },
    });
    await addSnapshot(output, "2026-11-22T03:00:00.000Z", [saying("sponsored", { city: "Lexington" })]);
    const ours = json(await feedsOf(output, { causes: ["extractor"] }), "changes.json");
    expect(titles(ours)).toEqual([
      'Example Health Internal Medicine: city changes from "Louisville" to "Lexington"',
      expect.stringMatching(/is no longer listed$/),
    ]);
    expect(ours.items[0]?.content_html).toContain("our reading or list changed, not the site");
  });

  test("go on under a former id when a program gets a new one", async () => {
    const output = await threeWeeks();
    const rekeyed = { id: "ky-new-internal-medicine", formerIds: ["ky-example-health-internal-medicine"] };
    await addSnapshot(output, "2026-11-22T03:00:00.000Z", [saying("sponsored", rekeyed)]);
    await addSnapshot(output, "2026-11-29T03:00:00.000Z", [saying("not_sponsored", rekeyed)]);
    const files = await feedsOf(output);
    const expected = [
      "Example Health Internal Medicine no longer sponsors H-1B visas",
      "Example Health Internal Medicine now sponsors H-1B visas",
    ];
    expect(titles(json(files, "program/ky-new-internal-medicine.json"))).toEqual(expected);
    expect(titles(json(files, "program/ky-example-health-internal-medicine.json"))).toEqual(expected);
  });

  test("leave out programs, sites and contacts that opted out, and remove what they wrote before", async () => {
    const output = await threeWeeks();
    const folder = await freshFolder();
    await feedsOf(output, {}, folder);
    await writeFile(join(folder, "index.html"), "somebody's own");
    const common = { reason: "asked", date: "2026-11-20" };
    const site: OptOut = { kind: "site", site: "lakeside", ...common };
    const files = await feedsOf(output, { optOuts: [site] }, folder);
    expect([...files.keys()].filter((name) => /oh|neurology/.test(name))).toEqual([]);
    expect([...files.values()].join("")).not.toMatch(/lakeside|Jane Roe/);
    expect(files.get("index.html")).toBe("somebody's own");
    const person: OptOut = { kind: "contact", name: "Jane Roe", ...common };
    const withoutPerson = await feedsOf(output, { optOuts: [person] });
    expect(titles(json(withoutPerson, "changes.json"))).toHaveLength(2);
    expect([...withoutPerson.values()].join("")).not.toContain("Jane Roe");
  });
});
