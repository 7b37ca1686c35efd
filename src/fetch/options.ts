import type { Logger } from "pino";
import { z } from "zod";
import type { ResolveName } from "./address-guard.js";
import { type Clock, systemClock } from "./clock.js";
import type { ConnectTo } from "./connect-to.js";
import { type PolitenessException, politenessExceptions } from "./politeness-exceptions.js";

/** Page that tells website owners who visits them and how to object, unless the run names its own. */
const projectPage = "https://www.npmjs.com/package/matchscout";

/** Shortest pause between two requests to one host that is not on this machine, in milliseconds. */
export const publicFloorMs = 1000;

const milliseconds = z.number().min(0);
const count = z.int().min(0);

/** The numbers and names that a run may set; each has a default that is polite. */
const fetchSettingsSchema = z.strictObject({
  version: z.string().default("0").describe("version of matchscout, for the user agent"),
  contact: z
    .string()
    .min(1)
    .default(projectPage)
    .describe("web or e-mail address for website owners, in the user agent"),
  userAgent: z.string().min(1).optional().describe("whole user agent, in place of matchscout/<version> (+<contact>)"),
  minDelayMs: milliseconds
    .default(publicFloorMs)
    .describe(
      "pause between the end of a request and the start of the next to the same host; less than 1000 holds only for hosts on loopback",
    ),
  concurrencyPerHost: count
    .min(1)
    .default(1)
    .describe("requests at once to one host; more than 1 holds only for hosts on loopback"),
  maxConcurrentHosts: count.min(1).default(16),
  connectTimeoutMs: milliseconds.default(10_000).describe("name lookup, connection and TLS together"),
  responseTimeoutMs: milliseconds.default(30_000).describe("from the request sent to the first byte of the answer"),
  idleTimeoutMs: milliseconds.default(20_000).describe("longest silence within an answer"),
  requestTimeoutMs: milliseconds.default(60_000).describe("one request from start to end"),
  maxBodyBytes: count.min(1).default(10_000_000).describe("over the wire, and again after decompression"),
  maxRedirects: count.default(5),
  retries: count.default(2).describe("further tries after network errors, timeouts, 5xx and 429"),
  backoffMs: milliseconds.default(1000).describe("pause before the first further try; it doubles with each"),
  maxRetryAfterMs: milliseconds.default(120_000).describe("longest Retry-After that is waited for"),
  maxCrawlDelayMs: milliseconds
    .default(60_000)
    .describe("longest crawl-delay that is kept; a longer one counts as this"),
  robotsMaxAgeMs: milliseconds.max(86_400_000).default(86_400_000).describe("RFC 9309 asks for 24 hours at most"),
  browserPath: z
    .string()
    .min(1)
    .optional()
    .describe("the Chrome or Chromium that draws pages; by default one that is found on the machine"),
  renderTimeoutMs: milliseconds
    .min(1)
    .default(120_000)
    .describe("drawing one page in the browser, with the polite pauses between its requests"),
  allowPrivate: z.boolean().default(false).describe("allow private, loopback and link-local addresses"),
});

/** Settings with all defaults filled in. Times are milliseconds, sizes are bytes. */
type FetchSettings = z.infer<typeof fetchSettingsSchema>;

/** What `createFetcher` takes. */
export type FetcherOptions = z.input<typeof fetchSettingsSchema> & {
  readonly connectTo?: readonly ConnectTo[];
  readonly logger?: Logger;
  /** Certificates (PEM) to trust besides the usual authorities. */
  readonly certificateAuthorities?: readonly string[];
  /** Finds the addresses of a host name; the system's resolver by default. Its answers pass the address guard. */
  readonly resolveName?: ResolveName;
  readonly clock?: Clock;
  /** What website owners allow beyond what holds for all; the list of politeness-exceptions.ts by default. */
  readonly politenessExceptions?: readonly PolitenessException[];
  /** Source of numbers from 0 to 1 that stretch pauses before further tries by up to a half. None: no stretch. */
  readonly random?: () => number;
};

/** Options as the rest of the room uses them. */
export interface FetchConfiguration extends FetchSettings {
  readonly userAgent: string;
  readonly connectTo: readonly ConnectTo[];
  readonly logger: Logger | undefined;
  readonly certificateAuthorities: readonly string[];
  readonly resolveName: ResolveName | undefined;
  readonly clock: Clock;
  readonly politenessExceptions: readonly PolitenessException[];
  readonly random: () => number;
}

/** Fills in defaults. Throws `z.ZodError` naming the option for a value that makes no sense. */
export function configureFetch(options: FetcherOptions): FetchConfiguration {
  const {
    connectTo = [],
    logger,
    certificateAuthorities = [],
    resolveName,
    clock = systemClock,
    politenessExceptions: exceptions = politenessExceptions,
    random,
    ...rest
  } = options;
  const settings = fetchSettingsSchema.parse(rest);
  return {
    ...settings,
    userAgent: settings.userAgent ?? `matchscout/${settings.version} (+${settings.contact})`,
    connectTo,
    logger,
    certificateAuthorities,
    resolveName,
    clock,
    politenessExceptions: exceptions,
    random: random ?? (() => 0),
  };
}
