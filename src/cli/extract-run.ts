import { printable } from "../diff/printable.js";
import type { Fetcher } from "../fetch/outcome.js";
import type { ExtractOptions, FetchOptions } from "./command-options.js";
import { exitCodes } from "./exit-codes.js";
import { explainPage } from "./explain-page.js";
import { explanationText } from "./explanation-text.js";
import { extractLine } from "./extract-line.js";
import { type Ask, readSource, SourceError } from "./extract-source.js";
import { factsText } from "./facts-text.js";
import { interruptible } from "./interruption.js";
import { issuesOf, issuesText } from "./issues-text.js";
import { readSourcePage, type SourcePage } from "./source-page.js";
import { type Colours, complain, print, printJson, stdoutColours } from "./terminal.js";

/** What is told of each page: as data, and for people. */
interface View {
  readonly data: (source: SourcePage) => unknown;
  readonly text: (source: SourcePage, colours: Colours) => string;
}

const facts: View = { data: extractLine, text: factsText };
const explanation: View = {
  data: explainPage,
  text: (source, colours) => explanationText(explainPage(source), colours),
};
const issues: View = { data: issuesOf, text: (source, colours) => issuesText(issuesOf(source), colours) };

/** `matchscout extract`: prints what each source says; one that cannot be read is told on stderr and stops no other. */
export async function runExtract(sources: readonly string[], options: ExtractOptions): Promise<void> {
  const view = options.explain === true ? explanation : options.issues === true ? issues : facts;
  const asking = askingAs(options);
  const all: unknown[] = [];
  await interruptible(async ({ stop }) => {
    for (const name of sources) {
      try {
        const source = await readSourcePage(name, await readSource(name, asking.ask, stop));
        if (options.json === true) all.push(view.data(source));
        else print(options.ndjson === true ? JSON.stringify(view.data(source)) : view.text(source, stdoutColours()));
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        const { withAllowPrivate } = await import("./allow-private.js");
        complain(printable(withAllowPrivate(`${name}: ${error.message}`)));
        process.exitCode = exitCodes.someFailed;
      }
    }
  }, "what was read before is printed").finally(asking.close);
  if (options.json === true) printJson(all);
}

/** One fetcher for all addresses, loaded with the first: most sources are files. */
function askingAs(options: FetchOptions): { readonly ask: Ask; readonly close: () => Promise<void> } {
  let loading: Promise<Fetcher> | undefined;
  const load = async () => (await import("./fetcher-of.js")).fetcherOf(options, undefined);
  return {
    ask: async (request) => {
      loading ??= load();
      return (await loading).fetch(request);
    },
    close: async () => (await loading)?.close(),
  };
}
