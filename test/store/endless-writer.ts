import { openOutput } from "../../src/store/file-output.js";
import { draft, program } from "./samples.js";

/** Writes pages, state and snapshots to the folder in its first argument until it is killed; tells of each round. */
const [, , folder = ""] = process.argv;
const output = await openOutput(folder);
await output.lock();
const programs = Array.from({ length: 200 }, (_, index) => program(`ky-example-${String(index).padStart(3, "0")}`));
for (let round = 0; ; round += 1) {
  process.stdout.write(`round ${round}\n`);
  await output.putPage(new TextEncoder().encode(`page ${round} `.repeat(500)));
  await output.writeSiteState({ schemaVersion: 1, site: "example-health", urls: {}, programPages: {} });
  await output.writeSnapshot(draft({ programs }));
}
