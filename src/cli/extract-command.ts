import { type Command, Option } from "commander";
import type { ExtractOptions } from "./command-options.js";
import { addFetchOptions } from "./fetch-options.js";

const example = `
Examples:
  $ matchscout extract requirements.html
  $ matchscout extract --explain requirements.pdf
  $ matchscout extract --issues pages/*.html
  $ matchscout extract --ndjson test/corpus/*.html > found.ndjson
  $ matchscout extract https://www.example.edu/residency/how-to-apply`;

export function addExtractCommand(program: Command): void {
  const command = program
    .command("extract")
    .argument("<source...>", "HTML, PDF or text files, addresses to fetch, or - for standard input")
    .summary("read facts and contacts from files or addresses")
    .description("Reads facts and contacts from single pages and prints them with their quotes. Writes nothing.")
    .addOption(
      new Option("--explain", "why: the sentence, its context, the rule that read it, and what lost").conflicts(
        "issues",
      ),
    )
    .option("--issues", "wording of requirements that no rule understands, instead of facts")
    .option("--ndjson", "one JSON object per file, a line each; its members are in the schemas extract-*")
    .addOption(new Option("--json", "the same objects as one JSON array").conflicts("ndjson"));
  addFetchOptions(command)
    .addHelpText("after", example)
    .action(async (sources: readonly string[], options: ExtractOptions) =>
      (await import("./extract-run.js")).runExtract(sources, options),
    );
}
