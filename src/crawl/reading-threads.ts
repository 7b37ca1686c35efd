import { Worker } from "node:worker_threads";
import { SelectorError } from "../page/selectors.js";
import type { OutlinedPage } from "./page-outline.js";
import { type PageReader, type PageToRead, readHere } from "./page-reader.js";
import type { UnreadPage } from "./read-page.js";
import type { ReadingAnswer, ReadingOrder } from "./reading-thread.js";

/** Share of the time for which this thread must be at work before the first one beside it is worth its memory. */
const busyShare = 0.8;
/** Time over which that share is measured, and between the starts of two threads, in milliseconds. */
const span = 250;
/** Pages that a thread has at once before it is busy: the one that it reads, and those that wait for their turn. */
const fewestWaiting = 3;
/** Most memory of a thread's objects, in megabytes: a page that needs more ends as a failure and not the run. */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 } as const;

interface Waiting {
  readonly page: PageToRead;
  readonly resolve: (read: OutlinedPage | UnreadPage) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads pages in up to `most` threads beside this one. The first is started once this thread is at work nearly all the
 * time, which a crawl that waits for websites, as most do, never is, or with the first page where many are to come; each
 * other once all before it are busy. While there is one, this thread reads no page: it would keep all compiled patterns
 * a second time, and let the network wait.
 */
export class ReadingThreads implements PageReader {
  readonly #threads = new Set<ReadingThread>();
  #since = performance.now();
  #before = performance.eventLoopUtilization();

  constructor(
    private readonly most: number,
    private readonly options: { readonly manyToCome?: boolean; readonly onThread?: (() => void) | undefined } = {},
  ) {}

  /** Threads that were started. */
  get running(): number {
    return this.#threads.size;
  }

  async read(page: PageToRead): Promise<OutlinedPage | UnreadPage> {
    const idlest = this.#idlest();
    const isBusy = idlest === undefined || idlest.waiting >= fewestWaiting;
    const thread = (isBusy ? this.#another() : undefined) ?? idlest;
    return thread === undefined ? readHere(page) : thread.read(page);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.close()));
    this.#threads.clear();
  }

  /** Another thread, where all that run are busy or, for the first, this thread has been busy lately. */
  #another(): ReadingThread | undefined {
    if (this.#threads.size >= this.most || !this.#isWorthIt()) return undefined;
    const thread: ReadingThread = new ReadingThread({
      onFirstPage: this.options.onThread,
      onEnd: () => this.#threads.delete(thread),
    });
    this.#threads.add(thread);
    return thread;
  }

  #isWorthIt(): boolean {
    const isFirst = this.#threads.size === 0;
    if (isFirst && this.options.manyToCome === true) return true;
    const now = performance.now();
    if (now - this.#since < span) return false;
    const { utilization } = performance.eventLoopUtilization(this.#before);
    this.#since = now;
    this.#before = performance.eventLoopUtilization();
    return !isFirst || utilization >= busyShare;
  }

  /** The thread with the least to do. */
  #idlest(): ReadingThread | undefined {
    let best: ReadingThread | undefined;
    for (const thread of this.#threads) if (thread.waiting < (best?.waiting ?? Infinity)) best = thread;
    return best;
  }
}

/** One thread, until it breaks down. */
class ReadingThread {
  readonly #worker = new Worker(new URL("./reading-thread.js", import.meta.url), { resourceLimits: memory });
  readonly #waiting = new Map<number, Waiting>();
  #orders = 0;

  constructor(
    private readonly events: { readonly onFirstPage?: (() => void) | undefined; readonly onEnd: () => void },
  ) {
    this.#worker.once("message", () => events.onFirstPage?.());
    this.#worker.on("message", (answer: ReadingAnswer) => this.#take(answer));
    this.#worker.on("error", (error) => this.#breakDown(error.message));
    this.#worker.on("exit", () => this.#breakDown("its thread ended"));
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  read(page: PageToRead): Promise<OutlinedPage | UnreadPage> {
    return new Promise((resolve, reject) => {
      const id = this.#orders++;
      this.#waiting.set(id, { page, resolve, reject });
      const { content, contacts } = page.adapter;
      const adapter = { ...(content !== undefined && { content }), ...(contacts !== undefined && { contacts }) };
      const order: ReadingOrder = { id, page: { ...page, adapter } };
      this.#worker.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(answer: ReadingAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("selector" in answer) waiting?.reject(new SelectorError(answer.selector, undefined));
    else waiting?.resolve(JSON.parse(answer.json));
  }

  /** The page that was being read is given up, because it may have been the cause; the others are read elsewhere. */
  #breakDown(reason: string): void {
    this.events.onEnd();
    const [first, ...rest] = this.#waiting.values();
    this.#waiting.clear();
    first?.resolve({ failure: `The page could not be read (${reason})` });
    for (const { page, resolve, reject } of rest) readHere(page).then(resolve, reject);
  }
}
