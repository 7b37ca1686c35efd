import type { Output } from "../store/output.js";
import { type Probe, probeSite } from "../survey/probe.js";
import { throwWithAllowPrivate } from "./allow-private.js";
import { askedPages } from "./asked-pages.js";
import { fetcherOf } from "./fetcher-of.js";
import { interruptible } from "./interruption.js";
import { withScratchFolder } from "./scratch-folder.js";
import { probeText } from "./site-probe-text.js";
import { statedIdentity } from "./stated-identity.js";
import type { ProbeOptions } from "./survey-options.js";
import { print, printJson, stdoutColours } from "./terminal.js";

/** `matchscout site probe`. Throws as `probed` does. */
export async function runProbe(url: string, options: ProbeOptions): Promise<void> {
  await withScratchFolder(async (output) => {
    const { report } = await probed(url, options, output);
    if (options.json === true) printJson(report);
    else print(probeText(report, stdoutColours()));
  });
}

/** Probes a website as the options say, with progress on stderr. Throws `UsageError`, `SurveyError`, `StoreError`. */
export async function probed(url: string, options: ProbeOptions, output: Output): Promise<Probe> {
  const stated = statedIdentity(options);
  const progress = askedPages(process.stderr);
  const fetcher = fetcherOf(options, undefined);
  return interruptible(
    // Nothing is kept of what is under way, so that there is nothing to wait for.
    ({ stop }) =>
      probeSite({
        address: url,
        fetcher,
        output,
        maxPages: options.maxPages,
        stated,
        probedAt: new Date().toISOString(),
        signal: stop,
        stop,
        onPage: (address) => progress.tell(address),
      }),
    "nothing was written",
  )
    .catch(throwWithAllowPrivate)
    .finally(async () => {
      progress.end();
      await fetcher.close();
    });
}
