import { factColumns } from "./fact-columns.js";
import { identityColumns } from "./program-columns.js";

/** Tables, written in this order. Times are ISO 8601 texts in UTC, `json` columns hold JSON, absent is NULL. */
const tables = `
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE program (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, institution TEXT NOT NULL, specialty TEXT NOT NULL, city TEXT NOT NULL,
  state TEXT NOT NULL, acgmeId TEXT, site TEXT NOT NULL, url TEXT NOT NULL, outcome TEXT NOT NULL,
  checkedAt TEXT NOT NULL, lastSeen TEXT, formerIds JSON
);
CREATE TABLE fact (
  id INTEGER PRIMARY KEY, program TEXT NOT NULL REFERENCES program (id), key TEXT NOT NULL, label TEXT NOT NULL,
  value JSON NOT NULL, words TEXT NOT NULL, scope TEXT NOT NULL, confidence REAL NOT NULL, lastSeen TEXT NOT NULL,
  stale TEXT, UNIQUE (program, key)
);
CREATE TABLE contact (
  id INTEGER PRIMARY KEY, program TEXT NOT NULL REFERENCES program (id), position INTEGER NOT NULL, role TEXT NOT NULL,
  name TEXT, email TEXT, phone TEXT, preferred INTEGER, scope TEXT NOT NULL, lastSeen TEXT NOT NULL,
  UNIQUE (program, position)
);
CREATE TABLE conflict (
  id INTEGER PRIMARY KEY, program TEXT NOT NULL REFERENCES program (id), position INTEGER NOT NULL, key TEXT NOT NULL,
  value JSON NOT NULL, words TEXT NOT NULL, scope TEXT NOT NULL, UNIQUE (program, position)
);
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY, fact INTEGER REFERENCES fact (id), contact INTEGER REFERENCES contact (id),
  conflict INTEGER REFERENCES conflict (id), position INTEGER NOT NULL, quote TEXT NOT NULL, headings JSON NOT NULL,
  url TEXT NOT NULL, fetchedAt TEXT NOT NULL, digest TEXT NOT NULL
);
CREATE VIRTUAL TABLE search USING fts5 (
  program UNINDEXED, key UNINDEXED, title, words, quote, tokenize = 'porter unicode61 remove_diacritics 2'
);`;

const indexes = `
CREATE INDEX program_place ON program (state, specialty);
CREATE INDEX program_specialty ON program (specialty);
CREATE INDEX program_site ON program (site);
CREATE INDEX fact_value ON fact (key, value);
CREATE INDEX contact_email ON contact (email);
CREATE INDEX conflict_key ON conflict (key);
CREATE INDEX evidence_fact ON evidence (fact, position);
CREATE INDEX evidence_contact ON evidence (contact, position);
CREATE INDEX evidence_conflict ON evidence (conflict, position);`;

/** One row for each program and one column for each fact key, named as in the CSV. */
const programsView = `
CREATE VIEW programs AS SELECT
  ${[
    ...identityColumns.map(({ name }) => `p.${name}`),
    ...factColumns.map(({ name, key, member }) => {
      const path = member === undefined ? "$" : `$.${member}`;
      return `(SELECT json_extract(value, '${path}') FROM fact WHERE program = p.id AND key = '${key}') AS "${name}"`;
    }),
  ].join(",\n  ")}
FROM program p;`;

const views = `
CREATE VIEW facts AS SELECT
  f.program, p.name, p.institution, p.specialty, p.city, p.state, f.key, f.label, f.value, f.words, f.scope,
  f.confidence, f.lastSeen, f.stale, e.quote, e.headings, e.url, e.fetchedAt
FROM fact f JOIN program p ON p.id = f.program JOIN evidence e ON e.fact = f.id AND e.position = 0;
CREATE VIEW visa_sponsors AS SELECT
  program, name, institution, specialty, city, state, label AS visa, words AS policy, quote, url, fetchedAt
FROM facts WHERE key IN ('visa.j1', 'visa.h1b') AND value IN ('"sponsored"', '"case_by_case"') AND stale IS NULL;
CREATE VIEW people AS SELECT
  c.program, p.name AS programName, p.institution, p.specialty, p.city, p.state, c.role, c.name, c.email, c.phone,
  c.preferred, c.lastSeen, e.quote, e.url
FROM contact c JOIN program p ON p.id = c.program JOIN evidence e ON e.contact = c.id AND e.position = 0;`;

/** What makes the tables, before the rows. */
export const createTables = tables;
/** What makes indexes and views, after the rows. */
export const createIndexesAndViews = `${indexes}${programsView}${views}`;
