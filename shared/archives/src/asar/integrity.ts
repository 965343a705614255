import { createHash } from 'node:crypto'
import type { ByteSource } from '@seaworthy/files'
import { isRecord } from './header.ts'

/** SHA-256 of a file and of each of its blocks, which Electron checks while it reads. */
export interface AsarIntegrity {
  /** Lower-case hexadecimal. */
  hash: string
  /** In bytes. */
  blockSize: number
  blocks: string[]
}

const digest = /^[0-9a-f]{64}$/

/** Nothing when there is none, or it is not of the one kind that Electron knows. */
export function integrityOf(value: unknown): AsarIntegrity | undefined {
  if (!isRecord(value) || value['algorithm'] !== 'SHA256') return undefined
  const { hash, blockSize } = value
  const blocks: unknown = value['blocks']
  if (typeof hash !== 'string' || !digest.test(hash)) return undefined
  if (typeof blockSize !== 'number' || !Number.isSafeInteger(blockSize) || blockSize < 4096) return undefined
  return isDigests(blocks) ? { hash, blockSize, blocks } : undefined
}

function isDigests(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((block) => typeof block === 'string' && digest.test(block))
}

/** Whether the content is what the archive's header says of it, as a whole and block by block. Reads all of it. */
export function fitsIntegrity(content: ByteSource, { hash, blockSize, blocks }: AsarIntegrity): boolean {
  const whole = createHash('sha256')
  const found: string[] = []
  const piece = 1024 * 1024
  for (let start = 0; start < content.size; start += blockSize) {
    const block = createHash('sha256')
    const end = Math.min(start + blockSize, content.size)
    for (let at = start; at < end; at += piece) {
      const bytes = content.read(at, Math.min(piece, end - at))
      whole.update(bytes)
      block.update(bytes)
    }
    found.push(block.digest('hex'))
  }
  // electron/asar hashes an empty file as one empty block.
  if (found.length === 0 && blocks.length === 1) found.push(createHash('sha256').digest('hex'))
  return (
    whole.digest('hex') === hash && found.length === blocks.length && found.every((at, index) => at === blocks[index])
  )
}
