import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { LoggedChange } from "../../src/model/history.js";
import { openOutbox, readOutbox } from "../../src/store/outbox-file.js";
import { freshFolder } from "./fresh-folder.js";

const at = "2026-11-22T03:00:00.000Z";
const webhook = new URL("https://example.org/hook");
const shared = { programName: "Neurology", institution: "Example Health", state: "KY", cause: "source" } as const;
const added = (program: string): LoggedChange => {
  const change = { kind: "program_added", program, ...shared } as const;
  return { snapshot: "2026-11-22T030000Z", at, site: "example-health", specialty: "neurology", change };
};

async function fileIn(folder: string): Promise<string> {
  const [name = ""] = (await readdir(join(folder, "outbox"))).filter((each) => each.endsWith(".ndjson"));
  return join(folder, "outbox", name);
}

test("of changes that were sent an outbox keeps the ids alone, and sends none of them again", async () => {
  const folder = await freshFolder();
  const first = await openOutbox(folder, webhook, at);
  for (let number = 1; number <= 220; number += 1) await first.queue(`change-${number}`, added(`ky-${number}`));
  for (let number = 1; number <= 210; number += 1) await first.settle(`change-${number}`, "delivered", at);
  await first.close();
  const file = await fileIn(folder);
  const before = (await readFile(file)).length;
  for (const _ of ["compacts it", "reads what is compacted"]) {
    const again = await openOutbox(folder, webhook, "2027-01-01T00:00:00.000Z");
    expect(again.since).toBe(at);
    expect([again.knows("change-1"), again.knows("change-220"), again.knows("change-221")]).toEqual([
      true,
      true,
      false,
    ]);
    expect([...again.waiting.keys()]).toEqual(Array.from({ length: 10 }, (_, index) => `change-${index + 211}`));
    await again.close();
  }
  expect((await readFile(file)).length).toBeLessThan(before / 2);
  const last = await openOutbox(folder, webhook, at);
  await last.settle("change-211", "withdrawn", at);
  await last.close();
  expect((await readOutbox(file)).waiting.size).toBe(9);
});

test("an outbox whose beginning is damaged is named, and not begun anew without what waits in it", async () => {
  const folder = await freshFolder();
  const outbox = await openOutbox(folder, webhook, at);
  await outbox.queue("one", added("ky-one"));
  await outbox.close();
  const file = await fileIn(folder);
  const [, ...rest] = (await readFile(file, "utf8")).split("\n");
  const damaged = `damaged\n${rest.join("\n")}`;
  await writeFile(file, damaged);
  await expect(openOutbox(folder, webhook, at)).rejects.toMatchObject({ kind: "malformed", file });
  expect(await readFile(file, "utf8")).toBe(damaged);
  // What a kill tore while the very first line was written is no damage.
  await writeFile(file, '{"note":"ope');
  await (await openOutbox(folder, webhook, at)).close();
});
