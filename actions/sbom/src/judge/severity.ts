import type { Severity } from '@seaworthy/verdict'
import type { Decision } from '../licences/policy.ts'

/** What a decision weighs in the verdict: `high` and worse fail, `medium` holds. */
export const severityOf: Readonly<Record<Decision, Severity>> = { deny: 'high', review: 'medium', allow: 'note' }
