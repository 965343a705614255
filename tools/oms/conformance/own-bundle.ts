import { createHash } from 'node:crypto'
import { z } from 'zod'
import { parseBundle } from '../../../actions/model-manifest-verify/src/oms/oms.ts'

/** What the suite asks of a bundle that the adapter made (test/test_roundtrip.py), and the schemas of the standard. */
const hex = z.string().regex(/^[0-9a-f]+$/)
const statementSchema = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.tuple([z.looseObject({ name: z.string().min(1), digest: z.strictObject({ sha256: hex }) })]),
  predicateType: z.literal('https://model_signing/signature/v1.0'),
  predicate: z.strictObject({
    resources: z
      .array(
        z.looseObject({ name: z.string().min(1), digest: hex, algorithm: z.enum(['sha256', 'blake2b', 'blake3']) }),
      )
      .min(1),
    serialization: z.strictObject({
      method: z.enum(['files', 'shards']),
      hash_type: z.enum(['sha256', 'blake2b', 'blake3']),
      allow_symlinks: z.boolean(),
      shard_size: z.int().positive().optional(),
      ignore_paths: z.array(z.string().min(1)).optional(),
    }),
  }),
})

/** Why a bundle of ours is not as the suite asks; nothing when it is. */
export function faultsOfBundle(bytes: Buffer): string[] {
  const parsed = statementSchema.safeParse(JSON.parse(parseBundle(bytes).payload.toString('utf8')))
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const { subject, predicate } = parsed.data
  const names = predicate.resources.map(({ name }) => name)
  const inOrder = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const root = createHash('sha256')
  for (const { digest } of predicate.resources) root.update(digest, 'hex')
  return [
    ...(names.join('\0') === inOrder.join('\0') ? [] : ['the resources are not sorted by name']),
    ...(root.digest('hex') === subject[0].digest.sha256
      ? []
      : ['the digest of the subject is not that of the resources']),
    ...names.filter((name) => name.startsWith('/') || name.endsWith('/') || name.includes('../')),
    ...(names.includes('bundle.sig') ? ['the signature is among the signed files'] : []),
  ]
}
