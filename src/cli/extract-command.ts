import type { Command } from "commander";
import { printable } from "../diff/printable.js";
import { exitCodes } from "./exit-codes.js";
import { type Extracted, extractLine, extractSource } from "./extract-line.js";
import { readSource, SourceError } from "./extract-source.js";
import { contactInWords, factInWords, factsInOrder } from "./fact-text.js";
import { addFetchOptions, type FetchOptions, fetcherOf } from "./fetch-options.js";
import { interruptible } from "./interruption.js";
import { complain, print, printJson, stdoutColours } from "./terminal.js";
import { counted } from "./wording.js";
import { wrapped } from "./wrapped.js";

interface ExtractOptions extends FetchOptions {
  readonly ndjson?: boolean;
  readonly json?: boolean;
}

const example = `
Examples:
  $ matchscout extract requirements.html
  $ matchscout extract --ndjson test/corpus/*.html > found.ndjson
  $ matchscout extract https://www.example.edu/residency/how-to-apply`;

export function addExtractCommand(program: Command): void {
  const command = program
    .command("extract")
    .argument("<source...>", "HTML or text files, addresses to fetch, or - for standard input")
    .summary("read facts and contacts from files or addresses")
    .description("Reads facts and contacts from single pages and prints them with their quotes. Writes nothing.")
    .option("--ndjson", "one JSON object per file, a line each: file, url, facts, contacts")
    .option("--json", "the same objects as one JSON array");
  addFetchOptions(command)
    .addHelpText("after", example)
    .action(async (sources: readonly string[], options: ExtractOptions) => {
      const fetcher = fetcherOf(options, undefined);
      const all: Extracted[] = [];
      await interruptible(async (signal) => {
        for (const name of sources) {
          try {
            const extracted = extractSource(name, await readSource(name, fetcher, signal));
            if (options.json === true) all.push(extracted);
            else print(options.ndjson === true ? JSON.stringify(extractLine(extracted)) : extractedText(extracted));
          } catch (error) {
            if (!(error instanceof SourceError)) throw error;
            complain(printable(`${name}: ${error.message}`));
            process.exitCode = exitCodes.someFailed;
          }
        }
      }).finally(() => fetcher.close());
      if (options.json === true) printJson(all.map(extractLine));
    });
}

function extractedText({ file, facts, contacts }: Extracted): string {
  const colours = stdoutColours();
  const keyed = factsInOrder(facts);
  const lines = [colours.bold(printable(file))];
  for (const { key, fact } of keyed) {
    lines.push(
      `  ${factInWords(key, fact.value)}`,
      ...quotes(
        fact.evidence.map(({ quote }) => quote),
        colours.dim,
      ),
    );
  }
  for (const contact of contacts) {
    lines.push(
      `  ${contactInWords(contact)}`,
      ...quotes(
        contact.evidence.map(({ quote }) => quote),
        colours.dim,
      ),
    );
  }
  lines.push(`  ${counted(keyed.length, "fact")}, ${counted(contacts.length, "contact")}`, "");
  return lines.join("\n");
}

function quotes(texts: readonly string[], dim: (text: string) => string): string[] {
  return texts.map((text) => dim(`    “${wrapped(printable(text), 92, "     ")}”`));
}
