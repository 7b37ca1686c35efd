import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ratesOf, type Scored } from "./atoms.js";
import { scoreCorpus } from "./corpus.js";

const floorSchema = z.strictObject({ precision: z.number(), recall: z.number() });

describe("the corpus, read by the built command line", () => {
  let scored: Scored[] = [];
  beforeAll(async () => {
    scored = await scoreCorpus("test/corpus", "dist/src/cli/main.js");
  });

  it("reads every page", () => {
    expect(new Set(scored.map(({ page }) => page)).size).toBeGreaterThan(130);
  });

  it("is read no worse than test/score-floor.json says", async () => {
    const floor = floorSchema.parse(JSON.parse(await readFile("test/score-floor.json", "utf8")));
    const { precision, recall } = ratesOf(scored);
    expect(precision, "precision over all atoms").toBeGreaterThanOrEqual(floor.precision);
    expect(recall, "recall over all atoms").toBeGreaterThanOrEqual(floor.recall);
  });
});
