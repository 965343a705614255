import type { Component } from '../inventory/component.ts'
import { readExpression, showExpression } from './expression.ts'
import { judgeExpression, type Decision, type LicencePolicy } from './policy.ts'

/** What the policy says of the licence of one component. */
export interface LicenceJudgement {
  ref: string
  decision: Decision
  /** The licence it is used under; undefined when nobody knows. */
  licence: string | undefined
  /** One sentence: why. */
  because: string
  /** The exception that let it pass. */
  excepted?: string
}

/**
 * Judges every component that ships, or all with `development`. The app's own files, prompts and settings are under the
 * app's licence unless they say otherwise. `today` is `2026-11-24`.
 */
export function judgeLicences(
  components: readonly Component[],
  policy: LicencePolicy,
  today: string,
): LicenceJudgement[] {
  return components
    .filter((component) => (policy.development || component.scope !== 'excluded') && !isOwn(component))
    .map((component) => judgeComponent(component, policy, today))
}

function isOwn({ type, dataKind, licences: { declared, concluded } }: Component): boolean {
  const isText = type === 'data' && (dataKind === 'definition' || dataKind === 'configuration')
  return type === 'file' || (isText && declared.length === 0 && concluded === undefined)
}

function judgeComponent(component: Component, policy: LicencePolicy, today: string): LicenceJudgement {
  const judgement = judgeClaims(component, policy)
  if (judgement.decision === 'allow') return judgement
  const exception = policy.exceptions.find(
    ({ purl, licence, until }) =>
      isAbout(purl, component) &&
      (licence === 'any' || licence === judgement.licence) &&
      (until === undefined || until >= today),
  )
  return exception ? { ...judgement, decision: 'allow', excepted: exception.reason } : judgement
}

function judgeClaims({ ref, licences: { concluded, declared } }: Component, policy: LicencePolicy): LicenceJudgement {
  const text = concluded?.expression ?? (declared.length === 1 ? declared[0]?.text : undefined)
  const expression = text === undefined ? undefined : readExpression(text)
  if (expression === undefined) {
    const said = declared.map((claim) => JSON.stringify(claim.text.slice(0, 80)))
    const because =
      said.length === 0 ? 'it declares no licence' : `nobody can say which licence ${said.join(' and ')} means`
    return { ref, decision: policy.unknown, licence: undefined, because }
  }
  const { decision, chosen, because } = judgeExpression(expression, policy)
  const words = { allow: 'allowed', review: 'to be reviewed', deny: 'not allowed' }
  return { ref, decision, licence: showExpression(chosen), because: `${because} is ${words[decision]}` }
}

/** Whether a package URL names the component, in any version when it has none. */
function isAbout(purl: string, { purl: own, ref }: Component): boolean {
  const named = own ?? ref
  if (named === purl) return true
  const bare = named.replace(/[?#].*$/, '')
  return bare === purl || bare.replace(/@[^@/]*$/, '') === purl
}
