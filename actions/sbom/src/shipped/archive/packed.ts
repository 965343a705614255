import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib'
import { isGzip, isTar, readTar, unpackGzip, type ArchiveFault, type Budget } from '@seaworthy/archives'
import { codeOf, type ByteSource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { baseOf } from '../../inventory/path.ts'
import type { Container } from './held.ts'
import { contained, plain } from './contained.ts'
import { UnpackedCopy } from './unpacked-copy.ts'

const zstdMagic = Buffer.from('28b52ffd', 'hex')
const ending = /\.(?:t?gz|zst|br)$/i
/** In bytes, of what is unpacked in memory as a whole. */
const mostAtOnce = 64 * 1024 * 1024

type Unpack = (source: ByteSource, budget: Budget, copy: UnpackedCopy) => ArchiveFault[]

/** How a compressed file is unpacked, by its first bytes; Brotli has none of its own, and goes by its name. */
function unpackerOf(name: string, source: ByteSource): Unpack | undefined {
  if (isGzip(source)) {
    return (bytes, budget, copy) =>
      unpackGzip(bytes, budget, (piece) => {
        copy.append(piece)
      })
  }
  if (source.read(0, zstdMagic.length).equals(zstdMagic)) return atOnce('zstd', zstdDecompressSync)
  return /\.br$/i.test(name) ? atOnce('Brotli', brotliDecompressSync) : undefined
}

function atOnce(format: string, decompress: (bytes: Buffer, options: { maxOutputLength: number }) => Buffer): Unpack {
  return (source, budget, copy) => {
    if (source.size > mostAtOnce) throw notUnpacked(format)
    try {
      const bytes = decompress(source.read(0, source.size), { maxOutputLength: mostAtOnce })
      budget.spend(bytes.length)
      copy.append(bytes)
      return []
    } catch (error) {
      if (codeOf(error) === undefined) throw error
      throw notUnpacked(format)
    }
  }
}

/**
 * What a compressed file holds: the files of a tar, or one file without the ending of its name. Nothing when it is not
 * compressed. `scratch` is the folder for what is large. Throws ArchiveError, `sbom/archive-broken` or `sbom/scratch`.
 */
export function openPacked(name: string, source: ByteSource, budget: Budget, scratch: string): Container | undefined {
  const unpack = unpackerOf(name, source)
  if (!unpack) return undefined
  const copy = new UnpackedCopy(scratch)
  let container: Container | undefined
  try {
    const faults = plain(unpack(source, budget, copy))
    const inside = copy.source()
    container = isTar(inside) ? contained(readTar(inside), 'entry') : oneFile(name, inside)
    container.faults.push(...faults)
  } finally {
    if (!container) copy.close()
  }
  return { ...container, close: copy.close.bind(copy) }
}

function oneFile(name: string, source: ByteSource): Container {
  const own = baseOf(name).replace(ending, '')
  return { held: [{ name: own, size: source.size, open: () => source }], faults: [] }
}

function notUnpacked(format: string): UserError {
  const message = `Expected a file that ${format} unpacks to at most ${mostAtOnce} bytes, found none.`
  return new UserError('sbom/archive-broken', message, { remedy: 'Ship it unpacked, or pack it again.' })
}
