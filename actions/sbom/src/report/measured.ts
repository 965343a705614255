import nodePath from 'node:path'
import { shorten, visible } from '@seaworthy/report'
import type { Json } from '@seaworthy/verdict'
import { isAssessed } from './assessed.ts'
import { countBy, countDirect, countEcosystems, countLicences } from './counts.ts'
import { profileCount } from './profile-counts.ts'
import type { Reported } from './reported.ts'
import { vulnerabilityRows } from './vulnerability-rows.ts'

/** Rows of a table in summary and evidence; the page and the documents have all. */
const mostRows = 50
/** A cell of such a table, in UTF-16 units. */
const longestCell = 200
/** Licences with a part of their own in the chart; it shows fewer. */
const mostLicences = 50

/** What the verdict says was measured: small enough for a job's summary and for evidence, however large the app is. */
export function measuredOf(reported: Reported): Record<string, Json> {
  const { inventory, documents, profiles } = reported
  const { components, subject, faults } = inventory
  return {
    ...changesOf(reported),
    app: cell([subject.name, subject.version ?? ''].join(' ').trim()),
    components: components.length,
    directDependencies: countDirect(inventory),
    ...vulnerabilitiesOf(reported),
    ...licencesOf(reported),
    ...topRows('ecosystems', countEcosystems(components)),
    ...topRows(
      'documents',
      documents.map(({ format, path, sha256, uuid }) => ({ format, file: nodePath.basename(path), sha256, uuid })),
    ),
    ...topRows('profiles', profiles.map(profileCount)),
    // Each is a finding, too.
    notRead: faults.length,
    ...leftOutOf(reported),
  }
}

function leftOutOf({ leftOut }: Reported): Record<string, Json> {
  if (!leftOut) return {}
  const { patterns, excluded, inEnvironments, declaring } = leftOut
  return {
    filesLeftOut: excluded + inEnvironments,
    ...topRows(
      'leftOutBy',
      patterns.map((exclude) => ({ exclude })),
    ),
    ...topRows(
      'lockFilesAndManifestsLeftOut',
      declaring.map(({ file, because }) => ({ file, because })),
    ),
  }
}

function changesOf({ changes }: Reported): Record<string, Json> {
  if (!changes) return { previousRelease: 'none given' }
  const { previous } = changes
  return {
    ...topRows(
      'changesSinceLastRelease',
      changes.changes.map(({ kind, name, ecosystem, before = '', after = '' }) => ({
        kind,
        component: name,
        ecosystem,
        before,
        after,
      })),
    ),
    previousRelease: cell(`${previous.name} ${previous.version ?? ''}`.trim()),
    changes: changes.changes.length,
  }
}

function vulnerabilitiesOf(reported: Reported): Record<string, Json> {
  const { advisories } = reported
  if (!advisories) return { vulnerabilities: 'not-assessed' }
  const rows = vulnerabilityRows(reported)
  const severities = countBy(rows, ({ severity }) => severity)
  return {
    vulnerabilities: isAssessed(advisories) ? rows.length : 'not-assessed',
    knownVulnerabilities: rows.length,
    blocking: rows.filter(({ decision }) => decision === 'deny').length,
    componentsNotAssessed: advisories.notAssessed.length,
    ...(rows.length > 0 && {
      vulnerabilitiesBySeverity: {
        kind: 'chart',
        title: 'Vulnerabilities by severity',
        values: Object.fromEntries(severities),
      },
    }),
    ...topRows(
      'worstVulnerabilities',
      rows.map(({ severity, component, version, advisory, upgrade, decision, where }) => ({
        severity,
        component: `${component} ${version}`.trim(),
        advisory,
        upgrade,
        decision,
        where,
      })),
    ),
    ...topRows(
      'databases',
      advisories.databases.map(({ ecosystem, uri, version = '', lastUpdate = '', records = '' }) => ({
        ecosystem,
        uri,
        version,
        lastUpdate,
        records,
      })),
    ),
  }
}

function licencesOf({ inventory, licences }: Reported): Record<string, Json> {
  const counts = countLicences(inventory.components).map(([licence, count]): [string, number] => [cell(licence), count])
  const others = counts.slice(mostLicences)
  const sum = others.reduce((total, [, count]) => total + count, 0)
  const parts: [string, number][] =
    others.length === 0 ? counts : [...counts.slice(0, mostLicences), [`${others.length} other licences`, sum]]
  return {
    licences: { kind: 'chart', title: 'Components by licence', values: Object.fromEntries(parts) },
    ...(licences && {
      licencesNotAllowed: licences.filter(({ decision }) => decision === 'deny').length,
      licencesToReview: licences.filter(({ decision }) => decision === 'review').length,
    }),
  }
}

/** The first rows of a table under its name, and beside it how many are left out. */
function topRows(name: string, rows: readonly Record<string, string | number>[]): Record<string, Json> {
  if (rows.length === 0) return {}
  const shown = rows.slice(0, mostRows).map((row) => mapValues(row, cell))
  const left = rows.length - shown.length
  return { [name]: shown, ...(left > 0 && { [`${name}LeftOut`]: left }) }
}

function mapValues(row: Record<string, string | number>, change: (text: string) => string): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? change(value) : value]),
  )
}

function cell(text: string): string {
  return shorten(visible(text), longestCell)
}
