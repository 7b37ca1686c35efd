import { parse } from "tldts";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";

/** Longest part of an id that names an institution, in characters. */
const longestName = 60;

/** Lower-case words joined by hyphens: "St. Aldwin's Children's" is `st-aldwins-childrens`. */
function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** The id of a website by its address: `urmc-rochester` for urmc.rochester.edu, `louisville` for www.louisville.edu. */
export function siteIdOf(address: string): string {
  const { hostname } = new URL(address);
  const { domainWithoutSuffix, subdomain } = parse(hostname);
  const below = (subdomain ?? "").split(".").filter((part) => part !== "" && part !== "www");
  const id = slugOf([...below, domainWithoutSuffix ?? hostname].join("-"));
  return id === "" ? "site" : id;
}

/** A program's id: state, institution, specialty, and what tells it from another of the same; never a name or a date. */
export function programIdOf(program: {
  readonly state: State;
  readonly institution: string;
  readonly specialty: Specialty;
  readonly preliminary: boolean;
  readonly qualifier: string;
}): string {
  const { state, institution, specialty, preliminary, qualifier } = program;
  // "Cedar Hollow Family Medicine" names its specialty already.
  const name = slugOf(institution)
    .replace(new RegExp(`-${specialty}$`), "")
    .slice(0, longestName)
    .replace(/-+$/, "");
  const parts = [
    state.toLowerCase(),
    name,
    specialty,
    slugOf(qualifier).slice(0, 30),
    preliminary ? "preliminary" : "",
  ];
  return parts.filter((part) => part !== "").join("-");
}
