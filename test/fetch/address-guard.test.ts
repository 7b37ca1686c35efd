import { expect, test } from "vitest";
import { guardedLookup } from "../../src/fetch/address-guard.js";
import { fetcherFor, html, programPage, serve } from "./loopback-site.js";

test.each([
  ["http://127.0.0.1/", "127.0.0.1 is a loopback address"],
  ["http://2130706433/", "127.0.0.1 is a loopback address"],
  ["http://0x7f.1/", "127.0.0.1 is a loopback address"],
  ["http://0.0.0.0/", "0.0.0.0 is a reserved address"],
  ["http://10.1.2.3/", "10.1.2.3 is a private address"],
  ["http://172.16.0.1/", "172.16.0.1 is a private address"],
  ["http://192.168.1.1/", "192.168.1.1 is a private address"],
  ["http://100.64.0.1/", "100.64.0.1 is a private address"],
  ["http://169.254.169.254/latest/", "169.254.169.254 is a link-local address"],
  ["http://224.0.0.1/", "224.0.0.1 is a multicast address"],
  ["http://255.255.255.255/", "255.255.255.255 is a reserved address"],
  ["http://[::1]/", "::1 is a loopback address"],
  ["http://[::]/", ":: is a reserved address"],
  ["http://[fe80::1]/", "fe80::1 is a link-local address"],
  ["http://[fd00:ec2::254]/", "fd00:ec2::254 is a private address"],
  ["http://[::ffff:127.0.0.1]/", "::ffff:7f00:1 is a loopback address"],
  ["http://[::ffff:10.0.0.1]/", "::ffff:a00:1 is a private address"],
  ["http://[64:ff9b::a9fe:a9fe]/", "64:ff9b::a9fe:a9fe is a link-local address"],
  ["http://[2002:7f00:1::]/", "2002:7f00:1:: is a reserved address"],
])("%s is refused without a connection", async (url, reason) => {
  const fetcher = fetcherFor(await serve({}));
  expect(await fetcher.fetch({ url })).toMatchObject({ outcome: "fetch_failed", reason, requests: 0 });
});

test("localhost is refused unless the run allows private addresses", async () => {
  const site = await serve({ "/gme": html(programPage) });
  const url = `http://localhost:${site.port}/gme`;
  const refused = await fetcherFor(site).fetch({ url });
  expect(refused).toMatchObject({ outcome: "fetch_failed" });
  expect(refused).toHaveProperty(
    "reason",
    expect.stringContaining("the name localhost resolves to a loopback address"),
  );
  expect(site.log).toHaveLength(0);
  const resolveName = async () => [{ address: "127.0.0.1", family: 4 }];
  expect(await fetcherFor(site, { allowPrivate: true, resolveName }).fetch({ url })).toMatchObject({ outcome: "ok" });
});

test("one private address among those of a name is enough to refuse it", async () => {
  const resolveName = async () => [
    { address: "203.0.114.7", family: 4 },
    { address: "fd12::1", family: 6 },
  ];
  const fetcher = fetcherFor(await serve({}), { resolveName });
  expect(await fetcher.fetch({ url: "http://www.mixed.test/" })).toMatchObject({
    outcome: "fetch_failed",
    reason: "the name www.mixed.test resolves to a private address, fd12::1",
  });
});

test("a name is checked at each lookup that leads to a connection, so that changing its address gains nothing", async () => {
  const answers = ["203.0.114.7", "169.254.169.254"];
  const lookup = guardedLookup(async () => [{ address: answers.shift() ?? "", family: 4 }]);
  const connectTo = () =>
    new Promise((resolve) =>
      lookup("rebound.test", { all: true }, (error, address) => resolve(error?.message ?? address)),
    );
  expect(await connectTo()).toEqual([{ address: "203.0.114.7", family: 4 }]);
  expect(await connectTo()).toBe("the name rebound.test resolves to a link-local address, 169.254.169.254");
});
