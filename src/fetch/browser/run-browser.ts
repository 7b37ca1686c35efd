import PQueue from "p-queue";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { orAbort, withSignals } from "../abort.js";
import { hostOf } from "../address-guard.js";
import type { FetchConfiguration } from "../options.js";
import { type Drawn, drawPage } from "./draw-page.js";
import { launchBrowser, NoBrowserError, type StartedBrowser } from "./launch.js";
import type { Part } from "./page-parts.js";
import { PageTraffic, type ShellPage } from "./page-traffic.js";

/** A page to draw, and how its scripts get what they ask for. */
export interface DrawOrder {
  readonly shell: ShellPage;
  readonly get: (url: string, headers: Record<string, string>, signal: AbortSignal) => Promise<Part>;
  readonly signal: AbortSignal;
}

/** Pages drawn at once: each may hold some hundred megabytes. */
const pagesAtOnce = 2;
/** Hosts whose cookies and storage are kept apart at once. */
const mostContexts = 12;
/** A page or browser that takes longer to close is killed (milliseconds). */
const closeMs = 5000;
/** Further tries of a page after the browser died. */
const furtherTries = 1;

/** Longest wait that a page may ask for before its outcome is given up. */
class DrawTimeoutError extends Error {
  override readonly name = "DrawTimeoutError";
}

/** A started browser and what it holds. */
interface Session extends StartedBrowser {
  readonly contexts: Map<string, { readonly context: Promise<BrowserContext>; pages: number }>;
}

/** The one browser of a run: started with the first page that needs it, once more when it dies, closed at the end. */
export class RunBrowser {
  readonly #queue = new PQueue({ concurrency: pagesAtOnce });
  readonly #traffic = new Map<Page, PageTraffic>();
  #session: Promise<Session> | undefined;
  #none: NoBrowserError | undefined;

  constructor(private readonly configuration: FetchConfiguration) {}

  /** Never throws for what a page or the browser does; throws the signal's reason when aborted. */
  async draw(order: DrawOrder): Promise<Drawn> {
    const { signal } = order;
    const turn = this.#queue.add(async () => {
      signal.throwIfAborted();
      return this.#drawAgain(order);
    });
    return orAbort(turn, signal);
  }

  /** Closes the browser, if one was started. What is still drawn there fails. */
  async close(): Promise<void> {
    const session = await this.#session?.catch(() => undefined);
    this.#session = undefined;
    if (session !== undefined) await this.#end(session);
  }

  async #drawAgain(order: DrawOrder): Promise<Drawn> {
    const { signal, shell } = order;
    const { logger, renderTimeoutMs } = this.configuration;
    const fail = (reason: string): Drawn => ({ kind: "failed", outcome: "fetch_failed", reason });
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.#drawOnce(order);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof NoBrowserError) {
          return fail(`the page is drawn by scripts, which takes a browser, and ${error.message}`);
        }
        if (error instanceof DrawTimeoutError) {
          return fail(`the page's scripts had not drawn it after ${renderTimeoutMs / 1000} seconds`);
        }
        const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
        logger?.debug({ url: shell.url.href, tries, reason }, "the browser failed");
        if (tries >= furtherTries) return fail(`the browser failed twice with the page (${reason})`);
      }
    }
  }

  async #drawOnce({ shell, get, signal }: DrawOrder): Promise<Drawn> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new DrawTimeoutError()), this.configuration.renderTimeoutMs);
    try {
      return await withSignals([signal, limit.signal], async (both) => {
        const session = await orAbort(this.#started(), both);
        const traffic = new PageTraffic(shell, (url, headers) => get(url, headers, both));
        return this.#onPage(session, hostOf(shell.url), traffic, both, (page) =>
          drawPage(page, shell, traffic, this.configuration.maxBodyBytes),
        );
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async #onPage(
    session: Session,
    host: string,
    traffic: PageTraffic,
    signal: AbortSignal,
    task: (page: Page) => Promise<Drawn>,
  ): Promise<Drawn> {
    const held = this.#contextOf(session, host);
    held.pages += 1;
    let page: Page | undefined;
    try {
      const context = await orAbort(held.context, signal);
      page = await orAbort(context.newPage(), signal);
      this.#traffic.set(page, traffic);
      return await orAbort(task(page), signal);
    } finally {
      held.pages -= 1;
      if (page !== undefined) {
        this.#traffic.delete(page);
        // A page whose script never ends cannot be closed, only killed with its browser.
        if (!(await withinTime(page.close()))) this.#kill(session);
      }
    }
  }

  /** The host's context; the one that was not used for the longest time makes room. */
  #contextOf({ browser, contexts }: Session, host: string): { context: Promise<BrowserContext>; pages: number } {
    const held = contexts.get(host) ?? { context: this.#newContext(browser), pages: 0 };
    contexts.delete(host);
    contexts.set(host, held);
    for (const [other, { context, pages }] of contexts) {
      if (contexts.size <= mostContexts) break;
      if (pages > 0 || other === host) continue;
      contexts.delete(other);
      context.then((idle) => idle.close()).catch(() => {});
    }
    return held;
  }

  async #newContext(browser: Browser): Promise<BrowserContext> {
    const context = await browser.newContext({
      userAgent: this.configuration.userAgent,
      locale: "en-US",
      timezoneId: "UTC",
      serviceWorkers: "block",
      acceptDownloads: false,
    });
    await context.addInitScript("window.open = () => null;");
    await context.route("**/*", (route) => this.#answer(route));
    return context;
  }

  async #answer(route: Route): Promise<void> {
    try {
      const page = route.request().frame().page();
      const traffic = this.#traffic.get(page);
      await (traffic === undefined ? route.abort() : traffic.answer(route, page));
    } catch (error) {
      // The page was closed meanwhile, or never was one of ours.
      this.configuration.logger?.trace({ url: route.request().url(), error: String(error) }, "request left unanswered");
    }
  }

  #started(): Promise<Session> {
    if (this.#none !== undefined) return Promise.reject(this.#none);
    this.#session ??= this.#start();
    return this.#session;
  }

  async #start(): Promise<Session> {
    try {
      const { browserPath: path, logger } = this.configuration;
      const session = { ...(await launchBrowser({ path, logger })), contexts: new Map() };
      session.browser.on("disconnected", () => {
        this.#session = undefined;
      });
      return session;
    } catch (error) {
      this.#session = undefined;
      if (error instanceof NoBrowserError) this.#none = error;
      throw error;
    }
  }

  async #end(session: Session): Promise<void> {
    if (!(await withinTime(session.browser.close()))) this.#kill(session);
  }

  #kill({ browser, pid }: Session): void {
    if (pid === undefined || !browser.isConnected()) return;
    this.configuration.logger?.debug({ pid }, "the browser hangs and is killed");
    process.kill(pid, "SIGKILL");
  }
}

/** True when the promise ended, well or not, within the time that closing may take. */
async function withinTime(promise: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), closeMs);
  });
  const ended = promise.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}
