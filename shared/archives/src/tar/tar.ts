import { partOf } from '@seaworthy/files'
import type { ByteSource } from '@seaworthy/files'
import { ArchiveError } from '../archive.ts'
import type { Archive, ArchiveEntry } from '../archive.ts'
import { Faults, packAgain } from '../faults.ts'
import { checkNames, quoted } from '../names.ts'
import { blockBytes, readHeader, textAt } from './header.ts'
import type { TarHeader } from './header.ts'
import { readPax } from './pax.ts'
import type { PaxRecords } from './pax.ts'

const mostEntries = 200_000
/** Of a long name or a pax header, in bytes. */
const largestExtension = 1024 * 1024

export function isTar(source: ByteSource): boolean {
  const header = readHeader(source.read(0, blockBytes))
  return header !== undefined && header.name !== ''
}

/** A tar archive: ustar, pax and GNU, as Python's tarfile reads it. Throws `tar/too-many`. */
export function readTar(source: ByteSource): Archive {
  const faults = new Faults('tar')
  const entries: ArchiveEntry[] = []
  let at = 0
  let global: PaxRecords = {}
  let next: PaxRecords = {}
  for (let header = readHeader(source.read(0, blockBytes)); header; header = readHeader(source.read(at, blockBytes))) {
    const body = partOf(source, at + blockBytes, header.size)
    if (isExtension(header.type)) {
      const records = readExtension(header, body)
      if (!records) faults.add('extension', 'A header with a long name or other records cannot be read.', at)
      else if (header.type === 'g') global = { ...global, ...records }
      else next = { ...next, ...records }
      at += blockBytes + padded(header.size)
      continue
    }
    const entry = describe(source, at, header, { ...global, ...next })
    if (entry.offset + blockBytes + entry.size > source.size)
      faults.add('truncated', `${quoted(entry.name)} is cut off.`, at)
    if (global.sparse || next.sparse || header.type === 'S')
      faults.add('sparse', `${quoted(entry.name)} has holes, which cannot be read.`, at)
    if (entries.push(entry) > mostEntries) {
      throw new ArchiveError({
        rule: 'tar/too-many',
        message: `The tar file has more than ${mostEntries} entries.`,
        remedy: packAgain,
      })
    }
    next = {}
    at += blockBytes + padded(hasContent(header.type) ? entry.size : 0)
  }
  checkEnd(source, at, faults)
  checkNames(entries, faults)
  return { entries, faults: faults.list }
}

function padded(size: number): number {
  return Math.ceil(size / blockBytes) * blockBytes
}

function isExtension(type: string): boolean {
  return 'xgLKX'.includes(type)
}

/** Links, devices, directories and FIFOs have none, whatever their size says. */
function hasContent(type: string): boolean {
  return !'123456'.includes(type)
}

function readExtension({ type, size }: TarHeader, body: ByteSource): PaxRecords | undefined {
  if (size > largestExtension) return undefined
  const bytes = body.read(0, size)
  if (bytes.length < size) return undefined
  if (type === 'L') return { path: textAt(bytes, 0, size) }
  return type === 'K' ? { linkpath: textAt(bytes, 0, size) } : readPax(bytes)
}

function describe(source: ByteSource, offset: number, header: TarHeader, records: PaxRecords): ArchiveEntry {
  const size = hasContent(header.type) ? (records.size ?? header.size) : 0
  const kind = kindOf(header)
  return {
    name: (records.path ?? header.name).replace(/(?<=.)\/+$/, ''),
    kind,
    size,
    offset,
    ...('12'.includes(header.type) && { target: records.linkpath ?? header.target }),
    open: () => partOf(source, offset + blockBytes, size),
  }
}

function kindOf({ type, name }: TarHeader): ArchiveEntry['kind'] {
  if (type === '5') return 'directory'
  if (type === '2') return 'link'
  // A hard link names another entry of the archive by its path from the root; tarfile reads that entry.
  if (type === '1' || '346'.includes(type)) return 'other'
  return (type === '\0' || type === '0') && name.endsWith('/') ? 'directory' : 'file'
}

/** Two blocks of zeros end the archive; tarfile reads nothing behind the first. */
function checkEnd(source: ByteSource, end: number, faults: Faults): void {
  const block = source.read(end, blockBytes)
  if (block.length === 0) return
  if (block.some((byte) => byte !== 0)) {
    faults.add('header', `At byte ${end} an entry or the end is expected; the block there is neither.`, end)
    return
  }
  const chunk = 1024 * 1024
  for (let at = end; at < source.size; at += chunk) {
    const rest = source.read(at, chunk)
    const found = rest.findIndex((byte) => byte !== 0)
    if (found < 0) continue
    faults.add('trailing-data', `Behind the end of the archive are ${source.size - at - found} more bytes.`, at + found)
    return
  }
}
