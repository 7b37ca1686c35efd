/** The parts of a snapshot that are brought up to date when they are read. */
export type MigratedPart = "manifest" | "program" | "runReport";

/**
 * What turns the files of one schema version into those of the next, part by part. Pure: each function gets parsed JSON and
 * returns what the next version has in its place; a part that stayed as it was is left out. The member `schemaVersion` of a
 * file is no business of a migration: it goes on telling how the snapshot was written, so that a diff can tell a change of
 * the vocabulary from one of a website.
 */
export type Migration = { readonly from: number } & { readonly [P in MigratedPart]?: (value: unknown) => unknown };

/** Brings one part, written under `version`, up to date: one migration after the other, oldest first. */
export function migrated(part: MigratedPart, value: unknown, version: number, chain: readonly Migration[]): unknown {
  return chain
    .filter(({ from }) => from >= version)
    .sort((a, b) => a.from - b.from)
    .reduce((current, migration) => migration[part]?.(current) ?? current, value);
}
