import { type Site, siteSchema } from "../model/site.js";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";
import type { Landing } from "./landing.js";
import { programIdOf } from "./minted-ids.js";

/** A program as a website shows it, before it is known where it lies. */
interface ProgramDraft {
  readonly name: string;
  readonly specialty: Specialty;
  readonly preliminary: boolean;
  /** What tells it from another program of the same specialty. */
  readonly qualifier: string;
  readonly acgmeId?: string | undefined;
  /** Absolute addresses, the requirements page first. */
  readonly start: readonly string[];
}

/** A website's programs and pages, before ids are minted. */
export interface SiteDraft {
  /** Absolute address of the home page. */
  readonly home: string;
  readonly programs: readonly ProgramDraft[];
  /** Absolute addresses. */
  readonly institutionPages: readonly string[];
}

/** What an adapter says of a website beside its programs and pages. */
export interface SiteIdentity {
  readonly id: string;
  readonly institution: string;
  readonly city: string;
  readonly state: State;
}

/** The programs that a landing page shows, each with the page that the landing leads to. */
export function draftOf({ address, own, listed, policies }: Landing): SiteDraft {
  const home = new URL("/", address).href;
  if (own !== undefined) {
    const { title, specialty, preliminary } = own;
    const program = { name: programName(title, specialty), specialty, preliminary, qualifier: "", start: [address] };
    return { home, programs: [program], institutionPages: [] };
  }
  const programs = listed.residencies.flatMap((listing): ProgramDraft[] => {
    const { title, specialty, preliminary, acgmeId } = listing;
    if (specialty === undefined) return [];
    const others = listed.residencies.filter((other) => other.specialty === specialty && other !== listing);
    const qualifier = others.some((other) => other.preliminary === preliminary) ? listing.qualifier : "";
    const start = [listing.address ?? address];
    return [{ name: programName(title, specialty), specialty, preliminary, qualifier, acgmeId, start }];
  });
  return { home, programs, institutionPages: policies };
}

/** The site that a draft stands for. Throws `z.ZodError` when it is none, which is a fault of ours. */
export function siteOf({ home, programs, institutionPages }: SiteDraft, identity: SiteIdentity): Site {
  const { id, institution, city, state } = identity;
  const taken = new Map<string, number>();
  return siteSchema.parse({
    id,
    home,
    programs: programs.map(({ name, specialty, preliminary, qualifier, acgmeId, start }) => {
      const minted = programIdOf({ state, institution, specialty, preliminary, qualifier });
      const count = (taken.get(minted) ?? 0) + 1;
      taken.set(minted, count);
      return {
        id: count === 1 ? minted : `${minted}-${count}`,
        name,
        institution,
        specialty,
        city,
        state,
        ...(acgmeId !== undefined && { acgmeId }),
        start: start.map((address) => shortAddress(address, home)),
      };
    }),
    ...(institutionPages.length > 0 && {
      institutionPages: institutionPages.map((address) => shortAddress(address, home)),
    }),
  });
}

/** The path of an address of the same origin; the whole address of another. */
function shortAddress(address: string, home: string): string {
  const url = new URL(address);
  return url.origin === new URL(home).origin ? `${url.pathname}${url.search}` : url.href;
}

/** "physical-medicine-rehabilitation" as people write it. */
function specialtyName(specialty: Specialty): string {
  const special: Partial<Record<Specialty, string>> = {
    "internal-medicine-pediatrics": "Internal Medicine-Pediatrics",
    "internal-medicine-psychiatry": "Internal Medicine-Psychiatry",
    "obstetrics-gynecology": "Obstetrics and Gynecology",
    "physical-medicine-rehabilitation": "Physical Medicine and Rehabilitation",
  };
  const words = specialty.split("-").map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return special[specialty] ?? words.join(" ");
}

/** A program's name from its title on a list or page: "Pediatrics" is the "Pediatrics Residency". */
export function programName(title: string, specialty: Specialty): string {
  const plain = title
    .replace(/^welcome to (?:the |our )?/i, "")
    .replace(/\s*\((?:pdf|link)\)\s*$/i, "")
    .trim();
  if (plain === "") return `${specialtyName(specialty)} Residency`;
  return /\b(?:residenc(?:y|ies)|program|year)\b/i.test(plain) ? plain : `${plain} Residency`;
}
