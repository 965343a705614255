import { UserErrors } from '@seaworthy/verdict'
import type { HashName } from '../content/hash.ts'
import { ignoredByDefault } from '../content/ignored.ts'
import { takeInventory } from '../content/inventory.ts'
import { startMeasuring, type Measured } from '../content/measure.ts'
import type { SignedResource } from '../statement/model.ts'
import { nameOfShard } from '../statement/shards.ts'
import { signatureFault } from '../fault.ts'
import type { ModelToSign } from './statement.ts'

/** Bytes of a shard unless told otherwise (spec, 6.3.2): 10^9, not a power of two. */
export const defaultShardSize = 1_000_000_000

export interface DigestOptions {
  /** SHA-256 unless given, which every verifier knows. */
  hash?: HashName
  /** Bytes; signs parts of files, which can be hashed side by side. Whole files unless given. */
  shardSize?: number
  /** Relative to the model. */
  ignorePaths?: readonly string[]
  /** Where the bundle will lie, so that it is left out. */
  signatureFile?: string
}

/**
 * Reads a directory or one file, to sign it as a whole. Links and devices are refused, not left out.
 * Throws `signature/link`, `signature/not-a-file`, `signature/no-resources` or `files/…`.
 */
export async function digestModel(model: string, options: DigestOptions = {}): Promise<ModelToSign> {
  const { hash = 'sha256', shardSize, ignorePaths = [], signatureFile } = options
  const { name, files, refused } = await takeInventory(model, {
    allowSymlinks: false,
    ignorePaths,
    ...(signatureFile !== undefined && { signatureFile }),
  })
  if (refused.length > 0) throw new UserErrors(refused.map(({ error }) => error))
  if (files.length === 0) throw empty(model)
  const serialization = {
    method: shardSize === undefined ? ('files' as const) : ('shards' as const),
    hash,
    ...(shardSize !== undefined && { shardSize }),
    allowSymlinks: false,
    ignorePaths: [...ignoredByDefault, ...ignorePaths],
  }
  const measure = await startMeasuring(serialization)
  const resources: SignedResource[] = []
  for (const { path, file } of files) resources.push(...resourcesOf(path, await measure(file), hash, shardSize))
  return { rootName: name, serialization, resources }
}

/** What is signed of a file: itself, or with shards each of its parts. */
export function resourcesOf(
  path: string,
  { size, digests }: Measured,
  hash: HashName,
  shardSize?: number,
): SignedResource[] {
  return digests.map((digest, index) => {
    if (shardSize === undefined) return { name: path, digest, algorithm: hash }
    const start = index * shardSize
    return { name: nameOfShard(path, start, Math.min(start + shardSize, size)), digest, algorithm: hash }
  })
}

function empty(model: string) {
  return signatureFault('no-resources', `There is no file to sign in ${JSON.stringify(model)}.`, {
    remedy: 'Name the directory that has the model, and check what is ignored.',
  })
}
