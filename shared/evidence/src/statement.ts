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

/** A statement as it is stored: JSON in UTF-8, a line feed at its end. */
export type Payload = Uint8Array

/** A statement that a predicate holds for subjects. */
export function statement(subjects: readonly Subject[], predicateType: string, predicate: object): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects.map(({ name, digest }) => ({ name, digest })),
    predicateType,
    predicate: predicate as Record<string, Json>,
  }
}

/** The statement as it is stored. */
export function payloadOf(stated: Statement): Payload {
  return Buffer.from(`${JSON.stringify(stated, null, 2)}\n`)
}

/** A statement as it is stored, of a predicate that is already written as JSON: its bytes stand in it as they are. */
export function payloadAround(predicate: Uint8Array, subjects: readonly Subject[], predicateType: string): Payload {
  const { length } = '{}\n}'
  const head = JSON.stringify(statement(subjects, predicateType, {}), null, 2).slice(0, -length)
  return Buffer.concat([Buffer.from(head), predicate, Buffer.from('}\n')])
}
