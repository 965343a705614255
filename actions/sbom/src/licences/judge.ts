import { targetOf } from '../advisories/packages/target.ts'
import { holdsOn, isAbout } from '../exception.ts'
import type { Component } from '../inventory/component.ts'
import { isOfTheSources } from '../inventory/first-party.ts'
import { covers, type LicenceException } from './exception.ts'
import { licencesIn, readExpression, showExpression, type Expression, type Licence } from './expression.ts'
import { decisionsOf, judgeExpression, type Decision, type LicencePolicy } from './policy.ts'

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
  const rules: Rules = { ...policy, decide: decisionsOf(policy) }
  return components
    .filter((component) => (policy.development || component.scope !== 'excluded') && !isOwn(component))
    .map((component) => judgeComponent(component, rules, today))
}

function isOwn(component: Component): boolean {
  if (component.properties['seaworthy:npm:source'] === 'workspace') return true
  // Another tool's bill may call a package a file.
  if (component.type === 'file' && targetOf(component) === undefined) return true
  // A folder of the sources may hold the package of somebody else, whose licence then says so.
  const isText =
    component.type === 'data' && (component.dataKind === 'definition' || component.dataKind === 'configuration')
  return (isText || isOfTheSources(component)) && expressionOf(component) === undefined && !saysSomething(component)
}

/** Words that nobody can read, which are no grant of the app's own licence. */
function saysSomething({ licences: { declared } }: Component): boolean {
  return declared.some(({ text }) => !/^unlicensed$/i.test(text.trim()))
}

/** A policy, and what its lists say of a licence. */
interface Rules extends Pick<LicencePolicy, 'unknown' | 'exceptions'> {
  decide: (licence: Licence) => Decision
}

function judgeComponent(component: Component, rules: Rules, today: string): LicenceJudgement {
  const expression = expressionOf(component)
  const plain = judgeClaims(component, expression, rules)
  const about = rules.exceptions.filter(({ purl }) => isAbout(purl, component))
  if (plain.decision === 'allow' || about.length === 0) return plain
  const parts = expression && licencesIn(expression).filter((licence) => rules.decide(licence) !== 'allow')
  const met = about.filter((exception) => covers(exception, parts))
  const holding = met.filter((exception) => holdsOn(exception, today))
  const judged = holding.length === 0 ? plain : withExceptions(plain, expression, holding, rules)
  return met.length === 0 ? judged : { ...judged, exceptions: met }
}

/** Every part must be allowed or excepted. */
function withExceptions(
  plain: LicenceJudgement,
  expression: Expression | undefined,
  exceptions: readonly LicenceException[],
  { decide }: Rules,
): LicenceJudgement {
  const excepted = exceptions.map(({ reason }) => reason).join('; ')
  if (expression === undefined) return { ...plain, decision: 'allow', excepted }
  const { decision, chosen, because } = judgeExpression(expression, (licence) =>
    exceptions.some((exception) => covers(exception, [licence])) ? 'allow' : decide(licence),
  )
  const judged = { ...plain, decision, licence: showExpression(chosen) }
  return decision === 'allow' ? { ...judged, excepted } : { ...judged, because: sentence(because, decision) }
}

function judgeClaims(
  { ref, licences: { declared } }: Component,
  expression: Expression | undefined,
  { unknown, decide }: Rules,
): LicenceJudgement {
  if (expression === undefined) {
    const said = [...new Set(declared.map((claim) => JSON.stringify(claim.text.slice(0, 80))))]
    const because =
      said.length === 0
        ? 'no file that was read says its licence'
        : `nobody can say which licence ${said.join(' and ')} ${said.length === 1 ? 'means' : 'mean'}`
    return { ref, decision: unknown, licence: undefined, because }
  }
  const { decision, chosen, because } = judgeExpression(expression, decide)
  return { ref, decision, licence: showExpression(chosen), because: sentence(because, decision) }
}

function sentence(licence: string, decision: Decision): string {
  return `${licence} is ${{ allow: 'allowed', review: 'to be reviewed', deny: 'not allowed' }[decision]}`
}

function expressionOf({ licences: { concluded, declared } }: Component): Expression | undefined {
  const text = concluded?.expression ?? (declared.length === 1 ? declared[0]?.text : undefined)
  return text === undefined ? undefined : readExpression(text)
}
