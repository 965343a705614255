import { isUtf8 } from 'node:buffer'
import type { ByteSource } from '@seaworthy/files'
import { ArchiveError } from '../archive.ts'
import { packAgain } from '../faults.ts'

/** The JSON in front of an asar archive, and where the content of its files begins. */
export interface AsarHeader {
  files: unknown
  contentOffset: number
}

/** Larger headers are refused: this one has room for about half a million files. In bytes. */
const largest = 64 * 1024 * 1024

/** The length of the JSON, when the four numbers in front of it fit each other (electron/asar, Chromium's Pickle). */
function jsonLength(source: ByteSource): number | undefined {
  const head = source.read(0, 16)
  if (head.length < 16 || head.readUInt32LE(0) !== 4) return undefined
  const headerSize = head.readUInt32LE(4)
  const payload = head.readUInt32LE(8)
  const length = head.readUInt32LE(12)
  const fits = headerSize === payload + 4 && payload >= length + 4 && payload < length + 8
  return fits && 8 + headerSize <= source.size ? length : undefined
}

export function isAsar(source: ByteSource): boolean {
  return jsonLength(source) !== undefined && source.read(16, 1)[0] === 0x7b
}

/** Throws `asar/header`. */
export function readAsarHeader(source: ByteSource): AsarHeader {
  const length = jsonLength(source)
  if (length === undefined) throw badHeader('does not begin with four sizes that fit each other')
  if (length > largest) throw badHeader(`has a header of ${length} bytes; at most ${largest} are read`)
  const bytes = source.read(16, length)
  if (!isUtf8(bytes)) throw badHeader('has a header that is not UTF-8')
  const files = filesOf(parse(bytes.toString('utf8')))
  if (files === undefined) throw badHeader('has a header without "files"')
  return { files, contentOffset: 8 + source.read(4, 4).readUInt32LE(0) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badHeader('has a header that is not JSON')
  }
}

/** The listing of a directory node. */
export function filesOf(node: unknown): Record<string, unknown> | undefined {
  const files = isRecord(node) ? node['files'] : undefined
  return isRecord(files) ? files : undefined
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function badHeader(reason: string): ArchiveError {
  return new ArchiveError({ rule: 'asar/header', message: `The asar file ${reason}.`, remedy: packAgain })
}
