import type { Advisory } from '../../../../actions/sbom/src/advisories/advisory.ts'
import { readRecord } from '../../../../actions/sbom/src/advisories/osv/record.ts'
import type { Consult } from '../../../../actions/sbom/src/advisories/source.ts'
import type { OsvRecord } from './osv-records.ts'

/** These records for every target whose package they name. */
export function consultRecords(...records: OsvRecord[]): Consult {
  const advisories = records.map(advisoryOf)
  return (targets) =>
    Promise.resolve({
      databases: [{ ecosystem: 'all', uri: 'https://osv.example', lastUpdate: '2026-01-02T00:00:00Z' }],
      advisories: new Map(targets.map(({ ref }) => [ref, advisories])),
      missing: new Map(),
      faults: [],
    })
}

function advisoryOf(record: OsvRecord): Advisory {
  const read = readRecord(record, 'record')
  if (!('advisory' in read)) throw new Error(`${record.id} cannot be read`)
  return read.advisory
}
