/** An OSV record, as its JSON. */
export interface OsvRecord {
  id: string
  modified: string
  [field: string]: unknown
}

/** A record of one package, of versions from the first up to `fixed`. */
export function recordOf(
  id: string,
  ecosystem: string,
  name: string,
  fixed?: string,
  more: Record<string, unknown> = {},
): OsvRecord {
  const events = [{ introduced: '0' }, ...(fixed === undefined ? [] : [{ fixed }])]
  return {
    schema_version: '1.7.0',
    id,
    modified: '2026-01-02T00:00:00Z',
    published: '2026-01-01T00:00:00Z',
    affected: [{ package: { ecosystem, name }, ranges: [{ type: 'SEMVER', events }] }],
    ...more,
  }
}
