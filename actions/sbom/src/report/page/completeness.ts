import type { TableOnPage } from '@seaworthy/report/page'
import type { Reported } from '../reported.ts'

/** What could not be read, so that nobody takes the bill for more than it is. */
export function notReadSection({ inventory }: Reported): TableOnPage {
  return {
    kind: 'table',
    title: 'What could not be read',
    columns: [
      { heading: 'file', kind: 'code' },
      { heading: 'line', kind: 'number' },
      { heading: 'what was found', kind: 'prose' },
      { heading: 'what to do', kind: 'prose' },
      { heading: 'rule', kind: 'code', filter: true },
    ],
    rows: inventory.faults.map(({ file, line, message, remedy, rule }) => [
      file,
      line === undefined ? '' : String(line),
      message,
      remedy,
      rule,
    ]),
    empty: 'All that was found was read.',
  }
}

/** Of which components all dependencies are listed, and what proves it. */
export function completenessSection({ inventory }: Reported): TableOnPage {
  return {
    kind: 'table',
    title: 'How complete the list is',
    note: 'Dependencies are called complete only where a lock file proves that all of them are listed.',
    columns: [
      { heading: 'dependencies are', filter: true },
      { heading: 'of components', kind: 'number' },
      { heading: 'because', kind: 'prose' },
    ],
    rows: inventory.completeness.map(({ aggregate, refs, because }) => [aggregate, String(refs.length), because]),
    empty: 'Nothing proves that the dependencies are complete.',
  }
}
