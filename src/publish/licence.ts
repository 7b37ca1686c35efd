import type { Manifest } from "../model/snapshot.js";

/** The licence of the data that is published. The quotes in it remain the words of the websites that they come from. */
export const dataLicence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** What somebody who passes the data on writes beside it. */
export function attributionOf({ id }: Pick<Manifest, "id">): string {
  return (
    `Data of MatchScout, snapshot ${id}, CC BY 4.0. Read by rules from the websites of the residency programs, ` +
    "whose words the quotes are; check a fact on its page before you rely on it."
  );
}
