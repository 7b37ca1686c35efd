import type { Migration } from "./migration.js";

/**
 * The migrations from each earlier schema version to the next; `docs/data.md` tells when a version is raised. Version 1 is
 * the first. Whoever raises it adds a migration here and a snapshot of the version before to `fixtures/snapshots/`, which
 * is read by the tests for ever.
 */
export const migrations: readonly Migration[] = [];
