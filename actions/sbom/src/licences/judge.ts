import { holdsOn, isAbout } from '../exception.ts'
import type { Component } from '../inventory/component.ts'
import { isOfTheSources } from '../inventory/first-party.ts'
import { covers, type LicenceException } from './exception.ts'
import { licencesIn, readExpression, showExpression, type Expression } from './expression.ts'
import { judgeExpression, judgeLicence, type Decision, type LicencePolicy } from './policy.ts'

/** What the policy says of the licence of one component. */
export interface LicenceJudgement {
  ref: string
  decision: Decision
  /** The licence it is used under; undefined when nobody knows. */
  licence: string | undefined
  /** One sentence: why. */
  because: string
  /** The reason of the exception that let it pass. */
  excepted?: string
  /** The exceptions that are for it, whether or not they still hold. */
  exceptions?: readonly LicenceException[]
}

/**
 * Judges every component that ships, or all with `development`. The app's own files, prompts, settings and workspaces are
 * under the app's licence unless they say otherwise. `today` is `2026-11-24`.
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

function isOwn(component: Component): boolean {
  if (component.type === 'file' || component.properties['seaworthy:npm:source'] === 'workspace') return true
  // A folder of the sources may hold the package of somebody else, whose licence then says so.
  const isText =
    component.type === 'data' && (component.dataKind === 'definition' || component.dataKind === 'configuration')
  return (isText || isOfTheSources(component)) && expressionOf(component) === undefined && !saysSomething(component)
}

/** Words that nobody can read, which are no grant of the app's own licence. */
function saysSomething({ licences: { declared } }: Component): boolean {
  return declared.some(({ text }) => !/^unlicensed$/i.test(text.trim()))
}

function judgeComponent(component: Component, policy: LicencePolicy, today: string): LicenceJudgement {
  const expression = expressionOf(component)
  const plain = judgeClaims(component, expression, policy)
  const about = policy.exceptions.filter(({ purl }) => isAbout(purl, component))
  if (plain.decision === 'allow' || about.length === 0) return plain
  const parts = expression && licencesIn(expression).filter((licence) => judgeLicence(licence, policy) !== 'allow')
  const met = about.filter((exception) => covers(exception, parts))
  const holding = met.filter((exception) => holdsOn(exception, today))
  const judged = holding.length === 0 ? plain : withExceptions(plain, expression, holding, policy)
  return met.length === 0 ? judged : { ...judged, exceptions: met }
}

/** Every part must be allowed or excepted. */
function withExceptions(
  plain: LicenceJudgement,
  expression: Expression | undefined,
  exceptions: readonly LicenceException[],
  policy: LicencePolicy,
): LicenceJudgement {
  const excepted = exceptions.map(({ reason }) => reason).join('; ')
  if (expression === undefined) return { ...plain, decision: 'allow', excepted }
  const { decision, chosen, because } = judgeExpression(expression, (licence) =>
    exceptions.some((exception) => covers(exception, [licence])) ? 'allow' : judgeLicence(licence, policy),
  )
  const judged = { ...plain, decision, licence: showExpression(chosen) }
  return decision === 'allow' ? { ...judged, excepted } : { ...judged, because: sentence(because, decision) }
}

function judgeClaims(
  { ref, licences: { declared } }: Component,
  expression: Expression | undefined,
  policy: LicencePolicy,
): LicenceJudgement {
  if (expression === undefined) {
    const said = [...new Set(declared.map((claim) => JSON.stringify(claim.text.slice(0, 80))))]
    const because =
      said.length === 0
        ? 'no file that was read says its licence'
        : `nobody can say which licence ${said.join(' and ')} ${said.length === 1 ? 'means' : 'mean'}`
    return { ref, decision: policy.unknown, licence: undefined, because }
  }
  const { decision, chosen, because } = judgeExpression(expression, (licence) => judgeLicence(licence, policy))
  return { ref, decision, licence: showExpression(chosen), because: sentence(because, decision) }
}

function sentence(licence: string, decision: Decision): string {
  return `${licence} is ${{ allow: 'allowed', review: 'to be reviewed', deny: 'not allowed' }[decision]}`
}

function expressionOf({ licences: { concluded, declared } }: Component): Expression | undefined {
  const text = concluded?.expression ?? (declared.length === 1 ? declared[0]?.text : undefined)
  return text === undefined ? undefined : readExpression(text)
}
