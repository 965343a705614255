import { signatureFault, signAgain } from '../fault.ts'
import type { SignedFile, SignedResource } from './model.ts'
import { checkName, singleFile } from './resource-name.ts'

interface Shard {
  start: number
  end: number
  digest: string
}

/** A file name may have colons, so the last two decide (spec, 6.3.2). */
const shardName = /^(.+):(0|[1-9]\d{0,15}):([1-9]\d{0,15})$/s

/** The name of a part of a file. */
export function nameOfShard(path: string, start: number, end: number): string {
  return `${path}:${start}:${end}`
}

/**
 * Puts shards together to files. Every file is covered from its first byte to its last by shards of the one size, of which
 * the last may be shorter: what no shard covers, no signature protects.
 *
 * Throws `signature/unsafe-name` or `signature/shards`.
 */
export function filesOfShards(resources: readonly SignedResource[], shardSize: number): SignedFile[] {
  const shards = new Map<string, Shard[]>()
  for (const { name, digest } of resources) {
    const { path, start, end } = readName(name)
    const known = shards.get(path)
    if (known) known.push({ start, end, digest })
    else shards.set(path, [{ start, end, digest }])
  }
  if (shards.size > 1 || !shards.has(singleFile)) for (const path of shards.keys()) checkName(path)
  return [...shards].map(([path, parts]) => join(path, parts, shardSize))
}

function readName(name: string): { path: string; start: number; end: number } {
  const [, path, start, end] = shardName.exec(name) ?? []
  if (path !== undefined) return { path, start: Number(start), end: Number(end) }
  throw wrongShards(`The name ${JSON.stringify(name.slice(0, 200))} does not end in the first and last byte of a shard`)
}

function join(path: string, shards: Shard[], shardSize: number): SignedFile {
  shards.sort((a, b) => a.start - b.start)
  let size = 0
  for (const [index, { start, end }] of shards.entries()) {
    const isLast = index === shards.length - 1
    const length = end - start
    if (start !== size || length < 1 || length > shardSize || (!isLast && length !== shardSize)) {
      throw wrongShards(
        `The shards of ${JSON.stringify(path)} do not cover it in steps of ${shardSize} bytes: found ${start} to ${end} after ${size}`,
      )
    }
    size = end
  }
  return { path, size, digests: shards.map(({ digest }) => digest) }
}

function wrongShards(message: string) {
  return signatureFault('shards', `${message}.`, { remedy: signAgain })
}
