import satisfies from 'semver/functions/satisfies.js'
import validRange from 'semver/ranges/valid.js'
import { packageName } from '../packages/ecosystem.ts'
import type { Claim, ResultFormat } from './claim.ts'
import { fieldOf, isObject, listOf, textOf } from '../fields.ts'
import { Entries, unreadable } from './entries.ts'
import { advisoryOf, idOf } from './stated.ts'

/** Ranges take more than linear time to read. In UTF-16 units. */
const longestRange = 1000

/**
 * `npm audit --json` of npm 7 and later (report version 2) and of npm 6, and what pnpm makes of it. It names versions by
 * ranges: which components are meant is decided by theirs. Source: https://github.com/npm/npm-audit-report
 */
export const npmAudit: ResultFormat = {
  tool: 'npm audit',
  is: (value) => {
    const isReport = isObject(fieldOf(value, 'vulnerabilities')) && fieldOf(value, 'auditReportVersion') !== undefined
    return (
      isReport || (isObject(fieldOf(value, 'advisories')) && isObject(fieldOf(value, 'metadata'))) || isFailure(value)
    )
  },
  read(value, file) {
    const entries = new Entries(file)
    if (isFailure(value)) {
      const said = textOf(fieldOf(value, 'message')) ?? textOf(fieldOf(value, 'error', 'summary')) ?? 'it says not why'
      return { claims: [], findings: [], faults: [unreadable(file, `npm audit could not ask its registry (${said})`)] }
    }
    const old = valuesOf(fieldOf(value, 'advisories'))
    const claims = [
      ...entries.read(valuesOf(fieldOf(value, 'vulnerabilities')), 'vulnerabilities', (found, path) =>
        // Texts name other packages of the report that bring it.
        entries.read(
          listOf(fieldOf(found, 'via')).filter((via) => typeof via !== 'string'),
          `${path}.via`,
          claimOfVia,
        ),
      ),
      ...entries.read(old, 'advisories', claimOfAdvisory),
    ]
    return { claims, findings: [], faults: entries.faults }
  },
}

function isFailure(value: unknown): boolean {
  return isObject(fieldOf(value, 'error')) && fieldOf(value, 'auditReportVersion') === undefined
}

function valuesOf(value: unknown): unknown[] {
  return isObject(value) ? Object.values(value) : []
}

function claimOfVia(via: unknown, path: string): Claim[] | string {
  return claimOf(path, {
    name: fieldOf(via, 'name'),
    range: fieldOf(via, 'range') ?? fieldOf(via, 'vulnerable_versions'),
    entry: via,
    aliases: [],
    cwe: fieldOf(via, 'cwe'),
  })
}

function claimOfAdvisory(advisory: unknown, path: string): Claim[] | string {
  return claimOf(path, {
    name: fieldOf(advisory, 'module_name'),
    range: fieldOf(advisory, 'vulnerable_versions'),
    entry: advisory,
    aliases: [fieldOf(advisory, 'github_advisory_id'), ...listOf(fieldOf(advisory, 'cves'))],
    cwe: fieldOf(advisory, 'cwe'),
  })
}

interface Entry {
  name: unknown
  range: unknown
  entry: unknown
  aliases: unknown[]
  cwe: unknown
}

function claimOf(path: string, { name: named, range: ranged, entry, aliases, cwe }: Entry): Claim[] | string {
  const name = textOf(named)
  const range = textOf(ranged)
  if (name === undefined) return `the name of a package in ${path}`
  if (range === undefined || range.length > longestRange || validRange(range, true) === null)
    return `a range of versions in ${path}`
  const advisory = advisoryOf({
    id:
      idIn(fieldOf(entry, 'url')) ??
      idOf(aliases[0]) ??
      `npm-${String(fieldOf(entry, 'source') ?? fieldOf(entry, 'id'))}`,
    aliases,
    summary: fieldOf(entry, 'title'),
    severity: fieldOf(entry, 'severity'),
    vectors: [fieldOf(entry, 'cvss', 'vectorString')],
    weaknesses: Array.isArray(cwe) ? cwe : [cwe],
    published: fieldOf(entry, 'created'),
    modified: fieldOf(entry, 'updated'),
    named: packageName('npm', name),
    version: undefined,
  })
  if (!advisory) return `an advisory in ${path}`
  return [
    {
      named: packageName('npm', name),
      shown: `${name} ${range}`,
      isOf: (version) => version === undefined || satisfies(version, range, { loose: true, includePrerelease: true }),
      advisory,
      fixes: [],
    },
  ]
}

function idIn(url: unknown): string | undefined {
  return typeof url === 'string' ? idOf(/\/advisories\/(GHSA-[\w-]+)$/.exec(url)?.[1]) : undefined
}
