import { inByteOrder } from '@seaworthy/files'
import { checkNames } from '../statement/checks.ts'
import type { Serialization, SignedResource } from '../statement/model.ts'
import { predicateType, statementType } from '../statement/read.ts'
import { checkName } from '../statement/resource-name.ts'
import { rootDigest } from '../statement/root-digest.ts'
import { filesOfShards } from '../statement/shards.ts'

/** What is to be signed. */
export interface ModelToSign {
  /** What the model is called; informational. */
  rootName: string
  serialization: Serialization
  resources: readonly SignedResource[]
}

/**
 * The statement as JSON, the resources sorted by code points as the standard has it (spec, 6.4 to 6.6).
 * Throws `signature/no-resources`, `signature/duplicate-name`, `signature/unsafe-name` or `signature/shards`.
 */
export function statementOf({ rootName, serialization, resources }: ModelToSign): Buffer {
  const { method, hash, shardSize, allowSymlinks, ignorePaths } = serialization
  checkNames(resources)
  if (shardSize === undefined) for (const { name } of resources) checkName(name)
  else filesOfShards(resources, shardSize)
  const sorted = resources.toSorted((a, b) => inByteOrder(a.name, b.name))
  const statement = {
    _type: statementType,
    subject: [{ name: rootName, digest: { sha256: rootDigest(sorted.map(({ digest }) => digest)) } }],
    predicateType,
    predicate: {
      resources: sorted.map(({ name, digest, algorithm }) => ({ name, digest, algorithm })),
      serialization: {
        method,
        hash_type: hash,
        ...(shardSize !== undefined && { shard_size: shardSize }),
        allow_symlinks: allowSymlinks,
        ...(ignorePaths.length > 0 && { ignore_paths: ignorePaths }),
      },
    },
  }
  return Buffer.from(JSON.stringify(statement))
}
