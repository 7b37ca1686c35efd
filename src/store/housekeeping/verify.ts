import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Evidence } from "../../model/evidence.js";
import type { ProgramRecord } from "../../model/program.js";
import { containsQuote, pageText } from "../../page/page-text.js";
import { readDocument } from "../../page/read-document.js";
import { readOutbox } from "../outbox-file.js";
import type { Output } from "../output.js";
import { readFault, StoreError } from "../store-error.js";
import { filesBelow } from "./references.js";

/** One thing that is not as it should be. */
interface Damage {
  /** Path of the damaged file, or of the file whose reference leads nowhere. */
  readonly file: string;
  /** One sentence for people. */
  readonly reason: string;
}

/** What was looked at. */
export interface Verified {
  readonly snapshots: number;
  readonly pages: number;
  readonly quotes: number;
  readonly states: number;
  readonly journals: number;
  /** What `notify` has sent and is still to send, one for each webhook. */
  readonly outboxes: number;
  readonly damages: readonly Damage[];
}

/**
 * Reads a whole output folder: the checksums and counts of its snapshots, every stored page against its digest, every
 * quote in its stored page, the states of sites, the journals of unfinished runs, the outboxes of webhooks, and the pointer to the newest snapshot.
 * Damage is collected, never thrown: one damaged file hides no other. Throws `StoreError` only when the folder itself
 * cannot be read.
 */
export async function verifyOutput(output: Output): Promise<Verified> {
  const damages: Damage[] = [];
  const tell = (file: string, reason: string) => damages.push({ file, reason });
  const snapshots = await output.listSnapshots();
  const quoted = new Map<string, Quoted>();
  for (const id of snapshots) await verifySnapshot(output, id, quoted, tell);
  await verifyPointer(output, tell);
  const pages = await verifyPages(output, quoted, tell);
  const { states, references } = await verifyStates(output, tell);
  for (const { digest, file } of references) {
    if (!pages.has(digest)) tell(file, `it refers to the stored page ${digest}, which is missing`);
  }
  const journals = await output.listRuns();
  for (const id of journals) await noting(tell, join(output.folder, "runs", id), () => drain(output.readRun(id)));
  const outboxes = (await filesBelow(join(output.folder, "outbox"))).filter((file) => file.endsWith(".ndjson"));
  for (const file of outboxes) await noting(tell, file, () => readOutbox(file));
  const quotes = [...quoted.values()].reduce((sum, each) => sum + each.quotes.size, 0);
  const looked = { snapshots: snapshots.length, pages: pages.size, quotes, states };
  return { ...looked, journals: journals.length, outboxes: outboxes.length, damages };
}

type Tell = (file: string, reason: string) => void;

/** The quotes that snapshots take from one stored page, each with the first snapshot that has it. */
interface Quoted {
  readonly url: string;
  readonly quotes: Map<string, { readonly file: string; readonly program: string }>;
}

async function verifySnapshot(output: Output, id: string, quoted: Map<string, Quoted>, tell: Tell): Promise<void> {
  const folder = join(output.folder, "snapshots", id);
  await noting(tell, join(folder, "manifest.json"), async () => {
    const { files, counts } = await output.readManifest(id);
    for (const [name, { sha256 }] of Object.entries(files)) {
      if (name === "programs.json") continue;
      const path = join(folder, name);
      await noting(tell, path, async () => {
        const bytes = await readFile(path).catch((error: unknown) => Promise.reject(readFault(path, error, "")));
        const digest = createHash("sha256").update(bytes).digest("hex");
        if (digest !== sha256) tell(path, "its checksum is not the one in the manifest");
      });
    }
    const found = { facts: 0, contacts: 0 };
    const file = join(folder, "programs.json");
    await noting(tell, file, async () => {
      for await (const program of output.readPrograms(id)) {
        found.facts += Object.keys(program.facts).length;
        found.contacts += program.contacts.length;
        for (const evidence of evidenceOf(program)) note(quoted, evidence, file, program.id);
      }
      if (found.facts !== counts.facts || found.contacts !== counts.contacts) {
        tell(file, `it holds ${found.facts} facts and ${found.contacts} contacts, its manifest counts others`);
      }
    });
    await noting(tell, join(folder, "run.json"), () => output.readRunReport(id));
  });
}

function evidenceOf({ facts, contacts, conflicts }: ProgramRecord): Evidence[] {
  return [...Object.values(facts), ...contacts, ...conflicts].flatMap((proof) => proof?.evidence ?? []);
}

function note(quoted: Map<string, Quoted>, { digest, url, quote }: Evidence, file: string, program: string): void {
  const page = quoted.get(digest) ?? { url, quotes: new Map() };
  if (!page.quotes.has(quote)) page.quotes.set(quote, { file, program });
  quoted.set(digest, page);
}

async function verifyPointer(output: Output, tell: Tell): Promise<void> {
  const file = join(output.folder, "latest.json");
  const newest = (await output.listSnapshots()).at(-1);
  if (newest === undefined) return;
  const advice = "the next crawl writes it anew, and until then the newest is found without it";
  try {
    const text = await readFile(file, "utf8");
    if (!text.includes(`"${newest}"`)) tell(file, `it does not name the newest snapshot ${newest}; ${advice}`);
  } catch {
    tell(file, `it is missing; ${advice}`);
  }
}

/** Digests of the stored pages that are sound. */
async function verifyPages(output: Output, quoted: ReadonlyMap<string, Quoted>, tell: Tell): Promise<Set<string>> {
  const stored = new Set<string>();
  for (const file of await filesBelow(join(output.folder, "pages"))) {
    const [, digest] = /^([0-9a-f]{64})\.gz$/.exec(basename(file)) ?? [];
    if (digest === undefined) continue;
    stored.add(digest);
    await noting(tell, file, async () => {
      const body = await output.getPage(digest);
      const page = quoted.get(digest);
      if (page !== undefined) await verifyQuotes(page, body, file, tell);
    });
  }
  for (const [digest, { quotes }] of quoted) {
    const [first] = quotes.values();
    if (stored.has(digest) || first === undefined) continue;
    tell(first.file, `the stored page ${digest}, which ${first.program} quotes, is missing`);
  }
  return stored;
}

async function verifyQuotes({ url, quotes }: Quoted, body: Uint8Array, file: string, tell: Tell): Promise<void> {
  const text = pageText(await readDocument({ url, contentType: "text/html", body }));
  for (const [quote, { file: snapshot, program }] of quotes) {
    if (!containsQuote(text, quote))
      tell(snapshot, `a quote of ${program} is not in its stored page ${file}: “${quote}”`);
  }
}

async function verifyStates(output: Output, tell: Tell) {
  const references: { readonly digest: string; readonly file: string }[] = [];
  let states = 0;
  for (const file of await filesBelow(join(output.folder, "state"))) {
    if (!file.endsWith(".json")) continue;
    states += 1;
    await noting(tell, file, async () => {
      const state = await output.readSiteState(basename(file, ".json"));
      for (const { digest } of Object.values(state?.urls ?? {})) references.push({ digest, file });
    });
  }
  return { states, references };
}

/** Runs one check; what it throws is noted as damage of the file that the error names, else of `file`. */
async function noting(tell: Tell, file: string, check: () => Promise<unknown>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (error instanceof StoreError) tell(error.file, error.reason);
    else tell(file, error instanceof Error ? error.message : String(error));
  }
}

async function drain(notes: AsyncIterable<unknown>): Promise<void> {
  const reading = notes[Symbol.asyncIterator]();
  for (let next = await reading.next(); next.done !== true; next = await reading.next());
}
