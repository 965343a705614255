import { severities, type Finding } from './finding.ts'

/** More are counted and not told one by one: nobody reads them, and each costs memory in every report. */
export const mostFindings = 1000

/** What every finding has, wherever it is. */
type Told = Pick<Finding, 'rule' | 'severity' | 'message' | 'remedy'>

/** The worst, and one more of the given rule that counts the rest. Those of one severity keep their order. */
export function limited<F extends Told>(findings: readonly F[], rest: Pick<Told, 'rule' | 'remedy'>): (F | Told)[] {
  if (findings.length <= mostFindings) return [...findings]
  const sorted = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  const [worst] = sorted.slice(mostFindings)
  const message = `${findings.length - mostFindings} more findings are not told one by one.`
  return [...sorted.slice(0, mostFindings), { ...rest, severity: worst?.severity ?? 'high', message }]
}
