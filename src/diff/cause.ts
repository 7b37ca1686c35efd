import type { Cause } from "../model/change.js";
import type { Evidence } from "../model/evidence.js";
import type { ProgramRecord } from "../model/program.js";
import type { Snapshot } from "../store/output.js";

type Proof = { readonly evidence: readonly Evidence[] } | undefined;

/** Tells why something differs between two snapshots. */
export interface CauseFinder {
  /** Why a fact or contact differs; an absent side is one that the snapshot does not have. */
  ofProof(before: Proof, after: Proof): Cause;
  /** Why a program is in one snapshot only. */
  ofPresence(program: ProgramRecord): Cause;
  /** Why what the adapter declares about a program differs: never the site's doing. */
  ofDeclaration(rekeyed: boolean): Cause;
}

/**
 * `schema` when the snapshots follow different schema versions. `extractor` when one snapshot only reads the stored pages
 * of the other again, or when they were read by different versions of the rules and every page behind the difference was
 * there with the same bytes on both sides. `source` otherwise. A snapshot knows the pages that prove something in it: a fact
 * that a newer extractor finds on an unchanged page that proved nothing before is held for the site's doing.
 */
export function causeFinder(before: Snapshot, after: Snapshot): CauseFinder {
  const [schemaBefore, schemaAfter]: number[] = [before.manifest.schemaVersion, after.manifest.schemaVersion];
  const newSchema = schemaBefore !== schemaAfter;
  const newRules = before.manifest.generator.extractor !== after.manifest.generator.extractor;
  const sameBytes = rereads(before, after) || rereads(after, before);
  // Only needed when the rules differ, and costs a walk through both snapshots.
  const known = newRules ? { before: digestsOf(before), after: digestsOf(after) } : undefined;
  const gone = [...goneOf(before), ...goneOf(after)];

  return {
    ofProof: (was, is) => {
      if (newSchema) return "schema";
      if (sameBytes) return "extractor";
      if (known === undefined) return "source";
      const unchanged =
        digestsIn(was).every((digest) => known.after.has(digest)) &&
        digestsIn(is).every((digest) => known.before.has(digest));
      return unchanged ? "extractor" : "source";
    },
    ofPresence: ({ site, url, outcome }) => {
      if (newSchema) return "schema";
      return outcome === "gone" || gone.includes(site) || gone.includes(url) ? "source" : "extractor";
    },
    ofDeclaration: (rekeyed) => (rekeyed ? "rekey" : newSchema ? "schema" : "extractor"),
  };
}

function rereads(older: Snapshot, newer: Snapshot): boolean {
  return newer.manifest.kind === "reextract" && newer.manifest.parent === older.manifest.id;
}

/** Sites and addresses that the servers say are gone. */
function goneOf({ manifest }: Snapshot): string[] {
  return manifest.sites.flatMap(({ site, outcome, failures }) => [
    ...(outcome === "gone" ? [site] : []),
    ...failures.filter((failure) => failure.outcome === "gone").map(({ url }) => url),
  ]);
}

function digestsOf({ programs }: Snapshot): Set<string> {
  const digests = new Set<string>();
  const add = (proof: Proof) => {
    for (const { digest } of proof?.evidence ?? []) digests.add(digest);
  };
  for (const { facts, contacts, conflicts } of programs) {
    for (const fact of Object.values(facts)) add(fact);
    for (const contact of contacts) add(contact);
    for (const conflict of conflicts) add(conflict);
  }
  return digests;
}

function digestsIn(proof: Proof): string[] {
  return proof?.evidence.map(({ digest }) => digest) ?? [];
}
