import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConsoleMessageId, Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { expect, test } from "vitest";
import { root } from "../e2e/matchscout.js";

/** TypeScript writes the members of a type in the order in which it met them, which an incremental build changes. */
async function linesOf(report: string): Promise<readonly string[]> {
  return (await readFile(join(root, report, "matchscout.api.md"), "utf8")).split("\n").sort();
}

test("what the library offers is as api/matchscout.api.md reports it: `npm run api` writes it anew", async () => {
  const config = ExtractorConfig.loadFileAndPrepare(join(root, "api/api-extractor.json"));
  const told: string[] = [];
  Extractor.invoke(config, {
    localBuild: false,
    messageCallback: (message) => {
      const isOfInterest = message.logLevel === "error" || message.logLevel === "warning";
      if (isOfInterest && message.messageId !== ConsoleMessageId.ApiReportNotCopied) told.push(message.text);
      message.handled = true;
    },
  });
  expect(told).toEqual([]);
  expect(await linesOf("dist/api")).toEqual(await linesOf("api"));
});
