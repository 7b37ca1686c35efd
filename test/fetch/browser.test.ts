import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { FetchOutcome } from "../../src/fetch/outcome.js";
import { type Answer, fetcherFor, html, type LoopbackSite, programPage, serve, status } from "./loopback-site.js";
import { browsersHere, trackedBrowser } from "./tracked-browser.js";

const address = "http://www.example.edu/gme";

/** A page that holds nothing until its script has run. */
const shell = (script: string, inside = ""): Answer =>
  html(`<!doctype html><title>Residency</title><div id="root">${inside}</div><script>${script}</script>`);

/** Script that draws what `path` answers. */
const drawing = (path: string) => `fetch("${path}").then((r) => r.text()).then((t) => { root.innerHTML = t; });`;

const json = (text: string): Answer => html(text, { "content-type": "application/json" });

function bodyOf(outcome: FetchOutcome): string {
  if (outcome.outcome !== "ok") throw new Error(`${outcome.outcome}: ${"reason" in outcome ? outcome.reason : ""}`);
  return Buffer.from(outcome.body).toString("utf8");
}

const visits = (site: LoopbackSite) => site.paths().filter((path) => path !== "/robots.txt");

describe.each(await browsersHere())("a page that its scripts draw, in the browser $name", ({ path }) => {
  test("is taken as they drew it, without the scripts, and the outcome says how it was fetched", async () => {
    const site = await serve({
      "/gme": html(
        '<!doctype html><noscript>Please enable JavaScript.</noscript><app-root></app-root><script src="/app.js"></script>',
      ),
      "/app.js": html(
        'fetch("/data.json").then((r) => r.json()).then(({ visa }) => { document.querySelector("app-root").innerHTML = "<h1>Visas</h1><p>" + visa + "</p>"; });',
        { "content-type": "text/javascript" },
      ),
      "/data.json": json('{"visa":"We sponsor J-1 visas – nothing else."}'),
      "/plain": html(programPage),
    });
    const fetcher = fetcherFor(site, { browserPath: path });
    const drawn = await fetcher.fetch({ url: address });
    expect(drawn).toMatchObject({ outcome: "ok", via: "browser", status: 200, url: address, validators: {} });
    expect(bodyOf(drawn)).toContain("<p>We sponsor J-1 visas – nothing else.</p>");
    expect(bodyOf(drawn)).not.toMatch(/<script|noscript/);
    expect(drawn).toMatchObject({ contentType: "text/html; charset=utf-8", requests: 4 });
    expect(await fetcher.fetch({ url: "http://www.example.edu/plain" })).toMatchObject({ outcome: "ok", via: "http" });
    expect(visits(site)).toEqual(["/gme", "/app.js", "/data.json", "/plain"]);
    expect(new Set(site.log.map(({ headers }) => headers["user-agent"])).size).toBe(1);
  });

  test("is opened where it is collapsed or says that it shows an address; no form is sent, no link followed", async () => {
    const site = await serve({
      "/gme": shell(`root.innerHTML = \`
        <p>Residency in pediatrics at Dry Fork.</p>
        <details><summary>Visas</summary><p>We sponsor J-1 visas.</p></details>
        <button aria-expanded="false" aria-controls="l" id="toggle">Letters</button><div id="l"></div>
        <p>Coordinator: Ada Fenn <a href="#" id="mail">Show e-mail</a></p>
        <span onclick="this.textContent = '(502) 555-0142'">Click to reveal phone number</span>
        <form action="/sent"><button>Contact</button></form>
        <a href="/contact-form">Contact</a><nav><button aria-expanded="false" id="menu">Menu</button></nav>\`;
        toggle.onclick = () => { toggle.setAttribute("aria-expanded", "true"); l.innerHTML = "<p>Three letters are required. <button id=more type=button>View e-mail</button></p>"; more.onclick = () => more.replaceWith("letters@" + "dry-fork.example.edu"); };
        mail.onclick = (e) => { e.preventDefault(); mail.textContent = ["ada.fenn", "dry-fork.example.edu"].join("@"); };
        menu.onclick = () => { menu.textContent = "The menu was opened."; };`),
    });
    const body = bodyOf(await fetcherFor(site, { browserPath: path }).fetch({ url: address }));
    for (const text of ["ada.fenn@dry-fork.example.edu", "letters@dry-fork.example.edu", "(502) 555-0142"]) {
      expect(body).toContain(text);
    }
    expect(body).toContain("Three letters are required.");
    expect(body).not.toContain("The menu was opened.");
    expect(visits(site)).toEqual(["/gme"]);
  });

  test("shows what web components draw, where it stands", async () => {
    const site = await serve({
      "/gme":
        shell(`root.innerHTML = "<h2>Visas</h2><visa-note><i>light</i></visa-note><h2>Letters</h2><p>Three letters.</p>";
        const note = document.querySelector("visa-note").attachShadow({ mode: "open" });
        note.innerHTML = "<p>We sponsor J-1 visas.</p><inner-note></inner-note><slot></slot>";
        note.querySelector("inner-note").attachShadow({ mode: "open" }).innerHTML = "<p>H-1B visas are not sponsored.</p>";`),
    });
    const body = bodyOf(await fetcherFor(site, { browserPath: path }).fetch({ url: address }));
    const places = ["Visas", "We sponsor J-1 visas.", "H-1B visas are not sponsored.", "light", "Letters"];
    const found = places.map((text) => body.indexOf(text));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test("cannot reach the network by itself, nor this machine through us", async () => {
    let connections = 0;
    const inside = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => inside.listen(0, "127.0.0.1", resolve));
    onTestFinished(async () => {
      await new Promise((resolve) => inside.close(resolve));
    });
    const bound = inside.address();
    const target = `127.0.0.1:${typeof bound === "object" ? bound?.port : ""}`;
    const site = await serve({
      "/gme": shell(`
        const end = (t) => { root.innerHTML += "<p>" + t + "</p>"; };
        root.innerHTML = '<p>Residency in pediatrics.</p><img src="http://${target}/i.png"><iframe src="http://${target}/f"></iframe><link rel="preconnect" href="http://${target}"><video src="http://${target}/v.mp4"></video>';
        fetch("http://${target}/a").catch(() => end("fetch refused"));
        fetch("/secret", { method: "POST", body: "x" }).catch(() => end("post refused"));
        new WebSocket("ws://${target}/s").onerror = () => end("socket refused");
        navigator.sendBeacon("http://${target}/b");
        new EventSource("http://${target}/e");
        window.open("http://${target}/w");
        const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:${target}" }] });
        peer.createDataChannel("x"); peer.createOffer().then((offer) => peer.setLocalDescription(offer));`),
    });
    const drawn = await fetcherFor(site, { browserPath: path }).fetch({ url: address });
    for (const text of ["fetch refused", "post refused", "socket refused"]) expect(bodyOf(drawn)).toContain(text);
    expect(connections).toBe(0);
    expect(visits(site)).toEqual(["/gme"]);
  });
});

describe("what a browser asks for", () => {
  test("goes through the queue of its host: one request at a time, with the pause, robots.txt first", async () => {
    const parts = ["/a.json", "/b.json", "/c.json"];
    const site = await serve({
      "/gme": shell(
        `Promise.all(${JSON.stringify(parts)}.map((p) => fetch(p).then((r) => r.text()))).then((all) => { root.textContent = all.join(" "); });`,
      ),
      ...Object.fromEntries(parts.map((path) => [path, json("We sponsor J-1 visas.")])),
    });
    await fetcherFor(site, { minDelayMs: 50 }).fetch({ url: address });
    expect(site.paths()).toHaveLength(5);
    expect(site.paths()[0]).toBe("/robots.txt");
    for (const [index, { start, others }] of site.log.entries()) {
      expect(others).toBe(0);
      expect(start - (site.log[index - 1]?.end ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(49);
    }
  });

  test("is asked for once in a run, however many pages use it", async () => {
    const draw = html('document.querySelector("#root").innerHTML = "<p>We sponsor J-1 visas.</p>";', {
      "content-type": "text/javascript",
    });
    const page = html('<div id="root"></div><script src="/app.js"></script>');
    const site = await serve({ "/gme": page, "/visa": page, "/app.js": draw });
    const fetcher = fetcherFor(site);
    for (const path of ["gme", "visa"]) {
      expect(bodyOf(await fetcher.fetch({ url: `http://www.example.edu/${path}` }))).toContain("We sponsor J-1 visas.");
    }
    expect(visits(site)).toEqual(["/gme", "/app.js", "/visa"]);
  });

  test("and robots.txt forbids is not fetched: the page is denied when it stays empty", async () => {
    const site = await serve({
      "/robots.txt": html("User-agent: *\nDisallow: /api/"),
      "/gme": shell(drawing("/api/visa")),
      "/api/visa": json("We sponsor J-1 visas."),
    });
    expect(await fetcherFor(site).fetch({ url: address })).toMatchObject({
      outcome: "robots_denied",
      reason: "robots.txt of www.example.edu disallows /api/visa, and the page is empty without it",
    });
    expect(site.paths()).toEqual(["/robots.txt", "/gme"]);
  });

  test("and the server fails to give fails the page, whatever else stands on it", async () => {
    const site = await serve({
      "/gme": shell(`root.innerHTML = "<p>Residency in pediatrics.</p>"; ${drawing("/data")}`),
      "/data": status(503),
    });
    const outcome = await fetcherFor(site).fetch({ url: address });
    expect(outcome).toMatchObject({ outcome: "fetch_failed" });
    expect(outcome).toHaveProperty(
      "reason",
      "a part of the page that scripts draw could not be fetched: http://www.example.edu/data (the server answered 503 three times)",
    );
  });
});

describe("a page that scripts draw ends in an outcome when", () => {
  test.each<[string, Answer, string, string | RegExp, number?]>([
    ["they draw nothing", shell("null.x()"), "fetch_failed", "the page's scripts drew nothing that can be read"],
    ["they draw a soft 404", shell(drawing("/404")), "gone", /page-not-found notice/],
    ["they never end", shell("for (;;);"), "fetch_failed", "the page's scripts had not drawn it after 2 seconds", 2000],
    ["they send to the metadata service", shell('location = "http://169.254.169.254/"'), "fetch_failed", /link-local/],
    ["they send in a circle", shell('location = "/back"'), "fetch_failed", /circle/],
  ])("%s", async (_, answer, outcome, reason, renderTimeoutMs = 60_000) => {
    const site = await serve({
      "/gme": answer,
      "/404": html("<h1>Page not found</h1><p>Try the search.</p>"),
      "/back": shell('location = "/gme"'),
    });
    const fetcher = fetcherFor(site, { renderTimeoutMs });
    const result = await fetcher.fetch({ url: address });
    expect(result).toMatchObject({ outcome });
    expect(result).toHaveProperty("reason", typeof reason === "string" ? reason : expect.stringMatching(reason));
  });

  test("they send to another page, which is read in its place", async () => {
    const site = await serve({
      "/gme": shell('setTimeout(() => location.replace("/gme/residency"), 50)'),
      "/gme/residency": html(programPage),
    });
    expect(await fetcherFor(site).fetch({ url: address })).toMatchObject({
      outcome: "ok",
      via: "http",
      url: "http://www.example.edu/gme/residency",
    });
  });
});

describe("the browser of a run", () => {
  test("is not started for pages that hold something to read", async () => {
    const browser = await trackedBrowser();
    const fetcher = fetcherFor(await serve({ "/gme": html(programPage) }), { browserPath: browser.path });
    await fetcher.fetch({ url: address });
    await fetcher.close();
    expect(await browser.starts()).toEqual([]);
  });

  test("is one for all pages, draws also pages of which the adapter says so, and is gone with the run", async () => {
    const browser = await trackedBrowser();
    const site = await serve({
      "/gme": html(
        '<p>We sponsor J-1 visas.</p><p id="mail"></p><script>mail.textContent = "ada" + "@" + "example.edu"</script>',
        {
          etag: '"one"',
        },
      ),
      "/visa": shell(drawing("/data")),
      "/data": json("We sponsor J-1 visas."),
    });
    const fetcher = fetcherFor(site, { browserPath: browser.path });
    const [asked, other] = await Promise.all([
      fetcher.fetch({ url: address, render: "browser", validators: { etag: '"one"' } }),
      fetcher.fetch({ url: "http://other.example.edu/visa" }),
    ]);
    expect(bodyOf(asked)).toContain("ada@example.edu");
    expect(asked).toMatchObject({ via: "browser", validators: {} });
    expect(other).toMatchObject({ via: "browser" });
    expect(site.log.find(({ path }) => path === "/gme")?.headers["if-none-match"]).toBeUndefined();
    expect(await browser.starts()).toHaveLength(1);
    await fetcher.close();
    await browser.untilGone();
  });

  test("is started anew when it dies, and the page is tried again", async () => {
    const browser = await trackedBrowser();
    const site = await serve({
      "/gme": shell(drawing("/data")),
      "/data": async (request, response, visit) => {
        const [pid] = await browser.starts();
        if (visit === 1 && pid !== undefined) process.kill(pid, "SIGKILL");
        json("We sponsor J-1 visas.")(request, response, visit);
      },
    });
    const fetcher = fetcherFor(site, { browserPath: browser.path });
    expect(bodyOf(await fetcher.fetch({ url: address }))).toContain("We sponsor J-1 visas.");
    expect(await browser.starts()).toHaveLength(2);
    await fetcher.close();
    await browser.untilGone();
  });

  test("that hangs is killed, and started anew for the next page", async () => {
    const browser = await trackedBrowser();
    const site = await serve({
      "/gme": shell(drawing("/stop")),
      "/stop": async (request, response, visit) => {
        const [pid] = await browser.starts();
        if (pid !== undefined) process.kill(pid, "SIGSTOP");
        json("We sponsor J-1 visas.")(request, response, visit);
      },
      "/visa": shell(drawing("/data")),
      "/data": json("We sponsor J-1 visas."),
    });
    const fetcher = fetcherFor(site, { browserPath: browser.path, renderTimeoutMs: 8000 });
    expect(await fetcher.fetch({ url: address })).toMatchObject({ outcome: "fetch_failed" });
    expect(bodyOf(await fetcher.fetch({ url: "http://www.example.edu/visa" }))).toContain("We sponsor J-1 visas.");
    expect(await browser.starts()).toHaveLength(2);
    await fetcher.close();
    await browser.untilGone();
  });

  test("is closed with the fetcher also while it draws", async () => {
    const browser = await trackedBrowser();
    const controller = new AbortController();
    const site = await serve({ "/gme": shell(drawing("/data")), "/data": () => controller.abort(new Error("stop")) });
    const fetcher = fetcherFor(site, { browserPath: browser.path });
    await expect(fetcher.fetch({ url: address, signal: controller.signal })).rejects.toThrow("stop");
    await fetcher.close();
    await browser.untilGone();
  });

  test("that cannot be started is told in one sentence that says what to do; other pages are read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "matchscout-browser-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, "no-browser");
    await writeFile(path, "#!/bin/sh\necho it is broken >&2\nexit 1\n");
    await chmod(path, 0o755);
    const site = await serve({ "/gme": shell(drawing("/data")), "/fine": html(programPage) });
    const fetcher = fetcherFor(site, { browserPath: path });
    const outcome = await fetcher.fetch({ url: address });
    expect(outcome).toMatchObject({ outcome: "fetch_failed" });
    expect(outcome).toHaveProperty(
      "reason",
      expect.stringMatching(
        /^the page is drawn by scripts, .* no browser can be started .* install Google Chrome or Chromium/,
      ),
    );
    expect(await fetcher.fetch({ url: "http://www.example.edu/fine" })).toMatchObject({ outcome: "ok" });
  });
});
