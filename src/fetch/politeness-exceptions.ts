import { z } from "zod";

/** What the owner of a website allows beyond what holds for all, in a list that is the only place for it. */
export const politenessExceptionSchema = z.strictObject({
  host: z.string().min(1).describe("host name, in lower case, without port"),
  minDelayMs: z.int().min(0).describe("pause between two requests, in place of a second or of the crawl-delay"),
  reason: z.string().min(10).describe("who allowed it, and how"),
  until: z.iso.date().describe("last day on which it holds; a test fails when it has passed"),
});
export type PolitenessException = z.infer<typeof politenessExceptionSchema>;

/** Every exception that there is. Add one only with the owner's word for it; robots.txt holds without exception. */
export const politenessExceptions: readonly PolitenessException[] = [];

/** The exception that holds for a host at `now` (UTC milliseconds), if there is one. Pure. */
export function exceptionFor(
  host: string,
  now: number,
  exceptions: readonly PolitenessException[] = politenessExceptions,
): PolitenessException | undefined {
  return exceptions.find((each) => each.host === host && now < Date.parse(each.until) + 86_400_000);
}
