import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { UserError } from '@seaworthy/verdict'
import type { Member } from './member.ts'

const blockSize = 1024 * 1024

/**
 * SHA-256 of a member in lower-case hexadecimal, by one pass in bounded memory; or why it cannot be read. Lets timers run
 * between blocks.
 */
export async function hashMember(member: Member, onProgress: (bytes: number) => void): Promise<string | UserError> {
  try {
    const source = member.open()
    try {
      const hash = createHash('sha256')
      let size = 0
      for (let block = source.read(0, blockSize); block.length > 0; block = source.read(size, blockSize)) {
        size += block.length
        hash.update(block)
        onProgress(block.length)
        await setImmediate()
      }
      return size === member.size ? hash.digest('hex') : otherSize(member, size)
    } finally {
      source.close()
    }
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

function otherSize({ path, size }: Member, found: number): UserError {
  return new UserError('packaged/other-size', `${path} should unpack to ${size} bytes, found ${found}.`, {
    remedy: 'Package the app again.',
  })
}
