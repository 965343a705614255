import type { Finding, Severity } from '@seaworthy/verdict'
import type { ResultFormat } from './claim.ts'
import { fieldOf, isObject, textOf } from '../fields.ts'
import { Entries } from './entries.ts'

/** The risk of a check that fails, as its documentation states it; others are low. */
const risky: readonly string[] = [
  'Binary-Artifacts',
  'Branch-Protection',
  'Code-Review',
  'Dangerous-Workflow',
  'Dependency-Update-Tool',
  'Maintained',
  'Signed-Releases',
  'Token-Permissions',
  'Vulnerabilities',
  'Webhooks',
]
const best = 10
/** From here on a check is more fulfilled than not. */
const half = 5

/**
 * `scorecard --format json` of one repository: how it is run, not a vulnerability of a component, and so a finding for each
 * check that is not fulfilled. Source: https://github.com/ossf/scorecard/blob/main/docs/checks.md
 */
export const scorecard: ResultFormat = {
  tool: 'Scorecard',
  is: (value) =>
    Array.isArray(fieldOf(value, 'checks')) &&
    isObject(fieldOf(value, 'repo')) &&
    isObject(fieldOf(value, 'scorecard')),
  read(value, file) {
    const entries = new Entries(file)
    const repository = textOf(fieldOf(value, 'repo', 'name')) ?? 'a repository without a name'
    const findings = entries.read(fieldOf(value, 'checks'), 'checks', (check) => findingOf(check, repository, file))
    return { claims: [], findings, faults: entries.faults }
  },
}

function findingOf(check: unknown, repository: string, file: string): Finding[] | string {
  const name = textOf(fieldOf(check, 'name'))
  const score = fieldOf(check, 'score')
  if (name === undefined) return 'a check with a name'
  if (typeof score !== 'number' || !(score >= -1 && score <= best)) return `a score from -1 to ${best}`
  if (score === best) return []
  const reason = textOf(fieldOf(check, 'reason')) ?? 'it says not why'
  const result = score === -1 ? 'could not be decided' : `has ${score} of ${best} points`
  const address = textOf(fieldOf(check, 'documentation', 'url'))
  return [
    {
      rule: 'sbom/scorecard',
      severity: severityOf(name, score),
      message: `Scorecard's check ${name} of ${repository} ${result}: ${reason}.`,
      remedy: address === undefined ? `Read what Scorecard asks for under ${name}.` : `Do what ${address} asks for.`,
      at: { file },
      properties: { check: name, score, repository },
    },
  ]
}

function severityOf(name: string, score: number): Severity {
  if (score === -1 || score >= half) return 'note'
  return risky.includes(name) ? 'medium' : 'low'
}
