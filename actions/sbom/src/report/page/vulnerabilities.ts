import type { TableOnPage } from '@seaworthy/report/page'
import { isAssessed } from '../assessed.ts'
import type { Reported } from '../reported.ts'
import { vulnerabilityRows } from '../vulnerability-rows.ts'

/** Every vulnerability, what blocks first, with the upgrade that mends it. */
export function vulnerabilitiesSection(reported: Reported): TableOnPage {
  const { advisories } = reported
  return {
    kind: 'table',
    title: 'Vulnerabilities',
    ...(!isAssessed(advisories) && { count: 'not assessed' }),
    columns: [
      { heading: 'severity', kind: 'level', filter: true },
      { heading: 'component' },
      { heading: 'advisory', kind: 'code', link: 'https://osv.dev/vulnerability/' },
      { heading: 'what it is', kind: 'prose' },
      { heading: 'upgrade', kind: 'code' },
      { heading: 'decision', kind: 'level', filter: true },
      { heading: 'why', kind: 'prose' },
      { heading: 'exploited' },
      { heading: 'where', kind: 'code' },
    ],
    rows: vulnerabilityRows(reported).map((row) => [
      row.severity,
      `${row.component} ${row.version}`.trim(),
      row.advisory,
      row.summary,
      row.upgrade,
      row.decision,
      row.because,
      row.exploited,
      row.where,
    ]),
    empty: advisories ? emptyNote(advisories.notAssessed.length) : 'Not assessed: no advisories were consulted.',
  }
}

function emptyNote(notAssessed: number): string {
  return notAssessed === 0 ? 'None is known.' : `None is known, and ${notAssessed} components were not assessed.`
}

/** Where advisories came from, and how old they are. */
export function databasesSection({ advisories }: Reported): TableOnPage[] {
  if (!advisories) return []
  return [
    {
      kind: 'table',
      title: 'Databases of advisories',
      columns: [
        { heading: 'ecosystem' },
        { heading: 'where from', kind: 'code' },
        { heading: 'digest', kind: 'code' },
        { heading: 'newest record' },
        { heading: 'records', kind: 'number' },
      ],
      rows: advisories.databases.map(({ ecosystem, uri, version = '', lastUpdate = '', records = '' }) => [
        ecosystem,
        uri,
        version,
        lastUpdate,
        String(records),
      ]),
      empty: 'None was consulted.',
    },
  ]
}
