import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { expect, test } from "vitest";
import { root } from "../e2e/matchscout.js";

test("what the library offers is as api/matchscout.api.md reports it: `npm run api` writes it anew", () => {
  const config = ExtractorConfig.loadFileAndPrepare(join(root, "api/api-extractor.json"));
  const told: string[] = [];
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: false,
    messageCallback: (message) => {
      if (message.logLevel === "error" || message.logLevel === "warning") told.push(message.text);
      message.handled = true;
    },
  });
  expect({ apiReportChanged, told }).toEqual({ apiReportChanged: false, told: [] });
});
