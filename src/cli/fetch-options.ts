import { type Command, Option } from "commander";
import { browserProgram, collectConnectTo, contactAddress, milliseconds } from "./option-values.js";

export function addFetchOptions(command: Command): Command {
  return command
    .option("--delay <ms>", "pause between requests to one host; less than 1000 holds only on loopback", milliseconds)
    .option("--contact <address>", "web or e-mail address for website owners, sent with every request", contactAddress)
    .option("--allow-private", "allow private and loopback addresses, for websites on your own machine")
    .addOption(
      new Option("--browser <path>", "Chrome or Chromium for pages that scripts draw; by default one is looked for")
        .env("MATCHSCOUT_BROWSER")
        .argParser(browserProgram),
    )
    .option(
      "--connect-to <rule>",
      "NAME=ADDRESS:PORT: connect there for this host name (repeatable)",
      collectConnectTo,
    );
}
