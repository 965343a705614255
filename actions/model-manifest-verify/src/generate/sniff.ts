import nodePath from 'node:path'
import { openSource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { TreeFile } from './tree.ts'

/** Smaller files hold no weights worth looking for, in bytes. */
const smallest = 4096
/** Endings of files that are not weights, whatever their first bytes. */
const known =
  /\.(md|txt|json|ya?ml|js|ts|mjs|cjs|css|html|py|rs|go|png|jpe?g|gif|svg|ico|woff2?|zip|gz|tgz|exe|dll|so|map|lock)$/i

/** Whether the first bytes are those of GGUF, safetensors, HDF5 or a pickle, whatever the file is called. */
export function hasWeightsMagic({ name, path, size }: TreeFile): boolean {
  if (size < smallest || known.test(nodePath.posix.basename(name))) return false
  const head = headOf(path, 16)
  if (head.length < 16) return false
  const magic = head.toString('latin1')
  if (magic.startsWith('GGUF') || magic.startsWith('\x89HDF\r\n\x1a\n')) return true
  // Protocols 2 to 5, then what pickles of models begin with: a frame, a global, a mapping or a tuple.
  if (/^\x80[\x02-\x05][\x95c}(]/.test(magic)) return true
  return magic[8] === '{' && head.readBigUInt64LE() < BigInt(size - 8)
}

/** The first bytes of a file; none when it cannot be read, which is told when it is measured. */
export function headOf(path: string, length: number): Buffer {
  try {
    const source = openSource(path)
    try {
      return source.read(0, length)
    } finally {
      source.close()
    }
  } catch (error) {
    if (error instanceof UserError) return Buffer.alloc(0)
    throw error
  }
}
