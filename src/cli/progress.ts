import ora, { type Ora } from "ora";
import { type Logger, pino } from "pino";
import type { CrawlEvent } from "../crawl/run.js";
import { isFailure } from "../crawl/verdict.js";
import { printable } from "../diff/printable.js";
import { counted, shortened } from "./wording.js";

/** Tells on stderr how a run goes on. */
export interface Progress {
  /** For rooms that write log lines; absent where a person watches. */
  readonly logger: Logger | undefined;
  tell(event: CrawlEvent): void;
  end(): void;
}

/** A line that moves on a terminal, JSON log lines elsewhere, nothing when `quiet`. */
export function progressOn(stream: NodeJS.WriteStream, options: { quiet: boolean; verbose: boolean }): Progress {
  if (options.quiet) return { logger: undefined, tell: () => undefined, end: () => undefined };
  return stream.isTTY ? spinnerOn(stream) : logOn(stream, options.verbose);
}

function spinnerOn(stream: NodeJS.WriteStream): Progress {
  const spinner: Ora = ora({ stream, discardStdin: false });
  const count = { sites: 0, done: 0, failed: 0 };
  const show = (page: string): void => {
    const failed = count.failed === 0 ? "" : `, ${count.failed} failed`;
    const text = `${count.done} of ${counted(count.sites, "site")}${failed}  ${printable(page)}`;
    spinner.text = shortened(text, Math.max(20, (stream.columns ?? 80) - 4));
  };
  return {
    logger: undefined,
    tell(event) {
      if (event.type === "run_started") {
        count.sites = event.sites;
        spinner.start();
        show("");
      } else if (event.type === "page_asked") {
        show(event.address);
      } else if (event.type === "site_finished") {
        count.done += 1;
        if (isFailure(event.outcome.outcome)) count.failed += 1;
        show("");
      }
    },
    end: () => spinner.stop(),
  };
}

function logOn(stream: NodeJS.WriteStream, verbose: boolean): Progress {
  const logger = pino({ name: "matchscout", base: { name: "matchscout" }, level: verbose ? "debug" : "info" }, stream);
  return {
    logger,
    tell(event) {
      if (event.type === "site_finished") {
        const { outcome, milliseconds } = event;
        const { site, reason, pages, requests, bytes, facts, contacts } = outcome;
        const fields = { site, outcome: outcome.outcome, reason, pages, requests, bytes, facts, contacts };
        const line = { ...fields, milliseconds: Math.round(milliseconds) };
        if (isFailure(outcome.outcome)) logger.warn(line, "site failed");
        else logger.info(line, "site finished");
      } else if (event.type === "run_started") {
        logger.info({ sites: event.sites, programs: event.programs }, "crawl started");
      } else if (event.type === "page_asked") {
        logger.debug({ site: event.site, url: event.address }, "page asked");
      } else {
        logger.debug({ site: event.site }, "site started");
      }
    },
    end: () => undefined,
  };
}
