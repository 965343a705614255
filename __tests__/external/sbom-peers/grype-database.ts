import { DatabaseSync } from 'node:sqlite'

/** An advisory of a package, of all versions that fit a constraint. */
export interface GrypeAdvisory {
  id: string
  ecosystem: string
  name: string
  /** `< 4.17.21`; empty for all. */
  constraint: string
}

/**
 * The tables of grype's database that it looks into for packages of languages: version 6.1.10 of its schema, from which it
 * takes that the tables for other questions are empty.
 * Source: https://github.com/anchore/grype/blob/v0.121.2/grype/db/v6/models.go
 */
const tables = `
  CREATE TABLE db_metadata (build_timestamp datetime, model integer, revision integer, addition integer);
  CREATE TABLE providers (id text PRIMARY KEY, version text, processor text, date_captured datetime, input_digest text);
  CREATE TABLE blobs (id integer PRIMARY KEY, value text);
  CREATE TABLE vulnerability_handles (id integer PRIMARY KEY, name text, status text, published_date datetime,
    modified_date datetime, withdrawn_date datetime, provider_id text, blob_id integer);
  CREATE TABLE vulnerability_aliases (name text, alias text);
  CREATE TABLE packages (id integer PRIMARY KEY, ecosystem text, name text);
  CREATE TABLE affected_package_handles (id integer PRIMARY KEY, vulnerability_id integer, operating_system_id integer,
    package_id integer, blob_id integer);
  CREATE TABLE known_exploited_vulnerability_handles (id integer PRIMARY KEY, cve text, blob_id integer);
  CREATE TABLE epss_handles (id integer PRIMARY KEY, cve text, epss real, percentile real);
  CREATE TABLE epss_metadata (date datetime);
  CREATE TABLE cwe_handles (id integer PRIMARY KEY, cve text, cwe text, source text, type text);
  INSERT INTO db_metadata VALUES ('2026-01-01 00:00:00+00:00', 6, 1, 10);
  INSERT INTO providers VALUES ('github', '1', 'test', '2026-01-01 00:00:00+00:00', 'xxh64:0');
`

/** Writes a database that grype can import. */
export function writeGrypeDatabase(file: string, advisories: readonly GrypeAdvisory[]): void {
  const database = new DatabaseSync(file)
  try {
    database.exec(tables)
    for (const [index, { id, ecosystem, name, constraint }] of advisories.entries()) {
      const row = index + 1
      const range = { version: { type: 'semver', constraint }, fix: { state: 'unknown' } }
      const insert = (into: string, ...values: (string | number | null)[]) =>
        database.prepare(`INSERT INTO ${into} VALUES (${values.map(() => '?').join(', ')})`).run(...values)
      insert('blobs', row * 2, JSON.stringify({ id: id.toLowerCase() }))
      insert('blobs', row * 2 + 1, JSON.stringify({ ranges: [range] }))
      insert('vulnerability_handles', row, id, 'active', null, null, null, 'github', row * 2)
      insert('packages', row, ecosystem, name)
      insert('affected_package_handles', row, row, null, row, row * 2 + 1)
    }
  } finally {
    database.close()
  }
}
