import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { matchscout: fileURLToPath(new URL("./src/index.ts", import.meta.url)) } },
  // All cores: most of the time goes to processes and servers that a test waits for.
  test: { include: ["test/**/*.test.ts"], maxWorkers: "100%", testTimeout: 180_000, hookTimeout: 180_000 },
});
