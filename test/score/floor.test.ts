import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ratesOf } from "./atoms.js";
import { scoreCorpus } from "./corpus.js";

const floorSchema = z.record(z.string(), z.strictObject({ precision: z.number(), recall: z.number() }));

describe("the labelled pages, read by the built command line", async () => {
  const floors = floorSchema.parse(JSON.parse(await readFile("test/score-floor.json", "utf8")));

  it.each(Object.entries(floors))("%s is read no worse than test/score-floor.json says", async (folder, floor) => {
    const { precision, recall } = ratesOf(await scoreCorpus(folder, "dist/src/cli/main.js"));
    expect(precision, "precision over all atoms").toBeGreaterThanOrEqual(floor.precision);
    expect(recall, "recall over all atoms").toBeGreaterThanOrEqual(floor.recall);
  });
});
