import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBody } from "../../src/fetch/decode-body.js";

const encodings = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
const nameOf = fc.constantFrom<keyof typeof encodings>("gzip", "deflate", "br");

test("whatever was compressed comes out again, twice compressed too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 5000 }), nameOf, nameOf, async (bytes, inner, outer) => {
      const body = encodings[outer](encodings[inner](bytes));
      const decoded = await decodeBody(body, ` ${inner}, ${outer.toUpperCase()} `, 10_000);
      expect(decoded.kind === "body" && decoded.body.equals(bytes)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("no data whatever make it throw or give more than the limit", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), nameOf, async (bytes, encoding) => {
      const decoded = await decodeBody(Buffer.from(bytes), encoding, 1000);
      expect(decoded.kind !== "body" || decoded.body.length <= 1000).toBe(true);
    }),
  );
});

test.each(["gzip", "deflate", "br"] as const)("a bomb in %s is refused, small or large", async (encoding) => {
  const bomb = encodings[encoding](Buffer.alloc(60_000_000));
  expect(await decodeBody(bomb, encoding, 1_000_000)).toEqual({
    kind: "refused",
    reason: "the answer is larger than 1000000 bytes after decompression",
  });
});

test("large bodies are read, and their truncation is told", async () => {
  const noise = Buffer.from(Array.from({ length: 400_000 }, (_, index) => (index * index * 31) % 251));
  for (const encoding of ["gzip", "deflate", "br"] as const) {
    const body = encodings[encoding](Buffer.concat([noise, Buffer.from(noise).reverse()]));
    const decoded = await decodeBody(body, encoding, 1_000_000);
    expect(decoded.kind === "body" && decoded.body.length).toBe(800_000);
    expect(await decodeBody(body.subarray(0, body.length - 9), encoding, 1_000_000)).toEqual({ kind: "truncated" });
  }
});

test("three layers are refused, none at all and `identity` are no layers", async () => {
  const body = Buffer.from("text");
  expect(await decodeBody(body, "gzip, gzip, gzip", 100)).toHaveProperty("kind", "refused");
  expect(await decodeBody(body, "identity", 100)).toEqual({ kind: "body", body });
  expect(await decodeBody(body, undefined, 100)).toEqual({ kind: "body", body });
});
