import type { Page, Request, Route } from "playwright-core";
import { isSameSite } from "../redirects.js";
import type { Part } from "./page-parts.js";

/** The page that is drawn, as plain HTTP gave it. */
export interface ShellPage {
  readonly url: URL;
  readonly contentType: string;
  readonly body: Buffer;
}

/** Kinds of requests (as Playwright names them) of scripts and of the data that they draw. */
const fetched = new Set(["script", "xhr", "fetch"]);

/** Most scripts and data files that one page may ask for. */
const mostParts = 150;

/** Header fields of a page's scripts that are passed on. No cookies: each request stands alone. */
const passedOn = /^(?:accept|authorization|x-[a-z-]+)$/;

/** Answers all that a page in the browser asks for; nothing of it reaches the network but through `get`. */
export class PageTraffic {
  #pending = 0;
  #parts = 0;
  #begun = false;
  #onIdle: (() => void)[] = [];
  #settled = false;
  #announce: (url: string) => void = () => {};
  /** Same-site scripts and data that failed and may be there another time: without them the page is not whole. */
  readonly missing: string[] = [];
  /** Same-site scripts and data that robots.txt forbids. */
  readonly denied: string[] = [];
  /** Ends with the address to which a script sends the visitor before the page has settled. */
  readonly sentOn: Promise<string>;

  constructor(
    private readonly shell: ShellPage,
    private readonly get: (url: string, headers: Record<string, string>) => Promise<Part>,
  ) {
    this.sentOn = new Promise((resolve) => {
      this.#announce = resolve;
    });
  }

  /** How many requests the page has made for scripts and data. */
  get parts(): number {
    return this.#parts;
  }

  get pending(): number {
    return this.#pending;
  }

  /** Ends when no request is under way. */
  async idle(): Promise<void> {
    if (this.#pending > 0) await new Promise<void>((resolve) => this.#onIdle.push(resolve));
  }

  /** From now on the page stays where it is, whatever its scripts want. */
  settle(): void {
    this.#settled = true;
  }

  /** Answers one request of `page`. */
  async answer(route: Route, page: Page): Promise<void> {
    const request = route.request();
    const type = request.resourceType();
    if (type === "document") return this.#answerDocument(route, request, page);
    // An empty sheet: text is read without layout, and each request costs the host one.
    if (type === "stylesheet") return route.fulfill({ status: 200, contentType: "text/css", body: "" });
    if (!fetched.has(type) || request.method() !== "GET" || this.#parts >= mostParts) return route.abort();
    this.#parts += 1;
    this.#pending += 1;
    try {
      await this.#answerPart(route, request);
    } finally {
      this.#pending -= 1;
      if (this.#pending === 0) for (const resolve of this.#onIdle.splice(0)) resolve();
    }
  }

  async #answerDocument(route: Route, request: Request, page: Page): Promise<void> {
    const main = request.frame() === page.mainFrame();
    if (main && !this.#begun && request.url() === this.shell.url.href) {
      this.#begun = true;
      const { contentType, body } = this.shell;
      return route.fulfill({ status: 200, headers: { "content-type": contentType }, body });
    }
    const away = main && !this.#settled && request.method() === "GET" && request.url() !== this.shell.url.href;
    if (away) this.#announce(request.url());
    // RFC 9110, section 15.3.5: after "no content" a browser stays on the page that it has.
    return route.fulfill({ status: 204 });
  }

  async #answerPart(route: Route, request: Request): Promise<void> {
    const url = request.url();
    const headers = Object.fromEntries(Object.entries(request.headers()).filter(([name]) => passedOn.test(name)));
    const part = await this.get(url, headers);
    if (part.kind === "answer") {
      return route.fulfill({ status: part.status, headers: part.headers, body: part.body });
    }
    if (URL.canParse(url) && isSameSite(new URL(url), this.shell.url)) {
      if (part.kind === "failed") this.missing.push(`${url} (${part.reason})`);
      else this.denied.push(part.reason);
    }
    return route.abort();
  }
}
