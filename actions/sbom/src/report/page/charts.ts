import type { ChartSection } from '@seaworthy/report'
import type { ChartsOnPage } from '@seaworthy/report/page'
import { countBy, countEcosystems, countLicences } from '../counts.ts'
import type { Reported } from '../reported.ts'
import { vulnerabilityRows } from '../vulnerability-rows.ts'

/** Components by ecosystem and licence, vulnerabilities by severity. */
export function chartsSection(reported: Reported): ChartsOnPage {
  const { components } = reported.inventory
  const ecosystems = countEcosystems(components).map(({ ecosystem, components: count }) => [ecosystem, count] as const)
  const severities = countBy(vulnerabilityRows(reported), ({ severity }) => severity)
  return {
    kind: 'charts',
    title: 'At a glance',
    charts: [
      chart('Components by ecosystem', ecosystems),
      chart('Components by licence', countLicences(components)),
      chart('Vulnerabilities by severity', [...severities]),
    ],
  }
}

function chart(title: string, values: readonly (readonly [string, number])[]): ChartSection {
  return { kind: 'chart', title, values: Object.fromEntries(values) }
}
