import { zipSync } from 'fflate'
import { recordOf, type OsvRecord } from '../../actions/sbom/advisories/osv-records.ts'

/** Packages of an app's lock file, of which one is known to be bad and one is malware. */
const packages = { lodash: '4.17.20', minimist: '1.2.8', '@scope/reader': '2.0.0', 'event-pump': '3.3.6' }

/** What any scanner must find in them, by package: the advisory's id. */
export const known = { lodash: 'GHSA-35jh-r3h4-6jhm', 'event-pump': 'MAL-2026-1' } as const

const severity = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' }]

/** Also of packages that are not used, and of versions that are mended. */
const records: readonly OsvRecord[] = [
  recordOf(known.lodash, 'npm', 'lodash', '4.17.21', { aliases: ['CVE-2021-23337'], severity }),
  recordOf(known['event-pump'], 'npm', 'event-pump'),
  recordOf('GHSA-xvch-5gv4-984h', 'npm', 'minimist', '1.2.6', { aliases: ['CVE-2021-44906'], severity }),
  recordOf('GHSA-aaaa-bbbb-cccc', 'npm', '@scope/writer'),
]

/** The app's sources, and beside them the advisories in the folders that osv-scanner keeps its dumps in. */
export function plantedFiles(): Record<string, string | Uint8Array> {
  const dump = Object.fromEntries(records.map((record) => [`${record.id}.json`, Buffer.from(JSON.stringify(record))]))
  const root = { name: 'app', version: '1.0.0', license: 'MIT', dependencies: packages }
  const entries: Record<string, object> = { '': root }
  for (const [name, version] of Object.entries(packages)) entries[`node_modules/${name}`] = entryOf(name, version)
  const lock = { name: 'app', version: '1.0.0', lockfileVersion: 3, packages: entries }
  return {
    'app/package.json': JSON.stringify(root),
    'app/package-lock.json': JSON.stringify(lock),
    'advisories/osv-scalibr/npm/all.zip': zipSync(dump),
  }
}

function entryOf(name: string, version: string): object {
  const file = `${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`
  return {
    version,
    resolved: `https://registry.npmjs.org/${name}/-/${file}`,
    integrity: `sha512-${Buffer.alloc(64, name).toString('base64')}`,
    license: 'MIT',
  }
}
