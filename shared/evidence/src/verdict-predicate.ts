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

/** What every action says of itself: predicate type `<base>/<action>/v1`. */
export const verdictPredicateSchema = z.strictObject({
  action: z.strictObject({ name: z.string(), version: z.string() }),
  outcome: z.enum(['pass', 'fail', 'hold']),
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
export function actionOf({ predicateType }: Statement): string | undefined {
  const [, action] =
    /^\/([a-z0-9-]+)\/v1$/.exec(predicateType.startsWith(base) ? predicateType.slice(base.length) : '') ?? []
  return action
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
