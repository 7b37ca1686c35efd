import type { Command } from "commander";
import { collectConnectTo, contactAddress, milliseconds } from "./option-values.js";

export function addFetchOptions(command: Command): Command {
  return command
    .option("--delay <ms>", "pause between requests to one host; less than 1000 holds only on loopback", milliseconds)
    .option("--contact <address>", "web or e-mail address for website owners, sent with every request", contactAddress)
    .option("--allow-private", "allow private and loopback addresses, for websites on your own machine")
    .option(
      "--connect-to <rule>",
      "NAME=ADDRESS:PORT: connect there for this host name (repeatable)",
      collectConnectTo,
    );
}
