import type { TableOnPage } from '@seaworthy/report/page'
import type { Component } from '../../inventory/component.ts'
import { fullName } from '../../inventory/full-name.ts'
import { kindOf, licenceOf, placesOf, scopeOf } from '../described.ts'
import type { Reported } from '../reported.ts'
import { vulnerabilityRows, type VulnerabilityRow } from '../vulnerability-rows.ts'

/** Ids are named so far. */
const mostIds = 3

/** Every component, in the order of the documents, but what builds the app after what is in it. */
export function componentsSection(reported: Reported): TableOnPage {
  const { components } = reported.inventory
  const found = Map.groupBy(vulnerabilityRows(reported), ({ ref }) => ref)
  return {
    kind: 'table',
    title: 'Components',
    columns: [
      { heading: 'name' },
      { heading: 'version', kind: 'code' },
      { heading: 'ecosystem', filter: true },
      { heading: 'scope', filter: true },
      { heading: 'licence', filter: true },
      { heading: 'supplier' },
      { heading: 'where seen', kind: 'code' },
      { heading: 'vulnerabilities', kind: 'code' },
    ],
    rows: appFirst(components).map((component) => [
      fullName(component),
      component.version ?? '',
      kindOf(component),
      scopeOf(component),
      licenceOf(component) || 'unknown',
      component.supplier?.name ?? '',
      placesOf(component),
      shownIds(found.get(component.ref) ?? []),
    ]),
    empty: 'No component was found.',
  }
}

function appFirst(components: readonly Component[]): Component[] {
  const isWorkflow = ({ evidence }: Component) => evidence.every(({ file }) => /(?:^|\/)\.github\//.test(file))
  return components.toSorted((a, b) => Number(isWorkflow(a)) - Number(isWorkflow(b)))
}

/** The worst first. */
function shownIds(rows: readonly VulnerabilityRow[]): string {
  const left = rows.length - mostIds
  return [...rows.slice(0, mostIds).map(({ advisory }) => advisory), ...(left > 0 ? [`${left} more`] : [])].join(', ')
}
