import { verdictPredicateSchema, verdictPredicateType } from '@seaworthy/evidence'
import * as z from 'zod'

/** The JSON Schema of the predicate that an action leaves as its own statement. Its id is the predicate type. */
export function predicateSchema(action: string): object {
  const schema = verdictPredicateSchema.safeExtend({
    action: z.strictObject({ name: z.literal(action), version: z.string() }),
  })
  return { $id: verdictPredicateType(action), title: `Evidence of ${action}`, ...z.toJSONSchema(schema) }
}
