import { inflateRawSync, inflateSync } from 'node:zlib'
import { memorySource, partOf, type ByteSource } from '@seaworthy/files'
import type { Budget } from '../budget.ts'
import { Inflater } from './inflater.ts'
import { unpackedSource } from './unpacked-source.ts'

/** Up to here zlib unpacks into memory at once, which is several times as fast. In bytes. */
const atOnce = 16 * 1024 * 1024

/** A deflate stream by itself (RFC 1951), or in zlib's wrapping of two bytes in front and a checksum behind (RFC 1950). */
export type DeflateFormat = 'raw' | 'zlib'

/**
 * The bytes that a deflate stream unpacks to, of which there are so many: a few in memory, more of them piece by piece
 * whenever they are read. Nothing when a few are refused or not so many; reading more throws `archive/corrupt` then.
 */
export function unpackDeflate(
  packed: ByteSource,
  size: number,
  budget: Budget,
  format: DeflateFormat = 'raw',
): ByteSource | undefined {
  if (Math.max(size, packed.size) > atOnce) {
    const stream = format === 'zlib' ? partOf(packed, 2, packed.size - 2) : packed
    return unpackedSource(new Inflater(stream, 0, budget), size)
  }
  budget.spend(size)
  const bytes = inflated(packed.read(0, packed.size), size, format === 'zlib' ? inflateSync : inflateRawSync)
  return bytes?.length === size ? memorySource(bytes) : undefined
}

/** One piece of zlib's output holds it all: zlib takes at least 64 bytes, and looks for an end behind the last byte. */
function pieceFor(size: number): number {
  return Math.max(64, size + 1)
}

/** Nothing when zlib refuses it, or it is larger. */
function inflated(packed: Buffer, size: number, inflate: typeof inflateSync): Buffer | undefined {
  try {
    return inflate(packed, { maxOutputLength: Math.max(1, size), chunkSize: pieceFor(size) })
  } catch {
    return undefined
  }
}
