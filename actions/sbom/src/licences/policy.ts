import * as z from 'zod'
import { entryOrAny, licenceEntry } from './entry.ts'
import { parseExpression, showExpression, type Expression, type Licence } from './expression.ts'

const licences = z.array(licenceEntry).default([])

/** The section `licences` of `seaworthy.yml`: what may ship. */
export const licencePolicySchema = z.strictObject({
  allow: licences,
  deny: licences,
  review: licences,
  /** What a licence is that no list names. */
  unlisted: z.enum(['allow', 'review', 'deny']).default('review'),
  /** What a component is whose licence nobody knows. */
  unknown: z.enum(['allow', 'review', 'deny']).default('deny'),
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

/** Better first. */
export const decisions = ['allow', 'review', 'deny'] as const
export type Decision = (typeof decisions)[number]

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

/** `X WITH Y` is what its own entry says, else what X is: an exception only ever permits more. */
export function judgeLicence(licence: Licence, policy: LicencePolicy): Decision {
  return listed(showExpression(licence), policy) ?? listed(licence.id, policy) ?? policy.unlisted
}

function listed(id: string, policy: LicencePolicy): Decision | undefined {
  // What is denied stays denied, also when another list names it.
  return (['deny', 'review', 'allow'] as const).find((list) =>
    policy[list].some((entry) => entry === id || normal(entry) === id),
  )
}

function normal(entry: string): string | undefined {
  const expression = parseExpression(entry)
  return expression && showExpression(expression)
}
