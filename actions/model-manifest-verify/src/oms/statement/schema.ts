import { z } from 'zod'

/**
 * The in-toto statement of a model (model-signing-spec, schemas/v1.0/statement and predicate). Unknown fields of the
 * statement and of resources are ignored, as in-toto and the spec demand; an unknown parameter of the serialization is not,
 * since it could change what the digests mean.
 */
const resource = z.looseObject({ name: z.string(), digest: z.string(), algorithm: z.string() })

/** By names that model_signing writes, too: it calls BLAKE2b `blake2`. */
const hashType = z.enum(['sha256', 'blake2', 'blake2b', 'blake3'])

const serialization = z.strictObject({
  method: z.enum(['files', 'shards']),
  hash_type: hashType,
  /** model_signing writes a float, 1000000000.0, which is the same number in JavaScript. */
  shard_size: z.int().positive().optional(),
  allow_symlinks: z.boolean(),
  ignore_paths: z.array(z.string()).optional(),
})

export const predicateSchema = z.looseObject({ resources: z.array(resource), serialization })
export type Predicate = z.infer<typeof predicateSchema>

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const subject = z.looseObject({ name: z.string().min(1), digest: z.looseObject({ sha256 }) })

export const subjectsSchema = z.array(subject)

export const headSchema = z.looseObject({ _type: z.string(), predicateType: z.string() })
