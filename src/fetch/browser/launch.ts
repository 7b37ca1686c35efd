import { access, constants } from "node:fs/promises";
import type { Logger } from "pino";
import type { Browser } from "playwright-core";
import { usualBrowserPaths } from "./installed.js";
import { type BrowserProgram, packagedBrowser } from "./packaged.js";

/** No browser can be started on this machine. Its message is one sentence that says what to do. */
export class NoBrowserError extends Error {
  override readonly name = "NoBrowserError";
}

/** What to start. */
export interface LaunchOrder {
  /** The only program to try; absent: whatever is found. */
  readonly path: string | undefined;
  readonly logger: Logger | undefined;
}

/** A browser that runs. */
export interface StartedBrowser {
  readonly browser: Browser;
  /** Id of its process, where the browser tells it. */
  readonly pid: number | undefined;
}

/**
 * The browser reaches nothing by itself: no name resolves and the only proxy has none. All that its pages ask for is
 * fetched by us. What V8 may hold is bounded (megabytes), so that a page that grows without end dies alone.
 */
const switches = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--proxy-server=http://no-proxy.invalid:1",
  "--proxy-bypass-list=<-loopback>",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--blink-settings=imagesEnabled=false",
  "--disable-gpu",
  "--js-flags=--max-old-space-size=256",
];

/** Popups stay blocked, as in a browser that a person uses. */
const unwantedDefaults = ["--disable-popup-blocking"];

const startTimeoutMs = 30_000;

const advice =
  "install Google Chrome or Chromium, or name one with --browser, or run `npx playwright-core install chromium`";

interface Candidate extends BrowserProgram {
  readonly name: string;
}

/**
 * Starts a headless browser: the program that was named or, without one, the first that starts among an installed
 * Chrome or Chromium, the one that comes with the npm package, and one that Playwright downloaded. Throws `NoBrowserError`.
 */
export async function launchBrowser({ path, logger }: LaunchOrder): Promise<StartedBrowser> {
  // Loaded only where a page needs it: it costs every other run a third of a second.
  const { chromium } = await import("playwright-core");
  const failures: string[] = [];
  const start = async (candidate: Candidate): Promise<StartedBrowser | undefined> => {
    for (const sandbox of sandboxes()) {
      try {
        const browser = await chromium.launch({
          executablePath: candidate.path,
          headless: true,
          chromiumSandbox: sandbox,
          args: switches,
          ignoreDefaultArgs: unwantedDefaults,
          // Ctrl-C is the run's: it closes the browser when the pages under way are done.
          handleSIGINT: false,
          handleSIGTERM: false,
          handleSIGHUP: false,
          timeout: startTimeoutMs,
          ...(candidate.libraries !== undefined && { env: withLibraries(candidate.libraries) }),
        });
        logger?.info({ browser: candidate.path, version: browser.version(), sandbox }, "browser started");
        return { browser, pid: await pidOf(browser) };
      } catch (error) {
        const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
        logger?.debug({ browser: candidate.path, sandbox, reason: line }, "browser does not start");
        if (!sandbox) failures.push(`${candidate.name} does not start (${line.replace(/^browserType\.launch: /, "")})`);
      }
    }
    return undefined;
  };
  for await (const candidate of candidates(path, chromium.executablePath(), failures)) {
    const started = await start(candidate);
    if (started !== undefined) return started;
  }
  const tried = failures.length === 0 ? "none was found" : failures.join("; ");
  throw new NoBrowserError(`no browser can be started (${tried}): ${advice}`);
}

async function* candidates(
  path: string | undefined,
  downloaded: string,
  failures: string[],
): AsyncGenerator<Candidate> {
  if (path !== undefined) {
    yield { name: path, path };
    return;
  }
  for (const usual of usualBrowserPaths(process)) if (await isProgram(usual)) yield { name: usual, path: usual };
  try {
    const packaged = await packagedBrowser();
    if (packaged !== undefined) {
      const name = "the Chromium of @sparticuz/chromium";
      yield { name, path: packaged.path };
      // Bare systems lack libraries that the package brings along.
      yield { name, ...packaged };
    }
  } catch (error) {
    failures.push(
      `the Chromium of @sparticuz/chromium cannot be unpacked (${error instanceof Error ? error.message : error})`,
    );
  }
  if (await isProgram(downloaded)) yield { name: "Playwright's Chromium", path: downloaded };
}

/** True for a file that may be run. */
export async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** With the browser's sandbox first, and without where the system has none; the administrator's never works. */
function sandboxes(): readonly boolean[] {
  return process.getuid?.() === 0 ? [false] : [true, false];
}

function withLibraries(folder: string): Record<string, string> {
  const { LD_LIBRARY_PATH: known } = process.env;
  const env = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { ...Object.fromEntries(env), LD_LIBRARY_PATH: known === undefined ? folder : `${folder}:${known}` };
}

async function pidOf(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.find(({ type }) => type === "browser")?.id;
}
