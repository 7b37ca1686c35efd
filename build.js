// Compiles src/ and fixtures/ to dist/. Files whose source is gone are removed first; what is up to date is left alone.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");

for (const entry of existsSync(dist) ? readdirSync(dist, { recursive: true, withFileTypes: true }) : []) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath, entry.name);
  const source = join(root, relative(dist, file)).replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts");
  if (!entry.name.endsWith(".tsbuildinfo") && !existsSync(source)) rmSync(file);
}

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const buildInfo = join(dist, "build.tsbuildinfo");
const main = join(dist, "src/cli/main.js");
if (!existsSync(main)) rmSync(buildInfo, { force: true });
const options = ["-p", "tsconfig.build.json", "--incremental", "--tsBuildInfoFile", buildInfo];
const { status } = spawnSync(process.execPath, [tsc, ...options], { cwd: root, stdio: "inherit" });
if (status === 0) chmodSync(main, 0o755);
process.exitCode = status ?? 1;
