import type { TableOnPage } from '@seaworthy/report/page'
import type { Reported } from '../reported.ts'

/** What differs from the last release, worst first; no section without one. */
export function changesSection({ changes }: Reported): TableOnPage[] {
  if (!changes) return []
  const { name, version, from } = changes.previous
  return [
    {
      kind: 'table',
      title: 'Changes since the last release',
      note: `Compared with ${[name, version].filter((part) => part !== undefined).join(' ')}, from ${from}.`,
      columns: [
        { heading: 'what changed', filter: true },
        { heading: 'component' },
        { heading: 'ecosystem', filter: true },
        { heading: 'before', kind: 'code' },
        { heading: 'after', kind: 'code' },
      ],
      rows: changes.changes.map(({ kind, name: component, ecosystem, before = '', after = '' }) => [
        kind,
        component,
        ecosystem,
        before,
        after,
      ]),
      empty: 'Nothing changed.',
    },
  ]
}
