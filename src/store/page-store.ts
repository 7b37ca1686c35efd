import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { digestSchema } from "../model/evidence.js";
import { StoreError } from "./store-error.js";
import { namesIn, readIfThere, sweep, writeWhole } from "./whole-file.js";

const compress = promisify(gzip);
const decompress = promisify(gunzip);
/** Most bytes that a stored page may unpack to: above any body limit, so that a forged file cannot fill the memory. */
const maxPageBytes = 512 * 1024 * 1024;

const advice = "crawl its site again to fetch the page anew";

/** Page bytes by their SHA-256: `pages/<first two hex digits>/<digest>.gz`. */
export class PageStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Path of a stored page. Throws `StoreError` when `digest` is no SHA-256 in lower-case hex. */
  path(digest: string): string {
    if (!digestSchema.safeParse(digest).success) {
      throw new StoreError({
        kind: "invalid",
        file: this.#folder,
        reason: `${JSON.stringify(digest.slice(0, 80))} is no SHA-256 digest`,
        advice: "give 64 hex digits in lower case",
      });
    }
    return join(this.#folder, digest.slice(0, 2), `${digest}.gz`);
  }

  /**
   * Stores a body once and returns its SHA-256. A stored copy that was damaged is replaced. `gzip` is the same body
   * compressed (RFC 1952), where the caller has it, and is then stored as it is.
   */
  async put(body: Uint8Array, gzip?: Uint8Array): Promise<string> {
    const digest = sha256(body);
    const file = this.path(digest);
    // Most pages are new, and to fail at reading a file costs more than to look.
    const stored = existsSync(file) ? await readIfThere(file, advice) : undefined;
    if (stored !== undefined && (await unpack(stored, digest)) !== undefined) return digest;
    await writeWhole(file, gzip ?? (await compress(body)));
    return digest;
  }

  /** Throws `StoreError` when the page is missing, damaged, or no longer matches its digest. */
  async get(digest: string): Promise<Uint8Array> {
    const file = this.path(digest);
    const stored = await readIfThere(file, advice);
    if (stored === undefined) {
      throw new StoreError({ kind: "missing", file, reason: "the stored page is missing", advice });
    }
    const body = await unpack(stored, digest);
    if (body !== undefined) return body;
    throw new StoreError({ kind: "checksum", file, reason: "the stored page is damaged", advice });
  }

  /** Removes what killed writers left. */
  async sweep(): Promise<void> {
    for (const name of await namesIn(this.#folder)) {
      if (/^[0-9a-f]{2}$/.test(name)) await sweep(join(this.#folder, name));
    }
  }
}

async function unpack(stored: Uint8Array, digest: string): Promise<Uint8Array | undefined> {
  try {
    const body = await decompress(stored, { maxOutputLength: maxPageBytes });
    return sha256(body) === digest ? body : undefined;
  } catch {
    return undefined;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
