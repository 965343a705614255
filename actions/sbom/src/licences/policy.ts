import * as z from 'zod'
import { entryOrAny, licenceEntry } from './entry.ts'
import { parseExpression, showExpression, type Expression, type Licence } from './expression.ts'

/** Better first. */
export const decisions = ['allow', 'review', 'deny'] as const
export type Decision = (typeof decisions)[number]

const licences = z.array(licenceEntry).default([])

/** The section `licences` of `seaworthy.yml`: what may ship. */
export const licencePolicySchema = z.strictObject({
  allow: licences,
  deny: licences,
  review: licences,
  /** What a licence is that no list names. */
  unlisted: z.enum(decisions).default('review'),
  /** What a component is whose licence nobody knows. */
  unknown: z.enum(decisions).default('deny'),
  /** Whether components for development alone are judged too. */
  development: z.boolean().default(false),
  exceptions: z
    .array(
      z.strictObject({
        /** Package URL without or with a version. */
        purl: z.string().startsWith('pkg:'),
        /** The licence it is used under, or that of a part of it, or `any`. */
        licence: entryOrAny.default('any'),
        reason: z.string().min(1),
        /** The last day on which it holds: `2027-01-31`. */
        until: z.iso.date().optional(),
      }),
    )
    .default([]),
})

export type LicencePolicy = z.infer<typeof licencePolicySchema>

/** What a policy says of an expression, and which part of it decides. */
export interface Judged {
  decision: Decision
  /** The licences it is used under: of an `OR`, the best branch alone. */
  chosen: Expression
  /** The licence that decided. */
  because: string
}

/** Judges an expression by its licences: of `OR` the better branch is picked, of `AND` every part counts. */
export function judgeExpression(expression: Expression, decide: (licence: Licence) => Decision): Judged {
  if (expression.kind === 'licence') {
    return { decision: decide(expression), chosen: expression, because: showExpression(expression) }
  }
  const left = judgeExpression(expression.left, decide)
  const right = judgeExpression(expression.right, decide)
  const order = decisions.indexOf(left.decision) - decisions.indexOf(right.decision)
  if (expression.kind === 'or') return order <= 0 ? left : right
  const worse = order >= 0 ? left : right
  return { ...worse, chosen: { kind: 'and', left: left.chosen, right: right.chosen } }
}

/**
 * What a policy says of single licences. `X WITH Y` is what its own entry says, else what X is: an exception only ever
 * permits more.
 */
export function decisionsOf(policy: LicencePolicy): (licence: Licence) => Decision {
  const listed = new Map<string, Decision>()
  // What is denied stays denied, also when another list names it.
  for (const decision of decisions) for (const entry of policy[decision]) listed.set(normal(entry), decision)
  return (licence) => listed.get(showExpression(licence)) ?? listed.get(licence.id) ?? policy.unlisted
}

/** An entry as expressions are shown: `GPL-2.0` is one for `GPL-2.0-only`. */
function normal(entry: string): string {
  const expression = parseExpression(entry)
  return expression ? showExpression(expression) : entry
}
