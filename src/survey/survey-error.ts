import type { OutcomeName } from "../model/outcome.js";

/** A website's page that must be read did not come: the message is a clause for people. */
export class SurveyError extends Error {
  override readonly name = "SurveyError";

  constructor(
    readonly address: string,
    readonly outcome: OutcomeName | "nothing_found",
    readonly reason: string,
  ) {
    super(`${address}: ${reason}`);
  }
}
