import * as z from 'zod'
import type { Json, Subject } from '@seaworthy/verdict'

/** The root of this suite's own predicate types: `<base>/<action>/v1`. */
export const base = 'https://seaworthy.dev/evidence'

/** A digest by algorithm (in-toto attestation, DigestSet): lower-case hexadecimal. */
export const digestSet = z
  .record(z.string().min(1), z.string().regex(/^[0-9a-f]+$/, 'expected lower-case hexadecimal'))
  .refine((digests) => Object.keys(digests).length > 0, 'expected at least one digest')

/** in-toto attestation v1, ResourceDescriptor, where a digest is what identifies the resource. */
export const resourceDescriptor = z.looseObject({
  name: z.string().optional(),
  uri: z.string().optional(),
  digest: digestSet.optional(),
  annotations: z.record(z.string(), z.unknown()).optional(),
})

/** in-toto attestation v1, Statement: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export const statementSchema = z.looseObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.array(resourceDescriptor.extend({ digest: digestSet })).min(1),
  predicateType: z.string().min(1),
  predicate: z.looseObject({}),
})

export type Statement = z.infer<typeof statementSchema>

/** A statement that a predicate holds for subjects. */
export function statement(subjects: readonly Subject[], predicateType: string, predicate: object): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects.map(({ name, digest }) => ({ name, digest })),
    predicateType,
    predicate: predicate as Record<string, Json>,
  }
}
