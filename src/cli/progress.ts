import ora, { type Ora } from "ora";
import { type Logger, pino } from "pino";
import type { CrawlEvent } from "../crawl/crawl-options.js";
import { isFailure } from "../crawl/verdict.js";
import { printable } from "../diff/printable.js";
import { progressLine } from "./progress-line.js";
import { isColoured } from "./terminal.js";
import { counted } from "./wording.js";

/** Tells on stderr how a run goes on. */
export interface Progress {
  /** For rooms that write log lines; absent where a person watches. */
  readonly logger: Logger | undefined;
  tell(event: CrawlEvent): void;
  /** The user asked to stop; pages that are under way are finished. */
  stopping(): void;
  end(): void;
}

const stopHint = "stopping when the pages under way are read (10 seconds at most); Ctrl-C again stops at once";

/** A line that moves on a terminal, JSON log lines elsewhere, nothing when `quiet`. */
export function progressOn(stream: NodeJS.WriteStream, options: { quiet: boolean; verbose: boolean }): Progress {
  if (options.quiet) {
    return { logger: undefined, tell: () => undefined, stopping: () => undefined, end: () => undefined };
  }
  // A terminal without a size (some containers and recorders) would be erased without end by a moving line.
  return stream.isTTY && stream.columns > 0 ? spinnerOn(stream) : logOn(stream, options.verbose);
}

function spinnerOn(stream: NodeJS.WriteStream): Progress {
  const spinner: Ora = ora({ stream, discardStdin: false, color: isColoured(stream) ? "cyan" : false });
  const began = performance.now();
  const run = { sites: 0, done: 0, doneBefore: 0, failed: 0, pages: 0 };
  let stopping = false;
  const show = (page: string): void => {
    const now = stopping ? stopHint : printable(page);
    // The spinner takes two columns; a line that fills the terminal to the last would wrap.
    const width = Math.max(10, (stream.columns ?? 80) - 4);
    spinner.text = progressLine({ ...run, elapsed: performance.now() - began, now }, width);
  };
  const tell = (event: CrawlEvent): void => {
    switch (event.type) {
      case "run_given_up":
        spinner.info(givenUp(event));
        break;
      case "run_started":
        Object.assign(run, { sites: event.sites, done: event.done, doneBefore: event.done });
        if (event.done > 0) spinner.info(`going on: ${event.done} of ${counted(event.sites, "site")} were done before`);
        spinner.start();
        show("");
        break;
      case "page_asked":
        run.pages += 1;
        show(event.address);
        break;
      case "site_finished":
        if (isFailure(event.outcome.outcome)) run.failed += 1;
        run.done += 1;
        show("");
        break;
      case "site_not_due":
        run.done += 1;
        show("");
        break;
      case "site_started":
        break;
    }
  };
  return {
    logger: undefined,
    tell,
    stopping() {
      stopping = true;
      show("");
    },
    end: () => spinner.stop(),
  };
}

function givenUp({ run, done, sites }: Extract<CrawlEvent, { type: "run_given_up" }>): string {
  return `the run ${run} was interrupted (${done} of ${counted(sites, "site")} done) and is given up; \`crawl --resume\` would have finished it`;
}

function logOn(stream: NodeJS.WriteStream, verbose: boolean): Progress {
  const logger = pino({ name: "matchscout", base: { name: "matchscout" }, level: verbose ? "debug" : "info" }, stream);
  const tell = (event: CrawlEvent): void => {
    switch (event.type) {
      case "run_given_up":
        logger.warn({ run: event.run, done: event.done, sites: event.sites }, givenUp(event));
        break;
      case "run_started": {
        const { sites, programs, done } = event;
        logger.info({ sites, programs, ...(done > 0 && { done }) }, done > 0 ? "crawl resumed" : "crawl started");
        break;
      }
      case "site_started":
        logger.debug({ site: event.site }, "site started");
        break;
      case "site_not_due":
        logger.debug({ site: event.site }, "site not due");
        break;
      case "page_asked":
        logger.debug({ site: event.site, url: event.address }, "page asked");
        break;
      case "site_finished":
        logSite(logger, event);
        break;
    }
  };
  return { logger, tell, stopping: () => logger.warn(stopHint), end: () => undefined };
}

function logSite(logger: Logger, event: Extract<CrawlEvent, { type: "site_finished" }>): void {
  const { outcome, milliseconds } = event;
  const { site, reason, pages, requests, bytes, facts, contacts } = outcome;
  const fields = { site, outcome: outcome.outcome, reason, pages, requests, bytes, facts, contacts };
  const line = { ...fields, milliseconds: Math.round(milliseconds) };
  if (isFailure(outcome.outcome)) logger.warn(line, "site failed");
  else logger.info(line, "site finished");
}
