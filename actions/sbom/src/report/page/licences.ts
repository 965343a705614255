import type { TableOnPage } from '@seaworthy/report/page'
import type { Component } from '../../inventory/component.ts'
import { inCodeUnitOrder } from '../../inventory/order.ts'
import { fullName } from '../../inventory/full-name.ts'
import { licenceOf } from '../described.ts'
import type { Reported } from '../reported.ts'

/** Components are named so far. */
const mostNamed = 5

/** Each licence with how many components have it and what the policy says, most frequent first. */
export function licencesSection({ inventory, licences }: Reported): TableOnPage {
  const judgements = new Map(licences?.map((judgement) => [judgement.ref, judgement]))
  const decisionOf = ({ ref }: Component): string => judgements.get(ref)?.decision ?? 'not judged'
  const groups = Map.groupBy(inventory.components, (one) => `${licenceOf(one)}\0${decisionOf(one)}`)
  const sorted = [...groups].sort(([a, m], [b, n]) => n.length - m.length || inCodeUnitOrder(a, b))
  return {
    kind: 'table',
    title: 'Licences',
    columns: [
      { heading: 'licence' },
      { heading: 'decision', kind: 'level', filter: true },
      { heading: 'components', kind: 'number' },
      { heading: 'why', kind: 'prose' },
      { heading: 'such as', kind: 'prose' },
    ],
    rows: sorted.flatMap(([, components]) => {
      const [first] = components
      if (!first) return []
      const { because = '', excepted } = judgements.get(first.ref) ?? {}
      return [
        [
          licenceOf(first) || 'unknown',
          decisionOf(first),
          String(components.length),
          excepted === undefined ? because : `${because}: ${excepted}`,
          namesOf(components),
        ],
      ]
    }),
  }
}

function namesOf(components: readonly Component[]): string {
  const names = components.slice(0, mostNamed).map(fullName)
  return `${names.join(', ')}${components.length > mostNamed ? ', …' : ''}`
}
