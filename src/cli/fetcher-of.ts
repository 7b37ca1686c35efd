import type { Logger } from "pino";
import { createFetcher } from "../fetch/fetcher.js";
import type { Fetcher } from "../fetch/outcome.js";
import type { FetchOptions } from "./command-options.js";
import { version } from "./package-info.js";

/** One fetcher for the run. */
export function fetcherOf(options: FetchOptions, logger: Logger | undefined): Fetcher {
  return createFetcher({
    version,
    ...(options.delay !== undefined && { minDelayMs: options.delay }),
    ...(options.contact !== undefined && { contact: options.contact }),
    ...(options.allowPrivate === true && { allowPrivate: true }),
    ...(options.connectTo !== undefined && { connectTo: options.connectTo }),
    ...(options.browser !== undefined && { browserPath: options.browser }),
    ...(logger !== undefined && { logger }),
  });
}
