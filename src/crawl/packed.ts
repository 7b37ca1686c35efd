import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ProgramRecord } from "../model/program.js";
import { factCount } from "./expectation.js";

/** Compression that costs little; what is packed is of a kind, and shrinks to a quarter. */
const level = 3;

/** A value of JSON, compressed until it is needed: a run over thousands of websites keeps what each of them gave. */
export class Packed<Value> {
  readonly #bytes: Uint8Array;

  constructor(value: Value) {
    // A copy: what zlib returns is part of a larger buffer.
    this.#bytes = new Uint8Array(deflateRawSync(JSON.stringify(value), { level }));
  }

  unpack(): Value {
    return JSON.parse(inflateRawSync(this.#bytes).toString("utf8"));
  }
}

/** A program's record, compressed, and what is asked of it most. */
export class PackedRecord {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly site: string;
  readonly facts: number;
  readonly contacts: number;
  readonly #record: Packed<ProgramRecord>;

  constructor(record: ProgramRecord) {
    this.id = record.id;
    this.formerIds = record.formerIds ?? [];
    this.site = record.site;
    this.facts = factCount([record]);
    this.contacts = record.contacts.length;
    this.#record = new Packed(record);
  }

  unpack(): ProgramRecord {
    return this.#record.unpack();
  }
}
