import { readRecord } from '../osv/record.ts'
import { packageName } from '../packages/ecosystem.ts'
import { sameVersion, type Claim, type ResultFormat } from './claim.ts'
import { fieldOf, textOf } from '../fields.ts'
import { Entries } from './entries.ts'

/** `osv-scanner --format json`: whole OSV records. Source: https://google.github.io/osv-scanner/output/ */
export const osvScanner: ResultFormat = {
  tool: 'osv-scanner',
  is: (value) => {
    const results = fieldOf(value, 'results')
    return Array.isArray(results) && results.every((one) => Array.isArray(fieldOf(one, 'packages')))
  },
  read(value, file) {
    const entries = new Entries(file)
    const claims = entries.read(fieldOf(value, 'results'), 'results', (result, path) =>
      entries.read(fieldOf(result, 'packages'), `${path}.packages`, (found, at) => claimsOf(found, at, entries)),
    )
    return { claims, findings: [], faults: entries.faults }
  },
}

function claimsOf(found: unknown, path: string, entries: Entries): Claim[] | string {
  const name = textOf(fieldOf(found, 'package', 'name'))
  const ecosystem = textOf(fieldOf(found, 'package', 'ecosystem'))
  if (name === undefined || ecosystem === undefined) return `a name and an ecosystem in ${path}.package`
  const version = textOf(fieldOf(found, 'package', 'version'))
  const named = packageName(ecosystem, name)
  const shown = version === undefined ? name : `${name}@${version}`
  return entries.read(fieldOf(found, 'vulnerabilities') ?? [], `${path}.vulnerabilities`, (record, at) => {
    const read = readRecord(record, at)
    if (read.fault) return `an OSV record (${read.fault.message})`
    if (!('advisory' in read)) return []
    const affected = read.advisory.affected.filter(
      (one) => one.ecosystem === named.ecosystem && one.name === named.name,
    )
    return [{ named, shown, isOf: sameVersion(version), advisory: { ...read.advisory, affected }, fixes: [] }]
  })
}
