import { expect, test } from "vitest";
import { ConnectToError, findConnectTo, parseConnectTo } from "../../src/fetch/connect-to.js";

test("rules are read", () => {
  expect(parseConnectTo("*.Example.edu=127.0.0.1:4123")).toEqual({
    pattern: "*.example.edu",
    address: "127.0.0.1",
    port: 4123,
  });
  expect(parseConnectTo("example.org=[::1]:80")).toEqual({ pattern: "example.org", address: "::1", port: 80 });
});

test.each([
  "",
  "example.edu",
  "example.edu=127.0.0.1",
  "example.edu=localhost:80",
  "*=127.0.0.1:80",
  "a.*.b=127.0.0.1:80",
  "example.edu=127.0.0.1:0",
  "example.edu=127.0.0.1:70000",
  "example.edu=999.0.0.1:80",
  "example.edu=::1:80",
])("%j is refused with an example of what is meant", (text) => {
  expect(() => parseConnectTo(text)).toThrow(ConnectToError);
  expect(() => parseConnectTo(text)).toThrow(/expected NAME=ADDRESS:PORT, for example/);
});

test("a name goes before wildcards, and the longest wildcard before others", () => {
  const rules = ["*.example.edu=127.0.0.1:1", "*.med.example.edu=127.0.0.1:2", "www.med.example.edu=127.0.0.1:3"].map(
    parseConnectTo,
  );
  const portOf = (host: string) => findConnectTo(rules, host)?.port;
  expect(portOf("www.example.edu")).toBe(1);
  expect(portOf("gme.med.example.edu")).toBe(2);
  expect(portOf("www.med.example.edu")).toBe(3);
  expect(portOf("example.edu")).toBeUndefined();
  expect(portOf("badexample.edu")).toBeUndefined();
});
