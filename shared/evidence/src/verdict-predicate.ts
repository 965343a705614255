import * as z from 'zod'
import { severities, type Json, type Verdict } from '@seaworthy/verdict'
import { invocationSchema, type Invocation } from './invocation.ts'
import { base, statement, type Statement } from './statement.ts'

const json: z.ZodType<Json> = z.json()

const placeSchema = z.strictObject({
  file: z.string(),
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
  endLine: z.int().min(1).optional(),
  endColumn: z.int().min(1).optional(),
})

export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  remedy: z.string(),
  at: placeSchema.optional(),
  properties: z.record(z.string(), json).optional(),
})

const outcomes = ['pass', 'fail', 'hold'] as const

/** What every action says of itself: predicate type `<base>/<action>/v1`. */
const predicateSchema = z.strictObject({
  action: z.strictObject({ name: z.string(), version: z.string() }),
  outcome: z.enum(outcomes),
  /** Whether a failing outcome failed the step. */
  enforced: z.boolean(),
  findings: z.array(findingSchema),
  measured: z.record(z.string(), json),
  /** SHA-256 of the inputs as parsed, canonical JSON, secrets left out: equal digests mean equal configuration. */
  configuration: z.strictObject({ digest: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) }),
  invocation: invocationSchema,
  /** Of the programs that took part: `{ node: "24.21.0" }`. */
  versions: z.record(z.string(), z.string()),
  finishedOn: z.iso.datetime(),
})

/** A verdict must not contradict itself: nothing passes with a critical finding. */
export const verdictPredicateSchema = predicateSchema.refine(
  ({ outcome, findings }) => outcome !== 'pass' || findings.every(({ severity }) => severity !== 'critical'),
  { message: 'expected no critical finding in a verdict that passes', path: ['outcome'] },
)

export type VerdictPredicate = z.infer<typeof verdictPredicateSchema>

export interface VerdictContext {
  action: { name: string; version: string }
  enforced: boolean
  configurationDigest: string
  invocation: Invocation
  versions: Record<string, string>
  finishedOn: Date
}

export function verdictPredicateType(action: string): string {
  return `${base}/${action}/v1`
}

/** The action whose own statement this is, if it is one. */
export function actionOf({ predicateType }: Pick<Statement, 'predicateType'>): string | undefined {
  const [, action] =
    /^\/([a-z0-9-]+)\/v1$/.exec(predicateType.startsWith(base) ? predicateType.slice(base.length) : '') ?? []
  return action
}

/** Whether the statement claims to be of this suite, in whatever version or spelling. */
export function claimsToBeOurs({ predicateType }: Statement): boolean {
  return predicateType.toLowerCase().startsWith(base)
}

/** An action's own statement. */
export function verdictStatement(verdict: Verdict, context: VerdictContext): Statement {
  const predicate: VerdictPredicate = {
    action: context.action,
    outcome: verdict.outcome,
    enforced: context.enforced,
    findings: verdict.findings,
    measured: verdict.measured,
    configuration: { digest: { sha256: context.configurationDigest } },
    invocation: context.invocation,
    versions: context.versions,
    finishedOn: context.finishedOn.toISOString(),
  }
  return statement(verdict.subjects, verdictPredicateType(context.action.name), predicate)
}
