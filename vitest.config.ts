import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Rooms of pure functions: their tests cannot disturb each other. */
const pure = ["test/{model,page,extract,resolve,diff}/**/*.test.ts"];

export default defineConfig({
  resolve: { alias: { matchscout: fileURLToPath(new URL("./src/index.ts", import.meta.url)) } },
  test: {
    // All cores: most of the time goes to processes and servers that a test waits for.
    maxWorkers: "100%",
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      // The extractor is loaded and compiled once for all files, and not once for each.
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "whole", include: ["test/**/*.test.ts"], exclude: pure } },
    ],
  },
});
