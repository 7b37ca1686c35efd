import { printable } from "../diff/printable.js";
import type { ExtractOptions } from "./command-options.js";
import { exitCodes } from "./exit-codes.js";
import { type Extracted, extractLine, extractSource } from "./extract-line.js";
import { readSource, SourceError } from "./extract-source.js";
import { contactInWords, factInWords, factsInOrder } from "./fact-text.js";
import { fetcherOf } from "./fetcher-of.js";
import { interruptible } from "./interruption.js";
import { complain, print, printJson, stdoutColours } from "./terminal.js";
import { counted } from "./wording.js";
import { wrapped } from "./wrapped.js";

/** `matchscout extract`: prints what each source says; one that cannot be read is told on stderr and stops no other. */
export async function runExtract(sources: readonly string[], options: ExtractOptions): Promise<void> {
  const fetcher = fetcherOf(options, undefined);
  const all: Extracted[] = [];
  await interruptible(async ({ stop }) => {
    for (const name of sources) {
      try {
        const extracted = await extractSource(name, await readSource(name, fetcher, stop));
        if (options.json === true) all.push(extracted);
        else print(options.ndjson === true ? JSON.stringify(extractLine(extracted)) : extractedText(extracted));
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        complain(printable(`${name}: ${error.message}`));
        process.exitCode = exitCodes.someFailed;
      }
    }
  }, "what was read before is printed").finally(() => fetcher.close());
  if (options.json === true) printJson(all.map(extractLine));
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
