import { memorySource, type ByteSource } from '../byte-source.ts'
import { readAt } from '../read-at.ts'
import type { Kept } from './window.ts'

/**
 * The bytes of an open file, of which some are in memory still: what lies within one kept piece costs no read of the disk.
 * Reading throws `files/unreadable`.
 */
export function keptSource(path: string, descriptor: number, size: number, kept: readonly Kept[]): ByteSource {
  const [head] = kept
  // The whole of a small file, whose inspection reads pieces by the dozen.
  if (head?.start === 0 && head.bytes.length === size) return memorySource(head.bytes)
  return {
    size,
    read(offset, length) {
      const end = Math.min(size, offset + length)
      const piece = kept.find(({ start, bytes }) => start <= offset && end <= start + bytes.length)
      if (piece) return piece.bytes.subarray(offset - piece.start, Math.max(0, end - piece.start))
      return readAt(path, descriptor, offset, Math.max(0, end - offset))
    },
  }
}
