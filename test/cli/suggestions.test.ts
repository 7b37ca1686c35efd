import { expect, test } from "vitest";
import { suggestions } from "../../src/cli/suggestions.js";

const known = ["ky-pinegrove-internal-medicine", "ky-pinegrove-surgery", "tx-cedar-hollow-family-medicine"];

test.each([
  ["ky-pinegrove-internal-medecine", ["ky-pinegrove-internal-medicine"]],
  ["cedar hollow", ["tx-cedar-hollow-family-medicine"]],
  ["ky-pinegrove", ["ky-pinegrove-internal-medicine", "ky-pinegrove-surgery"]],
  ["zebra", []],
])("%s may mean %j", (name, expected) => expect(suggestions(name, known)).toEqual(expected));
